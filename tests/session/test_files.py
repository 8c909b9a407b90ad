"""A run goes to a file and comes back; a replay says how far it deviates."""

from dataclasses import replace

import numpy as np

from mnist_viz.core.recipe import Knobs
from mnist_viz.data.errors import DataError
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.run_file import load_run, run_file, save_run
from mnist_viz.session.snapshot import State


def recorded(world, session):
    """Run with a turn and a branch; return the run file of it and the last frame."""
    session.start(world.RECIPE, play=False)
    for step in range(8):
        if step == 5:
            session.training.tune(Knobs(0.05))
        session.training.step()
        world.until(session, world.at(step + 1))
    session.branch(optimizer="momentum", rate=0.02)
    frame = world.until(session, world.at(28))
    live = frame.live
    return run_file("shown", live.history, live.step, live.network.theta, ""), frame


def test_a_replayed_run_comes_to_the_same_bits_and_says_so(world, session, tmp_path):
    run, frame = recorded(world, session)
    save_run(tmp_path / "run.json", run)
    session.replay(load_run(tmp_path / "run.json"))
    again = world.until(session, lambda frame: frame.notice)
    assert "to the last bit, after 28 steps" in again.notice
    assert again.run.name == "shown"
    assert world.print_of(again) == world.print_of(frame)


def test_a_replay_that_deviates_says_how_far(world, session):
    run, frame = recorded(world, session)
    nudged = frame.live.network.theta + np.float32(1e-3)
    run = run_file("shown", run.history, 20, nudged, "")
    session.replay(run)
    again = world.until(session, lambda frame: frame.notice)
    assert (again.live.step, again.state) == (20, State.PAUSED)
    assert "differs from the recorded run by" in again.notice


def test_other_digits_than_the_recorded_are_a_sentence(world, session):
    run, _ = recorded(world, session)
    run.data_sha256 = "of others"
    session.replay(run)
    frame = world.until(session, lambda frame: frame.state is State.FAILED)
    assert "other digits" in frame.error


def test_a_running_and_a_finished_run_can_be_saved(world, session, tmp_path):
    path = tmp_path / "run.safetensors"
    session.start(replace(world.RECIPE, epochs=10**6))
    world.until(session, lambda frame: frame.live and frame.live.step > 10)
    session.save(path)
    frame = world.until(session, lambda frame: frame.notice)
    assert str(path) in frame.notice
    found = load_checkpoint(path)
    assert 10 < found.step <= frame.live.step
    session.open(found, "again")
    again = world.until(session, world.at(found.step))
    assert world.print_of(again) == world.print_of(world.plain(found.recipe, found.step))
    session.save(tmp_path / "absent" / "run")
    frame = world.until(session, lambda frame: frame.notice)
    assert "could not be written" in frame.notice


def test_a_run_that_is_kept_with_its_history_can_be_looked_back_in(world, session, tmp_path):
    bare, whole = tmp_path / "bare.mnistviz", tmp_path / "whole.mnistviz"
    session.start(world.RECIPE, play=False)
    session.training.run_to(12)
    world.until(session, world.at(12))
    for path, with_history in ((bare, False), (whole, True)):
        session.save(path, with_history=with_history)
        world.until(session, lambda frame, path=path: frame.notice and str(path) in frame.notice)
    recorded = session.frame().recorded
    assert whole.stat().st_size - bare.stat().st_size < 1.2 * recorded.nbytes + 10_000
    session.open(load_checkpoint(bare))
    world.until(session, world.at(12))
    assert session.frame().recorded.steps == (12,)
    session.open(load_checkpoint(whole))
    world.until(session, world.at(12))
    assert session.frame().recorded.steps == tuple(range(13))
    session.seek(5)
    frame = world.until(session, lambda frame: frame.snapshot and frame.snapshot.step == 5)
    theta = frame.snapshot.network.theta
    np.testing.assert_array_equal(theta, recorded.before(5).state.theta)
    assert len(load_checkpoint(whole).keyframes) == 12


def test_a_run_that_is_kept_and_left_at_once_is_in_its_file_and_no_other_run(
    world, session, tmp_path
):
    path = tmp_path / "run.safetensors"
    session.start(replace(world.RECIPE, seed=5), play=False)
    session.training.step()
    world.until(session, world.at(1))
    session.save(path)
    session.start(replace(world.RECIPE, seed=6), play=False)
    world.until(session, lambda frame: path.exists())
    assert load_checkpoint(path).recipe.seed == 5


def test_what_never_began_cannot_be_kept_and_the_next_run_is_not_kept_for_it(
    world, session, tmp_path, monkeypatch
):
    def load(name):
        if name == "absent":
            raise DataError("There is no folder absent. Choose another.")
        return world.load()

    monkeypatch.setattr(session._runs, "_load", load)
    session.start(replace(world.RECIPE, data="absent"), play=False)
    world.until(session, lambda frame: frame.state is State.FAILED)
    session.save(tmp_path / "run.safetensors")
    assert "nothing to keep" in world.until(session, lambda frame: frame.notice).notice
    session.start(world.RECIPE, play=False)
    session.save(tmp_path / "other.safetensors")
    world.until(session, lambda frame: frame.notice)
    assert [path.name for path in tmp_path.iterdir()] == ["other.safetensors"]


def test_a_run_that_is_taken_up_brings_its_records_on_the_test_digits(world, session):
    session.start(world.RECIPE)
    frame = world.until(session, lambda frame: frame.test and frame.test.latest.step == world.STEPS)
    before = list(frame.test.steps)
    session.training.new_seed()
    world.until(session, lambda frame: frame.left and frame.left[0].end.peek())
    session.resume(1)
    frame = world.until(session, lambda frame: frame.test)
    assert list(frame.test.steps) == before
