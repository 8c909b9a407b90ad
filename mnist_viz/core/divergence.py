"""When training leaves the finite numbers: finding it at once, and saying what broke first."""

import math

import numpy as np

from mnist_viz.core.gradient import Workspace
from mnist_viz.core.message import Message


class DivergedError(Exception):
    """Training left the finite numbers; theta is still as it was before that step.

    Attributes
    ----------
    step
        The step that failed, counted from 1.
    place
        What broke first, in the order of computation: "Z1", "A1", ..., "the loss", "dZ2", ...
    """

    def __init__(self, step: int, place: str) -> None:
        super().__init__(
            Message(
                "Training diverged at step {step}: {place} is no longer a finite number. The "
                "network is kept as it was before this step; start again with a lower learning "
                "rate.",
                step=step,
                place=place,
            )
        )
        self.step = step
        self.place = place


def finite_norm(step: int, loss: float, work: Workspace) -> float:
    """Return the norm of the gradient in `work`, that of step `step` = 1, 2, ...

    One product tells whether every entry is finite. As long as it is, a step of a finite rate from
    finite parameters stays finite, so theta itself need not be looked at.

    Raises
    ------
    DivergedError
        Where the loss or the gradient is not finite.
    """
    g = work.gradient.theta
    square = float(np.vdot(g, g))  # unlike dot, vdot does not warn of an overflow
    if math.isfinite(loss) and math.isfinite(square):
        return math.sqrt(square)
    raise DivergedError(step, first_broken(loss, work))


def first_broken(loss: float, work: Workspace) -> str:
    """Return the name of the first array, in the order of computation, that is not finite."""
    layers = range(len(work.dZ))
    forward = [
        (f"{name}{layer + 1}", array)
        for layer in layers
        for name, array in (("Z", work.trace.z[layer]), ("A", work.trace.a[layer + 1]))
    ]
    backward = [
        (f"{name}{layer + 1}", array)
        for layer in reversed(layers)
        for name, array in (
            ("dZ", work.dZ[layer]),
            ("dW", work.gradient.weights[layer]),
            ("db", work.gradient.biases[layer]),
        )
    ]
    for name, array in (*forward, (Message("the loss"), np.array(loss)), *backward):
        if not np.isfinite(array).all():
            return name
    return Message("the size of the gradient")
