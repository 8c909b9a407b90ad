"""The activations: the colours and numbers are those of the trace, at any depth and width."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.ui.charts.layer_rows import MAX_ROWS, LayerRow, signed, strongest
from mnist_viz.ui.look.theme import DARK, LIGHT
from mnist_viz.ui.panels.activations import Activations

SIZE = (420, 350)


@pytest.fixture
def open_panel(stage, recipe):
    def make(*hidden, **others):
        stage.start(recipe(*hidden, **others), tested=False)
        return stage.open(Activations, SIZE)

    return make


def point(heat, row, column):
    """Point at a cell of a heat map; return what is reported of it."""
    heat.point_at(QPointF(column + 0.5, row + 0.5))
    return heat.readout()


@pytest.mark.parametrize("hidden", [(), (1,), (7,), (16, 12), (9, 8, 7, 6)])
def test_there_is_a_row_a_layer_with_the_traces_numbers(open_panel, stage, hidden):
    panel = open_panel(*hidden)
    trace = stage.shown.trace
    assert len(panel.rows) == len(hidden) + 1
    for row, z, a in zip(panel.rows, trace.z, trace.a[1:], strict=True):
        for heat, values in zip(row.maps, (z, a), strict=True):
            assert np.array_equal(heat.values.ravel(), values[:, 0])
            assert heat.isVisibleTo(panel)


@pytest.mark.parametrize("hidden", [(7,), (16, 12)])
def test_all_examples_are_units_by_digits_sorted_by_class(open_panel, stage, hidden):
    panel = open_panel(*hidden)
    panel.many.click()
    trace, labels = stage.shown.examples_trace, stage.shown.examples.labels
    assert (np.diff(labels.astype(int)) >= 0).all()
    for row, z, a in zip(panel.rows, trace.z, trace.a[1:], strict=True):
        assert np.array_equal(row.maps[0].values, z)
        assert np.array_equal(row.maps[1].values, a)
    assert not panel.input.isVisible()


def test_pointing_at_a_unit_says_its_z_and_its_a(open_panel, stage):
    panel = open_panel(7)
    trace = stage.shown.trace
    words = point(panel.rows[0].maps[0], 0, 0)
    z, a = float(trace.z[0][0, 0]), float(trace.a[1][0, 0])
    assert words == f"unit 0: z = {z:.3g}, a = {a:.3g}"
    assert panel.readout.text() == words
    assert point(panel.rows[0].maps[1], 0, 0) == words, "z and a disagree about the unit"
    panel.rows[0].maps[1].point_at(None)
    assert "z =" not in panel.readout.text()


def test_what_is_said_of_a_unit_follows_the_numbers(open_panel, stage):
    panel = open_panel(7)
    before = point(panel.rows[0].maps[0], 0, 0)
    stage.session.pin_drawing(np.full(784, 200, np.uint8))
    stage.draw(panel)
    assert panel.readout.text() not in {before, ""}
    assert panel.readout.text().startswith("unit 0: ")
    assert panel.rows[0].maps[0].bar.isVisible(), "the colour bar gave way"


def test_the_outputs_units_are_called_by_their_classes(open_panel, stage):
    panel = open_panel(7)
    assert point(panel.rows[-1].maps[1], 0, 3).startswith("class three: ")


def test_pointing_at_a_digits_unit_says_which_digit(open_panel, stage):
    panel = open_panel(7)
    panel.many.click()
    trace = stage.shown.examples_trace
    words = point(panel.rows[0].maps[1], 5, 42)
    assert words.startswith("unit 5, example 43 (four): ")
    assert words.endswith(f"a = {float(trace.a[1][5, 42]):.3g}")


def test_the_input_is_the_pinned_image(open_panel, stage):
    panel = open_panel(7)
    before = panel.input.map.grab().toImage()
    stage.session.pin_drawing(np.full(784, 255, np.uint8))
    stage.draw(panel)
    assert panel.input.map.grab().toImage() != before


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activations_below_zero_are_shown_as_such(open_panel, name):
    panel = open_panel(7, activation=name)
    negative = name in {"tanh", "leaky-relu", "gelu", "linear"}
    assert signed(ACTIVATIONS[name]) is negative
    labels = panel.rows[0].maps[1].bar.labels()
    assert labels[0].startswith("−") is negative


def test_the_softmaxs_scale_always_ends_at_one(open_panel):
    panel = open_panel(7)
    assert panel.rows[-1].maps[1].bar.labels() == ["0", "", "1"]


def test_one_pinned_digit_after_another_keeps_the_colours(open_panel, stage):
    panel = open_panel(64)
    panel.many.click()
    panel.one.click()
    before = [heat.bar.labels() for row in panel.rows for heat in row.maps]
    stage.session.pin(11)
    stage.draw(panel)
    assert [heat.bar.labels() for row in panel.rows for heat in row.maps] == before


def test_another_network_gets_rows_of_its_own(open_panel, stage, recipe):
    panel = open_panel(7)
    stage.start(recipe(6, 5), tested=False)
    stage.draw(panel)
    assert len(panel.rows) == 3
    held = [row for row in panel.findChildren(LayerRow) if row.isVisibleTo(panel)]
    assert len(held) == 3


def test_a_very_wide_layer_is_folded_and_nothing_strong_is_lost(open_panel, stage):
    panel = open_panel(1500)
    panel.many.click()
    trace = stage.shown.examples_trace
    shown = panel.rows[0].maps[0].values
    assert len(shown) <= MAX_ROWS
    assert np.abs(shown).max() == np.abs(trace.z[0]).max()
    assert point(panel.rows[0].maps[0], 2, 0).startswith("units 12 to 17, example 1 (nought): ")


def test_the_last_units_of_a_fold_are_named_as_they_are(open_panel):
    panel = open_panel(1000)
    panel.many.click()
    assert point(panel.rows[0].maps[0], 249, 0).startswith("units 996 to 999, ")
    panel = open_panel(1001)
    panel.many.click()
    assert point(panel.rows[0].maps[0], 250, 0).startswith("unit 1000, ")


def test_the_strongest_of_several_keeps_its_sign():
    values = np.array([[1.0], [-3.0], [2.0], [0.5], [-0.1]])
    assert strongest(values, 3).ravel().tolist() == [-3.0, 2.0, -0.1]
    assert strongest(values, 5) is values


@pytest.mark.parametrize("many", [False, True])
def test_at_the_default_size_every_map_of_one_hidden_layer_is_seen(open_panel, many):
    panel = open_panel(128)
    panel.many.setChecked(many)
    assert panel.scroll_area.verticalScrollBar().maximum() == 0
    for row in panel.rows:
        for heat in row.maps:
            assert heat.box.height() >= 30
            assert heat.box.width() >= 150


def test_deep_networks_scroll_and_lose_no_width(open_panel):
    panel = open_panel(32, 32, 32, 32)
    assert panel.scroll_area.verticalScrollBar().maximum() > 0
    assert panel.scroll_area.horizontalScrollBar().maximum() == 0


def test_before_the_first_network_it_waits(stage, recipe):
    stage.session.start(recipe(8), play=False)
    panel = stage.open(Activations, SIZE)
    assert panel.readout.text()


def test_every_map_tells_a_screen_reader_what_it_is(open_panel):
    panel = open_panel(7)
    names = [heat.accessibleName() for row in panel.rows for heat in row.maps]
    assert len(set(names)) == len(names) == 4
    assert panel.input.map.bar.description()


def test_it_wears_another_theme_without_losing_what_it_shows(open_panel):
    panel = open_panel(7)
    dark = panel.grab().toImage()
    panel.set_theme(LIGHT)
    assert panel.grab().toImage() != dark
    panel.set_theme(DARK)
    assert panel.grab().toImage() == dark


def test_pointing_at_the_input_says_how_grey_a_pixel_is(open_panel, stage):
    panel = open_panel(7)
    stage.session.pin_drawing(np.full(784, 51, np.uint8))
    stage.draw(panel)
    assert point(panel.input.map, 12, 3) == panel.readout.text() == "row 12, column 3: 0.2"
