"""A curve of any length is what a plain recomputation of its bins says."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_viz.runs.curves import Curve

VALUES = st.lists(st.floats(-1e6, 1e6), max_size=80).map(np.array)


def by_hand(values, capacity, after=0):
    """Return (start, end, low, high, mean) of bins of the least power of two that fits."""
    width = 1
    while -(-len(values) // width) > capacity:
        width *= 2
    chunks = [values[at : at + width] for at in range(0, len(values), width)]
    starts = after + width * np.arange(len(chunks), dtype=float)
    ends = starts + [len(chunk) for chunk in chunks]
    return starts, ends, *([f(chunk) for chunk in chunks] for f in (np.min, np.max, np.mean))


def assert_equal(bins, expected):
    for mine, other in zip(
        (bins.start, bins.end, bins.low, bins.high, bins.mean), expected, strict=True
    ):
        np.testing.assert_allclose(mine, other, rtol=1e-9, atol=1e-6)


@pytest.mark.slow
@settings(deadline=None)
@given(pieces=st.lists(VALUES, max_size=6), capacity=st.sampled_from([2, 4, 16]))
def test_bins_cover_every_step_with_its_least_greatest_and_mean(pieces, capacity):
    curve = Curve(capacity)
    for piece in pieces:
        curve.extend(piece)
    values = np.concatenate([np.zeros(0), *pieces])
    assert len(curve) == len(values)
    assert_equal(curve.bins(), by_hand(values, capacity))


@pytest.mark.slow
@settings(deadline=None)
@given(first=VALUES, second=VALUES, after=st.integers(0, 1000))
def test_a_curve_taken_up_again_goes_on_as_if_it_had_never_stopped(first, second, after):
    curve = Curve(1024, after)
    curve.extend(first)
    resumed = Curve.resumed(curve.bins(), after)
    resumed.extend(second)
    curve.extend(second)
    both, alone = resumed.bins(), curve.bins()
    assert_equal(both, (alone.start, alone.end, alone.low, alone.high, alone.mean))


def test_a_long_curve_taken_up_again_keeps_the_width_of_its_bins():
    curve = Curve()
    curve.extend(np.arange(5001.0))
    resumed = Curve.resumed(curve.bins())
    resumed.extend(np.arange(5001.0, 9000.0))
    assert_equal(resumed.bins(), by_hand(np.arange(9000.0), 1024))


@pytest.mark.slow
@settings(deadline=None)
@given(values=VALUES, share=st.floats(0.01, 1))
def test_the_smooth_line_is_the_mean_of_a_window_of_bins(values, share):
    curve = Curve(16)
    curve.extend(values)
    bins = curve.bins()
    window = 2 ** max(0, round(math.log2(max(1, share * len(bins)))))
    assert share * len(bins) / 1.5 <= window <= max(1, share * len(bins) * 1.5)
    for at, mean in enumerate(bins.smooth(share)):
        since = max(0, at + 1 - window)
        own = values[int(bins.start[since]) : int(bins.end[at])]
        np.testing.assert_allclose(mean, own.mean(), rtol=1e-6, atol=1e-3)


def test_bins_that_were_handed_out_do_not_change():
    curve = Curve(4)
    curve.extend(np.ones(3))
    bins = curve.bins()
    curve.extend(np.zeros(20))
    assert bins.mean.tolist() == [1, 1, 1]
