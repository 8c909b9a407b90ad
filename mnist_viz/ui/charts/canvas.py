"""A plot's paper: axes, grid and curves as items that Qt paints without Python.

pyqtgraph paints its view and its axes in Python, under the lock that training needs;
`docs/painting.md` has the figures.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)

from mnist_viz.ui.charts.axes import Axis, Values, written
from mnist_viz.ui.charts.picture import bare
from mnist_viz.ui.look.theme import SPACING, Theme, font

_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])


def polyline(x: Values, y: Values) -> QPainterPath:
    """Path through points, broken where one is not finite.

    Written as the bytes Qt reads a path from: one call, where a call a point would hold
    Python's lock for milliseconds.
    """
    finite = np.isfinite(x + y)
    # 0 moves and 1 draws: a point after a gap starts a new line.
    after: NDArray[np.bool_] | bool = True
    if not finite.all():
        x, y, after = x[finite], y[finite], np.concatenate([[False], finite[:-1]])[finite]
    elements = np.empty(len(x), _ELEMENT)
    path = QPainterPath()
    if len(elements):
        elements["x"], elements["y"], elements["type"] = x, y, after
        elements["type"][0] = 0
        head = len(elements).to_bytes(4, "big")
        tail = (0).to_bytes(4, "big") + (0).to_bytes(4, "big")
        stream = QDataStream(QByteArray(head + elements.tobytes() + tail))
        stream >> path
    return path


class Canvas(QGraphicsView):
    """Two axes and whatever lies between them, in pixels of the widget."""

    pointed = Signal(object)
    """x in data units under the pointer, or None once it has left."""
    clicked = Signal(float)
    """x in data units that was clicked, or chosen with Return."""
    resized = Signal()

    def __init__(self, theme: Theme, x_label: str = "") -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        bare(self)
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 100)
        self.x_axis, self.y_axis = Axis(0.0, 100.0), Axis(0.0, 1.0)
        self._x_label = x_label
        self._key_x: float | None = None
        self._field = QRectF(48, SPACING, 100, 100)
        self._font = font("caption", scale=theme.type_scale)
        self._grid = self.curve(z=-2)
        self._frame = self.curve(z=-1)
        self._labels: list[QGraphicsSimpleTextItem] = []
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.setBackgroundBrush(QColor(theme.surface))
        self._grid.setPen(hairline(blend(theme.border, theme.surface, 0.5)))
        self._frame.setPen(hairline(QColor(theme.border)))
        face = font("caption", scale=theme.type_scale)
        if face != self._font:
            self._font = face
            for item in self.scene().items():
                if isinstance(item, QGraphicsSimpleTextItem):
                    item.setFont(face)
            self.draw_axes()
            self.resized.emit()
        for label in self._labels:
            label.setBrush(QColor(theme.muted))

    def set_x_label(self, words: str) -> None:
        """Say what the x-axis counts."""
        self._x_label = words
        self.draw_axes()

    def curve(self, z: float = 0.0) -> QGraphicsPathItem:
        """Make an empty line, above those with a lower `z`."""
        # An item that the scene makes is Qt's own; one made here calls into Python to be painted.
        item = self.scene().addPath(QPainterPath())
        item.setZValue(z)
        return item

    def text(self, colour: str) -> QGraphicsSimpleTextItem:
        """Make an empty line of small text."""
        item = self.scene().addSimpleText("", self._font)
        item.setBrush(QColor(colour))
        return item

    def field(self) -> QRectF:
        """Where curves lie: the widget without the axes' labels."""
        return self._field

    def set_axes(self, x: Axis, y: Axis) -> bool:
        """Span other numbers; whether that changed anything."""
        changed = (x, y) != (self.x_axis, self.y_axis)
        if changed:
            self.x_axis, self.y_axis = x, y
            self.draw_axes()
        return changed

    def to_x(self, values: Values | float) -> Values:
        """Pixels from the left of data values."""
        placed: Values = self._field.left() + self._field.width() * self.x_axis.place(values)
        return placed

    def to_y(self, values: Values | float) -> Values:
        """Pixels from the top of data values."""
        placed: Values = self._field.bottom() - self._field.height() * self.y_axis.place(values)
        return placed

    def draw_axes(self) -> None:
        """Draw grid, frame and tick labels anew."""
        size = self.viewport().size()
        self.setSceneRect(0, 0, size.width(), size.height())
        ticks_y = self.y_axis.ticks(max(2, size.height() // 45))
        ticks_x = self.x_axis.ticks(max(2, size.width() // 110))
        metrics = QFontMetrics(self._font)
        widest = max((metrics.horizontalAdvance(written(t)) for t in ticks_y), default=20)
        left = widest + SPACING * 2
        width = max(10.0, size.width() - left - SPACING * 1.5)
        height = max(10, size.height() - metrics.height() - SPACING * 2)
        self._field = field = QRectF(left, SPACING, width, height)
        grid, frame = QPainterPath(), QPainterPath()
        frame.moveTo(field.topLeft())
        frame.lineTo(field.bottomLeft())
        frame.lineTo(field.bottomRight())
        texts: list[tuple[str, float, float]] = []
        for tick, top in zip(ticks_y, self.to_y(np.array(ticks_y)), strict=True):
            grid.moveTo(field.left(), round(top))
            grid.lineTo(field.right(), round(top))
            label = written(tick)
            width = metrics.horizontalAdvance(label)
            texts.append((label, field.left() - SPACING - width, top - metrics.height() / 2))
        name_left = field.right() - metrics.horizontalAdvance(self._x_label)
        texts.append((self._x_label, name_left, field.bottom() + 5))
        for tick, left in zip(ticks_x, self.to_x(np.array(ticks_x)), strict=True):
            frame.moveTo(round(left), field.bottom())
            frame.lineTo(round(left), field.bottom() + 4)
            width = metrics.horizontalAdvance(written(tick))
            if left + width / 2 < name_left - SPACING:
                texts.append((written(tick), left - width / 2, field.bottom() + 5))
        self._grid.setPath(grid)
        self._frame.setPath(frame)
        self._write(texts)

    def _write(self, texts: Sequence[tuple[str, float, float]]) -> None:
        """Put tick labels in place, reusing those there are."""
        while len(self._labels) < len(texts):
            self._labels.append(self.text(self._theme.muted))
        for label, (words, left, top) in zip(self._labels, texts, strict=False):
            label.setText(words)
            label.setPos(round(left), round(top))
            label.setVisible(True)
        for label in self._labels[len(texts) :]:
            label.setVisible(False)

    def _value_at(self, at: QPointF) -> float | None:
        field = self._field
        if not field.adjusted(-2, -2, 2, 2).contains(at):
            return None
        return self.x_axis.value((at.x() - field.left()) / field.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which x is pointed at."""
        self._key_x = self._value_at(event.position())
        self.pointed.emit(self._key_x)

    def leaveEvent(self, event: object) -> None:
        """Tell that none is."""
        self._key_x = None
        self.pointed.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which x was clicked."""
        value = self._value_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and value is not None:
            self.clicked.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pointed x by a hundredth of the axis, or choose it; leave other keys be."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._key_x is not None:
            self.clicked.emit(self._key_x)
            return
        step = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01}.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        x = self.x_axis
        at = x.high if self._key_x is None else self._key_x + step * (x.high - x.low)
        self._key_x = min(x.high, max(x.low, at))
        self.pointed.emit(self._key_x)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self.draw_axes()
        self.resized.emit()


def blend(colour: str, ground: str, share: float) -> QColor:
    """Mix a colour into its background: an opaque line is painted faster than a sheer one."""
    top, below = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        *(
            share * getattr(top, part)() + (1 - share) * getattr(below, part)()
            for part in ("redF", "greenF", "blueF")
        )
    )


def hairline(colour: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Pen of one pixel: a wider one costs Qt up to a hundred times as much on a long curve.

    Its width is 0, which Qt draws as one pixel: with a width of 1, Qt works out the outline of the
    whole line's stroke to learn how far it reaches.
    """
    return QPen(colour, 0.0, style)
