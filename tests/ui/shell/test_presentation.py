"""A presentation fills the screen, lets the class guess, and leaves everything as it was."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsPathItem,
    QGraphicsSimpleTextItem,
    QLabel,
    QPushButton,
    QWidget,
)

from mnist_viz.session.snapshot import State
from mnist_viz.ui.controls.number_box import NumberBox
from mnist_viz.ui.shell.dock import TitleBar
from mnist_viz.ui.shell.presentation import PACE, TYPE_SCALE
from mnist_viz.ui.words.wording import WHAT_IS_IT

Key = Qt.Key


def shown(window):
    return {dock.kind.name for dock in window.area.docks if dock.isVisible()}


def places(window):
    return {d.kind.name: d.geometry().getRect() for d in window.area.docks if d.isVisible()}


def panel(window, name):
    return next(dock.panel for dock in window.area.docks if dock.kind.name == name)


@pytest.fixture
def presenting(whole_window, qtbot):
    qtbot.wait(20)
    qtbot.keyClick(whole_window, Key.Key_F11)
    return whole_window


@pytest.mark.panels("pad", "curves", "lessons")
def test_a_number_key_fills_the_screen_with_its_panel(presenting, qtbot):
    for key, name in ((Key.Key_1, "pad"), (Key.Key_3, "curves"), (Key.Key_0, "lessons")):
        qtbot.keyClick(presenting, key)
        assert shown(presenting) == {name}
    assert presenting.isFullScreen()
    assert not presenting.menuBar().isVisible()


def test_space_pauses_and_plays_in_front_of_every_panel(presenting, qtbot):
    for key in (Key(ord(digit)) for digit in "23456789"):
        qtbot.keyClick(presenting, key)
        assert presenting.session.frame().state is State.PAUSED
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
        qtbot.waitUntil(lambda: presenting.session.frame().state is State.RUNNING)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
        qtbot.waitUntil(lambda: presenting.session.frame().state is State.PAUSED)


@pytest.mark.panels("pad", "softmax", "curves")
def test_control_and_a_number_puts_a_panel_beside_and_away_again(presenting, qtbot):
    qtbot.keyClick(presenting, Key.Key_1)
    qtbot.keyClick(presenting, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown(presenting) == {"pad", "softmax"}
    qtbot.keyClick(presenting, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown(presenting) == {"pad"}


@pytest.mark.panels("pad", "curves", "filters", "softmax", "time", "network", "recipe")
@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_F11])
def test_layout_pace_and_type_come_back_exactly(key, whole_window, qtbot):
    window = whole_window
    window.area.docks[4].hide()
    qtbot.wait(20)
    before, caption = places(window), window.font().pointSizeF()
    qtbot.keyClick(window, Key.Key_F11)
    assert window.session.frame().pace == PACE
    assert window.themes.theme.type_scale == TYPE_SCALE
    assert window.font().pointSizeF() == pytest.approx(caption * TYPE_SCALE)
    qtbot.keyClick(window, Key.Key_5)
    qtbot.keyClick(window, Key.Key_BracketLeft)
    assert window.session.frame().pace < PACE
    qtbot.keyClick(window, key)
    qtbot.waitUntil(lambda: places(window) == before)
    assert window.session.frame().pace == 100.0
    assert window.font().pointSizeF() == pytest.approx(caption)
    assert window.menuBar().isVisible()
    assert not window.isFullScreen()


@pytest.mark.panels("pad")
def test_the_pointer_has_a_ring_only_meanwhile(presenting, qtbot):
    ring = QGuiApplication.overrideCursor()
    assert ring is not None
    assert ring.pixmap().deviceIndependentSize().width() >= 64
    qtbot.keyClick(presenting, Key.Key_Escape)
    assert QGuiApplication.overrideCursor() is None


@pytest.mark.panels("pad", "softmax")
def test_the_answer_waits_until_the_class_has_guessed(presenting, qtbot):
    qtbot.keyClick(presenting, Key.Key_A)
    for key, name in ((Key.Key_2, "softmax"), (Key.Key_1, "pad")):
        qtbot.keyClick(presenting, key)
        words = {label.text() for label in panel(presenting, name).findChildren(QLabel)}
        assert any(text and WHAT_IS_IT.startswith(text) for text in words)
        assert not any("%" in text for text in words)
    assert "No prediction" in panel(presenting, "softmax").bars.accessibleDescription()
    qtbot.keyClick(presenting, Key.Key_A)
    assert "What does it read?" not in panel(presenting, "pad").reading.text()
    assert "%" in panel(presenting, "pad").reading.text()


@pytest.mark.panels("pad")
def test_another_digit_is_asked_about_anew(presenting, qtbot):
    session = presenting.session
    qtbot.keyClick(presenting, Key.Key_D)
    assert not session.frame().answer_hidden
    qtbot.keyClick(presenting, Key.Key_A)
    qtbot.keyClick(presenting, Key.Key_A)
    first = session.frame().pinned.index
    qtbot.keyClick(presenting, Key.Key_D)
    assert session.frame().answer_hidden
    assert session.frame().pinned.index != first
    qtbot.keyClick(presenting, Key.Key_Escape)
    assert not session.frame().answer_hidden


@pytest.mark.panels("pad", "lessons", "curves")
def test_a_lesson_in_a_presentation_gives_the_filled_panel_back(presenting, qtbot):
    qtbot.keyClick(presenting, Key.Key_3)
    presenting.presentation.stage({"lessons": "", "pad": ""})
    assert shown(presenting) == {"lessons", "pad"}
    presenting.presentation.stage(None)
    assert shown(presenting) == {"curves"}


@pytest.mark.panels("slope", "pad")
def test_the_panel_with_the_focus_is_presented_whatever_its_number(whole_window, qtbot):
    whole_window.go_to("slope")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F11)
    assert shown(whole_window) == {"slope"}


@pytest.mark.panels("pad", "curves")
def test_closing_in_a_presentation_remembers_the_layout_before_it(presenting):
    presenting.close()
    assert QGuiApplication.overrideCursor() is None
    assert not presenting.isFullScreen()


def test_every_panel_fits_a_small_projector(presenting):
    for dock in presenting.area.docks:
        presenting.presentation.fill(dock.kind.name)
        QApplication.processEvents()
        least = presenting.minimumSizeHint()
        assert least.width() <= 1280, dock.kind.name
        assert least.height() <= 720, dock.kind.name


def test_no_two_panels_have_one_number(whole_window):
    numbers = [dock.kind.place.number for dock in whole_window.area.docks]
    numbers = [number for number in numbers if number is not None]
    assert sorted(numbers) == list(range(10))


def usual_fonts(window):
    """Return the size of every font in the panels, by the part that has it."""
    panels = [dock.panel for dock in window.area.docks]
    parts = [part for panel in panels for part in [panel, *panel.findChildren(QWidget)]]
    return {part: part.font().pointSizeF() for part in parts}


def test_every_word_of_every_panel_is_large_and_then_as_before(whole_window, qtbot):
    window, small = whole_window, []
    for dock in window.area.docks:  # each as it looks once it was seen
        window.area.reveal(dock.kind.name)
        window.refresh_now()
        qtbot.wait(10)
    before = usual_fonts(window)
    qtbot.keyClick(window, Key.Key_F11)
    for dock in window.area.docks:
        window.presentation.fill(dock.kind.name)
        QApplication.processEvents()
        title = dock.titleBarWidget()
        assert title.text() == dock.windowTitle()
        assert title.font().pointSizeF() >= 1.7 * 10.0
        small += [
            (dock.kind.name, type(part).__name__)
            for part in [dock.panel, *dock.panel.findChildren(QWidget)]
            if part.isVisible() and part.font().pointSizeF() < 1.7 * before.get(part, 1.0)
        ]
    assert not small
    qtbot.keyClick(window, Key.Key_F11)
    qtbot.wait(20)
    after = usual_fonts(window)
    assert {part: after[part] for part in before if part in after} == {
        part: before[part] for part in before if part in after
    }
    for dock in window.area.docks:  # the title can be dragged, floated and closed again
        window.area.reveal(dock.kind.name)
        assert isinstance(dock.titleBarWidget(), TitleBar), dock.kind.name
        assert not dock.styleSheet()


def test_only_what_is_on_stage_is_dressed_anew(whole_window, qtbot, monkeypatch):
    """The whole application's sheet would take a third of a second each time."""
    sheets = []
    monkeypatch.setattr(whole_window.themes.app, "setStyleSheet", sheets.append)
    for _ in range(2):
        qtbot.keyClick(whole_window, Key.Key_F11)
        dressed = [dock for dock in whole_window.area.docks if dock.styleSheet()]
        assert len(dressed) == whole_window.presentation.on
    assert not sheets


def test_every_panel_can_be_reached_from_the_strip(presenting, qtbot):
    strip = presenting.presentation.strip
    more = next(button for button in strip.findChildren(QPushButton) if button.menu())
    assert more.isVisible()
    ways = {action.text(): action.trigger for action in more.menu().actions()}
    for button in strip.findChildren(QPushButton):
        if not button.menu():
            ways[button.accessibleName()[3:]] = button.click
    for dock in presenting.area.docks:
        ways[dock.windowTitle()]()
        assert shown(presenting) == {dock.kind.name}
    chosen = [action.text() for action in more.menu().actions() if action.isChecked()]
    assert set(chosen) <= {d.windowTitle() for d in presenting.area.docks if d.isVisible()}
    assert len(ways) == len(presenting.area.docks)


@pytest.mark.panels("confusion", "space", "curves", "recipe", "time")
def test_what_charts_write_and_draw_is_as_large_as_the_words(whole_window, qtbot):
    def sizes():
        for name in ("confusion", "space", "curves"):  # each is dressed once it is seen
            whole_window.go_to(name)
            QApplication.processEvents()
        table, space, curves = (
            panel(whole_window, name) for name in ("confusion", "space", "curves")
        )
        table.table.set_counts(np.eye(10, dtype=np.int64), "0123456789")
        space.scatter.set_points(np.zeros((2, 1)), np.zeros(1, np.uint8), (-1, 1), (-1, 1))
        numbers = [
            item.font().pointSizeF()
            for item in table.table.scene().items()
            if isinstance(item, QGraphicsSimpleTextItem)
        ]
        numeral = space.scatter.numerals.opts["size"]
        # A line is as many hairlines thick as there are items of it.
        items = curves.loss.chart.scene().items()
        lines = [item for item in items if isinstance(item, QGraphicsPathItem)]
        return min(numbers), numeral, len(lines)

    def boxes_hold():
        for name, numbers in (("recipe", "0.0005"), ("time", "12345")):
            whole_window.go_to(name)
            QApplication.processEvents()
            for box in panel(whole_window, name).findChildren(NumberBox):
                box.setText(numbers)
                assert box.fontMetrics().horizontalAdvance(numbers) < box.width() - 12, name

    boxes_hold()
    before = sizes()
    qtbot.keyClick(whole_window, Key.Key_F11)
    numbers, numeral, lines = sizes()
    assert numbers >= 1.7 * before[0]
    assert numeral >= 1.7 * before[1]
    assert lines > before[2]
    boxes_hold()


@pytest.mark.panels("pad", "softmax")
def test_words_are_large_also_in_the_second_presentation(presenting, qtbot):
    heading = panel(presenting, "softmax").heading
    large = QApplication.font().pointSizeF()
    for _ in range(3):
        qtbot.keyClick(presenting, Key.Key_2)
        qtbot.waitUntil(heading.isVisible)
        assert heading.font().pointSizeF() == pytest.approx(large)
        qtbot.keyClick(presenting, Key.Key_Escape)
        qtbot.waitUntil(heading.isVisible)
        assert heading.font().pointSizeF() == pytest.approx(large / TYPE_SCALE)
        qtbot.keyClick(presenting, Key.Key_F11)
