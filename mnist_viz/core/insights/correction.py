"""What one step on a single example, labelled by a user, would make of a network."""

import numpy as np

from mnist_viz.core.arrays import Bytes, frozen
from mnist_viz.core.divergence import finite_norm
from mnist_viz.core.gradient import Workspace, loss_and_gradient
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import Objective


def corrected(
    network: Network, objective: Objective, image: Bytes, label: int, rate: float
) -> Network:
    """Return a read-only copy of `network` after one step of gradient descent on one example.

    Parameters
    ----------
    network
        Left as it is.
    objective
        Whose gradient is followed.
    image, label
        The example, (784,), and what it is reported to be.
    rate
        The learning rate: ``theta - rate * gradient``.

    Raises
    ------
    DivergedError
        Where the gradient is not finite.
    """
    work = Workspace(network, 1)
    work.load(image[None], np.array([label], np.uint8))
    finite_norm(1, loss_and_gradient(network, objective, work), work)
    theta = network.theta - network.theta.dtype.type(rate) * work.gradient.theta
    return network.with_theta(frozen(theta))
