"""A chart of one image: it can be zoomed, and its tiles pointed at and chosen."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsPathItem, QScrollArea

from mnist_viz.ui.charts.axis import ChartAxis
from mnist_viz.ui.charts.colormaps import Indices, Kind, table
from mnist_viz.ui.charts.colour_bar import ColourBar
from mnist_viz.ui.charts.tiles import Grid, IndexedImageItem
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

FEWEST_CELLS = 4
"""Cells that are seen across at the highest zoom."""


class IndexedImageView(ChartView):
    """A chart of one image, fitted into the view with crisp pixels.

    The view box counts in cells of the image: columns are x, rows are y, downwards. A subclass
    sets `grid`, and implements `sentence`.

    Parameters
    ----------
    kind
        What the numbers are, which decides the colours.
    stretch
        Fill the view, cells becoming oblong, instead of keeping them square.
    flush
        Put an image that is narrower than the view at its left edge, not in its middle.

    Attributes
    ----------
    grid
        The tiles that can be pointed at and chosen.
    at, place
        The tile pointed at last, and where in the image; None for no place in it.
    pointing
        Whether a tile is pointed at.
    """

    CURSOR: ClassVar[str] = "muted"
    """What the theme calls the colour of the outline of what is pointed at."""

    tile_pointed = Signal(int)
    """The tile under the pointer or the arrow keys; -1 once the pointer has left."""
    tile_chosen = Signal(int)
    """A tile was clicked, or Return pressed on it."""
    resized = Signal()
    """The image has more or less room."""

    def __init__(
        self, theme: Theme, name: str, kind: Kind, *, stretch: bool = False, flush: bool = False
    ) -> None:
        super().__init__(theme, name)
        self.kind = kind
        self._stretch, self._flush = stretch, flush
        self._rows, self._columns = 1, 1
        self._ratio = self.devicePixelRatioF()
        self._fitted = QRectF(0, 0, 1, 1)
        self._outlines: list[tuple[QGraphicsPathItem, str, float]] = []
        self._parts: list[ColourBar | ChartAxis] = []
        self._bar: ColourBar | None = None
        self._least = 0
        self.ci.setContentsMargins(0, 0, 0, 0)
        self.box = self.add_box(2, 1)
        self.image = IndexedImageItem()
        self.box.addItem(self.image, ignoreBounds=True)
        self.grid = Grid(0, 1)
        self.at, self.pointing = 0, False
        self.place: QPointF | None = None
        self.cursor = self.outline(self.CURSOR, z=1)
        self.box.sigResized.connect(self._resize)
        # Clipping costs two calls into Python a repaint; a whole image has nothing to clip.
        clips = self.box.GraphicsItemFlag.ItemClipsChildrenToShape
        self.box.setFlag(clips, False)
        self.zoomed.connect(lambda zoomed: self.box.setFlag(clips, zoomed))
        self.box.sigRangeChanged.connect(self._set_cell_size)
        self.pointed.connect(lambda at: self.point_at(self._cells_at(at)))
        self.clicked.connect(self._scene_clicked)
        IndexedImageView.set_theme(self, theme)

    def sentence(self, index: int) -> str:
        """Say what a tile is; a subclass knows."""
        return ""

    def say(self, words: str) -> None:
        """Show words on what is pointed at: next to the colour bar, and to a screen reader."""
        if self._bar is not None:
            self._bar.set_message(words)
        self.setAccessibleDescription(words)

    def tell(self) -> None:
        """Say what is pointed at, again where its value is another."""
        told = self.pointing and self.at < self.grid.count
        self.say(self.sentence(self.at) if told else "")

    def point(self, index: int | None, place: QPointF | None = None) -> None:
        """Outline a tile, and say what it is; None for none."""
        self.pointing, self.place = index is not None, place
        if index is not None:
            self.at = index
        self.draw_cursor()
        self.tell()
        self.tile_pointed.emit(-1 if index is None else index)

    def draw_cursor(self) -> None:
        """Outline the tile that is pointed at."""
        self.cursor.setPath(self.grid.outline([self.at] if self.pointing else []))

    def point_at(self, place: QPointF | None) -> None:
        """Point at what is at a place in the image; None for none."""
        self.point(self.grid.at(place), place)

    def click_at(self, place: QPointF) -> None:
        """Choose what is at a place."""
        index = self.grid.at(place)
        if index is not None:
            self.point(index, place)
            self.tile_chosen.emit(index)

    def choose(self) -> None:
        """Choose the tile that is pointed at."""
        if self.at < self.grid.count:
            self.tile_chosen.emit(self.at)

    def step(self, rows: int, columns: int) -> None:
        """Point at a tile further along; behind the end of a row is the next one."""
        index = self.at + columns + rows * self.grid.columns
        if 0 <= index < self.grid.count:
            self.point(index)
            self.reveal(self.grid.rect(index))

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self.image.set_colours(table(self.kind, theme))
        for part in self._parts:
            part.set_theme(theme)
        self._style_outlines()
        # The panel applies the theme again on another screen, where cells have other whole pixels.
        if self._ratio != self.devicePixelRatioF():
            self._ratio = self.devicePixelRatioF()
            self._fit_again()

    def add_bar(self, bar: ColourBar, across: int) -> None:
        """Add the colour bar, below the image, and what it does to the menu."""
        self.add_part(bar, 3, 0, across)
        self._bar = bar
        hint = tr("Zoomed: A shows everything.")
        self.zoomed.connect(lambda zoomed: bar.set_hint(hint if zoomed else ""))
        self.menu.add_act(tr("Stronger colours"), lambda: bar.step(up=False), "Shift+Up")
        self.menu.add_act(tr("Weaker colours"), lambda: bar.step(up=True), "Shift+Down")
        self.menu.add_act(tr("Automatic colours"), lambda: bar.choose(None), "Shift+Home")

    def add_part(self, part: ColourBar | ChartAxis, row: int, column: int, across: int = 1) -> None:
        """Add an axis of the image or its colour bar; the image is at row 2, column 1."""
        self._parts.append(part)
        self.ci.addItem(part, row, column, colspan=across)
        if isinstance(part, ChartAxis):
            part.linkToView(self.box)
        part.set_theme(self.theme)
        self._keep_least()

    def set_least(self, height: int) -> None:
        """Set the least height of the image in pixels, without axes and colour bar."""
        self._least = height
        self._keep_least()

    def _keep_least(self) -> None:
        beside = [part for part in self._parts if part.isVisible() and is_across(part)]
        if self._least:
            self.setMinimumHeight(self._least + round(sum(p.maximumHeight() for p in beside)))

    def show_cells(self, cells: Indices) -> None:
        """Show a C-contiguous (rows, columns) array of indices, which is only read."""
        self.image.show_cells(cells)
        if cells.shape != (self._rows, self._columns):
            self._rows, self._columns = cells.shape
            self.fit()

    def outline(self, colour: str, width: float = 2.0, z: float = 0) -> QGraphicsPathItem:
        """Make an empty outline over the image, in cells, `width` pixels wide at every scale.

        Parameters
        ----------
        colour
            What the theme calls its colour, such as ``"border"``.
        z
            Of two outlines the one with the greater is on top; the pointer's has 1.
        """
        item = QGraphicsPathItem()
        item.setZValue(z)
        self.box.addItem(item, ignoreBounds=True)
        self._outlines.append((item, colour, width))
        self._style_outlines()
        return item

    def to_pixels(self, place: QPointF) -> QPointF:
        """Convert a place in the image, in cells, to pixels of the view."""
        return QPointF(self.box.mapViewToScene(place))

    def cell_size(self) -> tuple[float, float]:
        """Return how many pixels a cell is wide and high now."""
        x, y = self.box.viewPixelSize()
        return (1 / x if x else 0.0), (1 / y if y else 0.0)  # without any room there is no size

    def fit(self) -> None:
        """Show the whole image."""
        self._bound()
        self.box.show_range(*_sides(self._fitted))
        super().fit()

    def reveal(self, place: QRectF) -> None:
        """Pan until a place in the image is seen."""
        seen = self.box.viewRect()
        if not seen.contains(place):
            right = min(0.0, place.left() - seen.left()) + max(0.0, place.right() - seen.right())
            down = min(0.0, place.top() - seen.top()) + max(0.0, place.bottom() - seen.bottom())
            self.box.translateBy(x=right, y=down)

    def _bound(self) -> None:
        """Work out the range that fits the image into the view; zooming and panning stay in it."""
        room = self.box.size()
        if room.isEmpty():
            return
        x, y = room.width() / self._columns, room.height() / self._rows
        if not self._stretch:
            x = y = self._crisp(min(x, y))
        across, down = room.width() / x, room.height() / y
        # On whole pixels, so that every cell has as many.
        left = 0.0 if self._flush else -int((across - self._columns) * x / 2 + 1e-6) / x
        top = -int((down - self._rows) * y / 2 + 1e-6) / y
        self._fitted = QRectF(left, top, across, down)
        zoom = max(1.0, max(self._rows, self._columns) / FEWEST_CELLS)
        (x_min, x_max), (y_min, y_max) = _sides(self._fitted)
        self.box.setLimits(
            xMin=x_min,
            xMax=x_max,
            yMin=y_min,
            yMax=y_max,
            minXRange=across / zoom,
            minYRange=down / zoom,
        )

    def _resize(self) -> None:
        """Fit again, and let the subclass use the room."""
        if self._ratio != self.devicePixelRatioF():
            self.set_theme(self.theme)
        self._fit_again()
        self.resized.emit()

    def _fit_again(self) -> None:
        """Fit; where the user zoomed, show as much as before around the same middle."""
        before, seen = self._fitted, self.box.viewRect()
        self._bound()
        if self.is_zoomed:
            share = seen.width() / before.width()
            part = QRectF(0, 0, self._fitted.width() * share, self._fitted.height() * share)
            part.moveCenter(seen.center())
            self.box.show_range(*_sides(part))
        else:
            self.box.show_range(*_sides(self._fitted))
        self._set_cell_size()  # the same range in less room tells of no change

    def _crisp(self, scale: float) -> float:
        """Whole device pixels a cell, where rounding down costs little of the size."""
        device = scale * self.devicePixelRatioF()
        return int(device) / self.devicePixelRatioF() if device >= 4.0 else scale

    def _set_cell_size(self) -> None:
        across, down = self.cell_size()
        self.image.set_cell_size(across * self._ratio, down * self._ratio)

    def _style_outlines(self) -> None:
        """Draw outlines in the theme's colours, as wide on a screen with more or fewer pixels."""
        for item, colour, width in self._outlines:
            # A cosmetic pen counts the screen's pixels, not the window's.
            pen = QPen(QColor(getattr(self.theme, colour)), width * self.devicePixelRatioF())
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            item.setPen(pen)

    def _cells_at(self, scene_point: QPointF | None) -> QPointF | None:
        if scene_point is None or not self.box.contains(scene_point):
            return None
        place = QPointF(self.box.mapSceneToView(scene_point))
        inside = 0 <= place.x() < self._columns and 0 <= place.y() < self._rows
        return place if inside else None

    def _scene_clicked(self, scene_point: QPointF) -> None:
        place = self._cells_at(scene_point)
        if place is not None:
            self.click_at(place)

    def sizeHint(self) -> QSize:
        """Ask for little: Qt's own hint is the present size, which would never shrink."""
        return QSize(120, 90)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the colour bar go back to the automatic scale, else show the whole image."""
        at = self.mapToScene(event.position().toPoint())
        if self._bar is not None and self._bar.sceneBoundingRect().contains(at):
            self._bar.choose(None)
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; in a page that scrolls only with the focus or with Ctrl, so that it can scroll."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control or self.hasFocus() or not self._in_scrolling_page():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _in_scrolling_page(self) -> bool:
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and above.verticalScrollBar().maximum() > 0:
                return True
            above = above.parentWidget()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point by arrows and choose by Return; leave other keys to the chart."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.step(*_ARROWS[key])
        elif key in _CHOOSE:
            self.choose()
        else:
            super().keyPressEvent(event)


def is_across(part: ColourBar | ChartAxis) -> bool:
    """Return whether a part stands above or below the image."""
    return isinstance(part, ColourBar) or part.orientation in ("top", "bottom")


def path_of(rect: QRectF | None) -> QPainterPath:
    """Return the path round a rectangle; an empty one for None."""
    path = QPainterPath()
    if rect is not None:
        path.addRect(rect)
    return path


def _sides(rect: QRectF) -> tuple[tuple[float, float], tuple[float, float]]:
    return (rect.left(), rect.right()), (rect.top(), rect.bottom())
