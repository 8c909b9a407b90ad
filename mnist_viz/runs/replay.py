"""A course: training that goes a history, step by step and change by change."""

from collections import deque
from dataclasses import replace
from itertools import pairwise

import numpy as np

from mnist_viz.core.examples import Examples
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.core.training import Step, Training, TrainingState
from mnist_viz.runs.history import History, KnobChange, knobs_at, segment_at


class Replay:
    """Training that goes a history and then on.

    Parameters
    ----------
    history
        What to do. It may hold changes for later steps; they are made when their step comes.
    examples
        The training split.
    state
        Where to start; at the first weights if not given.

    Attributes
    ----------
    training
        The run in progress; another object after the beginning of a leg.
    history
        The changes made so far, and those still to come.
    """

    def __init__(
        self, history: History, examples: Examples, state: TrainingState | None = None
    ) -> None:
        self.history = history
        step = state.step if state else 0
        segment = segment_at(history, step)
        self.training = Training(segment.recipe, examples)
        if state is not None:
            self.training.restore(fitted(state, segment.recipe))
        self.training.slots_since = slots_since(history, step)
        self.training.knobs = knobs_at(history, step)
        self._ahead = deque(sorted({at for at in _changes(history) if at > step}))

    @property
    def step_done(self) -> int:
        """Steps done."""
        return self.training.steps_done

    @property
    def ahead(self) -> bool:
        """Whether the history holds changes that are still to come."""
        return bool(self._ahead)

    def step(self) -> Step:
        """Make the next step, with the changes that the history has for it.

        Raises
        ------
        DivergedError
            As `Training.step`.
        """
        step = self.training.step()
        if self._ahead and self._ahead[0] <= self.training.steps_done:
            self._change()
        return step

    def set_knobs(self, knobs: Knobs) -> None:
        """Turn the knobs now; what the history had still in store is dropped."""
        step = self.training.steps_done
        self._ahead.clear()
        segments = tuple(segment for segment in self.history if segment.step <= step)
        past = tuple(turn for turn in segments[-1].turns if turn.step < step)
        last = replace(segments[-1], turns=(*past, KnobChange(step, knobs)))
        self.history = (*segments[:-1], last)
        self.training.knobs = knobs

    def _change(self) -> None:
        step = self._ahead.popleft()
        segment = segment_at(self.history, step)
        if segment.step == step and step:
            state = fitted(self.training.state(), segment.recipe)
            self.training = Training(segment.recipe, self.training.examples)
            self.training.restore(state)
            self.training.slots_since = slots_since(self.history, step)
        self.training.knobs = knobs_at(self.history, step)


def fitted(state: TrainingState, recipe: Recipe) -> TrainingState:
    """Return `state` for a run of `recipe`: slots of another kind of optimizer begin empty."""
    slots = OPTIMIZERS[recipe.optimizer].slots
    if len(slots) == len(state.slots):
        return state
    return replace(state, slots=tuple(np.zeros_like(state.theta) for _ in slots))


def slots_since(history: History, step: int) -> int:
    """Return the step at which the slots began empty that the optimizer has at `step`."""
    segments = [segment for segment in history if segment.step <= step]
    kinds = [
        (len(OPTIMIZERS[segment.recipe.optimizer].slots), segment.step) for segment in segments
    ]
    return max((at for (old, _), (new, at) in pairwise(kinds) if new != old), default=0)


def _changes(history: History) -> list[int]:
    return [
        at for segment in history for at in (segment.step, *(turn.step for turn in segment.turns))
    ]
