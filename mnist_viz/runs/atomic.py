"""Files that other programs may touch: replace one at once, lock one, find the state folder."""

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from shutil import copyfile, copymode
from time import time
from typing import BinaryIO
from uuid import uuid4

from platformdirs import user_state_path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


log = logging.getLogger(__name__)


class HeldLock:
    """A lock that this process holds; made by `take`."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path = path
        self._file = file

    def release(self) -> None:
        """Release the lock and remove its file: nothing was left unfinished."""
        if sys.platform != "win32":  # there, a file that is open cannot be removed
            # First, so that nobody can take a lock that seems to have been left.
            self.path.unlink(missing_ok=True)
        self._file.close()
        self.path.unlink(missing_ok=True)

    def is_there(self) -> bool:
        """Return whether its file is still the one of that name."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except FileNotFoundError:
            return False

    def let_go(self) -> None:
        """Release the lock and leave its file for others to find."""
        self._file.close()


def lock_file(file: BinaryIO) -> bool:
    """Lock an open file until it is closed; return False where another holds it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def take(path: Path, *, make: bool = True) -> HeldLock | None:
    """Return the lock, or None where another process, or another part of this one, holds it.

    Parameters
    ----------
    make
        Make its file where there is none.

    Raises
    ------
    FileNotFoundError
        If there is no file and none is to be made, or its holder removed it just now.
    OSError
        If the file cannot be made.
    """
    file = path.open("ab" if make else "r+b")
    if not lock_file(file):
        file.close()
        return None
    held = HeldLock(path, file)
    if not make and not held.is_there():
        held.let_go()
        raise FileNotFoundError(f"{path} was removed by its holder")
    return held


PROBE = 4096
"""Bytes of a probe file: a block of most disks, because a full one still takes an empty file."""


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
    log.debug("writing %d bytes to %s", len(content), path)
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


def check_writable(path: Path) -> None:
    """Write a small file where `replace_file` would write its own, and remove it.

    Raises
    ------
    OSError
        If `replace_file` could not write `path` now: the folder is read-only, the disk is full.
    """
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        return  # a device is opened only when there is something to write
    probe = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with probe.open("xb") as file:
            file.write(bytes(PROBE))
            file.flush()
            os.fsync(file.fileno())
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)


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


def state_folder() -> Path:
    """Return the user's folder for such things; it need not exist yet.

    Raises
    ------
    OSError
        If the user has no home folder: a path without one would be where the program was started
        from.
    """
    try:
        folder = user_state_path("mnist_viz", appauthor=False)
    except RuntimeError:  # as some versions of platformdirs say that there is no home
        folder = None
    if folder is None or not folder.is_absolute():
        raise OSError("there is no home folder (set HOME)")
    return folder


def made_state_folder() -> Path:
    """Return the folder, made where it is not there, for this user's eyes only.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    folder = state_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:  # also where an earlier version made it, readable to all
        folder.chmod(0o700)
    return folder
