"""How the weights of a layer are drawn before the first step; biases start at zero."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message


@dataclass(frozen=True, eq=False)
class Initializer:
    """One way to draw the first weights of a layer.

    Attributes
    ----------
    name, formula, help
        What it is called, how an entry is distributed, and where it comes from.
    draw
        `draw(rng, n_out, n_in, scale)` returns a float64 matrix, (n_out, n_in).
    scaled
        Whether `scale` matters.
    """

    name: str
    formula: str
    help: str
    draw: Callable[[np.random.Generator, int, int, float], Floats]
    scaled: bool = False


def _he(rng: np.random.Generator, n_out: int, n_in: int, scale: float) -> Floats:
    return rng.standard_normal((n_out, n_in)) * math.sqrt(2 / n_in)


def _glorot(rng: np.random.Generator, n_out: int, n_in: int, scale: float) -> Floats:
    limit = math.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, (n_out, n_in))


def _uniform(rng: np.random.Generator, n_out: int, n_in: int, scale: float) -> Floats:
    return rng.uniform(-0.5, 0.5, (n_out, n_in))


def _normal(rng: np.random.Generator, n_out: int, n_in: int, scale: float) -> Floats:
    return rng.standard_normal((n_out, n_in)) * scale


def _constant(rng: np.random.Generator, n_out: int, n_in: int, scale: float) -> Floats:
    return np.full((n_out, n_in), scale)


def _zeros(rng: np.random.Generator, n_out: int, n_in: int, scale: float) -> Floats:
    return np.zeros((n_out, n_in))


INITIALIZERS = {
    initializer.name: initializer
    for initializer in (
        Initializer(
            "he",
            "N(0, 2 / n_in)",
            Message(
                "Keeps the size of ReLU activations from layer to layer (He et al. 2015, eq. 10)."
            ),
            _he,
        ),
        Initializer(
            "glorot",
            "U(-r, r), r = sqrt(6 / (n_in + n_out))",
            Message("Keeps activations and gradients in balance (Glorot and Bengio 2010, eq. 16)."),
            _glorot,
        ),
        Initializer(
            "uniform",
            "U(-0.5, 0.5)",
            Message("The notebook habit `rand() - 0.5`: too large for 784 inputs, and it shows."),
            _uniform,
        ),
        Initializer(
            "normal",
            "N(0, scale^2)",
            Message("The same spread for every layer: try one that is far too small or too large."),
            _normal,
            scaled=True,
        ),
        Initializer(
            "constant",
            "scale",
            Message("All units of a layer begin alike and stay alike: they learn as one unit."),
            _constant,
            scaled=True,
        ),
        Initializer(
            "zeros",
            "0",
            Message("No unit gives anything and no gradient comes through: nothing is learned."),
            _zeros,
        ),
    )
}
