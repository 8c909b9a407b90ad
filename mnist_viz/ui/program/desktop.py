"""The program among others on a desktop: its name there, and the files that are handed to it."""

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

IDENTIFIER = "io.github.mnist_viz.mnist_viz"
"""By this name a desktop finds the program's icon, and puts its windows together."""


def introduce(app: QApplication) -> None:
    """Tell the desktop whose windows these are.

    Windows would else take them for Python's: one icon on the task bar for all that Python runs.
    """
    app.setDesktopFileName(IDENTIFIER)
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTIFIER)


class Program(QApplication):
    """A Qt application that hears of files.

    macOS starts the program and then sends each file that was double-clicked as an event; on the
    other systems such a file is an argument of the command line.

    Attributes
    ----------
    asked
        The file that was sent last, or None.
    """

    file_sent = Signal(Path)
    """A file is to be opened."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.asked: Path | None = None

    def event(self, event: QEvent) -> bool:
        """Take note of a file that is sent."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked = Path(event.file())
            self.file_sent.emit(self.asked)
            return True
        return super().event(event)
