"""The history of a run, recipes and knob changes by step, and its replay."""

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import pairwise

import msgspec
import numpy as np

from mnist_viz.core.edits import Edits, apply_edits, merged
from mnist_viz.core.examples import Examples
from mnist_viz.core.message import Message
from mnist_viz.core.network import Parameters, parameter_count
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.core.training import Step, Training, TrainingState

BRANCHABLE = (
    "objective",
    "optimizer",
    "schedule",
    "order",
    "rate",
    "decay",
    "dropout",
    "batch",
    "epochs",
)
"""The fields of a recipe that may differ after a branch: all that leave the network its shape."""


MAX_SEGMENTS, MAX_CHANGES, MAX_EDITS = 1000, 20_000, 20_000
"""A history within these is checked and replayed without a noticeable delay."""


@dataclass(frozen=True)
class KnobChange:
    """An event of a run: from this step on, the knobs stand like this."""

    step: int
    knobs: Knobs


@dataclass(frozen=True)
class Segment:
    """A stretch of a run under one recipe.

    Attributes
    ----------
    recipe
        What runs. Where it is not the first leg, only its `BRANCHABLE` fields differ from before.
    step
        Steps done when it begins.
    turns
        How the knobs were turned in it, oldest first.
    edits
        Weights and biases that were set by hand where it begins, before its first step.

    Raises
    ------
    ValueError
        Where steps are negative, or turns are before the leg or out of order.
    """

    recipe: Recipe
    step: int = 0
    turns: tuple[KnobChange, ...] = ()
    edits: Edits = ()

    def __post_init__(self) -> None:
        steps = [0, self.step, *(turn.step for turn in self.turns)]
        if steps != sorted(steps):
            raise ValueError(
                Message("its steps must be 0 or more, and its turns in order after its start")
            )


History = tuple[Segment, ...]


def check_length(history: object) -> None:
    """Refuse a history, as plain objects, that no run can have, before time is spent on it.

    Raises
    ------
    ValueError
        A phrase with the limits.
    """
    if not isinstance(history, list):
        return
    turns = (part.get("turns") for part in history if isinstance(part, dict))
    changes = sum(len(some) for some in turns if isinstance(some, list))
    by_hand = (part.get("edits") for part in history if isinstance(part, dict))
    edits = sum(len(some) for some in by_hand if isinstance(some, list))
    if len(history) > MAX_SEGMENTS or changes > MAX_CHANGES or edits > MAX_EDITS:
        raise ValueError(
            Message(
                "it has more than {segments:,} segments, {changes:,} changes of the knobs or "
                "{edits:,} weights set by hand",
                segments=MAX_SEGMENTS,
                changes=MAX_CHANGES,
                edits=MAX_EDITS,
            )
        )


def checked(history: History) -> History:
    """Return `history` if it can be gone.

    Raises
    ------
    ValueError
        A sentence on what is wrong with it.
    """
    if not history or history[0].step != 0:
        raise ValueError(Message("a run needs a first leg that begins at step 0"))
    by_hand = [edit for segment in history for edit in segment.edits]
    if by_hand:
        sizes = history[0].recipe.sizes
        parameters = Parameters(sizes, np.empty(parameter_count(sizes), np.float32))
        for edit in by_hand:
            edit.matrix(parameters)
    for before, after in pairwise(history):
        if after.step < max([before.step, *(turn.step for turn in before.turns)]):
            raise ValueError(
                Message(
                    "the leg from step {step} begins before the one ahead of it ends",
                    step=after.step,
                )
            )
        branchable = {name: getattr(before.recipe, name) for name in BRANCHABLE}
        alike = replace(after.recipe, **branchable)
        if alike != before.recipe:
            raise ValueError(
                Message(
                    "the leg from step {step} changes more than {fields}",
                    step=after.step,
                    fields=Message.listed(map(Message.symbols, BRANCHABLE)),
                )
            )
    return history


def segment_at(history: History, step: int) -> Segment:
    """Return the leg by which the step after `step` is made."""
    return [segment for segment in history if segment.step <= step][-1]


def knobs_at(history: History, step: int) -> Knobs:
    """Return where the knobs stand for the step after `step`."""
    segment = segment_at(history, step)
    turned = [turn.knobs for turn in segment.turns if turn.step <= step]
    return turned[-1] if turned else segment.recipe.knobs


def until(history: History, step: int) -> History:
    """Return what of `history` determines the first `step` steps."""
    return tuple(
        replace(segment, turns=tuple(turn for turn in segment.turns if turn.step < step))
        for segment in history
        if segment.step < step or segment.step == 0
    )


def branch_off(
    history: History,
    step: int,
    knobs: Knobs,
    changes: Mapping[str, object],
    edits: Edits = (),
) -> History:
    """Return the history of a branch: as `history` for `step` steps, then with another recipe.

    Parameters
    ----------
    knobs
        Where the knobs stand at that moment; the branch begins with them.
    changes
        What is otherwise in its recipe, by field.
    edits
        Weights and biases that are set by hand where it begins.

    Raises
    ------
    ValueError
        Where a field cannot change on the way or cannot have that value: a sentence naming it.
    """
    for name in changes:
        if name not in BRANCHABLE:
            raise ValueError(
                Message(
                    "a branch can change {fields}, but not {name}",
                    fields=Message.listed(map(Message.symbols, BRANCHABLE)),
                    name=Message.symbols(name),
                )
            )
    last = segment_at(history, step)
    fields = {**asdict(last.recipe), "rate": knobs.rate, "decay": knobs.decay, **changes}
    # A leg that begins at this very step makes way for the branch, which keeps its edits.
    kept = last.edits if last.step == step else ()
    segment = Segment(msgspec.convert(fields, Recipe), step, edits=merged((*kept, *edits)))
    return (*until(history, step), segment) if step else (segment,)


def knob_changes(history: History) -> tuple[KnobChange, ...]:
    """Return every change of the knobs, a leg's own beginning included."""
    found: list[KnobChange] = []
    for segment in history:
        if segment.step:
            found.append(KnobChange(segment.step, segment.recipe.knobs))
        found += segment.turns
    return tuple(found)


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
        if segment.step == step:
            apply_edits(self.training.network, segment.edits)
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
            apply_edits(self.training.network, segment.edits)
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
