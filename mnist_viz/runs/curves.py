"""A `Curve` keeps a value a step for any number of steps, in bins that never grow in number."""

from dataclasses import dataclass
from math import log2
from typing import Self

import numpy as np

from mnist_viz.core.arrays import Floats

CAPACITY = 1024


@dataclass(frozen=True, eq=False)
class Bins:
    """A curve as it is drawn: bin i covers the steps above `start[i]` up to `end[i]`.

    Attributes
    ----------
    start, end
        Steps, (n,): every bin but the last covers the same number.
    low, high, mean
        The least, greatest and mean value in each bin, (n,). Where a bin covers one step the three
        are that step's value.
    """

    start: Floats
    end: Floats
    low: Floats
    high: Floats
    mean: Floats

    def __len__(self) -> int:
        return len(self.mean)

    def smooth(self, share: float) -> Floats:
        """Return the mean over each bin and those before it, about this share of all bins, (n,).

        It is a power of two of bins, so that what is behind stays as it is while the curve grows.
        """
        if len(self) == 0:
            return self.mean
        window = 1 << max(0, round(log2(max(1.0, share * len(self)))))
        total = np.concatenate([[0.0], np.cumsum(self.mean * (self.end - self.start))])
        at = np.arange(1, len(self) + 1)
        since = np.maximum(0, at - window)
        smoothed: Floats = (total[at] - total[since]) / (self.end[at - 1] - self.start[since])
        return smoothed


NO_BINS = Bins(*(np.zeros(0) for _ in range(5)))


class Curve:
    """Values of steps 1, 2, 3, ...; when the bins are full, neighbours are joined.

    Parameters
    ----------
    capacity
        The greatest number of bins, even. A curve holds at least half as many once it is long.
    after
        The step before the first: above 0 where the run began as a branch of another.
    """

    def __init__(self, capacity: int = CAPACITY, after: int = 0) -> None:
        self.after = after
        self._capacity = capacity
        self._low = np.empty(capacity)
        self._high = np.empty(capacity)
        self._sum = np.empty(capacity)
        self._width = 1
        self._length = 0

    @classmethod
    def resumed(cls, bins: Bins, after: int = 0) -> Self:
        """Return a curve that continues from `bins`; `after` counts where there are none."""
        n = len(bins)
        curve = cls(max(CAPACITY, n + n % 2), int(bins.start[0]) if n else after)
        curve._low[:n], curve._high[:n] = bins.low, bins.high
        curve._sum[:n] = bins.mean * (bins.end - bins.start)
        if n:
            curve._width = int(bins.end[0] - bins.start[0])
            curve._length = int(bins.end[-1] - bins.start[0])
        return curve

    def __len__(self) -> int:
        """Return how many values were added."""
        return self._length

    def extend(self, values: Floats) -> None:
        """Add the values of the next steps, in order."""
        while len(values):
            room = self._capacity * self._width - self._length
            if room == 0:
                self._join_neighbours()
                continue
            self._add(values[:room])
            values = values[room:]

    def bins(self) -> Bins:
        """Return a copy of the curve as it is now."""
        n = -(-self._length // self._width)
        start = np.arange(n) * float(self._width)
        end = np.minimum(start + self._width, self._length)
        return Bins(
            start + self.after,
            end + self.after,
            self._low[:n].copy(),
            self._high[:n].copy(),
            self._sum[:n] / (end - start),
        )

    def _add(self, values: Floats) -> None:
        bins = (self._length + np.arange(len(values))) // self._width
        first, last = int(bins[0]), int(bins[-1])
        starts = np.searchsorted(bins, np.arange(first, last + 1))
        low = np.minimum.reduceat(values, starts)
        high = np.maximum.reduceat(values, starts)
        total = np.add.reduceat(values, starts)
        if self._length % self._width:  # the last bin is begun already
            low[0] = min(low[0], self._low[first])
            high[0] = max(high[0], self._high[first])
            total[0] += self._sum[first]
        self._low[first : last + 1] = low
        self._high[first : last + 1] = high
        self._sum[first : last + 1] = total
        self._length += len(values)

    def _join_neighbours(self) -> None:
        half = self._capacity // 2
        self._low[:half] = np.minimum(self._low[0::2], self._low[1::2])
        self._high[:half] = np.maximum(self._high[0::2], self._high[1::2])
        self._sum[:half] = self._sum[0::2] + self._sum[1::2]
        self._width *= 2
