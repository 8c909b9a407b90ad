"""Frames, margins and the lines of ruled or squared paper are no handwriting."""

import numpy as np
from numpy.typing import NDArray

from mnist_viz.data.pictures.components import Mask

_FULL = 0.9  # share of a row that is inked all along
_WIDEST_MARGIN = 0.3  # share of a side
_STEEPEST = 0.16  # a tenth of a right angle: how askew ruled paper is photographed
_COVERED = 0.6  # share of a rule that must be seen; strokes and shade hide the rest
_MAX_VOTES = 20_000


def remove_margins(mask: Mask) -> Mask:
    """Return the mask without a frame or a margin that is inked on three sides or all four."""
    height, width = mask.shape
    turns = [mask, mask[::-1], mask.T, mask.T[::-1]]
    depths = [_full_rows(turn) for turn in turns]
    if sum(depth > 0 for depth in depths) < 3:
        return mask
    top, bottom, left, right = depths
    inner = np.zeros_like(mask)
    region = np.s_[top : height - bottom, left : width - right]
    inner[region] = mask[region]
    return inner


def _full_rows(mask: Mask) -> int:
    """Return how many rows at the top are inked from end to end, some paper outside allowed."""
    rows = mask[: int(_WIDEST_MARGIN * len(mask))].mean(axis=1) >= _FULL
    near = int(np.argmax(rows)) if rows.any() else len(rows)
    if near > 0.05 * len(mask):
        return 0
    inner = rows[near:]
    return near + (int(np.argmin(inner)) if not inner.all() else len(inner))


def remove_rules(mask: Mask, ink: NDArray[np.float32]) -> Mask:
    """Return the mask without straight lines from one side of the picture to the other.

    A line's pixels go where it is no thicker than itself; where a stroke crosses it, the stroke
    stays. A single line stays, too, if it may be part of the digit: as dark and thick as the rest
    and as large as the whole.

    Parameters
    ----------
    mask, ink : (height, width)
        What is ink, and how dark it is.
    """
    cleared = _without_lines(mask, ink)
    return _without_lines(cleared.T, ink.T).T


def _without_lines(mask: Mask, ink: NDArray[np.float32]) -> Mask:
    """Remove lines from left to right."""
    rules = _find_lines(mask)
    if not rules:
        return mask
    thickness = _vertical_runs(mask)
    columns = np.arange(mask.shape[1])
    rule = np.zeros_like(mask)
    for offset, slope in rules:
        centre = np.rint(offset + slope * columns).astype(int)
        reach = max(2, round(0.012 * len(mask)))
        for shift in range(-reach, reach + 1):
            row = centre + shift
            within = (row >= 0) & (row < len(mask))
            rule[row[within], columns[within]] = True
    rule &= mask
    if not rule.any():
        return mask
    usual = float(np.median(thickness[rule]))
    thin = rule & (thickness <= 1.6 * usual + 1)
    rest = mask & ~thin
    if not rest.any() or (len(rules) == 1 and _may_be_stroke(thin, rest, ink, thickness)):
        return mask
    return rest


def _find_lines(mask: Mask) -> list[tuple[float, float]]:
    """Return row at the left edge and slope of each line, by votes of its pixels (Hough, 1962)."""
    height, width = mask.shape
    thinnest = max(3, round(0.04 * max(mask.shape)))
    rows, columns = np.nonzero(mask & (_vertical_runs(mask) <= thinnest))
    if len(rows) < _COVERED * width:
        return []
    every = -(-len(rows) // _MAX_VOTES)
    bin_height = max(2, round(0.006 * height))
    steepest = int(_STEEPEST * width)
    margin = steepest + bin_height
    found: list[tuple[float, float]] = []
    slopes = np.arange(-steepest, steepest + 1, bin_height) / width
    votes = np.zeros((len(slopes), (height + 2 * margin) // bin_height + 1), np.intp)
    for vote, slope in zip(votes, slopes, strict=True):
        offset = (rows[::every] - slope * columns[::every] + margin) / bin_height
        vote[:] = np.bincount(offset.astype(int), minlength=len(vote))
    pairs = every * (votes[:, :-1] + votes[:, 1:])
    while pairs.max(initial=0) >= _COVERED * width and len(found) < 200:
        at, where = np.unravel_index(int(np.argmax(pairs)), pairs.shape)
        slope, offset = float(slopes[at]), float((where + 1) * bin_height - margin)
        pairs[:, max(where - 4, 0) : where + 5] = 0
        near = np.abs(rows - slope * columns - offset) <= bin_height
        if len(np.unique(columns[near])) >= _COVERED * width and _reaches(columns[near], width):
            found.append((offset, slope))
    return found


def _reaches(columns: NDArray[np.intp], width: int) -> bool:
    """Return whether a line reaches both sides of the picture."""
    return bool(columns.min() <= 0.06 * width and columns.max() >= 0.94 * width - 1)


def _may_be_stroke(
    line: Mask, rest: Mask, ink: NDArray[np.float32], thickness: NDArray[np.intp]
) -> bool:
    """Return whether a line is as dark and thick as the rest, and the rest fills the side."""
    dark = float(np.median(ink[line])) > 0.75 * float(np.median(ink[rest]))
    across = np.minimum(thickness, _vertical_runs((line | rest).T).T)
    thick = float(np.median(across[line])) > 0.6 * float(np.median(across[rest]))
    rows = np.flatnonzero(rest.any(axis=1))
    return bool(dark and thick and np.ptp(rows) + 1 > 0.75 * len(rest))


def _vertical_runs(mask: Mask) -> NDArray[np.intp]:
    """Return for each pixel of ink the length of the vertical run that it is in."""
    index = np.arange(1, len(mask) + 1)[:, None]
    last_paper = np.maximum.accumulate(np.where(mask, 0, index), axis=0)
    next_paper = np.minimum.accumulate(np.where(mask, len(mask) + 1, index)[::-1], axis=0)[::-1]
    return np.where(mask, next_paper - last_paper - 1, 0)
