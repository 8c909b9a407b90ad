"""Points of ten classes on a plane, each drawn as the numeral of its class: colour and shape."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsSimpleTextItem

from mnist_viz.core.arrays import Floats
from mnist_viz.core.insights.regions import decision_regions
from mnist_viz.ui.charts.lines import blend, polyline
from mnist_viz.ui.charts.ranges import Range
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

Points = NDArray[np.float64]

_STROKES = (
    "00 20 24 04 00",
    "01 10 14",
    "00 20 22 02 04 24",
    "00 20 22 02 22 24 04",
    "00 02 22 20 24",
    "20 00 02 22 24 04",
    "20 00 04 24 22 02",
    "00 20 14",
    "00 20 24 04 00 02 22",
    "22 02 00 20 24 04",
)
"""The numerals 0 to 9 in straight strokes: x from 0 to 2 and y from 0 to 4, downwards."""

_HEIGHT = 10.0
"""Of a numeral, in pixels; on a projector this many times larger as words are."""

_TINT = 0.28
"""The share of a class's colour in its region."""

_REACH = 16.0
"""Pixels from a point within which a click means it."""


class Numerals(pg.ScatterPlotItem):
    """The points, with bounds that are worked out when they change, not twice a repaint."""

    def __init__(self) -> None:
        self._area: QRectF | None = None
        super().__init__(pxMode=True)

    def boundingRect(self) -> QRectF:
        """Return what the points and their numerals cover."""
        if self._area is None:
            self._area = super().boundingRect()
        return self._area

    def prepareGeometryChange(self) -> None:
        """Work the bounds out again: points or the view change."""
        super().prepareGeometryChange()  # which still asks for the bounds before
        self._area = None

    def move(self, points: Points) -> None:
        """Move the points, (2, n), which keep their numerals.

        `setData` would look up every symbol again: 9 ms, not 1.5.
        """
        self.data["x"], self.data["y"] = points
        self.bounds = [None, None]
        self.prepareGeometryChange()
        self.update()


class ScatterPlot(ChartView):
    """A scatter of numerals on one scale either way, with a ring and a diamond round two places.

    Attributes
    ----------
    output
        W and b of a last layer that reads the plane: the region of each class is then coloured.
    regions
        The corners of each class's region, as far as it is in view, (k, 2).
    areas
        What fills the regions, one item a class.
    """

    chosen = Signal(int)
    """A point was clicked, or reached by the arrow keys."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.setMinimumSize(120, 100)
        self.points: Points = np.zeros((2, 0))
        self.labels: NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._ranges: tuple[Range, Range] = ((-1.0, 1.0), (-1.0, 1.0))
        self._at = -1
        self.box = self.add_plot(square=True)
        self.box.set_grid(True)
        # Not cached by Qt, whose cache resets the transform that this item paints in.
        self.numerals = Numerals()
        self.box.addItem(self.numerals, ignoreBounds=True)
        self.output: tuple[Floats, Floats] | None = None
        self.regions: tuple[Points, ...] = ()
        self.areas = [QGraphicsPathItem() for _ in _STROKES]
        for area in self.areas:
            area.setZValue(-20)
            self.box.addItem(area, ignoreBounds=True)
        self._discs = [self._fixed(QGraphicsPathItem(), 5) for _ in _STROKES]
        self.names = [QGraphicsSimpleTextItem(f"{c}", disc) for c, disc in enumerate(self._discs)]
        self.ring, self.diamond = (self._fixed(QGraphicsPathItem(), 6) for _ in range(2))
        self.clicked.connect(self._scene_clicked)
        self.box.sigRangeChanged.connect(self._draw_regions)
        self.set_theme(theme)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        # Cosmetic: the symbols are one unit high, and scaled.
        self._pens = [pg.mkPen(colour, width=theme.type_scale) for colour in theme.classes]
        face, scale = font("title", strong=True, scale=theme.type_scale), theme.type_scale
        for disc, name, colour in zip(self._discs, self.names, theme.classes, strict=True):
            disc.setPen(QPen(QColor(colour), 2.0))
            disc.setBrush(QColor(theme.surface))
            disc.setPath(_circle(9.0 * scale))
            name.setFont(face)
            name.setBrush(QColor(theme.text))
            name.setPos(-name.boundingRect().center())
        for mark, path in (
            (self.ring, _circle(11.0 * scale)),
            (self.diamond, _diamond(13 * scale)),
        ):
            mark.setPen(QPen(QColor(theme.text), 2.0))
            mark.setPath(path)
        edge = QPen(QColor(theme.muted), 1.0)
        edge.setCosmetic(True)
        for area, colour in zip(self.areas, theme.classes, strict=True):
            area.setPen(edge)
            area.setBrush(blend(colour, theme.surface, _TINT))
        self._set_all()

    def set_points(self, points: Points, labels: NDArray[np.uint8], x: Range, y: Range) -> None:
        """Show points, (2, n), of these classes, (n,), over ranges that one scale serves."""
        same, moved = labels is self.labels, (x, y) != self._ranges
        self.points, self.labels, self._ranges = points, labels, (x, y)
        if same:
            self.numerals.move(points)
        else:
            self._set_all()
        self._name_classes()
        if moved and not self.is_zoomed:
            self.fit()

    def set_output(self, output: tuple[Floats, Floats] | None, names: tuple[str, str]) -> None:
        """Colour where each class is read by a last layer, W (classes, 2) and b; None for nowhere.

        `names` are those of the two axes.
        """
        self.output = output
        self.box.bottom.set_name(names[0])
        self.box.left.set_name(names[1])
        self._draw_regions()

    def mark(self, pinned: Points | None, drawn: Points | None = None) -> None:
        """Put a ring round one place, (2,), and a diamond round another, where they are given."""
        for item, place in ((self.ring, pinned), (self.diamond, drawn)):
            item.setVisible(place is not None)
            if place is not None:
                item.setPos(*place)

    def pixels(self, points: Points) -> Points:
        """Return where points, (2, n), are in the scene, (2, n)."""
        places = [self.box.mapViewToScene(QPointF(x, y)) for x, y in points.T]
        return np.array([[at.x(), at.y()] for at in places]).reshape(-1, 2).T

    def fit(self) -> None:
        """Show nearly all points."""
        super().fit()
        self.box.show_range(*self._ranges)

    def table(self) -> ValueTable:
        """Return the class and the place of each point."""
        rows = [
            [int(c), *place] for c, place in zip(self.labels, self.points.T.tolist(), strict=True)
        ]
        return ValueTable([tr("class"), "x", "y"], rows)

    def summary(self) -> str:
        """Say how many points there are, and which classes have a region in view."""
        told = tr("%n point(s), a numeral each.", "", self.points.shape[1])
        if self.output is not None:
            read = [str(label) for label, region in enumerate(self.regions) if len(region)]
            told += " " + tr("In view are the regions of {classes}.").format(
                classes=", ".join(read)
            )
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next point or the one before."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self.points.shape[1]:
            super().keyPressEvent(event)
            return
        self._choose((self._at + step) % self.points.shape[1])

    def _fixed(self, item: QGraphicsPathItem, z: float) -> QGraphicsPathItem:
        """Add an item that keeps its size in pixels."""
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        item.setZValue(z)
        item.hide()
        self.box.addItem(item, ignoreBounds=True)
        return item

    def _set_all(self) -> None:
        size = _HEIGHT * self.theme.type_scale
        self.numerals.setData(
            *self.points,
            symbol=[_NUMERALS[label] for label in self.labels],
            pen=[self._pens[label] for label in self.labels],
            brush=QBrush(Qt.BrushStyle.NoBrush),
            size=size,
        )

    def _draw_regions(self, *_: object) -> None:
        """Fill the view: the regions have no ends of their own."""
        regions: tuple[Points, ...] = ()
        if self.output is not None:
            W, b = self.output
            if np.isfinite(W).all() and np.isfinite(b).all():
                regions = decision_regions(W, b, *map(tuple, self.box.viewRange()))
        self.regions = regions
        for label, area in enumerate(self.areas):
            corners = regions[label] if label < len(regions) else np.zeros((0, 2))
            path = polyline(*corners.T)
            path.closeSubpath()
            area.setPath(path)

    def _name_classes(self) -> None:
        """Write each class's numeral, large and on its own background, amid its points."""
        for label, disc in enumerate(self._discs):
            mine = self.points[:, self.labels == label]
            disc.setVisible(mine.shape[1] > 0)
            if mine.shape[1]:
                disc.setPos(*np.median(mine, axis=1))

    def _scene_clicked(self, at: QPointF) -> None:
        """Choose the nearest point."""
        if not self.points.shape[1] or not self.box.contains(at):
            return
        distance = np.linalg.norm(self.pixels(self.points) - [[at.x()], [at.y()]], axis=0)
        nearest = int(distance.argmin())
        if distance[nearest] < _REACH:
            self._choose(nearest)

    def _choose(self, index: int) -> None:
        self._at = index
        self.chosen.emit(index)


def _circle(radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(-radius, -radius, 2 * radius, 2 * radius))
    return path


def _diamond(radius: float) -> QPainterPath:
    corners = radius * np.array([[0, 1, 0, -1, 0], [-1, 0, 1, 0, -1]])
    return polyline(*corners)


def _numeral(label: int) -> QPainterPath:
    """Return the numeral of a class, one unit high, as a symbol of pyqtgraph."""
    corners = np.array([[float(c) for c in corner] for corner in _STROKES[label].split()])
    return polyline(*((corners - [1.0, 2.0]) / [3.4, 4.0]).T)


_NUMERALS = tuple(_numeral(label) for label in range(len(_STROKES)))
