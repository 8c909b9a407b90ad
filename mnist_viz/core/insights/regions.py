"""Which class is read where, on the plane of the last hidden layer's two units: exact polygons."""

import numpy as np

from mnist_viz.core.arrays import Doubles, Floats
from mnist_viz.core.network import Network


def has_regions(network: Network) -> bool:
    """Return whether the last hidden layer has two units, so that a plane shows all of it."""
    return len(network.sizes) > 2 and network.sizes[-2] == 2


def decision_regions(
    W: Floats, b: Floats, x: tuple[float, float], y: tuple[float, float]
) -> tuple[Doubles, ...]:
    """Return for each class the part of a rectangle in which its logit is the greatest.

    Parameters
    ----------
    W, b
        Of the last layer, (classes, 2) and (classes, 1).
    x, y
        The rectangle: ends of the first and of the second unit's activation.

    Returns
    -------
    tuple of float64 (k, 2)
        The corners of each class's region in order, (0, 2) where it is read nowhere.

    Notes
    -----
    The logits are linear in the activations, so class c is read where
    ``(W[c] - W[j]) a + b[c] - b[j] >= 0`` for every other j: the rectangle is cut by one straight
    line after the other (Sutherland and Hodgman, 1974), and what remains is convex and exact.
    """
    rectangle = np.array([(x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1])], np.float64)
    W, b = W.astype(np.float64), b.astype(np.float64).ravel()
    regions = []
    for c in range(len(W)):
        region: Doubles = rectangle
        for j in range(len(W)):
            if j != c and len(region):
                region = _cut(region, W[c] - W[j], float(b[c] - b[j]))
        regions.append(region if len(region) > 2 else np.empty((0, 2)))
    return tuple(regions)


def _cut(polygon: Doubles, normal: Doubles, offset: float) -> Doubles:
    """Return the part of a convex polygon, (k, 2), where ``normal a + offset >= 0``."""
    side = polygon @ normal + offset
    corners: list[Doubles] = []
    for here, there, s, t in zip(
        polygon, np.roll(polygon, -1, axis=0), side, np.roll(side, -1), strict=True
    ):
        if s >= 0:
            corners.append(here)
        if (s >= 0) != (t >= 0):
            corners.append(here + (there - here) * (s / (s - t)))
    return np.array(corners).reshape(-1, 2)
