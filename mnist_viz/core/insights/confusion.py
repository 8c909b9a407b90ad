"""How a network reads every example of a set: who is taken for whom, and how surely."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Floats, as_columns, columns, frozen
from mnist_viz.core.evaluation import confusion_of
from mnist_viz.core.network import Network

CHUNK = 500


@dataclass(frozen=True, eq=False)
class Predictions:
    """One reading for each of n examples.

    Attributes
    ----------
    labels
        The true classes, (n,).
    digits
        What each was read as, (n,).
    sureness
        The probability given to what was read, (n,).
    classes
        How many classes there are.
    """

    labels: Bytes
    digits: Bytes
    sureness: Floats
    classes: int

    @cached_property
    def confusion(self) -> NDArray[np.int64]:
        """Counts, (classes, classes): row the true class, column what it was read as."""
        return confusion_of(self.labels, self.digits, self.classes)

    @property
    def accuracy(self) -> float:
        """The share correct, 0 to 1."""
        return float(self.confusion.trace() / max(1, len(self.labels)))

    @property
    def class_accuracy(self) -> NDArray[np.float64]:
        """The share of each true class that was correct, (classes,); NaN for an empty one."""
        right, all_of_it = self.confusion.diagonal(), self.confusion.sum(axis=1)
        share = np.full(self.classes, np.nan)
        np.divide(right, all_of_it, out=share, where=all_of_it > 0)
        return share

    def cell(self, true: int, read: int) -> NDArray[np.intp]:
        """Return the examples of class `true` read as `read`, worst first: their rows, (k,).

        The surest mistake is the worst; of those correct, the least sure.
        """
        found = np.flatnonzero((self.labels == true) & (self.digits == read))
        worth = self.sureness[found] if true == read else -self.sureness[found]
        return found[np.argsort(worth, kind="stable")]


@np.errstate(over="ignore", invalid="ignore")  # of a network on its way to diverge
def predict_all(
    network: Network,
    images: Bytes,
    labels: Bytes,
    *,
    check_cancelled: Callable[[], object] = lambda: None,
) -> Predictions:
    """Return how `network` reads images, (n, 784), whose true classes are labels, (n,).

    `check_cancelled` is called before each part of them; what it raises ends the work.
    """
    n = len(labels)
    digits, sureness = np.empty(n, np.uint8), np.empty(n, network.theta.dtype)
    room = columns(network.sizes[0], min(CHUNK, n), network.theta.dtype)
    for start in range(0, n, CHUNK):
        check_cancelled()
        rows = slice(start, min(start + CHUNK, n))
        X = as_columns(images[rows], out=room[:, : rows.stop - start])
        trace = network.forward(X)
        digits[rows] = trace.digits
        sureness[rows] = trace.probabilities.max(axis=0)
    return Predictions(labels, frozen(digits), frozen(sureness), network.sizes[-1])


@dataclass(frozen=True, eq=False)
class Effect:
    """What a change of the network does to its readings of n examples.

    Attributes
    ----------
    before, after
        The share correct, 0 to 1.
    fixed, broken
        How many were misread before and are correct now, and the other way round.
    n
        How many examples were read.
    """

    before: float
    after: float
    mended: int
    broken: int
    n: int


def effect(before: Predictions, after: Predictions) -> Effect:
    """Return what is between two readings of the same examples."""
    was, now = before.digits == before.labels, after.digits == after.labels
    return Effect(
        before.accuracy,
        after.accuracy,
        int(np.count_nonzero(now & ~was)),
        int(np.count_nonzero(was & ~now)),
        len(before.labels),
    )
