"""A `Checkpoint` is all that a run needs to go on as if it had never stopped."""

from dataclasses import dataclass, field

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import TrainingState
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.curves import NO_BINS, Bins
from mnist_viz.runs.errors import RunsError
from mnist_viz.runs.history import History, Segment, segment_at


@dataclass(frozen=True, eq=False)
class Records:
    """How a run did at some of its steps, (k,) each; a number that is not known is NaN.

    Attributes
    ----------
    steps
        Steps done.
    loss, accuracy
        On the test set.
    train_loss, train_accuracy
        On the training set, evaluated in the same way.
    """

    steps: Floats = field(default_factory=lambda: np.zeros(0))
    loss: Floats = field(default_factory=lambda: np.zeros(0))
    accuracy: Floats = field(default_factory=lambda: np.zeros(0))
    train_loss: Floats = field(default_factory=lambda: np.zeros(0))
    train_accuracy: Floats = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A run at one moment, on its way to a file or a thread.

    Attributes
    ----------
    history
        What was done, and what is still to be done.
    state
        Where it is; None at the first weights.
    seconds
        Spent training, pauses left out.
    loss, accuracy
        The training curves.
    test
        The records on the test set.
    data_sha256
        The content hash of the data set; empty where it was not whole yet.
    """

    history: History
    state: TrainingState | None = None
    seconds: float = 0.0
    loss: Bins = NO_BINS
    accuracy: Bins = NO_BINS
    test: Records = field(default_factory=Records)
    data_sha256: str = ""

    @classmethod
    def beginning(cls, recipe: Recipe) -> "Checkpoint":
        """Return the beginning of a run of `recipe`."""
        return cls((Segment(recipe),))

    @property
    def step(self) -> int:
        """Steps done."""
        return self.state.step if self.state else 0

    @property
    def recipe(self) -> Recipe:
        """What runs from here."""
        return segment_at(self.history, self.step).recipe

    def network(self) -> Network:
        """Return the network as it is there, read-only.

        Raises
        ------
        ValueError
            If the run has not begun.
        """
        if self.state is None:
            raise ValueError("a run that has not begun has no network yet")
        recipe = self.recipe
        return Network(recipe.sizes, self.state.theta, recipe.activation)

    def check_data(self, dataset: Dataset) -> None:
        """Make sure that `dataset` is the one of this run, where both are known.

        Raises
        ------
        RunsError
            If its images or labels are others.
        """
        known = "" if dataset.train.streamed or not self.data_sha256 else dataset.content_hash
        if known and known != self.data_sha256:
            raise RunsError(
                Message(
                    "This run learnt from other digits than those in {data} now, so it cannot go "
                    "on there bit for bit. Put the old files back, or start a new run.",
                    data=dataset.name,
                )
            )


def data_hash(dataset: Dataset) -> str:
    """Return the content hash of a data set; empty where that would mean to wait for its making."""
    making = any(split.streamed and not split.whole for split in (dataset.train, dataset.test))
    return "" if making else dataset.content_hash
