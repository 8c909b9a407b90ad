"""Runs and rivals are distinguished without colour, and the key shows their lines."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt

from mnist_viz.session.run_list import MAX_RUNS
from mnist_viz.ui.charts.curve_plot import CurvePlot, OtherRun
from mnist_viz.ui.charts.lines import KEY, PRESENT, blend, run_dashes, run_key
from mnist_viz.ui.charts.other_runs import spread
from mnist_viz.ui.look.theme import run_colour
from mnist_viz.ui.panels.gradient_lab import DENSE, SPARSE

FIELD = QRectF(50, 8, 400, 200)


def test_no_two_runs_of_a_session_have_the_same_dashes_and_none_is_solid():
    for first in (1, 30):
        kept = [run_dashes(number) for number in range(first, first + MAX_RUNS + 1)]
        assert len(set(kept)) == len(kept)
    assert all(run_dashes(number) for number in range(1, 100))


def test_a_colour_and_its_dashes_come_together_again_only_after_many_runs(theme):
    looks = [(run_colour(theme, number), run_dashes(number)) for number in range(1, 79)]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize("rivals", [DENSE, SPARSE])
def test_rivals_differ_in_dashes_and_in_their_marks(rivals):
    for one, other in combinations(rivals, 2):
        assert one.drawn_dashes != other.drawn_dashes
        assert one.drawn_marker != other.drawn_marker


@pytest.fixture
def plot(theme, qtbot):
    made = CurvePlot(theme, "Loss", PRESENT)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.grab()
    return made


def other_runs(theme, count, steps=1000):
    x = np.arange(0.0, steps, 10)
    return [
        OtherRun(
            f"run {n}", run_colour(theme, n), run_dashes(n), x, 2 * np.exp(-x / 300) + 0.02 * n
        )
        for n in range(1, count + 1)
    ]


def test_each_other_run_is_dashed_in_its_own_way_by_a_pen_of_one_pixel(plot, theme):
    plot.set_others(other_runs(theme, 3))
    pens = [line.pen() for line in plot.chart.others.lines]
    assert all(pen.widthF() == 0 for pen in pens)
    assert len({tuple(pen.dashPattern()) for pen in pens}) == 3
    assert all(pen.style() is Qt.PenStyle.CustomDashLine for pen in pens)


def test_each_other_run_has_its_name_at_the_end_of_its_line(plot, theme):
    plot.set_others(other_runs(theme, 4))
    names = [name for name in plot.chart.others.names if name.isVisible()]
    assert [name.text() for name in names] == ["run 1", "run 2", "run 3", "run 4"]
    boxes = [place_of(name, plot.chart.box) for name in names]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    box_of = plot.chart.box
    end = box_of.mapViewToScene(QPointF(990.0, 0.0)).x()
    for box in boxes:
        assert box_of.sceneBoundingRect().contains(box.center())
        assert abs(box.left() - end) < 100
    plot.set_others([])
    assert plot.chart.others.paper.path().isEmpty()
    assert not any(name.isVisible() for name in plot.chart.others.names)


def place_of(name, box):
    """Return where a text is in the scene, at any scale of the box."""
    return QRectF(box.mapViewToScene(name.pos()), name.boundingRect().size())


def test_a_name_is_legible_where_it_lies_on_a_noisy_curve(plot, theme):
    x = np.arange(0.0, 1100, 2)
    plot.set_series("train", x, np.zeros(550), np.full(550, 2.0), np.full(550, 1.0))
    plot.set_others([replace(other_runs(theme, 1)[0], x=x[:300], y=np.full(300, 1.0))])
    place = place_of(plot.chart.others.names[0], plot.chart.box)
    box = place.toAlignedRect().adjusted(1, 1, -1, -1)
    seen = colours(plot.chart.viewport().grab(box))
    band = blend(theme.train, theme.surface, 0.45).name()
    assert {theme.surface, theme.text} <= seen
    assert band not in seen
    assert theme.train in seen, "the line of the present run is never hidden"


def test_other_runs_are_named_to_a_screen_reader_with_their_last_values(plot, theme):
    plot.set_others(other_runs(theme, 2))
    assert "Other runs: run 1 0.09377, run 2 0.1138." in plot.summary()


@pytest.mark.slow
@given(
    st.lists(st.tuples(st.floats(-100, 900), st.floats(-100, 900), st.floats(10, 150)), max_size=20)
)
def test_names_never_lie_on_one_another_nor_outside(places):
    wanted = [QRectF(x, y, width, 14) for x, y, width in places]
    found = [box for box in spread(wanted, FIELD) if box is not None]
    assert all(FIELD.contains(box) for box in found)
    assert not any(one.intersects(other) for one, other in combinations(found, 2))
    assert len(found) >= min(len(wanted), 10)


def test_a_name_alone_stays_at_its_line():
    assert spread([QRectF(100, 90, 60, 14), None], FIELD) == [QRectF(100, 90, 60, 14), None]


def colours(pixmap):
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_present_runs_key_is_its_two_curves_and_anothers_is_its_one(theme, ratio):
    present, other = run_key(theme, None, ratio), run_key(theme, 2, ratio)
    assert present.deviceIndependentSize().toSize() == KEY
    assert {theme.train, theme.test} <= colours(present)
    assert run_colour(theme, 2) in colours(other)
    assert not {theme.train, theme.test} & colours(other)


def test_the_keys_of_all_runs_differ_in_shape(theme):
    keys = [run_key(theme, number, 1.0).toImage() for number in range(1, MAX_RUNS + 1)]
    shapes = {
        tuple(key.pixelColor(x, KEY.height() // 2).alpha() > 127 for x in range(KEY.width()))
        for key in keys
    }
    assert len(shapes) == len(keys)
