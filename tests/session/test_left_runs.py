"""A run that was left can be resumed and compared; what is kept of it is bounded."""

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.recipe import Knobs
from mnist_viz.session.recording import BUDGET
from mnist_viz.session.run_list import BYTES_LEFT, MAX_RUNS, Clock


def test_a_run_that_was_left_can_be_taken_up_renamed_hidden_and_deleted(world, session):
    recipe = replace(world.RECIPE, epochs=4)
    session.start(recipe, play=False)
    for _ in range(6):
        session.training.step()
    world.until(session, world.at(6))
    session.start(replace(recipe, seed=9), play=False)
    world.until(session, lambda frame: frame.left and frame.left[0].end.peek())
    session.run_list.rename(1, "mine")
    session.run_list.hide(1, True)
    record = session.tick().left[0]
    assert (record.name, record.hidden, record.snapshot.step) == ("mine", True, 6)
    session.resume(1)
    session.training.play()
    frame = world.until(session, world.at(56))
    assert frame.run.name == "mine"
    assert world.print_of(frame) == world.print_of(world.plain(recipe))
    assert frame.recorded.steps[0] == 0
    session.start(recipe)
    world.until(session, lambda frame: frame.left)
    session.run_list.delete(1)
    assert session.tick().left == ()


def test_reset_loses_nothing_and_can_be_undone_at_once(world, session):
    session.start(replace(world.RECIPE, epochs=10**6), play=False)
    session.training.tune(Knobs(0.07))
    for _ in range(9):
        session.training.step()
    before = world.until(session, world.at(9))
    session.run_list.rename(1, "mine")
    session.training.reset()
    session.resume(before.run.number)
    after = world.until(session, world.at(9))
    assert world.print_of(after) == world.print_of(before)
    assert (after.run.number, after.run.name, after.left) == (1, "mine", ())
    assert after.snapshot.turns == before.snapshot.turns


def test_reset_of_what_made_no_step_is_no_other_run(world, session):
    session.start(world.RECIPE, play=False)
    for _ in range(3):
        session.training.step()
    world.until(session, world.at(3))
    session.branch(rate=1.0)
    branch = world.until(session, world.at(28)).run
    for _ in range(3):
        session.training.reset()
        frame = world.until(session, world.at(3))
        assert [record.number for record in frame.left] == [1, branch.number]
        assert frame.run.number == branch.number + 1
        assert (frame.run.name, frame.run.parent, frame.run.since) == (branch.name, 1, 3)


def test_a_run_that_was_deleted_comes_back_where_it_stood(world, session):
    for seed in range(4):
        session.start(replace(world.RECIPE, seed=seed), play=False)
        session.training.step()
        world.until(session, world.at(1))
    before = session.tick().left
    put_back = session.run_list.delete(2)
    assert [record.number for record in session.tick().left] == [1, 3]
    put_back()
    assert session.tick().left == before
    put_back()
    session.run_list.delete(77)()
    assert session.tick().left == before


def test_the_run_that_is_one_too_many_is_let_go_with_a_word(world, session):
    session.start(world.RECIPE, play=False)
    for number in range(1, MAX_RUNS + 2):
        session.training.step()
        world.until(session, world.at(1))
        session.start(replace(world.RECIPE, seed=number), play=False)
        frame = world.until(session, lambda frame: frame.live)
        assert bool(frame.notice) is (number > MAX_RUNS)
    assert "“run 1” was removed: 12 runs are kept" in frame.notice
    assert [record.number for record in frame.left] == list(range(2, MAX_RUNS + 2))
    session.training.step()
    world.until(session, lambda frame: frame.live and frame.live.step > 0)
    session.resume(2)
    frame = world.until(session, lambda frame: frame.run.number == 2)
    assert (len(frame.left), frame.notice) == (MAX_RUNS, None)


def test_the_times_of_a_run_that_was_left_can_be_compared(world, session):
    world.run_to_the_end(session, world.RECIPE)
    session.training.new_seed()
    (record,) = session.tick().left
    times = record.timeline()
    assert times.step(2.0, Clock.EPOCH) == world.STEPS
    assert (np.diff(times.at(np.arange(world.STEPS), Clock.SECONDS)) >= 0).all()
    np.testing.assert_allclose(times.at(np.array([0, 14, 28]), Clock.EPOCH), [0, 1, 2])
    assert times.step(1.0, Clock.EPOCH) == 14
    assert times.step(13.2, Clock.STEP) == 13


@pytest.mark.slow
def test_a_run_that_was_left_leaves_no_thread_and_no_keyframes_behind(world, session):
    session.start(replace(world.RECIPE, epochs=1000))
    world.until(session, lambda frame: frame.live and frame.live.step > 100)
    left = weakref.ref(session._threads.worker)
    session.start(replace(world.RECIPE, seed=8), play=False)
    world.until(session, lambda frame: gc.collect() is not None and left() is None)


@pytest.mark.slow
def test_the_memory_of_runs_that_were_left_is_bounded_however_wide_they_are(world, session):
    wide = replace(world.RECIPE, hidden=(1500,), epochs=2)
    session.start(wide)
    kept = world.until(session, world.at(28)).recorded
    assert kept.nbytes > BYTES_LEFT
    session.training.new_seed()
    (record,) = session.tick().left
    assert record.recorded.nbytes <= BYTES_LEFT
    assert record.recorded.steps[0] == 0


@pytest.mark.slow
def test_all_runs_share_one_budget_of_memory_and_the_oldest_is_thinned_first(world, session):
    wide = replace(world.RECIPE, hidden=(700,), epochs=2)
    for seed in range(4):
        session.start(replace(wide, seed=seed))
        frame = world.until(session, world.at(28))
        assert sum(run.recorded.nbytes for run in frame.left) <= BYTES_LEFT
        assert frame.recorded.budget + sum(run.recorded.nbytes for run in frame.left) <= BUDGET
    counts = [len(run.recorded.keyframes) for run in frame.left]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]
    assert all(run.recorded.steps[0] == 0 for run in frame.left)
