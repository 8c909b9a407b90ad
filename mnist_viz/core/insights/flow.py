"""What flows through a network for one example: links of units, and evidence for a class."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.insights.explanations import number, written_sum
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network, Trace
from mnist_viz.core.objectives import OBJECTIVES


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


@np.errstate(over="ignore", invalid="ignore")  # panels say in words what is not finite
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


@dataclass(frozen=True, eq=False)
class Flow:
    """One pass through the network, of which each hidden layer shows its strongest units.

    Attributes
    ----------
    rows
        `rows[l - 1]` are the units of A_l that are shown, ascending, (k_l,); all of the last layer.
    a, z
        Their activations and sums, (k_l,) each.
    links
        `links[l - 1]` is what each of them receives from each unit shown in the layer below,
        (k_l, k_(l-1)): forward its weight times the activation below, backward the gradient of
        that weight. From the image it is one number for each unit, (k_1, 1).
    """

    rows: tuple[NDArray[np.intp], ...]
    a: tuple[Floats, ...]
    z: tuple[Floats, ...]
    links: tuple[Floats, ...]


@np.errstate(over="ignore", invalid="ignore")  # panels say in words what is not finite
def strongest(network: Network, trace: Trace, most: int) -> tuple[NDArray[np.intp], ...]:
    """Return the units of each layer that send most to the next one, `most` of a hidden layer.

    A unit sends |a| times the sum of its outgoing |weights|; the last layer is whole.
    """
    chosen: list[NDArray[np.intp]] = []
    for layer in range(1, len(network.sizes) - 1):
        sent = np.abs(trace.a[layer][:, 0]) * np.abs(network.weights[layer]).sum(axis=0)
        chosen.append(np.sort(np.argsort(-sent, kind="stable")[:most]))
    return (*chosen, np.arange(network.sizes[-1]))


@np.errstate(over="ignore", invalid="ignore")  # panels say in words what is not finite
def forward_flow(network: Network, trace: Trace, most: int) -> Flow:
    """Return what the units send forward for the one example in `trace`."""
    rows = strongest(network, trace, most)
    first = (trace.z[0][rows[0], 0] - network.biases[0][rows[0], 0])[:, None]
    links = [first]
    for layer in range(1, len(rows)):
        W = network.weights[layer][np.ix_(rows[layer], rows[layer - 1])]
        links.append(W * trace.a[layer][rows[layer - 1], 0])
    return _flow(trace, rows, links)


@np.errstate(over="ignore", invalid="ignore")  # panels say in words what is not finite
def backward_flow(network: Network, trace: Trace, label: int, objective: str, most: int) -> Flow:
    """Return the gradient of each weight between the units shown, for one example of a class."""
    rows = strongest(network, trace, most)
    Y = np.zeros_like(trace.a[-1])
    Y[label] = 1
    dZ = np.empty_like(trace.a[-1])
    OBJECTIVES[objective].dZ(trace.a[-1], Y, dZ)
    links: list[Floats] = []
    for layer in range(len(rows) - 1, -1, -1):
        A = trace.a[layer]
        if layer == 0:
            strength = np.linalg.norm(A)  # dW1 = dZ1 X^T: one number for all pixels together
            links.append(dZ[rows[0]] * strength)
            break
        links.append(dZ[rows[layer]] @ A[rows[layer - 1]].T)
        slope = network.activation.slope(trace.z[layer - 1], A)
        dZ = (network.weights[layer].T @ dZ) * slope
    return _flow(trace, rows, links[::-1])


def sum_of(network: Network, trace: Trace, unit: Unit) -> Message:
    """Return how a unit's value came about, its sum written out: "Z1[5] = ... = 0.3"."""
    layer, row = unit
    W, b = network.weights[layer - 1][row], float(network.biases[layer - 1][row, 0])
    z, a = float(trace.z[layer - 1][row, 0]), float(trace.a[layer][row, 0])
    return Message.symbols(
        "Z{layer}[{row}] = {sum} + {bias} = {z};  A{layer}[{row}] = {a}",
        layer=layer,
        row=row,
        sum=written_sum(W, trace.a[layer - 1][:, 0]),
        bias=f"({number(b)})" if b < 0 else number(b),
        z=number(z),
        a=number(a),
    )


def _flow(trace: Trace, rows: tuple[NDArray[np.intp], ...], links: list[Floats]) -> Flow:
    return Flow(
        rows,
        tuple(A[chosen, 0] for A, chosen in zip(trace.a[1:], rows, strict=True)),
        tuple(Z[chosen, 0] for Z, chosen in zip(trace.z, rows, strict=True)),
        tuple(links),
    )
