"""How to change an image so that the cost rises or falls: the gradient by A0, and its sign."""

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Doubles, Floats, as_columns, columns
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import Objective


@np.errstate(over="ignore", invalid="ignore")  # a network that diverges has no direction to follow
def input_gradient(network: Network, objective: Objective, X: Floats, Y: Floats) -> Floats:
    """Return the gradient of each example's cost by its own input, dA0, (784, m).

    Parameters
    ----------
    X
        Inputs in [0, 1], one column an example, (784, m).
    Y
        One-hot labels, (classes, m).

    Notes
    -----
    The notes' backward pass continued by one step below (E): ``dA0 = W1^T dZ1``. As in training,
    the objective "notes" gives twice the gradient of the cross-entropy.
    """
    trace = network.forward(X)
    dZ = columns(network.sizes[-1], X.shape[1], X.dtype)
    objective.dZ(trace.a[-1], Y, dZ)
    np.multiply(dZ, dZ.dtype.type(X.shape[1]), out=dZ)  # of each example, not of their mean
    for layer in reversed(range(1, len(network.weights))):
        slope = np.empty_like(trace.z[layer - 1])
        network.activation.derivative(trace.z[layer - 1], trace.a[layer], slope)
        dZ = (network.weights[layer].T @ dZ) * slope
    dA0: Floats = network.weights[0].T @ dZ
    return dA0


def follow_sign(
    network: Network,
    objective: Objective,
    images: Bytes,
    labels: Bytes,
    strength: float,
    *,
    towards: bool = False,
    steps: int = 1,
) -> Bytes:
    """Change each pixel by at most `strength` so that the cost of these labels rises, or falls.

    Parameters
    ----------
    images, labels
        (m, 784) and (m,).
    strength
        The largest change of a pixel, in grey levels of 255.
    towards
        Whether the cost is to fall, so that the network reads the label; else it is to rise.
    steps
        In how many equal steps, each along the sign of the gradient where it then is.

    Returns
    -------
    uint8 (m, 784)

    Notes
    -----
    One step is the fast gradient sign method (Goodfellow, Shlens and Szegedy, "Explaining and
    harnessing adversarial examples", 2015), several are the basic iterative method (Kurakin,
    Goodfellow and Bengio, 2017). The gradient is taken in float64: where the network is sure,
    float32 rounds it to zero.
    """
    if strength <= 0:
        return images
    double = network.with_theta(network.theta.astype(np.float64))
    Y = np.eye(network.sizes[-1])[:, labels]
    length = (-strength if towards else strength) / steps
    grey: Doubles = images.T.astype(np.float64)
    for _ in range(steps):
        dA0 = input_gradient(double, objective, grey / 255, Y)
        grey = np.clip(grey + length * np.sign(np.nan_to_num(dA0)), 0, 255)
    return np.ascontiguousarray(np.rint(grey.T).astype(np.uint8))


def read_with_confidence(network: Network, images: Bytes) -> tuple[NDArray[np.intp], Floats]:
    """Return what the network reads in each image, and how probable it finds that, (m,) each."""
    with np.errstate(over="ignore", invalid="ignore"):
        trace = network.forward(as_columns(images))
    return trace.digits, trace.probabilities.max(axis=0)
