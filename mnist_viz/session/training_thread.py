"""The worker: one thread that opens a data set, trains on it, and keeps the latest snapshot."""

import logging
import math
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import ClosedError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.history import Replay, knobs_at
from mnist_viz.session.autosave import CheckpointWriter
from mnist_viz.session.recording import Recording, RunRecorder
from mnist_viz.session.snapshot import Snapshot, State
from mnist_viz.session.thread_tools import Latest, Pace, StoppableThread, explained, fault

log = logging.getLogger(__name__)

Goal = Callable[[Training], float]
"""Where a command leads from where training is when its turn comes, in examples read."""


class StepTarget:
    """Where training is to rest next.

    Notes
    -----
    It is one number, in examples read. To run is to go to infinity, or to the step that was named;
    to rest is to go nowhere, and goals that were set while another is under way wait for their
    turn.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._ends = 0.0, math.inf  # in examples read and in steps; the first that comes is it
        self._goals: deque[Goal] = deque()

    def run_to(self, step: float) -> None:
        """Go to that step; nowhere where it is passed already."""
        with self._lock:
            self._ends = math.inf, step
            self._goals.clear()

    def rest(self) -> None:
        """Go nowhere."""
        with self._lock:
            self._ends = 0.0, math.inf
            self._goals.clear()

    def then(self, goal: Goal) -> None:
        """Go to this goal after those before it; anyone who ran to a step does not go there now."""
        with self._lock:
            if self._ends[0] == math.inf:
                self._ends = 0.0, math.inf
            self._goals.append(goal)

    def not_reached(self, training: Training) -> bool:
        """Return whether there is a step to make."""
        if training.finished:
            return False
        examples, steps = self._ends  # both of one command, though the next may come now
        if training.examples_seen < examples:
            return training.steps_done < steps
        with self._lock:
            if self._goals:
                self._ends = self._goals.popleft()(training), math.inf
            return training.examples_seen < self._ends[0]


def one_step(training: Training) -> float:
    """Return the count of examples after one more batch of any size."""
    return training.examples_seen + 1


def end_of_epoch(training: Training) -> float:
    """Lead to where every example was read once more."""
    return (training.epoch + 1) * training.n


SNAPSHOT_S = 0.045
"""Seconds between two snapshots at the least: each costs training two thirds of a step."""

MAX_WAIT_S = 0.05
"""Seconds for which a step waits, at most, for who goes first."""


class TrainingThread(StoppableThread):
    """One run, from opening its data set to its last step.

    Parameters
    ----------
    start
        What to run, and from where.
    load
        Returns the data set of a name; called on this thread.
    dataset
        The data set, where it is open already.
    pace
        Steps a second, or None for as fast as it goes.
    recording
        Where keyframes go.
    since
        The step at which what is seen begins: a branch starts from the keyframe before it, and the
        steps between are made first.
    keeping
        Gets a checkpoint and the data set after `save` and at the end.

    Attributes
    ----------
    beginning, keeping
        What it began with, and where its checkpoints go.
    state, error, dataset
        What the thread is doing, a sentence if it failed, and the data set once it is open.
    snapshots
        The latest snapshot. One is made when `wanted` is set, at most every `SNAPSHOT_S` seconds,
        and whenever training rests.
    """

    def __init__(
        self,
        start: Checkpoint,
        load: Callable[[str], Dataset],
        *,
        dataset: Dataset | None = None,
        pace: float | None = None,
        recording: Recording | None = None,
        since: int = 0,
        checkpoints: CheckpointWriter | None = None,
    ) -> None:
        super().__init__("training")
        self.dataset = dataset
        self.recording = recording or Recording()
        self.state = State.LOADING
        self.error: str | None = None
        self.snapshots: Latest[Snapshot] = Latest()
        self.wanted = False
        self.beginning = start
        self.checkpoints = checkpoints or CheckpointWriter(start)
        self._load = load
        self._since = since
        self._save_wanted = False
        self._snapshot_due = 0.0
        self._may_step = Event()
        self._may_step.set()
        self._target = StepTarget()
        self._knobs: Latest[Knobs] = Latest()
        self._asked: Knobs | None = None
        self._pace = Pace(pace)
        self._news = False

    @property
    def recipe(self) -> Recipe:
        """What runs, or will."""
        snapshot = self.snapshots.peek()
        return snapshot.recipe if snapshot else self.beginning.recipe

    @property
    def knobs(self) -> Knobs:
        """Where the knobs stand for the next step; as in the last one where the run failed."""
        if self._asked is not None and self.state is not State.FAILED:
            return self._asked
        snapshot = self.snapshots.peek()
        if snapshot is not None:
            return snapshot.knobs
        return knobs_at(self.beginning.history, self.beginning.step)

    def play(self) -> None:
        """Train until paused, or to the end of the recipe."""
        self.run_to(math.inf)

    def run_to(self, step: float) -> None:
        """Train to that step, then rest; rest at once where it is passed already."""
        self._target.run_to(step)
        self._notify()

    def pause(self) -> None:
        """Rest after the step that is under way."""
        self._target.rest()
        self._notify()

    def step(self) -> None:
        """Make one more step, then rest; asked for twice, it makes two."""
        self._target.then(one_step)
        self._notify()

    def step_epoch(self) -> None:
        """Train to the end of this epoch, then rest."""
        self._target.then(end_of_epoch)
        self._notify()

    def set_pace(self, steps_per_second: float | None) -> None:
        """Go at this many steps a second, or as fast as it goes."""
        self._pace = Pace(steps_per_second)
        self._notify()

    def tune(self, knobs: Knobs) -> None:
        """Turn the knobs; the next step is made with them."""
        self._asked = knobs
        self._knobs.put(knobs)
        self._notify()

    @contextmanager
    def wait_before_step(self) -> Iterator[None]:
        """Delay the next step while this is done: nothing takes the GIL from it."""
        self._may_step.clear()
        try:
            yield
        finally:
            self._may_step.set()

    def save(self) -> None:
        """Ask for a checkpoint: it goes to `keeping` before the next step."""
        self._save_wanted = True
        self._notify()

    def run(self) -> None:
        """Work until stopped. An exception becomes `error`, and the last snapshot stays."""
        try:
            dataset = self.dataset or self._open()
            run = self._run_of(dataset) if dataset is not None else None
            if run is not None:
                log.info("training of %s from step %d", self.recipe, self.beginning.step)
                self._train(run)
                log.info("training ended: %s", self.state.name)
        except ClosedError:
            self.state = State.PAUSED
        except Exception as error:  # noqa: BLE001 - the window shows it
            self.error = explained(error) or Message(
                "Training stopped by a fault of the program: {fault}. What was learned so far is "
                "kept on the screen; Reset starts again.",
                fault=fault(error),
            )
            self.state = State.FAILED

    def _open(self) -> Dataset | None:
        dataset = self._load(self.recipe.source)
        with self._changed:
            if not self._stopping:
                self.dataset = dataset
                return dataset
        dataset.close()  # given up while it was opening: nobody else knows it
        return None

    def _run_of(self, dataset: Dataset) -> RunRecorder | None:
        """Return the run where it begins to be seen; None where it was stopped on the way there."""
        self.beginning.check_data(dataset)
        replay = Replay(self.beginning.history, dataset.train, self.beginning.state)
        while replay.training.steps_done < self._since:
            if self._stopping:
                return None
            replay.step()
        return RunRecorder(self.beginning, replay, self.recording)

    def _notify(self) -> None:
        with self._changed:
            self._news = True
            self._changed.notify_all()

    def _wait(self, seconds: float | None) -> None:
        """Wait for news; at most this many seconds, if a number is given."""
        with self._changed:
            self._wait_for(lambda: self._news, seconds)

    def _train(self, run: RunRecorder) -> None:
        self.snapshots.put(run.snapshot())
        try:
            while not self._stopping:
                if self._news:
                    self._news = False  # before looking: what is set from here on is news again
                    self._hear(run)
                if not self._target.not_reached(run.training):
                    self._rest(run)
                elif (delay := self._pace.wait()) > 0:
                    self._wait(delay)
                else:
                    self._step(run)
        finally:  # also where it diverged: the last good moment is what the user sees
            self.snapshots.put(run.snapshot())
            self.checkpoints.keep(run.checkpoint(), self.dataset)

    def _rest(self, run: RunRecorder) -> None:
        run.speed.stop()
        # The snapshot first: who sees that training rests also sees where.
        self.snapshots.put(run.snapshot())
        self.state = State.FINISHED if run.training.finished else State.PAUSED
        self._wait(None)

    def _step(self, run: RunRecorder) -> None:
        run.speed.start()
        self.state = State.RUNNING
        self._may_step.wait(MAX_WAIT_S)
        run.step()
        self._pace.stepped()
        if self.wanted and time.perf_counter() >= self._snapshot_due:
            self.wanted = False
            self._snapshot_due = time.perf_counter() + SNAPSHOT_S
            self.snapshots.put(run.snapshot())

    def _hear(self, run: RunRecorder) -> None:
        knobs = self._knobs.take()
        if knobs is not None:
            run.set_knobs(knobs)
        if self._save_wanted:
            self._save_wanted = False
            self.snapshots.put(run.snapshot())  # nobody learns of a file from a later moment
            self.checkpoints.keep(run.checkpoint(), self.dataset)
