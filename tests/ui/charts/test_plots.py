"""The curves show every value of a run, on axes one can read, and say the numbers."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from mnist_viz.ui.charts.axes import Axis, around, grown, written
from mnist_viz.ui.charts.canvas import polyline
from mnist_viz.ui.charts.plots import CurvePlot, Series

positive = st.floats(1e-6, 1e6)


@example(ends=[0.0, 5e-324])
@given(ends=st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)).map(sorted))
def test_an_axis_holds_all_values_and_has_round_ticks(ends):
    axis = around(*ends, log=False)
    slack = 1e-6 * (axis.high - axis.low)
    assert axis.low - slack <= ends[0]
    assert ends[1] <= axis.high + slack
    ticks = axis.ticks()
    assert 2 <= len(ticks) <= 12


@given(ends=st.tuples(positive, positive).map(sorted))
def test_a_logarithmic_axis_holds_all_values(ends):
    axis = around(*ends, log=True)
    assert 0 < axis.low <= ends[0] * (1 + 1e-9)
    assert ends[1] <= axis.high * (1 + 1e-9)


def test_what_is_none_at_all_is_shown_from_zero_up():
    assert (around(0.0, 0.0, log=False).low, around(0.0, 0.0, log=False).high) == (0.0, 1.0)


def test_a_loss_starts_at_zero_and_a_narrow_range_does_not():
    assert around(0.05, 2.4, log=False).low == 0
    assert around(0.9, 1.0, log=False).low > 0.8


@pytest.mark.parametrize("axis", [Axis(0.0, 50.0), Axis(0.01, 100.0, log=True)])
def test_a_place_on_an_axis_is_the_value_pointed_at(axis):
    for place in (0.0, 0.3, 1.0):
        assert axis.place(axis.value(place)) == pytest.approx(place)


def test_the_x_axis_rests_between_jumps_of_a_tenth():
    axis, jumps = Axis(0.0, 100.0), 0
    for step in range(1, 2000):
        after = grown(axis, float(step))
        jumps += after != axis
        axis = after
        assert axis.high >= step
    # From 100 to 2,000 by tenths takes 32 jumps, and a few at the start.
    assert jumps < 50
    assert axis.high <= 2000 * 1.15


def test_a_new_run_gets_its_own_x_axis():
    assert grown(Axis(0.0, 5000.0), 20.0).high < 50


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (1200, "1,200"), (0.25, "0.25"), (3e-5, "3e-5"), (5e34, "5e+34")]
)
def test_numbers_are_written_as_people_write_them(value, text):
    assert written(value) == text


def test_a_line_breaks_where_a_value_is_missing():
    path = polyline(np.arange(5.0), np.array([1.0, 2.0, np.nan, 3.0, 4.0]))
    kinds = [path.elementAt(i).isMoveTo() for i in range(path.elementCount())]
    assert kinds == [True, False, True, False]
    assert (path.elementAt(3).x, path.elementAt(3).y) == (4.0, 4.0)
    assert polyline(np.zeros(0), np.zeros(0)).isEmpty()


@pytest.fixture
def plot(theme, qtbot):
    series = [
        Series("train", lambda theme: theme.train),
        Series("test", lambda theme: theme.test, points=True),
    ]
    made = CurvePlot(theme, "Loss", series)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.grab()
    return made


def fill(plot, steps=1000):
    x = np.arange(0.0, steps, 10)
    mean = 2.0 * np.exp(-x / 300) + 0.1
    plot.set_series("train", x, mean - 0.05, mean + 0.2, mean)
    plot.set_points("test", x[::20], mean[::20] + 0.1)


def seen(plot, colour):
    picture = plot.canvas.viewport().grab().toImage()
    pixels = np.frombuffer(picture.constBits(), np.uint32) & 0xFFFFFF
    return int((pixels == int(colour[1:], 16)).sum())


def test_both_curves_are_seen_in_their_colours(plot, theme):
    assert seen(plot, theme.train) == 0
    fill(plot)
    assert seen(plot, theme.train) > 200
    assert seen(plot, theme.test) > 60


def test_a_single_spike_in_the_raw_trace_is_never_smoothed_away(plot):
    x = np.arange(500.0)
    mean = np.ones(500)
    high = mean.copy()
    high[250] = 9.0
    plot.set_series("train", x, mean, high, mean)
    assert plot.canvas.y_axis.high >= 9
    assert plot._drawn["train"].band.top() == pytest.approx(float(plot.canvas.to_y(9.0)))


def test_the_values_under_the_pointer_are_said(plot, qtbot):
    fill(plot)
    x = float(plot.canvas.to_x(400.0))
    plot.canvas.pointed.emit(400.0)
    assert "step 400" in plot.readout()
    expected = 2.0 * np.exp(-400 / 300) + 0.1
    assert f"train {expected:.4g}" in plot.readout()
    assert f"test {expected + 0.1:.4g}" in plot.readout()
    assert plot._hair.path().boundingRect().left() == pytest.approx(x, abs=4)


def test_without_a_pointer_the_latest_values_are_said(plot):
    fill(plot)
    latest = 2.0 * np.exp(-990 / 300) + 0.1
    assert f"train {latest:.4g}" in plot.readout()
    assert f"train {latest:.4g}" in plot.summary()


def test_the_keyboard_moves_the_pointer(plot, qtbot):
    fill(plot)
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    first = plot.readout()
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert "step" in first
    assert plot.readout() != first


def test_a_logarithm_spreads_small_losses_and_can_be_left_again(plot):
    fill(plot)
    before = plot.canvas.y_axis
    plot.set_log(True)
    assert plot.canvas.y_axis.log
    assert plot.canvas.y_axis.low > 0
    plot.set_log(False)
    assert plot.canvas.y_axis == before


def test_a_loss_of_zero_or_nan_does_not_break_a_logarithm(plot):
    plot.set_log(True)
    values = np.array([1.0, 0.0, np.nan, np.inf, 0.5])
    plot.set_series("train", np.arange(5.0), values, values, values)
    plot.grab()
    assert plot.canvas.y_axis.high >= 1


def test_a_turned_knob_is_marked_and_named(plot):
    fill(plot)
    plot.set_events([(300.0, "rate 0.05"), (301.0, "batch 64")])
    shown = [text.text() for text in plot._event_texts if text.isVisible()]
    assert shown == ["rate 0.05"], "words that would overlap wait for the pointer"
    plot.canvas.pointed.emit(300.5)
    assert "rate 0.05" in plot.readout()
    assert "batch 64" in plot.readout()


def test_the_moment_looked_back_to_is_a_line_that_goes_again(plot):
    fill(plot)
    plot.set_cursor(500.0)
    left = plot._cursor.path().boundingRect().left()
    assert left == pytest.approx(float(plot.canvas.to_x(500.0)), abs=1)
    plot.set_cursor(None)
    assert plot._cursor.path().isEmpty()


def test_looking_back_the_values_of_that_moment_are_said(plot):
    fill(plot)
    latest = plot.readout()
    plot.set_cursor(400.0)
    then = 2.0 * np.exp(-400 / 300) + 0.1
    assert plot.readout() == f"train {then:.4g} · test {then + 0.1:.4g}"
    plot.canvas.pointed.emit(600.0)
    assert "step 600" in plot.readout(), "the pointer goes before the moment looked back to"
    plot.canvas.pointed.emit(None)
    assert f"train {then:.4g}" in plot.readout()
    plot.set_cursor(None)
    assert plot.readout() == latest


def test_everything_moves_along_when_the_widget_grows(plot):
    fill(plot)
    plot.set_cursor(500.0)
    plot.resize(900, 500)
    plot.grab()
    left = plot._cursor.path().boundingRect().left()
    assert left == pytest.approx(float(plot.canvas.to_x(500.0)), abs=1)
    assert plot.canvas.field().right() > 700


def test_a_fixed_range_stays(theme, qtbot):
    plot = CurvePlot(theme, "Accuracy", [Series("train", lambda t: t.train)], y_range=(0.0, 1.0))
    qtbot.addWidget(plot)
    some = np.array([0.4, 0.5])
    plot.set_series("train", np.arange(2.0), some, some, some)
    assert (plot.canvas.y_axis.low, plot.canvas.y_axis.high) == (0.0, 1.0)


def test_the_same_values_again_cost_no_drawing(plot, monkeypatch):
    fill(plot)
    monkeypatch.setattr(
        "mnist_viz.ui.charts.series.polyline", lambda x, y: pytest.fail("drawn again")
    )
    fill(plot)


def pixels(plot):
    picture = plot.canvas.viewport().grab().toImage()
    return np.frombuffer(picture.constBits(), np.uint32).copy()


def test_a_curve_that_grows_is_drawn_as_if_it_were_drawn_at_once(plot):
    """Its beginning stays where it was drawn; a pixel may differ where the end joins it."""
    rng = np.random.default_rng(7)
    x, mean = np.arange(400.0), rng.random(400)
    for last in (*range(10, 400, 7), 400):
        some = mean[:last]
        plot.set_series("train", x[:last], some - 0.1, some + 0.1, some)
    grown = pixels(plot)
    plot.resize(510, 300)
    plot.resize(500, 300)  # drawn anew from its first bin
    whole = pixels(plot)
    assert np.count_nonzero(grown != whole) <= 4
    moved = mean.copy()
    moved[5] = 0.0  # far behind the end
    plot.set_series("train", x, moved - 0.1, moved + 0.1, moved)
    assert np.count_nonzero(pixels(plot) != whole) > 20
