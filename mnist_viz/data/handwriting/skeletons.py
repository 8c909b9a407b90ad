"""The skeletons: how each digit is written, read from `resources/skeletons.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mnist_viz.data.resources import resource


@dataclass(frozen=True, slots=True)
class Family:
    """One way of writing a digit.

    An exemplar is a line of text: `x y` pairs in hundredths of the digit's height, x to the right
    and y downwards, separated by commas. `/` lifts the pen, `!` marks a sharp corner:
    `"0 10, 35 6, 74 4!, 52 50, 36 100 / 18 54, 50 52, 82 48"` is a 7 with a bar.
    All exemplars of a family have the same strokes and points, so that a hand may be between any
    of them, or a little outside.

    Attributes
    ----------
    name
        What one would call it.
    share
        How often people write this digit so where MNIST was collected, relative to its other
        families.
    exemplars
        One to four of them. The first one's corners count for all.
    abroad
        How often people write it so elsewhere, Europe first of all; as `share` if not given.
    jitter
        Factor on the trembling of its points.
    """

    name: str
    share: float
    exemplars: tuple[str, ...]
    abroad: float | None = None
    jitter: float = 1.0

    @property
    def points(self) -> NDArray[np.float64]:
        """Control points of every exemplar: (exemplars, n, 2), the digit's height is 1."""
        return np.array([_points(text) for text in self.exemplars]) / 100

    @property
    def stroke(self) -> NDArray[np.intp]:
        """Index of the stroke that each control point belongs to: (n,)."""
        lengths = [len(part.split(",")) for part in self.exemplars[0].split("/")]
        return np.repeat(np.arange(len(lengths)), lengths)

    @property
    def corner(self) -> NDArray[np.bool_]:
        """Whether each control point is a sharp corner: (n,)."""
        return np.array(["!" in pair for pair in self.exemplars[0].replace("/", ",").split(",")])


def _points(text: str) -> list[list[float]]:
    pairs = text.replace("/", ",").replace("!", "").split(",")
    return [[float(value) for value in pair.split()] for pair in pairs]


@cache
def skeletons() -> tuple[tuple[Family, ...], ...]:
    """Return the families of each digit, 0 to 9."""
    digits = tomllib.loads(resource("skeletons.toml").read_text(encoding="utf-8"))
    return tuple(
        tuple(Family(**entry | {"exemplars": tuple(entry["exemplars"])}) for entry in families)
        for _, families in sorted(digits.items())
    )
