"""The digits of a field with arrows stand where the words of the fields above and below it do."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.look.appearance import palette
from mnist_viz.ui.look.style import style_sheet


def ink(field: QWidget) -> int:
    """Return how far from its left edge a field's words begin, in pixels."""
    picture = field.grab().toImage()
    grey = np.array(
        [[picture.pixelColor(x, y).lightness() for x in range(3, 40)] for y in range(6, 22)]
    )
    written = np.abs(grey - int(np.median(grey))).max(axis=0) > 60
    return int(written.argmax()) + 3


@pytest.fixture
def fields(theme, qtbot) -> Iterator[list[QWidget]]:
    """One of each kind, which say the same."""
    top = QWidget()
    qtbot.addWidget(top)
    top.setPalette(palette(theme))
    top.setStyleSheet(style_sheet(theme))
    count, line, choice = CountBox(), QLineEdit("88"), QComboBox()
    count.setValue(88)
    choice.addItem("88")
    for field in (count, line, choice):
        field.setParent(top)
        field.resize(140, field.sizeHint().height())
        field.setEnabled(False)  # no cursor that blinks
    top.show()
    yield [count, line, choice]
    top.close()


def test_fields_of_every_kind_begin_at_one_place_and_are_as_high(fields):
    places = [ink(field) for field in fields]
    assert max(places) - min(places) <= 3, places
    assert len({min(field.height(), field.maximumHeight()) for field in fields}) == 1
