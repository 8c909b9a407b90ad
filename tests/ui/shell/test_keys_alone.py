"""Anyone who cannot hold a mouse can do the whole job with keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from mnist_viz.session.snapshot import State
from mnist_viz.ui.shell.window import Window

Key = Qt.Key


def press(key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
    """As the system hands a key on: to the window in front, a menu or a dialog, too."""
    for _ in range(times):
        QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)


def write(text):
    for letter in text:
        press(Key(ord(letter.upper())))


def tab_to(wanted):
    for _ in range(150):
        if QApplication.focusWidget() is wanted:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {wanted}")


def in_front(qtbot, kind):
    """Wait for a menu or a dialog, or the window again, and return it."""

    def found():
        window = QGuiApplication.focusWindow()
        tops = [top for top in QApplication.topLevelWidgets() if top.windowHandle() == window]
        return next((top for top in tops if isinstance(top, kind)), None)

    qtbot.waitUntil(lambda: found() is not None)
    return found()


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_tab_comes_to_every_control_in_sight_and_round_again(shared_window, key, reader):
    """Shift+Tab, too: neither stops anywhere nor passes anything over."""
    missed = []

    def tab():
        kept = Qt.KeyboardModifier
        press(key, modifier=kept.ShiftModifier if key == Key.Key_Backtab else kept.NoModifier)

    for panels in reader.panels_together(shared_window):
        shared_window.refresh_now()
        visited = []
        tab()  # from the window itself, which receives the keys at first and is no stop
        while (heard := QApplication.focusWidget()) not in visited:
            visited.append(heard)
            tab()
        assert heard is visited[0], reader.name_of(heard)
        missed += [
            f"{panel.name}: {type(widget).__name__} {reader.name_of(widget)}"
            for panel in panels
            for widget in panel.findChildren(QWidget)
            if reader.hears(widget, panel) and widget.isEnabled() and widget.isVisible()
            if widget not in visited
        ]
    assert missed == []


# The offscreen platform says so of every menu that pops up.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_whole_job_can_be_done_with_keys_alone(whole_window, qtbot, tmp_path, reader):
    window, session = whole_window, whole_window.session
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().live.step > 20)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)

    press(Key.Key_1)
    pad = reader.panel(window, "pad")
    assert QApplication.focusWidget() is pad.sketch
    press(Key.Key_Delete)
    blank = session.frame().drawing.image
    press(Key.Key_Space)
    press(Key.Key_Down, 25)
    press(Key.Key_Space)
    assert session.frame().drawing.image.sum() > blank.sum()
    assert "%" in pad.reading.text()
    window.summaries.update()
    assert "1 stroke" in reader.description_of(pad.sketch)
    assert "Reads" in reader.description_of(reader.panel(window, "softmax").bars)

    press(Key.Key_Comma)
    assert session.frame().sought is not None
    press(Key.Key_End, modifier=Qt.KeyboardModifier.ControlModifier)
    assert session.frame().sought is None

    recipe = reader.panel(window, "recipe")
    hidden = next(field for field in recipe.form.findChildren(QLineEdit) if field.text() == "12")
    tab_to(hidden)
    press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(hidden, "9")
    tab_to(recipe.changes.start)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().recipe.hidden == (9,))
    qtbot.waitUntil(lambda: session.frame().live is not None and session.frame().live.step > 5)

    tab_to(reader.panel(window, "time").branch)
    press(Key.Key_Space)
    in_front(qtbot, QMenu)
    press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame().run.parent is not None)
    qtbot.waitUntil(lambda: session.frame().live is not None)

    in_front(qtbot, Window)
    press(Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    in_front(qtbot, QFileDialog)
    press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    kept = tmp_path / "kept.json"
    write(str(kept))
    press(Key.Key_Return)
    assert kept.exists()


def test_no_combo_box_needs_a_mouse(shared_window, reader):
    for panel in reader.panels(shared_window):
        for box in panel.findChildren(QComboBox):
            assert box.focusPolicy() & Qt.FocusPolicy.TabFocus, panel.name
