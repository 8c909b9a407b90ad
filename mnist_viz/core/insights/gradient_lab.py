"""The gradient lab: three objectives from identical weights on identical batches, compared."""

import math
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Bytes, Doubles, Floats, as_columns
from mnist_viz.core.examples import Examples
from mnist_viz.core.gradient import Workspace, loss_and_gradient, numerical_gradient
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import initial_network
from mnist_viz.core.training_set import next_rows

RIVALS = ("notes", "squared-error", "cross-entropy")
MAX_EXAMPLES = 256
"""Examples a batch at the most, so that a step stays short."""


@dataclass(frozen=True)
class LabStep:
    """What one step of the lab saw, before the three networks moved.

    Attributes
    ----------
    cost
        The squared error of each rival on the batch, in the order of `RIVALS`, (3,): one yardstick
        for all.
    cosine, ratio
        Of each rival's gradient to the notes', both at the weights of the notes' network, (3,):
        the cosine of the angle, and the norm of the notes' gradient in units of the rival's.
    """

    cost: Doubles
    cosine: Doubles
    ratio: Doubles


@dataclass(frozen=True)
class LabEvaluation:
    """How the three networks do on the digits they are probed with.

    Attributes
    ----------
    accuracy
        The share correct, (3,).
    dead
        The share of hidden units that no probe makes positive, (3,); zero for activations that
        can't die.
    """

    accuracy: Doubles
    dead: Doubles


class GradientLab:
    """Three networks that differ in their objective alone, trained by plain gradient descent.

    Parameters
    ----------
    recipe
        Sizes, activation, initializer, rate, batch and seed; the rate stays as it is.
    examples
        What they are trained on.
    start
        Where all three begin; the recipe's first weights if not given.
    twice
        Whether cross-entropy gets twice the rate, which makes it the notes' twin.

    Notes
    -----
    A rival whose gradient is no longer finite stays where it is.
    """

    def __init__(
        self, recipe: Recipe, examples: Examples, start: Network | None = None, *, twice: bool
    ) -> None:
        start = start or initial_network(recipe)
        self.recipe = recipe
        self.networks = {name: start.copy() for name in RIVALS}
        self.rates = dict.fromkeys(RIVALS, recipe.rate)
        if twice:
            self.rates["cross-entropy"] *= 2
        self.steps_done = 0
        self._examples = examples
        self._examples_seen = 0
        self._work = Workspace(start, min(MAX_EXAMPLES, len(next_rows(recipe, examples, 0))))

    def step(self) -> LabStep:
        """Read the next batch, compare the gradients on it, and move all three networks."""
        work = self._next_batch()
        at_notes = [gradient_of(name, self.networks["notes"], work) for name in RIVALS]
        cost = np.empty(len(RIVALS))
        for rank, name in enumerate(RIVALS):
            network = self.networks[name]
            g = gradient_of(name, network, work)
            trace = work.trace
            cost[rank] = OBJECTIVES["squared-error"].loss(trace.z[-1], trace.a[-1], work.Y)
            if np.isfinite(np.dot(g, g)):
                network.theta[...] -= g.dtype.type(self.rates[name]) * g
        self.steps_done += 1
        notes = at_notes[0]
        return LabStep(
            cost,
            np.array([cosine(notes, g) for g in at_notes]),
            np.array([_ratio(_norm(notes), _norm(g)) for g in at_notes]),
        )

    def survey(self, images: Bytes, labels: Bytes) -> LabEvaluation:
        """Return how the networks do on images (k, 784) with labels (k,)."""
        X = as_columns(images)
        accuracy, dead = np.empty(len(RIVALS)), np.empty(len(RIVALS))
        for rank, name in enumerate(RIVALS):
            trace = self.networks[name].forward(X)
            accuracy[rank] = np.mean(trace.digits == labels)
            dead[rank] = dead_share(trace.a[1:-1])
        return LabEvaluation(accuracy, dead)

    def apart(self) -> float:
        """Return the largest difference of a weight between the notes' network and its twin."""
        notes, twin = (self.networks[name].theta for name in ("notes", "cross-entropy"))
        return float(np.abs(notes - twin).max())

    def _next_batch(self) -> Workspace:
        n = len(self._examples)
        rows = next_rows(self.recipe, self._examples, self._examples_seen)
        self._examples_seen += len(rows)
        self._examples.wait(int(rows.max()) + 1 if self._examples_seen <= n else None)
        rows = rows[:MAX_EXAMPLES]
        work = self._work.first(len(rows))
        work.load(self._examples.images[rows], self._examples.labels[rows])
        return work


@np.errstate(over="ignore", invalid="ignore")  # a rival may leave the finite numbers
def gradient_of(objective: str, network: Network, work: Workspace) -> Floats:
    """Return what `objective` calls its gradient on the batch in `work`: a copy, (p,) as theta."""
    loss_and_gradient(network, OBJECTIVES[objective], work)
    return work.gradient.theta.copy()


def cosine(g: Floats, h: Floats) -> float:
    """Return the cosine of the angle between two gradients, (p,) each; NaN where one is zero."""
    return _ratio(float(np.dot(g, h)), _norm(g) * _norm(h))


def dead_share(activations: tuple[Floats, ...]) -> float:
    """Return the share of hidden units that are zero for every example, each (units, k)."""
    units = sum(len(A) for A in activations)
    dead = sum(int(np.count_nonzero(~A.any(axis=1))) for A in activations)
    return dead / max(1, units)


def _norm(g: Floats) -> float:
    return math.sqrt(float(np.dot(g, g)))


def _ratio(above: float, below: float) -> float:
    return above / below if below > 0 else math.nan


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
    others = tuple(
        (name, name, 1.0, "its stated cost", True) for name in OBJECTIVES if name not in RIVALS
    )
    problems = [random_problem(rng, activation) for _ in range(TRIES)]
    return tuple(
        Check(
            objective,
            words,
            max(_error(objective, cost, factor, *problem) for problem in problems),
            expected,
        )
        for objective, cost, factor, words, expected in (*PAIRS, *others)
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
