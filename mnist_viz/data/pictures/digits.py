"""The digits in a picture, each as MNIST would have it.

The steps: tell ink from paper, take away what is no handwriting (frames, rules, specks, corners of
a table), group the remaining parts into digits, and give each the form of LeCun et al. (1998):
fitted into 20x20 keeping its aspect, centred by its mass.
"""

from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Bytes, Singles, frozen
from mnist_viz.core.examples import PIXELS, SIDE
from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.ink import MIDDLE
from mnist_viz.data.pictures.components import (
    Component,
    Group,
    Labels,
    Mask,
    find_components,
    group_digits,
    without_foreign,
)
from mnist_viz.data.pictures.paper import (
    find_ink,
    fit_into_box,
    has_dark_ink,
    is_shade,
    lightness,
)
from mnist_viz.data.pictures.rules import remove_margins, remove_rules

Box = tuple[int, int, int, int]

_WIDE_REACH = 0.35  # share of the longer side: what is wider is no stroke
_NEAR_REACH = 5.0  # the same, in widths of the pen
_MIN_INK, _MAX_GRAIN = 0.25, 0.6  # where a stroke's outline is: above the paper's grain
_LEAST_INK = (0.0, 0.5, 0.7)  # tried in turn: a shadow that touches a digit is fainter than it
_CORE = 0.4  # height of a digit in a shadow, as a share of both together; less is its darkest core
_FAINT_EDGE = 0.02  # ink at the edge of a stroke that is still ink, on paper without grain
_EDGE = 0.7  # how far its faint edge reaches outside the outline, in widths of the stroke
_WIDEST = 2.2  # width over height of what is still a digit
_LONGEST = 9.0  # strokes of a digit, end to end, over its size; an 8 has 4
_MAX_HOLES, _MIN_HOLE = 3, 0.002  # an 8 has two holes; its area, as a share of the box
_LEAST_CANVAS = 0.15  # share of the picture's longer side
_FULL, _FILLED = 0.95, 0.995  # shares of each edge and of the area that a canvas covers
_MOST = 200  # digits in a picture; what has more is a photograph of something else


@dataclass(frozen=True, slots=True, eq=False)
class FoundDigit:
    """A digit in a picture.

    Attributes
    ----------
    box
        Left, top, right and bottom in pixels of the picture; right and bottom are exclusive.
    image : uint8 (784,), read-only
        The digit as MNIST would have it: 0 is paper, 255 is ink.
    """

    box: Box
    image: Bytes

    def moved(self, right: int, down: int) -> "FoundDigit":
        """Return the digit with its box moved by a number of pixels."""
        left, top, end, bottom = self.box
        return FoundDigit((left + right, top + down, end + right, bottom + down), self.image)


def find_digits(picture: Bytes) -> list[FoundDigit]:
    """Return the digits in a picture, from left to right.

    Dark ink on light paper and light ink on dark paper are both understood, with any margin;
    so is a drawing on a transparent canvas.

    Parameters
    ----------
    picture : uint8 (height, width) or (height, width, 1, 3 or 4)
        Grey, red-green-blue, or that with opacity.

    Raises
    ------
    DataError
        If there is no digit: the picture is blank, or what it shows has another shape.
    ValueError
        If the array has another shape or type.
    """
    channels = picture.shape[2] if picture.ndim == 3 else 1
    if picture.dtype != np.uint8 or picture.ndim not in {2, 3} or channels not in {1, 3, 4}:
        raise ValueError(f"A picture must be uint8 (h, w[, 1, 3 or 4]), not {picture.shape}.")
    if min(picture.shape[:2]) < 3:
        raise DataError(Message("The picture is too small to hold a digit."))
    return _find_in(lightness(picture))


def _find_in(grey: Singles, insets: int = 2) -> list[FoundDigit]:
    """Return the digits in a picture, or in the canvas that it shows, `insets` deep."""
    upright = grey if has_dark_ink(grey) else 1 - grey
    groups: list[Group] = []
    highest = 0
    for least in _LEAST_INK:
        written = _find_written(upright, least)
        canvas = written.canvas
        if canvas is not None and insets:
            inner = grey[canvas.top + 2 : canvas.bottom - 2, canvas.left + 2 : canvas.right - 2]
            left, top = canvas.left + 2, canvas.top + 2
            return [digit.moved(left, top) for digit in _find_in(inner, insets - 1)]
        groups = [
            group
            for group in (group_digits(written.parts) if written.parts else [])
            if _height(group) >= _CORE * highest and not _is_shade(written, group)
        ]
        if groups:
            break
        highest = highest or max((part.height for part in written.parts), default=0)
    if not groups:
        raise DataError(Message("No digit is to be seen in the picture: it is blank."))
    groups = [group for group in groups if not _has_other_shape(written, group)]
    if not groups or len(groups) > _MOST:
        raise DataError(
            Message("No digit is to be seen in the picture: what it shows has another shape.")
        )
    return [_cut_out(written, group) for group in groups]


@dataclass(frozen=True, slots=True)
class _Written:
    """Ink from 0 to 1, how faint it may be at an edge, and its connected parts.

    `grey` is the lightness that the ink was found in; what was removed from it is paper.
    """

    grey: Singles
    ink: Singles
    faint: float
    labels: Labels
    parts: list[Component]
    canvas: Component | None

    def mask(self, group: Group) -> Mask:
        """Return which pixels belong to the parts of a group."""
        return np.isin(self.labels, [part.label for part in group])


def _find_written(grey: Singles, least: float) -> _Written:
    """Find what is written: first within a wide reach, then within one that suits its pen.

    A reach a few pens wide follows every shade, and what is wider than that is no stroke.
    """
    reach = int(_WIDE_REACH * max(grey.shape)) | 1
    written = _separate(grey, reach, least)
    if written.parts and written.canvas is None:
        pen = max(written.parts, key=lambda part: part.height).stroke
        near = max(5, int(_NEAR_REACH * pen)) | 1
        if near < reach:
            closer = _separate(grey, near, least)
            written = closer if closer.parts else written
    return written


def _separate(grey: Singles, reach: int, least: float) -> _Written:
    """Return the connected parts of ink without frames, rules and foreign blobs."""
    ink, grain = find_ink(grey, reach)
    threshold = max(min(max(_MIN_INK, grain), _MAX_GRAIN), least)
    found = ink >= threshold
    mask = remove_rules(remove_margins(found), ink)
    ink = np.where(_grown(found & ~mask) & ~mask, np.float32(0), ink)
    labels, parts = find_components(mask)
    faint = min(max(_FAINT_EDGE, grain), threshold)
    canvas = next((part for part in parts if _is_canvas(part, labels)), None)
    return _Written(grey, ink, faint, labels, without_foreign(parts, mask.shape), canvas)


def _is_canvas(part: Component, labels: Labels) -> bool:
    """Return whether a part is a rectangle with something in it: a canvas, or a frame round one."""
    if min(part.height, part.width) < _LEAST_CANVAS * max(labels.shape):
        return False
    box = labels[part.top : part.bottom, part.left : part.right] == part.label
    if float(box.mean()) > _FILLED:
        return False
    edges = (box[1], box[-2], box[:, 1], box[:, -2])
    return all(float(edge.mean()) > _FULL for edge in edges)


def _height(group: Group) -> int:
    """Return the rows from the top of a group to its bottom."""
    return max(part.bottom for part in group) - min(part.top for part in group)


def _is_shade(written: _Written, group: Group) -> bool:
    """Return whether a group of parts is a shadow or the paper's grain."""
    stroke = group[0].stroke
    margin = round(1.5 * stroke) + 6
    rows = slice(
        max(0, min(part.top for part in group) - margin),
        max(part.bottom for part in group) + margin,
    )
    columns = slice(
        max(0, min(part.left for part in group) - margin),
        max(part.right for part in group) + margin,
    )
    mask = np.isin(written.labels[rows, columns], [part.label for part in group])
    return is_shade(written.grey[rows, columns], mask, stroke)


def _has_other_shape(written: _Written, group: Group) -> bool:
    """Return whether a group of strokes is a dash, a blob or a scribble."""
    height = _height(group)
    width = max(part.right for part in group) - min(part.left for part in group)
    length = sum(part.area / part.stroke for part in group)
    if width > _WIDEST * height or length > _LONGEST * max(height, width):
        return True
    if all(part.solid for part in group):
        return True
    holes = find_components(~np.pad(written.mask(group), 1))[1]
    least = _MIN_HOLE * height * width
    return sum(hole.area > least for hole in holes) - 1 > _MAX_HOLES


def _cut_out(written: _Written, group: Group) -> FoundDigit:
    """Return a group of strokes as MNIST would have it, with the faint edges of its strokes."""
    mask = written.mask(group)
    edge = written.ink > written.faint
    for _ in range(max(1, round(_EDGE * group[0].stroke))):
        mask = mask | (_grown(mask) & edge)
    ink = np.where(mask, written.ink, 0)
    rows, columns = (np.flatnonzero(ink.any(axis=axis)) for axis in (1, 0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    digit = ink[top:bottom, left:right]
    box = (int(left), int(top), int(right), int(bottom))
    return FoundDigit(box, _place(fit_into_box(digit / digit.max())))


def _grown(mask: Mask) -> Mask:
    """Return the mask with its four neighbours of each pixel."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown


def _place(digit: Singles) -> Bytes:
    """Return (784,) with the centre of mass at the centre, as near as whole pixels allow."""
    height, width = digit.shape
    mass = digit.sum()
    row = float(digit.sum(axis=1) @ np.arange(height) / mass)
    column = float(digit.sum(axis=0) @ np.arange(width) / mass)
    top = min(max(round(MIDDLE - row), 0), SIDE - height)
    left = min(max(round(MIDDLE - column), 0), SIDE - width)
    image = np.zeros((SIDE, SIDE), np.uint8)
    image[top : top + height, left : left + width] = np.rint(255 * digit)
    return frozen(image.reshape(PIXELS))
