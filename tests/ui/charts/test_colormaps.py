"""Colours say what the numbers are: evenly, alike in every panel, and never hide a NaN."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mnist_viz.ui.charts.colormaps import (
    GAP,
    LEVELS,
    NOT_FINITE,
    Kind,
    indices,
    limit_of,
    round_up,
    table,
)
from mnist_viz.ui.look.theme import DARK, LIGHT

MIDDLE = LEVELS // 2
floats = arrays.arrays(np.float32, st.integers(1, 40), elements=st.floats(width=32, allow_nan=True))


def lightness(rows):
    c = rows / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    cones = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
    return np.cbrt(linear @ cones.T) @ [0.2105, 0.7936, -0.0041]


def away_from_paper(kind, theme):
    rows = table(kind, theme)[:LEVELS]
    arms = [rows[MIDDLE::-1], rows[MIDDLE:]] if kind is Kind.DIVERGING else [rows]
    return [lightness(arm) * (1 if theme.dark else -1) for arm in arms]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("kind", Kind)
def test_more_is_always_further_from_the_background_and_evenly_so(kind, theme):
    for arm in away_from_paper(kind, theme):
        steps = np.diff(arm)
        assert (steps > -0.004).all()
        # Eight-bit colours cannot be even step by step; over a dozen steps they are.
        coarse = np.diff(arm[::12])
        assert coarse.min() > 0.6 * coarse.mean()
        assert coarse.max() < 1.5 * coarse.mean()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_minus_and_plus_are_equally_strong(theme):
    minus, plus = away_from_paper(Kind.DIVERGING, theme)
    assert np.abs(minus - plus).max() < 0.02


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("kind", Kind)
def test_zero_is_the_panels_background(kind, theme):
    zero = int(indices(np.zeros(1, np.float32), 1.0, kind)[0])
    assert "#{:02x}{:02x}{:02x}".format(*table(kind, theme)[zero]) == theme.surface


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("kind", Kind)
def test_what_is_not_a_number_has_a_colour_of_its_own(kind, theme):
    colours = table(kind, theme).astype(int)
    assert np.abs(colours[:LEVELS] - colours[NOT_FINITE]).sum(axis=1).min() > 60
    assert not table(kind, theme).flags.writeable


def test_the_scale_is_symmetric_and_saturates():
    values = np.array([-2, -1, -0.5, 0, 0.5, 1, 2], np.float32)
    assert indices(values, 1.0, Kind.DIVERGING).tolist() == [0, 0, 63, 126, 189, 252, 252]
    assert indices(values, 1.0, Kind.SEQUENTIAL).tolist() == [0, 0, 0, 0, 126, 252, 252]


def test_grey_values_of_an_image_are_taken_as_they_are():
    assert indices(np.array([0, 255], np.uint8), 255, Kind.INK).tolist() == [0, 252]


@pytest.mark.slow
@given(values=floats, limit=st.floats(0, 1e30), kind=st.sampled_from(Kind))
def test_any_number_has_a_colour_and_only_it_tells_whether_it_is_finite(values, limit, kind):
    found = indices(values, limit, kind)
    assert ((found == NOT_FINITE) == ~np.isfinite(values)).all()
    assert not (found == GAP).any()


@pytest.mark.slow
@given(values=floats, kind=st.sampled_from(Kind))
def test_a_limit_can_be_found_for_any_numbers(values, kind):
    limit = limit_of(values, kind)
    assert np.isfinite(limit)
    assert limit >= 0


def test_indices_are_written_where_asked_without_a_new_array():
    out = np.empty((3, 4), np.uint8)
    assert indices(np.ones((3, 4), np.float32), 1.0, Kind.DIVERGING, out) is out
    assert (out == LEVELS - 1).all()


def test_one_outlier_does_not_dim_all_other_weights():
    weights = np.random.default_rng(0).normal(0, 0.05, 10_000).astype(np.float32)
    usual = limit_of(weights, Kind.DIVERGING)
    weights[0] = 3.0
    assert limit_of(weights, Kind.DIVERGING) <= 1.5 * usual


@pytest.mark.parametrize(
    ("value", "rounded"), [(0, 0), (0.3, 0.3), (0.31, 0.5), (1, 1), (7.2, 10), (124, 150)]
)
def test_limits_are_round_numbers(value, rounded):
    assert round_up(value) == rounded
