"""Names along the edge of an image, each in the middle of its rows or columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPen

from mnist_viz.ui.charts.axis import ChartAxis, Ticks
from mnist_viz.ui.look.theme import Theme


class ClassAxis(ChartAxis):
    """An axis that names groups of cells, such as the classes, and follows zooming and panning.

    A name that is wider than its columns is cut with an ellipsis. Without names the axis takes no
    room.
    """

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.names: tuple[str, ...] = ()
        self._bounds: tuple[float, ...] = (0.0,)
        self.setStyle(tickLength=0, hideOverlappingLabels=False)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self.setPen(QPen(Qt.PenStyle.NoPen))

    def set_groups(self, names: Sequence[str], starts: Sequence[int], total: int) -> None:
        """Name the groups of cells that begin at `starts`; there are `total` cells."""
        bounds = (*starts, total)
        if (tuple(names), bounds) == (self.names, self._bounds):
            return
        self.names, self._bounds = tuple(names), bounds
        if names:
            self.show()
        else:
            self.hide()
        self.redraw()

    def set_each(self, names: Sequence[str]) -> None:
        """Name every cell."""
        self.set_groups(names, range(len(names)), len(names))

    def tickValues(self, low: float, high: float, size: float) -> Ticks:
        """Return the middle of each group."""
        return [(1.0, self._middles())]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the names, cut to the room that their columns have."""
        if self.orientation in ("left", "right"):
            return list(self.names)
        metrics = QFontMetricsF(self.style["tickFont"])
        low, high = self.range
        pixels = self.size().width() / max(1e-9, abs(high - low))
        groups = zip(self.names, self._bounds, self._bounds[1:], strict=False)
        elide = Qt.TextElideMode.ElideRight
        return [metrics.elidedText(n, elide, int((b - a) * pixels) + 1) for n, a, b in groups]

    def _middles(self) -> list[float]:
        return [(a + b) / 2 for a, b in zip(self._bounds, self._bounds[1:], strict=False)]
