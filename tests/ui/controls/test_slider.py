"""A slider goes where the user points, where its handle is."""

import pytest
from PySide6.QtCore import QPoint, Qt

from mnist_viz.ui.controls.number_box import Slider

WIDTH = 400
END = 10
"""About what the handle takes at either end."""


@pytest.fixture
def slider(dressed, qtbot):
    slider = Slider()
    slider.setRange(0, 1000)
    slider.setValue(900)
    slider.resize(WIDTH, 30)
    qtbot.addWidget(slider)
    slider.show()
    return slider


def at(x: int) -> QPoint:
    return QPoint(x, 15)


@pytest.mark.parametrize(("x", "value"), [(0, 0), (100, 240), (200, 500), (300, 760), (399, 1000)])
def test_a_click_beside_the_handle_brings_it_there(slider, qtbot, x, value):
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at(x))
    assert slider.value() == pytest.approx(value, abs=30)


def test_what_was_clicked_can_be_dragged_on(slider, qtbot):
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(100))
    assert slider.isSliderDown()
    qtbot.mouseMove(slider, at(200))
    assert slider.value() == pytest.approx(500, abs=30)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(200))
    assert not slider.isSliderDown()


def test_taking_hold_of_the_handle_moves_nothing(slider, qtbot):
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at(round(0.9 * (WIDTH - 2 * END)) + 8))
    assert slider.value() == 900
