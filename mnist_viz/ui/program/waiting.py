"""Waiting while the window goes on."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def wait(seconds: float) -> None:
    """Let the event loop run this long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], seconds: float) -> None:
    """Let the event loop run until something is true.

    Raises
    ------
    TimeoutError
        Where it is not within so many seconds.
    """
    end = time.perf_counter() + seconds
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError(f"the bench waited {seconds:g} seconds in vain")
        wait(0.01)
