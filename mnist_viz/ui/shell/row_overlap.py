"""A wide panel covers its whole row while it is on top, and its neighbours come back after it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from mnist_viz.ui.shell.dock import Dock


class RowOverlap(QObject):
    """Puts aside what is next to a wide panel that has too little room, as a tab covers another.

    Parameters
    ----------
    area
        The window of the docks.
    docks
        Those that there are by now; more may come.
    """

    def __init__(self, area: QMainWindow, docks: Sequence[Dock]) -> None:
        super().__init__(area)
        self._area, self._docks = area, docks
        self._over: Dock | None = None
        self._aside: list[Dock] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        # Not before Qt has laid out what came or went.
        self._soon.timeout.connect(self._follow)

    def watch(self, dock: Dock) -> None:
        """Cover the row of `dock` whenever it is on top and needs that."""
        for moment in (dock.visibilityChanged, dock.topLevelChanged, dock.crowded):
            moment.connect(self._soon.start)

    def uncover(self, dock: Dock) -> None:
        """Show `dock` again, where it was put aside."""
        if self._over is not None and dock in self._aside:
            beneath = [other for other in self._in_tab(self._over) if not other.panel.wide]
            self._give_back()
            for other in beneath[:1]:
                other.raise_()

    def forget(self) -> None:
        """Cover nothing any more: every dock gets another place now."""
        self._soon.stop()
        self._over, self._aside = None, []

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Everything is where the user has it, for as long as this is held."""
        hidden = [dock for dock in self._aside if dock.isHidden()]
        for dock in hidden:
            dock.show()
        try:
            yield
        finally:
            for dock in hidden:
                dock.hide()

    def _follow(self) -> None:
        over = self._over
        if over is not None and not (over.on_top and self._in_tab(over)):
            self._give_back()
        for dock in self._docks:
            if self._over is None and dock.on_top and dock.cramped and self._in_tab(dock):
                self._aside = self._beside(dock)
                self._over = dock if self._aside else None
                for other in self._aside:
                    other.hide()

    def _give_back(self) -> None:
        aside = self._aside
        self.forget()
        for dock in aside:
            dock.show()

    def _in_tab(self, dock: Dock) -> list[Dock]:
        """Return the docks that share a place with `dock`, one of them in sight."""
        if dock.isFloating():
            return []
        tabbed = self._area.tabifiedDockWidgets(dock)
        return [other for other in self._docks if other in tabbed and not other.isHidden()]

    def _beside(self, dock: Dock) -> list[Dock]:
        """Return the docks of its column that are in one row with `dock`, and those behind them."""
        column, place = dock.panel.place.column, dock.geometry()
        beside: list[Dock] = []
        for other in self._docks:
            lies = other.geometry()
            level = (
                lies.top() <= place.center().y() <= lies.bottom()
                and place.top() <= lies.center().y() <= place.bottom()
            )
            lies_there = other.on_top and not other.isFloating() and level
            if lies_there and other is not dock and other.panel.place.column == column:
                beside += [other, *self._in_tab(other)]
        return beside
