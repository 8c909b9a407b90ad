"""What a session leaves on disk: its runs at the end, and those that a crash left over.

``session.json`` names the runs; ``run-N.safetensors`` is the checkpoint at which run N was left,
``origin-N.safetensors`` the one at which branch N began. The current run is no part of the folder:
it is the checkpoint next to it.
"""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from uuid import uuid4

import msgspec

from mnist_viz.core.message import Message, message_of
from mnist_viz.runs.atomic import HeldLock, RunsError, replace_file, take
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint, previous_of, to_bytes

NAME = "session.json"
MAX_BYTES = 10_000_000
"""A session file is some kilobytes; a larger one is not read."""


class SavedRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One run of the list.

    Attributes
    ----------
    number, name, parent, since, hidden
        As `session.run_list.RunRecord` has them.
    examples
        Examples in an epoch.
    """

    number: int
    name: str
    parent: int | None = None
    since: int = 0
    hidden: bool = False
    examples: int = 1


class SavedSession(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that a session is, besides the checkpoints of its runs.

    Attributes
    ----------
    current, left
        The current run and those before it, oldest first.
    view
        What was on the screen, by the name of the part that wrote it.
    """

    current: SavedRun
    left: tuple[SavedRun, ...] = ()
    view: dict[str, str] = {}


def folder_of(path: Path) -> Path:
    """Return the folder of the session whose current run is kept at `path`."""
    return path.with_suffix(".session")


def run_file(number: int) -> str:
    """Return the name of the file with the checkpoint at which run `number` was left."""
    return f"run-{number}.safetensors"


def origin_file(number: int) -> str:
    """Return the name of the file with the checkpoint at which branch `number` began."""
    return f"origin-{number}.safetensors"


def save_session(
    path: Path,
    session: SavedSession,
    checkpoints: Mapping[str, Checkpoint],
    written: dict[str, int],
) -> None:
    """Write a session next to the file of its current run.

    Parameters
    ----------
    path
        Where the current run is kept.
    checkpoints
        By the names of their files.
    written
        The step of each checkpoint that is on disk already, by its name; updated.

    Raises
    ------
    OSError
        If it cannot be written. The session file that was there is then still whole.
    """
    folder = folder_of(path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, checkpoint in checkpoints.items():
        if checkpoint.state is not None and written.get(name) != checkpoint.step:
            replace_file(folder / name, to_bytes(checkpoint))
            written[name] = checkpoint.step
    replace_file(folder / NAME, msgspec.json.encode(session))
    for file in folder.glob("*.safetensors"):
        if file.name not in checkpoints:
            file.unlink(missing_ok=True)
            written.pop(file.name, None)


def load_session(path: Path) -> SavedSession | None:
    """Return the session next to the file of its current run; None where there is none.

    Raises
    ------
    RunsError
        If it cannot be read.
    """
    file = folder_of(path) / NAME
    if not file.is_file():
        return None
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise RunsError(Message("{file} is larger than any session.", file=file))
        return msgspec.json.decode(content, type=SavedSession)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RunsError(
            Message("{file} cannot be read: {error}.", file=file, error=message_of(error))
        ) from error


def load_checkpoints(path: Path, session: SavedSession) -> dict[str, Checkpoint]:
    """Return the checkpoints of a session's runs by the names of their files.

    One that is missing or damaged is left out: the others are still there.
    """
    folder = folder_of(path)
    found = {}
    for name in (
        *(run_file(run.number) for run in session.left),
        *(origin_file(run.number) for run in (*session.left, session.current)),
    ):
        try:
            found[name] = load_checkpoint(folder / name)
        except RunsError:
            continue
    return found


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
