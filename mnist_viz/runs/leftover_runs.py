"""The folder in which each running program keeps its run, and what others left there."""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from uuid import uuid4

from mnist_viz.runs.checkpoint_file import previous_of
from mnist_viz.runs.lock import HeldLock, take
from mnist_viz.runs.saved_session import folder_of

KEPT = 3
"""Runs of programs that were closed, which are kept; older ones go."""

KEPT_CRASHED = 10
"""Runs of programs that crashed, which are kept; the limit keeps the disk from filling up."""


@dataclass(frozen=True)
class LeftoverRun:
    """A run that no program keeps any more.

    Attributes
    ----------
    path
        Its checkpoint.
    crashed
        Whether its program ended without being closed.
    age
        Seconds since it was written.
    """

    path: Path
    crashed: bool
    age: float

    def forget(self) -> None:
        """Remove its files, those included that were being written when it ended."""
        folder, previous = self.path.parent, previous_of(self.path)
        parts = [
            *folder.glob(f".{self.path.name}.*.part"),
            *folder.glob(f".{previous.name}.*.part"),
        ]
        for path in (self.path, previous, lock_of(self.path), *parts):
            path.unlink(missing_ok=True)
        rmtree(folder_of(self.path), ignore_errors=True)

    def move(self, path: Path) -> None:
        """Go on being kept at `path`, where another program keeps its run."""
        with suppress(FileNotFoundError):  # resumed by another program that started with it
            self.path.replace(path)
        with suppress(OSError):  # there is none, or the other program has its own
            folder_of(self.path).replace(folder_of(path))
        self.forget()


def lock_of(path: Path) -> Path:
    """Return the file whose lock says that a program keeps the run at `path`."""
    return path.with_suffix(".lock")


def claim_path(folder: Path) -> tuple[Path, HeldLock]:
    """Return where this program may keep its run, and the lock that keeps others away.

    Raises
    ------
    OSError
        If the folder cannot be made or written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{uuid4().hex}.safetensors"
    lock = take(lock_of(path))
    if lock is None:
        raise OSError(f"{lock_of(path)} is locked by another program")
    return path, lock


def find_leftover_runs(folder: Path) -> list[LeftoverRun]:
    """Return the runs that no program keeps, newest first; of each kind, old ones go."""
    found = []
    for path in folder.glob("*.safetensors"):
        if not path.stem.endswith(".previous"):
            # Programs that start together look at the same files, and take away some; and what root
            # left here, when it started the program, is not ours to open. No start waits for that.
            with suppress(OSError):
                found += _left(path)
    found.sort(key=lambda run: run.age)
    crashed = [run for run in found if run.crashed]
    closed = [run for run in found if not run.crashed]
    for run in (*closed[KEPT:], *crashed[KEPT_CRASHED:]):
        with suppress(OSError):  # as above
            run.forget()
        found.remove(run)
    return found


def _left(path: Path) -> list[LeftoverRun]:
    """Return the run at `path`, or none where its program is running."""
    crashed = True
    try:
        held = take(lock_of(path), make=False)
    except FileNotFoundError:
        crashed = False
    else:
        if held is None:
            return []
        held.let_go()
    return [LeftoverRun(path, crashed, time.time() - path.stat().st_mtime)]
