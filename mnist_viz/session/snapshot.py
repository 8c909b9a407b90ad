"""A `Snapshot` is all that is known of a run at one moment; it is total, never a delta."""

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.evaluation import Evaluation
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.runs.checkpoint import Records
from mnist_viz.runs.curves import Bins
from mnist_viz.runs.history import History, KnobChange


class State(Enum):
    """What the worker is doing."""

    LOADING = "loading"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, eq=False)
class TestPoint:
    """The network's records as it was after `step` steps.

    Attributes
    ----------
    evaluation
        On the test digits that had arrived.
    train
        On the training digits, or the same sample of them at every point.
    """

    step: int
    evaluation: Evaluation
    train: Evaluation

    @property
    def tested(self) -> int:
        """How many test digits it read."""
        return len(self.evaluation.digits)


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A run at one moment.

    Attributes
    ----------
    recipe, knobs
        What runs, and where its knobs stand.
    network
        A read-only copy.
    step, epoch, examples_seen, n
        Steps and whole epochs done, examples read, and examples in an epoch.
    rate
        The learning rate of the next step, schedule included.
    loss, accuracy
        The training curves: one value a step, of the batch before that step moved theta.
    turns
        How the knobs were turned so far, the beginnings of branches included.
    history
        What made it what it is: recipes and turns.
    elapsed, examples_per_second
        Seconds of training so far, pauses left out, and the speed over the last second or so.
    """

    recipe: Recipe
    knobs: Knobs
    network: Network
    step: int
    epoch: int
    examples_seen: int
    n: int
    rate: float
    loss: Bins
    accuracy: Bins
    turns: tuple[KnobChange, ...]
    history: History
    elapsed: float
    examples_per_second: float


@dataclass(frozen=True, eq=False)
class TestCurve:
    """The test records of a run so far, oldest first.

    Attributes
    ----------
    steps, loss, accuracy
        One entry a record, (k,).
    train_loss, train_accuracy
        The same network on the training set, or on a sample of it; NaN where not known.
    latest
        The newest record whole; where a past moment is looked at, the one nearest to it.
    points
        The records since the program opened the run, whole.
    """

    steps: NDArray[np.float64]
    loss: NDArray[np.float64]
    accuracy: NDArray[np.float64]
    train_loss: NDArray[np.float64]
    train_accuracy: NDArray[np.float64]
    latest: TestPoint
    points: tuple[TestPoint, ...]

    @property
    def records(self) -> Records:
        """What a checkpoint keeps of it."""
        return Records(self.steps, self.loss, self.accuracy, self.train_loss, self.train_accuracy)

    @property
    def best_step(self) -> int | None:
        """The step with the lowest test loss; None where the loss was never finite."""
        finite = np.flatnonzero(np.isfinite(self.loss))
        if not len(finite):
            return None
        return int(self.steps[finite[self.loss[finite].argmin()]])

    def seen_from(self, step: int) -> "TestCurve":
        """Return the curve with the record nearest to `step` as the one to be looked at."""
        return replace(self, latest=min(self.points, key=lambda point: abs(point.step - step)))
