"""What one panel does wrong is that panel's alone."""

import time

import pytest
from pytestqt.qtbot import QtBot

from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.panels.curves import Curves
from mnist_viz.ui.theme import DARK, LIGHT, Theme
from mnist_viz.ui.window import Window

NAP = 0.4


class Harmful(Panel):
    """Draws until it is told to do harm."""

    name, title, help, place = "harmful", "Harmful", "Does harm.", Place("right", 0)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.drawn = 0
        self.harm = ""

    @property
    def needs(self):
        self._hurt("needs")
        return ()

    def draw(self, frame: Frame) -> None:
        self._hurt("draw")
        if self.harm == "sleep":
            self.harm = ""
            time.sleep(NAP)
        self.drawn += 1

    def set_theme(self, theme: Theme) -> None:
        self._hurt("set_theme")
        super().set_theme(theme)

    def _hurt(self, where: str) -> None:
        if self.harm == where:
            raise RuntimeError(f"harm in {where}")


class Unbuildable(Panel):
    """Cannot even be made."""

    name, title, help, place = "unbuildable", "Unbuildable", "Fails.", Place("right", 1)

    def __init__(self, session: Session, theme: Theme) -> None:
        raise RuntimeError("harm in the making")


@pytest.fixture
def window(open_window, qtbot: QtBot) -> Window:
    window = open_window(Curves, Harmful)
    qtbot.waitUntil(lambda: dock_of(window).panel.drawn > 0, timeout=10_000)
    return window


def dock_of(window: Window, name: str = "harmful"):
    return next(dock for dock in window.area.docks if dock.panel.name == name)


@pytest.mark.parametrize("where", ["draw", "needs", "set_theme"])
def test_only_the_panel_that_raises_says_that_it_failed_and_can_be_tried_again(
    window: Window, qtbot: QtBot, where: str, monkeypatch
) -> None:
    failed, curves = dock_of(window), dock_of(window, "curves")
    drawings = []
    draw = curves.panel.draw
    monkeypatch.setattr(curves.panel, "draw", lambda frame: (drawings.append(1), draw(frame)))
    failed.panel.harm = where
    if where == "set_theme":
        window.area.set_theme(LIGHT)
        assert curves.panel.theme is LIGHT
        window.area.set_theme(DARK)
    qtbot.waitUntil(lambda: failed.faulty, timeout=10_000)
    words = failed._fault._words
    assert words.isVisible()
    assert "“Harmful” failed: RuntimeError: harm in" in words.text()
    assert not curves.faulty
    step, count = window.session.frame().live.step, len(drawings)
    qtbot.waitUntil(lambda: len(drawings) > count + 2, timeout=10_000)
    qtbot.waitUntil(lambda: window.session.frame().live.step > step)
    failed.panel.harm = ""
    drawn = failed.panel.drawn
    failed._fault.retried.emit()
    qtbot.waitUntil(lambda: failed.panel.drawn > drawn, timeout=10_000)
    assert not failed.faulty
    assert not words.isVisible()


def test_a_panel_that_cannot_be_built_is_said_and_the_others_open(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(Unbuildable, Curves)
    assert "“Unbuildable” could not be opened" in window.banner.text
    assert "harm in the making" in window.banner.text
    assert [dock.panel.name for dock in window.area.docks] == ["curves"]
    drawn = window.frames_drawn
    qtbot.waitUntil(lambda: window.frames_drawn > drawn + 2)


def test_a_panel_that_sleeps_holds_up_neither_training_nor_what_comes_after(
    window: Window, qtbot: QtBot
) -> None:
    sleeper = dock_of(window).panel
    window.session.set_pace(None)
    before = window.session.frame().live.step
    drawn = sleeper.drawn
    sleeper.harm = "sleep"
    qtbot.waitUntil(lambda: sleeper.drawn > drawn and not sleeper.harm, timeout=10_000)
    assert window.session._worker.snapshots.peek() is not None
    qtbot.waitUntil(lambda: window.session.frame().live.step > before + 20)
    frames, drawn = window.frames_drawn, sleeper.drawn
    qtbot.waitUntil(lambda: window.frames_drawn > frames + 5 and sleeper.drawn > drawn + 2)
    assert not dock_of(window).faulty
