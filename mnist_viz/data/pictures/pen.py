"""The width of the pen, measured and brought to what MNIST's writers used.

A ballpoint in a large photograph becomes a third of a pixel after scaling, and nearly black; a
marker in a small one closes every loop. Both are brought to the pen that a network has learned.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mnist_viz.core.arrays import Singles
from mnist_viz.data.ink import BOX

_WIDTHS = (1.2, 1.6, 4.2, 5.0)
_BECOME = (2.3, 1.6, 4.2, 3.4)
"""Widths of pens in pixels of the 20x20 box, and what they become: between 1.6 and 4.2, where nine
tenths of MNIST are, the pen stays; beyond, it comes gradually near to that of a usual digit."""

_SAME = 0.05  # pixels: what makes no difference
_FINE = 8  # pixels for each pixel of the box, where the pen is changed


def measure_stroke(ink: Singles) -> float:
    """Return the mean width of the strokes in pixels: twice the area over the outline."""
    mask = np.pad(ink >= 0.5 * ink.max(initial=0), 1)
    edges = sum(np.count_nonzero(np.diff(mask, axis=axis)) for axis in (0, 1))
    area = float((ink / max(float(ink.max(initial=0)), 1e-6)).sum())
    return 2 * area / max(edges * np.pi / 4, 1)


def fit_into_box(ink: Singles) -> Singles:
    """Scale a digit to 20 pixels, aspect kept, its strokes as wide as those of MNIST.

    Parameters
    ----------
    ink : (height, width)
        One digit without margin, 0 to 1.

    Returns
    -------
    (height, width) of at most 20
    """
    width = measure_stroke(ink) * BOX / max(ink.shape)
    wanted = float(np.interp(width, _WIDTHS, _BECOME))
    if abs(wanted - width) > _SAME:
        ink = _with_pen(ink, wanted)
    small = scale(ink, BOX / max(ink.shape))
    small /= np.float32(max(float(small.max()), 0.5))
    return small


def scale(ink: Singles, factor: float) -> Singles:
    """Scale both sides by `factor`; every new pixel is the mean of what it covers."""
    height, width = (max(1, round(factor * side)) for side in ink.shape)
    picture = Image.fromarray(np.ascontiguousarray(ink, np.float32))
    return np.array(picture.resize((width, height), Image.Resampling.BOX))


def _with_pen(ink: Singles, width: float) -> Singles:
    """Draw the strokes with a pen of another width, in pixels of the 20x20 box.

    The distance to the outline is measured at eight times the resolution of the box; the outline
    then moves by half the difference.
    """
    side = _FINE * BOX
    grow = width / BOX * side
    fine = _resized(ink, (side - grow) / max(ink.shape))
    before = measure_stroke(fine)
    # A hairline covers only a part of the pixels that it crosses.
    mask = np.pad(fine >= min(0.5, 0.4 * before) * fine.max(), int(grow / 2) + 2)
    before = measure_stroke(mask.astype(np.float32))
    distance = np.where(mask, 0.5 - _distance(~mask), _distance(mask) - 0.5)
    drawn = np.clip(0.5 - distance + (grow - before) / 2, 0, 1).astype(np.float32)
    rows, columns = (np.flatnonzero(drawn.any(axis=axis)) for axis in (1, 0))
    cut: Singles = drawn[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return cut


def _resized(ink: Singles, factor: float) -> Singles:
    if factor <= 1:
        return scale(ink, factor)
    height, width = (max(1, round(factor * side)) for side in ink.shape)
    smooth = Image.fromarray(np.ascontiguousarray(ink, np.float32))
    return np.asarray(smooth.resize((width, height), Image.Resampling.BILINEAR))


def _distance(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the Euclidean distance of each pixel to the nearest true one, exactly.

    First along each column, then the nearest over the columns: Felzenszwalb and Huttenlocher
    (2012), with the lower envelope taken by brute force, which at this size is faster in NumPy.
    """
    index = np.arange(len(mask))[:, None]
    far = 4 * sum(mask.shape)
    above = np.maximum.accumulate(np.where(mask, index, -far), axis=0)
    below = np.minimum.accumulate(np.where(mask, index, far)[::-1], axis=0)[::-1]
    down = np.minimum(index - above, below - index)
    across = np.square(np.subtract.outer(np.arange(mask.shape[1]), np.arange(mask.shape[1])))
    squared = np.square(down)
    nearest = np.array([(row[None] + across).min(axis=1) for row in squared])
    distance: NDArray[np.float64] = np.sqrt(nearest)
    return distance
