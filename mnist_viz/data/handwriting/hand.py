"""The hand: from labels to pen strokes, every digit a little different.

Everything is done for many digits at once, and every random number comes from the generator that
is passed in. What varies together in people varies together here: a hand that trembles trembles
everywhere, and a hand between two exemplars is between them in all its points.
"""

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from mnist_viz.core.arrays import Singles
from mnist_viz.data.handwriting.style import Style
from mnist_viz.data.handwriting.table import POINTS, Indices, Table

SLANT, ASPECT, RADIUS = range(3)
"""Where each quantity is along the second axis of `CALIBRATION`."""

CALIBRATION: NDArray[np.float32] = np.array(
    [
        # slant, logarithm of the aspect, logarithm of the pen's radius in pixels: mean and spread
        ((0.159, 0.191), (-0.015, 0.215), (0.325, 0.260)),  # 0
        ((0.248, 0.245), (-0.369, 0.201), (0.364, 0.230)),  # 1
        ((0.105, 0.229), (0.054, 0.187), (0.258, 0.242)),  # 2
        ((0.039, 0.201), (-0.091, 0.177), (0.195, 0.282)),  # 3
        ((0.181, 0.244), (-0.132, 0.127), (0.187, 0.266)),  # 4
        ((0.076, 0.256), (0.033, 0.163), (0.181, 0.240)),  # 5
        ((0.113, 0.165), (-0.106, 0.208), (0.182, 0.279)),  # 6
        ((0.093, 0.180), (-0.083, 0.104), (0.261, 0.226)),  # 7
        ((0.058, 0.208), (-0.020, 0.197), (0.124, 0.281)),  # 8
        ((0.132, 0.186), (-0.153, 0.159), (0.125, 0.275)),  # 9
    ],
    np.float32,
)
"""(10, 3, 2): digit, quantity, mean and spread. Slant is shear, positive to the right."""

CALIBRATION.setflags(write=False)


_WAVES = 6  # cosines whose sum is a random smooth displacement
_THINNEST, _THICKEST = 0.6, 3.6  # radius of the pen, pixels


def choose_families(
    table: Table, style: Style, labels: NDArray[np.integer], rng: Generator
) -> Indices:
    """Choose a way of writing for each digit, as common as it is among people.

    Parameters
    ----------
    labels : (n,)
        The digits to write, 0 to 9.

    Returns
    -------
    (n,)
        Rows of the table.
    """
    abroad = rng.random(len(labels)) < style.abroad
    shares = np.where(abroad[:, None], table.abroad[labels], table.share[labels])
    within = (rng.random((len(labels), 1)) >= shares).sum(axis=1)
    rows: Indices = table.first[labels] + within
    return rows


def write(table: Table, style: Style, families: Indices, rng: Generator) -> Singles:
    """Write each digit once, as its family is written, before the hand slants or bends it.

    Parameters
    ----------
    families : (n,)
        Rows of the table.

    Returns
    -------
    (n, POINTS, 2)
        Points along the strokes; a digit is about 1 high.
    """
    control = _blend(table, style, families, rng)
    size = len(families)
    inner = np.take_along_axis(control, table.inner[families][..., None], axis=1)
    control += (control - inner) * _normal(rng, style.reach, size, control.shape[1], 1)
    unrest = np.exp(_normal(rng, style.unrest, size, 1, 1)) * table.jitter[families, None, None]
    control += _normal(rng, style.jitter, *control.shape) * unrest
    strokes = _normal(rng, style.stroke_jitter, size, table.stroke.max() + 1, 2)
    control += np.take_along_axis(strokes, table.stroke[families][..., None], axis=1)
    smooth = rng.beta(*style.corners, size=(size, 1, 1)).astype(np.float32)
    both = np.concatenate([(1 - smooth) * control, smooth * control], axis=1)
    points: Singles = np.matmul(table.basis[families], both)
    return points


def _blend(table: Table, style: Style, families: Indices, rng: Generator) -> Singles:
    """Control points between the exemplars of a family, or a little outside: (n, controls, 2)."""
    known = table.known[families]
    weight = (rng.standard_gamma(style.exemplar, known.shape, np.float32) + 1e-6) * known
    weight /= weight.sum(axis=1, keepdims=True)
    even = known / known.sum(axis=1, keepdims=True)
    weight = even + style.beyond * (weight - even)
    exemplars = table.exemplars[families]
    flat = exemplars.reshape(*exemplars.shape[:2], -1)
    blended: Singles = np.matmul(weight[:, None], flat)
    return blended.reshape(-1, *exemplars.shape[2:])


def distort(points: Singles, labels: NDArray[np.integer], style: Style, rng: Generator) -> Singles:
    """Warp, bend, stretch, slant and turn digits, as whole hands differ.

    Parameters
    ----------
    points : (n, POINTS, 2)
        Digits about 1 high.
    labels : (n,)
        Which digits they are: people slant a 1 more than a 3.

    Returns
    -------
    (n, POINTS, 2)
    """
    n = len(points)
    points = points - (points.max(axis=1, keepdims=True) + points.min(axis=1, keepdims=True)) / 2
    points += _waves(points, style, rng)
    x, y = points[..., 0], points[..., 1]
    x = x * (1 + _normal(rng, 2 * style.trapezium, n, 1) * y)
    x = x + _normal(rng, 4 * style.bend, n, 1) * (y * y - 1 / 12)
    y = y + _normal(rng, style.waist, n, 1) * np.cos(np.pi * y)
    y = y + _normal(rng, 2 * style.tilt, n, 1) * x
    x = x * np.exp(_calibrated(ASPECT, labels, style, rng))
    x = x - _calibrated(SLANT, labels, style, rng) * y
    turn = _normal(rng, style.rotation, n, 1)
    cos, sin = np.cos(turn), np.sin(turn)
    return np.stack([x * cos - y * sin, x * sin + y * cos], axis=2)


def press(labels: NDArray[np.integer], style: Style, rng: Generator) -> tuple[Singles, Singles]:
    """Press on the pen: how wide it writes.

    Returns
    -------
    radius : (n,)
        Radius of the pen for each digit, in pixels of the image.
    along : (n, POINTS)
        The same along the strokes, where it swells and thins.
    """
    n = len(labels)
    radius = np.clip(np.exp(_calibrated(RADIUS, labels, style, rng)), _THINNEST, _THICKEST)
    along = np.linspace(0, 2 * np.pi, POINTS, dtype=np.float32)
    slow, fast = rng.uniform(0.3, 2.8, (2, n, 1)).astype(np.float32)
    start, then = rng.uniform(0, 2 * np.pi, (2, n, 1)).astype(np.float32)
    wave = np.cos(slow * along + start) + 0.7 * np.cos(2 * fast * along + then)
    return radius[:, 0], radius * (1 + style.pressure / 1.2 * wave)


def _waves(points: Singles, style: Style, rng: Generator) -> Singles:
    """Displace points smoothly: a sum of random cosines, equal for points that are close."""
    n = len(points)
    unrest = np.exp(_normal(rng, style.unrest, n, 1, 1))
    frequency = _normal(rng, 1.5 / style.warp_length, n, 2, _WAVES)
    phase = rng.uniform(0, 2 * np.pi, (n, 1, _WAVES)).astype(np.float32)
    height = _normal(rng, style.warp * np.sqrt(2 / _WAVES), n, _WAVES, 2) * unrest
    shift: Singles = np.matmul(np.cos(np.matmul(points, frequency) + phase), height)
    return shift


def _calibrated(
    quantity: int, labels: NDArray[np.integer], style: Style, rng: Generator
) -> Singles:
    """One of the calibrated quantities of each digit: (n, 1)."""
    mean, spread = CALIBRATION[labels, quantity].T[..., None]
    tail = np.exp(_normal(rng, style.outliers, len(labels), 1))
    value: Singles = mean + spread * _normal(rng, 1, len(labels), 1) * tail
    return value


def _normal(rng: Generator, spread: float, *shape: int) -> Singles:
    drawn = rng.standard_normal(shape, np.float32)
    drawn *= np.float32(spread)
    return drawn
