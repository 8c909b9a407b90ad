"""Replace a file at once or not at all, and the error of this floor."""

import os
from contextlib import suppress
from pathlib import Path
from shutil import copyfile, copymode
from time import time
from uuid import uuid4

from mnist_viz.runs.lock import lock_file


class RunsError(Exception):
    """A file that cannot be used or written; the message names it and says what to do."""


def replace_file(
    path: Path, content: bytes, previous: Path | None = None, *, durable: bool = True
) -> None:
    """Write `content` to `path`, whole or not at all, even if the power goes.

    A temporary file next to it is filled, forced to the disk, and renamed over it. Who may read and
    write the file that was there may do so with the new one. A link is followed: the file that it
    points to is replaced. A device or a pipe is no file to replace: it is written to.

    Parameters
    ----------
    previous
        Where the file that was at `path`, if any, is kept.
    durable
        Wait until the disk has it; False for what may be lost when the power goes.

    Raises
    ------
    OSError
        An error of the operating system; `path` is then as it was and the temporary file gone.
    """
    path = Path(os.path.realpath(path))  # Path.resolve fails where links lead in a circle
    if path.exists() and not (path.is_file() or path.is_dir()):
        with path.open("wb") as device:
            device.write(content)
        return
    sweep_parts(path)
    beside = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            lock_file(file)  # or a program that writes next to this one would sweep it away
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
            if os.name == "posix":
                _put_in_place(beside, path, previous)
        if os.name != "posix":  # an open file cannot be renamed there, nor removed
            _put_in_place(beside, path, previous)
    except BaseException:
        # What went wrong first is what the user has to learn of.
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    if durable:
        _sync_folder(path.parent)


def sweep_parts(path: Path, older_than: float = 1.0) -> None:
    """Remove the temporary files next to `path` that killed programs left.

    Parameters
    ----------
    older_than
        Seconds for which a file is left alone that no program has locked: it may just be made.
    """
    previous = f".{path.stem}.previous{path.suffix}."
    for part in path.parent.glob(".*.part"):
        if not part.name.startswith((f".{path.name}.", previous)):
            continue
        with suppress(OSError):  # another program may be quicker, or it may be another user's
            if time() - part.stat().st_mtime >= older_than:
                with part.open("rb") as file:
                    if os.name == "posix" and not lock_file(file):
                        continue
                part.unlink()


def _put_in_place(beside: Path, path: Path, previous: Path | None) -> None:
    if os.name == "posix" and path.exists():
        with suppress(OSError):  # a file system that knows no permissions
            copymode(path, beside)
    if previous is not None:
        _keep(path, previous)
    beside.replace(path)


def _keep(path: Path, previous: Path) -> None:
    """Give the file at `path` a second name; at no moment is either name without a whole file."""
    spare = previous.with_name(f".{previous.name}.{uuid4().hex}.part")
    try:
        try:
            os.link(path, spare)
        except FileNotFoundError:
            return
        except OSError:  # a file system without second names
            copyfile(path, spare)
        spare.replace(previous)
    finally:
        # Renaming does nothing where both names are one file's already, so this is not only for
        # failures.
        with suppress(OSError):
            spare.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Force the renaming itself to the disk, where the system can (Windows cannot)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
