"""The docks of the window: their layout, and wide panels that cover their row."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby, pairwise
from math import inf
from zlib import crc32

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)

from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.panel import Panel
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
            beneath = [other for other in self._in_tab(self._over) if not other.kind.wide]
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
        column, place = dock.kind.place.column, dock.geometry()
        beside: list[Dock] = []
        for other in self._docks:
            lies = other.geometry()
            level = (
                lies.top() <= place.center().y() <= lies.bottom()
                and place.top() <= lies.center().y() <= place.bottom()
            )
            lies_there = other.on_top and not other.isFloating() and level
            if lies_there and other is not dock and other.kind.place.column == column:
                beside += [other, *self._in_tab(other)]
        return beside


COLUMNS = {"left": 250, "middle": 850, "right": 330}
"""The columns from left to right, with their widths in a window 1440 wide."""

LEAST_HEIGHT = 440
"""Pixels of all docks that a screen 720 high always has, next to title, tools and a banner."""

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QScrollArea)
"""What is in a panel next to that which it shows."""

STROKE = 0.1
"""Seconds after a movement of the pen in which another one is likely."""


class DockArea(QMainWindow):
    """Panels in docks that can be moved, put in tabs, hidden, and restored."""

    def __init__(self) -> None:
        super().__init__()
        self.docks: list[Dock] = []
        self.row_overlap = RowOverlap(self, self.docks)
        self._pen_moved = -inf
        self._tabs_soon = QTimer(self)
        self._tabs_soon.setSingleShot(True)
        self._tabs_soon.timeout.connect(self._arrange_tabs)
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setWindowFlags(Qt.WindowType.Widget)
        centre = QWidget()
        centre.setMaximumSize(0, 0)
        self.setCentralWidget(centre)
        centre.hide()

    def minimumSizeHint(self) -> QSize:
        """Return a height that every screen has room for.

        A banner, a row of tabs or a panel that is opened takes its room from the charts: the
        window would otherwise grow, and its foot leave the screen.
        """
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), LEAST_HEIGHT))

    def add(self, kinds: Sequence[type[Panel]], session: Session, theme: Theme) -> None:
        """Make a dock for a panel of each kind; `arrange` puts them at their places."""
        for dock in [Dock(kind, session, theme) for kind in kinds]:
            self.docks.append(dock)
            # One that opens as a tab is on top at once
            dock.toggleViewAction().triggered.connect(dock.raise_)
            self.row_overlap.watch(dock)
            for moment in (dock.visibilityChanged, dock.topLevelChanged, dock.dockLocationChanged):
                moment.connect(self._tabs_soon.start)

    def build_hidden(self) -> None:
        """Build the panels that nobody has seen yet, so that opening one takes no time."""
        for dock in self.docks:
            _ = dock.panel

    def _arrange_tabs(self) -> None:
        """Show each title once, and tabs with their whole names: more of them than fit scroll."""
        for dock in self.docks:
            dock.set_tabbed(_is_tabbed(dock, self.tabifiedDockWidgets(dock)))
        for bar in self.findChildren(QTabBar):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)

    def dock_of(self, thing: QObject) -> Dock | None:
        """Return the dock in which `thing` is; None for what is in none."""
        above: QObject | None = thing
        while above is not None and above not in self.docks:
            above = above.parent()
        return above if isinstance(above, Dock) else None

    @property
    def needs(self) -> tuple[Analysis[object], ...]:
        """What the panels that can be seen ask, each question once."""
        return tuple(dict.fromkeys(need for dock in self.docks for need in dock.needs))

    def draw(self, frame: Frame, *, fresh: bool) -> bool:
        """Hand `frame` to the panels that can be seen and whose turn it is; whether to any.

        The third that waited longest is drawn now and the rest with the next frames: so no frame is
        late because all panels drew in it, and every frame shows something new. While the pen moves
        it is one a frame.
        """
        if fresh:
            for dock in self.docks:
                dock.keep_back(frame)
                dock.offer()
        now = time.perf_counter()
        behind = sorted((dock for dock in self.docks if dock.lags), key=lambda dock: dock.due)
        due = [dock for dock in behind if now >= dock.due] or behind[:1]
        most = 1 if now - self._pen_moved < STROKE else -(-len(due) // 3)
        drawn = [dock for rank, dock in enumerate(due) if rank < most or dock.at_once]
        if any(dock.kind.low_latency for dock in drawn):
            # What is read in one image is reported in several panels: never of two networks at
            # once.
            reading = [dock for dock in self.docks if dock.kind.low_latency and dock.on_top]
            others = [dock for dock in drawn if dock not in reading]
            now_too = [dock for dock in others if dock.at_once]
            room = max(0, most - len(reading) - len(now_too))
            drawn = [*reading, *now_too, *[d for d in others if d not in now_too][:room]]
        for dock in drawn:
            dock.draw(frame)
        return bool(due)

    def follow_pen(self, frame: Frame) -> None:
        """Hand `frame` at once to the panels that must keep up with the pen."""
        self._pen_moved = time.perf_counter()
        for dock in self.docks:
            dock.follow_pen(frame)

    def redraw(self) -> None:
        """Have every panel draw the next frame, regardless of its interval."""
        for dock in self.docks:
            dock.redraw()

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        for dock in self.docks:
            dock.set_theme(theme)

    def arrange(self) -> None:
        """Put every dock where it is before the user chooses."""
        self.row_overlap.forget()
        for dock in self.docks:
            self.removeDockWidget(dock)
            if dock.isFloating() and dock.parentWidget() is not None:
                dock.setFloating(False)
        columns = {name: rows for name in COLUMNS if (rows := self._rows(name))}
        firsts = [rows[0][0] for rows in columns.values()]
        for dock in firsts:
            self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        for left, right in pairwise(firsts):
            self.splitDockWidget(left, right, Qt.Orientation.Horizontal)
        for rows in columns.values():
            for above, below in pairwise(row[0] for row in rows):
                self.splitDockWidget(above, below, Qt.Orientation.Vertical)
            for row in rows:
                for left, right in pairwise(row):
                    self.splitDockWidget(left, right, Qt.Orientation.Horizontal)
        for dock in self.docks:
            if not dock.kind.place.shown:
                self._put_behind(dock, columns)
            dock.setVisible(dock.kind.place.shown)
        # Shares mean something once Qt has laid the docks out.
        QTimer.singleShot(0, self, lambda: self._share_out(columns))

    def reveal(self, name: str) -> None:
        """Show the panel of that name, where the user has it or where it is at first."""
        for dock in self.docks:
            if dock.kind.name == name:
                self.row_overlap.uncover(dock)
                dock.show()
                dock.raise_()

    def focus(self, name: str) -> None:
        """Give the panel of that name the focus.

        What it shows comes before its controls, because a button would take Space, which pauses;
        where
        it shows nothing yet, a panel receives its own keys itself.
        """
        for dock in self.docks:
            if dock.kind.name == name:
                hearing = list(filter(_hears, dock.panel.findChildren(QWidget)))
                shows = [widget for widget in hearing if not isinstance(widget, CONTROLS)]
                controls = [] if dock.kind.keys else hearing
                first = next(iter(shows or controls), dock.panel)
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> QByteArray:
        """Return the layout as it is now."""
        with self.row_overlap.lifted():
            return self.saveState(self._version())

    def restore(self, layout: QByteArray) -> bool:
        """Restore `layout`; return False, unchanged, where it is not a layout of these panels."""
        self.row_overlap.forget()
        return self.restoreState(layout, self._version())

    def _version(self) -> int:
        """Return a number that another set of panels has not: its layout would scatter these."""
        return crc32(" ".join(dock.kind.name for dock in self.docks).encode()) & 0x7FFFFFFF

    def _put_behind(self, dock: Dock, columns: dict[str, list[list[Dock]]]) -> None:
        """Lay a dock that is hidden at first as a tab behind the largest one of its column.

        So opening it takes no room from the others.
        """
        beside = [other for row in columns.get(dock.kind.place.column, ()) for other in row]
        # An instrument explains what is drawn on the pad, so it must not cover that.
        if len(beside) > 1 and beside[0].kind.low_latency:
            beside = beside[1:]
        if beside:
            largest = max(beside, key=lambda other: other.kind.place.stretch)
            self.tabifyDockWidget(largest, dock)
        else:
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def _rows(self, column: str) -> list[list[Dock]]:
        """Return the rows of a column, each the docks shown at first that are side by side."""
        shown = (dock for dock in self.docks if dock.kind.place.shown)
        mine = sorted(
            (dock for dock in shown if dock.kind.place.column == column),
            key=lambda dock: dock.kind.place.order,
        )
        return [list(row) for _, row in groupby(mine, key=lambda dock: dock.kind.place.order)]

    def _share_out(self, columns: dict[str, list[list[Dock]]]) -> None:
        """Give the columns and the rows their shares of the area as it is now."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks(
            [rows[0][0] for rows in columns.values()],
            [COLUMNS[name] * self.width() // sum(COLUMNS.values()) for name in columns],
            across,
        )
        for rows in columns.values():
            firsts = [row[0] for row in rows if row[0].kind.place.shown]
            shares = [dock.kind.place.stretch for dock in firsts]
            heights = [share * self.height() // max(1, sum(shares)) for share in shares]
            self.resizeDocks(firsts, heights, down)
            for row in rows:
                if len(row) > 1:
                    self.resizeDocks(row, [self.width() // len(row)] * len(row), across)


def _is_tabbed(dock: QDockWidget, tabbed_with: list[QDockWidget]) -> bool:
    """Return whether a dock has a tab, which it has next to another one that is not closed."""
    beside = [other for other in tabbed_with if not other.isHidden()]
    return bool(beside) and not dock.isFloating()


def _hears(widget: QWidget) -> bool:
    """Return whether the Tab key reaches this widget now."""
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()
