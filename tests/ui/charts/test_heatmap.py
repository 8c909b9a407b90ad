"""A heat map shows each number where it belongs and says what it is."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication

from mnist_viz.ui.charts.colormaps import GAP, NOT_FINITE, Kind, indices, table
from mnist_viz.ui.charts.heatmap import HeatMap


@pytest.fixture
def heat_map(theme, qtbot):
    made = HeatMap(
        theme, Kind.DIVERGING, "Hidden layer, z", describe=lambda r, c, v: f"unit {c}, z = {v:.2f}"
    )
    qtbot.addWidget(made)
    made.resize(400, 220)
    made.grab()
    return made


def centre(heat, row, column):
    """Return the middle of a cell, in pixels of the view."""
    return heat.to_pixels(QPointF(column + 0.5, row + 0.5)).toPoint()


def cells(heat):
    """Return the colour indices that are shown."""
    return heat.image.image


def test_every_cell_has_the_colour_of_its_number(theme, heat_map):
    values = np.array([[-1, 0, 1], [0.5, np.nan, -0.5]], np.float32)
    heat_map.set_values(values, 1.0)
    picture = heat_map.viewport().grab().toImage()
    colours = table(Kind.DIVERGING, theme)[indices(values, 1.0, Kind.DIVERGING)]
    for row in range(2):
        for column in range(3):
            seen = picture.pixelColor(centre(heat_map, row, column))
            assert [seen.red(), seen.green(), seen.blue()] == colours[row, column].tolist()


def test_the_number_under_the_pointer_is_said_and_stays_current(heat_map, hand):
    heat_map.set_values(np.arange(12, dtype=np.float32).reshape(3, 4), 12.0)
    hand(heat_map).move(centre(heat_map, 2, 3))
    assert heat_map.readout() == "unit 3, z = 11.00"
    heat_map.set_values(np.zeros((3, 4), np.float32), 12.0)
    assert heat_map.readout() == "unit 3, z = 0.00"


def test_a_click_names_row_and_column(heat_map, qtbot, hand):
    heat_map.set_values(np.zeros((3, 4), np.float32), 1.0)
    with qtbot.waitSignal(heat_map.cell_clicked) as told:
        hand(heat_map).click(centre(heat_map, 2, 1))
    assert told.args == [2, 1]


def test_a_layer_is_folded_so_that_every_unit_can_be_clicked(heat_map, qtbot, hand):
    heat_map.set_values(np.linspace(-1, 1, 29, dtype=np.float32), 1.0)
    shown = cells(heat_map)
    assert (shown != GAP).sum() == 29
    columns = shown.shape[1]
    with qtbot.waitSignal(heat_map.cell_clicked) as told:
        hand(heat_map).click(centre(heat_map, *divmod(28, columns)))
    assert told.args == [0, 28]


def test_folding_follows_the_shape_of_the_widget(heat_map):
    heat_map.set_values(np.zeros(64, np.float32), 1.0)
    wide = cells(heat_map).shape
    heat_map.resize(120, 600)
    heat_map.grab()
    tall = cells(heat_map).shape
    assert wide[1] > wide[0]
    assert tall[0] > tall[1]


def test_a_layer_leaves_no_hole_where_its_rows_can_all_be_full(heat_map):
    heat_map.set_values(np.zeros(128, np.float32), 1.0)
    for size in ((420, 110), (320, 320), (560, 260)):
        heat_map.resize(*size)
        heat_map.grab()
        assert not (cells(heat_map) == GAP).any(), size


def test_the_keyboard_reaches_every_cell(heat_map, qtbot):
    heat_map.set_values(np.zeros((2, 2), np.float32), 1.0)
    chosen = []
    heat_map.cell_clicked.connect(lambda row, column: chosen.append((row, column)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(heat_map, key)
    assert chosen == [(1, 1)]


def test_a_broken_number_is_seen_not_hidden(heat_map):
    heat_map.set_values(np.array([1, np.nan, np.inf], np.float32), 1.0)
    assert (cells(heat_map) == NOT_FINITE).sum() == 2


def test_the_values_shown_are_never_written_to(heat_map):
    values = np.ones((2, 2), np.float32)
    values.flags.writeable = False
    heat_map.set_values(values, 1.0)
    assert values.tolist() == [[1, 1], [1, 1]]


def test_the_pointer_beside_the_cells_says_nothing(heat_map, hand):
    heat_map.set_values(np.zeros(3, np.float32), 1.0)
    hand(heat_map).move(centre(heat_map, 0, 0))
    assert heat_map.readout() != ""
    QApplication.sendEvent(heat_map, QEvent(QEvent.Type.Leave))
    assert heat_map.readout() == ""


def test_a_place_without_a_unit_does_not_look_like_a_zero(heat_map):
    heat_map.resize(400, 300)
    heat_map.set_values(np.zeros(7, np.float32), 1.0)
    shown = cells(heat_map).ravel()
    assert len(shown) > 7
    assert not set(shown[:7].tolist()) & set(shown[7:].tolist())


def test_any_map_tells_of_numbers_that_are_none(heat_map):
    heat_map.set_values(np.array([0.0, np.inf, 1.0], np.float32), 1.0)
    assert "not finite" in heat_map.bar.description()


def test_wide_cells_stay_crisp_where_the_rows_are_shrunk(heat_map):
    columns = np.tile(np.array([-1.0, 1.0, -1.0, 1.0], np.float32), (784, 1))
    heat_map.set_values(columns, 1.0)
    assert heat_map.cell_size()[1] < 1 < heat_map.cell_size()[0]
    picture = heat_map.viewport().grab().toImage()
    across = heat_map.cell_size()[0]
    middle, edge = (
        [picture.pixelColor(heat_map.to_pixels(QPointF(x, 400)).toPoint()) for x in places]
        for places in ((0.5, 1.5, 2.5), (3 / across, 1 + 3 / across, 2 + 3 / across))
    )
    assert middle == edge  # up to its edges a column has its own colour
    assert middle[0] == middle[2] != middle[1]


def test_names_of_narrow_columns_never_cover_each_other(theme, heat_map):
    digits = "0123456789"
    heat_map.set_values(np.zeros((1, 10), np.float32), 1.0)
    heat_map.set_groups(digits, range(10), 10)
    for width, fewest, most in ((400, 10, 10), (60, 3, 6)):
        heat_map.resize(width, 120)
        heat_map.grab()
        axis = heat_map.axis("top")
        shown = [
            text for text in axis.tickStrings(axis.tickValues(0, 10, width)[0][1], 1, 1) if text
        ]
        assert fewest <= len(shown) <= most
        assert set(shown) <= set(digits)


def test_a_narrow_colour_bar_still_says_its_whole_scale(theme, qtbot):
    heat = HeatMap(theme, Kind.DIVERGING, "Z2", unit="Z2")
    qtbot.addWidget(heat)
    heat.resize(300, 120)
    heat.set_values(np.zeros(10, np.float32), 1.5)
    heat.grab()
    words = [item.text() for item in heat.bar.childItems() if hasattr(item, "text")]
    assert {"Z2  −1.5", "1.5"} <= set(words)
    heat.resize(62, 120)
    heat.grab()
    words = [item.text() for item in heat.bar.childItems() if hasattr(item, "text")]
    assert "Z2  ±1.5" in words
    assert "1.5" not in words
