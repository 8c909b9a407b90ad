"""Panels show what the network does while they can be seen; what rests is not drawn."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mnist_viz.session.snapshot import State
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.panels.filters import FiltersPanel
from mnist_viz.ui.panels.pad import Pad
from mnist_viz.ui.panels.softmax import Softmax
from mnist_viz.ui.program.smoke import Painted
from mnist_viz.ui.shell.window import Window


def step_of(window: Window) -> int:
    snapshot = window.session.frame().snapshot
    return snapshot.step if snapshot else -1


def panel(window: Window, kind: type[Panel]) -> Panel:
    return next(dock.panel for dock in window.area.docks if type(dock.panel) is kind)


def test_the_filters_on_the_screen_are_the_rows_of_w1(open_window, qtbot: QtBot) -> None:
    window = open_window()
    filters = panel(window, FiltersPanel)
    qtbot.waitUntil(lambda: len(filters.mosaic.weights) == 12)
    shown = window.session.frame().network.weights[0]
    assert np.array_equal(filters.mosaic.weights, shown)


class Raising(Panel):
    """A panel with a fault."""

    name, title, help, place = "raising", "Raising", "Fails.", Place("right", 0)
    healthy = False
    drawn = 0

    def draw(self, frame) -> None:
        if not self.healthy:
            raise ZeroDivisionError("for the test")
        self.drawn += 1


def test_a_failing_panel_says_so_alone_and_can_be_tried_again(open_window, qtbot: QtBot) -> None:
    window = open_window(epochs=100_000, panels=(Raising, FiltersPanel), play=True)
    dock = next(d for d in window.area.docks if isinstance(d.panel, Raising))
    qtbot.waitUntil(lambda: dock.faulty)
    assert "ZeroDivisionError: for the test" in dock.fault.words.text()
    before = step_of(window)
    qtbot.waitUntil(lambda: step_of(window) > before)
    dock.panel.healthy = True
    dock.fault.again.click()
    qtbot.waitUntil(lambda: dock.panel.drawn > 0)


class Counting(Panel):
    """A panel that counts its drawings."""

    name, title, help, place = "counting", "Counting", "Counts.", Place("right", 0)
    drawn = 0

    def draw(self, frame) -> None:
        self.drawn += 1


def test_a_hidden_panel_does_not_draw_and_a_resting_window_draws_nothing(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(epochs=100_000, panels=(Counting, FiltersPanel), play=True)
    counting = panel(window, Counting)
    qtbot.waitUntil(lambda: counting.drawn > 2)
    dock = next(d for d in window.area.docks if d.panel is counting)
    dock.hide()
    hidden_at = counting.drawn
    drawn = window.frames_drawn
    qtbot.waitUntil(lambda: window.frames_drawn > drawn + 3)
    assert counting.drawn == hidden_at
    dock.show()
    window.commands["play"].trigger()
    qtbot.waitUntil(lambda: window.session.frame().state is State.PAUSED)
    last = window.session.frame().live.step
    qtbot.waitUntil(
        lambda: (test := window.session.frame().test) is not None and test.latest.step == last
    )
    beats: list[int] = []
    window._timer.timeout.connect(lambda: beats.append(window.frames_drawn))
    # What was new is drawn; then nothing is, at ten beats of the clock that draws.
    qtbot.waitUntil(lambda: len(beats) > 10 and len(set(beats[-10:])) == 1)


def test_the_bars_are_painted_while_the_pen_still_moves(open_window, qtbot):
    """Not at the next turn of the event loop, in which something else may come first."""
    # At rest at the first weights: the small run ends with dead units, which read all images alike,
    # and bars that look the same are not painted again.
    window = open_window(panels=(Pad, Softmax))
    paper, bars = window.findChild(Sketch), window.findChild(Bars)
    qtbot.waitUntil(lambda: bars.accessibleDescription().startswith("Reads"))
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=paper.rect().center())
    QApplication.processEvents()
    painted = Painted(bars.viewport())
    for right in range(10, 60, 10):
        QTest.mouseMove(paper, paper.rect().center() + QPoint(right, right // 2))
    seen = painted.count
    QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=paper.rect().center())
    assert seen > 0


@pytest.mark.panels("pad", "softmax")
def test_pad_and_bars_never_contradict_each_other(whole_window, qtbot):
    panels = {dock.kind.name: dock.panel for dock in whole_window.area.docks}
    pad, bars = panels["pad"], panels["softmax"]
    seen: list[tuple[list[str], list[str]]] = []

    def compare() -> None:
        said = [re.findall(r"[\d.]+", label.text()) for label in (pad.reading, bars.verdict)]
        if all(said):
            seen.append((said[0], said[1]))

    whole_window.refreshed.connect(compare)
    whole_window.commands["play"].trigger()
    qtbot.waitUntil(lambda: whole_window.session.frame().live.step > 150, timeout=20_000)
    whole_window.commands["play"].trigger()
    assert len(seen) > 10
    assert len({tuple(pair[0]) for pair in seen}) > 3, "nothing changed"
    assert [pair for pair in seen if pair[0] != pair[1]] == []
