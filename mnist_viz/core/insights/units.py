"""What hidden units do: one alone, silenced, and a whole layer seen on a plane."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.network import Network


class Unit(NamedTuple):
    """One unit: of A_layer, so that 1 is the first hidden layer, and its row there, from 0."""

    layer: int
    row: int


def silenced(network: Network, units: Iterable[Unit]) -> Network:
    """Return a read-only copy of `network` in which some hidden units give nothing.

    Parameters
    ----------
    network
        Left as it is.
    units
        Hidden units; the last layer has none.

    Notes
    -----
    Their rows of W_l and b_l become 0, so that z = 0 and a = f(0), which is 0 for every activation
    but the sigmoid; and their columns of W_(l+1) become 0, so that nothing of it is received.

    Raises
    ------
    ValueError
        Where there is no such hidden unit.
    """
    copy = network.copy()
    for layer, row in units:
        if not (1 <= layer < len(network.sizes) - 1 and 0 <= row < network.sizes[layer]):
            raise ValueError(f"there is no hidden unit {row} in layer {layer} to silence")
        copy.weights[layer - 1][row] = 0
        copy.biases[layer - 1][row] = 0
        copy.weights[layer][:, row] = 0
    frozen(copy.theta)
    return copy


@dataclass(frozen=True, eq=False)
class Firing:
    """How one unit answers a sample of n examples.

    Attributes
    ----------
    a
        Its activation for each example, (n,).
    order
        The examples from the one that fires it most to the one that fires it least, (n,).
    silent
        The share of examples for which its slope f'(z) is 0 to float precision, so that it learns
        nothing from them: for ReLU its dead time.
    mean_by_class
        Its mean activation over the examples of each class, (classes,); NaN where there are none.
    """

    a: Floats
    order: NDArray[np.intp]
    silent: float
    mean_by_class: NDArray[np.float64]


def firing(network: Network, X: Floats, labels: NDArray[np.uint8], unit: Unit) -> Firing:
    """Return how `unit` answers X, (784, n), whose classes are labels, (n,)."""
    layer, row = unit
    trace = network.forward(X)
    z, a = trace.z[layer - 1][row], trace.a[layer][row].copy()
    hidden = layer < len(network.sizes) - 1
    slope = network.activation.slope(z, a) if hidden else np.ones_like(a)
    counts = np.bincount(labels, minlength=network.sizes[-1])
    sums = np.bincount(labels, a.astype(np.float64), minlength=network.sizes[-1])
    mean = np.full(len(counts), np.nan)
    np.divide(sums, counts, out=mean, where=counts > 0)
    order = np.argsort(-a, kind="stable")
    return Firing(frozen(a), frozen(order), float(np.mean(slope == 0)), frozen(mean))


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
