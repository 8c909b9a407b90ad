"""A run in which units die says so in the banner, once, and can be dismissed or fixed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mnist_viz.ui.shell import status_updater


@pytest.fixture(autouse=True)
def looks_often(monkeypatch):
    monkeypatch.setattr(status_updater, "EVERY_S", 0.05)


def button(window, name) -> QPushButton:
    return next(
        b for b in window.banner.findChildren(QPushButton) if name in b.text() and b.isVisible()
    )


def test_dead_units_are_warned_of_once_with_what_helps(open_window, qtbot):
    window = open_window(play=True, epochs=100_000, schedule="constant", rate=10.0, hidden=(8,))
    assert not any(dock.kind.name == "health" for dock in window.area.docks)
    qtbot.waitUntil(lambda: "units of layer 1 are dead" in window.banner.text, timeout=30_000)
    assert {"New run with leaky ReLU", "Dismiss"} <= {
        b.text() for b in window.banner.findChildren(QPushButton) if b.isVisible()
    }
    qtbot.mouseClick(button(window, "Dismiss"), Qt.MouseButton.LeftButton)
    step = window.session.frame().live.step
    qtbot.waitUntil(lambda: window.session.frame().live.step > step + 300, timeout=20_000)
    assert window.banner.text == "", "the same run was warned of again"


def test_the_remedy_begins_another_run_and_can_be_undone(open_window, qtbot):
    window = open_window(play=True, epochs=100_000, schedule="constant", rate=10.0, hidden=(8,))
    qtbot.waitUntil(lambda: "are dead" in window.banner.text, timeout=30_000)
    qtbot.mouseClick(button(window, "leaky ReLU"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().recipe.activation == "leaky-relu")
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.session.frame().run.number == 1)


def test_a_sound_run_is_warned_of_nothing(open_window, qtbot):
    window = open_window(play=True, epochs=100_000, rate=0.05)
    qtbot.waitUntil(lambda: window.session.frame().live.step > 400, timeout=20_000)
    assert window.banner.text == ""
