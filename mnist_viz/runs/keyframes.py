"""Keyframes: moments of a run that it can be looked back to, and their tensors in a checkpoint."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.message import Message
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Knobs
from mnist_viz.core.training import TrainingState
from mnist_viz.runs.history import History, segment_at

TABLE = "past"
"""The tensor of step, examples read, seconds, knobs and rate of each keyframe, (6, k) float64."""

MAX_KEYFRAMES = 4000
"""More than any recording holds."""


@dataclass(frozen=True, eq=False)
class Keyframe:
    """A moment of a run, whole: what training needs to continue, and what the panels show of it.

    Attributes
    ----------
    state
        Parameters, optimizer slots and the place in the data.
    knobs, rate
        Where the knobs stood, and the learning rate of the next step, schedule included.
    seconds
        Spent training until then, pauses left out.
    """

    state: TrainingState
    knobs: Knobs
    rate: float
    seconds: float

    @property
    def step(self) -> int:
        """Steps done."""
        return self.state.step

    @property
    def nbytes(self) -> int:
        """Memory that it takes."""
        return self.state.theta.nbytes + sum(slot.nbytes for slot in self.state.slots)


def to_tensors(keyframes: Sequence[Keyframe]) -> dict[str, Floats]:
    """Return the tensors of a run's keyframes that are finite; none without any.

    A vector of P float32 for theta and each of the optimizer's slots of keyframe i, called
    ``past.i.0`` (theta), ``past.i.1`` and so on, and the `TABLE`.
    """
    keyframes = [k for k in keyframes if all(np.isfinite(part).all() for part in _parts(k))]
    if not keyframes:
        return {}
    rows = [
        (k.step, k.state.examples_seen, k.seconds, k.knobs.rate, k.knobs.decay, k.rate)
        for k in keyframes
    ]
    tensors: dict[str, Floats] = {TABLE: np.array(rows, np.float64).T}
    for place, keyframe in enumerate(keyframes):
        for part, vector in enumerate(_parts(keyframe)):
            tensors[f"{TABLE}.{place}.{part}"] = vector
    return tensors


def _parts(keyframe: Keyframe) -> tuple[Floats, ...]:
    return keyframe.state.theta, *keyframe.state.slots


def is_past(name: str) -> bool:
    """Return whether a tensor of that name belongs to the keyframes."""
    return name == TABLE or name.startswith(f"{TABLE}.")


def from_tensors(
    tensors: Mapping[str, Floats], history: History, step: int, parameters: int
) -> tuple[Keyframe, ...]:
    """Return the keyframes among a checkpoint's tensors, trusting nothing in them.

    Parameters
    ----------
    history, step
        Of the run, and how far it went.
    parameters
        How many it has.

    Raises
    ------
    ValueError
        If they are no past of that run.
    """
    past = {name: array for name, array in tensors.items() if is_past(name)}
    table = past.pop(TABLE, np.zeros((6, 0)))
    count = table.shape[-1]
    if table.dtype != np.float64 or table.shape != (6, count) or count > MAX_KEYFRAMES:
        raise _no_past()
    steps = table[0].tolist()
    whole = np.isfinite(table).all() and (table >= 0).all() and (table[:2] % 1 == 0).all()
    if not whole or any(a >= b for a, b in pairwise([*steps, step])):
        raise _no_past()
    found = []
    for place in range(count):
        at, seen, seconds, rate, decay, now = table[:, place].tolist()
        parts = _slots(history, int(at), past, place)
        vectors = [past.pop(f"{TABLE}.{place}.{part}", None) for part in range(1 + parts)]
        theta, *slots = (_vector(vector, parameters) for vector in vectors)
        state = TrainingState(int(at), int(seen), theta, tuple(slots))
        found.append(Keyframe(state, Knobs(rate, decay), now, seconds))
    if past:
        raise _no_past()
    return tuple(found)


def _slots(history: History, step: int, past: Mapping[str, Floats], place: int) -> int:
    """Return how many slots a keyframe has: those of the optimizer before or after a branch."""
    there = sum(name.startswith(f"{TABLE}.{place}.") for name in past) - 1
    possible = {
        len(OPTIMIZERS[segment_at(history, at).recipe.optimizer].slots)
        for at in (max(0, step - 1), step)
    }
    if there not in possible:
        raise _no_past()
    return there


def _vector(values: Floats | None, parameters: int) -> Floats:
    right = values is not None and values.dtype == np.float32 and values.shape == (parameters,)
    if values is None or not right or not np.isfinite(values).all():
        raise _no_past()
    return frozen(values)


def _no_past() -> ValueError:
    return ValueError(Message("its history, to look back in, does not fit its run"))
