"""One curve: its values, and the lines that show them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from mnist_viz.ui.axes import Values
from mnist_viz.ui.canvas import Canvas, blend, hairline, polyline
from mnist_viz.ui.theme import Theme

_DIAMOND_X = np.array([0.0, 3.5, 0.0, -3.5, 0.0, np.nan])
_DIAMOND_Y = np.array([-3.5, 0.0, 3.5, 0.0, -3.5, np.nan])


@dataclass(frozen=True, slots=True)
class Series:
    """A named curve and how it is told from the others.

    Attributes
    ----------
    colour
        Picks the colour from a theme, such as ``lambda theme: theme.train``.
    points
        Few values, drawn with markers and dashes, instead of a dense trace.
    """

    name: str
    colour: Callable[[Theme], str]
    points: bool = False


class Trace:
    """What a series shows at present.

    Attributes
    ----------
    x, low, high, mean
        (bins,) in data units; `x` ascending.
    """

    def __init__(self, series: Series, canvas: Canvas) -> None:
        self.series = series
        self._canvas = canvas
        self._band = canvas.curve(1)
        # Hairlines side by side make a line two pixels thick at a tenth of a wide pen's cost.
        ratio = canvas.devicePixelRatioF()
        self._lines = [canvas.curve(2) for _ in range(1 if series.points else round(2 * ratio))]
        for i, line in enumerate(self._lines):
            line.setY(i / ratio)
        nothing: Values = np.zeros(0)
        self.x = self.low = self.high = self.mean = nothing

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        colour = QColor(self.series.colour(theme))
        dashes = Qt.PenStyle.DashLine if self.series.points else Qt.PenStyle.SolidLine
        for line in self._lines:
            line.setPen(hairline(colour, dashes))
        if self.series.points:
            self._band.setPen(QPen(Qt.PenStyle.NoPen))
            self._band.setBrush(colour)
        else:
            self._band.setPen(hairline(blend(colour.name(), theme.surface, 0.45)))

    def take(self, x: Values, low: Values, high: Values, mean: Values) -> bool:
        """Hold other values; whether any of them is new."""
        fresh, held = (x, low, high, mean), (self.x, self.low, self.high, self.mean)
        if all(map(np.array_equal, fresh, held)):
            return False
        self.x, self.low, self.high, self.mean = fresh
        return True

    def draw(self) -> None:
        """Draw onto the canvas, along its present axes."""
        x, mean = self._canvas.to_x(self.x), self._canvas.to_y(self.mean)
        path = polyline(x, mean)
        for line in self._lines:
            line.setPath(path)
        if self.series.points:
            self._band.setPath(_diamonds(x, mean))
            return
        # Down one bin and up the next: half the ink of returning to the foot of each.
        ends = np.column_stack([self.low, self.high])
        ends[1::2] = ends[1::2, ::-1]
        ends = self._canvas.to_y(ends)
        self._band.setPath(polyline(np.repeat(x, 2), ends.ravel()))

    def nearest(self, x: float) -> int | None:
        """Return the index of the bin nearest to `x`; None if there are no bins."""
        if not len(self.x):
            return None
        after = min(int(np.searchsorted(self.x, x)), len(self.x) - 1)
        before = max(after - 1, 0)
        return before if abs(x - self.x[before]) < abs(self.x[after] - x) else after


def _diamonds(x: Values, y: Values) -> QPainterPath:
    """Diamond at each point, seven pixels across."""
    return polyline(np.add.outer(x, _DIAMOND_X).ravel(), np.add.outer(y, _DIAMOND_Y).ravel())
