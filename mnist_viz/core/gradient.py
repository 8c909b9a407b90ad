"""Backpropagation: gradients in preallocated arrays, with dropout, and the numerical gradient."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from mnist_viz.core.arrays import Bytes, Floats, Singles, as_columns, columns
from mnist_viz.core.network import Network, Parameters, Trace, parameter_count, softmax
from mnist_viz.core.objectives import Objective

Masks: TypeAlias = tuple[Singles, ...]
"""One for each hidden layer, of the shape of its activations, (units, m)."""

DROPOUT = 0xD50
"""Told apart from other draws of the same seed."""


def dropout_masks(p: float, hidden: Sequence[int], m: int, *, seed: int, step: int) -> Masks:
    """Return what multiplies the hidden activations of m examples in the step after `step` steps.

    An entry is 0 with the probability p, else 1 / (1 - p), so that a layer's mean is the same as
    without dropout and the network is evaluated as it is (inverted dropout, Srivastava et al.
    2014). It depends on the seed and the step alone, so that a run repeats bit for bit. Without
    dropout, at p = 0, there are no masks.

    Parameters
    ----------
    hidden
        Units of each hidden layer.
    """
    if not p:
        return ()
    rng = np.random.default_rng((seed, step, DROPOUT))
    scale = np.float32(1 / (1 - p))
    # Column by column, as the activations are stored.
    chances = [rng.random((m, units), np.float32) for units in hidden]
    return tuple(((chance >= p) * scale).T for chance in chances)


class Workspace:
    """Everything that a training step of up to `capacity` examples writes.

    Attributes
    ----------
    capacity
        Examples that there is room for, m.
    trace
        Z and A of every layer.
    dZ
        `dZ[l - 1]` is the gradient with respect to Z_l.
    slope
        `slope[l - 1]` is f'(Z_l) of a hidden layer, of the shape of Z_l.
    Y
        One-hot labels, (10, m).
    ones
        (m, 1) ones, whose product with dZ sums it over the examples.
    one_hot
        The one-hot vector of each class, (10, 10): the identity.
    gradient
        dW1, db1, dW2, db2, ... as views of one vector.
    penalty
        Room for the gradient of the L2 decay.
    """

    def __init__(self, network: Network, capacity: int) -> None:
        sizes, dtype = network.sizes, network.theta.dtype
        self.capacity = capacity
        self.trace = Trace.empty(sizes, capacity, dtype)
        self.dZ = Trace.empty(sizes, capacity, dtype).z
        self.slope = tuple(columns(n, capacity, dtype) for n in sizes[1:-1])
        self.Y = np.empty((sizes[-1], capacity), dtype)
        self.ones = np.ones((capacity, 1), dtype)
        self.one_hot = np.eye(sizes[-1], dtype=dtype)
        self.gradient = Parameters(sizes, np.empty_like(network.theta))
        self.penalty = Parameters(sizes, np.empty_like(network.theta))

    def first(self, m: int, pixels: int | None = None) -> "Workspace":
        """Return a workspace for m examples that writes to the first columns of this one.

        With `pixels`, it is one for a network of this many inputs and else the same layers.
        """
        sizes = self.gradient.sizes if pixels is None else (pixels, *self.gradient.sizes[1:])
        if m == self.capacity and sizes == self.gradient.sizes:
            return self
        part = object.__new__(Workspace)
        part.capacity = m
        trace = self.trace.first(m)
        X = trace.a[0].T.reshape(-1)[: m * sizes[0]].reshape(m, sizes[0]).T
        part.trace = Trace((X, *trace.a[1:]), trace.z)
        part.dZ = tuple(dZ[:, :m] for dZ in self.dZ)
        part.slope = tuple(slope[:, :m] for slope in self.slope)
        part.Y = self.Y[:, :m]
        part.ones = self.ones[:m]
        part.one_hot = self.one_hot
        count = parameter_count(sizes)
        part.gradient = Parameters(sizes, self.gradient.theta[:count])
        part.penalty = Parameters(sizes, self.penalty.theta[:count])
        return part

    def load(self, images: Bytes, labels: Bytes) -> None:
        """Take in a batch: images (m, 784) and labels (m,), m being the capacity."""
        as_columns(images, out=self.trace.a[0])
        self.one_hot.take(labels, axis=1, out=self.Y, mode="clip")


@np.errstate(over="ignore", invalid="ignore")  # `finite_norm` finds what these would warn of
def loss_and_gradient(
    network: Network, objective: Objective, work: Workspace, masks: Masks = ()
) -> float:
    """Return the mean loss on the batch loaded in `work`; its gradient goes to `work.gradient`.

    Parameters
    ----------
    masks
        What dropout multiplies the activations of each hidden layer by; empty for no dropout.

    Notes
    -----
    With two layers these are the notes' equations: (A) ``dZ2 = 2 (A2 - y) / m``,
    (B) ``dW2 = dZ2 A1^T``, (C) ``db2 = sum of dZ2``, (D) ``dZ1 = W2^T dZ2 * f'(Z1)``,
    (E) ``dW1 = dZ1 X^T``, (F) ``db1 = sum of dZ1``. Deeper networks repeat (D) to (F).
    """
    if masks:
        forward_with_dropout(network, work, masks)
    else:
        network.propagate(work.trace)
    A, Z = work.trace.a, work.trace.z
    W, dZ = network.weights, work.dZ
    dW, db = work.gradient.weights, work.gradient.biases

    objective.dZ(A[-1], work.Y, dZ[-1])  # (A)
    for layer in reversed(range(len(W))):
        np.matmul(dZ[layer], A[layer].T, out=dW[layer])  # (B), (E)
        np.matmul(dZ[layer], work.ones, out=db[layer])  # (C), (F): the sum over the examples
        if layer > 0:
            below = layer - 1
            np.matmul(W[layer].T, dZ[layer], out=dZ[below])  # (D)
            if not masks:
                network.activation.derivative(Z[below], A[layer], work.slope[below])
            np.multiply(dZ[below], work.slope[below], out=dZ[below])
    return objective.loss(Z[-1], A[-1], work.Y)


def forward_with_dropout(network: Network, work: Workspace, masks: Masks) -> None:
    """Write a forward pass whose hidden activations are multiplied by masks, and the slopes.

    The slope of a hidden layer becomes that of its masked activations, ``f'(Z) * mask``: with it
    the equations of the backward pass stay as they are.
    """
    Z, A, last = work.trace.z, work.trace.a, len(masks)
    for layer, (W, b) in enumerate(zip(network.weights, network.biases, strict=True)):
        np.matmul(W, A[layer], out=Z[layer])
        np.add(Z[layer], b, out=Z[layer])
        if layer == last:
            softmax(Z[layer], out=A[layer + 1])
            return
        slope = work.slope[layer]
        network.activation.apply(Z[layer], A[layer + 1])
        network.activation.derivative(Z[layer], A[layer + 1], slope)
        np.multiply(slope, masks[layer], out=slope)
        np.multiply(A[layer + 1], masks[layer], out=A[layer + 1])


def add_decay(network: Network, decay: float, work: Workspace) -> None:
    """Add the gradient of the L2 penalty ``decay / 2 * sum of W^2`` to the one in `work`."""
    layers = zip(network.weights, work.penalty.weights, work.gradient.weights, strict=True)
    for W, penalty, dW in layers:
        np.multiply(W, W.dtype.type(decay), out=penalty)
        np.add(dW, penalty, out=dW)


def numerical_gradient(network: Network, objective: Objective, work: Workspace) -> Floats:
    """Return the loss's gradient by central differences, as long as theta, (p,).

    That is slow, and independent of the formulas. Every entry of theta is moved by h = 1e-6 either
    way; theta must be float64 and is restored.
    """
    theta, h = network.theta, 1e-6
    numerical = np.empty_like(theta)

    def loss_at(index: int, value: float) -> float:
        theta[index] = value
        trace = network.forward(work.trace.a[0], into=work.trace)
        return objective.loss(trace.z[-1], trace.a[-1], work.Y)

    for index, value in enumerate(theta.copy()):
        numerical[index] = (loss_at(index, value + h) - loss_at(index, value - h)) / (2 * h)
        theta[index] = value
    return numerical
