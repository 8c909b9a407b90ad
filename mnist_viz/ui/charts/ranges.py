"""Which numbers a plot shows: ranges that rest while the curves grow, and leave out spikes."""

from dataclasses import dataclass
from math import ceil, floor, inf, isclose, log10

import numpy as np

from mnist_viz.ui.charts.lines import Values

Range = tuple[float, float]

LEAST = 1e-30
"""Numbers as close as this are one to the eye, and to the arithmetic of ticks."""

FOOT = 1e-12
"""Stands for zero and what is below it on a logarithmic axis: off its lower end."""

OUTLIER = 8.0
"""A value this many times the usual you may run off the top instead of pressing the curve flat."""


@dataclass(frozen=True)
class AxisScale:
    """How values become places on the axes.

    Attributes
    ----------
    log_x, log_y
        Whether an axis is logarithmic: its places are then logarithms to base 10.
    whole
        On a logarithmic y-axis the distance from this is shown: of an accuracy, the error.
    """

    log_x: bool = False
    log_y: bool = False
    whole: float | None = None

    def x(self, values: Values | float) -> Values:
        """Return the places of values along the x-axis."""
        return _log(values) if self.log_x else np.asarray(values, np.float64)

    def y(self, values: Values | float) -> Values:
        """Return the places of values along the y-axis."""
        values = np.asarray(values, np.float64)
        if not self.log_y:
            return values
        return _log(values if self.whole is None else self.whole - values)

    def told(self, value: float) -> float:
        """Return a value as the y-axis counts it: of an accuracy the error, where it shows that."""
        return float(self.whole - value if self.log_y and self.whole is not None else value)

    def x_value(self, place: float) -> float:
        """Return the value at a place of the x-axis."""
        return float(10.0**place) if self.log_x else place


def _log(values: Values | float) -> Values:
    # NaN stays NaN and infinity infinite: gaps.
    logs: Values = np.log10(np.maximum(np.asarray(values, np.float64), FOOT))
    return logs


@dataclass(frozen=True)
class Extent:
    """What a curve's values reach: the range of a plot is chosen from those of its curves.

    Attributes
    ----------
    low, high
        The least and greatest finite value.
    usual
        What nearly all values stay below, and the first ones too, which a good curve leaves.
    calm
        The greatest value that is no outlier of this curve.
    """

    low: float
    high: float
    usual: float
    calm: float

    @classmethod
    def of(cls, low: Values, high: Values, mean: Values) -> "Extent | None":
        """Return the extent of a curve's bins, (bins,) each; None without a finite value."""
        lows, highs = _finite(low), _finite(high)
        if not len(lows) or not len(highs):
            return None
        first = sorted(_finite(mean[:5]).tolist())
        start = first[len(first) // 2] if first else 0.0
        nearly = int(0.98 * (len(highs) - 1))
        usual = max(float(np.partition(highs, nearly)[nearly]), start)
        least, most = float(lows.min()), float(highs.max())
        limit = OUTLIER * max(usual, LEAST)
        calm = most if most <= limit else float(highs[highs <= limit].max(initial=least))
        return cls(least, most, usual, calm)


def _finite(values: Values) -> Values:
    finite = np.isfinite(values)
    return values if finite.all() else values[finite]


def around(lowest: float, highest: float) -> Range:
    """Return a range with round ends that shows everything from `lowest` to `highest`.

    Ends move only when a number passes a round one, so the picture does not tremble.
    """
    if lowest >= 0.0 and lowest < 0.6 * highest:
        lowest = 0.0
    if isclose(lowest, highest, abs_tol=LEAST) or not lowest < highest < inf:
        room = 0.1 * abs(lowest)
        # Shares and counts of nothing are not below nothing.
        lowest, highest = (lowest - room, highest + room) if room > LEAST else (0.0, 1.0)
    step = round_step(highest - lowest, 10)
    return floor(lowest / step + 1e-9) * step, ceil(highest / step - 1e-9) * step


def around_logs(lowest: float, highest: float) -> Range:
    """Return a range of logarithms, ends at 1, 2 or 5 times a power of ten, around these."""
    return _round_log(min(lowest, highest - 0.3), up=False), _round_log(highest, up=True)


def _round_log(place: float, *, up: bool) -> float:
    whole = floor(place)
    places = [whole + log10(f) for f in (1, 2, 5, 10)]
    if up:
        return next(p for p in places if place <= p + 1e-9)
    return next(p for p in reversed(places) if p <= place + 1e-9)


def round_step(span: float, count: int) -> float:
    """Return 1, 2 or 5 times a power of ten that cuts `span` into at most `count` pieces."""
    rough = span / count
    power: float = 10.0 ** floor(log10(rough))
    return next(power * f for f in (1, 2, 5, 10) if power * f >= rough * (1 - 1e-9))


ROOM = 1.2
"""How much longer the x-axis is than a run, when it has just been made longer."""


def grown(end: float, last: float, least: float = 10.0) -> float:
    """Return the end of the x-axis that holds `last`: 20 % beyond it, then at rest until reached.

    Each move repaints the whole plot. It shrinks only where a new run has left most of it empty,
    and is never below `least`.
    """
    if last <= end and last >= 0.4 * end:
        return end
    step = round_step(max(last, least) * ROOM, 100)
    return ceil(max(last, least) * ROOM / step) * step
