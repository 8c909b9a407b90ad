"""The view: what of a run is looked at, by which digits, and with which alterations."""

from collections.abc import Callable

import numpy as np

from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Trace
from mnist_viz.core.recipe import Recipe
from mnist_viz.session.example_set import ExampleSet
from mnist_viz.session.playhead import Playhead
from mnist_viz.session.run_list import Clock
from mnist_viz.session.snapshot import Snapshot, TestCurve
from mnist_viz.session.training_thread import TrainingThread
from mnist_viz.session.what_if import WhatIf


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
