"""Names along the edge of an image, each in the middle of its rows or columns."""

from collections.abc import Sequence
from math import ceil, inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from mnist_viz.ui.charts.axis import OVERHANG, ChartAxis, Ticks
from mnist_viz.ui.look.theme import Theme


class ClassAxis(ChartAxis):
    """An axis that names groups of cells, such as the classes, and follows zooming and panning.

    A name that is wider than its columns is cut with an ellipsis, or left out. Without names the
    axis takes no room.

    Parameters
    ----------
    side
        Of the image: "left", "right", "top" or "bottom".
    room
        Pixels beyond the names that stay free.
    """

    def __init__(self, side: str, *, room: int = 2) -> None:
        self._room = room
        super().__init__(side)
        self.names: tuple[str, ...] = ()
        self._bounds: tuple[float, ...] = (0.0,)
        self.setStyle(tickLength=0, hideOverlappingLabels=False)
        self.hide()

    def boundingRect(self) -> QRectF:
        """Return the room of the names, with half a name more at either end of the axis."""
        over = OVERHANG
        upright = self.orientation in ("left", "right")
        margins = (0.0, -over, 0.0, over) if upright else (-over, 0.0, over, 0.0)
        return QRectF(self.rect()).adjusted(*margins)

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

    def redraw(self) -> None:
        """Draw the names again at the next repaint, in no more room than they take."""
        super().redraw()
        if self.orientation in ("top", "bottom"):
            self.setHeight(ceil(self._metrics().height()) + self._room)

    def tickValues(self, low: float, high: float, size: float) -> Ticks:
        """Return the middle of each group."""
        return [(1.0, self._middles())]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the names, cut to the room that their columns have; none covers another."""
        if self.orientation in ("left", "right"):
            return list(self.names)
        metrics, (low, high) = self._metrics(), self.range
        pixels = self.size().width() / max(1e-9, abs(high - low))
        texts, free = [], -inf
        for name, a, b in zip(self.names, self._bounds, self._bounds[1:], strict=False):
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int((b - a) * pixels) + 1)
            text = name if text == "…" else text  # where others are left out, it may have room
            half, middle = metrics.horizontalAdvance(text) / 2, (a + b) / 2 * pixels
            texts.append(text if middle - half >= free else "")
            free = middle + half + 1 if texts[-1] else free
        return texts

    def _middles(self) -> list[float]:
        return [(a + b) / 2 for a, b in zip(self._bounds, self._bounds[1:], strict=False)]

    def _make_room(self, *_: object) -> None:
        widest = max(map(self._metrics().horizontalAdvance, self.names), default=0.0)
        if self.orientation in ("left", "right"):
            self.setWidth(ceil(widest) + 4 + self._room)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.style["tickFont"] or QFont())
