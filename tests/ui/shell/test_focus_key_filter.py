"""The focused widget receives the keys that act on it; the window receives all others."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.session.snapshot import State
from mnist_viz.ui.controls.helpers import digit_of_key
from mnist_viz.ui.shell.focus import FocusKeyFilter

Key = Qt.Key


def press(*keys):
    """As the system hands keys on: shortcuts are asked, and the focus is found."""
    for key in keys:
        QTest.keyClick(QGuiApplication.focusWindow(), key)


@pytest.fixture
def window(dressed: QApplication, qtbot):
    """A window whose shortcuts are Space, R and 1, with one widget of each kind."""
    made = QWidget()
    qtbot.addWidget(made)
    made.heard = []
    column = QVBoxLayout(made)
    made.kinds = QCheckBox("Misread only"), QLabel("elsewhere"), QComboBox(), QListWidget()
    made.switch, made.place, made.box, made.list = made.kinds
    made.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for chooser in (made.box, made.list):
        chooser.addItems(["adam", "momentum", "relu"])
    for widget in made.kinds:
        column.addWidget(widget)
    for key in ("Space", "R", "1"):
        action = QAction(key, made)
        action.setShortcut(key)
        action.triggered.connect(lambda _=False, key=key: made.heard.append(key))
        made.addAction(action)
    FocusKeyFilter(dressed, made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_box_that_inherits_the_focus_takes_no_keys_that_were_not_meant_for_it(window):
    """As after a branch, whose button cannot be pressed again until the new run has begun."""
    window.place.setFocus()
    window.place.setEnabled(False)
    assert window.box.hasFocus()
    press(Key.Key_R, Key.Key_Space)
    assert window.heard == ["R", "Space"]
    window.list.setFocus()
    window.box.setFocus()
    press(Key.Key_R)
    assert window.box.currentText() == "relu"


def test_space_presses_the_focused_button_and_plays_elsewhere(window):
    window.switch.setFocus()
    press(Key.Key_Space)
    assert window.switch.isChecked()
    assert window.heard == []
    window.place.setFocus()
    press(Key.Key_Space, Key.Key_R)
    assert window.switch.isChecked()
    assert window.heard == ["Space", "R"]


def test_a_letter_leads_to_the_entry_that_begins_with_it(window):
    window.list.setFocus()
    press(Key.Key_R)
    assert window.list.currentItem().text() == "relu"
    window.box.setFocus()
    press(Key.Key_R)
    assert window.box.currentText() == "relu"
    assert window.heard == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_space_opens_a_box_of_choices(window, qtbot):
    window.box.setFocus()
    press(Key.Key_Space)
    main = window.windowHandle()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() not in (None, main))
    press(Key.Key_Down, Key.Key_Return)
    assert window.box.currentText() == "momentum"
    assert window.heard == []


def test_a_number_goes_to_its_panel_from_everywhere(window):
    for widget in window.kinds:
        widget.setFocus()
        press(Key.Key_1)
    assert window.heard == ["1"] * len(window.kinds)


def test_a_run_is_hidden_and_named_with_keys(whole_window, qtbot):
    window, session = whole_window, whole_window.session
    table = next(d.panel for d in window.area.docks if d.kind.name == "runs").table
    window.commands["play"].trigger()
    qtbot.waitUntil(lambda: session.frame().live.step > 5)
    window.commands["play"].trigger()
    window.commands["new_seed"].trigger()
    assert not table.isVisible(), "the table opened unasked over the panels"
    offer = next(b for b in window.statusBar().findChildren(QPushButton) if "2 runs" in b.text())
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.isVisible() and table.rowCount() == 2)
    table.setFocus()
    table.selectRow(0)
    press(Key.Key_Down, Key.Key_Space)
    assert session.frame().left[0].hidden
    assert session.frame().state is not State.PAUSED
    press(Key.Key_Space)
    assert not session.frame().left[0].hidden
    press(Key.Key_F2)
    assert table.state() == QTableWidget.State.EditingState
    press(Key.Key_A, Key.Key_Return)
    assert session.frame().left[0].name == "a"
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is not table


def test_return_goes_to_the_moment_that_a_curve_is_read_at(whole_window, qtbot):
    window, session = whole_window, whole_window.session
    window.commands["play"].trigger()
    qtbot.waitUntil(lambda: session.frame().live.step > 20)
    window.commands["play"].trigger()
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)
    window.refresh_now()
    curves = next(d.panel for d in window.area.docks if d.kind.name == "curves")
    curves.loss.setFocus()
    press(*[Key.Key_Left] * 60)
    assert session.frame().sought is None
    press(Key.Key_Return)
    assert session.frame().sought in range(session.frame().live.step)


@pytest.mark.parametrize(("platform", "number"), [("linux", 11), ("win32", 3), ("darwin", 19)])
def test_the_second_key_of_the_row_is_two_on_every_layout(platform, number):
    none, e_acute = Qt.KeyboardModifier.NoModifier, Key.Key_Eacute
    event = QKeyEvent(QEvent.Type.KeyPress, e_acute, none, number, number, 0, "é")
    assert digit_of_key(event, platform) == 2
    shifted = QKeyEvent(QEvent.Type.KeyPress, Key.Key_2, none, number, number, 0, "2")
    assert digit_of_key(shifted, platform) is None


def test_a_french_keyboard_goes_to_the_panels_too(whole_window):
    none = Qt.KeyboardModifier.NoModifier
    numbers = {"linux": 11, "win32": 3, "darwin": 19}
    number = numbers.get(sys.platform, 11)
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Eacute, none, number, number, 0, "é")
    QApplication.sendEvent(whole_window, event)
    softmax = next(d.panel for d in whole_window.area.docks if d.kind.place.number == 2)
    assert softmax.isAncestorOf(QApplication.focusWidget()) or softmax.hasFocus()
