"""Ink: pen strokes become 28x28 images the way MNIST's own pictures were made.

The pad, the command line and the procedural digits all draw with this one pen. MNIST's recipe
(LeCun et al., "Gradient-based learning applied to document recognition", 1998, section III.A):
fit the digit into 20x20 pixels keeping its aspect, anti-alias, and shift it by whole pixels so
that its centre of mass is in the middle of 28x28, which in the files is pixel index 14.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mnist_viz.core.arrays import Bytes, Singles
from mnist_viz.core.examples import SIDE

BOX = 20
"""Pixels along one side of the box that a digit is fitted into."""

MIDDLE = 14
"""Index of the pixel that the centre of mass goes to: MNIST's own mean is 13.99 ± 0.29."""

PEN_WIDTH = 2.5
"""Width of the pen in pixels: how MNIST's writers press, on average."""

MAX_STROKES, MAX_POINTS = 5_000, 100_000
"""What a drawing from a file may hold: a digit has a few strokes, a page of scribble hundreds."""

_SPREAD = 0.75  # standard deviation of one drop of ink, pixels
_STEP = 0.6  # distance between drops along a stroke that a user drew, pixels
_SMALLEST = 1e-9  # extent below which a drawing is a dot
_MAX_DROPS = 800  # bounds the time for a page of scribble; a digit needs about a hundred
_LINE = float(np.sqrt(2 * np.pi)) * _SPREAD  # length of line that one drop stands for


def draw(
    strokes: Sequence[ArrayLike],
    *,
    width: float = PEN_WIDTH,
    centred: bool = True,
    box: float = SIDE,
) -> Bytes:
    """Draw pen strokes as one image.

    Parameters
    ----------
    strokes
        Each stroke an (n, 2) array of points x, y in any unit, y downwards.
    width
        Width of the pen in pixels of the image.
    centred
        Whether to fit and centre the drawing as MNIST does. If not, it stays where it was drawn.
    box
        Side of the square pad in the unit of the points; used only if not `centred`.

    Returns
    -------
    uint8 (784,)
        0 is paper, 255 is ink. No strokes give blank paper.

    Raises
    ------
    ValueError
        If a stroke is not a list of finite points x, y, or the width or box is not positive.
    """
    if not (0 < width < BOX and box > 0):
        raise ValueError(
            f"A pen {width} pixels wide on a pad of side {box} cannot draw: choose a width "
            f"between 0 and {BOX} and a pad larger than 0."
        )
    lines = [line for line in map(_checked, strokes) if len(line)]
    if not lines:
        return np.zeros(SIDE * SIDE, np.uint8)
    points = np.concatenate(lines)
    radius = np.array([width / 2], np.float32)
    if centred:
        # Dividing first keeps coordinates of any magnitude from overflowing a difference.
        placed = fit(points[None] / (np.abs(points).max() or 1.0), radius)[0]
    else:
        placed = np.clip(points * (SIDE / box), -SIDE, 2 * SIDE)
    ends = np.cumsum([len(line) for line in lines])[:-1]
    drops, spacing = _sample(np.split(placed, ends))
    radii = np.full(spacing.shape, width / 2, np.float32)
    images = stamp(drops[None], spacing[None], radii[None], BOX if centred else SIDE)
    return (centre(images) if centred else images).reshape(-1)


def excess(strokes: int, points: int = 0) -> str:
    """Return what a drawing from a file has too much of, as words of a sentence; "" for nothing."""
    if strokes > MAX_STROKES:
        return f"{strokes:,} strokes; {MAX_STROKES:,} are the most"
    return f"{points:,} points; {MAX_POINTS:,} are the most" if points > MAX_POINTS else ""


def fit(points: NDArray[np.floating], radius: Singles) -> NDArray[np.floating]:
    """Scale drawings into the 20x20 box, aspect kept, with room for the pen.

    Parameters
    ----------
    points : (n, k, 2)
        Points of `n` drawings in any unit.
    radius : (n,)
        Radius of the pen in pixels.

    Returns
    -------
    (n, k, 2)
        The same points in pixels of the box. Left and top edge of the ink are on a pixel's border,
        as they do in MNIST, whose digits were cut out of scans by whole pixels.
    """
    low = points.min(axis=1, keepdims=True)
    extent = points.max(axis=1) - low[:, 0]
    largest = np.maximum(extent.max(axis=1), _SMALLEST)
    scale = np.maximum(BOX - 2 * radius, 0) / largest
    margin = BOX // 2 - np.floor(extent * scale[:, None] / 2 + radius[:, None]) + radius[:, None]
    placed: NDArray[np.floating] = (points - low) * scale[:, None, None] + margin[:, None]
    return placed


def stamp(
    points: NDArray[np.floating],
    spacing: NDArray[np.floating],
    radius: Singles,
    side: int = BOX,
    grain: Singles | None = None,
) -> Bytes:
    """Lay drops of ink along strokes: an anti-aliased pen for many drawings at once.

    A drop is a Gaussian of deviation s. Along a line they add up to exp((r² - d²) / 2s²), where d
    is the distance to the line, so that the logarithm of the sum is a distance to the nearest
    edge. A Gaussian is separable, which makes the sum over all drops one small matrix product.

    Parameters
    ----------
    points : (n, k, 2)
        Drops in pixels, x to the right and y downwards, (0, 0) the corner of the first pixel.
    spacing : (n, k)
        Length of stroke that each drop stands for, in pixels.
    radius : (n, k)
        Radius of the pen at each drop, in pixels.
    side
        Pixels along one side of the images.
    grain : (n, side, side), optional
        What to add to the distance from the edge, in pixels: the roughness of paper.

    Returns
    -------
    uint8 (n, side, side)
    """
    sharpness = np.float32(1 / (2 * _SPREAD**2))
    pixels = np.arange(side, dtype=np.float32) + np.float32(0.5)
    drops = points.astype(np.float32, copy=False)[..., None] - pixels
    np.square(drops, out=drops)
    drops *= -sharpness
    amount = np.minimum(spacing.astype(np.float32, copy=False) / np.float32(_LINE), 1)
    drops[:, :, 1] += (np.square(radius) * sharpness + np.log(amount + np.float32(1e-9)))[..., None]
    np.exp(drops, out=drops)
    field = drops[:, :, 1].transpose(0, 2, 1) @ drops[:, :, 0]
    # r² - d² from the field, and r - d from that: the distance inwards from the edge.
    inside = np.log(field + np.float32(1e-12)) / sharpness
    r = radius.mean(axis=1)[:, None, None]
    inside = r - np.sqrt(np.maximum(r * r - inside, 0))
    if grain is not None:
        inside += grain
    coverage = np.clip(inside + np.float32(0.5), 0, 1)
    return np.asarray(coverage * np.float32(255)).astype(np.uint8)


def centre(images: Bytes) -> Bytes:
    """Shift digits by whole pixels so that their centre of mass comes closest to index 14.

    Parameters
    ----------
    images : uint8 (n, 20, 20)

    Returns
    -------
    uint8 (n, 784)
    """
    rows, columns = (images.sum(axis=axis, dtype=np.float32) for axis in (2, 1))
    mass = np.maximum(rows.sum(axis=1), 1)
    index = np.arange(BOX, dtype=np.float32)
    top, left = (
        np.clip(np.rint(MIDDLE - profile @ index / mass), 0, SIDE - BOX).astype(np.intp)
        for profile in (rows, columns)
    )
    paper = np.zeros((len(images), SIDE, SIDE), np.uint8)
    window = np.lib.stride_tricks.sliding_window_view(paper, (BOX, BOX), (1, 2), writeable=True)
    window[np.arange(len(images)), top, left] = images
    return paper.reshape(-1, SIDE * SIDE)


def _checked(stroke: ArrayLike) -> NDArray[np.float64]:
    points = np.asarray(stroke, np.float64)
    if points.size == 0:
        return np.empty((0, 2))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(
            f"A stroke has the shape {points.shape}: give each as a list of points [x, y]."
        )
    if not np.isfinite(points).all():
        raise ValueError("A stroke holds a coordinate that is not a finite number: leave it out.")
    return points


def _sample(lines: list[NDArray[np.float64]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Put drops at equal steps along each line; also say what length each stands for."""
    drops, spacing = [], []
    paths = [
        np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))]) for line in lines
    ]
    step = max(_STEP, sum(path[-1] for path in paths) / _MAX_DROPS)
    for line, path in zip(lines, paths, strict=True):
        count = int(np.ceil(path[-1] / step)) + 1
        along = np.linspace(0, path[-1], count)
        drops.append(np.stack([np.interp(along, path, line[:, axis]) for axis in (0, 1)], axis=1))
        # A dot has no length, but it has ink: at least one whole drop.
        spacing.append(np.full(count, max(path[-1], _LINE) / count))
    return np.concatenate(drops), np.concatenate(spacing)
