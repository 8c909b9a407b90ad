"""The program among others on a desktop: its name there, and the files that are handed to it."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
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


class FileRequests(QObject):
    """Opens the file of a double click that macOS tells a running program by an event.

    The other systems start the program with the file's name.
    """

    def __init__(
        self, app: QApplication, parent: QObject, open_file: Callable[[Path], object]
    ) -> None:
        super().__init__(parent)
        self._open = open_file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file that is asked for; let everything else through."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return False
