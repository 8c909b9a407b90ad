"""How the learning rate changes over a run: a factor for each moment of its planned length."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from mnist_viz.core.message import Message

WARM_UP = 0.05


@dataclass(frozen=True)
class Schedule:
    """How the learning rate changes over a run.

    Attributes
    ----------
    name, formula, help
        What it is called, how it is written (t is the share of the run that is done), and what it
        is good for.
    factor
        `factor(progress)` times the rate is the rate of a step; progress runs from 0 to 1.
    """

    name: str
    formula: str
    help: str
    factor: Callable[[float], float]


def _linear(progress: float) -> float:
    return max(0.0, 1 - progress)


def _step(progress: float) -> float:
    return 0.1 ** min(2, math.floor(3 * progress))


def _cosine(progress: float) -> float:
    return (1 + math.cos(math.pi * min(1.0, progress))) / 2


def _warm_up(progress: float) -> float:
    return min(1.0, progress / WARM_UP) if progress > 0 else 1e-3


SCHEDULES = {
    schedule.name: schedule
    for schedule in (
        Schedule("constant", "1", Message("The rate stays as it is set."), lambda progress: 1.0),
        Schedule(
            "linear",
            "1 - t",
            Message("Falls evenly to zero at the end, which settles the noise of small batches."),
            _linear,
        ),
        Schedule(
            "step",
            "0.1^floor(3 t)",
            Message("A tenth of the rate after each third of the run."),
            _step,
        ),
        Schedule(
            "cosine",
            "(1 + cos(pi t)) / 2",
            Message(
                "Falls slowly, then fast, then slowly to zero (Loshchilov and Hutter 2017, eq. 5)."
            ),
            _cosine,
        ),
        Schedule(
            "warm-up",
            "min(1, t / 0.05)",
            Message(
                "Rises over the first twentieth, then stays: kind to large first steps "
                "(Goyal et al. 2017)."
            ),
            _warm_up,
        ),
    )
}
