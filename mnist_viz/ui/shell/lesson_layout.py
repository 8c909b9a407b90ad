"""A few panels alone in the window for a lesson, and the user's own layout afterwards."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer

from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.dock_area import COLUMNS, DockArea

LEFT = 300
"""The width of the left column, where the lesson is read; the others share the rest."""

UPRIGHT = "right"
"""The column of panels that are higher than wide, and are side by side where they are alone."""


class LessonLayout(QObject):
    """Lays out what a lesson wants to be seen, without losing how the user had it."""

    def __init__(self, area: DockArea) -> None:
        super().__init__(area)
        self._area = area
        self._before: QByteArray | None = None

    @property
    def on(self) -> bool:
        """Whether a lesson has laid the window out."""
        return self._before is not None

    @property
    def own(self) -> QByteArray:
        """The user's own layout, be it shown or not."""
        return self._area.save() if self._before is None else self._before

    def stage(self, panels: Mapping[str, str] | None) -> None:
        """Show these panels and no others; None puts the user's own layout back.

        Parameters
        ----------
        panels
            What to look at in each, by its name; "" for nothing in particular.
        """
        if panels is None:
            self.strike()
            return
        self._before = self.own
        chosen = [dock for dock in self._area.docks if dock.kind.name in panels]
        if {dock for dock in self._area.docks if not dock.isHidden()} != set(chosen):
            self._lay_out(chosen)
        for dock in chosen:
            if panels[dock.kind.name]:
                dock.panel.look(panels[dock.kind.name])

    def strike(self) -> None:
        """Put the user's own layout back, where a lesson has changed it."""
        if self._before is not None:
            self._hide_all()
            self._area.restore(self._before)
            self._before = None

    def _hide_all(self) -> None:
        """Clear the stage before anything moves: what is seen in between would widen the window."""
        self._area.row_overlap.forget()
        for dock in self._area.docks:
            dock.hide()

    def _lay_out(self, chosen: list[Dock]) -> None:
        self._hide_all()
        for dock in self._area.docks:
            dock.setFloating(False)
            self._area.removeDockWidget(dock)
        columns = [(name, rows) for name in COLUMNS if (rows := _column(chosen, name))]
        if [name for name, _ in columns] == [UPRIGHT]:
            columns = [(UPRIGHT, [dock]) for _, rows in columns for dock in rows]
        last: Dock | None = None
        for _, rows in columns:
            if last is None:
                self._area.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, rows[0])
            else:
                self._area.splitDockWidget(last, rows[0], Qt.Orientation.Horizontal)
            last = rows[0]
        for _, rows in columns:
            for above, below in pairwise(rows):
                self._area.splitDockWidget(above, below, Qt.Orientation.Vertical)
        for dock in self._area.docks:
            if dock not in chosen and last is not None:
                # Within reach, so that View > Panels can open it next to the lesson.
                self._area.tabifyDockWidget(last, dock)
                dock.hide()
        for dock in chosen:
            dock.show()
        # Shares mean something once Qt has laid the docks out.
        QTimer.singleShot(0, self, lambda: self._share_out(columns))

    def _share_out(self, columns: Sequence[tuple[str, list[Dock]]]) -> None:
        rest = sum(COLUMNS[name] for name, _ in columns if name != "left")
        free = self._area.width() - LEFT
        self._area.resizeDocks(
            [rows[0] for _, rows in columns],
            [LEFT if name == "left" else COLUMNS[name] * free // rest for name, _ in columns],
            Qt.Orientation.Horizontal,
        )
        for _, rows in columns:
            shares = [dock.kind.place.stretch for dock in rows]
            heights = [share * self._area.height() // sum(shares) for share in shares]
            self._area.resizeDocks(rows, heights, Qt.Orientation.Vertical)


def _column(docks: list[Dock], name: str) -> list[Dock]:
    """Return the docks of a column from top to bottom."""
    mine = (dock for dock in docks if dock.kind.place.column == name)
    return sorted(mine, key=lambda dock: dock.kind.place.order)
