"""Distributions at one moment of a run: weights, pre-activations, activations and gradients."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from mnist_viz.core.arrays import Bytes, Doubles, Floats, frozen
from mnist_viz.core.examples import Examples
from mnist_viz.core.gradient import Workspace, loss_and_gradient
from mnist_viz.core.network import Network, Parameters
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training_set import training_set

BINS = 48

REACH = 4.0
"""Bins reach this many standard deviations from the mean, but not beyond the extreme values."""

GRADIENT_SAMPLE = 500
"""Training images that pre-activations, activations and gradients are taken over."""


class Quantity(Enum):
    """What is distributed, as the notes write it."""

    W = "W"
    Z = "Z"
    A = "A"
    dW = "dW"


@dataclass(frozen=True, eq=False)
class Distribution:
    """A histogram of the numbers of one array that are finite and not exactly zero.

    Zeros are counted apart, because they are no part of a bell: ReLU writes them for each unit that
    is off, and a pixel that is always blank has gradients of zero.

    Attributes
    ----------
    centres, density
        Middle and density of each bin, (BINS,); of a gradient over log10 of its size. Empty where
        no number is left.
    mean, spread
        Mean and standard deviation of the same numbers, on the same scale; NaN without any.
    zeros
        The share of the finite numbers that is exactly zero, 0 to 1.
    not_finite
        How many numbers are NaN or infinite.
    """

    centres: Doubles
    density: Doubles
    mean: float
    spread: float
    zeros: float
    not_finite: int


@dataclass(frozen=True, eq=False)
class Moment:
    """All distributions of one moment.

    Attributes
    ----------
    step
        Steps done.
    layers
        For each layer, first to last, the distribution of each quantity.
    gradient_norms
        The length of each layer's gradient, dW_l and db_l together, in the same order.
    """

    step: int
    layers: tuple[dict[Quantity, Distribution], ...]
    gradient_norms: tuple[float, ...]


def distribution(values: Floats, *, log: bool = False) -> Distribution:
    """Return the distribution of an array of any shape, or of log10 of the sizes of its numbers."""
    flat = values.ravel(order="K").astype(np.float64)
    finite = flat[np.isfinite(flat)]
    some = finite[finite != 0]
    zeros = 1 - len(some) / len(finite) if len(finite) else 0.0
    lost = len(flat) - len(finite)
    if not len(some):
        nothing = frozen(np.empty(0))
        return Distribution(nothing, nothing, np.nan, np.nan, zeros, lost)
    if log:
        some = np.log10(np.abs(some))
    mean, spread = float(some.mean()), float(some.std())
    low = max(float(some.min()), mean - REACH * spread)
    high = min(float(some.max()), mean + REACH * spread)
    if not low < high:
        low, high = mean - 0.5e-3, mean + 0.5e-3  # all alike
    density, edges = np.histogram(some, BINS, (low, high), density=True)
    return Distribution(
        frozen((edges[1:] + edges[:-1]) / 2), frozen(density), mean, spread, zeros, lost
    )


def gradient_sample(recipe: Recipe, examples: Examples) -> tuple[Bytes, Bytes]:
    """Return the training images, (m, 784), and labels, (m,), that gradients are compared on.

    They are the same at every moment of a run, and as the run learns them, wrong labels included.
    Files may be sorted by class, so rows are taken evenly from all of them; streamed examples
    arrive well mixed, and the first ones will do.
    """
    learned = training_set(recipe, examples)
    count = min(GRADIENT_SAMPLE, len(learned))
    learned.wait(count if learned.streamed else None)
    rows = slice(0, count) if learned.streamed else slice(0, None, -(-len(learned) // count))
    return learned.images[rows], learned.labels[rows]


def moment(network: Network, recipe: Recipe, step: int, images: Bytes, labels: Bytes) -> Moment:
    """Return the distributions of `network` on images (m, 784) with labels (m,).

    The whole network is looked at, without dropout, and the gradient is that of the objective
    without the decay's part.
    """
    work = backward_pass(network, recipe, images, labels)
    layers = zip(
        network.weights, work.trace.z, work.trace.a[1:], work.gradient.weights, strict=True
    )
    return Moment(
        step,
        tuple(
            {
                Quantity.W: distribution(W),
                Quantity.Z: distribution(Z),
                Quantity.A: distribution(A),
                Quantity.dW: distribution(dW, log=True),
            }
            for W, Z, A, dW in layers
        ),
        layer_norms(work.gradient),
    )


@np.errstate(over="ignore", invalid="ignore")  # numbers that are not finite are counted
def backward_pass(network: Network, recipe: Recipe, images: Bytes, labels: Bytes) -> Workspace:
    """Return a workspace with the trace of these images and the gradient on them."""
    work = Workspace(network, len(labels))
    work.load(images, labels)
    loss_and_gradient(network, OBJECTIVES[recipe.objective], work)
    return work


@np.errstate(over="ignore", invalid="ignore")
def layer_norms(gradient: Parameters) -> tuple[float, ...]:
    """Return the length of each layer's part of a gradient."""
    layers = zip(gradient.weights, gradient.biases, strict=True)
    return tuple(float(np.hypot(np.linalg.norm(dW), np.linalg.norm(db))) for dW, db in layers)
