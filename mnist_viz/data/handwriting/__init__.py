"""Handwriting drawn by the program: no real picture is embedded, traced or memorised.

A writer is an endless pile of digits, made chunk by chunk and the same again by its seed.
"""

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Singles
from mnist_viz.core.examples import PIXELS
from mnist_viz.data import ink
from mnist_viz.data.handwriting.hand import choose_families, distort, press, write
from mnist_viz.data.handwriting.skeletons import skeletons
from mnist_viz.data.handwriting.style import LIVELY, MNIST_LIKE, WIDE, WORLD, Style
from mnist_viz.data.handwriting.table import Table, compile_table

__all__ = ["LIVELY", "MNIST_LIKE", "WIDE", "WORLD", "Style", "Writer", "make"]

Batch = tuple[NDArray[np.uint8], NDArray[np.uint8]]


class Writer:
    """Writes digits in one style.

    Chunks are made independently of each other: any thread may make any of them, in any order.

    Parameters
    ----------
    seed
        Two writers with the same seed and style write the same digits; with different seeds,
        different ones.
    style
        How much the handwriting varies.
    table
        The compiled skeletons, where another writer has them already.
    """

    CHUNK = 250
    """Digits in a chunk, as many of each class: small enough to stay in the processor's cache."""

    def __init__(self, seed: int, style: Style = MNIST_LIKE, table: Table | None = None) -> None:
        self.seed = seed
        self.style = style
        self.table = table or compile_table(skeletons())

    def chunk(self, index: int) -> Batch:
        """Write the chunk with this index: images (250, 784) and labels (250,), both uint8."""
        rng = np.random.default_rng(np.random.SeedSequence(self.seed, spawn_key=(index,)))
        labels = rng.permutation(np.arange(self.CHUNK, dtype=np.uint8) % 10)
        return self._images(labels, rng), labels

    def write(self, count: int) -> Batch:
        """Write the first digits of the pile: images (count, 784) and labels (count,)."""
        images = np.empty((count, PIXELS), np.uint8)
        labels = np.empty(count, np.uint8)
        for start in range(0, count, self.CHUNK):
            some = slice(start, min(start + self.CHUNK, count))
            chunk = self.chunk(start // self.CHUNK)
            images[some], labels[some] = (rows[: some.stop - start] for rows in chunk)
        return images, labels

    def _images(self, labels: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
        families = choose_families(self.table, self.style, labels, rng)
        points = write(self.table, self.style, families, rng)
        points = distort(points, labels, self.style, rng)
        radius, along = press(labels, self.style, rng)
        placed = ink.fit(points, radius)
        spacing = _spacing(placed, self.table.joined[families])
        grain = rng.standard_normal((len(labels), ink.BOX, ink.BOX), np.float32)
        grain *= np.float32(self.style.grain)
        return ink.centre(ink.stamp(placed, spacing, along, grain=grain))


def make(count: int, seed: int, style: Style = MNIST_LIKE) -> Batch:
    """Write digits: images uint8 (count, 784) and labels uint8 (count,)."""
    return Writer(seed, style).write(count)


def _spacing(points: NDArray[np.floating], joined: Singles) -> NDArray[np.floating]:
    """Length of stroke that each point stands for, half of it on either side: (n, POINTS)."""
    step = np.sqrt(np.square(np.diff(points, axis=1)).sum(axis=2)) * joined
    spacing = np.zeros(points.shape[:2], np.float32)
    spacing[:, 1:] += step / 2
    spacing[:, :-1] += step / 2
    spacing[:, [0, -1]] *= 2
    return spacing
