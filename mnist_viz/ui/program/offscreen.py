"""Run the window without a screen: waiting, and the warnings that do not matter."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler


def wait(seconds: float) -> None:
    """Run the event loop this long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], seconds: float) -> None:
    """Run the event loop until something is true.

    Raises
    ------
    TimeoutError
        Where it is not within this many seconds.
    """
    end = time.perf_counter() + seconds
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError(f"the bench waited {seconds:g} seconds in vain")
        wait(0.01)


OF_NO_MATTER = "This plugin does not support propagateSizeHints()"
"""Said of each window that is drawn into memory, for nobody can hold it to a size."""


@contextmanager
def hushed() -> Iterator[None]:
    """Keep that from the terminal, where it reads like an error; the rest goes there as ever."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if words != OF_NO_MATTER:
            print(words, file=sys.stderr)  # noqa: T201

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
