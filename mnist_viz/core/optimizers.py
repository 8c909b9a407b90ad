"""How a gradient moves `theta`: each optimizer is one pure rule over flat vectors."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message

MOMENTUM = 0.9
ADAM_BETA1, ADAM_BETA2, ADAM_EPSILON = 0.9, 0.999, 1e-8


@dataclass(frozen=True, eq=False)
class Optimizer:
    """One update rule.

    Attributes
    ----------
    name, formula, help
        What it is called, how it is written (g the gradient, eta the learning rate), and where
        it comes from.
    slots
        The names of the vectors, each as long as theta and zero at first, that it remembers.
    rate
        A learning rate with which it usually learns well here, to begin with.
    update
        `update(theta, g, slots, rate, t)` moves theta in place at step t = 1, 2, ...; it may
        overwrite g, which is spent afterwards.
    """

    name: str
    formula: str
    help: str
    slots: tuple[str, ...]
    rate: float
    update: Callable[[Floats, Floats, Sequence[Floats], float, int], None]


def _descent(theta: Floats, g: Floats, slots: Sequence[Floats], rate: float, t: int) -> None:
    np.multiply(g, g.dtype.type(rate), out=g)
    np.subtract(theta, g, out=theta)


def _momentum(theta: Floats, g: Floats, slots: Sequence[Floats], rate: float, t: int) -> None:
    (v,) = slots
    np.multiply(v, v.dtype.type(MOMENTUM), out=v)
    np.add(v, g, out=v)
    np.multiply(v, v.dtype.type(rate), out=g)
    np.subtract(theta, g, out=theta)


def _nesterov(theta: Floats, g: Floats, slots: Sequence[Floats], rate: float, t: int) -> None:
    (v,) = slots
    np.multiply(v, v.dtype.type(MOMENTUM), out=v)
    np.add(v, g, out=v)
    np.multiply(g, g.dtype.type(rate), out=g)
    np.subtract(theta, g, out=theta)
    np.multiply(v, v.dtype.type(rate * MOMENTUM), out=g)
    np.subtract(theta, g, out=theta)


def _adam(theta: Floats, g: Floats, slots: Sequence[Floats], rate: float, t: int) -> None:
    m, v = slots
    # beta1 m + (1 - beta1) g, without a third vector
    np.multiply(m, m.dtype.type(ADAM_BETA1 / (1 - ADAM_BETA1)), out=m)
    np.add(m, g, out=m)
    np.multiply(m, m.dtype.type(1 - ADAM_BETA1), out=m)
    np.multiply(v, v.dtype.type(ADAM_BETA2), out=v)
    np.multiply(g, g, out=g)
    np.multiply(g, g.dtype.type(1 - ADAM_BETA2), out=g)
    np.add(v, g, out=v)
    # eta m^ / (sqrt(v^) + eps), with m^ = m / (1 - beta1^t) and v^ = v / (1 - beta2^t)
    np.sqrt(v, out=g)
    np.multiply(g, g.dtype.type(1 / math.sqrt(1 - ADAM_BETA2**t)), out=g)
    np.add(g, g.dtype.type(ADAM_EPSILON), out=g)
    np.divide(m, g, out=g)
    np.multiply(g, g.dtype.type(rate / (1 - ADAM_BETA1**t)), out=g)
    np.subtract(theta, g, out=theta)


OPTIMIZERS = {
    optimizer.name: optimizer
    for optimizer in (
        Optimizer(
            "descent",
            "theta <- theta - eta g",
            Message("Gradient descent, the notes' own: a step straight down the slope."),
            (),
            0.25,
            _descent,
        ),
        Optimizer(
            "momentum",
            "v <- 0.9 v + g;  theta <- theta - eta v",
            Message(
                "A rolling ball (Polyak 1964): steps in one direction add up, to ten times the "
                "rate."
            ),
            ("velocity",),
            0.03,
            _momentum,
        ),
        Optimizer(
            "nesterov",
            "v <- 0.9 v + g;  theta <- theta - eta (g + 0.9 v)",
            Message(
                "Momentum that looks ahead (Nesterov 1983, as Sutskever et al. 2013 write it)."
            ),
            ("velocity",),
            0.03,
            _nesterov,
        ),
        Optimizer(
            "adam",
            "m <- 0.9 m + 0.1 g;  v <- 0.999 v + 0.001 g^2;  "
            "theta <- theta - eta m^ / (sqrt v^ + eps)",
            Message(
                "Each parameter finds its own step size (Kingma and Ba 2015, algorithm 1); use a "
                "rate near 0.001."
            ),
            ("mean", "square"),
            0.001,
            _adam,
        ),
    )
}

FAR_TOO_HIGH = 10.0
"""A learning rate this many times an optimizer's usual one is warned of."""


def usual_rate_words(optimizer: str, rate: float) -> Message:
    """Return a sentence on the rate that an optimizer brings along, in place of `rate`."""
    return Message(
        "{optimizer} usually learns at a rate near {usual:g}, so it begins at {usual:g} and not at "
        "{rate:g}.",
        optimizer=Message.symbols(optimizer),
        usual=OPTIMIZERS[optimizer].rate,
        rate=rate,
    )


def rate_warning(optimizer: str, rate: float) -> Message | None:
    """Return a warning where `rate` is far above the optimizer's usual one."""
    usual = OPTIMIZERS[optimizer].rate
    if rate <= FAR_TOO_HIGH * usual:
        return None
    return Message(
        "{optimizer} usually learns at a rate near {usual:g}; at {rate:g} it may learn nothing.",
        optimizer=Message.symbols(optimizer),
        usual=usual,
        rate=rate,
    )
