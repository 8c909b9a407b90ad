"""The worker: one thread that opens a data set, trains on it, and keeps the latest snapshot."""

import math
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread

import numpy as np

from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import ClosedError
from mnist_viz.session.curves import Curve
from mnist_viz.session.failure import explain
from mnist_viz.session.latest import Latest
from mnist_viz.session.pacing import Pace, Speedometer
from mnist_viz.session.snapshot import Snapshot, State, Turn

Goal = Callable[[Training], float]

GATHER = 256


def _one_step(training: Training) -> float:
    return training.examples_seen + 1


def _end_of_epoch(training: Training) -> float:
    return (training.epoch + 1) * training.n


class Worker(Thread):
    """One run, from opening its data set to its last step.

    Parameters
    ----------
    recipe
        What to run.
    load
        Returns the data set of a name; called on this thread.
    dataset
        The data set, where it is open already.
    pace
        Steps a second, or None for as fast as it goes.

    Attributes
    ----------
    state, error, dataset
        What the thread is doing, a sentence if it failed, and the data set once it is open.
    snapshots
        The latest snapshot. One is made when `wanted` is set, and whenever training rests.

    Notes
    -----
    How far to go is one number, in examples read. To run is to go to infinity, to rest is to go
    nowhere, and steps that were asked for while another is under way wait for their turn.
    """

    def __init__(
        self,
        recipe: Recipe,
        load: Callable[[str], Dataset],
        *,
        dataset: Dataset | None = None,
        pace: float | None = None,
    ) -> None:
        super().__init__(name="training", daemon=True)
        self.recipe = recipe
        self.dataset = dataset
        self.state = State.LOADING
        self.error: str | None = None
        self.snapshots: Latest[Snapshot] = Latest()
        self.wanted = False
        self._load = load
        self._changed = Condition()
        self._end = 0.0
        self._goals: deque[Goal] = deque()
        self._knobs: Latest[Knobs] = Latest()
        self._pace = Pace(pace)
        self._stopping = False
        self._news = False
        self._turns: tuple[Turn, ...] = ()
        self._loss, self._accuracy = Curve(), Curve()
        self._gathered: list[tuple[float, float]] = []
        self._speed = Speedometer()

    def play(self) -> None:
        """Train until paused, or to the end of the recipe."""
        with self._changed:
            self._end = math.inf
        self._notify()

    def pause(self) -> None:
        """Rest after the step that is under way."""
        with self._changed:
            self._end = 0.0
            self._goals.clear()
        self._notify()

    def step(self) -> None:
        """Make one more step, then rest; asked for twice, it makes two."""
        self._go(_one_step)

    def step_epoch(self) -> None:
        """Train to the end of this epoch, then rest."""
        self._go(_end_of_epoch)

    def set_pace(self, steps_per_second: float | None) -> None:
        """Go at this many steps a second, or as fast as it goes."""
        self._pace = Pace(steps_per_second)
        self._notify()

    def tune(self, knobs: Knobs) -> None:
        """Turn the knobs; the next step is made with them."""
        self._knobs.put(knobs)
        self._notify()

    def stop(self) -> None:
        """Ask the thread to end after the step that is under way; `join` waits for it."""
        with self._changed:
            self._stopping = True
        self._notify()

    def run(self) -> None:
        """Work until stopped. Whatever goes wrong becomes `error`, and the last snapshot stays."""
        try:
            dataset = self.dataset or self._open()
            if dataset is None:
                return
            training = Training(self.recipe, dataset.train)
            self._publish(training)
            self._train(training)
        except ClosedError:
            self.state = State.PAUSED
        except Exception as error:  # noqa: BLE001 - the window shows it, whatever it is
            self.error = explain(error)
            self.state = State.FAILED

    def _open(self) -> Dataset | None:
        dataset = self._load(self.recipe.data)
        with self._changed:
            if not self._stopping:
                self.dataset = dataset
                return dataset
        dataset.close()  # given up while it was opening: nobody else knows it
        return None

    def _go(self, goal: Goal) -> None:
        with self._changed:
            if self._end == math.inf:
                self._end = 0.0
            self._goals.append(goal)
        self._notify()

    def _notify(self) -> None:
        with self._changed:
            self._news = True
            self._changed.notify_all()

    def _wait(self, seconds: float | None) -> None:
        """Wait for news; at most so many seconds, if a number is given."""
        with self._changed:
            self._changed.wait_for(lambda: self._news, seconds)

    def _train(self, training: Training) -> None:
        while not self._stopping:
            if self._news:
                self._news = False  # before looking: what is set from here on is news again
                self._turn_knobs(training)
            if not self._has_way_to_go(training):
                self._rest(training)
            elif (delay := self._pace.wait()) > 0:
                self._wait(delay)
            else:
                self._step(training)

    def _has_way_to_go(self, training: Training) -> bool:
        if training.finished:
            return False
        if training.examples_seen < self._end:
            return True
        with self._changed:
            if self._goals:
                self._end = self._goals.popleft()(training)
            return training.examples_seen < self._end

    def _rest(self, training: Training) -> None:
        self._speed.stop()
        self.state = State.FINISHED if training.finished else State.PAUSED
        self._publish(training)
        self._wait(None)

    def _step(self, training: Training) -> None:
        self._speed.start()
        self.state = State.RUNNING
        step = training.step()
        self._pace.stepped()
        self._gathered.append((step.loss, step.accuracy))
        if self.wanted:
            self.wanted = False
            self._publish(training)
        elif len(self._gathered) >= GATHER:
            self._gather()

    def _turn_knobs(self, training: Training) -> None:
        knobs = self._knobs.take()
        if knobs is not None and knobs != training.knobs:
            training.knobs = knobs
            self._turns = (*self._turns, Turn(training.steps_done, knobs))

    def _gather(self) -> None:
        if self._gathered:
            loss, accuracy = np.array(self._gathered).T
            self._loss.extend(loss)
            self._accuracy.extend(accuracy)
            self._gathered.clear()

    def _publish(self, training: Training) -> None:
        self._gather()
        speed = self._speed.mark(training.examples_seen)
        self.snapshots.put(
            Snapshot(
                recipe=self.recipe,
                knobs=training.knobs,
                network=training.network.frozen_copy(),
                step=training.steps_done,
                epoch=training.epoch,
                examples_seen=training.examples_seen,
                n=training.n,
                rate=training.rate,
                loss=self._loss.bins(),
                accuracy=self._accuracy.bins(),
                turns=self._turns,
                elapsed=self._speed.elapsed,
                examples_per_second=speed,
            )
        )
