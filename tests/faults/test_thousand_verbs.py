"""A thousand things done at random, faster than anybody can, and the run is still the one it says.

Whoever goes the same history headless comes to the same bits.
"""

import random
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Knobs
from mnist_viz.runs.course import Course
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.snapshot import State
from mnist_viz.ui.panels.curves import Curves
from mnist_viz.ui.panels.runs import Runs
from mnist_viz.ui.panels.time import Time
from mnist_viz.ui.window import Window

VERBS = 1000
CLICKS = ("play", "step", "epoch", "reset", "earlier", "later", "first", "live", "play", "step")
RESTING = (State.PAUSED, State.FINISHED)


class Hands:
    """Does at random what a person can do."""

    def __init__(self, window: Window, seed: int) -> None:
        self._window, self._rng = window, random.Random(seed)
        self.done: dict[str, int] = {}

    def do_one(self) -> None:
        session, rng = self._window.session, self._rng
        what = rng.choice((*CLICKS, "seek", "seek", "branch", "tune", "take_up", "new_seed"))
        live = session.frame().live
        if what == "seek":
            session.seek(rng.randrange(1 + (live.step if live else 0)))
        elif what == "tune":
            session.tune(Knobs(rate=rng.choice((0.05, 0.1, 0.4))))
        elif what == "take_up" and (left := session.frame().left):
            session.take_up(rng.choice(left).number)
        elif what == "branch":
            what = self._branch()
        elif what in self._window.commands:
            self._window.commands[what].trigger()
        self.done[what] = self.done.get(what, 0) + 1

    def _branch(self) -> str:
        try:
            self._window.session.branch(batch=self._rng.choice((10, 20, 30)))
        except ValueError as refused:
            assert "branch" in str(refused)
            return "refused branch"
        return "branch"


def test_a_thousand_random_verbs_leave_a_run_that_can_be_gone_again(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(Curves, Time, Runs, pace=1000.0)
    session = window.session
    qtbot.waitUntil(lambda: session.frame().live is not None)
    hands = Hands(window, seed=7)
    for number in range(VERBS):
        hands.do_one()
        if number % 3 == 0:
            QApplication.processEvents()
    assert {"play", "reset", "seek", "branch", "tune", "new_seed"} <= set(hands.done)
    session.seek(None)
    session.pause()
    qtbot.waitUntil(
        lambda: session.frame().live and session.frame().state in RESTING, timeout=20_000
    )
    session.step()
    window.refresh()
    qtbot.waitUntil(lambda: session.frame().state in RESTING, timeout=20_000)
    frame = session.frame()
    assert frame.error is None
    assert not window.banner.text
    assert not any(dock.faulty for dock in window.area.docks)
    numbers = [run.number for run in frame.left] + [frame.run.number]
    assert len(set(numbers)) == len(numbers)
    qtbot.waitUntil(lambda: threading.active_count() < 12, timeout=10_000)
    assert session.frame().live.step == frame.live.step
    course = Course(frame.live.history, frame.dataset.train)
    while course.training.steps_done < frame.live.step:
        course.step()
    assert fingerprint(course.training.network.theta) == fingerprint(frame.live.network.theta)
