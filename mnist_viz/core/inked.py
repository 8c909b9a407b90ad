"""Train the part of a network that sees ink: pixels blank in the whole batch change nothing.

Where a pixel is blank in every image of a batch, its row of X is zero: its weights add nothing to
Z1, and their gradient is exactly zero. So a step can be made by a smaller network that has only the
other pixels for its input: 58 % of them in a batch of 32 MNIST images, 67 % in one of 128. The
equations in `gradient` stay as they are; they do not know how many pixels there are.
"""

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Floats
from mnist_viz.core.gradient import Workspace
from mnist_viz.core.network import Network, parameter_count

MAX_INKED = 0.85
MIN_UNITS = 64
"""With more ink than this, or with fewer hidden units, copying costs more than it saves."""


class Part:
    """A network as a step sees it, with the workspace of that step: here with every pixel."""

    def __init__(self, network: Network, work: Workspace) -> None:
        self.network = network
        self.work = work

    def store(self) -> None:
        """Write the parameters that the step moved back to the whole network."""


class InkedPart(Part):
    """The part of `whole` that sees some pairs of neighbouring pixels, and its workspace.

    A pair is one uint16 of an image and one item of W1, the weights of both pixels. Taking pairs
    halves the number of items to copy and adds a twentieth to the number of pixels.

    Parameters
    ----------
    whole, work
        The network with all its pixels, and a workspace of it for m examples.
    theta, pixels
        Memory to use: as long as theta, and (m, 784).
    count
        The number of pairs.
    """

    def __init__(
        self, whole: Network, work: Workspace, theta: Floats, pixels: Bytes, count: int
    ) -> None:
        sizes = (2 * count, *whole.sizes[1:])
        network = Network(sizes, theta[: parameter_count(sizes)], whole.activation.name)
        super().__init__(network, work.first(work.capacity, sizes[0]))
        self._whole_W1, self._whole_rest = _by_pairs(whole)
        self._W1, self._rest = _by_pairs(network)
        self._pixels = pixels.reshape(-1)[: work.capacity * sizes[0]].reshape(-1, sizes[0])
        self._pairs = self._pixels.view(np.uint16)
        self._inked: NDArray[np.intp] = np.empty(0, np.intp)

    def load(self, pairs: NDArray[np.uint16], labels: Bytes, inked: NDArray[np.intp]) -> None:
        """Take the pairs `inked` of a batch (m, 392), and their weights from the whole network."""
        self._inked = inked
        self._whole_W1.take(inked, out=self._W1, mode="clip")
        np.copyto(self._rest, self._whole_rest)
        pairs.take(inked, axis=1, out=self._pairs, mode="clip")
        self.work.load(self._pixels, labels)

    def store(self) -> None:
        """Write the parameters that the step moved back to the whole network."""
        self._whole_W1.put(self._inked, self._W1, mode="clip")
        np.copyto(self._whole_rest, self._rest)


class Parts:
    """Choose the part of a network with which a step reads its batch.

    The images of the batch alone decide, so that a run repeats bit for bit.
    """

    def __init__(self, network: Network, capacity: int) -> None:
        self._network = network
        self._work = Workspace(network, capacity)
        self._theta = np.empty_like(network.theta)
        self._pixels = np.empty((capacity, network.sizes[0]), np.uint8)
        self._parts: dict[tuple[int, int], InkedPart] = {}  # to make one takes some 100 us
        self._pays = network.sizes[1] >= MIN_UNITS

    def load(self, images: Bytes, labels: Bytes, *, inked_alone: bool) -> Part:
        """Return the part with which to make a step, a batch loaded into its workspace.

        Parameters
        ----------
        images, labels
            The batch: (m, 784) and (m,).
        inked_alone
            Whether the other pixels may be left out, where that is a gain.
        """
        m = len(labels)
        if inked_alone and self._pays:
            pairs = images.view(np.uint16)
            inked = np.bitwise_or.reduce(pairs).nonzero()[0]
            count = len(inked)
            if 0 < count <= MAX_INKED * pairs.shape[1]:
                part = self._parts.get((m, count)) or self._new_part(m, count)
                part.load(pairs, labels, inked)
                return part
        work = self._work.first(m)
        work.load(images, labels)
        return Part(self._network, work)

    def _new_part(self, m: int, count: int) -> InkedPart:
        part = InkedPart(self._network, self._work.first(m), self._theta, self._pixels, count)
        self._parts[m, count] = part
        return part


def _by_pairs(network: Network) -> tuple[NDArray[np.void], Floats]:
    """Return theta as views: the weights of each pair of pixels as one item; what follows W1."""
    n0, n1 = network.sizes[:2]
    theta = network.theta
    pair = np.dtype((np.void, 2 * n1 * theta.itemsize))
    return theta[: n0 * n1].view(pair), theta[n0 * n1 :]
