"""Ranges hold what they must, have round ends, rest while curves grow, and leave out spikes."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mnist_viz.ui.charts.lines import polyline
from mnist_viz.ui.charts.ranges import AxisScale, Extent, around, around_logs, grown


@pytest.mark.slow
@example(ends=[0.0, 5e-324])
@given(ends=st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)).map(sorted))
def test_a_range_holds_all_values(ends):
    low, high = around(*ends)
    slack = 1e-6 * (high - low)
    assert low - slack <= ends[0]
    assert ends[1] <= high + slack


@given(ends=st.tuples(st.floats(-6, 6), st.floats(-6, 6)).map(sorted))
def test_a_logarithmic_range_holds_all_values(ends):
    low, high = around_logs(*ends)
    assert low <= ends[0] + 1e-9
    assert ends[1] <= high + 1e-9
    assert low < high


def test_what_is_none_at_all_is_shown_from_zero_up():
    assert around(0.0, 0.0) == (0.0, 1.0)


def test_a_loss_starts_at_zero_and_a_narrow_range_does_not():
    assert around(0.05, 2.4)[0] == 0
    assert around(0.9, 1.0)[0] > 0.8


def test_the_x_axis_rests_between_jumps_of_a_fifth():
    end, jumps = 100.0, 0
    for step in range(1, 2000):
        after = grown(end, float(step))
        jumps += after != end
        end = after
        assert end >= step
    # From 100 to 2,000 by fifths takes 17 jumps, and a few at the start.
    assert jumps < 30
    assert end <= 2000 * 1.25


def test_a_new_run_gets_its_own_x_axis():
    assert grown(5000.0, 20.0) < 50


def test_a_spike_is_an_outlier_and_the_way_down_from_the_first_loss_is_none():
    mean = 2.3 * np.exp(-np.arange(500) / 20) + 0.02
    assert Extent.of(mean, mean, mean).calm == pytest.approx(mean[0])
    spiked = mean.copy()
    spiked[300] = 60_000
    assert Extent.of(mean, spiked, mean).high == 60_000
    assert Extent.of(mean, spiked, mean).calm == pytest.approx(mean[0])


def test_what_is_not_finite_has_no_extent():
    gone = np.array([np.nan, np.inf])
    assert Extent.of(gone, gone, gone) is None


def test_the_logarithm_of_an_accuracy_is_that_of_its_error():
    scale = AxisScale(log_y=True, whole=100)
    assert scale.y(np.array([99.0, 90.0])) == pytest.approx([0, 1])
    assert scale.told(99.0) == 1
    assert AxisScale(whole=100).told(99.0) == 99


@pytest.mark.filterwarnings("error")
def test_a_logarithm_warns_of_nothing_and_leaves_gaps():
    places = AxisScale(log_y=True).y(np.array([1.0, 0.0, -1.0, np.nan, np.inf]))
    assert places[0] == 0
    assert np.isfinite(places[1:3]).all()
    assert not np.isfinite(places[3:]).any()


def test_a_line_breaks_where_a_value_is_missing():
    path = polyline(np.arange(5.0), np.array([1.0, 2.0, np.nan, 3.0, 4.0]))
    kinds = [path.elementAt(i).isMoveTo() for i in range(path.elementCount())]
    assert kinds == [True, False, True, False]
    assert (path.elementAt(3).x, path.elementAt(3).y) == (4.0, 4.0)
    assert polyline(np.zeros(0), np.zeros(0)).isEmpty()
