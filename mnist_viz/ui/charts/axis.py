"""The axes of a chart: ticks at round numbers in the window's language, and names of classes."""

from collections.abc import Sequence
from math import ceil, floor, inf, log10

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from mnist_viz.ui.charts.ranges import round_step
from mnist_viz.ui.look.theme import Theme, font

Ticks = list[tuple[float, list[float]]]
TextSpec = tuple[QRectF, Qt.AlignmentFlag, str]
DrawSpecs = tuple[object, list[object], list[TextSpec]]

_PIXELS = {"left": 40.0, "right": 40.0, "bottom": 80.0, "top": 80.0}
"""Between two ticks, at the usual type size."""

OVERHANG = 12.0
"""Pixels by which the number of an outermost tick may reach past the end of the axis."""


class ChartAxis(pg.AxisItem):
    """pyqtgraph's axis, with its own ticks and the name of what it counts in the row of numbers.

    `paint` of the base class replays a `QPicture` in Python, which holds the GIL for 2 to 5 ms, at
    every repaint of the chart. With Qt's cache it is replayed only when the axis itself changes.

    Attributes
    ----------
    counts
        The name of what it counts, at its end.
    """

    def __init__(self, side: str, name: str = "") -> None:
        self._rect: QRectF | None = None
        self.counts, self._short, self._face, self._spacing = name, "", QFont(), 1.0
        super().__init__(side)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=4, tickTextOffset=2)
        self.setZValue(-1000)  # below the view, and its grid below the curves
        self.geometryChanged.connect(self._forget_rect)

    def set_name(self, name: str, short: str = "") -> None:
        """Write what the axis counts: in the row of the numbers, or upright next to a left axis.

        The short name is written where the other would take half of the row.
        """
        if (name, short) != (self.counts, self._short):
            self.counts, self._short = name, short
            if self.orientation == "left":
                self.setLabel(name)
                self.showLabel(bool(name))
            self.redraw()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._face = font("caption", scale=theme.type_scale)
        self._spacing = theme.type_scale
        self.setTickFont(self._face)
        self.setPen(QPen(QColor(theme.border), 0))
        self.setTextPen(QColor(theme.muted))
        self.label.setFont(self._face)
        self.redraw()

    def redraw(self) -> None:
        """Draw the axis again at the next repaint."""
        self._forget_rect()
        if self.orientation in ("left", "right"):
            self._make_room()
        else:
            self.setHeight(ceil(QFontMetricsF(self._face).height()) + 6)
        self.picture = None
        self.update()

    def linkToView(self, view: pg.ViewBox) -> None:
        """Follow the range and the size of a view box."""
        super().linkToView(view)
        view.sigResized.connect(self._forget_rect)
        if self.orientation in ("left", "right"):
            view.sigYRangeChanged.connect(self._make_room)
            view.sigResized.connect(self._make_room)

    def setGrid(self, grid: int | bool) -> None:
        """Draw the ticks across the whole view, with an opacity of 0 to 255; False for none."""
        self._forget_rect()
        super().setGrid(grid)

    def boundingRect(self) -> QRectF:
        """Return where the axis paints. Qt asks three times a repaint, so the answer is kept."""
        if self._rect is None:
            across = 0.0 if self.orientation in ("left", "right") else OVERHANG
            self._rect = super().boundingRect().adjusted(-across, -OVERHANG, across, OVERHANG)
        return self._rect

    def tickValues(self, low: float, high: float, size: float) -> Ticks:
        """Return one level of ticks at round numbers, of a logarithmic axis as logarithms."""
        count = max(2, int(size / (_PIXELS[self.orientation] * self._spacing)))
        ticks = log_ticks if self.logMode else linear_ticks
        spacing, values = ticks(low, high, count)
        if self.counts and self.orientation == "bottom" and not self.logMode and low < high < inf:
            # The name takes room: one number alone next to it would say nothing of the scale.
            metrics = QFontMetricsF(self._face)
            room = size - metrics.horizontalAdvance(self._name(size)) - 8.0
            for finer in range(count + 1, 4 * count):
                if sum((value - low) / (high - low) * size < room for value in values) >= 3:
                    break
                closer = linear_ticks(low, high, finer)
                texts = self.tickStrings(closer[1], 1.0, closer[0])
                widest = max(map(metrics.horizontalAdvance, texts), default=0.0)
                if closer[0] / (high - low) * size < widest + 10.0:
                    break
                spacing, values = closer
        return [(spacing, values)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Write the numbers of the ticks with as many digits as tell them apart."""
        if self.logMode:
            values, spacing = [10.0**value for value in values], 0.0
        return [tick_text(value * scale, spacing * scale) for value in values]

    def generateDrawSpecs(self, painter: QPainter) -> DrawSpecs | None:
        """Lay out line, ticks and numbers, and leave out numbers that would be on the name."""
        specs: DrawSpecs | None = super().generateDrawSpecs(painter)
        if specs is None or not self.counts or self.orientation not in ("bottom", "top"):
            return specs
        line, ticks, texts = specs
        row = self.boundingRect() if not texts else texts[0][0]
        name = self._name(self.geometry().width())
        width = QFontMetricsF(self._face).horizontalAdvance(name) + 2.0
        left = self.mapRectFromParent(self.geometry()).right() - width
        kept = [text for text in texts if text[0].right() + 6.0 < left]
        place = QRectF(left, row.top(), width, row.height())
        flags = texts[0][1] if texts else Qt.AlignmentFlag.AlignBottom
        return line, ticks, [*kept, (place, flags, name)]

    def _name(self, room: float) -> str:
        """Return the name that is written in a row of numbers of this width."""
        wide = QFontMetricsF(self._face).horizontalAdvance(self.counts) > room / 2
        return self._short if wide and self._short else self.counts

    def _make_room(self, *_: object) -> None:
        """Be as wide as the widest number; pyqtgraph finds out only while it paints."""
        low, high = self.range
        texts = [
            text
            for spacing, values in self.tickValues(low, high, self.size().height())
            for text in self.tickStrings(values, self.scale, spacing)
        ]
        metrics = QFontMetricsF(self._face)
        widest = max(map(metrics.horizontalAdvance, texts), default=0.0)
        # In steps, so that the curves do not shift with every digit.
        width = ceil((widest + 10.0) / 8.0) * 8
        if self.label.isVisible():
            width += ceil(metrics.height())
        if width != self.fixedWidth:
            self.setWidth(width)

    def _forget_rect(self, *_: object) -> None:
        if self._rect is not None:
            self.prepareGeometryChange()
            self._rect = None


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


def linear_ticks(low: float, high: float, count: int) -> tuple[float, list[float]]:
    """Return the spacing of about `count` ticks from `low` to `high`, and their values."""
    if not low < high < inf:
        return 1.0, []
    step = round_step(high - low, count)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return step, [float(f"{i * step:.12g}") for i in range(first, last + 1)]


def log_ticks(low: float, high: float, count: int) -> tuple[float, list[float]]:
    """Return ticks of a logarithmic axis from 10^low to 10^high, as logarithms.

    They are powers of ten; where these are few, also twice and five times each; and where the axis
    is shorter than that, evenly spaced numbers.
    """
    decades = range(floor(low), ceil(high) + 1)
    every = 1 + len(decades) // max(1, 2 * count)
    for factors in ((1,), (1, 2, 5)):
        values = [d + log10(f) for d in decades if d % every == 0 for f in factors]
        values = [value for value in values if low - 1e-9 <= value <= high + 1e-9]
        if len(values) >= min(3, count):
            return 1.0, values
    _, numbers = linear_ticks(10.0**low, 10.0**high, count)
    return 1.0, [log10(number) for number in numbers if number > 0]


def tick_text(value: float, spacing: float) -> str:
    """Write the number of a tick with the digits that tell it from one `spacing` away."""
    if value == 0:
        return "0"
    if abs(value) < 1e-4 or abs(value) >= 1e9:
        digits = 1 if spacing <= 0 else max(1, floor(log10(abs(value))) - floor(log10(spacing)) + 1)
        return localized(f"{value:.{min(digits, 12)}g}")
    if spacing <= 0:
        return number_text(value)
    return localized(f"{value:,.{max(0, ceil(-log10(spacing) - 1e-9))}f}")


def number_text(value: float) -> str:
    """Write a number with four digits as people do: 1,200 or 0.25, else 3e-5 or 5e+34."""
    if value != 0 and abs(value) < 1e-4:
        return localized(f"{value:.2g}")
    if abs(value) >= 1e9:
        return localized(f"{value:.3g}")
    return localized(f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}")


def localized(number: str) -> str:
    """Return a number that Python wrote, as the window's language does: 1,200.5 is 1.200,5."""
    number = number.replace("e-0", "e-").replace("e+0", "e+").replace("-", "−")
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return number
    separators = {ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()}
    return number.translate(separators)
