"""Points of ten classes on a plane, each drawn as the numeral of its class: colour and shape.

Ten path items, one a class, which Qt paints without Python; see `ui/charts/picture.py` for why.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from mnist_viz.ui.charts.axes import Axis
from mnist_viz.ui.charts.canvas import hairline, polyline
from mnist_viz.ui.charts.picture import bare
from mnist_viz.ui.look.theme import SPACING, Theme, font
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

_WIDTH, _HEIGHT = 6.0, 10.0
"""Of a numeral, in pixels; on a projector so many times larger as words are."""


class Constellation(QGraphicsView):
    """A scatter of numerals on one scale either way, with a ring and a diamond round two places."""

    chosen = Signal(int)
    """A point was clicked, or reached by the arrow keys."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        bare(self)
        self.setAccessibleName(name)
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 100)
        self._points: Points = np.zeros((2, 0))
        self._labels: NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._x = self._y = Axis(-1.0, 1.0)
        self._marked: Points | None = None
        self._drawn: Points | None = None
        self._at = -1
        self._axes = self.scene().addPath(QPainterPath())
        self._classes = [self.scene().addPath(QPainterPath()) for _ in _STROKES]
        self._grounds = [self.scene().addPath(QPainterPath()) for _ in _STROKES]
        self._names = [self.scene().addSimpleText(f"{label}") for label in range(len(_STROKES))]
        self._mark = self.scene().addPath(QPainterPath())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.setBackgroundBrush(QColor(theme.surface))
        self._axes.setPen(hairline(QColor(theme.border)))
        for item, colour in zip(self._classes, theme.classes, strict=True):
            item.setPen(hairline(QColor(colour)))
        face = font("title", strong=True, scale=theme.type_scale)
        for ground, name, colour in zip(self._grounds, self._names, theme.classes, strict=True):
            ground.setPen(QPen(QColor(colour), 2.0))
            ground.setBrush(QColor(theme.surface))
            name.setFont(face)
            name.setBrush(QColor(theme.text))
        pen = QPen(QColor(theme.text), 2.0)
        pen.setCosmetic(True)
        self._mark.setPen(pen)
        self._scale = theme.type_scale
        self._draw()

    def set_points(self, points: Points, labels: NDArray[np.uint8], x: Axis, y: Axis) -> None:
        """Show points, (2, n), of these classes, (n,), over spans that one scale serves."""
        self._points, self._labels, self._x, self._y = points, labels, x, y
        self._draw()

    def mark(self, pinned: Points | None, drawn: Points | None = None) -> None:
        """Put a ring round one place, (2,), and a diamond round another, where they are given."""
        self._marked, self._drawn = pinned, drawn
        self._draw_marks()

    def summary(self) -> str:
        """Say how many points there are."""
        return tr("%n point(s), a numeral each.", "", self._points.shape[1])

    def pixels(self, points: Points) -> Points:
        """Return where points, (2, n), lie in the widget, (2, n): y upwards becomes downwards."""
        room = self.viewport().size()
        x, y = self._x, self._y
        across, down = (max(1.0, side - 2 * SPACING) for side in (room.width(), room.height()))
        scale = min(across / (x.high - x.low), down / (y.high - y.low))
        seen = np.array([[x.low + x.high], [y.low + y.high]]) / 2
        middle = np.array([[room.width()], [room.height()]]) / 2
        placed: Points = middle + np.clip((points - seen) * scale, -1e4, 1e4) * [[1], [-1]]
        return placed

    def _draw(self) -> None:
        size = self.viewport().size()
        self.setSceneRect(QRectF(0, 0, size.width(), size.height()))
        ((x,), (y,)) = self.pixels(np.zeros((2, 1)))
        axes = QPainterPath()
        axes.moveTo(0, y)
        axes.lineTo(size.width(), y)
        axes.moveTo(x, 0)
        axes.lineTo(x, size.height())
        self._axes.setPath(axes)
        placed = self.pixels(self._points)
        for label, item in enumerate(self._classes):
            item.setPath(numerals(placed[:, self._labels == label], label, self._scale))
        self._name_classes(placed)
        self._draw_marks()

    def _name_classes(self, placed: Points) -> None:
        """Write each class's numeral, large and on a ground of its own, amid its points."""
        radius = 9.0 * self._scale
        for label, (ground, name) in enumerate(zip(self._grounds, self._names, strict=True)):
            mine = placed[:, self._labels == label]
            ground.setVisible(mine.shape[1] > 0)
            name.setVisible(mine.shape[1] > 0)
            if mine.shape[1]:
                x, y = np.median(mine, axis=1)
                disc, size = QPainterPath(), name.boundingRect()
                disc.addEllipse(QPointF(x, y), radius, radius)
                ground.setPath(disc)
                name.setPos(x - size.width() / 2, y - size.height() / 2)

    def _draw_marks(self) -> None:
        path = QPainterPath()
        if self._marked is not None:
            ((x,), (y,)) = self.pixels(self._marked[:, None])
            radius = 11 * self._scale
            path.addEllipse(QPointF(x, y), radius, radius)
        if self._drawn is not None:
            corners = 13 * self._scale * np.array([[0, 1, 0, -1, 0], [-1, 0, 1, 0, -1]])
            path.addPath(polyline(*(self.pixels(self._drawn[:, None]) + corners)))
        self._mark.setPath(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest point."""
        if event.button() != Qt.MouseButton.LeftButton or not self._points.shape[1]:
            return
        at = np.array([[event.position().x()], [event.position().y()]])
        distance = np.linalg.norm(self.pixels(self._points) - at, axis=0)
        nearest = int(distance.argmin())
        if distance[nearest] < 16:
            self._choose(nearest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the one before; leave other keys to the window."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._points.shape[1]:
            event.ignore()
            return
        self._choose((self._at + step) % self._points.shape[1])

    def _choose(self, index: int) -> None:
        self._at = index
        self.chosen.emit(index)


def numerals(centres: Points, label: int, scale: float = 1.0) -> QPainterPath:
    """Return the numeral of a class drawn round each of these places, (2, n), as one path."""
    corners = np.array([[float(c) for c in corner] for corner in _STROKES[label].split()])
    stroke = (corners / [2, 4] - 0.5) * [_WIDTH * scale, _HEIGHT * scale]
    # A gap after each numeral lifts the pen.
    gapped = np.vstack([stroke, [np.nan, np.nan]])
    x = np.add.outer(centres[0], gapped[:, 0]).ravel()
    y = np.add.outer(centres[1], gapped[:, 1]).ravel()
    return polyline(x, y)
