"""A thousand random clicks within seconds break nothing: the run is like any other."""

import os
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from mnist_viz.runs.history import Replay
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.shell.window import Window

CLICKS = 1000
SEED = int(os.environ.get("MNIST_VIZ_TEST_SEED", "7"))
"""Of the clicks; another one by MNIST_VIZ_TEST_SEED."""

CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = ((Qt.Key.Key_Space,), (Qt.Key.Key_S,), (Qt.Key.Key_E,), (Qt.Key.Key_D,))
KEYS += ((Qt.Key.Key_R, CONTROL), (Qt.Key.Key_N, CONTROL), (Qt.Key.Key_Comma,))
KEYS += ((Qt.Key.Key_Period,), (Qt.Key.Key_BracketLeft,), (Qt.Key.Key_BracketRight,))


class Fidget:
    """A user who clicks at random on everything that starts, ends, moves or branches a run."""

    def __init__(self, window: Window, rng: random.Random) -> None:
        self.window, self.rng = window, rng
        panels = {dock.kind.name: dock.panel for dock in window.area.docks}
        self.time, self.runs, self.recipe = panels["time"], panels["runs"], panels["recipe"]
        self.did: Counter[str] = Counter()
        self.ways: tuple[Callable[[], object], ...] = (
            self.button,
            self.button,
            self.key,
            self.slide,
            self.type_step,
            self.look_home,
            self.branch,
            self.turn,
            self.go_back,
        )

    def click(self) -> None:
        """Do one thing."""
        way = self.rng.choice(self.ways)
        self.did[way.__name__] += 1
        way()

    def button(self) -> None:
        buttons = [b for b in self.window.transport.findChildren(QToolButton) if b.isVisible()]
        QTest.mouseClick(self.rng.choice(buttons), Qt.MouseButton.LeftButton)

    def key(self) -> None:
        QTest.keyClick(self.window, *self.rng.choice(KEYS))

    def slide(self) -> None:
        self.time.slider.setValue(self.rng.randint(0, self.time.slider.maximum()))

    def type_step(self) -> None:
        self.time.step.setText(str(self.rng.randint(0, 400)))
        self.time.step.returnPressed.emit()

    def look_home(self) -> None:
        self.window.commands[self.rng.choice(["first", "live"])].trigger()

    def branch(self) -> None:
        menu = self.time.branch.menu()
        menu.aboutToShow.emit()
        leaves = list(choices(menu))
        if leaves:
            self.rng.choice(leaves).trigger()

    def turn(self) -> None:
        slider = self.recipe.rate.slider
        slider.setValue(self.rng.randint(slider.minimum(), slider.maximum() - 20))

    def go_back(self) -> None:
        """Resume or delete an earlier run, in the table of runs."""
        self.window.area.reveal("runs")
        table = self.runs.table
        if table.rowCount():
            table.selectRow(self.rng.randrange(table.rowCount()))
        button: QPushButton = self.rng.choice([self.runs.go_on, self.runs.delete])
        button.click()


def choices(menu: QMenu) -> Iterator:
    for action in menu.actions():
        if action.menu() is not None:
            yield from choices(action.menu())
        elif not action.isSeparator() and action.isEnabled():
            yield action


def sound(frame: Frame) -> None:
    """Check what must be true at any moment."""
    assert frame.error is None or "diverged" in frame.error, frame.error
    numbers = [record.number for record in frame.left]
    assert frame.run.number not in numbers
    assert len(set(numbers)) == len(numbers)
    assert list(frame.recorded.steps) == sorted(set(frame.recorded.steps))
    assert frame.recorded.nbytes <= frame.recorded.budget
    if frame.live is not None:
        assert frame.snapshot.step <= frame.live.step
        assert not frame.live.network.theta.flags.writeable


def rested(session: Session, qtbot: QtBot) -> Frame:
    """Return the frame of a run that rests."""
    session.training.pause()
    at_rest = (State.PAUSED, State.FINISHED, State.FAILED)
    qtbot.waitUntil(
        lambda: session.frame().live is not None and session.frame().state in at_rest,
        timeout=20_000,
    )
    return session.frame()


def of_a_plain_run(frame: Frame) -> str:
    """Return the fingerprint after the same course, gone here without a window."""
    replay = Replay(frame.live.history, frame.dataset.train)
    while replay.training.steps_done < frame.live.step:
        replay.step()
    return fingerprint(replay.training.network.theta)


@pytest.mark.parametrize("seed", [SEED])
def test_a_thousand_random_clicks_leave_a_run_that_is_what_its_history_says(
    whole_window: Window, qtbot: QtBot, seed: int
) -> None:
    window, session = whole_window, whole_window.session
    fidget = Fidget(window, random.Random(seed))
    for number in range(CLICKS):
        fidget.click()
        QApplication.processEvents()
        if number % 10 == 0:
            sound(session.frame())
    assert len(fidget.did) == len(set(fidget.ways))

    frame = rested(session, qtbot)
    if frame.state is State.FAILED:  # a rate that a click made too high
        session.training.reset()
        frame = rested(session, qtbot)
    session.seek(None)
    assert fingerprint(frame.live.network.theta) == of_a_plain_run(frame)
    session.training.step()
    qtbot.waitUntil(lambda: session.frame().live.step == frame.live.step + 1)
    after = rested(session, qtbot)
    assert fingerprint(after.live.network.theta) == of_a_plain_run(after)
    for dock in window.area.docks:
        assert not dock.faulty, dock.fault.words.text()

    # The threads of all those runs have ended, or do so now that nothing is asked of them.
    def one_of_each() -> bool:
        names = Counter(thread.name for thread in threading.enumerate())
        return all(names[name] <= 1 for name in ("training", "evaluation", "analysis", "rewinding"))

    qtbot.waitUntil(one_of_each, timeout=20_000)


def test_a_branch_chosen_after_its_run_was_left_is_said_to_be_none(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, opened = whole_window.session, threading.Event()
    load = session._runs._load
    monkeypatch.setattr(
        session._runs, "_load", lambda name: load(name) if opened.wait(20) else None
    )
    panels = {dock.kind.name: dock.panel for dock in whole_window.area.docks}
    menu = panels["time"].branch.menu()
    menu.aboutToShow.emit()
    leaf = next(choices(menu))
    session.start(replace(session.frame().recipe, data="another"), play=False)
    leaf.trigger()
    qtbot.waitUntil(lambda: "The run has not begun" in whole_window.banner.text)
    opened.set()
    qtbot.waitUntil(lambda: session.frame().live is not None)
