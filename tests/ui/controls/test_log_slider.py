"""A number between two powers of ten can be typed as people write it."""

import pytest
from pytestqt.qtbot import QtBot

from mnist_viz.ui.controls.number_box import LogSlider


@pytest.mark.parametrize("typed", ["0,1", "0.1"])
def test_a_number_is_read_with_a_comma_as_with_a_point(dressed, qtbot: QtBot, typed: str) -> None:
    slider = LogSlider("Rate", "How far a step goes.", -4, 1)
    qtbot.addWidget(slider)
    slider.show_value(0.5)
    slider.box.selectAll()
    with qtbot.waitSignal(slider.turned) as turned:
        qtbot.keyClicks(slider.box, f"{typed}\r")
    assert turned.args == [0.1]
    assert slider.box.text() == "0.1"
