"""A panel that fails or dawdles harms nobody but itself, and can be tried again."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.theme import LIGHT, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.panels.curves import Curves
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.window import Window

NAP = 0.2
NAPS = 5


def fail(*_: object) -> None:
    raise ZeroDivisionError("for the test")


class Unbuildable(Panel):
    """Cannot even be made."""

    name, title, help, place = "unbuildable", "Unbuildable", "Fails.", Place("right", 1)

    def __init__(self, session: Session, theme: Theme) -> None:
        raise ZeroDivisionError("for the test")


class Unasking(Panel):
    """Cannot say what it needs, when it is told not to."""

    name, title, help, place = "unasking", "Unasking", "Fails.", Place("right", 1)
    drawn, well = 0, True

    @property
    def needs(self):
        return () if self.well else fail()

    def draw(self, frame: Frame) -> None:
        self.drawn += 1


def shown(window: Window) -> list[Dock]:
    return [dock for dock in window.area.docks if dock._on_top]


def retry(dock: Dock) -> QPushButton:
    return dock._fault.findChild(QPushButton)


def count_drawings(dock: Dock, monkeypatch: pytest.MonkeyPatch) -> list[Frame]:
    drawn: list[Frame] = []
    draw = dock.panel.draw

    def counted(frame: Frame) -> None:
        drawn.append(frame)
        draw(frame)

    monkeypatch.setattr(dock.panel, "draw", counted)
    return drawn


def test_every_panel_fails_alone_says_why_and_can_be_tried_again(
    whole_window: Window, qtbot: QtBot
) -> None:
    window = whole_window
    for dock in window.area.docks:
        window.area.reveal(dock.panel.name)
        qtbot.waitUntil(lambda dock=dock: dock._on_top)
        # Where a panel draws by itself, at a click in it, its fault goes to the one handler of all.
        with pytest.MonkeyPatch.context() as patch, qtbot.captureExceptions():
            patch.setattr(dock.panel, "draw", fail)
            dock.redraw()
            qtbot.waitUntil(lambda dock=dock: dock.faulty)
            assert [other for other in window.area.docks if other.faulty] == [dock]
            words = dock._fault._words.text()
            assert dock.panel.title in words
            assert "ZeroDivisionError: for the test" in words
            assert dock._fault.isVisible()
            retry(dock).click()
            qtbot.waitUntil(lambda dock=dock: dock.faulty)  # it still fails: said once more
        retry(dock).click()
        with pytest.MonkeyPatch.context() as patch:
            drawn = count_drawings(dock, patch)
            dock.redraw()
            qtbot.waitUntil(lambda drawn=drawn: bool(drawn))
        assert not dock.faulty
        assert dock.panel.isVisible()
    assert window.session.frame().error is None


def test_training_and_every_other_panel_go_on_beside_one_that_failed(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, *others = shown(whole_window)
    monkeypatch.setattr(broken.panel, "draw", fail)
    whole_window.session.play()
    qtbot.waitUntil(lambda: broken.faulty)
    drawings = [count_drawings(dock, monkeypatch) for dock in others]
    step = whole_window.session.frame().live.step
    qtbot.waitUntil(lambda: whole_window.session.frame().live.step > step + 20, timeout=20_000)
    # What does not change is not drawn again until the window looks different.
    whole_window.area.redraw()
    qtbot.waitUntil(lambda: all(drawings), timeout=20_000)
    assert not any(dock.faulty for dock in others)


def test_a_panel_that_cannot_wear_a_theme_leaves_the_theme_to_the_others(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = whole_window.area.docks[0]
    monkeypatch.setattr(broken.panel, "set_theme", fail)
    whole_window.commands["light"].trigger()
    assert broken.faulty
    assert "for the test" in broken._fault._words.text()
    for dock in whole_window.area.docks[1:]:
        assert dock.panel.theme == LIGHT
        assert not dock.faulty


def test_a_panel_that_cannot_be_built_is_said_and_the_others_open(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(Unbuildable, Curves)
    assert "“Unbuildable” could not be opened" in window.banner.text
    assert "for the test" in window.banner.text
    assert [dock.panel.name for dock in window.area.docks] == ["curves"]
    drawn = window.frames_drawn
    qtbot.waitUntil(lambda: window.frames_drawn > drawn + 2)


def test_a_panel_that_cannot_say_what_it_needs_fails_alone(open_window, qtbot: QtBot) -> None:
    window = open_window(Curves, Unasking)
    curves, unasking = window.area.docks
    qtbot.waitUntil(lambda: unasking.panel.drawn > 0)
    unasking.panel.well = False
    qtbot.waitUntil(lambda: unasking.faulty)
    assert not curves.faulty
    assert window.session.frame().error is None
    unasking.panel.well = True
    drawn = unasking.panel.drawn
    retry(unasking).click()
    qtbot.waitUntil(lambda: unasking.panel.drawn > drawn)


def nap() -> None:
    time.sleep(NAP)  # the fault itself: nothing is waited for


def ponder() -> None:
    end = time.perf_counter() + NAP
    while time.perf_counter() < end:
        pass  # holds Python's lock, which sleeping does not


@pytest.mark.parametrize("dawdle", [nap, ponder])
def test_a_panel_that_dawdles_slows_neither_training_nor_the_others_for_good(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dawdle
) -> None:
    window, session = whole_window, whole_window.session
    slow, *others = shown(window)
    draw, naps, steps = slow.panel.draw, [], []

    def dawdling(frame: Frame) -> None:
        if len(naps) < NAPS:
            naps.append(frame)
            before = session.frame().live.step
            dawdle()
            steps.append(session._running.snapshots.peek().step - before)
        draw(frame)

    monkeypatch.setattr(slow.panel, "draw", dawdling)
    session.play()
    qtbot.waitUntil(lambda: session.frame().state is State.RUNNING)
    began = session.frame().live.step
    window.area.redraw()
    between = [count_drawings(dock, monkeypatch) for dock in others]
    while len(naps) < NAPS:
        asleep = len(naps)
        window.area.redraw()
        qtbot.waitUntil(lambda asleep=asleep: len(naps) > asleep, timeout=20_000)
    assert all(between), "every other panel was drawn between two naps"
    assert session.frame().live.step > began + NAPS, "training went on"
    # The window hears keys again, and draws every panel.
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)
    for drawn in between:
        drawn.clear()
    window.area.redraw()
    qtbot.waitUntil(lambda: all(between), timeout=20_000)
    assert not any(dock.faulty for dock in window.area.docks)
