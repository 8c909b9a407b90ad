"""One curve: its values, and the lines that show them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen

from mnist_viz.ui.charts.axes import Values, ends
from mnist_viz.ui.charts.canvas import Canvas, blend, hairline, polyline
from mnist_viz.ui.charts.growing_line import GrowingLine
from mnist_viz.ui.charts.line_style import DASHED, SOLID, Dashes, Marker, dash, markers
from mnist_viz.ui.look.theme import Theme

END = 32
"""At the end of a curve, so many bins and at most twice as many are drawn anew when it grows."""


@dataclass(frozen=True, slots=True)
class Series:
    """A named curve and how it is told from the others.

    Attributes
    ----------
    colour
        Picks the colour from a theme, such as ``lambda theme: theme.train``.
    points
        Few values, each with a marker, instead of a dense curve.
    dashes
        Of its line; by default a dense one is solid and one of points dashed.
    marker
        At each point, and at the end of a dense curve; by default only points have one.
    label
        What a key calls it, where that is longer than its name.
    """

    name: str
    colour: Callable[[Theme], str]
    points: bool = False
    dashes: Dashes | None = None
    marker: Marker | None = None
    label: str = ""

    @property
    def drawn_dashes(self) -> Dashes:
        """The dashes of its line."""
        usual = DASHED if self.points else SOLID
        return usual if self.dashes is None else self.dashes

    @property
    def drawn_marker(self) -> Marker | None:
        """The marker that it has."""
        return self.marker or ("diamond" if self.points else None)


class DrawnSeries:
    """What a series shows at present: `x` ascending, `low`, `high` and `mean`, (bins,) each."""

    def __init__(self, series: Series, canvas: Canvas) -> None:
        self.series = series
        self._canvas = canvas
        self.band = GrowingLine(canvas, 1)
        self.line = GrowingLine(canvas, 2)
        self.tip = canvas.curve(3)
        self._scale = 1.0
        self._along: tuple[object, ...] = ()
        self._settled = 0
        self._values: Values = np.zeros((4, 0))

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        colour = QColor(self.series.colour(theme))
        ratio = self._canvas.devicePixelRatioF()
        grown, self._scale = self._scale != theme.type_scale, theme.type_scale
        # Hairlines side by side make a line two pixels thick at a tenth of a wide pen's cost.
        count = round((1 if self.series.points else 2 * ratio) * self._scale)
        self.line.set_shifts([i / ratio for i in range(count)])
        self.line.set_pen(dash(hairline(colour), self.series.drawn_dashes, ratio))
        self.tip.setPen(QPen(Qt.PenStyle.NoPen))
        self.tip.setBrush(QBrush(colour))
        if self.series.points:
            self.band.set_pen(QPen(Qt.PenStyle.NoPen))
            self.band.set_brush(colour)
        else:
            self.band.set_pen(hairline(blend(colour.name(), theme.surface, 0.45)))
        if grown and len(self.x):
            self.draw()

    @property
    def x(self) -> Values:
        """Where the bins end, in data units."""
        x: Values = self._values[0]
        return x

    @property
    def mean(self) -> Values:
        """The line on top."""
        mean: Values = self._values[3]
        return mean

    def ends(self, *, above_zero: bool) -> tuple[float, float] | None:
        """Return the least and the greatest finite value, as `axes.ends` does."""
        return ends(self._values[1], self._values[2], above_zero=above_zero)

    def take(self, x: Values, low: Values, high: Values, mean: Values) -> bool:
        """Hold other values; whether any of them is new."""
        fresh, held, settled = np.array((x, low, high, mean)), self._values, self._settled
        if not np.array_equal(fresh[:, :settled], held[:, :settled]):
            self._settled = settled = 0
        if np.array_equal(fresh[:, settled:], held[:, settled:]):
            return False
        self._values = fresh
        return True

    def draw(self) -> None:
        """Draw onto the canvas, along its present axes."""
        marker = self.series.drawn_marker
        if self.series.points and marker is not None:
            x, mean = self._canvas.to_x(self.x), self._canvas.to_y(self.mean)
            self.line.set_end(polyline(x, mean))
            self.band.set_end(markers(marker, x, mean, self._scale))
            return
        if marker is not None:
            last = np.flatnonzero(np.isfinite(self.mean))[-1:]
            x, mean = self._canvas.to_x(self.x[last]), self._canvas.to_y(self.mean[last])
            self.tip.setPath(markers(marker, x, mean, self._scale))
        along = (self._canvas.x_axis, self._canvas.y_axis, self._canvas.field())
        if along != self._along:
            self._along, self._settled = along, 0
        rest = len(self.x) - self._settled
        if rest > 2 * END or not self._settled:
            self._settled = max(0, len(self.x) - END)
            for item, path in self._paths(0, self._settled):
                item.set_beginning(path)
        for item, path in self._paths(max(0, self._settled - 1), len(self.x)):
            item.set_end(path)

    def _paths(self, first: int, last: int) -> list[tuple[GrowingLine, QPainterPath]]:
        """Return what to draw of the bins from `first` up to, but not with, `last`."""
        some = self._values[:, first:last]
        x, low, high, mean = self._canvas.to_x(some[0]), *self._canvas.to_y(some[1:])
        # Down one bin and up the next: half the ink of returning to the foot of each.
        feet = np.column_stack((low, high))
        feet[1 - first % 2 :: 2] = feet[1 - first % 2 :: 2, ::-1]
        return [
            (self.line, polyline(x, mean)),
            (self.band, polyline(np.repeat(x, 2), feet.ravel())),
        ]

    def nearest(self, x: float) -> int | None:
        """Return the index of the bin nearest to `x`; None if there are no bins."""
        if not len(self.x):
            return None
        after = min(int(np.searchsorted(self.x, x)), len(self.x) - 1)
        before = max(after - 1, 0)
        return before if abs(x - self.x[before]) < abs(self.x[after] - x) else after
