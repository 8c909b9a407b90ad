"""A colour scale that follows numbers without flickering."""

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.ui.charts.colormaps import Kind, limit_of, round_up

_SLACK = 3.0
"""How many times too large a scale may be before it shrinks."""


def steady(limit: float, values: Floats) -> float:
    """Return a limit for these values that leaves the present one alone where it can.

    What is wanted is three root mean squares, whatever the sign, so that a single outlier does
    not dim all others, but no more than the largest value needs. The limit grows to that at once,
    in steps of about a half, and shrinks only when a third of it would do.

    Parameters
    ----------
    limit
        The present limit; 0 for none yet.
    values
        Any shape; NaN and infinity are left out.
    """
    largest = float(np.abs(values[np.isfinite(values)]).max(initial=0.0))
    wanted = min(limit_of(values, Kind.DIVERGING), round_up(largest))
    return limit if wanted <= limit <= _SLACK * wanted else wanted
