"""A `Run` is a course being gone, with all that is kept of it: curves, time and recording."""

import numpy as np

from mnist_viz.core.recipe import Knobs
from mnist_viz.core.training import Training
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.curves import Curve
from mnist_viz.runs.history import knob_changes
from mnist_viz.runs.replay import Replay
from mnist_viz.session.pacing import Speedometer
from mnist_viz.session.recording import Recording, keyframe
from mnist_viz.session.snapshot import Snapshot

GATHER = 256
"""Steps whose values are added to the curves at once."""


class RunRecorder:
    """One run, from where `start` left it.

    Parameters
    ----------
    start
        Where it was left.
    course
        What is gone, at the step where what is seen begins.
    recording
        Where keyframes go.
    """

    def __init__(self, start: Checkpoint, replay: Replay, recording: Recording) -> None:
        self.replay = replay
        self.recording = recording
        self.speed = Speedometer(start.seconds, self.training.examples_seen)
        self._loss = Curve.resumed(start.loss, after=self.training.steps_done)
        self._accuracy = Curve.resumed(start.accuracy, after=self.training.steps_done)
        self._gathered: list[tuple[float, float]] = []
        self._record()

    @property
    def training(self) -> Training:
        """The training that goes on."""
        return self.replay.training

    def step(self) -> None:
        """Make one step and keep what it says.

        Raises
        ------
        DivergedError
            As `Training.step`.
        """
        step = self.replay.step()
        self._gathered.append((step.loss, step.accuracy))
        if len(self._gathered) >= GATHER:
            self._gather()
        if self.recording.wants(self.training.steps_done):
            self._record()

    def set_knobs(self, knobs: Knobs) -> None:
        """Turn the knobs; the next step is made with them."""
        if knobs != self.training.knobs:
            self.replay.set_knobs(knobs)

    def snapshot(self) -> Snapshot:
        """Return a read-only copy of what is to be seen."""
        self._gather()
        training = self.training
        speed = self.speed.mark(training.examples_seen)
        return Snapshot(
            recipe=training.recipe,
            knobs=training.knobs,
            network=training.network.frozen_copy(),
            step=training.steps_done,
            epoch=training.epoch,
            examples_seen=training.examples_seen,
            n=training.n,
            rate=training.rate,
            loss=self._loss.bins(),
            accuracy=self._accuracy.bins(),
            turns=knob_changes(self.replay.history),
            history=self.replay.history,
            elapsed=self.speed.elapsed,
            examples_per_second=speed,
        )

    def checkpoint(self) -> Checkpoint:
        """Return a read-only copy of all that the run needs to go on."""
        self._gather()
        return Checkpoint(
            history=self.replay.history,
            state=self.training.state(),
            seconds=self.speed.elapsed,
            loss=self._loss.bins(),
            accuracy=self._accuracy.bins(),
        )

    def _record(self) -> None:
        self.recording.add(keyframe(self.training, self.speed.now()))

    def _gather(self) -> None:
        if self._gathered:
            loss, accuracy = np.array(self._gathered).T
            self._loss.extend(loss)
            self._accuracy.extend(accuracy)
            self._gathered.clear()
