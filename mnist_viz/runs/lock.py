"""A lock on a file that the operating system lets go when the process ends, however it ends."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


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
