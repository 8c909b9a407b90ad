"""Where examples are among a layer's activations, seen on the plane of most variance."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Floats, frozen


@dataclass(frozen=True, eq=False)
class Plane:
    """A plane through the space of a layer's activations.

    Attributes
    ----------
    centre
        The mean activation, (units, 1).
    axes
        Two orthonormal rows, (2, units): the first and second principal component.
    share
        The share of the variance that each axis holds, 0 to 1.
    """

    centre: NDArray[np.float64]
    axes: NDArray[np.float64]
    share: tuple[float, float]

    def project(self, A: Floats) -> NDArray[np.float64]:
        """Return where activations, (units, m), are on the plane, (2, m), in units of a."""
        return self.axes @ (A - self.centre)


def plane_of_two(A: Floats) -> Plane:
    """Return the plane whose axes are the layer's own two units, as they are, (2, m).

    Nothing is turned or centred, so that a place on it is what the two units give.
    """
    variance = A.astype(np.float64).var(axis=1)
    first, second = variance / max(float(variance.sum()), np.finfo(np.float64).tiny)
    return Plane(frozen(np.zeros((2, 1))), frozen(np.eye(2)), (float(first), float(second)))


def principal_plane(A: Floats) -> Plane:
    """Return the plane that holds most of the variance of activations, (units, m).

    Notes
    -----
    The left singular vectors of the centred activations with the two greatest singular values
    (Pearson 1901), found as eigenvectors of the smaller of C C^T and C^T C. A vector's sign means
    nothing, so it is fixed: the entry that is largest in size is positive. Where there is but one
    direction, the second axis is zeros.
    """
    centre = A.mean(axis=1, keepdims=True, dtype=np.float64)
    centred = A - centre
    wide = A.shape[0] <= A.shape[1]
    values, vectors = np.linalg.eigh(centred @ centred.T if wide else centred.T @ centred)
    axes, found = np.zeros((2, len(A))), np.zeros(2)
    for place, (value, vector) in enumerate(
        zip(values[::-1][:2], vectors.T[::-1][:2], strict=True)
    ):
        axis = vector if wide else centred @ vector
        length = np.linalg.norm(axis)
        if length > 0:
            axes[place], found[place] = axis / length, max(0.0, float(value))
    largest = np.abs(axes).argmax(axis=1)
    signs = np.sign(axes[np.arange(2), largest])
    axes = axes * np.where(signs == 0, 1, signs)[:, None]
    variance = max(float(np.clip(values, 0, None).sum()), np.finfo(np.float64).tiny)
    explained = float(found[0]) / variance, float(found[1]) / variance
    return Plane(frozen(centre), frozen(axes), explained)
