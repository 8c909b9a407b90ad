"""A data set as files that worker processes map into memory, so that they share one copy."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mnist_viz.core.arrays import Bytes
from mnist_viz.data.dataset import Dataset

Arrays = tuple[Bytes, Bytes, Bytes, Bytes]
"""Training images and labels, test images and labels."""
NAMES = ("train-images", "train-labels", "test-images", "test-labels")


@dataclass(frozen=True, eq=False)
class StoredSplit:
    """Examples that are all there, as `core.examples.Examples` describes them.

    Attributes
    ----------
    images, labels
        (n, 784) and (n,).
    streamed
        Whether the data set makes its rows while training runs: that decides the order in which
        the first epoch reads them.
    """

    images: Bytes
    labels: Bytes
    streamed: bool

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def arrived(self) -> int:
        """Return how many examples are there: all."""
        return len(self)

    def wait(self, count: int | None = None) -> None:
        """Return at once."""


@dataclass(frozen=True)
class StoredData:
    """The two splits of a data set, and its content hash."""

    train: StoredSplit
    test: StoredSplit
    sha256: str


def arrays_of(dataset: Dataset) -> Arrays:
    """Return the arrays of a data set, once all of it is there."""
    for split in (dataset.train, dataset.test):
        split.wait()
    train, test = dataset.train, dataset.test
    return train.images, train.labels, test.images, test.labels


def stored(arrays: Arrays, *, streamed: bool, sha256: str) -> StoredData:
    """Return arrays as a data set to train on."""
    return StoredData(
        StoredSplit(arrays[0], arrays[1], streamed), StoredSplit(*arrays[2:], streamed), sha256
    )


def write_arrays(folder: Path, arrays: Arrays) -> None:
    """Write the arrays to files in `folder`.

    Raises
    ------
    OSError
        Where there is no room.
    """
    for name, array in zip(NAMES, arrays, strict=True):
        np.save(folder / f"{name}.npy", array)


def map_arrays(folder: Path) -> Arrays:
    """Return the arrays in `folder`, mapped into memory."""
    first, second, third, fourth = (
        np.load(folder / f"{name}.npy", mmap_mode="r") for name in NAMES
    )
    return first, second, third, fourth
