"""What is looked at: the moment, the example, the unit, and what-if changes to the network."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.edits import Edits, edited
from mnist_viz.core.insights.microscope import corrected
from mnist_viz.core.insights.units import Unit, silenced
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network, Trace
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.session.example_set import ExampleSet
from mnist_viz.session.playhead import Playhead
from mnist_viz.session.run_list import Clock
from mnist_viz.session.snapshot import Snapshot, TestCurve
from mnist_viz.session.training_thread import TrainingThread


@dataclass(frozen=True, eq=False)
class Correction:
    """One step of gradient descent on one image, as a user says it should have been read.

    Attributes
    ----------
    image
        (784,), read-only.
    label
        What it is reported to be.
    rate
        The learning rate of that one step.
    """

    image: Bytes
    label: int
    rate: float


class WhatIf:
    """A what-if over every snapshot of a run; the run itself continues as if nobody had asked.

    Parameters
    ----------
    tell
        Gets a sentence where a correction cannot be made.

    Attributes
    ----------
    silenced
        Hidden units that give 0.
    edits
        Weights and biases that are set by hand in each snapshot.
    correction
        A step on one image that is made on top of each snapshot, or None.
    """

    def __init__(self, tell: Callable[[str], object] = lambda sentence: None) -> None:
        self._tell = tell
        self.silenced: frozenset[Unit] = frozenset()
        self.edits: Edits = ()
        self.correction: Correction | None = None
        self._from: Network | None = None
        self._made: Network | None = None
        self._error: DivergedError | None = None

    def silence(self, units: frozenset[Unit]) -> None:
        """Silence these hidden units, and no others."""
        self.silenced = units
        self._from = self._error = None

    def correct(self, correction: Correction | None) -> None:
        """Make this step on top of each snapshot, or none."""
        self.correction = correction
        self._from = self._error = None

    def edit(self, edits: Edits) -> None:
        """Set these weights and biases in each snapshot, and no others."""
        self.edits = edits
        self._from = self._error = None

    def clear(self) -> None:
        """Show the run's own network again."""
        self.silence(frozenset())
        self.edit(())
        self.correct(None)

    def apply(self, snapshot: Snapshot | None) -> Network | None:
        """Return the altered network, the same object for the same snapshot; None for the run's.

        None, too, where the correction leaves the finite numbers.
        """
        if snapshot is None or not (self.silenced or self.correction or self.edits):
            return None
        if self._from is not snapshot.network:
            self._from, self._error = snapshot.network, None
            try:
                self._made = self._alter(snapshot)
            except DivergedError as error:
                self._made, self._error = None, error
        return self._made

    def drop_diverged(self, snapshot: Snapshot | None) -> None:
        """Drop a correction that leaves the finite numbers at `snapshot`, and say so."""
        self.apply(snapshot)
        if self.correction is not None and self._error is not None:
            place = self._error.place
            self.correct(None)
            self._tell(
                Message(
                    "A step on that image leaves the finite numbers ({place}), so the network "
                    "is shown without it. Choose a smaller rate.",
                    place=place,
                )
            )

    def _alter(self, snapshot: Snapshot) -> Network:
        network, correction = snapshot.network, self.correction
        if self.edits:
            network = edited(network, self.edits)
        if correction is not None:
            objective = OBJECTIVES[snapshot.recipe.objective]
            network = corrected(
                network, objective, correction.image, correction.label, correction.rate
            )
        return silenced(network, self.silenced) if self.silenced else network


class ViewState:
    """What the user chose to see; training continues as if nobody had chosen.

    Parameters
    ----------
    tell
        Gets a sentence where something cannot be shown.

    Attributes
    ----------
    playhead, digits, alterations
        Which moment, which digits, and the what-if applied to the network that is shown.
    unit
        The unit that is highlighted, or None.
    veiled
        Whether what the network reads is kept back.
    clock
        What the curves of all runs are drawn along.
    """

    def __init__(self, tell: Callable[[str], object]) -> None:
        self.playhead = Playhead()
        self.digits = ExampleSet()
        self.what_if = WhatIf(tell)
        self.unit: Unit | None = None
        self.answer_hidden = False
        self.clock = Clock.STEP
        self._seen: tuple[TestCurve, int, TestCurve] | None = None

    def turn_to(self, recipe: Recipe, before: Recipe | None) -> None:
        """Look at a run of `recipe`: what the one before was shown with stays where it fits."""
        self.what_if.clear()
        if before is None or before.hidden != recipe.hidden:
            self.unit = None
        if before is None or before.source != recipe.source:
            self.digits.forget()

    def update(self, worker: TrainingThread, live: Snapshot | None) -> None:
        """Take in digits that have arrived, and have what is looked at computed."""
        if worker.dataset is not None:
            self.digits.take_in(worker.dataset)
            if live is not None:
                self.playhead.request(live, worker.recording.recorded, worker.dataset.train)
        self.what_if.drop_diverged(self.moment(worker, live))

    def moment(self, worker: TrainingThread, live: Snapshot | None) -> Snapshot | None:
        """Return the moment that is shown: the present, or the one looked back to."""
        if live is None or worker.dataset is None:
            return live
        return self.playhead.view(live, worker.recording.recorded)

    def tested(self, curve: TestCurve | None, moment: Snapshot | None) -> TestCurve | None:
        """Return the records on the test set, seen from the moment that is shown."""
        if curve is None or moment is None or self.playhead.sought is None:
            return curve
        if self._seen is None or self._seen[:2] != (curve, moment.step):
            self._seen = curve, moment.step, curve.seen_from(moment.step)
        return self._seen[2]

    def read(self, image: Bytes, worker: TrainingThread) -> Trace | None:
        """Return the shown network's forward pass of an image, (784,); None if there is none."""
        moment = self.moment(worker, worker.snapshots.peek())
        if moment is None:
            return None
        network = self.what_if.apply(moment) or moment.network
        with np.errstate(over="ignore", invalid="ignore"):
            return network.forward(as_columns(image[None]))
