"""Dropout: each step leaves out hidden units at random (Srivastava et al. 2014).

What is left is scaled up by 1 / (1 - p), so that a layer gives as much in the mean as without
dropout, and the network is evaluated as it is (“inverted” dropout).
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from mnist_viz.core.arrays import Singles

Masks: TypeAlias = tuple[Singles, ...]
"""One for each hidden layer, of the shape of its activations, (units, m)."""

DROPOUT = 0xD50
"""Told apart from other draws of the same seed."""


def dropout_masks(p: float, hidden: Sequence[int], m: int, *, seed: int, step: int) -> Masks:
    """Return what multiplies the hidden activations of m examples in the step after `step` steps.

    An entry is 0 with the probability p, else 1 / (1 - p). It depends on the seed and the step
    alone, so that a run repeats bit for bit. Without dropout, at p = 0, there are no masks.

    Parameters
    ----------
    hidden
        Units of each hidden layer.
    """
    if not p:
        return ()
    rng = np.random.default_rng((seed, step, DROPOUT))
    scale = np.float32(1 / (1 - p))
    # Column by column, as the activations are stored.
    chances = [rng.random((m, units), np.float32) for units in hidden]
    return tuple(((chance >= p) * scale).T for chance in chances)
