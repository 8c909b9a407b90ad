"""Colours of a live picture keep their meaning from one moment to the next."""

import numpy as np

from mnist_viz.ui.charts.colormaps import steady


def test_small_changes_of_the_numbers_leave_the_scale_alone():
    values = np.random.default_rng(0).normal(size=1000)
    limit = steady(0.0, values)
    assert [steady(limit, values * share) for share in (0.9, 0.7, 0.5)] == [limit] * 3


def test_it_grows_at_once_and_shrinks_when_far_too_large():
    values = np.random.default_rng(0).normal(size=1000)
    limit = steady(0.0, values)
    assert steady(limit, values * 10) > limit
    assert steady(limit, values / 10) < limit


def test_it_never_reaches_beyond_what_bounded_numbers_need():
    assert steady(0.0, np.array([1.0, -1.0, 1.0, 1.0])) == 1.0


def test_numbers_that_are_not_finite_do_not_decide_it():
    assert steady(0.0, np.array([np.nan, np.inf, 1.0, -1.0])) == 1.0
    assert steady(0.0, np.array([np.nan])) == 0.0


def test_silence_has_a_scale():
    assert steady(0.0, np.zeros((4, 4))) == 0.0
    assert steady(5.0, np.zeros((4, 4))) == 0.0
