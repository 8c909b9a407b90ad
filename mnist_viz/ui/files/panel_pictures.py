"""The menu of panels of which a picture can be saved: those that can be seen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from mnist_viz.ui.controls.entries import keep_in_place
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


class PanelPictures(QMenu):
    """An entry for each panel in sight, as they are when the menu opens."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.aboutToShow.connect(self._offer)

    def _offer(self) -> None:
        self.clear()
        for dock in self._window.area.docks:
            if dock.isVisible():
                action = self.addAction(tr(dock.panel.title))
                ask = partial(self._window.files.ask_panel_picture, dock.panel)
                action.triggered.connect(lambda _=False, ask=ask: ask())
        keep_in_place(self)
