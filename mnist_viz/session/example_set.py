"""The digits that a run is shown with: its data set, some of each class, and the one pinned."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Floats, as_columns, frozen
from mnist_viz.data.dataset import Dataset

EXAMPLES_A_CLASS = 10
LOOKED_THROUGH = 600
"""Test digits among which the examples are chosen: enough to have ten of each class."""


@dataclass(frozen=True, eq=False)
class Pinned:
    """The one example that every panel shows.

    Attributes
    ----------
    image
        (784,), read-only.
    label
        Its true class, or None where nobody has said.
    index
        Its row in the test set, or None for a drawing.
    """

    image: Bytes
    label: int | None = None
    index: int | None = None


@dataclass(frozen=True, eq=False)
class ExampleDigits:
    """A small fixed set of test digits, ten of each class where there are as many.

    Attributes
    ----------
    indices
        Rows of the test set, sorted by class, (k,).
    images, labels
        Those rows, (k, 784) and (k,).
    """

    indices: NDArray[np.intp]
    images: Bytes
    labels: Bytes

    @cached_property
    def X(self) -> Floats:
        """The images as the network reads them, (784, k)."""
        return as_columns(self.images)

    @cached_property
    def in_turn(self) -> NDArray[np.intp]:
        """The examples' order with the classes in turn: 0, 1, …, 9, 0, 1, …, (k,)."""
        labels = self.labels
        rank = [np.count_nonzero(labels[:i] == label) for i, label in enumerate(labels)]
        return np.lexsort((labels, rank))


class ExampleSet:
    """What is known of the digits; runs on the same data set hand it on to each other.

    Attributes
    ----------
    dataset
        The data set, once it is open.
    examples
        Test digits of each class, once enough have arrived.
    pinned
        What every panel shows: a test digit or a drawing.
    drawing
        The last drawing.
    """

    def __init__(self) -> None:
        self.dataset: Dataset | None = None
        self.examples: ExampleDigits | None = None
        self.pinned: Pinned | None = None
        self.drawing: Pinned | None = None

    def pin(self, index: int) -> None:
        """Pin row `index` of the test set, if it has arrived."""
        if self.dataset is not None and 0 <= index < self.dataset.test.arrived:
            test = self.dataset.test
            self.pinned = Pinned(test.images[index], int(test.labels[index]), index)

    def pin_drawing(self, image: Bytes) -> None:
        """Pin a copy of a drawing, (784,)."""
        self.pinned = self.drawing = Pinned(frozen(image.copy()))

    def take_in(self, dataset: Dataset) -> None:
        """Take in the data set, and its examples when they have arrived."""
        self.dataset = dataset
        looked_through = min(LOOKED_THROUGH, len(dataset.test))
        if self.examples is None and dataset.test.arrived >= looked_through:
            self.examples = choose_examples(dataset, looked_through)
            if self.pinned is None:
                self.pin(int(self.examples.indices[0]))

    def forget(self) -> None:
        """Close the data set and forget its images; a drawing stays."""
        if self.dataset is not None:
            self.dataset.close()
        self.dataset = self.examples = None
        if self.pinned is not None and self.pinned.index is not None:
            self.pinned = None


def choose_examples(dataset: Dataset, looked_through: int) -> ExampleDigits:
    """Return the first ten test digits of each class among the first `looked_through`."""
    labels = dataset.test.labels[:looked_through]
    indices = np.concatenate(
        [
            np.flatnonzero(labels == label)[:EXAMPLES_A_CLASS]
            for label in range(len(dataset.classes))
        ]
    )
    return ExampleDigits(indices, dataset.test.images[indices], labels[indices])
