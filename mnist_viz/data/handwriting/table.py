"""The table: all families compiled into arrays, so that many digits are written at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Singles
from mnist_viz.data.handwriting.skeletons import Family

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
    """Rows of `fine`, interpolated so that their points are at equal steps along the curve."""
    length = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(fine @ points, axis=0).T))])
    where = np.linspace(0, length[-1], count)
    upper = np.clip(np.searchsorted(length, where), 1, len(length) - 1)
    step = np.maximum(length[upper] - length[upper - 1], 1e-9)
    u = ((where - length[upper - 1]) / step)[:, None]
    steps: Matrix = fine[upper - 1] * (1 - u) + fine[upper] * u
    return steps


POINTS = 64
"""Points along the strokes of a digit, all strokes together."""

Indices = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Table:
    """All families of the ten digits, one row a family, padded to the same sizes.

    Attributes
    ----------
    first : (10,)
        Row of the first family of each digit.
    share, abroad : (10, most families of a digit)
        Cumulative shares of a digit's families, the last of which is 1.
    exemplars : (rows, most exemplars, n, 2)
        Control points; a control point or exemplar that a family lacks is 0.
    known : (rows, most exemplars)
        1 where the family has that exemplar, 0 where it does not.
    basis : (rows, POINTS, 2n)
        Takes control points to points along the strokes: first with sharp corners, then without.
    stroke : (rows, n)
        Stroke of each control point.
    inner : (rows, n)
        For the end of a stroke the control point next to it, for any other the point itself.
    joined : (rows, POINTS - 1)
        1 where two successive points belong to the same stroke, 0 where the pen is lifted.
    jitter : (rows,)
        Factor on the trembling of the control points.
    """

    first: Indices
    share: Singles
    abroad: Singles
    exemplars: Singles
    known: Singles
    basis: Singles
    stroke: Indices
    inner: Indices
    joined: Singles
    jitter: Singles


def compile_table(digits: Sequence[Sequence[Family]]) -> Table:
    """Compile the families of the ten digits."""
    families = [family for digit in digits for family in digit]
    rows = len(families)
    counts = [len(digit) for digit in digits]
    most = max(len(family.exemplars) for family in families)
    n = max(len(family.stroke) for family in families)
    table = Table(
        first=np.cumsum([0, *counts[:-1]]),
        share=_cumulative([[f.share for f in digit] for digit in digits]),
        abroad=_cumulative(
            [[f.share if f.abroad is None else f.abroad for f in digit] for digit in digits]
        ),
        exemplars=np.zeros((rows, most, n, 2), np.float32),
        known=np.zeros((rows, most), np.float32),
        basis=np.zeros((rows, POINTS, 2 * n), np.float32),
        stroke=np.zeros((rows, n), np.intp),
        inner=np.tile(np.arange(n), (rows, 1)),
        joined=np.ones((rows, POINTS - 1), np.float32),
        jitter=np.array([family.jitter for family in families], np.float32),
    )
    for row, family in enumerate(families):
        _enter(table, row, family)
    return table


def _enter(table: Table, row: int, family: Family) -> None:
    points, stroke, corner = family.points, family.stroke, family.corner
    exemplars, n, _ = points.shape
    table.exemplars[row, :exemplars, :n] = points
    table.known[row, :exemplars] = 1
    table.stroke[row, :n] = stroke
    mean = points.mean(axis=0)
    starts = np.flatnonzero(np.diff(stroke, prepend=-1))
    spans = [slice(start, stop) for start, stop in zip(starts, [*starts[1:], n], strict=True)]
    shares = np.array([np.hypot(*np.diff(mean[span], axis=0).T).sum() for span in spans])
    drops = np.maximum(4, np.round(POINTS * shares / shares.sum())).astype(int)
    drops[drops.argmax()] += POINTS - drops.sum()
    smooth = table.basis.shape[2] // 2
    for span, drop, end in zip(spans, drops, np.cumsum(drops), strict=True):
        at = slice(end - drop, end)
        table.basis[row, at, span] = stroke_basis(mean[span], corner[span], drop)
        table.basis[row, at, smooth + span.start : smooth + span.stop] = stroke_basis(
            mean[span], np.zeros(span.stop - span.start, np.bool_), drop
        )
        table.joined[row, at.stop - 1 : at.stop] = 0
        table.inner[row, span.start] += 1
        table.inner[row, span.stop - 1] -= 1


def _cumulative(shares: list[list[float]]) -> Singles:
    """Cumulative shares, one row a digit, 1 from a digit's last family on."""
    longest = max(map(len, shares))
    table = np.ones((len(shares), longest), np.float32)
    for row, values in zip(table, shares, strict=True):
        row[: len(values) - 1] = np.cumsum(values)[:-1] / sum(values)
    return table
