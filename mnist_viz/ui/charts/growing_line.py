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
        self._canvas, self._z = canvas, z
        self.beginnings: list[QGraphicsPathItem] = []
        self.ends: list[QGraphicsPathItem] = []
        self.set_shifts(shifts)

    def set_shifts(self, shifts: Sequence[float]) -> None:
        """Draw it so many times; the pens of lines that are new are still to be set."""
        for items in (self.beginnings, self.ends):
            while len(items) < len(shifts):
                items.append(self._canvas.curve(self._z))
                items[-1].setPath(items[0].path())
            for item in items[len(shifts) :]:
                self._canvas.scene().removeItem(item)
            del items[len(shifts) :]
            for item, shift in zip(items, shifts, strict=True):
                item.setY(shift)

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
