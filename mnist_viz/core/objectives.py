"""What training makes small: three objectives, each a loss and its gradient at the last layer."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message


@dataclass(frozen=True, eq=False)
class Objective:
    """One objective over the softmax output of m examples.

    Attributes
    ----------
    name, formula, help
        What it is called, how it is written, and what must be reported of it.
    loss
        `loss(Z, A, Y)` is the mean over the m examples, from the last layer's Z and A = softmax(Z)
        and the one-hot labels Y, each (10, m). Finite for every finite Z.
    dZ
        `dZ(A, Y, out)` writes the gradient with respect to the last layer's Z, (10, m): the
        notes' step (A).
    """

    name: str
    formula: str
    help: str
    loss: Callable[[Floats, Floats, Floats], float]
    dZ: Callable[[Floats, Floats, Floats], object]


def _squared_error(Z: Floats, A: Floats, Y: Floats) -> float:
    difference = A - Y
    return float(np.vdot(difference, difference) / A.shape[1])


def _notes_dZ(A: Floats, Y: Floats, out: Floats) -> None:
    """Write 2 (A - Y) / m, the notes' equation (A)."""
    np.subtract(A, Y, out=out)
    np.multiply(out, out.dtype.type(2 / A.shape[1]), out=out)


def _squared_error_dZ(A: Floats, Y: Floats, out: Floats) -> None:
    """Write J^T 2 (A - Y) / m, with the softmax Jacobian J = diag(a) - a a^T."""
    _notes_dZ(A, Y, out)
    np.subtract(out, np.vecdot(A.T, out.T), out=out)
    np.multiply(out, A, out=out)


def _cross_entropy(Z: Floats, A: Floats, Y: Floats) -> float:
    likelihood = np.vecdot(A.T, Y.T)  # of the true class
    if np.minimum.reduce(likelihood) > 1e-30:  # the methods min and sum take twice as long
        return -float(np.add.reduce(np.log(likelihood))) / len(likelihood)
    # A probability has run into zero (or a NaN is about): the same from the logits, log-sum-exp
    # in float64, which holds the difference of any two float32.
    logits = Z.astype(np.float64)
    logits -= logits.max(axis=0)
    log_sum = np.log(np.exp(logits).sum(axis=0))
    return float((log_sum - np.where(Y > 0, logits, 0).sum(axis=0)).mean())


def _cross_entropy_dZ(A: Floats, Y: Floats, out: Floats) -> None:
    """Write (A - Y) / m, the gradient of the mean cross-entropy through softmax."""
    np.subtract(A, Y, out=out)
    np.multiply(out, out.dtype.type(1 / A.shape[1]), out=out)


OBJECTIVES = {
    objective.name: objective
    for objective in (
        Objective(
            "notes",
            "C = Σ (A2 - y)^2 / m;  dZ2 = 2 (A2 - y) / m",
            Message(
                "Step (A) has no softmax Jacobian: its gradient is twice cross-entropy's, not the "
                "squared error's."
            ),
            _squared_error,
            _notes_dZ,
        ),
        Objective(
            "squared-error",
            "C = Σ (A2 - y)^2 / m;  dZ2 = J^T 2 (A2 - y) / m",
            Message(
                "The squared error with its true gradient, softmax Jacobian J included: it learns "
                "slowly from confident mistakes."
            ),
            _squared_error,
            _squared_error_dZ,
        ),
        Objective(
            "cross-entropy",
            "C = -Σ y log A2 / m;  dZ2 = (A2 - y) / m",
            Message(
                "The usual choice with softmax: the Jacobian cancels, so a confident mistake gives "
                "a large gradient."
            ),
            _cross_entropy,
            _cross_entropy_dZ,
        ),
    )
}
