"""Nothing asks for confirmation: changes to runs and layout can be undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mnist_viz.runs.models import fingerprint
from mnist_viz.session.snapshot import State
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.window import Window


def panel(window: Window, name: str) -> Panel:
    window.area.reveal(name)
    return next(dock.panel for dock in window.area.docks if dock.kind.name == name)


def layout(window: Window) -> dict[str, tuple[bool, QRect]]:
    """Return whether each panel is hidden, and where it is unless it is behind another."""
    return {
        dock.kind.name: (
            dock.isHidden(),
            QRect() if dock.visibleRegion().isEmpty() else dock.geometry(),
        )
        for dock in window.area.docks
    }


def theta(window: Window) -> str:
    return fingerprint(window.session.frame().live.network.theta)


def rests_at(window: Window, step: int) -> Callable[[], bool]:
    def rests() -> bool:
        frame = window.session.frame()
        return bool(frame.live and frame.live.step == step and frame.state is State.PAUSED)

    return rests


def make_steps(window: Window, qtbot: QtBot, count: int) -> None:
    for _ in range(count):
        window.commands["step"].trigger()
    qtbot.waitUntil(rests_at(window, count))


def press_undo(window: Window) -> None:
    hears = QApplication.focusWidget() or window
    QTest.keyClick(hears, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.panels("recipe")
def test_a_run_that_was_reset_by_a_slip_of_the_hand_comes_back(
    whole_window: Window, qtbot: QtBot
) -> None:
    undo = whole_window.commands["undo"]
    assert not undo.isEnabled()
    make_steps(whole_window, qtbot, 7)
    before = theta(whole_window)
    qtbot.keyClick(whole_window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(rests_at(whole_window, 0))
    assert undo.isEnabled()
    press_undo(whole_window)
    qtbot.waitUntil(rests_at(whole_window, 7))
    assert theta(whole_window) == before
    frame = whole_window.session.frame()
    assert (frame.run.number, frame.left) == (1, ())
    assert not undo.isEnabled()


@pytest.mark.panels("runs")
def test_a_deleted_run_comes_back_to_its_row(whole_window: Window, qtbot: QtBot) -> None:
    for _ in range(2):
        make_steps(whole_window, qtbot, 2)
        whole_window.commands["new_seed"].trigger()
        whole_window.session.training.pause()
        whole_window.commands["reset"].trigger()
        qtbot.waitUntil(rests_at(whole_window, 0))
    runs = panel(whole_window, "runs")
    before = whole_window.session.frame().left
    qtbot.waitUntil(lambda: runs.table.rowCount() == len(before) + 1)
    runs.table.selectRow(2)
    name = runs.table.item(2, 0).text()
    runs.delete.click()
    assert whole_window.banner.text == f"“{name}” is deleted."
    assert len(whole_window.session.frame().left) == len(before) - 1
    assert whole_window.banner.remedy.text() == "Undo"
    whole_window.banner.remedy.click()
    assert whole_window.session.frame().left == before
    qtbot.waitUntil(lambda: runs.table.rowCount() == len(before) + 1)
    assert runs.table.item(2, 0).text() == name
    assert whole_window.banner.text == ""


def test_the_persons_own_layout_comes_back(whole_window: Window, qtbot: QtBot) -> None:
    hidden = [dock for dock in whole_window.area.docks if dock.kind.place.shown][1:4]
    for dock in hidden:
        dock.hide()
    panel(whole_window, "runs")
    qtbot.wait(50)
    before = layout(whole_window)
    whole_window.commands["layout"].trigger()
    qtbot.wait(50)
    assert all(dock.isVisible() for dock in hidden)
    assert layout(whole_window) != before
    press_undo(whole_window)
    qtbot.waitUntil(lambda: layout(whole_window) == before)
    assert whole_window.banner.text == ""


@pytest.mark.panels("pad")
def test_on_paper_the_key_takes_back_a_stroke_and_no_run(
    whole_window: Window, qtbot: QtBot
) -> None:
    make_steps(whole_window, qtbot, 3)
    whole_window.commands["reset"].trigger()
    qtbot.waitUntil(rests_at(whole_window, 0))
    pad = panel(whole_window, "pad")
    sketch = pad.sketch
    sketch.setFocus()
    before = sketch.strokes.drawing
    qtbot.mousePress(sketch, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.mouseMove(sketch, QPoint(90, 90))
    qtbot.mouseRelease(sketch, Qt.MouseButton.LeftButton, pos=QPoint(90, 90))
    assert sketch.strokes.drawing != before
    press_undo(whole_window)
    qtbot.waitUntil(lambda: sketch.strokes.drawing == before)
    assert whole_window.session.frame().run.number == 2
    whole_window.setFocus()
    press_undo(whole_window)
    qtbot.waitUntil(rests_at(whole_window, 3))
    assert whole_window.session.frame().run.number == 1
