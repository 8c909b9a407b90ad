"""A walk by keyboard alone: from the first start to the second, on which the session continues."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu

from mnist_viz.core.recipe import Recipe
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.program.recovery import offer_recovery
from mnist_viz.ui.shell.window import Window

Key, Mod = Qt.Key, Qt.KeyboardModifier
RECIPE = Recipe(data="small", hidden=(12,), epochs=100_000, batch=20, rate=0.3, seed=4)


@pytest.fixture
def start(dressed, qtbot, settings, small_digits, tmp_path):
    """Start the program as a user does; the last session is offered."""
    themes = ThemeSource(dressed, "dark")
    opened: list[Window] = []

    def begin() -> Window:
        autosave = Autosave(tmp_path / "runs")
        window = Window(Session(small_digits, 100.0, autosave=autosave), themes, settings)
        qtbot.addWidget(window)
        window.session.start(RECIPE)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_found_panels()
        opened.append(window)
        offer_recovery(window, autosave, None)
        qtbot.waitUntil(lambda: step_of(window) > 0, timeout=20_000)
        return window

    yield begin
    for window in opened:
        window.close()
    themes.deleteLater()


def step_of(window: Window) -> int:
    live = window.session.frame().live
    return live.step if live else -1


def press(key, times=1, modifier=Mod.NoModifier):
    """As the system hands a key on: to the window in front."""
    for _ in range(times):
        QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)


def find(qtbot, window, words):
    """Find a command by typing, and do it."""
    press(Key.Key_P, modifier=Mod.ControlModifier | Mod.ShiftModifier)
    qtbot.waitUntil(window.palette_commands.field.hasFocus)
    QTest.keyClicks(window.palette_commands.field, words)
    QTest.keyClick(window.palette_commands.field, Key.Key_Return)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_whole_program_by_keys_alone(start, qtbot, tmp_path):
    window = start()
    session = window.session
    panels = {dock.kind.name: dock.panel for dock in window.area.docks}

    # Train, and pause.
    qtbot.waitUntil(lambda: step_of(window) > 20, timeout=20_000)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)
    stood = step_of(window)

    # Draw.
    press(Key.Key_1)
    assert QApplication.focusWidget() is panels["pad"].sketch
    press(Key.Key_Delete)
    press(Key.Key_Space)
    press(Key.Key_Down, 12)
    press(Key.Key_Space)
    drawn = panels["pad"].sketch.strokes.drawing
    assert len(drawn) == 1

    # Look back, and come back.
    find(qtbot, window, "time moment of training")
    assert QApplication.focusWidget() is panels["time"].slider
    press(Key.Key_Left, 3)
    qtbot.waitUntil(lambda: session.frame().sought is not None)

    # Branch from there.
    for _ in range(150):
        if QApplication.focusWidget() is panels["time"].branch:
            break
        press(Key.Key_Tab)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame().run.parent == 1)
    qtbot.waitUntil(lambda: session.frame().live is not None)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())

    # Compare.
    find(qtbot, window, "panel runs")
    table = panels["runs"].table
    qtbot.waitUntil(lambda: table.isVisible() and table.rowCount() == 2)
    assert panels["runs"].isAncestorOf(QApplication.focusWidget())

    # Export.
    press(Key.Key_E, modifier=Mod.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    field = QApplication.activeWindow().findChild(QLineEdit, "fileNameEdit")
    press(Key.Key_A, modifier=Mod.ControlModifier)
    QTest.keyClicks(field, str(tmp_path / "network.npz"))
    press(Key.Key_Return)
    qtbot.waitUntil((tmp_path / "network.npz").exists)
    assert "W1" in np.load(tmp_path / "network.npz")
    with qtbot.waitActive(window):  # as a desktop does when the dialog has gone
        window.activateWindow()

    # Close, start again, and continue.
    press(Key.Key_Q, modifier=Mod.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())
    again = start()
    assert "Your last session" in again.banner.text
    find(qtbot, again, "continue last session")
    qtbot.waitUntil(lambda: len(again.session.frame().left) == 1)
    left = again.session.frame().left[0]
    assert (left.number, left.snapshot.step) == (1, stood)
    qtbot.waitUntil(lambda: again.session.frame().live is not None)
    pad = next(dock.panel for dock in again.area.docks if dock.kind.name == "pad")
    assert pad.sketch.strokes.drawing == drawn
    before = step_of(again)
    again.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: step_of(again) > before, timeout=20_000)
