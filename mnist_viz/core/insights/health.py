"""The vital signs of a network that trains: dead and saturated units, gradient, size of a step."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.examples import Examples
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import FULL_BATCH, Knobs, Recipe
from mnist_viz.core.training import Training, TrainingState

FLAT = 0.05
"""A slope below this share of the activation's greatest slope counts as saturated."""

SAMPLE = 1000
"""Test digits, the first ones, that stand for all where a part is enough."""

TRIAL_STEPS = 20
TRIAL_BATCH = 512


@dataclass(frozen=True, eq=False)
class LayerHealth:
    """How the units of one hidden layer fare on a sample of examples.

    Attributes
    ----------
    units
        How many there are.
    dead
        Rows of the units whose slope f'(z) is 0 for every example, so that nothing of the sample
        can teach them any more.
    saturated
        The share of all (unit, example) pairs at which f is nearly flat, 0 to 1.
    """

    units: int
    dead: NDArray[np.intp]
    saturated: float

    @property
    def dead_share(self) -> float:
        """The share of the units that is dead, 0 to 1."""
        return len(self.dead) / self.units


@dataclass(frozen=True, eq=False)
class Trial:
    """What a few steps from here look like, made on a copy.

    Attributes
    ----------
    gradient_norm
        The length of the whole gradient on the next batch.
    ratios
        |change of W_l| / |W_l| in one step, for each layer.
    diverged
        The sentence of a divergence within those steps, or None.
    """

    gradient_norm: float
    ratios: tuple[float, ...]
    diverged: str | None


@dataclass(frozen=True, eq=False)
class Health:
    """All vital signs at one moment.

    Attributes
    ----------
    layers
        One entry a hidden layer.
    trial
        The next steps, tried out.
    not_finite
        How many parameters and activations are NaN or infinite.
    gradient_norms
        The length of each layer's gradient on a fixed sample; empty where nobody measured it.
    """

    layers: tuple[LayerHealth, ...]
    trial: Trial
    not_finite: int
    gradient_norms: tuple[float, ...] = ()


def layer_health(network: Network, X: Floats) -> tuple[tuple[LayerHealth, ...], int]:
    """Return how each hidden layer fares on X, (784, n), and how many numbers are not finite."""
    with np.errstate(over="ignore", invalid="ignore"):
        trace = network.forward(X)
        greatest = float(_slopes(network, np.linspace(-4, 4, 801)).max())
        layers = []
        for z in trace.z[:-1]:
            slope = _slopes(network, z)
            dead = frozen(np.flatnonzero((slope == 0).all(axis=1)))
            flat = float(np.mean(np.abs(slope) < FLAT * greatest))
            layers.append(LayerHealth(len(z), dead, flat))
        arrays = (network.theta, *trace.z)
        return tuple(layers), sum(int(np.count_nonzero(~np.isfinite(array))) for array in arrays)


def _slopes(network: Network, z: Floats) -> Floats:
    a = np.empty_like(z)
    network.activation.apply(z, a)
    return network.activation.slope(z, a)


def trial(
    network: Network,
    recipe: Recipe,
    knobs: Knobs,
    examples: Examples,
    examples_seen: int,
    *,
    check_cancelled: Callable[[], object] = lambda: None,
) -> Trial:
    """Return what the next steps of a run look like, tried out on a copy.

    Parameters
    ----------
    network
        Where the run is; left as it is.
    recipe, knobs, examples, examples_seen
        What runs, and where. Batches of more than `TRIAL_BATCH` are cut to that many.
    between
        Is called before each step; what it raises ends the work.

    Notes
    -----
    What the optimizer remembers is not part of a moment that is shown, so it is given
    `TRIAL_STEPS` steps to gather it again before the change is measured; plain descent remembers
    nothing, and its very next step is measured.
    """
    batch = min(TRIAL_BATCH, len(examples) if recipe.batch == FULL_BATCH else recipe.batch)
    copy = network.copy()
    training = Training(replace(recipe, batch=batch), examples, copy)
    training.knobs = knobs
    training.restore(TrainingState(0, examples_seen, network.theta, training.slots))
    before = copy.theta.copy()
    norms: list[float] = []
    try:
        for _ in range(TRIAL_STEPS if training.slots else 1):
            check_cancelled()
            np.copyto(before, copy.theta)
            norms.append(training.step().gradient_norm)
    except DivergedError as error:
        return Trial(norms[0] if norms else np.inf, (), str(error))
    start = copy.with_theta(before)
    ratios = tuple(
        _ratio(np.linalg.norm(W - W0), np.linalg.norm(W0))
        for W, W0 in zip(copy.weights, start.weights, strict=True)
    )
    return Trial(norms[0], ratios, None)


def _ratio(change: np.floating, size: np.floating) -> float:
    return float(change / size) if size > 0 else float("inf")
