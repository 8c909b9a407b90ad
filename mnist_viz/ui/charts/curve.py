"""One curve in a plot: its values, and the C++ items that show them."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from mnist_viz.ui.charts.lines import (
    Series,
    Values,
    blend,
    dash,
    hairline,
    markers,
    polyline,
)
from mnist_viz.ui.charts.ranges import AxisScale, Extent
from mnist_viz.ui.charts.view import ChartBox
from mnist_viz.ui.look.theme import Theme

END = 32
"""At the end of a curve, this many bins and at most twice as many are drawn again when it grows."""


class GrowingPath:
    """A path of which only the end is set, and its surroundings repainted, while it grows.

    Bins that no longer change become separate pieces: a single path would be repainted whole, at
    3 ms a curve, whenever the end has become long.

    Attributes
    ----------
    end
        The item of the end; the pieces before it are its children and move with it.
    """

    def __init__(self, box: ChartBox, z: float) -> None:
        self.end = QGraphicsPathItem()
        self.end.setZValue(z)
        self._pieces: list[QGraphicsPathItem] = []
        self._settled = 0
        box.addItem(self.end, ignoreBounds=True)

    def set_pen(self, pen: QPen) -> None:
        """Draw all of it in a pen."""
        for item in (self.end, *self._pieces):
            item.setPen(pen)

    def settle(self, path: QPainterPath) -> None:
        """Add a piece that does not change any more."""
        if self._settled == len(self._pieces):
            self._pieces.append(QGraphicsPathItem(self.end))
            self._pieces[-1].setPen(self.end.pen())
        self._pieces[self._settled].setPath(path)
        self._settled += 1

    def unsettle(self) -> None:
        """Empty every piece: to remove an item from a scene takes ten times as long."""
        for piece in self._pieces[: self._settled]:
            piece.setPath(QPainterPath())
        self._settled = 0


class DrawnCurve:
    """A series in the coordinates of a view box, so that zooming costs no new path.

    A band from the least to the greatest value of each bin, the line of means on it, and marks.
    Everything is painted by `QGraphicsPathItem`s, in C++.

    Attributes
    ----------
    x, low, high, mean
        (bins,) each, in data units; `x` ascending.
    extent
        What the values reach; None without any.
    hidden
        Whether the user hid it.
    thickness
        How many pixels of the screen its line is thick.
    """

    def __init__(self, series: Series, box: ChartBox) -> None:
        self.series = series
        self._box, self._scale = box, AxisScale()
        self._values: Values = np.zeros((4, 0))
        self.extent: Extent | None = None
        self.hidden, self.thickness = False, 1
        self._settled, self._width = 0, 1.0
        self._band = GrowingPath(box, 1)
        # Hairlines side by side make a line two pixels thick at a tenth of a wide pen's cost.
        self._lines = [GrowingPath(box, 2)]
        self._marks = QGraphicsPathItem()
        self._marks.setZValue(3)
        self._marks.setPen(QPen(Qt.PenStyle.NoPen))
        box.addItem(self._marks, ignoreBounds=True)
        for changed in (box.sigRangeChanged, box.sigResized):
            changed.connect(self._fit_pixels)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        colour, self._width = QColor(self.series.colour(theme)), theme.type_scale
        ratio = self._box.scene().views()[0].devicePixelRatioF()
        self.thickness = count = 1 if self.series.points else round(2 * ratio * self._width)
        while len(self._lines) < count:
            self._lines.append(GrowingPath(self._box, 2))
        pen = dash(hairline(colour), self.series.drawn_dashes, ratio)
        for i, line in enumerate(self._lines):
            line.set_pen(pen if i < count else QPen(Qt.PenStyle.NoPen))
        self.set_hidden(self.hidden)
        pale = hairline(blend(colour.name(), theme.surface, 0.45))
        self._band.set_pen(QPen(Qt.PenStyle.NoPen) if self.series.points else pale)
        self._marks.setBrush(QBrush(colour))
        self._settled = 0
        self._draw()
        self._fit_pixels()

    @property
    def x(self) -> Values:
        """Where the bins end."""
        x: Values = self._values[0]
        return x

    @property
    def mean(self) -> Values:
        """The line on top."""
        mean: Values = self._values[3]
        return mean

    @property
    def low(self) -> Values:
        """The least value of each bin."""
        low: Values = self._values[1]
        return low

    @property
    def high(self) -> Values:
        """The greatest value of each bin."""
        high: Values = self._values[2]
        return high

    def set_values(self, x: Values, low: Values, high: Values, mean: Values) -> bool:
        """Show other values; return whether any of them is new."""
        fresh, held, settled = np.array((x, low, high, mean)), self._values, self._settled
        if not np.array_equal(fresh[:, :settled], held[:, :settled]):
            self._settled = settled = 0
        if np.array_equal(fresh[:, settled:], held[:, settled:], equal_nan=True):
            return False
        self._values = fresh
        self.extent = Extent.of(*fresh[1:])
        self._draw()
        return True

    def set_scale(self, scale: AxisScale) -> None:
        """Move to other axes."""
        self._scale, self._settled = scale, 0
        self._draw()

    def set_hidden(self, hidden: bool) -> None:
        """Hide it, or show it again."""
        self.hidden = hidden
        for item in self._items():
            item.setVisible(not hidden)

    def nearest(self, x: float) -> int | None:
        """Return the index of the bin nearest to `x`; None if there are no bins."""
        if not len(self.x):
            return None
        after = min(int(np.searchsorted(self.x, x)), len(self.x) - 1)
        before = max(after - 1, 0)
        return before if abs(x - self.x[before]) < abs(self.x[after] - x) else after

    def not_finite(self) -> int:
        """Return how many means are NaN or infinite, and leave a gap."""
        return int(np.count_nonzero(~np.isfinite(self.mean)))

    def _items(self) -> list[QGraphicsPathItem]:
        return [self._marks, self._band.end, *(line.end for line in self._lines)]

    def _draw(self) -> None:
        settled = self._settled
        if not settled:
            for path in (self._band, *self._lines):
                path.unsettle()
        if not self.series.points and len(self.x) - settled > 2 * END:
            self._settled = len(self.x) - END
            line, band = self._paths(max(0, settled - 1), self._settled)
            self._band.settle(band)
            for part in self._lines:
                part.settle(line)
        line, band = self._paths(max(0, self._settled - 1), len(self.x))
        self._band.end.setPath(band)
        for part in self._lines:
            part.end.setPath(line)
        self._mark()

    def _paths(self, first: int, last: int) -> tuple[QPainterPath, QPainterPath]:
        """Return the line and the band of the bins from `first` up to, but not with, `last`."""
        some = self._values[:, first:last]
        x, (low, high, mean) = self._scale.x(some[0]), self._scale.y(some[1:])
        if self.series.points:
            return polyline(x, mean), QPainterPath()
        # Down one bin and up the next: half the ink of returning to the foot of each.
        feet = np.column_stack((low, high))
        feet[1 - first % 2 :: 2] = feet[1 - first % 2 :: 2, ::-1]
        return polyline(x, mean), polyline(np.repeat(x, 2), feet.ravel())

    def _fit_pixels(self, *_: object) -> None:
        """Put what is measured in pixels where the present range has it."""
        down = self._box.pixel_size()[1] / self._box.scene().views()[0].devicePixelRatioF()
        for i, line in enumerate(self._lines):
            line.end.setY(-i * down)
        self._mark()

    def _mark(self) -> None:
        marker = self.series.drawn_marker
        if marker is not None:
            w, h = self._box.pixel_size()
            at = slice(None) if self.series.points else np.flatnonzero(np.isfinite(self.mean))[-1:]
            x, y = self._scale.x(self.x[at]), self._scale.y(self.mean[at])
            self._marks.setPath(markers(marker, x, y, (w * self._width, -h * self._width)))
