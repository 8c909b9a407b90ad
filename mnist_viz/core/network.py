"""A `Network` is its sizes, an activation and one vector `theta`; a forward pass changes none."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import DTypeLike, NDArray

from mnist_viz.core.activations import ACTIVATIONS, Activation
from mnist_viz.core.arrays import Floats, columns, frozen
from mnist_viz.core.initializers import INITIALIZERS


def parameter_count(sizes: Sequence[int]) -> int:
    """Return the length of `theta` for layers of these sizes."""
    return sum(n_out * (n_in + 1) for n_in, n_out in pairwise(sizes))


class Parameters:
    """One contiguous vector, and the weights and biases of every layer as views of it.

    Parameters
    ----------
    sizes
        Units in each layer, input first: (784, 128, 10).
    theta
        Vector of `parameter_count(sizes)` floats: W1, b1, W2, b2, ..., each matrix column by
        column. It is not copied.

    Attributes
    ----------
    weights
        `weights[0]` is the notes' W1, (n1, n0); `weights[1]` is W2, (n2, n1); and so on.
    biases
        `biases[0]` is the notes' b1, (n1, 1); and so on.

    Raises
    ------
    ValueError
        Where theta's length does not fit the sizes.
    """

    def __init__(self, sizes: Sequence[int], theta: Floats) -> None:
        if theta.shape != (parameter_count(sizes),):
            raise ValueError(
                f"layers {tuple(sizes)} need {parameter_count(sizes)} parameters, "
                f"got an array of shape {theta.shape}"
            )
        self.sizes = tuple(sizes)
        self.theta = theta
        weights, biases, start = [], [], 0
        for n_in, n_out in pairwise(self.sizes):
            middle, end = start + n_out * n_in, start + n_out * (n_in + 1)
            weights.append(theta[start:middle].reshape(n_in, n_out).T)
            biases.append(theta[middle:end].reshape(n_out, 1))
            start = end
        self.weights: tuple[Floats, ...] = tuple(weights)
        self.biases: tuple[Floats, ...] = tuple(biases)


@dataclass(frozen=True, eq=False)
class Trace:
    """Every pre-activation and activation of one forward pass over m examples.

    Attributes
    ----------
    a
        `a[0]` is the input X, (784, m); `a[l]` is the notes' A_l; `a[-1]` the probabilities.
    z
        `z[l - 1]` is the notes' Z_l: one matrix fewer than `a`: the input has none.
    """

    a: tuple[Floats, ...]
    z: tuple[Floats, ...]

    @classmethod
    def empty(cls, sizes: Sequence[int], m: int, dtype: DTypeLike) -> "Trace":
        """Return room for a pass of m examples.

        Softmax and the losses work on one row a class, so the last layer is row by row.
        """
        hidden = [columns(n, m, dtype) for n in sizes[:-1]]
        output = np.empty((sizes[-1], m), dtype)
        return cls(
            a=(*hidden, output), z=(*(columns(n, m, dtype) for n in sizes[1:-1]), output.copy())
        )

    def first(self, m: int) -> "Trace":
        """Return views of the first m examples."""
        return Trace(tuple(a[:, :m] for a in self.a), tuple(z[:, :m] for z in self.z))

    @property
    def probabilities(self) -> Floats:
        """The softmax of the last layer, (10, m)."""
        return self.a[-1]

    @property
    def digits(self) -> NDArray[np.intp]:
        """The likeliest class of each example, (m,)."""
        digits: NDArray[np.intp] = self.a[-1].argmax(axis=0)
        return digits


class Network(Parameters):
    """A multi-layer perceptron: f in every hidden layer, softmax in the last.

    Raises
    ------
    ValueError
        Where there are fewer than two layers, an empty layer, or an unknown activation.
    """

    def __init__(self, sizes: Sequence[int], theta: Floats, activation: str = "relu") -> None:
        if len(sizes) < 2 or min(sizes) < 1:
            raise ValueError(f"a network needs an input and an output layer, got sizes {sizes}")
        if activation not in ACTIVATIONS:
            raise ValueError(
                f"there is no activation {activation!r}: choose one of {', '.join(ACTIVATIONS)}"
            )
        super().__init__(sizes, theta)
        self.activation: Activation = ACTIVATIONS[activation]

    @classmethod
    def initialized(
        cls,
        sizes: Sequence[int],
        *,
        activation: str = "relu",
        initializer: str = "he",
        seed: int = 0,
        scale: float = 0.1,
        dtype: DTypeLike = np.float32,
    ) -> "Network":
        """Return a network with freshly drawn weights and zero biases.

        `scale` matters to the initializers that say so.
        The draw is made in float64 and then rounded, so that every `dtype` starts at the same
        point.
        """
        network = cls(sizes, np.zeros(parameter_count(sizes), dtype), activation)
        rng = np.random.default_rng(seed)
        draw = INITIALIZERS[initializer].draw
        for W in network.weights:
            n_out, n_in = W.shape
            W[...] = draw(rng, n_out, n_in, scale)
        return network

    def with_theta(self, theta: Floats) -> "Network":
        """Return the network of these sizes and this activation that has another theta, (p,).

        It is not copied.

        Raises
        ------
        ValueError
            Where its length does not fit the sizes.
        """
        return Network(self.sizes, theta, self.activation.name)

    def _repr_html_(self) -> str:
        """Return its layers as a table, for notebooks."""
        rows = "".join(
            f"<tr><td>W{layer}, b{layer}</td><td>{W.shape[0]} x {W.shape[1]}</td>"
            f"<td>{W.size + b.size:,}</td></tr>"
            for layer, (W, b) in enumerate(zip(self.weights, self.biases, strict=True), start=1)
        )
        head = "<tr><th>parameters</th><th>units x inputs</th><th>count</th></tr>"
        layers = "-".join(map(str, self.sizes))
        return f"<p>{layers}, {self.activation.name}</p><table>{head}{rows}</table>"

    def copy(self) -> "Network":
        """Return a network that can learn while this one stays as it is."""
        return self.with_theta(self.theta.copy())

    def frozen_copy(self) -> "Network":
        """Return a read-only copy: a network to publish while this one continues learning."""
        return self.with_theta(frozen(self.theta.copy()))

    def forward(self, X: Floats, into: Trace | None = None) -> Trace:
        """Return the trace of a forward pass.

        Parameters
        ----------
        X
            Inputs in [0, 1], one column an example, (784, m).
        into
            Room to write to, for the same m; its `a[0]` is taken to be X and is left alone.

        Notes
        -----
        ``Z1 = W1 A0 + b1``, ``A1 = f(Z1)``, ..., ``A_L = softmax(Z_L)``.
        Weights that are too large make a trace that is not finite, without a warning.
        """
        if into is None:
            room = Trace.empty(self.sizes, X.shape[1], self.theta.dtype)
            into = Trace((X, *room.a[1:]), room.z)
        with np.errstate(over="ignore", invalid="ignore"):
            self.propagate(into)
        return into

    def propagate(self, trace: Trace) -> None:
        """Write Z and A of every layer to `trace`, from the input in its `a[0]`.

        NumPy warns where a number overflows, unless the caller's `errstate` ignores it.
        """
        A = trace.a[0]
        for W, b, Z, A_next in zip(self.weights, self.biases, trace.z, trace.a[1:], strict=True):
            np.matmul(W, A, out=Z)
            np.add(Z, b, out=Z)
            if Z is trace.z[-1]:
                softmax(Z, out=A_next)
            else:
                self.activation.apply(Z, A_next)
            A = A_next


def softmax(Z: Floats, out: Floats) -> Floats:
    """Write e^z / sum(e^z) over each column; finite for every finite Z, (10, m).

    Where z - max overflows, NumPy warns unless the caller's `errstate` ignores it; e to it is 0.
    """
    largest = np.maximum.reduce(Z, axis=0)
    np.subtract(Z, largest, out=out)
    np.exp(out, out=out)
    np.divide(out, np.add.reduce(out, axis=0), out=out)
    return out
