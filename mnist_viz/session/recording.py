"""Record a run: curves, times and keyframes within a budget of memory."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.recipe import Knobs
from mnist_viz.core.training import Training
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.curves import Curve
from mnist_viz.runs.history import Replay, knob_changes
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.session.thread_tools import Speedometer

BUDGET = 256_000_000
"""Bytes that the keyframes of all runs of a session may take."""

DENSE = 20
"""Every step is kept for twice this many steps; then keyframes are a twentieth of the way apart."""


def keyframe(training: Training, seconds: float) -> Keyframe:
    """Return the moment at which `training` is."""
    return Keyframe(training.state(), training.knobs, training.rate, seconds)


@dataclass(frozen=True, eq=False)
class Recorded:
    """What has been recorded so far: the time slider moves through it.

    Attributes
    ----------
    keyframes
        In the order of their steps.
    budget
        Bytes that they may take.
    """

    keyframes: tuple[Keyframe, ...] = ()
    budget: int = BUDGET

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """The keyframes' steps, ascending."""
        return tuple(frame.step for frame in self.keyframes)

    @cached_property
    def times(self) -> Floats:
        """Step, examples read and seconds of each keyframe, (k, 3)."""
        moments = [(f.step, f.state.examples_seen, f.seconds) for f in self.keyframes]
        return np.array(moments, np.float64).reshape(-1, 3)

    @cached_property
    def nbytes(self) -> int:
        """Memory that the keyframes take."""
        return sum(frame.nbytes for frame in self.keyframes)

    def before(self, step: int) -> Keyframe | None:
        """Return the last keyframe at or before `step`, if there is one."""
        count = bisect_right(self.steps, step)
        return self.keyframes[count - 1] if count else None

    def nearest(self, step: int) -> Keyframe:
        """Return the keyframe whose step is nearest."""
        after = min(bisect_right(self.steps, step), len(self.keyframes) - 1)
        candidates = self.keyframes[max(0, after - 1)], self.keyframes[after]
        return min(candidates, key=lambda frame: abs(frame.step - step))

    def nudged(self, at: int, keyframes: int) -> int | None:
        """Return the step this many keyframes after `at`, or before; None past the last one."""
        to = (bisect_right if keyframes > 0 else bisect_left)(self.steps, at) + keyframes
        if keyframes > 0:
            to -= 1
        return self.steps[max(0, to)] if to < len(self.steps) else None

    def thinned(self, most: int, nbytes: int) -> "Recorded":
        """Return evenly spaced keyframes, at most `most` of them and within this many bytes."""
        largest = max((frame.nbytes for frame in self.keyframes), default=1)
        most = min(most, max(1, nbytes // largest))
        every = -(-len(self.keyframes) // most) or 1
        return Recorded(self.keyframes[::every], self.budget)

    def until(self, step: int) -> tuple[Keyframe, ...]:
        """Return the keyframes before `step`: the past of a branch that begins there."""
        return tuple(frame for frame in self.keyframes if frame.step < step)


NOTHING_RECORDED = Recorded()


class Recording:
    """Takes keyframes of one run; written by its thread, read by any.

    Parameters
    ----------
    keyframes
        A past that is known already.
    budget
        Bytes that the keyframes may take; the first and the newest are kept however large.

    Attributes
    ----------
    recorded
        What there is so far; another object after every change.

    Notes
    -----
    When the budget is full, every other keyframe goes and those to come are twice as far apart. So
    the recording always spans the whole run, and always more densely at its beginning.
    """

    def __init__(self, keyframes: tuple[Keyframe, ...] = (), budget: int = BUDGET) -> None:
        self.recorded = Recorded(keyframes, budget)
        self._nbytes = self.recorded.nbytes
        self._origin: int | None = None
        self._stride = 1
        self._due = 0

    def wants(self, step: int) -> bool:
        """Return whether a keyframe of this step is due."""
        return step >= self._due

    def add(self, frame: Keyframe) -> None:
        """Take a keyframe, later than all before it."""
        if self._origin is None:
            # An optimizer that remembers two vectors makes a keyframe three times as dear.
            self._origin, self._stride = frame.step, 1 + len(frame.state.slots)
        kept = self.recorded.keyframes
        while len(kept) > 1 and self._nbytes + frame.nbytes > self.recorded.budget:
            kept = kept[::2]
            self._stride *= 2
            self._nbytes = sum(frame.nbytes for frame in kept)
        self._nbytes += frame.nbytes
        self.recorded = Recorded((*kept, frame), self.recorded.budget)
        self._due = frame.step + self._stride * max(1, (frame.step - self._origin) // DENSE)


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
        """The training that continues."""
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
        """Return a read-only copy of all that the run needs to continue."""
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
