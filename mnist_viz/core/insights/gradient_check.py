"""Check gradient: what an objective calls its gradient against central differences in float64."""

from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.gradient import Workspace, numerical_gradient
from mnist_viz.core.insights.gradient_lab import gradient_of
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES

TOLERANCE = 1e-5
"""The relative error up to which two gradients count as the same; central differences in float64
agree with a right gradient to 1e-6 or better."""

SIZES = (8, 6, 5)
EXAMPLES = 4
TRIES = 5
CLEAR = 1e-3
"""How far from a kink every hidden unit must be: a thousand times the step of the differences."""


@dataclass(frozen=True)
class Check:
    """One objective's gradient held against the differences of one cost.

    Attributes
    ----------
    objective, cost
        Whose gradient, and in words of which cost.
    error
        The maximal relative error over all parameters of all tries.
    expected
        Whether it ought to pass.
    """

    objective: str
    cost: str
    error: float
    expected: bool

    @property
    def passed(self) -> bool:
        """Whether the two agree."""
        return self.error <= TOLERANCE


PAIRS = (
    ("notes", "squared-error", 1.0, "its stated cost, the squared error", False),
    ("notes", "cross-entropy", 2.0, "twice the cross-entropy", True),
    ("squared-error", "squared-error", 1.0, "its stated cost, the squared error", True),
    ("cross-entropy", "cross-entropy", 1.0, "its stated cost, the cross-entropy", True),
)
"""Objective, cost, factor on the cost, the cost in words, and whether they ought to agree."""


def check_gradients(seed: int, activation: str = "relu") -> tuple[Check, ...]:
    """Return the checks of every objective on small random networks drawn from `seed`."""
    rng = np.random.default_rng(seed)
    problems = [random_problem(rng, activation) for _ in range(TRIES)]
    return tuple(
        Check(
            objective,
            words,
            max(_error(objective, cost, factor, *problem) for problem in problems),
            expected,
        )
        for objective, cost, factor, words, expected in PAIRS
    )


def random_problem(rng: np.random.Generator, activation: str) -> tuple[Network, Workspace]:
    """Return a float64 network and a batch, none of whose hidden units is near a kink at zero."""
    while True:
        seed = int(rng.integers(2**32))
        network = Network.initialized(SIZES, activation=activation, seed=seed, dtype=np.float64)
        for b in network.biases:
            b[...] = rng.normal(0, 0.5, b.shape)
        work = Workspace(network, EXAMPLES)
        work.load(
            rng.integers(0, 256, (EXAMPLES, SIZES[0]), np.uint8),
            rng.integers(0, SIZES[-1], EXAMPLES, np.uint8),
        )
        hidden = network.forward(work.trace.a[0]).z[:-1]
        if all(np.abs(Z).min() > CLEAR for Z in hidden):
            return network, work


def relative_error(analytic: Floats, numerical: Floats) -> float:
    """Return the maximal |a - n| / max(|a|, |n|).

    Entries below a hundredth of the largest are held against that, for differences can tell
    nothing about the digits of what is nearly zero.
    """
    size = np.maximum(np.abs(analytic), np.abs(numerical))
    return float((np.abs(analytic - numerical) / np.maximum(size, 1e-2 * size.max())).max())


def _error(objective: str, cost: str, factor: float, network: Network, work: Workspace) -> float:
    analytic = gradient_of(objective, network, work)
    return relative_error(analytic, factor * numerical_gradient(network, OBJECTIVES[cost], work))
