"""Every chart can be zoomed, moved, copied and saved, by mouse and by keyboard."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath
from PySide6.QtWidgets import QApplication, QGraphicsPathItem

from mnist_viz.ui.charts.values import ValueTable, table_of_curves, table_of_matrix
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.theme import DARK, LIGHT

LEFT = Qt.MouseButton.LeftButton


class Line(ChartView):
    """A diagonal from 0 to 100."""

    def __init__(self, theme):
        super().__init__(theme, "A line")
        self.box = self.add_plot()
        path = QPainterPath()
        path.lineTo(100, 100)
        self.box.addItem(QGraphicsPathItem(path))
        self.box.bottom.set_name("step")
        self.set_theme(theme)
        self.fit()

    def fit(self):
        self.box.show_range((0, 100), (0, 100))
        super().fit()

    def table(self):
        ends = np.array([0.0, 100.0])
        return table_of_curves("step", {"line": (ends, ends)})

    def seen(self):
        return [round(end, 3) for side in self.box.viewRange() for end in side]


@pytest.fixture
def chart(theme, qtbot):
    made = Line(theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


WHOLE = [0, 100, 0, 100]


def test_the_wheel_zooms_around_the_pointer(chart, hand):
    hand(chart).wheel(hand(chart).at(chart.box, 20, 20))
    low_x, high_x, low_y, high_y = chart.seen()
    assert 0 < low_x < 20 < high_x < 100
    assert 20 - low_x == pytest.approx((high_x - 20) / 4, abs=1)
    assert 0 < low_y < 20 < high_y < 100
    assert chart.is_zoomed


def test_the_wheel_on_an_axis_zooms_that_axis_alone(chart, hand):
    below = QPoint(hand(chart).at(chart.box, 50, 0).x(), chart.height() - 8)
    hand(chart).wheel(below)
    assert chart.seen()[:2] != [0, 100]
    assert chart.seen()[2:] == [0, 100]


def test_a_drag_moves_the_view(chart, hand):
    mouse = hand(chart)
    mouse.drag(mouse.at(chart.box, 50, 50), mouse.at(chart.box, 40, 30))
    assert chart.seen() == pytest.approx([10, 110, 20, 120], abs=1)


def test_a_drag_with_shift_zooms_to_the_box_it_marks(chart, hand):
    mouse = hand(chart)
    start, end = mouse.at(chart.box, 20, 80), mouse.at(chart.box, 60, 40)
    mouse.drag(start, end, Qt.KeyboardModifier.ShiftModifier)
    assert chart.seen() == pytest.approx([20, 60, 40, 80], abs=1)


def test_a_drag_marks_a_box_where_the_menu_says_so(chart, hand):
    chart.box.zoom_by_box = True
    mouse = hand(chart)
    mouse.drag(mouse.at(chart.box, 20, 80), mouse.at(chart.box, 60, 40))
    assert chart.seen() == pytest.approx([20, 60, 40, 80], abs=1)


def test_a_double_click_shows_everything_again_and_is_no_click(chart, hand, qtbot):
    clicks = []
    chart.clicked.connect(clicks.append)
    mouse = hand(chart)
    mouse.wheel(mouse.at(chart.box, 50, 50))
    mouse.double_click(mouse.at(chart.box, 50, 50))
    assert chart.seen() == WHOLE
    qtbot.wait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    assert not clicks


def test_a_single_click_in_a_zoomed_chart_is_a_click(chart, hand, qtbot):
    mouse = hand(chart)
    mouse.wheel(mouse.at(chart.box, 50, 50))
    with qtbot.waitSignal(chart.clicked):
        mouse.click(mouse.at(chart.box, 50, 50))


def test_keys_zoom_and_show_everything_again(chart, qtbot):
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert chart.seen() == pytest.approx([10, 90, 10, 90])
    qtbot.keyClick(chart, Qt.Key.Key_A)
    assert chart.seen() == WHOLE
    qtbot.keyClick(chart, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert chart.seen() == pytest.approx([-12.5, 112.5, -12.5, 112.5])
    qtbot.keyClick(chart, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert chart.seen() == WHOLE


def test_the_pointer_is_told_and_its_leaving_too(chart, hand):
    told = []
    chart.pointed.connect(told.append)
    hand(chart).move(hand(chart).at(chart.box, 30, 60))
    at = chart.box.mapSceneToView(told[-1])
    assert (at.x(), at.y()) == pytest.approx((30, 60), abs=1)
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert told[-1] is None


def test_control_c_copies_the_chart_as_a_picture(chart, qtbot):
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    picture = QGuiApplication.clipboard().image()
    assert picture.size() == chart.size() * chart.devicePixelRatio()


def test_the_values_are_copied_as_a_spreadsheet_pastes_them(chart, qtbot):
    chart.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(chart, Qt.Key.Key_C, keys)
    assert QGuiApplication.clipboard().text() == "step\tline\n0.0\t0.0\n100.0\t100.0\n"


def test_a_chart_is_saved_as_png_svg_and_csv(chart, tmp_path):
    chart.menu.save_picture(tmp_path / "a.png")
    chart.menu.save_picture(tmp_path / "a.svg")
    chart.menu.save_csv(tmp_path / "a.csv")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    drawing = (tmp_path / "a.svg").read_text("utf-8")
    assert "step</text>" in drawing, "words stay words"
    assert "<path" in drawing
    with (tmp_path / "a.csv").open(newline="") as file:
        assert list(csv.reader(file)) == [["step", "line"], ["0.0", "0.0"], ["100.0", "100.0"]]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(chart, tmp_path):
    chart.menu.save_csv(tmp_path / "none" / "a.csv")
    (box,) = [
        child for child in chart.children() if child.metaObject().className() == "QMessageBox"
    ]
    assert "could not be written" in box.text()
    box.close()


def test_the_menu_opens_at_a_right_click_and_says_its_keys(chart, qtbot):
    texts = {action.text(): action.shortcut().toString() for action in chart.menu.actions()}
    assert texts["Copy as picture"] == "Ctrl+C"
    assert texts["Show everything"] == "Ctrl+0"
    assert {"Save as PNG …", "Save as SVG …", "Save values as CSV …"} <= set(texts)


def test_a_chart_takes_another_theme(chart):
    before = chart.grab().toImage().pixelColor(1, 1)
    chart.set_theme(LIGHT if chart.theme is DARK else DARK)
    assert chart.grab().toImage().pixelColor(1, 1) != before


def test_curves_of_different_steps_share_a_table():
    table = table_of_curves(
        "step", {"a": (np.array([1.0, 2.0]), np.array([0.5, np.nan])), "b": (np.array([2.0]),) * 2}
    )
    assert table.csv() == "step,a,b\n1.0,0.5,\n2.0,nan,2.0\n"


def test_a_matrix_keeps_every_digit():
    table = table_of_matrix("A1", np.array([[1 / 3, 2.0]]))
    assert table == ValueTable(["A1", "0", "1"], [[0, 1 / 3, 2.0]])
