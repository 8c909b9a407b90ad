"""How well a network reads a set of examples: loss, accuracy and who is taken for whom."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, frozen
from mnist_viz.core.examples import Examples
from mnist_viz.core.gradient import Workspace
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import Objective

CHUNK = 500

TRAIN_SAMPLE = 5000
"""Training examples that are evaluated again and again while a run learns from them."""


@dataclass(frozen=True, eq=False)
class Evaluation:
    """A network's record on n examples.

    Attributes
    ----------
    loss
        The objective's mean over the examples.
    digits
        What each example was read as, (n,).
    confusion
        Counts, (10, 10): row the true class, column what it was read as.
    """

    loss: float
    digits: Bytes
    confusion: NDArray[np.int64]

    @property
    def accuracy(self) -> float:
        """The share correct, 0 to 1."""
        return float(self.confusion.trace() / max(1, self.confusion.sum()))


@np.errstate(over="ignore", invalid="ignore")  # a loss that is lost is to be seen
def evaluate(
    network: Network,
    objective: Objective,
    images: Bytes,
    labels: Bytes,
    *,
    check_cancelled: Callable[[], object] = lambda: None,
) -> Evaluation:
    """Return the record of `network` on images (n, 784) with labels (n,).

    `check_cancelled` is called before each part of them; what it raises ends the work.
    """
    n, classes = len(labels), network.sizes[-1]
    work = Workspace(network, min(CHUNK, n))
    digits = np.empty(n, np.uint8)
    total = 0.0
    for start in range(0, n, CHUNK):
        check_cancelled()
        chunk = slice(start, min(start + CHUNK, n))
        part = work.first(chunk.stop - start)
        part.load(images[chunk], labels[chunk])
        trace = network.forward(part.trace.a[0], into=part.trace)
        digits[chunk] = trace.digits
        total += objective.loss(trace.z[-1], trace.a[-1], part.Y) * part.capacity
    return Evaluation(total / max(1, n), frozen(digits), confusion_of(labels, digits, classes))


def training_sample(examples: Examples) -> slice:
    """Return which training examples are evaluated: all, or the same `TRAIN_SAMPLE` every time.

    They are spread evenly, because files may be sorted by class. Streamed examples arrive well
    mixed: of them it is the first ones, as far as they are there.
    """
    if examples.streamed:
        return slice(0, min(TRAIN_SAMPLE, examples.arrived))
    return slice(0, len(examples), -(-len(examples) // TRAIN_SAMPLE))


def confusion_of(labels: Bytes, digits: Bytes, classes: int) -> NDArray[np.int64]:
    """Return how often a true class, (n,), was read as what, (n,): counts, (classes, classes).

    Rows are true classes, columns what was read; read-only.
    """
    pairs = labels.astype(np.int64) * classes + digits
    return frozen(np.bincount(pairs, minlength=classes**2).reshape(classes, classes))
