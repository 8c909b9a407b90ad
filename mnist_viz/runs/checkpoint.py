"""A `Checkpoint` is all that a run needs to continue as if it had never stopped."""

from dataclasses import dataclass, field

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import TrainingState
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.curves import NO_BINS, Bins
from mnist_viz.runs.history import History, Segment, segment_at
from mnist_viz.runs.keyframes import Keyframe


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
        The changes made so far, and those still to come.
    state
        Where it is; None at the first weights.
    seconds
        Spent training, pauses left out.
    loss, accuracy
        The training curves.
    test
        The records on the test set.
    data_sha256
        The identity of the data set; empty where it is not known.
    note
        A sentence for the user who resumes it; empty where there is nothing to say.
    keyframes
        Its past, to look back in, oldest first; empty where it is not saved with it.
    """

    history: History
    state: TrainingState | None = None
    seconds: float = 0.0
    loss: Bins = NO_BINS
    accuracy: Bins = NO_BINS
    test: Records = field(default_factory=Records)
    data_sha256: str = ""
    note: str = ""
    keyframes: tuple[Keyframe, ...] = ()

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
        """Make sure that `dataset` is the one of this run, where that is known.

        Raises
        ------
        RunsError
            If its images or labels are others.
        """
        if not self.data_sha256:
            return
        # Earlier versions recorded the hash over all images, also where they are made.
        made = dataset.train.streamed and "made:" not in self.data_sha256
        found = dataset.content_hash if made else dataset.identity
        if found != self.data_sha256:
            raise RunsError(
                Message(
                    "This run learned from other digits than those in {data} now: their content is "
                    "{found}, not {recorded}. It cannot be resumed bit for bit with them. Choose "
                    "the folder with the same content, or start a new run.",
                    data=dataset.name,
                    found=_short(found),
                    recorded=_short(self.data_sha256),
                )
            )


def _short(identity: str) -> str:
    """Return the first 16 digits of each hash in an identity, as `mnist-viz data verify` does."""
    parts = (part.rpartition(":") for part in identity.split("+"))
    return "+".join(f"{kind}{colon}{digits[:16]}" for kind, colon, digits in parts)
