"""Every entry of every chart's menu does what it says, chosen with the mouse."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)

from mnist_viz.core.insights.slope import RATES, Slope
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.confusion_table import ConfusionTable
from mnist_viz.ui.charts.curve_plot import CurvePlot
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.lines import PRESENT
from mnist_viz.ui.charts.matrix_view import MatrixView
from mnist_viz.ui.charts.mosaic import Mosaic
from mnist_viz.ui.charts.range_dialog import RangeDialog
from mnist_viz.ui.charts.scatter_plot import ScatterPlot
from mnist_viz.ui.charts.slope_plot import SlopePlot
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.charts.sweep_map import MapCell, SweepMap
from mnist_viz.ui.look.theme import DARK

# The offscreen platform says so of the list of files that fit what is typed.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NOISE = np.random.default_rng(0).normal(0, 0.1, (20, 784)).astype(np.float32)


def curves():
    plot = CurvePlot(DARK, "Loss", PRESENT)
    x = np.arange(1.0, 1000.0, 10)
    plot.set_series("train", x, 1 / x, 3 / x, 2 / x)
    return plot


def slope():
    plot = SlopePlot(DARK)
    losses = (np.log10(RATES) ** 2 + 1) / 10
    plot.show_slope(Slope(RATES, losses, 0.1, 0.3, 0.2, float(RATES[20]), 32))
    return plot


def scatter():
    plot = ScatterPlot(DARK, "Hidden space")
    plot.set_points(
        NOISE[:2, :50].astype(float), np.arange(50, dtype=np.uint8) % 10, (-1, 1), (-1, 1)
    )
    return plot


def bars():
    chart = Bars(DARK)
    chart.set_probabilities(np.full(10, 0.1))
    return chart


def heat_map():
    chart = HeatMap(DARK, Kind.DIVERGING, "Z1", unit="Z1")
    chart.set_values(NOISE, 1.0)
    return chart


def matrix():
    chart = MatrixView(DARK, "W1", Kind.DIVERGING)
    chart.set_matrix(NOISE)
    return chart


def mosaic():
    chart = Mosaic(DARK)
    chart.set_filters(NOISE)
    return chart


def strip():
    chart = Strip(DARK)
    chart.set_images(np.zeros((12, 784), np.uint8), list(range(12)))
    return chart


def confusion():
    chart = ConfusionTable(DARK)
    chart.set_counts(np.arange(64).reshape(8, 8), list("abcdefgh"))
    return chart


def sweep():
    chart = SweepMap(DARK)
    chart.set_axes(list("123456"), list("789"), ("rate", "batch"))
    chart.set_cells([[MapCell(float(k), f"{k}", f"cell {k}") for k in range(3)]] * 6, (0, 1))
    return chart


KINDS = (curves, slope, scatter, bars, heat_map, matrix, mosaic, strip, confusion, sweep)


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def chart(request, dressed, qtbot):
    """Return a chart of each kind in turn, on the screen."""
    made = request.param()
    qtbot.addWidget(made)
    made.resize(460, 320)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield getattr(made, "chart", made)  # while `made` is held: it owns the chart


def opened_menu(chart):
    """Open the menu with the right button in the middle of the chart, as a desktop does."""
    middle = chart.viewport().rect().center()
    QTest.mouseClick(chart.viewport(), RIGHT, pos=middle)
    place = chart.viewport().mapToGlobal(middle)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, place)
    QApplication.sendEvent(chart.viewport(), event)
    assert chart.menu.isVisible()
    return chart.menu


def entries(chart):
    """Return the names of what the menu offers now."""
    menu = opened_menu(chart)
    names = [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    menu.close()
    return names


def choose(chart, name):
    menu = opened_menu(chart)
    action = next(action for action in menu.actions() if action.text() == name)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert not menu.isVisible()


def ranges(chart):
    return [end for box in chart.boxes for side in box.viewRange() for end in side]


def width(chart):
    return chart.box.viewRange()[0][1] - chart.box.viewRange()[0][0]


def pixels(chart):
    return chart.viewport().grab().toImage()


def save_as(chart, path, qtbot):
    """Type a name into the dialog, and click *Save*."""
    dialog = next(d for d in chart.findChildren(QFileDialog) if d.isVisible())
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, str(path))
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    QTest.mouseClick(save, LEFT)
    assert not [box for box in chart.findChildren(QMessageBox) if box.isVisible()]


def test_everything_in_the_menu_is_known_here(chart):
    known = {name for names in (ZOOMS, COPIES, SAVES, COLOURS, CURVES) for name in names}
    assert set(entries(chart)) <= known
    assert set(COPIES) | set(SAVES) <= set(entries(chart))


ZOOMS = ("Show everything", "Zoom in", "Zoom out")


def test_the_menu_zooms_and_shows_everything_again(chart):
    if not any(any(box.mouseEnabled()) for box in chart.boxes):
        assert not set(ZOOMS) & set(entries(chart))
        return
    whole, before = ranges(chart), width(chart)
    choose(chart, "Zoom in")
    assert width(chart) == pytest.approx(0.8 * before, rel=0.01)
    closer = width(chart)
    choose(chart, "Zoom out")
    assert width(chart) > closer
    choose(chart, "Zoom in")
    choose(chart, "Show everything")
    assert ranges(chart) == pytest.approx(whole)


COPIES = ("Copy as picture", "Copy values")


def test_the_picture_and_the_values_are_copied(chart):
    choose(chart, "Copy as picture")
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == chart.size() * chart.devicePixelRatio()
    assert (
        len(
            {
                copied.pixel(x, y)
                for x in range(0, copied.width(), 7)
                for y in range(0, copied.height(), 7)
            }
        )
        > 1
    )
    choose(chart, "Copy values")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0] == list(chart.table().header)
    assert len(rows) == 1 + len(chart.table().rows) > 1


SAVES = ("Save as PNG …", "Save as SVG …", "Save values as CSV …")


@pytest.mark.slow
def test_what_is_saved_is_what_is_shown(chart, qtbot, tmp_path):
    choose(chart, "Save as PNG …")
    save_as(chart, tmp_path / "a", qtbot)
    assert QImage(str(tmp_path / "a.png")).size() == chart.size() * chart.devicePixelRatio()
    choose(chart, "Save as SVG …")
    save_as(chart, tmp_path / "b", qtbot)
    drawing = (tmp_path / "b.svg").read_text("utf-8")
    assert "<svg" in drawing and ("<path" in drawing or "<image" in drawing)
    choose(chart, "Save values as CSV …")
    save_as(chart, tmp_path / "c", qtbot)
    with (tmp_path / "c.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(chart.table().header)
    assert len(rows) == 1 + len(chart.table().rows)


COLOURS = ("Stronger colours", "Weaker colours", "Automatic colours")


def test_the_colours_can_be_stronger_weaker_and_automatic_again(chart):
    if COLOURS[0] not in entries(chart):
        assert not hasattr(chart, "bar")
        return
    plain, automatic = pixels(chart), chart.bar.limit
    choose(chart, "Stronger colours")
    assert chart.bar.limit < automatic
    assert pixels(chart) != plain
    choose(chart, "Weaker colours")
    choose(chart, "Weaker colours")
    assert chart.bar.limit > automatic
    choose(chart, "Automatic colours")
    assert chart.bar.limit == automatic
    assert pixels(chart) == plain


CURVES = (
    *("Logarithmic y-axis", "Logarithmic x-axis", "Grid"),
    *("Drag marks a box to zoom to", "Set range …"),
)


@pytest.fixture
def loss(dressed, qtbot):
    plot = curves()
    qtbot.addWidget(plot)
    plot.resize(460, 320)
    plot.show()
    plot.activateWindow()
    qtbot.waitUntil(plot.isActiveWindow)
    yield plot.chart  # while `plot` is held: it owns the chart


@pytest.mark.parametrize("name", ["Logarithmic y-axis", "Logarithmic x-axis", "Grid"])
def test_a_switch_of_the_curves_changes_the_picture_and_back(loss, name):
    plain, whole = pixels(loss), ranges(loss)
    choose(loss, name)
    assert pixels(loss) != plain
    assert (ranges(loss) == whole) == (name == "Grid")
    choose(loss, name)
    assert ranges(loss) == whole
    assert pixels(loss) == plain


def test_a_drag_marks_a_box_where_the_menu_says_so(loss, hand):
    mouse = hand(loss)
    choose(loss, "Drag marks a box to zoom to")
    mouse.drag(mouse.at(loss.box, 200, 0.1), mouse.at(loss.box, 600, 0.2))
    assert ranges(loss) == pytest.approx([200, 600, 0.1, 0.2], rel=0.05)
    choose(loss, "Show everything")
    choose(loss, "Drag marks a box to zoom to")
    before = width(loss)
    mouse.drag(mouse.at(loss.box, 200, 0.1), mouse.at(loss.box, 600, 0.1))
    assert width(loss) == pytest.approx(before)


def typed(loss, *texts):
    """Open the dialog from the menu, and type the four ends, each after a click in its field."""
    choose(loss, "Set range …")
    dialog = next(d for d in loss.findChildren(RangeDialog) if d.isVisible())
    for field, text in zip(dialog.fields, texts, strict=True):
        QTest.mouseClick(field, LEFT)
        field.selectAll()
        QTest.keyClicks(field, text)
    return dialog


def press(dialog, name):
    button = getattr(QDialogButtonBox.StandardButton, name)
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(button), LEFT)


def test_a_typed_range_is_shown_until_everything_is(loss, qtbot):
    whole = ranges(loss)
    dialog = typed(loss, "100", "300", "0", "0.5")
    press(dialog, "Ok")
    assert ranges(loss) == [100, 300, 0, 0.5]
    assert loss.follow.isVisible()
    QTest.mouseClick(loss.follow, LEFT)
    assert ranges(loss) == whole


def test_a_range_that_is_none_is_told_and_cancel_changes_nothing(loss):
    whole = ranges(loss)
    for texts in (("300", "100", "0", "1"), ("0", "x", "0", "1"), ("0", "1", "nan", "inf")):
        dialog = typed(loss, *texts)
        press(dialog, "Ok")
        assert dialog.isVisible()
        assert "smaller one first" in dialog.problem.text()
        press(dialog, "Cancel")
        assert ranges(loss) == whole
        assert not loss.follow.isVisible()


def test_on_a_logarithmic_axis_the_range_is_typed_in_values(loss):
    choose(loss, "Logarithmic x-axis")
    dialog = typed(loss, "10", "100", "0", "1")
    press(dialog, "Ok")
    assert ranges(loss) == pytest.approx([1, 2, 0, 1])
    at = loss.box.mapViewToScene(QPointF(1.5, 0.5))
    assert loss.box.contains(at)
    dialog = typed(loss, "0", "100", "0", "1")
    press(dialog, "Ok")
    assert "above 0" in dialog.problem.text()
    press(dialog, "Cancel")
