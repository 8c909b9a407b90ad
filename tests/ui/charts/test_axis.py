"""Ticks are at round numbers and are written as people write them, in the window's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from mnist_viz.ui.charts.axis import linear_ticks, log_ticks, number_text, tick_text


@given(st.floats(-1e6, 1e6), st.floats(0.01, 1e6), st.integers(2, 12))
def test_about_as_many_ticks_as_asked_lie_within_the_axis(low, span, count):
    spacing, ticks = linear_ticks(low, low + span, count)
    assert 1 <= len(ticks) + 1 <= 2 * count + 2
    assert all(low - 1e-6 * span <= tick <= low + span * (1 + 1e-6) for tick in ticks)
    assert spacing > 0


@pytest.mark.parametrize(
    ("low", "high", "values"),
    [
        (-4, 0, [1e-4, 1e-3, 1e-2, 1e-1, 1]),
        (-1, 0, [0.1, 0.2, 0.5, 1]),
        (0.3, 0.48, [2, 2.5, 3]),
    ],
)
def test_a_logarithmic_axis_has_ticks_however_far_it_is_zoomed(low, high, values):
    _, ticks = log_ticks(low, high, 5)
    assert [10**tick for tick in ticks] == pytest.approx(values, rel=1e-4)


def test_no_two_ticks_are_written_alike():
    for low, high in ((12_345.0, 12_347.0), (0.1, 0.1004), (0, 5_000), (1e-7, 4e-7), (2e9, 3e9)):
        spacing, ticks = linear_ticks(low, high, 5)
        texts = [tick_text(tick, spacing) for tick in ticks]
        assert len(set(texts)) == len(texts) >= 3


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (1200, "1,200"), (0.25, "0.25"), (3e-5, "3e−5"), (5e34, "5e+34"), (-0.5, "−0.5")],
)
def test_numbers_are_written_as_people_write_them(value, text):
    assert number_text(value) == text


def test_german_numbers_have_a_decimal_comma():
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert number_text(1200) == "1.200"
        assert tick_text(0.25, 0.05) == "0,25"
    finally:
        QLocale.setDefault(before)
