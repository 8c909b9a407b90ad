"""The files that were opened or saved lately, newest first, and the folder the user was in last."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from mnist_viz.ui.controls.file_dialogs import folder_of_dialogs, start_dialogs_in
from mnist_viz.ui.controls.helpers import keep_in_place
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

FILES, FOLDER = "files/recent", "files/folder"
MAX_FILES = 10
SHOWN = 60
"""Letters of a path that the menu shows; the tooltip has all of them."""


class RecentFiles:
    """Remembers paths across starts of the program.

    Attributes
    ----------
    menu
        An entry for each file, which opens it again.
    """

    def __init__(self, window: "Window", settings: QSettings) -> None:
        self._window, self._settings = window, settings
        self.menu = QMenu(tr("Open re&cent"), window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._offer)
        folder = settings.value(FOLDER)
        if isinstance(folder, str):
            start_dialogs_in(folder)
        window.closing.connect(lambda: settings.setValue(FOLDER, folder_of_dialogs()))
        self._offer()

    @property
    def paths(self) -> list[Path]:
        """The files, newest first."""
        kept = self._settings.value(FILES, [])
        kept = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(name) for name in kept if isinstance(name, str) and name][:MAX_FILES]

    def add(self, path: Path) -> None:
        """Put a file first."""
        path = path.absolute()
        others = [other for other in self.paths if other != path]
        self._settings.setValue(FILES, [str(p) for p in (path, *others)][:MAX_FILES])

    def clear(self) -> None:
        """Forget all of them; the files stay where they are."""
        self._settings.remove(FILES)

    def _offer(self) -> None:
        self.menu.clear()
        for path in self.paths:
            written = str(path)
            shown = written if len(written) <= SHOWN else f"…{written[-SHOWN:]}"
            action = self.menu.addAction(shown.replace("&", "&&"))
            action.setToolTip(written)
            action.triggered.connect(partial(self._open, path))
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        forget = self.menu.addAction(tr("Clear the list"))
        forget.setEnabled(bool(self.paths))
        forget.triggered.connect(self.clear)
        keep_in_place(self.menu)

    def _open(self, path: Path) -> None:
        self._window.files.take(path)
