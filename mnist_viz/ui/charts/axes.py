"""Ranges and tick marks of a plot: plain numbers, no drawing."""

from dataclasses import dataclass
from math import ceil, floor, isclose, isfinite, log10

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of a plot: which numbers it spans, and whether by their logarithm.

    Attributes
    ----------
    low, high
        Ends in data units; both above zero where `log` is set.
    """

    low: float
    high: float
    log: bool = False

    def place(self, values: Values | float) -> Values:
        """Position along the axis, 0 at `low` to 1 at `high`, clipped; not finite stays so."""
        at = np.asarray(values, np.float64)
        low, high = self.low, self.high
        if self.log:
            # What a logarithm cannot show lies at the foot of the axis.
            at = np.log10(np.where(at > 0.0, at, np.where(np.isnan(at), np.nan, low)))
            low, high = log10(low), log10(high)
        placed: Values = np.minimum(np.maximum((at - low) / (high - low), 0.0), 1.0)
        return placed

    def value(self, place: float) -> float:
        """Return the number at a position from 0 to 1."""
        if self.log:
            return float(10.0 ** (log10(self.low) + place * log10(self.high / self.low)))
        return self.low + place * (self.high - self.low)

    def ticks(self, count: int = 5) -> list[float]:
        """Round numbers within the axis, about `count` of them."""
        if not self.log:
            step = _step(self.high - self.low, count)
            first, last = ceil(self.low / step - 1e-9), floor(self.high / step + 1e-9)
            return [float(f"{i * step:.12g}") for i in range(first, last + 1)]
        decades = range(floor(log10(self.low)), ceil(log10(self.high)) + 1)
        factors = (1, 2, 5) if len(decades) <= 3 else (1,)
        every = [float(f"{f * 10.0**d:.12g}") for d in decades for f in factors]
        return [t for t in every if self.low * (1 - 1e-9) <= t <= self.high * (1 + 1e-9)]


def _step(span: float, count: int) -> float:
    """Distance of 1, 2 or 5 times a power of ten that cuts `span` into about `count` pieces."""
    rough = span / count
    power: float = 10.0 ** floor(log10(rough))
    return next(power * f for f in (1, 2, 5, 10) if power * f >= rough * (1 - 1e-9))


def ends(low: Values, high: Values, *, above_zero: bool) -> tuple[float, float] | None:
    """Return the least finite number of `low` and the greatest of `high`; None without any.

    Parameters
    ----------
    above_zero
        Leave out of the least what a logarithm cannot show.
    """
    if not len(low):
        return None
    lowest, highest = float(low.min()), float(high.max())
    if isfinite(lowest) and isfinite(highest) and (lowest > 0.0 or not above_zero):
        return lowest, highest
    low, high = low[np.isfinite(low) & ((low > 0.0) | (not above_zero))], high[np.isfinite(high)]
    return (float(low.min()), float(high.max())) if len(low) and len(high) else None


LEAST = 1e-30
"""Numbers as close as this are one to the eye, and to the arithmetic of ticks."""


def around(lowest: float, highest: float, *, log: bool) -> Axis:
    """Axis with round ends that shows everything from `lowest` to `highest`.

    Ends move only when a number passes a round one, so the picture does not tremble.
    """
    if log:
        highest = highest if highest > LEAST else 1.0
        lowest = lowest if LEAST < lowest < highest else highest / 10.0
        return Axis(_round_log(lowest, up=False), _round_log(highest, up=True), log=True)
    if lowest >= 0.0 and lowest < 0.6 * highest:
        lowest = 0.0
    if isclose(lowest, highest, abs_tol=LEAST) or not lowest < highest:
        room = 0.1 * abs(lowest)
        # Shares and counts of nothing are not below nothing.
        lowest, highest = (lowest - room, highest + room) if room > LEAST else (0.0, 1.0)
    step = _step(highest - lowest, 10)
    return Axis(floor(lowest / step + 1e-9) * step, ceil(highest / step - 1e-9) * step)


def _round_log(value: float, *, up: bool) -> float:
    """Nearest 1, 2 or 5 times a power of ten, not below (or not above) `value`."""
    power = 10.0 ** floor(log10(value))
    steps = (1.0, 2.0, 5.0, 10.0)
    if up:
        return next(power * s for s in steps if value <= power * s * (1 + 1e-9))
    return next(power * s for s in reversed(steps) if power * s <= value * (1 + 1e-9))


def grown(axis: Axis, last: float, least: float = 10.0) -> Axis:
    """Return the x-axis that holds `last`: ends 10 % beyond it, then rests until it is reached.

    It shrinks only where a new run has left most of it empty, and is never shorter than `least`.
    """
    if axis.low <= last <= axis.high and last >= 0.4 * axis.high:
        return axis
    step = _step(max(last, least) * 1.1, 100)
    return Axis(0.0, ceil(max(last, least) * 1.1 / step) * step)


def written(value: float) -> str:
    """Write a number as a person does: 1,200 or 0.25, or 3e-5 and 5e+34 where that is too long."""
    if value != 0 and abs(value) < 1e-4:
        return f"{value:.0e}".replace("e-0", "e-")
    if abs(value) >= 1e9:
        return f"{value:.3g}"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.4g}"
