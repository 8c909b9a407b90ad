"""The curves of a run can be examined: every value is shown, and said where one points."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QHBoxLayout, QWidget

from mnist_viz.ui.charts.curve import END
from mnist_viz.ui.charts.curve_plot import CurvePlot, OtherRun, Series
from mnist_viz.ui.charts.range_dialog import RangeDialog

SERIES = (
    Series("train", lambda theme: theme.train),
    Series("test", lambda theme: theme.test, points=True),
)


@pytest.fixture
def plot(theme, qtbot):
    made = CurvePlot(theme, "Loss", SERIES)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def mouse(plot, hand):
    return hand(plot.chart)


def at(plot, x, y=1.0):
    return plot.chart.mapFromScene(plot.chart.box.mapViewToScene(QPointF(x, y)))


def curve(x):
    return 2.0 * np.exp(-x / 300) + 0.1


def fill(plot, steps=1000):
    x = np.arange(0.0, steps, 10)
    mean = curve(x)
    plot.set_series("train", x, mean - 0.05, mean + 0.2, mean)
    plot.set_points("test", x[::20], mean[::20] + 0.1)


def seen_range(plot):
    return [end for side in plot.chart.box.viewRange() for end in side]


def seen(plot, colour):
    picture = plot.chart.viewport().grab().toImage()
    pixels = np.frombuffer(picture.constBits(), np.uint32) & 0xFFFFFF
    return int((pixels == int(colour[1:], 16)).sum())


def test_an_empty_run_shows_its_axes(plot):
    (left, right), (low, high) = plot.chart.box.viewRange()
    assert (left, low, high) == (0, 0, 1)
    assert right >= 10
    assert "no values yet" in plot.summary()


def test_both_curves_are_seen_in_their_colours(plot, theme):
    assert seen(plot, theme.train) == 0
    fill(plot)
    assert seen(plot, theme.train) > 200
    assert seen(plot, theme.test) > 60


def test_a_spike_runs_off_the_top_with_a_mark_that_says_how_far(plot):
    x = np.arange(500.0)
    mean = curve(x)
    high = mean.copy()
    high[250] = 60_000
    plot.set_series("train", x, mean, high, mean)
    assert seen_range(plot)[3] < 5, "everything else stays legible"
    (mark,) = [text for text in plot.chart.spikes if text.isVisible()]
    assert mark.text() == "▲ 60,000"
    assert mark.sceneBoundingRect().left() == pytest.approx(
        plot.chart.box.mapViewToScene(QPointF(250, 0)).x(), abs=8
    )


def test_the_marks_of_two_spikes_at_one_place_are_both_legible(plot):
    x = np.arange(0.0, 1000.0, 10.0)
    flat = np.full(len(x), 0.1)
    for name, peak in (("train", 60_000.0), ("test", 70_000.0)):
        spiked = flat.copy()
        spiked[0 if name == "test" else 1] = peak
        plot.set_series(name, x, flat, spiked, flat)
    marks = [text for text in plot.chart.spikes if text.isVisible()]
    assert {mark.text() for mark in marks} == {"▲ 60,000", "▲ 70,000"}
    one, two = (mark.sceneBoundingRect() for mark in marks)
    assert not one.intersects(two)
    assert min(one.left(), two.left()) >= plot.chart.box.sceneBoundingRect().left()


def test_a_single_high_batch_that_is_no_outlier_is_never_cut(plot):
    x = np.arange(500.0)
    mean = np.ones(500)
    high = mean.copy()
    high[250] = 7.5
    plot.set_series("train", x, mean, high, mean)
    assert seen_range(plot)[3] >= 7.5


def test_the_values_under_the_pointer_are_said_and_shown_whole(plot, mouse):
    fill(plot)
    mouse.move(at(plot, 400))
    step = float(plot.readout().split("step ")[1].split()[0])
    assert step == pytest.approx(400, abs=3)
    assert f"train {curve(400):.4g}" in plot.readout()
    label = plot.chart.crosshair.label
    assert label.isVisible()
    assert "train" in label.text() and "test" in label.text()
    assert plot.chart.rect().contains(label.geometry()), "never cut"
    QApplication.sendEvent(plot.chart, QEvent(QEvent.Type.Leave))
    assert not label.isVisible()


def test_the_values_of_other_runs_are_shown_too_however_many_there_are(plot, mouse, theme):
    fill(plot)
    x = np.arange(0.0, 1000, 10)
    runs = [OtherRun(f"run {n}", theme.runs[0], (4, 2), x, curve(x) + n) for n in range(13)]
    plot.set_others(runs)
    plot.resize(420, 190)
    mouse.move(at(plot, 500))
    label = plot.chart.crosshair.label
    assert all(f"run {n}<" in label.text() for n in range(13))
    assert "12.4" in label.text(), "the value of the last one"
    assert plot.chart.rect().contains(label.geometry())


def test_without_a_pointer_the_latest_values_are_said(plot):
    fill(plot)
    latest = curve(990)
    assert f"train {latest:.4g}" in plot.readout()
    assert f"train {latest:.4g}" in plot.summary()


def test_the_keyboard_moves_the_crosshair_and_chooses(plot, qtbot):
    fill(plot)
    chosen = []
    plot.clicked.connect(chosen.append)
    for _ in range(30):
        qtbot.keyClick(plot.chart, Qt.Key.Key_Left)
    x = plot.chart.pointed_x
    assert 0 < x < 800
    assert plot.chart.crosshair.label.isVisible()
    qtbot.keyClick(plot.chart, Qt.Key.Key_Return)
    assert chosen == [x]


def test_a_click_chooses_the_moment_there(plot, mouse):
    fill(plot)
    chosen = []
    plot.clicked.connect(chosen.append)
    mouse.click(at(plot, 400))
    assert chosen == [pytest.approx(400, abs=3)]


def test_the_time_cursor_is_dragged_on_the_curve_and_the_past_is_shaded(plot, mouse):
    fill(plot)
    chosen = []
    plot.clicked.connect(chosen.append)
    plot.set_cursor(300.0)
    moments = plot.chart.moments
    assert moments.past.rect().right() == 300
    before = seen_range(plot)
    mouse.drag(at(plot, 300), at(plot, 600))
    assert chosen[-1] == pytest.approx(600, abs=3)
    assert plot.chart.cursor_x == pytest.approx(600, abs=3)
    assert moments.past.rect().right() == pytest.approx(600, abs=3)
    assert seen_range(plot) == before, "the view stays where it was"
    plot.set_cursor(None)
    assert not moments.past.isVisible()


def test_a_zoomed_view_stays_while_the_run_goes_on_and_follow_brings_it_back(plot, mouse, qtbot):
    fill(plot, 500)
    assert not plot.chart.follow.isVisible()
    mouse.wheel(at(plot, 200))
    zoomed = seen_range(plot)
    fill(plot, 5000)
    assert seen_range(plot) == zoomed
    assert plot.chart.follow.isVisible()
    qtbot.mouseClick(plot.chart.follow, Qt.MouseButton.LeftButton)
    assert seen_range(plot)[1] >= 5000
    assert not plot.chart.follow.isVisible()


def test_the_range_can_be_typed(plot, qtbot):
    fill(plot)
    plot.chart.ask_range()
    (dialog,) = plot.chart.findChildren(RangeDialog)
    for field, text in zip(dialog.fields, ("100", "50", "0", "2"), strict=True):
        field.setText(text)
    dialog.accept()
    assert "smaller one first" in dialog.problem.text()
    dialog.fields[1].setText("300")
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert seen_range(plot) == [100, 300, 0, 2]
    assert plot.chart.follow.isVisible()


def test_a_logarithm_spreads_small_losses_and_can_be_left_again(plot, qtbot):
    fill(plot)
    before = seen_range(plot)
    qtbot.mouseClick(plot.header.log, Qt.MouseButton.LeftButton)
    low, high = seen_range(plot)[2:]
    assert low == pytest.approx(-2, abs=1) and high == pytest.approx(np.log10(5), abs=0.4)
    qtbot.mouseClick(plot.header.log, Qt.MouseButton.LeftButton)
    assert seen_range(plot) == before


def test_the_x_axis_can_be_logarithmic(plot):
    fill(plot)
    plot.chart.log_x.trigger()
    assert seen_range(plot)[:2] == [0, pytest.approx(3.04, abs=0.05)]
    assert plot.chart.log_x in plot.chart.menu.actions()


def test_the_grid_can_be_switched_off(plot):
    grid = next(action for action in plot.chart.menu.actions() if action.text() == "Grid")
    before = plot.chart.grab().toImage()
    grid.trigger()
    assert plot.chart.grab().toImage() != before


@pytest.mark.parametrize("log", [False, True])
def test_what_is_not_finite_leaves_gaps_and_is_said(plot, log):
    plot.set_log(log)
    values = np.array([1.0, 0.0, np.nan, np.inf, 0.5])
    plot.set_series("train", np.arange(5.0), values, values, values)
    plot.grab()
    assert "2 gaps in train: not finite." in plot.note.text()
    assert plot.note.isVisible()
    assert np.isfinite(seen_range(plot)).all()


def test_a_run_of_nothing_but_nan_shows_axes(plot):
    gone = np.full(5, np.nan)
    plot.set_series("train", np.arange(5.0), gone, gone, gone)
    plot.grab()
    assert seen_range(plot)[2:] == [0, 1]


def test_an_accuracy_s_logarithm_shows_the_error(theme, qtbot):
    plot = CurvePlot(
        theme,
        "Accuracy",
        SERIES,
        y_label="Accuracy (%)",
        log_label="Error (%)",
        y_range=(0, 100),
        whole=100,
    )
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    some = np.array([90.0, 99.0, 99.9])
    plot.set_series("train", np.arange(3.0), some, some, some)
    assert seen_range(plot)[2:] == [0, 100]
    plot.set_log(True)
    assert seen_range(plot)[2:] == pytest.approx([-1, 1], abs=0.1)
    assert plot.header.heading.text() == "Error (%)"
    assert "train 0.1" in plot.readout()


def test_a_click_in_the_legend_hides_a_curve_and_shows_it_again(plot, theme, qtbot):
    fill(plot)
    button = plot.header.buttons["train"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen(plot, theme.train) == 0
    assert "train 0" not in plot.readout()
    assert "train" not in plot.chart.table().header
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen(plot, theme.train) > 200


def test_a_changed_knob_is_marked_and_named(plot):
    fill(plot)
    plot.set_events([(300.0, "rate 0.05"), (301.0, "batch 64")])
    shown = [text.text() for text in plot.chart.moments.words if text.isVisible()]
    assert shown == ["rate 0.05"], "words that would overlap wait for the pointer"
    plot.chart.x_pointed.emit(300.5)
    assert "rate 0.05" in plot.readout()
    assert "batch 64" in plot.readout()
    assert "rate 0.05" in plot.chart.crosshair.label.text()


def test_looking_back_the_values_of_that_moment_are_said(plot):
    fill(plot)
    latest = plot.readout()
    plot.set_cursor(400.0)
    assert plot.readout() == f"train {curve(400):.4g} · test {curve(400) + 0.1:.4g}"
    plot.chart.x_pointed.emit(600.0)
    assert "step 600" in plot.readout(), "the pointer goes before the moment looked back to"
    plot.chart.x_pointed.emit(None)
    assert f"train {curve(400):.4g}" in plot.readout()
    plot.set_cursor(None)
    assert plot.readout() == latest


def test_the_table_holds_what_is_in_view(plot, mouse):
    fill(plot)
    table = plot.chart.table()
    assert list(table.header) == ["step", "train", "train, least", "train, greatest", "test"]
    assert len(table.rows) == 100
    plot.chart.box.show_range((200, 400), None)
    plot.chart.set_zoomed(True)
    assert [row[0] for row in plot.chart.table().rows] == list(np.arange(200.0, 401, 10))


def test_a_sentence_names_the_runs_that_cannot_be_compared(plot):
    plot.set_others([], "Another loss, not drawn: run 2.")
    assert plot.note.isVisible()
    assert "Another loss, not drawn: run 2." in plot.summary()


@pytest.fixture
def pair(theme, qtbot):
    both = QWidget()
    row = QHBoxLayout(both)
    plots = [CurvePlot(theme, name, SERIES) for name in ("Loss", "Accuracy")]
    for plot in plots:
        row.addWidget(plot)
        fill(plot)
    plots[0].link(plots[1])
    qtbot.addWidget(both)
    both.resize(900, 300)
    both.show()
    qtbot.waitExposed(both)
    yield plots


def test_two_linked_plots_are_zoomed_and_fitted_together(pair, hand):
    one, two = pair
    hand(one.chart).wheel(at(one, 200))
    assert two.chart.box.viewRange()[0] == pytest.approx(one.chart.box.viewRange()[0])
    assert two.chart.box.viewRange()[1] != one.chart.box.viewRange()[1], "y is each one's own"
    assert two.chart.follow.isVisible()
    hand(two.chart).double_click(at(two, 200))
    assert not one.chart.is_zoomed
    assert one.chart.box.viewRange()[0][0] == 0


def test_the_crosshair_is_mirrored_in_the_linked_plot(pair, hand):
    one, two = pair
    hand(one.chart).move(at(one, 400))
    assert two.chart.pointed_x == pytest.approx(400, abs=5)
    assert two.chart.crosshair.label.isVisible()
    QApplication.sendEvent(one.chart, QEvent(QEvent.Type.Leave))
    assert not two.chart.crosshair.label.isVisible()


def pixels(plot):
    picture = plot.chart.viewport().grab().toImage()
    return np.frombuffer(picture.constBits(), np.uint32).copy()


def test_a_curve_that_grows_is_drawn_as_if_it_were_drawn_at_once(theme, qtbot):
    """Its pieces stay where they were drawn; a pixel may differ where one joins the next."""
    rng = np.random.default_rng(7)
    x, mean = np.arange(400.0), rng.random(400)
    plots = []
    for growing in (True, False):
        plot = CurvePlot(theme, "Loss", SERIES)
        qtbot.addWidget(plot)
        plot.resize(500, 300)
        plot.grab()
        for last in (*range(10, 400, 7), 400) if growing else (400,):
            some = mean[:last]
            plot.set_series("train", x[:last], some - 0.1, some + 0.1, some)
        plot.chart.box.show_range((0, 440), (-0.2, 1.2))
        plots.append(plot)
    assert np.count_nonzero(pixels(plots[0]) != pixels(plots[1])) <= 400 // END
    moved = mean.copy()
    moved[5] = 0.0  # far behind the end
    plots[0].chart.set_zoomed(True)
    plots[0].set_series("train", x, moved - 0.1, moved + 0.1, moved)
    assert np.count_nonzero(pixels(plots[0]) != pixels(plots[1])) > 20
