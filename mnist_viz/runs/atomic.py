"""Replacing a file so that whoever looks finds the old one or the new one, never half of one."""

import os
from contextlib import suppress
from pathlib import Path
from shutil import copyfile, copymode
from uuid import uuid4


def replace_file(path: Path, content: bytes, previous: Path | None = None) -> None:
    """Write `content` to `path`, whole or not at all, even if the power goes.

    A temporary file beside it is filled, forced to the disk, and renamed over it. Who may read and
    write the file that was there may do so with the new one. A link is followed: the file that it
    points to is replaced. A device or a pipe is no file to replace: it is written to.

    Parameters
    ----------
    previous
        Where the file that was at `path`, if any, is kept.

    Raises
    ------
    OSError
        Whatever the operating system says; `path` is then as it was and the temporary file gone.
    """
    path = Path(os.path.realpath(path))  # Path.resolve fails where links lead in a circle
    if path.exists() and not (path.is_file() or path.is_dir()):
        with path.open("wb") as device:
            device.write(content)
        return
    beside = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if os.name == "posix" and path.exists():
            with suppress(OSError):  # a file system that knows no permissions
                copymode(path, beside)
        if previous is not None:
            _keep(path, previous)
        beside.replace(path)
    except BaseException:
        # What went wrong first is what the person has to hear of.
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


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
