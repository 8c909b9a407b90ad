"""The errors of data sets, and the check that a path is a regular file."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from mnist_viz.core.message import Message


class NotRegularError(OSError):
    """A pipe, socket or device where a file is expected; `strerror` is a phrase for the user."""


def open_regular(path: Path) -> BinaryIO:
    """Open a regular file for reading, without ever blocking.

    Raises
    ------
    OSError
        If the file cannot be opened, or is a folder.
    NotRegularError
        If it is a pipe, a socket or a device.
    """
    # O_NONBLOCK (not on Windows): opening a pipe would otherwise wait for its writer.
    descriptor = os.open(
        path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        mode = os.fstat(descriptor).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            reason = Message("it is a pipe or a device, not a file")
            raise NotRegularError(0, reason, str(path))
        return os.fdopen(descriptor, "rb")  # raises IsADirectoryError for a folder
    except BaseException:
        os.close(descriptor)
        raise


class DataError(Exception):
    """Data that cannot be used: the message says what is wrong, where, and what to do."""


class ClosedError(DataError):
    """Someone waited for images of a data set that was closed before they were made."""


class CancelledError(DataError):
    """The user stopped a download; its files are discarded."""
