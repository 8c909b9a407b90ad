"""One training step taken apart: every matrix of the notes' equations on one batch, by its name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from mnist_viz.core.arrays import Bytes, Floats, frozen
from mnist_viz.core.divergence import finite_norm
from mnist_viz.core.gradient import Workspace, loss_and_gradient
from mnist_viz.core.network import Network, Parameters
from mnist_viz.core.objectives import Objective
from mnist_viz.core.training_set import Batch

Matrices = Mapping[str, Floats]


@dataclass(frozen=True, eq=False)
class Dissection:
    """One step of gradient descent on one batch, from weights that are left as they were.

    Attributes
    ----------
    sizes, activation, objective
        Of the network, and what it makes small.
    rate, decay
        The learning rate eta and the L2 decay of the step.
    matrices
        Every matrix by its name in the notes: "A0", "W1", "b1", "Z1", "A1", ..., "y", "dZ2",
        "dW2", "db2", ...; "W1+" is W1 after the step, "f'(Z1)" the slope of f at Z1, and "W2^T"
        and "A1^T" are transposed. Read-only; (rows, columns), a column being an example where
        the matrix has one for each.
    loss_before, loss_after
        The objective's loss on this batch, before the step and after it.
    """

    sizes: tuple[int, ...]
    activation: str
    objective: str
    rate: float
    decay: float
    matrices: Matrices
    loss_before: float
    loss_after: float

    @property
    def m(self) -> int:
        """The number of examples."""
        return int(self.matrices["A0"].shape[1])


def dissect(
    network: Network, objective: Objective, batch: Batch, rate: float, decay: float = 0.0
) -> Dissection:
    """Return one step of gradient descent on `batch`, taken apart; `network` is not moved."""
    work = Workspace(network, len(batch))
    work.load(batch.images, batch.labels)
    before = loss_and_gradient(network, objective, work)
    after = stepped(network, work.gradient, rate, decay)
    matrices = {"A0": work.trace.a[0], "y": work.Y}
    for layer, _ in enumerate(network.weights, start=1):
        matrices |= _of_layer(layer, network, after, work)
    matrices |= {f"{name}^T": matrices[name].T for name in _transposed(len(network.weights))}
    trace = after.forward(work.trace.a[0])
    return Dissection(
        sizes=network.sizes,
        activation=network.activation.name,
        objective=objective.name,
        rate=rate,
        decay=decay,
        matrices=MappingProxyType({name: frozen(array[:]) for name, array in matrices.items()}),
        loss_before=before,
        loss_after=objective.loss(trace.z[-1], trace.a[-1], work.Y),
    )


@np.errstate(over="ignore", invalid="ignore")  # a rate may be meant to go too far
def stepped(network: Network, gradient: Parameters, rate: float, decay: float) -> Network:
    """Return the network after one step of gradient descent: theta - eta (g + decay W)."""
    after = network.copy()
    for W, b, dW, db in zip(
        after.weights, after.biases, gradient.weights, gradient.biases, strict=True
    ):
        np.subtract(W, W.dtype.type(rate) * (dW + W.dtype.type(decay) * W), out=W)
        np.subtract(b, b.dtype.type(rate) * db, out=b)
    return after


def _of_layer(layer: int, network: Network, after: Network, work: Workspace) -> dict[str, Floats]:
    at = layer - 1
    Z, A = work.trace.z[at], work.trace.a[layer]
    matrices = {
        f"W{layer}": network.weights[at],
        f"b{layer}": network.biases[at],
        f"Z{layer}": Z,
        f"A{layer}": A,
        f"dZ{layer}": work.dZ[at],
        f"dW{layer}": work.gradient.weights[at],
        f"db{layer}": work.gradient.biases[at],
        f"W{layer}+": after.weights[at],
        f"b{layer}+": after.biases[at],
    }
    if layer < len(network.weights):
        matrices[f"f'(Z{layer})"] = network.activation.slope(Z, A)
    return matrices


def _transposed(layers: int) -> list[str]:
    """Return the matrices that the backward pass reads transposed."""
    return [f"A{layer}" for layer in range(layers)] + [
        f"W{layer + 1}" for layer in range(1, layers)
    ]


def corrected(
    network: Network, objective: Objective, image: Bytes, label: int, rate: float
) -> Network:
    """Return a read-only copy of `network` after one step of gradient descent on one example.

    Parameters
    ----------
    network
        Left as it is.
    objective
        Whose gradient is followed.
    image, label
        The example, (784,), and what it is reported to be.
    rate
        The learning rate: ``theta - rate * gradient``.

    Raises
    ------
    DivergedError
        Where the gradient is not finite.
    """
    work = Workspace(network, 1)
    work.load(image[None], np.array([label], np.uint8))
    finite_norm(1, loss_and_gradient(network, objective, work), work)
    theta = network.theta - network.theta.dtype.type(rate) * work.gradient.theta
    return network.with_theta(frozen(theta))
