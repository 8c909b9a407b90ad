"""Which pixels speak for one class and against another, exactly, where f is piecewise linear."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import frozen
from mnist_viz.core.network import Network, Trace


@dataclass(frozen=True, eq=False)
class Evidence:
    """Why the logit of one class is above that of another, term by term.

    Attributes
    ----------
    pixels
        What each pixel adds to the difference, (784,), read-only.
    biases
        What the biases of each layer add to it, first layer first.
    difference
        z_for - z_against of the last layer, as the forward pass found it.
    """

    pixels: NDArray[np.float64]
    biases: tuple[float, ...]
    difference: float

    @property
    def total(self) -> float:
        """The sum of every term: the difference, but for the rounding of the forward pass."""
        return float(self.pixels.sum()) + sum(self.biases)


def evidence(network: Network, trace: Trace, favoured: int, other: int) -> Evidence:
    """Return the terms that sum to the difference of two logits.

    Parameters
    ----------
    network
        Of a piecewise-linear activation.
    trace
        Its forward pass of one example, one column.
    favoured, other
        The classes k and j whose logits are compared: z_k - z_j.

    Notes
    -----
    Each f is linear on either side of zero and f(0) = 0, so f(z) = f'(z) z. The input decides the
    side of every unit; with the sides fixed, the difference is linear in the pixels and in the
    biases. With v_L = e_k - e_j and v_l = f'(z_l) * W_(l+1)^T v_(l+1), ::

        z_k - z_j = sum over pixels of (W1^T v_1) * x + sum over layers of v_l . b_l

    This is the gradient times the input (Shrikumar et al. 2016), which is exact here.

    Raises
    ------
    ValueError
        Where the activation bends elsewhere than at zero: no such terms exist.
    """
    activation = network.activation
    if not activation.piecewise_linear:
        raise ValueError(
            f"{activation.name} is curved, so a logit is no sum over the pixels: choose relu, "
            "leaky-relu or linear to see exact evidence."
        )
    v = np.zeros(network.sizes[-1])
    v[favoured] += 1
    v[other] -= 1
    biases: list[float] = []
    for layer in reversed(range(len(network.weights))):
        biases.append(float(v @ network.biases[layer][:, 0].astype(np.float64)))
        v = network.weights[layer].T.astype(np.float64) @ v
        if layer > 0:
            v *= activation.slope(trace.z[layer - 1][:, 0], trace.a[layer][:, 0])
    pixels = frozen(v * trace.a[0][:, 0])
    logits = trace.z[-1][:, 0]
    return Evidence(pixels, tuple(reversed(biases)), float(logits[favoured]) - float(logits[other]))


def rivals(trace: Trace, truth: int | None) -> tuple[int, int]:
    """Return the two classes worth comparing: what was read, and what it might have been.

    That is the true class where it was misread, else the second likeliest.
    """
    order = trace.probabilities[:, 0].argsort(kind="stable")
    read, second = int(order[-1]), int(order[-2])
    return read, second if truth is None or truth == read else truth
