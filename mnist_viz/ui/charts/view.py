"""The base of every chart: a pyqtgraph view that Qt paints without Python.

What the GIL is held for decides how fast training continues next to the window. Painting that is
C++ from the event loop down releases it; one Python method on the way holds it until everything is
rasterised. So these classes keep Python off that way, and `docs/painting.md` has the figures:

- `paintEvent` is QGraphicsView's own; pyqtgraph's, in Python, held the GIL 73 ms for a heavy path
  where this holds it 0.2 ms;
- layout items have no contents, so Qt does not call their empty Python `paint`;
- axes are cached (`axis.py`), and each item that shows data is a C++ item inside a Python one.
"""

from collections.abc import Callable
from contextlib import suppress

import msgspec
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsScene, QGraphicsView, QWidget

from mnist_viz.ui.charts.axis import ChartAxis
from mnist_viz.ui.charts.menu import ChartMenu
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.controls.helpers import OWN_KEYS
from mnist_viz.ui.look.theme import Theme

# Qt merges mouse moves itself; a limit of pyqtgraph's would drop the last one of a movement.
pg.setConfigOptions(imageAxisOrder="row-major", antialias=False, mouseRateLimit=0)


GRID = 130
"""How opaque the lines of a grid are, of 255."""


class ChartState(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the user made of a chart: what a saved session restores.

    Attributes
    ----------
    ranges
        The range of x and of y of each area that the user zoomed; none where nothing is zoomed.
    log_x, log_y
        Which axes are logarithmic.
    """

    ranges: tuple[tuple[tuple[float, float], tuple[float, float]], ...] = ()
    log_x: bool = False
    log_y: bool = False


class ChartView(pg.GraphicsLayoutWidget):
    """A chart: its plots or images, a menu, and what every chart lets the user do.

    A subclass fills it with `add_plot` or `add_box`, and implements `fit` and `table`.

    Parameters
    ----------
    name
        What a screen reader calls the chart, and files that are saved from it.
    """

    # Shiboken sees that this is Qt's own method, and calls it without coming back to Python.
    paintEvent = QGraphicsView.paintEvent

    pointed = Signal(object)
    """Where the pointer is, as a `QPointF` of the scene; None once it has left."""
    clicked = Signal(object)
    """A click with the left button, as a `QPointF` of the scene; not one that begins a double."""
    zoomed = Signal(bool)
    """The user zoomed or panned, or everything is shown again."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.boxes: list[ChartBox] = []
        self.is_zoomed = False
        self.setAccessibleName(name)
        self.setMinimumSize(40, 40)
        self.ci.setContentsMargins(2, 2, 2, 2)
        self.ci.layout.setSpacing(0)
        without_contents(self.ci)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.scene().sigMouseMoved.connect(self.pointed)
        self.scene().sigMouseClicked.connect(self._mouse_clicked)
        self._click = QTimer(self, singleShot=True)
        self._click_at = QPointF()
        self._click.timeout.connect(lambda: self.clicked.emit(self._click_at))
        # The window has shortcuts on these keys, which a chart with the focus keeps.
        self.setProperty(OWN_KEYS, [Qt.Key.Key_A])
        self.menu = ChartMenu(self)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme; a subclass continues with what it has added."""
        self.theme = theme
        self.setBackground(QColor(theme.surface))
        for box in self.boxes:
            box.set_theme(theme)

    def table(self) -> ValueTable:
        """Return the values that are shown, as the clipboard and a CSV file get them."""
        raise NotImplementedError

    def fit(self) -> None:
        """Show everything again; a subclass sets the ranges and then calls this."""
        self.set_zoomed(False)

    def set_zoomed(self, zoomed: bool) -> None:
        """Note whether the user chose the ranges, so that new data leave them alone."""
        if zoomed != self.is_zoomed:
            self.is_zoomed = zoomed
            self.zoomed.emit(zoomed)

    def state(self) -> ChartState:
        """Return what the user made of the chart."""
        if not self.is_zoomed:
            return ChartState()
        ranges = [box.viewRange() for box in self.boxes]
        return ChartState(tuple(((x[0], x[1]), (y[0], y[1])) for x, y in ranges))

    def restore(self, state: ChartState) -> None:
        """Show the chart as the user left it in an earlier session."""
        if len(state.ranges) == len(self.boxes) > 0:
            for box, (x, y) in zip(self.boxes, state.ranges, strict=True):
                box.show_range(x, y)
            self.set_zoomed(True)

    def add_box(
        self, row: int = 0, column: int = 0, *, square: bool = False, downwards: bool = True
    ) -> "ChartBox":
        """Add an area without axes, such as an image's, with rows that count downwards."""
        box = ChartBox(square=square, downwards=downwards)
        self.ci.addItem(box, row, column)
        self._watch(box)
        return box

    def add_plot(self, row: int = 0, column: int = 0, *, square: bool = False) -> "PlotBox":
        """Add an area with axes at its left and below it."""
        self.ci.setContentsMargins(2, 7, 10, 2)  # room for half a number at the ends of the axes
        box = PlotBox(square=square)
        self.ci.addItem(box.left, row, column)
        self.ci.addItem(box, row, column + 1)
        self.ci.addItem(box.bottom, row + 1, column + 1)
        self._watch(box)
        return box

    def _watch(self, box: "ChartBox") -> None:
        self.boxes.append(box)
        self.menu.refresh()
        box.sigRangeChangedManually.connect(lambda: self._moved(box))

    def _moved(self, box: "ChartBox") -> None:
        if any(box.mouseEnabled()):  # pyqtgraph tells of a drag also where it may not move
            self.set_zoomed(True)

    def zoom(self, factor: float) -> None:
        """Show `factor` times less on every axis that can be zoomed, around the middle."""
        for box in self.boxes:
            if any(box.mouseEnabled()):
                x, y = (1 / factor if enabled else None for enabled in box.mouseEnabled())
                box.scaleBy(x=x, y=y)
                self.set_zoomed(True)

    def pan(self, right: float, up: float) -> None:
        """Move the view by this many of its widths and heights."""
        for box in self.boxes:
            if any(box.mouseEnabled()):
                seen = box.viewRect()
                box.translateBy(x=right * seen.width(), y=up * seen.height())
                self.set_zoomed(True)

    def _mouse_clicked(self, event: MouseClickEvent) -> None:
        """Emit a click; while zoomed only once it is clear that it is no double click."""
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        if self.is_zoomed:
            self._click_at = event.scenePos()
            self._click.start(QApplication.doubleClickInterval())
        else:
            self.clicked.emit(event.scenePos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the right button to the menu."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the event in any case: what is behind the chart is not meant."""
        super().mouseReleaseEvent(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        if self.is_zoomed:
            self._click.stop()
            self.fit()
            event.accept()
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Tell that nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, also by key, where the pointer may be anywhere."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.mapToGlobal(self.rect().center())
        self.menu.popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show everything again at A; leave other keys to the window."""
        if event.key() == Qt.Key.Key_A and not event.modifiers():
            self.fit()
        else:
            event.ignore()


class ChartBox(pg.ViewBox):
    """An area with a range of x and y, which the wheel zooms and a drag pans.

    With Shift, or where `zoom_by_box` is set, a drag marks a box to zoom to.

    Attributes
    ----------
    dragged_by
        Is asked before a drag pans, and may take it: where it began and where it is, in the
        scene, and whether it begins and ends.
    """

    def __init__(self, *, square: bool = False, downwards: bool = False) -> None:
        super().__init__(lockAspect=square, invertY=downwards, enableMenu=False, defaultPadding=0.0)
        self.zoom_by_box = False
        self.dragged_by: Callable[..., bool] | None = None
        # pyqtgraph moves its items before each paint event, in Python; here they move at once.
        for changed in (self.sigRangeChanged, self.sigStateChanged, self.sigResized):
            changed.connect(lambda *_: self.prepareForPaint())
        self.disableAutoRange()
        without_contents(self, self.childGroup)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme to the box that a drag marks."""
        self.rbScaleBox.setPen(pg.mkPen(theme.accent, width=1))
        self.rbScaleBox.setBrush(pg.mkBrush(QColor(theme.accent).lighter().name() + "00"))

    def pixel_size(self) -> tuple[float, float]:
        """Return the width and height of a pixel of the window in the numbers of the axes."""
        seen = self.viewRect()
        return seen.width() / max(1.0, self.width()), seen.height() / max(1.0, self.height())

    def contains(self, scene_point: QPointF) -> bool:
        """Return whether a point of the scene is in the area."""
        return bool(self.sceneBoundingRect().contains(scene_point))

    def show_range(self, x: tuple[float, float] | None, y: tuple[float, float] | None) -> None:
        """Show these ranges, in the numbers of the axes; does nothing where they are shown."""
        if self.state["aspectLocked"] and x is not None and y is not None:
            # Both at once: with one of them alone, pyqtgraph would cut the other.
            if self.state["targetRange"] != [[*x], [*y]]:
                self.setRange(xRange=x, yRange=y, padding=0)
            return
        shown_x, shown_y = self.viewRange()
        x = None if x is None or [*x] == shown_x else x
        y = None if y is None or [*y] == shown_y else y
        if x is not None or y is not None:
            self.setRange(xRange=x, yRange=y, padding=0)

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:
        """Pan, or mark a box to zoom to, unless something in the chart is dragged."""
        if axis is None and self.dragged_by is not None:
            start, to = event.buttonDownScenePos(), event.scenePos()
            if self.dragged_by(start, to, begins=event.isStart(), ends=event.isFinish()):
                event.accept()
                return
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        boxed = bool(shift) != self.zoom_by_box
        self.state["mouseMode"] = self.RectMode if boxed else self.PanMode
        super().mouseDragEvent(event, axis)


class PlotBox(ChartBox):
    """An area with an axis at its left and one below it."""

    def __init__(self, *, square: bool = False) -> None:
        super().__init__(square=square)
        self.left, self.bottom = ChartAxis("left"), ChartAxis("bottom")
        for axis in (self.left, self.bottom):
            axis.linkToView(self)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme to the axes, too."""
        super().set_theme(theme)
        self.left.set_theme(theme)
        self.bottom.set_theme(theme)

    def set_grid(self, shown: bool) -> None:
        """Draw a line across at each tick of both axes, or none."""
        for axis in (self.left, self.bottom):
            axis.setGrid(GRID if shown else False)


def without_contents(*items: QGraphicsItem) -> None:
    """Tell Qt that only the children of these items paint: it then calls no Python of theirs."""
    for item in items:
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)


def states_of(panel: QWidget) -> str:
    """Return what the user made of every chart in `panel`, as JSON."""
    charts = panel.findChildren(ChartView)
    return msgspec.json.encode([chart.state() for chart in charts]).decode()


def restore_states(panel: QWidget, state: str) -> None:
    """Restore the charts in `panel` from what `states_of` returned; skip what is not that."""
    with suppress(ValueError):  # msgspec's errors are of this kind, too
        states = msgspec.json.decode(state, type=list[ChartState])
        for chart, one in zip(panel.findChildren(ChartView), states, strict=False):
            chart.restore(one)
