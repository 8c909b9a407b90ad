"""A long line that grows at its end, in two items, so that growing does not repaint all of it.

What has settled is one item, which Qt paints only where something else moved over it; the end is
another, small, and set anew at every drawing.
"""

from collections.abc import Sequence

from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from mnist_viz.ui.charts.canvas import Canvas


class GrowingLine:
    """A beginning and an end, in one pen.

    Parameters
    ----------
    z
        It lies above items with a lower one.
    shifts
        Pixels down at which it is drawn, once for each.
    """

    def __init__(self, canvas: Canvas, z: float, shifts: Sequence[float] = (0.0,)) -> None:
        self.beginnings = [_shifted(canvas.curve(z), shift) for shift in shifts]
        self.ends = [_shifted(canvas.curve(z), shift) for shift in shifts]

    def set_beginning(self, path: QPainterPath) -> None:
        """Draw another line up to the end."""
        for item in self.beginnings:
            item.setPath(path)

    def set_end(self, path: QPainterPath) -> None:
        """Draw another end."""
        for item in self.ends:
            item.setPath(path)

    def set_pen(self, pen: QPen) -> None:
        """Draw in this pen."""
        for item in (*self.beginnings, *self.ends):
            item.setPen(pen)

    def set_brush(self, colour: QColor) -> None:
        """Fill in this colour."""
        for item in (*self.beginnings, *self.ends):
            item.setBrush(QBrush(colour))

    def top(self) -> float:
        """Return the highest place that it reaches, in pixels from the top."""
        items = (*self.beginnings, *self.ends)
        return min(item.path().boundingRect().top() for item in items if not item.path().isEmpty())


def _shifted(item: QGraphicsPathItem, down: float) -> QGraphicsPathItem:
    item.setY(down)
    return item
