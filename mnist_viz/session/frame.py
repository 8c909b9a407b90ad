"""A `Frame` is all that a panel may look at: one moment, the same for every panel."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

import numpy as np

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.edits import Edits, edited
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network, Trace
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.session.analysis import Analysis, Insight, Insights
from mnist_viz.session.example_set import ExampleDigits, Pinned
from mnist_viz.session.loading import DownloadProgress, PictureReading
from mnist_viz.session.recording import NOTHING_RECORDED, Recorded
from mnist_viz.session.run_list import NO_RUN, Clock, RunRecord
from mnist_viz.session.snapshot import Snapshot, State, TestCurve
from mnist_viz.session.view_state import Correction

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Frame:
    """One moment of the session.

    Attributes
    ----------
    state
        What the worker is doing.
    error
        A sentence where something went wrong, else None.
    ended
        Whether that ended the run or the testing of it, so that the one or the other can be started
        again.
    notice
        A notice to the user, such as where a file was written, else None.
    recipe
        What runs, or is being loaded.
    knobs
        Where the knobs of the run stand, whichever moment of it is looked at.
    pace
        Steps a second that are asked for; None for as fast as it goes.
    snapshot
        The moment that is shown: the present, or the past one that the user looks back to, with
        the curves whole. None while the data set is being opened.
    live
        The present.
    sought
        The step looked back to, None for the present. `snapshot` may for a moment be at the
        keyframe nearest to it.
    ahead
        A step that was sought though it is still to come: the present is shown instead. None where
        there is none, or the run has come to it.
    recorded
        The keyframes of the run.
    clock
        What the curves of all runs are drawn along.
    run, left
        The run, and those of this session that were left, by name and colour.
    test
        Its records on the test set, or None before the first.
    dataset, examples
        The data set, and the small fixed set of its test digits; None while they are loaded.
    pinned
        The example that every panel shows, or None.
    drawing
        What was drawn last, pinned or not; None before the first stroke.
    fetch
        The download under way, or how the last one ended until that is dismissed; None for none.
    picture
        The picture that the user brought last, or how far reading it is; None once it is dismissed.
    unit
        The unit that every panel highlights, or None.
    silenced
        Hidden units that give 0 in the network that is shown, though not in the one that learns.
    correction
        A step on one image that the network that is shown has made, though not the one that learns.
    edits
        Weights and biases that were set by hand in the network that is shown, not in that which
        learns.
    altered
        The network that is shown where it is another than the run's: edited, corrected, or with
        silenced units.
    veiled
        Whether what the network reads is kept back until the class has guessed.
    insights
        The newest answers to the questions of visible panels; `insight` reads them.
    """

    state: State
    error: str | None
    recipe: Recipe
    knobs: Knobs
    pace: float | None
    snapshot: Snapshot | None
    test: TestCurve | None
    dataset: Dataset | None
    examples: ExampleDigits | None
    pinned: Pinned | None
    drawing: Pinned | None = None
    fetch: DownloadProgress | None = None
    picture: PictureReading | None = None
    ended: bool = False
    notice: str | None = None
    live: Snapshot | None = None
    sought: int | None = None
    ahead: int | None = None
    recorded: Recorded = NOTHING_RECORDED
    clock: Clock = Clock.STEP
    run: RunRecord = NO_RUN
    left: tuple[RunRecord, ...] = ()
    unit: Unit | None = None
    silenced: frozenset[Unit] = frozenset()
    correction: Correction | None = None
    edits: Edits = ()
    altered: Network | None = None
    answer_hidden: bool = False
    insights: Insights = field(default_factory=Insights)

    @property
    def network(self) -> Network | None:
        """The network that is shown: the snapshot's, or that with its alterations."""
        if self.altered is not None:
            return self.altered
        return self.snapshot.network if self.snapshot else None

    @cached_property
    def weights_shown(self) -> Network | None:
        """The snapshot's network with what is set by hand, and with every unit."""
        if self.snapshot is None or not self.edits:
            return self.snapshot.network if self.snapshot else None
        return edited(self.snapshot.network, self.edits)

    def insight(self, analysis: Analysis[T]) -> Insight[T] | None:
        """Return the newest answer to a question that the panel names in its `needs`."""
        return self.insights.get(analysis)

    @cached_property
    def trace(self) -> Trace | None:
        """The forward pass of the pinned example, one column; made when first looked at.

        None before there is one, and while it is veiled.
        """
        if self.network is None or self.pinned is None or self.answer_hidden:
            return None
        # On its way to diverge, a network leaves the finite numbers: panels say so in words.
        with np.errstate(over="ignore", invalid="ignore"):
            return self.network.forward(as_columns(self.pinned.image[None]))

    @cached_property
    def examples_trace(self) -> Trace | None:
        """The forward pass of `examples`, one column each; made when first looked at."""
        if self.network is None or self.examples is None:
            return None
        with np.errstate(over="ignore", invalid="ignore"):
            return self.network.forward(self.examples.X)
