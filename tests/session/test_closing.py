"""Closing, and giving up what is under way, leaves no thread and waits for nothing long."""

import threading
from dataclasses import replace

import pytest

from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.session.training_thread import TrainingThread


@pytest.mark.parametrize("state", list(State))
def test_closing_leaves_no_thread_in_any_state(world, state):
    release = threading.Event()

    def load(name):
        if state is State.FAILED:
            raise DataError("Nothing there.")
        if state is State.LOADING:
            release.wait(20)
        return world.load(name)

    session = Session(load)
    long = state is State.RUNNING
    session.start(
        replace(world.RECIPE, epochs=10**6 if long else 1), play=state is not State.PAUSED
    )
    world.until(session, lambda frame: frame.state is state)
    release.set()
    session.close()


def test_changing_data_sets_while_one_loads_closes_the_one_given_up(world):
    release, closed, opened = threading.Event(), [], []

    def load(name):
        opened.append(name)
        if name == "slow":
            release.wait(20)
        made = world.load(name)
        return Dataset(
            name, made.title, made.train, made.test, on_close=lambda: closed.append(name)
        )

    session = Session(load)
    session.start(replace(world.RECIPE, data="slow"))
    world.until(session, lambda frame: opened)
    session.start(replace(world.RECIPE, data="quick"))
    frame = world.until(session, world.at(28))
    assert frame.dataset.name == "quick"
    release.set()
    session.close()
    assert sorted(closed) == ["quick", "slow"]


def test_a_stop_that_comes_while_news_is_taken_in_is_heard(world):
    """Between the look whether to stop and the look at the news; then training rests."""

    class Interrupted(TrainingThread):
        _looked = _asked = False

        @property
        def _stopping(self):
            if threading.current_thread() is self and not self._looked:
                self._looked = True
                self.stop()
                return False
            return self._asked

        @_stopping.setter
        def _stopping(self, value):
            self._asked = value

    worker = Interrupted(Checkpoint.beginning(world.RECIPE), world.load, dataset=world.load())
    worker.start()
    worker.join(5)
    ended = not worker.is_alive()
    worker.stop()
    worker.join()
    assert ended


def test_closing_does_not_wait_for_the_way_to_a_branching(world, session, monkeypatch):
    stepping, go_on, made = world.stopped_steps(monkeypatch)
    worker = TrainingThread(Checkpoint.beginning(world.RECIPE), world.load, since=20)
    worker.start()
    assert stepping.wait(20)
    worker.stop()
    go_on.set()
    worker.join(20)
    assert made == [0]
    assert worker.snapshots.peek() is None
