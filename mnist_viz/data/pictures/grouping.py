"""Which parts of what is written belong to one digit, and which belong to none.

Strokes of one digit overlap or are close together; digits stand side by side. What is
small and round, is far away or comes in from the edge of the picture is foreign.
"""

from collections.abc import Sequence

from mnist_viz.data.pictures.components import Component

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
