"""The log: what the program did and which errors it met, in a file and on the terminal."""

import logging
import platform
import sys
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

import numpy as np

from mnist_viz import __version__

NAME = "mnist_viz.log"

MAX_BYTES = 256 * 1024
"""Size at which a new file is begun; the two before it are kept."""

LOGGER = logging.getLogger("mnist_viz")
"""The parent of every module's logger."""

FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"


class LogFile(RotatingFileHandler):
    """The log file of a program with a window, in `folder`, until it is closed.

    It is opened with the first line. Several programs may write to the same file. A full disk or a
    read-only folder costs lines of the log and nothing else.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / NAME,
            maxBytes=MAX_BYTES,
            backupCount=2,
            encoding="utf-8",
            delay=True,
            errors="backslashreplace",
        )
        self.setFormatter(logging.Formatter(FORMAT))
        LOGGER.addHandler(self)
        if LOGGER.level == logging.NOTSET:
            LOGGER.setLevel(logging.INFO)
        LOGGER.info("%s", versions())

    def doRollover(self) -> None:
        """Begin a new file; on Windows, keep this one while another program has it open."""
        with suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the line: the file cannot be written, which the autosave reports to the user."""

    def close(self) -> None:
        """Write no more; what a full disk does not take is lost."""
        LOGGER.removeHandler(self)
        with suppress(OSError):
            super().close()


def current_log() -> Path | None:
    """Return the log file that is written now, or None."""
    files = (Path(log.baseFilename) for log in LOGGER.handlers if isinstance(log, LogFile))
    return next(files, None)


def log_to_terminal() -> logging.Handler:
    """Log to standard error, details too, until the handler is removed from `LOGGER`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter(FORMAT))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.DEBUG)
    LOGGER.info("%s", versions())
    return handler


def log_traceback(what: str, error: BaseException) -> None:
    """Log an error with its traceback, as text: a record of the error would keep its frames."""
    LOGGER.error("%s\n%s", what, "".join(traceback.format_exception(error)).rstrip())


def versions() -> str:
    """Return the versions that a report of an error needs."""
    return (
        f"mnist_viz {__version__}, Python {platform.python_version()}, NumPy {np.__version__}, "
        f"{platform.platform()}"
    )
