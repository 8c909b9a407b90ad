"""The slope: the batch's loss along the gradient from here, for steps from tiny to far too long."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.gradient import Workspace, loss_and_gradient
from mnist_viz.core.insights.microscope import stepped
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network, Parameters
from mnist_viz.core.objectives import Objective
from mnist_viz.core.training_set import Batch

RATES = frozen(np.logspace(-3, 2, 31))
"""The rates that are tried, six a decade."""

SMALL = 0.1
LONG = 1.5
"""A step below this part of the best one is called small, one above that many of it long."""


class Verdict(Enum):
    """How the rate of the run compares with the best one along this gradient."""

    SMALL = "small"
    RIGHT = "right"
    LONG = "long"
    TOO_LARGE = "too large"
    STILL = "still"


@dataclass(frozen=True, eq=False)
class Slope:
    """The loss on one batch after one step of gradient descent, as a function of its rate.

    Attributes
    ----------
    rates, losses
        (k,) ascending rates, and the loss after a step at each; not finite where it went too far.
    rate, here, after
        The rate of the step that is taken, the loss before it and after it.
    best
        The rate among `rates` and `rate` that ends lowest.
    m
        Examples of the batch.
    """

    rates: Floats
    losses: Floats
    rate: float
    here: float
    after: float
    best: float
    m: int

    @property
    def lowest(self) -> float:
        """The loss after a step at the best rate."""
        return float(np.fmin.reduce([*self.losses, self.after]))

    @property
    def verdict(self) -> Verdict:
        """What must be reported of the rate, on this batch."""
        if self.rate <= 0:
            return Verdict.STILL
        if not self.after < self.here:
            return Verdict.TOO_LARGE
        if self.rate < SMALL * self.best:
            return Verdict.SMALL
        return Verdict.LONG if self.rate > LONG * self.best else Verdict.RIGHT


@np.errstate(over="ignore", invalid="ignore")  # rates that go too far are what is to be seen
def slope(
    network: Network,
    objective: Objective,
    batch: Batch,
    rate: float,
    decay: float = 0.0,
) -> Slope:
    """Return the loss on `batch` along -(g + decay W), the direction of gradient descent.

    Raises
    ------
    ValueError
        Where no rate ends at a finite loss: a sentence on what to do.
    """
    work = Workspace(network, len(batch))
    work.load(batch.images, batch.labels)
    here = loss_and_gradient(network, objective, work)
    gradient = Parameters(network.sizes, work.gradient.theta.copy())

    def loss_at(eta: float) -> float:
        moved = stepped(network, gradient, eta, decay)
        trace = moved.forward(work.trace.a[0], into=work.trace)
        return objective.loss(trace.z[-1], trace.a[-1], work.Y)

    losses = np.array([loss_at(float(eta)) for eta in RATES])
    after = loss_at(rate)
    tried = np.append(losses, after)
    finite = np.isfinite(tried)
    if not finite.any():
        raise ValueError(
            Message(
                "From here every step leaves the finite numbers, so there is no slope to show: go "
                "back to an earlier moment, or start again with a lower learning rate."
            )
        )
    best = float(np.append(RATES, rate)[np.where(finite, tried, np.inf).argmin()])
    return Slope(RATES, frozen(losses), rate, here, after, best, len(batch))
