"""What one hidden unit does: which examples fire it, how often it is dead, and life without it."""

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
