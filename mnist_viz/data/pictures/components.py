"""Connected components of ink, found by runs of pixels: NumPy only."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Labels = NDArray[np.intp]

_QUARTER_TURN = np.pi / 4  # edges of pixels overstate the length of a random outline by 4 / pi


@dataclass(frozen=True, slots=True)
class Component:
    """Pixels that touch each other.

    Attributes
    ----------
    label
        Its number in the array of labels.
    top, left, bottom, right
        Its box in pixels; `bottom` and `right` are exclusive.
    area
        Number of its pixels.
    outline
        Length of all its edges, those of holes included, in pixels.
    """

    label: int
    top: int
    left: int
    bottom: int
    right: int
    area: int
    outline: float

    @property
    def height(self) -> int:
        """Rows of the box."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Columns of the box."""
        return self.right - self.left

    @property
    def size(self) -> int:
        """Longer side of the box."""
        return max(self.height, self.width)

    @property
    def stroke(self) -> float:
        """Mean width of its strokes: twice the area over the outline."""
        return 2 * self.area / self.outline

    @property
    def solid(self) -> bool:
        """Whether it is a blob rather than a stroke: as thick as a disc or a square of its size."""
        return self.stroke > 0.38 * self.size

    def sides(self, shape: tuple[int, int]) -> int:
        """Return how many sides of a picture of this shape it touches."""
        height, width = shape
        return (self.top == 0) + (self.left == 0) + (self.bottom == height) + (self.right == width)

    def gap(self, other: "Component") -> float:
        """Return the distance between the boxes of two components; 0 if they overlap."""
        across = max(self.left - other.right, other.left - self.right, 0)
        down = max(self.top - other.bottom, other.top - self.bottom, 0)
        return float(np.hypot(across, down))

    def overlap(self, other: "Component") -> float:
        """Return the share of the narrower one's columns that are above or below the other."""
        shared = min(self.right, other.right) - max(self.left, other.left)
        return shared / min(self.width, other.width)


def find_components(mask: Mask) -> tuple[Labels, list[Component]]:
    """Label the pixels that touch each other, diagonally too.

    Parameters
    ----------
    mask : bool (height, width)

    Returns
    -------
    labels : (height, width)
        Number of the component of each pixel, from 1; 0 where `mask` is false.
    components
        In the order of their numbers.
    """
    rows, starts, ends = _runs(mask)
    owner = _connect(rows, starts, ends, len(mask))
    labels = np.zeros(mask.shape, np.intp)
    labels[mask] = np.repeat(owner + 1, ends - starts)
    count = int(owner.max()) + 1 if len(owner) else 0
    area = np.bincount(owner, ends - starts, count).astype(int)
    top, left = np.full((2, count), max(mask.shape))
    bottom, right = np.zeros((2, count), np.intp)
    np.minimum.at(top, owner, rows)
    np.maximum.at(bottom, owner, rows + 1)
    np.minimum.at(left, owner, starts)
    np.maximum.at(right, owner, ends)
    outline = _QUARTER_TURN * _edges(labels, count)
    boxes = zip(top.tolist(), left.tolist(), bottom.tolist(), right.tolist(), strict=True)
    return labels, [
        Component(number, *box, area=ink, outline=edge)
        for number, (box, ink, edge) in enumerate(
            zip(boxes, area.tolist(), outline.tolist(), strict=True), start=1
        )
    ]


def _runs(mask: Mask) -> tuple[Labels, Labels, Labels]:
    """Return row, first column and column behind the last of each run of ink."""
    padded = np.pad(mask, ((0, 0), (1, 1))).astype(np.int8)
    change = np.diff(padded, axis=1)
    rows, starts = np.nonzero(change == 1)
    return rows, starts, np.nonzero(change == -1)[1]


def _connect(rows: Labels, starts: Labels, ends: Labels, height: int) -> Labels:
    """Return the number of the component, from 0, that each run belongs to."""
    # Runs are sorted: those of the row below that touch a run stand together.
    stride = int(ends.max(initial=0)) + 2
    first = np.searchsorted(rows * stride + ends, (rows + 1) * stride + starts, side="left")
    last = np.searchsorted(rows * stride + starts, (rows + 1) * stride + ends, side="right")
    count = np.maximum(last - first, 0)
    above = np.repeat(np.arange(len(rows)), count)
    below = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    below += np.repeat(first, count)
    parent = np.arange(len(rows))
    while True:
        # Hang the higher root under the lower one, then point every run at its root.
        a, b = parent[above], parent[below]
        differ = a != b
        if not differ.any():
            break
        np.minimum.at(parent, np.maximum(a, b)[differ], np.minimum(a, b)[differ])
        while not np.array_equal(parent, parent[parent]):
            parent = parent[parent]
    owner: Labels = np.unique(parent, return_inverse=True)[1].astype(np.intp)
    return owner


def _edges(labels: Labels, count: int) -> NDArray[np.intp]:
    """Return how many edges of pixels bound each component."""
    padded = np.pad(labels, 1)
    total = np.zeros(count + 1, np.intp)
    for a, b in ((padded[1:], padded[:-1]), (padded[:, 1:], padded[:, :-1])):
        differ = a != b
        total += np.bincount(a[differ], minlength=count + 1)
        total += np.bincount(b[differ], minlength=count + 1)
    return total[1:]
