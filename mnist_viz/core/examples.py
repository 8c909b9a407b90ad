"""The examples that a run reads, whole or still arriving, and the order in which it reads them."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.message import Message

SIDE = 28
PIXELS = SIDE * SIDE
CLASSES = 10
"""Every data set has images of `SIDE` x `SIDE` pixels, and tells ten classes apart."""


class Examples(Protocol):
    """Labelled training images, as `data.Split` offers them."""

    def __len__(self) -> int:
        """Return how many examples there are, n."""

    @property
    def images(self) -> Bytes:
        """The images, one row each, (n, 784)."""

    @property
    def labels(self) -> Bytes:
        """The classes, (n,)."""

    @property
    def streamed(self) -> bool:
        """Whether rows arrive in order, well mixed, while training runs."""

    @property
    def arrived(self) -> int:
        """How many rows are there now."""

    def wait(self, count: int | None = None) -> None:
        """Return when the first `count` rows, or all of them, are there."""


@dataclass(frozen=True)
class Order:
    """One order in which an epoch reads the examples."""

    name: str
    formula: str
    help: str


ORDERS = {
    order.name: order
    for order in (
        Order(
            "shuffled",
            "a random permutation",
            Message("Every epoch reads the images in another random order."),
        ),
        Order(
            "sorted",
            "by class",
            Message(
                "All zeros first, then all ones, and so on: each batch undoes what the ones before "
                "it have taught."
            ),
        ),
    )
}


def epoch_order(
    seed: int, epoch: int, examples: Examples, order: str = "shuffled"
) -> NDArray[np.intp]:
    """Return the order in which epoch `epoch` = 0, 1, ... reads the examples, a permutation (n,).

    Sorted examples are in the order of their labels. Else the order depends on the seed and the
    epoch alone, so that a run can resume anywhere without any random state. The first epoch of
    streamed examples reads them as they come: training starts on what is there, and yet does not
    depend on how fast they came.
    """
    if order == "sorted":
        return np.argsort(examples.labels, kind="stable")
    if examples.streamed and epoch == 0:
        return np.arange(len(examples))
    return np.random.default_rng((seed, epoch)).permutation(len(examples))
