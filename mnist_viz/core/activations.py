"""The activation functions f of the hidden layers, each with its derivative f', as one table."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message


@dataclass(frozen=True, eq=False)
class Activation:
    """One activation function, applied entry by entry.

    Attributes
    ----------
    name, formula, help
        What it is called, how it is written, and a sentence on what it does.
    apply
        `apply(Z, out)` writes A = f(Z).
    derivative
        `derivative(Z, A, out)` writes f'(Z); A = f(Z) is given because some derivatives are
        simplest in terms of it.
    onnx
        The operator of ONNX that computes f, with its attributes by name; None where there is no
        such operator, and then a network cannot be exported as ONNX.
    piecewise_linear
        True where f is linear on either side of zero: then logits are linear in the pixels for
        as long as no unit changes side.
    """

    name: str
    formula: str
    help: str
    apply: Callable[[Floats, Floats], object]
    derivative: Callable[[Floats, Floats, Floats], object]
    onnx: tuple[str, Mapping[str, float | str]] | None = None
    piecewise_linear: bool = False

    def slope(self, Z: Floats, A: Floats) -> Floats:
        """Return f'(Z) in a separate array, of the shape of Z; A = f(Z)."""
        slope = np.empty_like(Z)
        self.derivative(Z, A, slope)
        return slope


LEAK = 0.01


def _relu(Z: Floats, out: Floats) -> None:
    out.fill(0)
    np.maximum(Z, out, out=out)  # faster than np.maximum(Z, 0)


def _relu_derivative(Z: Floats, A: Floats, out: Floats) -> None:
    np.greater(Z, 0, out=out)


def _leaky_relu(Z: Floats, out: Floats) -> None:
    np.multiply(Z, Z.dtype.type(LEAK), out=out)
    np.maximum(Z, out, out=out)


def _leaky_relu_derivative(Z: Floats, A: Floats, out: Floats) -> None:
    np.greater(Z, 0, out=out)
    np.maximum(out, out.dtype.type(LEAK), out=out)


def _tanh(Z: Floats, out: Floats) -> None:
    np.tanh(Z, out=out)


def _tanh_derivative(Z: Floats, A: Floats, out: Floats) -> None:
    np.multiply(A, A, out=out)
    np.subtract(1, out, out=out)


def _sigmoid(Z: Floats, out: Floats) -> None:
    # 1 / (1 + e^-z) = (1 + tanh(z/2)) / 2, which overflows for no z
    np.multiply(Z, 0.5, out=out)
    np.tanh(out, out=out)
    np.add(out, 1, out=out)
    np.multiply(out, 0.5, out=out)


def _sigmoid_derivative(Z: Floats, A: Floats, out: Floats) -> None:
    np.subtract(1, A, out=out)
    np.multiply(A, out, out=out)


_GELU_SCALE = math.sqrt(2 / math.pi)
_GELU_CUBIC = 0.044715


@np.errstate(over="ignore")  # tanh of infinity is the 1 that is meant
def _gelu_inner(Z: Floats, out: Floats) -> None:
    """Write tanh(sqrt(2/pi) (z + 0.044715 z^3)); beyond |z| = 10 it is 1 or -1, and not cubed."""
    np.clip(Z, -10, 10, out=out)
    np.multiply(out, out, out=out)
    np.multiply(out, _GELU_SCALE * _GELU_CUBIC, out=out)
    np.add(out, _GELU_SCALE, out=out)
    np.multiply(out, Z, out=out)
    np.tanh(out, out=out)


def _gelu(Z: Floats, out: Floats) -> None:
    _gelu_inner(Z, out)
    np.add(out, 1, out=out)
    np.multiply(out, 0.5, out=out)
    np.multiply(out, Z, out=out)


def _gelu_derivative(Z: Floats, A: Floats, out: Floats) -> None:
    _gelu_inner(Z, out)
    z = np.clip(Z, -10, 10)
    slope = 0.5 * z * (1 - np.square(out)) * _GELU_SCALE * (1 + 3 * _GELU_CUBIC * np.square(z))
    np.add(out, 1, out=out)
    np.multiply(out, 0.5, out=out)
    np.add(out, slope, out=out)


def _linear(Z: Floats, out: Floats) -> None:
    np.copyto(out, Z)


def _linear_derivative(Z: Floats, A: Floats, out: Floats) -> None:
    out.fill(1)


ACTIVATIONS = {
    activation.name: activation
    for activation in (
        Activation(
            "relu",
            "max(0, z)",
            Message(
                "The notes' choice (Nair and Hinton 2010): fast, but a unit that is never positive "
                "stops learning."
            ),
            _relu,
            _relu_derivative,
            ("Relu", {}),
            piecewise_linear=True,
        ),
        Activation(
            "leaky-relu",
            "max(0.01 z, z)",
            Message("ReLU with a small slope below zero (Maas et al. 2013), so that no unit dies."),
            _leaky_relu,
            _leaky_relu_derivative,
            ("LeakyRelu", {"alpha": LEAK}),
            piecewise_linear=True,
        ),
        Activation(
            "tanh",
            "tanh(z)",
            Message("The classic choice (LeCun et al. 1998): centred on zero, flat at both ends."),
            _tanh,
            _tanh_derivative,
            ("Tanh", {}),
        ),
        Activation(
            "sigmoid",
            "1 / (1 + exp(-z))",
            Message(
                "Between 0 and 1 (Rumelhart et al. 1986): flat at both ends, so learning is slow."
            ),
            _sigmoid,
            _sigmoid_derivative,
            ("Sigmoid", {}),
        ),
        Activation(
            "gelu",
            "z/2 (1 + tanh(sqrt(2/pi) (z + 0.044715 z^3)))",
            Message(
                "A smooth ReLU (Hendrycks and Gimpel 2016, the tanh form), used in language models."
            ),
            _gelu,
            _gelu_derivative,
            ("Gelu", {"approximate": "tanh"}),
        ),
        Activation(
            "linear",
            "z",
            Message(
                "No bend at all: any depth of it is one linear map, which shows what the bend is "
                "for."
            ),
            _linear,
            _linear_derivative,
            ("Identity", {}),
            piecewise_linear=True,
        ),
    )
}
