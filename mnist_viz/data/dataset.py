"""A `Dataset` is two `Split`s of labelled images, which may still be arriving."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from threading import Condition
from typing import Self

import numpy as np

from mnist_viz.core.arrays import Bytes, frozen
from mnist_viz.core.examples import PIXELS
from mnist_viz.data.errors import ClosedError

DIGITS = tuple("0123456789")
_FIRST = 500
"""Images that stand for all that are made: a change in how they are made shows in them."""


class Split:
    """Images with their labels: whole at once, arriving from a maker thread, or read at first use.

    Parameters
    ----------
    images : uint8 array, (n, 784)
        One image a row, 0 is paper and 255 is ink. Given away: the caller no longer writes to it.
    labels : uint8 array, (n,)
        The class of each image, 0 to 9.

    Raises
    ------
    ValueError
        If the arrays have other shapes, other types or labels above 9.
    """

    def __init__(self, images: Bytes, labels: Bytes) -> None:
        self._changed = Condition()
        self._load: Callable[[], tuple[Bytes, Bytes]] | None = None
        self._failure: BaseException | None = None
        self._streamed = False
        self._closed = False
        self._count = self._arrived = 0
        self._take(images, labels)

    @classmethod
    def arriving(cls, count: int) -> Self:
        """Return a split of `count` rows that a maker thread fills in order with `put`."""
        split = cls(np.zeros((count, PIXELS), np.uint8), np.zeros(count, np.uint8))
        split._arrived = 0
        split._streamed = True
        return split

    @classmethod
    def lazy(cls, count: int, load: Callable[[], tuple[Bytes, Bytes]]) -> Self:
        """Return a split of `count` rows that calls `load` when its rows are first wanted.

        An error of `load` reaches anyone who wanted the rows; the next use tries again.
        """
        split = cls(np.zeros((0, PIXELS), np.uint8), np.zeros(0, np.uint8))
        split._count = count
        split._load = load
        return split

    def __len__(self) -> int:
        """Return how many rows there are once the split is whole."""
        return self._count

    @property
    def images(self) -> Bytes:
        """The images, (n, 784), read-only; rows from `arrived` on are still blank."""
        self._ensure_loaded()
        return _read_only(self._images)

    @property
    def labels(self) -> Bytes:
        """The labels, (n,), read-only; those from `arrived` on are not yet meant."""
        self._ensure_loaded()
        return _read_only(self._labels)

    @property
    def streamed(self) -> bool:
        """Whether the rows are (or were) made in order while training runs."""
        return self._streamed

    @property
    def arrived(self) -> int:
        """How many rows are there now."""
        return self._arrived

    @property
    def whole(self) -> bool:
        """Whether every row is there."""
        return self._arrived == self._count

    def wait(self, count: int | None = None) -> None:
        """Block until the first `count` rows (all of them by default) are there.

        Raises
        ------
        ValueError
            If the split will never have that many rows.
        ClosedError
            If the data set was closed before they were made.
        Exception
            The error of the thread that makes the images, or of reading the files.
        """
        wanted = self._count if count is None else count
        if wanted > self._count:
            raise ValueError(f"{wanted} images were asked for; there are {self._count}.")
        self._ensure_loaded()
        with self._changed:
            self._changed.wait_for(lambda: self._arrived >= wanted or self._failure is not None)
            if self._arrived < wanted and self._failure is not None:
                raise self._failure

    def put(self, images: Bytes, labels: Bytes) -> bool:
        """Append rows; only the one maker calls this.

        Returns
        -------
        bool
            False if the split was closed or failed: the rows are dropped and the maker should stop.

        Raises
        ------
        ValueError
            If the rows have the wrong shape or are more than there is room for.
        """
        _check(images, labels)
        end = self._arrived + len(images)
        if end > self._count:
            raise ValueError(f"Row {end} was put into a split of {self._count} rows.")
        with self._changed:
            if self._failure is not None:
                return False
            self._images[self._arrived : end] = images
            self._labels[self._arrived : end] = labels
            self._arrived = end
            self._changed.notify_all()
            return True

    def fail(self, failure: BaseException) -> None:
        """End the making: anyone who waits for a row that has not arrived gets `failure` raised."""
        with self._changed:
            if self._failure is None:
                self._failure = failure
            self._changed.notify_all()

    def close(self) -> None:
        """Ask the maker to stop; the rows that have arrived stay readable."""
        self._closed = True
        if self._load is None and not self.whole:
            self.fail(ClosedError("The data set was closed before all its images were made."))

    def check_open(self) -> None:
        """Let a long work on the rows continue only while somebody waits for what comes of it.

        Raises
        ------
        ClosedError
            If the data set was closed.
        """
        if self._closed:
            raise ClosedError("The data set was closed before the work on it was done.")

    def _ensure_loaded(self) -> None:
        with self._changed:
            if self._load is not None:
                self._take(*self._load())
                self._load = None

    def _take(self, images: Bytes, labels: Bytes) -> None:
        _check(images, labels)
        self._images, self._labels = images, labels
        self._count = self._arrived = len(images)


@dataclass(frozen=True, eq=False)
class Dataset:
    """Training and test images of ten classes, under one name.

    Parameters
    ----------
    name : str
        What `--data` calls it, such as ``mnist``, or the folder it was read from.
    title : str
        What the window calls it.
    train, test : Split
        The images to learn from and the images to be judged by.
    classes : tuple of str
        The names of the ten classes.
    notes : tuple of str
        Sentences on how its files were converted, such as "The images … were inverted."
    base : Dataset or None
        The data set that the training images are made from, where they are made.
    on_close : callable
        Joins the thread that makes the images; called by `close` after both splits are closed.
    """

    name: str
    title: str
    train: Split
    test: Split
    classes: tuple[str, ...] = DIGITS
    notes: tuple[str, ...] = ()
    base: "Dataset | None" = None
    on_close: Callable[[], None] = field(default=lambda: None, repr=False)

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 over the sizes, images and labels of both splits; waits until they are whole."""
        digest = hashlib.sha256()
        for split in (self.train, self.test):
            split.wait()
            digest.update(len(split).to_bytes(8, "little"))
            digest.update(np.ascontiguousarray(split.images).data)
            digest.update(np.ascontiguousarray(split.labels).data)
        return digest.hexdigest()

    @cached_property
    def identity(self) -> str:
        """What tells whether two data sets are the same, known soon after it is opened.

        For files it is `content_hash`. Images that are made follow from the data set they are made
        from and from a seed: then it is the identity of that data set, if there is one, and a hash
        over the first images that were made.
        """
        if not self.train.streamed:
            return self.content_hash
        digest = hashlib.sha256()
        for split in (self.train,) if self.base else (self.train, self.test):
            count = min(_FIRST, len(split))
            split.wait(count)
            digest.update(len(split).to_bytes(8, "little"))
            digest.update(np.ascontiguousarray(split.images[:count]).data)
            digest.update(np.ascontiguousarray(split.labels[:count]).data)
        made = f"made:{digest.hexdigest()}"
        return f"{self.base.identity}+{made}" if self.base else made

    def close(self) -> None:
        """Stop making images and wait for the maker to end; a data set from files has none."""
        self.train.close()
        self.test.close()
        self.on_close()


def _read_only(rows: Bytes) -> Bytes:
    return frozen(rows.view())


def _check(images: Bytes, labels: Bytes) -> None:
    if images.dtype != np.uint8 or images.ndim != 2 or images.shape[1] != PIXELS:
        raise ValueError(f"Images must be uint8 (n, 784), not {images.dtype} {images.shape}.")
    if labels.dtype != np.uint8 or labels.shape != (len(images),):
        raise ValueError(
            f"Labels must be uint8 ({len(images)},), not {labels.dtype} {labels.shape}."
        )
    if labels.size and labels.max() >= len(DIGITS):
        raise ValueError(f"Labels must be 0 to 9, not {labels.max()}.")
