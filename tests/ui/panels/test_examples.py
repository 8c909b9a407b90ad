"""The examples: test digits with true marks, to pin one, and the list of mistakes."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from mnist_viz.ui.panels.examples import ExamplesPanel

SIZE = (850, 160)


@pytest.fixture
def panel(stage, recipe):
    stage.start(recipe(8))
    return stage.open(ExamplesPanel, SIZE)


def click(panel, place):
    """Click a tile of the strip."""
    strip = panel.strip
    spot = strip.to_pixels(strip.tiles.rect(place).center()).toPoint()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_the_classes_come_in_turn(panel, stage):
    labels = stage.shown.dataset.test.labels[panel.page]
    assert labels[:20].tolist() == [*range(10), *range(10)]


def test_marks_are_what_the_network_reads_now(panel, stage):
    frame = stage.draw(panel)
    trace = frame.network.forward(frame.dataset.test.images[panel.page].T / np.float32(255))
    assert list(panel.strip.read) == trace.digits.tolist()
    right = int(np.sum(frame.examples_trace.digits == frame.examples.labels))
    assert panel.words.text().startswith(f"{right} of 100 correct")


def test_a_click_pins_that_digit_and_frames_it(panel, stage):
    click(panel, 13)
    pinned = stage.session.frame().pinned
    assert pinned.index == panel.page[13]
    assert np.array_equal(pinned.image, stage.shown.dataset.test.images[pinned.index])
    assert panel.strip.selected == 13


def test_the_frame_around_the_pinned_digit_is_seen(panel, stage):
    click(panel, 3)
    colour = QColor(panel.theme.train).rgb()
    image = panel.strip.grab().toImage()

    def blue(at):
        rect = panel.strip.tiles.rect(at)
        corners = (panel.strip.to_pixels(c).toPoint() for c in (rect.topLeft(), rect.bottomRight()))
        region = image.copy(QRect(*corners).adjusted(-3, -3, 3, 3))
        return any(
            region.pixel(x, y) == colour
            for x in range(region.width())
            for y in range(region.height())
        )

    assert blue(3)
    assert not blue(9)


def test_arrow_keys_and_return_pin_without_a_mouse(panel, stage):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(panel.strip, key)
    assert stage.session.frame().pinned.index == panel.page[2]


def test_a_pinned_drawing_frames_no_digit(panel, stage):
    click(panel, 3)
    stage.session.pin_drawing(np.zeros(784, np.uint8))
    stage.draw(panel)
    assert panel.strip.selected == -1


def test_misread_only_lists_what_the_whole_test_set_got_wrong(panel, stage):
    panel.misread_only.click()
    point, dataset = stage.shown.test.latest, stage.shown.dataset
    wrong = np.flatnonzero(point.evaluation.digits != dataset.test.labels)
    seen = panel.page.tolist()
    while panel.on.isEnabled():
        panel.on.click()
        seen += panel.page.tolist()
    assert seen == wrong.tolist()
    assert f"{len(wrong)} of {len(dataset.test)} misread at step 0" in panel.words.text()
    assert list(panel.strip.read) == point.evaluation.digits[panel.page].tolist()


def test_turning_back_shows_the_page_before(panel):
    panel.misread_only.click()
    first = panel.page.tolist()
    panel.on.click()
    assert panel.page.tolist() != first
    panel.back.click()
    assert panel.page.tolist() == first
    assert not panel.back.isEnabled()


def test_a_misread_digit_can_be_pinned(panel, stage):
    panel.misread_only.click()
    click(panel, 0)
    assert stage.session.frame().pinned.index == panel.page[0]


def test_leaving_misread_only_shows_the_examples_again(panel):
    before = panel.page.tolist()
    panel.misread_only.click()
    panel.misread_only.click()
    assert panel.page.tolist() == before


def test_a_larger_panel_shows_more(panel):
    before = len(panel.page)
    panel.resize(850, 400)
    assert len(panel.page) > before


def test_without_mistakes_it_says_so_and_shows_none(stage, recipe, monkeypatch):
    frame = stage.start(recipe(8))
    digits = frame.test.latest.evaluation.digits
    digits.flags.writeable = True
    digits[:] = frame.dataset.test.labels
    panel = stage.open(ExamplesPanel, SIZE)
    panel.misread_only.click()
    assert panel.words.text().startswith("0 of 240 misread")
    assert not panel.strip.image.isVisible()
    assert not panel.strip.isEnabled()
    panel.misread_only.click()
    assert panel.strip.image.isVisible()


def test_before_the_digits_are_there_it_says_that_they_come(stage, recipe):
    stage.session.start(recipe(8), play=False)
    panel = stage.open(ExamplesPanel, SIZE)
    assert panel.words.text()
