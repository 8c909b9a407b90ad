"""A heat map shows each number where it belongs and says what it is."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from mnist_viz.ui.charts.colormaps import GAP, NOT_FINITE, Kind, indices, table
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.legend import Legend


@pytest.fixture
def heat_map(theme, qtbot):
    made = HeatMap(
        theme, Kind.DIVERGING, "Hidden layer, z", describe=lambda r, c, v: f"unit {c}, z = {v:.2f}"
    )
    qtbot.addWidget(made)
    made.resize(400, 220)
    made.grab()
    return made


def centre(view, row, column):
    return view.mapFromScene(column + 0.5, row + 0.5)


def move(view, at):
    """Move the mouse: a hidden window gets no events of its own."""
    where = QPointF(at)
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        view.viewport().mapToGlobal(where),
        nothing,
        nothing,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_every_cell_has_the_colour_of_its_number(theme, heat_map):
    values = np.array([[-1, 0, 1], [0.5, np.nan, -0.5]], np.float32)
    heat_map.set_values(values, 1.0)
    picture = heat_map.picture.viewport().grab().toImage()
    colours = table(Kind.DIVERGING, theme)[indices(values, 1.0, Kind.DIVERGING)]
    for row in range(2):
        for column in range(3):
            seen = picture.pixelColor(centre(heat_map.picture, row, column))
            assert [seen.red(), seen.green(), seen.blue()] == colours[row, column].tolist()


def test_the_number_under_the_pointer_is_said_and_stays_current(heat_map, qtbot):
    heat_map.set_values(np.arange(12, dtype=np.float32).reshape(3, 4), 12.0)
    view = heat_map.picture
    move(view, centre(view, 2, 3))
    assert heat_map.readout() == "unit 3, z = 11.00"
    heat_map.set_values(np.zeros((3, 4), np.float32), 12.0)
    assert heat_map.readout() == "unit 3, z = 0.00"


def test_a_click_names_row_and_column(heat_map, qtbot):
    heat_map.set_values(np.zeros((3, 4), np.float32), 1.0)
    view = heat_map.picture
    with qtbot.waitSignal(heat_map.cell_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, 2, 1))
    assert told.args == [2, 1]


def test_a_layer_is_folded_so_that_every_unit_can_be_clicked(heat_map, qtbot):
    heat_map.set_values(np.linspace(-1, 1, 29, dtype=np.float32), 1.0)
    shown = heat_map._cells
    assert (shown != GAP).sum() == 29
    view, columns = heat_map.picture, shown.shape[1]
    with qtbot.waitSignal(heat_map.cell_clicked) as told:
        at = centre(view, *divmod(28, columns))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [0, 28]


def test_folding_follows_the_shape_of_the_widget(heat_map):
    heat_map.set_values(np.zeros(64, np.float32), 1.0)
    wide = heat_map._cells.shape
    heat_map.resize(120, 600)
    heat_map.grab()
    tall = heat_map._cells.shape
    assert wide[1] > wide[0]
    assert tall[0] > tall[1]


def test_a_layer_leaves_no_hole_where_its_rows_can_all_be_full(heat_map):
    heat_map.set_values(np.zeros(128, np.float32), 1.0)
    for size in ((420, 110), (320, 320), (560, 260)):
        heat_map.resize(*size)
        heat_map.grab()
        assert not (heat_map._cells == GAP).any(), size


def test_the_keyboard_reaches_every_cell(heat_map, qtbot):
    heat_map.set_values(np.zeros((2, 2), np.float32), 1.0)
    chosen = []
    heat_map.cell_clicked.connect(lambda row, column: chosen.append((row, column)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(heat_map.picture, key)
    assert chosen == [(1, 1)]


def test_a_broken_number_is_seen_not_hidden(heat_map):
    heat_map.set_values(np.array([1, np.nan, np.inf], np.float32), 1.0)
    assert (heat_map._cells == NOT_FINITE).sum() == 2


def test_the_values_shown_are_never_written_to(heat_map):
    values = np.ones((2, 2), np.float32)
    values.flags.writeable = False
    heat_map.set_values(values, 1.0)
    assert values.tolist() == [[1, 1], [1, 1]]


def test_the_pointer_beside_the_cells_says_nothing(heat_map, qtbot):
    heat_map.set_values(np.zeros(3, np.float32), 1.0)
    view = heat_map.picture
    move(view, centre(view, 0, 0))
    assert heat_map.readout() != ""
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert heat_map.readout() == ""


@pytest.mark.parametrize(
    ("kind", "labels"),
    [(Kind.DIVERGING, ["−0.5", "0", "0.5"]), (Kind.SEQUENTIAL, ["0", "", "0.5"])],
)
def test_the_legend_says_what_the_colours_mean(kind, labels, theme, qtbot):
    legend = Legend(theme, kind, "weight")
    qtbot.addWidget(legend)
    legend.set_limit(0.5)
    assert legend.labels() == labels
    assert f"from {labels[0]} to 0.5 weight" in legend.accessibleDescription()
    legend.resize(300, 20)
    picture = legend.grab().toImage()
    assert len({picture.pixel(x, picture.height() // 2) for x in range(picture.width())}) > 30


def test_the_legend_has_the_colour_of_what_is_no_number_while_there_is_some(theme, qtbot):
    legend = Legend(theme, Kind.DIVERGING, "weight")
    qtbot.addWidget(legend)
    legend.set_limit(0.5)
    legend.resize(300, 20)
    colour = int.from_bytes(table(Kind.DIVERGING, theme)[NOT_FINITE].tobytes(), "big")

    def shown():
        picture = legend.grab().toImage()
        middle = picture.height() // 2
        return sum(picture.pixel(x, middle) & 0xFFFFFF == colour for x in range(picture.width()))

    assert shown() == 0
    legend.set_not_finite(True)
    assert shown() >= 6
    assert "not finite" in legend.toolTip()
    legend.set_not_finite(False)
    assert shown() == 0


def test_a_place_without_a_unit_does_not_look_like_a_zero(heat_map):
    heat_map.resize(400, 300)
    heat_map.set_values(np.zeros(7, np.float32), 1.0)
    cells = heat_map._cells.ravel()
    assert len(cells) > 7
    assert not set(cells[:7].tolist()) & set(cells[7:].tolist())


def test_any_map_tells_of_numbers_that_are_none(heat_map):
    heat_map.set_values(np.array([0.0, np.inf, 1.0], np.float32), 1.0)
    assert "not finite" in heat_map.legend.accessibleDescription()
