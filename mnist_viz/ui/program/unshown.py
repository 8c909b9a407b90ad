"""What Qt says of windows that are not shown and nobody need read."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

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
