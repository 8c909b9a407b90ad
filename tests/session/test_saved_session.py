"""A session that was closed is resumed with all its runs, each as it was left."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.message import Message
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.saved_session import (
    find_leftover_runs,
    folder_of,
    load_checkpoints,
    load_session,
    run_file,
)
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.run_list import Clock
from mnist_viz.session.session import Session


def steps(world, session, count):
    session.training.run_to(count)
    return world.until(session, world.at(count))


@pytest.fixture
def closed(world, tmp_path):
    """A session with three runs, closed: its frame at the end, and where it is kept."""
    session = Session(world.load, autosave=Autosave(tmp_path))
    session.start(world.RECIPE, play=False)
    world.until(session, lambda frame: frame.live)
    steps(world, session, 6)
    world.until(session, lambda frame: frame.test and frame.test.latest.step == 6)
    session.start(replace(world.RECIPE, seed=4), play=False)
    world.until(session, lambda frame: frame.live)
    steps(world, session, 4)
    session.run_list.rename(2, "second")
    session.run_list.hide(1, hidden=True)
    session.branch(rate=0.05)
    world.until(session, world.at(world.STEPS))
    session.remember({"pad": "a drawing"})
    frame = session.frame()
    session.close()
    (run,) = find_leftover_runs(tmp_path)
    assert not run.crashed
    return frame, run


def resumed(world, run, folder) -> Session:
    session = Session(world.load, autosave=Autosave(folder))
    session.start(world.RECIPE, play=False)
    world.until(session, lambda frame: frame.live)
    saved = load_session(run.path)
    session.restore(saved, load_checkpoint(run.path), load_checkpoints(run.path, saved))
    return session


def test_every_run_comes_back_as_it_was(world, closed, tmp_path):
    before, run = closed
    last = world.STEPS
    assert load_session(run.path).view == {"pad": "a drawing"}
    session = resumed(world, run, tmp_path)
    frame = world.until(session, lambda frame: frame.live and frame.live.step == last)
    assert world.print_of(frame) == world.print_of(before)
    assert (frame.run.number, frame.run.name, frame.run.parent, frame.run.since) == (
        3,
        "rate 0.05",
        2,
        4,
    )
    assert [r.number for r in frame.left] == [1, 2]
    for old, new in zip(before.left, frame.left, strict=True):
        assert (old.name, old.hidden, old.since) == (new.name, new.hidden, new.since)
        assert np.array_equal(old.snapshot.network.theta, new.snapshot.network.theta)
        assert np.array_equal(old.snapshot.loss.mean, new.snapshot.loss.mean)
    assert isinstance(frame.left[0].name, Message), "the name is not translated any more"
    assert len(frame.left[0].test.accuracy) == len(before.left[0].test.accuracy)
    along = frame.left[0].timeline().at(np.array([0.0, 3.0, 6.0]), Clock.EPOCH)
    assert along[0] == 0
    assert 0 < along[1] < along[2]
    session.close()


def test_the_runs_go_on_where_they_were(world, closed, tmp_path):
    _, run = closed
    last = world.STEPS
    session = resumed(world, run, tmp_path)
    world.until(session, lambda frame: frame.live and frame.live.step == last)
    session.training.reset()  # a branch goes back to its branching
    world.until(session, lambda frame: frame.live and frame.live.step == 4)
    session.resume(1)
    world.until(session, lambda frame: frame.run.number == 1 and frame.live is not None)
    frame = steps(world, session, 8)
    assert world.print_of(frame) == world.print_of(world.plain(steps=8))
    session.training.new_seed()
    assert world.until(session, lambda frame: frame.live).run.number > 3
    session.close()


def test_runs_made_meanwhile_stay_beside_those_that_come_back(world, closed, tmp_path):
    _, run = closed
    last = world.STEPS
    session = Session(world.load)
    session.start(replace(world.RECIPE, seed=9), play=False)
    world.until(session, lambda frame: frame.live)
    steps(world, session, 2)
    session.start(replace(world.RECIPE, seed=5), play=False)
    world.until(session, lambda frame: frame.live)
    steps(world, session, 3)
    saved = load_session(run.path)
    session.restore(saved, load_checkpoint(run.path), load_checkpoints(run.path, saved))
    frame = world.until(session, lambda frame: frame.live and frame.live.step == last)
    assert [record.number for record in frame.left] == [1, 2, 4, 5]
    assert [record.name for record in frame.left][2:] == ["run 4", "run 5"]
    session.close()


def test_a_damaged_run_is_missing_and_the_others_are_there(world, closed, tmp_path):
    _, run = closed
    last = world.STEPS
    (folder_of(run.path) / run_file(1)).write_bytes(b"damaged")
    session = resumed(world, run, tmp_path)
    frame = world.until(session, lambda frame: frame.live and frame.live.step == last)
    assert [record.number for record in frame.left] == [2]
    session.close()


def test_what_is_forgotten_leaves_no_file(closed):
    _, run = closed
    run.forget()
    assert not run.path.exists()
    assert not folder_of(run.path).exists()
