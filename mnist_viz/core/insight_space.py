"""Where examples lie among a layer's activations, seen on the plane of most variance."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Floats


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
        """Return where activations, (units, m), lie on the plane, (2, m), in units of a."""
        return self.axes @ (A - self.centre)


def principal_plane(A: Floats) -> Plane:
    """Return the plane that holds most of the variance of activations, (units, m).

    Notes
    -----
    The eigenvectors of the covariance with the two greatest eigenvalues (Pearson 1901). An
    eigenvector's sign means nothing, so it is fixed: the entry that is largest in size is
    positive. A layer of one unit has a second axis of zeros.
    """
    centre = A.mean(axis=1, keepdims=True, dtype=np.float64)
    centred = A - centre
    values, vectors = np.linalg.eigh(centred @ centred.T / A.shape[1])
    axes = vectors.T[::-1][:2]
    found = np.clip(values[::-1][:2], 0, None)
    if len(axes) == 1:
        axes, found = np.vstack([axes, np.zeros_like(axes)]), np.append(found, 0.0)
    largest = np.abs(axes).argmax(axis=1)
    signs = np.sign(axes[np.arange(2), largest])
    axes = axes * np.where(signs == 0, 1, signs)[:, None]
    variance = max(float(np.clip(values, 0, None).sum()), np.finfo(np.float64).tiny)
    for array in (centre, axes):
        array.flags.writeable = False
    return Plane(centre, axes, (float(found[0]) / variance, float(found[1]) / variance))
