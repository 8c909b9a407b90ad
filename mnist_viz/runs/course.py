"""The course of a run: its recipe and every change on the way, so that it can be gone again."""

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import pairwise

import msgspec
import numpy as np

from mnist_viz.core.examples import Examples
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.core.told import Told
from mnist_viz.core.training import Step, Training, TrainingState

BRANCHABLE = ("objective", "optimizer", "schedule", "rate", "decay", "batch", "epochs")
"""The fields of a recipe that may differ after a branch: all that leave the network its shape."""


@dataclass(frozen=True)
class Turn:
    """An event of a run: from this step on, the knobs stand like this."""

    step: int
    knobs: Knobs


@dataclass(frozen=True)
class Leg:
    """A stretch of a run under one recipe.

    Attributes
    ----------
    recipe
        What runs. Where it is not the first leg, only its `BRANCHABLE` fields differ from before.
    step
        Steps done when it begins.
    turns
        How the knobs were turned in it, oldest first.

    Raises
    ------
    ValueError
        Where steps are negative, or turns lie before the leg or out of order.
    """

    recipe: Recipe
    step: int = 0
    turns: tuple[Turn, ...] = ()

    def __post_init__(self) -> None:
        steps = [0, self.step, *(turn.step for turn in self.turns)]
        if steps != sorted(steps):
            raise ValueError(
                Told("its steps must be 0 or more, and its turns in order after its start")
            )


History = tuple[Leg, ...]


def checked(history: History) -> History:
    """Return `history` if it can be gone.

    Raises
    ------
    ValueError
        A sentence on what is wrong with it.
    """
    if not history or history[0].step != 0:
        raise ValueError(Told("a run needs a first leg that begins at step 0"))
    for before, after in pairwise(history):
        if after.step < max([before.step, *(turn.step for turn in before.turns)]):
            raise ValueError(
                Told(
                    "the leg from step {step} begins before the one ahead of it ends",
                    step=after.step,
                )
            )
        branchable = {name: getattr(before.recipe, name) for name in BRANCHABLE}
        alike = replace(after.recipe, **branchable)
        if alike != before.recipe:
            raise ValueError(
                Told(
                    "the leg from step {step} changes more than {fields}",
                    step=after.step,
                    fields=Told.listed(map(Told.symbols, BRANCHABLE)),
                )
            )
    return history


def leg_at(history: History, step: int) -> Leg:
    """Return the leg by which the step after `step` is made."""
    return [leg for leg in history if leg.step <= step][-1]


def knobs_at(history: History, step: int) -> Knobs:
    """Return where the knobs stand for the step after `step`."""
    leg = leg_at(history, step)
    turned = [turn.knobs for turn in leg.turns if turn.step <= step]
    return turned[-1] if turned else leg.recipe.knobs


def until(history: History, step: int) -> History:
    """Return what of `history` determines the first `step` steps."""
    return tuple(
        replace(leg, turns=tuple(turn for turn in leg.turns if turn.step < step))
        for leg in history
        if leg.step < step or leg.step == 0
    )


def branch_off(history: History, step: int, knobs: Knobs, changes: Mapping[str, object]) -> History:
    """Return the history of a branch: as `history` for `step` steps, then with another recipe.

    Parameters
    ----------
    knobs
        Where the knobs stand at that moment; the branch begins with them.
    changes
        What is otherwise in its recipe, by field.

    Raises
    ------
    ValueError
        Where a field cannot change on the way or cannot have that value: a sentence naming it.
    """
    for name in changes:
        if name not in BRANCHABLE:
            raise ValueError(
                Told(
                    "a branch can change {fields}, but not {name}",
                    fields=Told.listed(map(Told.symbols, BRANCHABLE)),
                    name=Told.symbols(name),
                )
            )
    before = leg_at(history, step).recipe
    fields = {**asdict(before), "rate": knobs.rate, "decay": knobs.decay, **changes}
    leg = Leg(msgspec.convert(fields, Recipe), step)
    return (*until(history, step), leg) if step else (leg,)


def turns_of(history: History) -> tuple[Turn, ...]:
    """Return every change of the knobs, a leg's own beginning included."""
    found: list[Turn] = []
    for leg in history:
        if leg.step:
            found.append(Turn(leg.step, leg.recipe.knobs))
        found += leg.turns
    return tuple(found)


class Course:
    """Training that goes a history and then on.

    Parameters
    ----------
    history
        What to do. It may hold changes that lie ahead; they are made when their step comes.
    examples
        The training split.
    state
        Where to start; at the first weights if not given.

    Attributes
    ----------
    training
        The run in progress; another object after the beginning of a leg.
    history
        What was done, and what is still to be done.
    """

    def __init__(
        self, history: History, examples: Examples, state: TrainingState | None = None
    ) -> None:
        self.history = history
        step = state.step if state else 0
        leg = leg_at(history, step)
        self.training = Training(leg.recipe, examples)
        if state is not None:
            self.training.restore(fitted(state, leg.recipe))
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

    def turn(self, knobs: Knobs) -> None:
        """Turn the knobs now; what the history had still in store is dropped."""
        step = self.training.steps_done
        self._ahead.clear()
        legs = tuple(leg for leg in self.history if leg.step <= step)
        past = tuple(turn for turn in legs[-1].turns if turn.step < step)
        last = replace(legs[-1], turns=(*past, Turn(step, knobs)))
        self.history = (*legs[:-1], last)
        self.training.knobs = knobs

    def _change(self) -> None:
        step = self._ahead.popleft()
        leg = leg_at(self.history, step)
        if leg.step == step and step:
            state = fitted(self.training.state(), leg.recipe)
            self.training = Training(leg.recipe, self.training.examples)
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
    legs = [leg for leg in history if leg.step <= step]
    kinds = [(len(OPTIMIZERS[leg.recipe.optimizer].slots), leg.step) for leg in legs]
    return max((at for (old, _), (new, at) in pairwise(kinds) if new != old), default=0)


def _changes(history: History) -> list[int]:
    return [at for leg in history for at in (leg.step, *(turn.step for turn in leg.turns))]
