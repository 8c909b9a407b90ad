"""A lock on a file that the operating system lets go when the process ends, however it ends."""

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
        """Let go, and remove the file: nothing was left unfinished."""
        self._file.close()
        self.path.unlink(missing_ok=True)

    def let_go(self) -> None:
        """Let go, and leave the file for others to find."""
        self._file.close()


def take(path: Path) -> HeldLock | None:
    """Return the lock, or None where another process, or another part of this one, holds it.

    Raises
    ------
    OSError
        If the file cannot be made.
    """
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return HeldLock(path, file)
