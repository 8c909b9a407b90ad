"""Find the connected strokes in a picture, and group them into digits."""

from collections.abc import Sequence
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


Group = tuple[Component, ...]

_SMALLEST = 6  # pixels: what is lower is no digit
_MIN_SIZE = 0.012  # share of the picture's longer side that a digit has at least
_LARGE = 0.55  # share of the highest part's height from which a part is a separate digit
_SPECK = 0.08  # share of the digit's height below which a part is a speck
_NEAR = 0.22  # share of the digit's height within which its separate strokes are
_APART = 0.15  # the same, for two high parts, one above the other


def without_foreign(parts: Sequence[Component], shape: tuple[int, int]) -> list[Component]:
    """Return the parts that may be strokes: at least one is as high as a digit must be.

    Parameters
    ----------
    parts
        The connected components of a picture's ink.
    shape
        Height and width of the picture.
    """
    # The frame, or the table's edge along three sides, unless it is all that there is.
    inner = [part for part in parts if part.sides(shape) < 3]
    least = max(_SMALLEST, _MIN_SIZE * max(shape) if max(shape) > 200 else 0)
    if any(part.height >= max(least, 0.3 * shape[0]) and not part.solid for part in inner):
        parts = inner
    strokes = [part for part in parts if not part.solid and not _is_corner(part, shape)]
    highest = max((part.height for part in strokes), default=0)
    if highest < least:
        return [part for part in parts if part.solid and part.height > 2 * least]
    free = max((part.height for part in strokes if part.sides(shape) == 0), default=0)
    # Where a whole digit stands free, what comes in from the edge is something else.
    most_sides = 0 if free >= _LARGE * highest else 1 if free >= 0.25 * highest else 4
    return [part for part in strokes if part.sides(shape) <= most_sides]


def _is_corner(part: Component, shape: tuple[int, int]) -> bool:
    """Return whether a part fills a corner of the picture: it touches two sides that meet there."""
    down = (part.top == 0) != (part.bottom == shape[0])
    across = (part.left == 0) != (part.right == shape[1])
    return down and across and part.height < 0.65 * shape[0] and part.width < 0.65 * shape[1]


def group_digits(parts: Sequence[Component]) -> list[Group]:
    """Return the strokes of each digit, in the order of reading."""
    highest = max(part.height for part in parts)
    groups: list[list[Component]] = []
    for part in sorted(parts, key=lambda part: -part.height):
        if part.height < _LARGE * highest:
            continue
        home = next(
            (group for group in groups if any(_is_one(part, other) for other in group)), None
        )
        if home is None:
            groups.append([part])
        else:
            home.append(part)
    for part in parts:
        if part.height < _LARGE * highest:
            nearest = min(groups, key=lambda group: min(part.gap(other) for other in group[:1]))
            if _belongs(part, nearest[0]):
                nearest.append(part)
    return _in_order([tuple(group) for group in groups])


def _is_one(part: Component, other: Component) -> bool:
    """Return whether two high parts are strokes of one digit: a broken 8, a 4 in two strokes."""
    if part.overlap(other) >= 0.5:
        return part.gap(other) < _APART * max(part.height, other.height)
    pen = max(part.stroke, other.stroke)
    uneven = min(part.height, other.height) < 0.8 * max(part.height, other.height)
    return part.overlap(other) > 0.2 or (uneven and part.gap(other) <= 1.2 * pen)


def _belongs(part: Component, digit: Component) -> bool:
    """Return whether a lower part is a stroke of the digit, as the bar of a 5 is."""
    if part.size < _SPECK * digit.height or part.gap(digit) > _NEAR * digit.height:
        return False
    underline = part.top >= digit.bottom and part.width > max(1.2 * digit.width, 4 * part.height)
    return not underline and part.size > 1.5 * part.stroke


def _in_order(groups: list[Group]) -> list[Group]:
    """Sort by rows from the top, each from left to right."""
    rows: list[list[Group]] = []
    for group in sorted(groups, key=lambda group: group[0].top):
        middle = (group[0].top + group[0].bottom) / 2
        if rows and middle < rows[-1][0][0].bottom:
            rows[-1].append(group)
        else:
            rows.append([group])
    return [group for row in rows for group in sorted(row, key=lambda group: group[0].left)]
