"""Splines: a stroke through its control points as one matrix, computed once a family."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

_FINE = 100  # samples of a piece from which equal steps along the curve are interpolated


def stroke_basis(points: Matrix, corners: NDArray[np.bool_], count: int) -> Matrix:
    """Matrix that takes the control points of a stroke to points along its curve.

    The curve is a natural cubic spline between corners, with knots at the cumulative square root
    of the chord (centripetal: Lee, "Choosing nodes in parametric curve interpolation", 1989).

    Parameters
    ----------
    points : (n, 2)
        Control points for which the steps along the curve come out equal. For others of the same
        family they are nearly so.
    corners : (n,)
        Where one spline ends and the next begins.
    count
        Points along the curve, both ends included.

    Returns
    -------
    (count, n)
    """
    n = len(points)
    cuts = [0, *(i for i in range(1, n - 1) if corners[i]), n - 1]
    pieces = []
    for first, last in pairwise(cuts):
        chord = np.hypot(*np.diff(points[first : last + 1], axis=0).T)
        knots = np.concatenate([[0], np.cumsum(np.sqrt(chord + 1e-3))])
        piece = np.zeros((_FINE, n))
        piece[:, first : last + 1] = _natural(knots, np.linspace(0, knots[-1], _FINE))
        pieces.append(piece)
    return _equal_steps(np.concatenate(pieces), points, count)


def _natural(knots: Matrix, query: Matrix) -> Matrix:
    """Basis of the natural cubic spline: (len(query), len(knots)).

    Second derivatives solve the usual tridiagonal system (Press et al., "Numerical Recipes",
    section 3.3), here for every unit vector of values at once.
    """
    n = len(knots)
    h = np.diff(knots)
    system, right = np.eye(n), np.zeros((n, n))
    for i in range(1, n - 1):
        system[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
        right[i, i - 1 : i + 2] = 6 / h[i - 1], -6 / h[i - 1] - 6 / h[i], 6 / h[i]
    curvature = np.linalg.solve(system, right)
    j = np.clip(np.searchsorted(knots, query, side="right") - 1, 0, n - 2)
    width = h[j][:, None]
    a = (knots[j + 1] - query)[:, None] / width
    b = 1 - a
    bend = (a**3 - a) * curvature[j] + (b**3 - b) * curvature[j + 1]
    value = np.eye(n)
    basis: Matrix = a * value[j] + b * value[j + 1] + bend * width**2 / 6
    return basis


def _equal_steps(fine: Matrix, points: Matrix, count: int) -> Matrix:
    """Rows of `fine`, interpolated so that their points lie at equal steps along the curve."""
    length = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(fine @ points, axis=0).T))])
    where = np.linspace(0, length[-1], count)
    upper = np.clip(np.searchsorted(length, where), 1, len(length) - 1)
    step = np.maximum(length[upper] - length[upper - 1], 1e-9)
    u = ((where - length[upper - 1]) / step)[:, None]
    steps: Matrix = fine[upper - 1] * (1 - u) + fine[upper] * u
    return steps
