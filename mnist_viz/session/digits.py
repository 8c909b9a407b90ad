"""The digits that a run is shown with: its data set, some of each class, and the one pinned."""

import numpy as np

from mnist_viz.core.arrays import Bytes
from mnist_viz.data.dataset import Dataset
from mnist_viz.session.frame import Examples, Pinned

EXAMPLES_A_CLASS = 10
LOOKED_THROUGH = 600
"""Test digits among which the examples are chosen: enough to have ten of each class."""


class Digits:
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
        self.examples: Examples | None = None
        self.pinned: Pinned | None = None
        self.drawing: Pinned | None = None

    def pin(self, index: int) -> None:
        """Pin row `index` of the test set, if it has arrived."""
        if self.dataset is not None and 0 <= index < self.dataset.test.arrived:
            test = self.dataset.test
            self.pinned = Pinned(test.images[index], int(test.labels[index]), index)

    def pin_drawing(self, image: Bytes) -> None:
        """Pin a copy of a drawing, (784,)."""
        drawing = image.copy()
        drawing.flags.writeable = False
        self.pinned = self.drawing = Pinned(drawing)

    def take_in(self, dataset: Dataset) -> None:
        """Take in the data set, and its examples when they have arrived."""
        self.dataset = dataset
        looked_through = min(LOOKED_THROUGH, len(dataset.test))
        if self.examples is None and dataset.test.arrived >= looked_through:
            self.examples = choose_examples(dataset, looked_through)
            if self.pinned is None:
                self.pin(int(self.examples.indices[0]))

    def forget(self) -> None:
        """Close the data set and let go of what is from it; a drawing stays."""
        if self.dataset is not None:
            self.dataset.close()
        self.dataset = self.examples = None
        if self.pinned is not None and self.pinned.index is not None:
            self.pinned = None


def choose_examples(dataset: Dataset, looked_through: int) -> Examples:
    """Return the first ten test digits of each class among the first `looked_through`."""
    labels = dataset.test.labels[:looked_through]
    indices = np.concatenate(
        [
            np.flatnonzero(labels == label)[:EXAMPLES_A_CLASS]
            for label in range(len(dataset.classes))
        ]
    )
    return Examples(indices, dataset.test.images[indices], labels[indices])
