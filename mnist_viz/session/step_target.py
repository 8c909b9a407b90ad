"""The destination: how far a run is to go, which commands move and the worker reads each step."""

import math
from collections import deque
from collections.abc import Callable
from threading import Lock

from mnist_viz.core.training import Training

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
        """Go to this goal after those before it; whoever ran to a step does not go there now."""
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
    """Lead one batch further, whatever its size."""
    return training.examples_seen + 1


def end_of_epoch(training: Training) -> float:
    """Lead to where every example was read once more."""
    return (training.epoch + 1) * training.n
