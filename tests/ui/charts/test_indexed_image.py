"""An image can be examined: zoom, pan, point, and the scale of its colours at the colour bar."""

import sys

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QScrollArea, QVBoxLayout, QWidget

from mnist_viz.ui.charts.colormaps import LEVELS, NOT_FINITE, Kind, table
from mnist_viz.ui.charts.confusion_table import ConfusionTable
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.mosaic import Mosaic
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.theme import DARK

VALUES = np.linspace(-1, 1, 48, dtype=np.float32).reshape(6, 8)


@pytest.fixture
def heat(theme, qtbot):
    made = HeatMap(theme, Kind.DIVERGING, "Z1", unit="Z1")
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.set_values(VALUES, 1.0)
    return made


@pytest.fixture
def mosaic(dressed, qtbot):
    made = Mosaic(DARK)
    qtbot.addWidget(made)
    made.resize(600, 320)
    made.show()
    made.set_filters(np.random.default_rng(0).normal(0, 0.05, (20, 784)).astype(np.float32))
    return made


def middle(view, row, column):
    return view.to_pixels(QPointF(column + 0.5, row + 0.5)).toPoint()


def colour_at(view, place):
    return view.viewport().grab().toImage().pixelColor(place)


def texts(bar):
    return [item.text() for item in bar.childItems() if isinstance(item, QGraphicsSimpleTextItem)]


def on_bar(heat, share):
    return heat.bar.strip_at(share).toPoint()


def test_the_wheel_zooms_into_the_filter_under_the_pointer(mosaic, hand):
    mouse = hand(mosaic)
    place = mosaic.to_pixels(mosaic.tiles.rect(7).center()).toPoint()
    before, _ = mosaic.cell_size()
    mouse.wheel(place, notches=3)
    assert mosaic.cell_size()[0] > 2 * before
    mouse.move(place)
    assert mosaic.accessibleDescription().startswith("Unit 7. ")
    width, height = mosaic.cell_size()
    assert width == pytest.approx(height), "pixels stay square"


def test_a_drag_pans_and_never_leaves_the_image(mosaic, hand):
    mouse = hand(mosaic)
    whole = mosaic.box.viewRect()
    start = mosaic.rect().center()
    mouse.wheel(start, notches=4)
    before = mosaic.box.viewRect()
    assert "Zoomed: A shows everything." in texts(mosaic.bar)
    mouse.drag(start, start + QPointF(60, 20).toPoint())
    assert mosaic.box.viewRect().left() < before.left()
    mouse.drag(start, start + QPointF(5000, 5000).toPoint())
    assert mosaic.box.viewRect().left() >= whole.left() - 1e-6
    assert mosaic.box.viewRect().top() >= whole.top() - 1e-6


def test_a_double_click_and_a_show_the_whole_image_again(mosaic, hand, qtbot):
    mouse, whole = hand(mosaic), mosaic.box.viewRect()
    for restore in (
        lambda: mouse.double_click(mosaic.rect().center()),
        lambda: qtbot.keyClick(mosaic, Qt.Key.Key_A),
    ):
        mouse.wheel(mosaic.rect().center(), notches=2)
        assert mosaic.box.viewRect() != whole
        restore()
        assert mosaic.box.viewRect() == whole


def test_the_view_stays_zoomed_while_the_run_goes_on(mosaic, hand):
    hand(mosaic).wheel(mosaic.rect().center(), notches=3)
    seen = mosaic.box.viewRect()
    mosaic.set_filters(np.ones((20, 784), np.float32))
    assert mosaic.box.viewRect() == seen


def test_a_larger_window_shows_the_same_part(heat, hand):
    hand(heat).wheel(middle(heat, 2, 3), notches=2)
    before = heat.box.viewRect()
    heat.resize(640, 420)
    heat.grab()
    after = heat.box.viewRect()
    assert after.center().x() == pytest.approx(before.center().x())
    assert after.width() == pytest.approx(before.width())


def test_arrow_keys_bring_what_they_point_at_into_sight(heat, hand, qtbot):
    hand(heat).wheel(middle(heat, 0, 0), notches=4)
    for _ in range(7):
        qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert heat.readout().startswith("row 0, column 7")
    assert heat.box.viewRect().right() == pytest.approx(8)


def test_a_click_in_a_zoomed_image_chooses_what_is_seen_there(mosaic, hand, qtbot):
    place = mosaic.to_pixels(mosaic.tiles.rect(12).center()).toPoint()
    hand(mosaic).wheel(place, notches=3)
    with qtbot.waitSignal(mosaic.unit_clicked) as told:
        hand(mosaic).click(place)
    assert told.args == [12]


def test_pointing_says_unit_pixel_and_weight_beside_the_image(mosaic, hand):
    corner = mosaic.tiles.rect(3).topLeft()
    hand(mosaic).move(mosaic.to_pixels(corner + QPointF(5.5, 9.5)).toPoint())
    weight = float(mosaic.weights[3, 9 * 28 + 5])
    assert f"Unit 3, row 9, column 5: {weight:+.3g}" in texts(mosaic.bar)
    assert not mosaic.toolTip(), "a tooltip would cover the tiles below the pointer"
    mosaic.set_filters(np.zeros((20, 784), np.float32))
    assert "Unit 3, row 9, column 5: +0" in texts(mosaic.bar)


def test_dragging_the_colour_bar_pulls_a_number_to_another_colour(heat, hand, theme):
    place = middle(heat, 4, 0)
    plain = colour_at(heat, place)
    value = float(VALUES[4, 0])
    colours = table(Kind.DIVERGING, theme)
    hand(heat).drag(on_bar(heat, 0.95), on_bar(heat, 0.7))
    limit = heat.bar.limit
    assert limit == pytest.approx(0.9 / 0.4, rel=0.1)
    assert heat.bar.is_chosen
    assert "set by hand" in heat.summary()
    index = round((LEVELS - 1) / 2 * (1 + value / limit))
    assert colour_at(heat, place) == QColor(*colours[index].tolist()) != plain
    heat.set_values(VALUES, 1.0)
    assert heat.bar.limit == limit, "the scale stays where the user put it"
    hand(heat).double_click(on_bar(heat, 0.7))
    assert heat.bar.limit == 1.0
    assert colour_at(heat, place) == plain


def test_the_scale_can_be_changed_by_keys(heat, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    heat.setFocus()
    heat.activateWindow()
    qtbot.waitUntil(heat.isActiveWindow)
    qtbot.keyClick(heat, Qt.Key.Key_Up, shift)
    assert heat.bar.limit == 0.7
    qtbot.keyClick(heat, Qt.Key.Key_Down, shift)
    qtbot.keyClick(heat, Qt.Key.Key_Down, shift)
    assert heat.bar.limit == 1.5
    qtbot.keyClick(heat, Qt.Key.Key_Home, shift)
    assert heat.bar.limit == 1.0


def test_a_drag_on_zero_changes_nothing(heat, hand):
    hand(heat).drag(on_bar(heat, 0.5), on_bar(heat, 0.9))
    assert heat.bar.limit == 1.0


@pytest.mark.parametrize(
    ("kind", "labels"),
    [(Kind.DIVERGING, ["−0.5", "0", "0.5"]), (Kind.SEQUENTIAL, ["0", "", "0.5"])],
)
def test_the_colour_bar_says_what_the_colours_mean(kind, labels, theme, qtbot):
    made = HeatMap(theme, kind, "a map", unit="weight")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.set_values(VALUES, 0.5)
    assert made.bar.labels() == labels
    assert f"from {labels[0]} to 0.5 weight" in made.bar.description()
    picture = made.grab().toImage()
    row = on_bar(made, 0.5).y()
    assert len({picture.pixel(x, row) for x in range(picture.width())}) > 30


def test_numbers_that_are_none_have_a_colour_of_their_own_and_are_told(heat, theme):
    none = QColor(*table(Kind.DIVERGING, theme)[NOT_FINITE].tolist())

    def shown():
        picture = heat.viewport().grab().toImage()
        row = on_bar(heat, 0.5).y()
        return sum(picture.pixelColor(x, row) == none for x in range(picture.width()))

    assert shown() == 0
    broken = VALUES.copy()
    broken[1, 2], broken[3, 3] = np.nan, -np.inf
    heat.set_values(broken, 1.0)
    assert colour_at(heat, middle(heat, 1, 2)) == colour_at(heat, middle(heat, 3, 3)) == none
    assert shown() >= 6
    assert "not finite" in heat.bar.description()


def test_the_copied_values_are_those_of_the_matrix(heat):
    rows = heat.table().rows
    assert heat.table().header[:3] == ["Z1", "0", "1"]
    np.testing.assert_array_equal(np.array(rows)[:, 1:], VALUES)
    heat.set_values(VALUES[0], 1.0)
    assert [row[0] for row in heat.table().rows] == list(range(8))


def test_a_saved_drawing_has_the_image_and_its_scale(heat, tmp_path):
    heat.menu.save_picture(tmp_path / "map.svg")
    drawing = (tmp_path / "map.svg").read_text("utf-8")
    assert "<image" in drawing
    assert "Z1" in drawing


def test_a_page_that_scrolls_still_scrolls_over_an_image(dressed, hand, qtbot):
    page, inside, heat = QScrollArea(), QWidget(), HeatMap(DARK, Kind.DIVERGING, "Z1")
    heat.set_values(VALUES, 1.0)
    qtbot.addWidget(page)
    column = QVBoxLayout(inside)
    column.addWidget(heat)
    heat.setFixedHeight(900)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    whole = heat.box.viewRect()
    assert not hand(heat).wheel(QPointF(50, 50).toPoint()), "it is the page's"
    assert heat.box.viewRect() == whole
    heat.setFocus()
    assert hand(heat).wheel(QPointF(50, 50).toPoint())
    assert heat.box.viewRect() != whole


def views():
    mosaic = Mosaic(DARK)
    mosaic.set_filters(np.ones((20, 784), np.float32))
    heat = HeatMap(DARK, Kind.SEQUENTIAL, "A1", unit="A1")
    heat.set_values(np.ones((128, 40), np.float32), 1.0)
    table_ = ConfusionTable(DARK)
    table_.set_counts(np.eye(10, dtype=np.int64), "0123456789")
    strip = Strip(DARK)
    strip.set_images(np.zeros((6, 784), np.uint8), [0, 1, 2, 3, 4, 5])
    return mosaic, heat, table_, strip


def test_images_are_pyqtgraphs_and_python_does_not_paint_them(dressed, qtbot):
    for view in views():
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show()
        view.grab()
        assert isinstance(view.image, pg.ImageItem)
        assert view.image.getViewBox() is view.box
        calls = calls_while(view.viewport().repaint)
        assert len(calls) <= 12, f"{type(view).__name__}: {calls}"


def calls_while(act):
    """Return the names of the Python functions that are called meanwhile."""
    calls = []

    def note(frame, kind, _):
        if kind == "call":
            calls.append(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls
