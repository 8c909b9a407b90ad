"""Paper and ink: a square that strokes are painted on piece by piece, at any size and sharpness."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from mnist_viz.core.examples import SIDE
from mnist_viz.data.ink import PEN_WIDTH
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.pad.strokes import Drawing, Point, Stroke


class Paper:
    """A picture of a drawing, kept so that a new piece of ink costs only its own painting.

    Attributes
    ----------
    square
        Where the paper is in the widget, in device-independent pixels.
    width
        Width of the pen in pixels of the 28x28 image.
    pixmap
        The paper with its ink, in device pixels.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.width = PEN_WIDTH
        self.cut(QSize(200, 200), 1.0)

    def cut(self, size: QSize, ratio: float) -> None:
        """Take blank paper, the largest square in `size`, at `ratio` device pixels a unit."""
        side = max(1.0, min(size.width(), size.height()) - 2.0)
        self.square = QRectF((size.width() - side) / 2, 1.0, side, side)
        self.pixmap = QPixmap(size * ratio)
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(QColor(self.theme.surface))

    def stretch(self, size: QSize, ratio: float) -> None:
        """Take paper of another size with the same ink, stretched."""
        before, inked = self.square, self.pixmap
        self.cut(size, ratio)
        with QPainter(self.pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            scale = inked.devicePixelRatio()
            source = QRectF(before.topLeft() * scale, before.size() * scale)
            painter.drawPixmap(self.square, inked, source)

    def draw(self, drawing: Drawing) -> None:
        """Draw strokes on blank paper."""
        self.pixmap.fill(QColor(self.theme.surface))
        painter = QPainter(self.pixmap)
        for stroke in drawing:
            self.ink(painter, stroke)
        painter.end()

    def add(self, piece: Stroke) -> QRect:
        """Draw a piece of a stroke on top; return what of the widget it changed."""
        painter = QPainter(self.pixmap)
        self.ink(painter, piece)
        painter.end()
        return self.reach(piece)

    def ink(self, painter: QPainter, stroke: Stroke) -> None:
        """Paint a stroke, as it looks on this paper."""
        pen = QPen(QColor(self.theme.text), self._breadth())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.square)
        painter.setPen(pen)
        line = self._line(stroke)
        if line.first() == line.last():
            painter.drawPoint(line.first())
        painter.drawPolyline(line)

    def reach(self, stroke: Stroke) -> QRect:
        """Part of the widget that a stroke's ink may touch."""
        margin = self._breadth() + 2
        box = self._line(stroke).boundingRect()
        return box.adjusted(-margin, -margin, margin, margin).toAlignedRect()

    def to_pixels(self, point: Point) -> QPointF:
        """Place in the widget of a point in shares of the side."""
        return self.square.topLeft() + QPointF(*point) * self.square.width()

    def to_point(self, at: QPointF) -> Point:
        """Point of a place in the widget; from beyond the paper, the nearest on its edge."""
        place = (at - self.square.topLeft()) / self.square.width()
        return min(1.0, max(0.0, place.x())), min(1.0, max(0.0, place.y()))

    def _line(self, stroke: Stroke) -> QPolygonF:
        return QPolygonF([self.to_pixels(point) for point in stroke])

    def _breadth(self) -> float:
        """Width of the pen on the paper, in device-independent pixels."""
        return self.width / SIDE * self.square.width()
