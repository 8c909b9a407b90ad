"""Tiles are where they are reported to be; filters and digits can be seen and chosen."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize, Qt

from mnist_viz.ui.charts.colormaps import EMPTY, GAP, LEVELS
from mnist_viz.ui.charts.mosaic import Mosaic
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.charts.tiles import Tiles, columns_for


@pytest.mark.slow
@given(count=st.integers(1, 60), columns=st.integers(1, 12))
def test_every_tile_is_found_where_it_is_drawn(count, columns):
    tiles = Tiles(count, columns, 3, 2)
    pictures = np.arange(count * 6, dtype=np.uint8).reshape(count, 3, 2) % 250
    tiles.fill(pictures)
    for index in range(count):
        place = tiles.rect(index)
        top, left = int(place.top()), int(place.left())
        assert (tiles.cells[top : top + 3, left : left + 2] == pictures[index]).all()
        assert tiles.at(place.center()) == index
    assert set(np.unique(tiles.cells)) <= set(np.unique(pictures)) | {GAP, EMPTY}


def test_beyond_the_last_tile_there_is_none():
    tiles = Tiles(5, 3)
    assert tiles.at(QPointF(29 * 2 + 1, 30)) is None
    assert tiles.at(QPointF(1000, 1)) is None
    assert tiles.at(None) is None


@pytest.mark.parametrize(
    ("count", "size", "columns"),
    [(128, (400, 400), 11), (128, (1600, 200), 32), (10, (1000, 90), 10), (0, (10, 10), 1)],
)
def test_the_grid_follows_the_shape_of_the_widget(count, size, columns):
    assert columns_for(count, QSize(*size)) == columns


def test_a_grid_has_no_hole_where_that_costs_little_of_the_size():
    assert columns_for(128, QSize(410, 245)) == 16  # 8 full rows, and not 8 and a half of 15


@pytest.fixture
def mosaic(theme, qtbot):
    made = Mosaic(theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.grab()
    weights = np.random.default_rng(0).normal(0, 0.05, (20, 784)).astype(np.float32)
    made.set_filters(weights)
    return made


def at_unit(mosaic, unit):
    return mosaic.to_pixels(mosaic.tiles.rect(unit).center()).toPoint()


def test_a_line_parts_the_filters_also_where_pixels_are_shrunk(mosaic):
    mosaic.resize(140, 90)
    mosaic.set_filters(np.full((20, 784), 1.0, np.float32), limit=1.0)
    picture = mosaic.viewport().grab().toImage()
    assert mosaic.cell_size()[0] < 1
    one, two = (mosaic.to_pixels(mosaic.tiles.rect(unit).center()) for unit in (0, 1))
    row = [picture.pixelColor(x, int(one.y())).name() for x in range(int(one.x()), int(two.x()))]
    assert row[0] == row[-1]
    line = [x for x, colour in enumerate(row) if colour != row[0]]
    assert 1 <= len(line) <= 2  # its share of two pixels, where it falls between them
    assert line[-1] - line[0] < 2


def test_all_filters_share_one_scale_so_that_growth_shows(mosaic):
    weights = np.full((20, 784), 0.01, np.float32)
    weights[3] = 1.0
    mosaic.set_filters(weights, limit=1.0)
    place = mosaic.tiles.rect(3)
    cells = mosaic.tiles.cells
    assert cells[int(place.top()), int(place.left())] == LEVELS - 1
    assert abs(int(cells[0, 0]) - LEVELS // 2) <= 2
    assert mosaic.bar.labels() == ["−1", "0", "1"]


def test_on_request_each_filter_has_its_own_scale_and_the_legend_says_so(mosaic):
    weights = np.random.default_rng(0).normal(0, 0.05, (20, 784)).astype(np.float32)
    weights[1] = weights[0] * 100
    mosaic.set_filters(weights)
    mosaic.set_shared(False)
    first, second = (mosaic.tiles.rect(i) for i in (0, 1))
    cells = mosaic.tiles.cells.astype(int)
    one = cells[:28, int(first.left()) : int(first.left()) + 28]
    other = cells[:28, int(second.left()) : int(second.left()) + 28]
    assert np.abs(one - other).max() <= 1
    assert "own" in mosaic.bar.description()


def test_a_unit_pointed_at_or_clicked_is_named(mosaic, qtbot, hand):
    with qtbot.waitSignal(mosaic.unit_pointed) as pointed:
        hand(mosaic).move(at_unit(mosaic, 7))
    assert pointed.args == [7]
    assert mosaic.accessibleDescription().startswith("Unit 7. row 1")
    with qtbot.waitSignal(mosaic.unit_clicked) as clicked:
        hand(mosaic).click(at_unit(mosaic, 11))
    assert clicked.args == [11]


def test_the_keyboard_reaches_a_unit(mosaic, qtbot):
    chosen = []
    mosaic.unit_clicked.connect(chosen.append)
    columns = mosaic.tiles.columns
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(mosaic, key)
    assert chosen == [columns + 1]


def test_highlight_and_dead_units_change_the_picture_and_nothing_else(mosaic):
    def pixels():
        return mosaic.viewport().grab().toImage()

    plain = pixels()
    mosaic.highlight([2])
    assert pixels() != plain
    mosaic.highlight([])
    mosaic.dim([2, 3])
    assert pixels() != plain
    mosaic.dim([])
    assert pixels() == plain


def test_dead_and_silenced_units_have_different_signs_and_are_named(mosaic, hand):
    mosaic.dim([2, 3], [3, 7])
    middle = {unit: mosaic.tiles.rect(unit).center() for unit in (2, 3, 7)}
    crosses, bars = mosaic.crosses.path(), mosaic.bars.path()
    assert crosses.boundingRect().contains(middle[2])
    assert not crosses.boundingRect().contains(middle[3]), "what the user did outweighs"
    assert bars.boundingRect().contains(middle[3])
    assert crosses.elementCount() == 4
    assert bars.elementCount() == 8
    assert "2 dead. 2 silenced." in mosaic.summary().replace("(s)", "")
    for unit, word in ((2, "dead"), (3, "silenced"), (7, "silenced")):
        hand(mosaic).move(at_unit(mosaic, unit))
        assert word in mosaic.accessibleDescription()
    mosaic.dim([])
    assert mosaic.accessibleDescription().startswith("Unit 7. ")
    assert mosaic.crosses.path().isEmpty()
    assert mosaic.bars.path().isEmpty()


def test_a_weight_that_is_no_number_is_in_the_legend(mosaic):
    weights = np.random.default_rng(0).normal(0, 0.05, (20, 784)).astype(np.float32)
    weights[4, 100] = np.nan
    mosaic.set_filters(weights)
    assert "not finite" in mosaic.bar.description()
    mosaic.set_filters(np.zeros((20, 784), np.float32))
    assert "not finite" not in mosaic.bar.description()


def test_another_number_of_units_is_shown_at_once(mosaic):
    mosaic.set_filters(np.ones((3, 784), np.float32))
    assert mosaic.tiles.count == 3
    assert (mosaic.tiles.cells == LEVELS - 1).any() or mosaic.tiles.cells.max() >= LEVELS // 2


def test_an_empty_layer_and_all_zero_weights_can_be_shown(mosaic):
    mosaic.set_filters(np.zeros((4, 784), np.float32))
    mosaic.set_filters(np.zeros((0, 784), np.float32))
    mosaic.grab()


@pytest.fixture
def strip(theme, qtbot):
    made = Strip(theme)
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.grab()
    made.set_images(np.zeros((6, 784), np.uint8), [0, 1, 2, 3, 4, 5])
    return made


def test_a_row_of_digits_begins_where_its_heading_does(strip):
    strip.grab()
    assert abs(strip.to_pixels(QPointF(0, 0)).x()) < 0.01


def test_right_and_wrong_differ_in_shape_not_only_in_colour(strip):
    strip.set_read([0, 1, 2, 3, 4, 5])
    right = strip.right.path()
    assert strip.wrong.path().isEmpty()
    strip.set_read([0, 1, 2, 3, 4, 9])
    assert strip.right.path().elementCount() < right.elementCount()
    assert not strip.wrong.path().isEmpty()
    shapes = strip._shapes
    assert shapes["tick"].elementCount() != shapes["cross"].elementCount()


def test_what_is_read_is_said_with_the_truth(strip):
    strip.set_read([0, 1, 2, 3, 4, 9])
    strip.point_at(strip.tiles.rect(5).center())
    assert strip.accessibleDescription() == "Example 6: a 5, wrongly read as 9"


def test_a_digit_is_chosen_by_click_and_by_key(strip, qtbot, hand):
    chosen = []
    strip.chosen.connect(chosen.append)
    hand(strip).click(strip.to_pixels(strip.tiles.rect(4).center()).toPoint())
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen == [4, 3]


def test_the_chosen_digit_is_framed(strip):
    before = strip.viewport().grab().toImage()
    strip.select(2)
    assert strip.viewport().grab().toImage() != before
    strip.select(-1)
    assert strip.viewport().grab().toImage() == before
