"""Weights set by hand are shown at once, and a branch from them is in its history bit for bit."""

import numpy as np
import pytest

from mnist_viz.core.edits import Edit
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.history import MAX_EDITS, Segment, checked
from mnist_viz.runs.run_file import load_run, run_file, save_run
from mnist_viz.session.snapshot import State

EDITS = (Edit("W2", 3, 5, 0.75), Edit("b1", 2, 0, -0.5), Edit("W1", 4, 300, 0.1))


def by_hand(world, at, steps):
    """The run of a script: `at` plain steps, the edits, and more steps."""
    training = world.plain(steps=at)
    for edit in EDITS:
        edit.matrix(training.network)[edit.row, edit.column] = edit.value
    while training.steps_done < steps:
        training.step()
    return training


def test_an_edit_is_shown_at_once_and_not_learned(world, session):
    frame = world.ready(session)
    before = frame.trace
    session.edit(EDITS)
    frame = session.tick()
    assert frame.network.weights[1][3, 5] == np.float32(0.75)
    assert frame.snapshot.network.weights[1][3, 5] != np.float32(0.75)
    assert not np.array_equal(frame.trace.a[-1], before.a[-1])
    np.testing.assert_array_equal(session.read(frame.pinned.image).a[-1], frame.trace.a[-1])
    session.edit(())
    np.testing.assert_array_equal(session.tick().trace.a[-1], before.a[-1])


def test_an_entry_that_the_network_has_not_is_refused_and_nothing_changes(world, session):
    world.ready(session)
    with pytest.raises(ValueError, match="no entry"):
        session.edit((Edit("W2", 3, 50, 1.0),))
    assert session.tick().edits == ()


@pytest.mark.parametrize("at", [0, 5, 14])
def test_a_branch_steps_on_from_the_edited_weights(world, session, at):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(at)
    world.until(session, lambda frame: frame.snapshot.step == at)
    session.edit(EDITS)
    session.branch()
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    assert world.print_of(frame) == world.print_of(by_hand(world, at, world.STEPS))
    assert frame.edits == () and frame.run.since == at
    session.seek(at)
    past = world.until(session, lambda frame: frame.snapshot.step == at)
    assert world.print_of(past) == world.print_of(by_hand(world, at, at))
    session.training.reset()
    frame = world.until(session, lambda f: f.state is State.PAUSED and f.snapshot is not None)
    assert world.print_of(frame) == world.print_of(by_hand(world, at, at))


def test_a_second_branch_at_the_same_step_keeps_the_edits_of_the_first(world, session):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(7)
    world.until(session, lambda frame: frame.snapshot.step == 7)
    session.edit(EDITS[:2])
    session.branch(epochs=3)
    world.until(session, lambda frame: frame.state is State.FINISHED)
    session.seek(7)
    world.until(session, lambda frame: frame.snapshot.step == 7)
    session.edit(EDITS[2:])
    session.branch(epochs=2)
    frame = world.until(
        session, lambda frame: frame.state is State.FINISHED and frame.snapshot.step == world.STEPS
    )
    assert world.print_of(frame) == world.print_of(by_hand(world, 7, world.STEPS))


def test_a_run_file_replays_the_edits_bit_for_bit(world, session, tmp_path):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(5)
    world.until(session, lambda frame: frame.snapshot.step == 5)
    session.edit(EDITS)
    session.branch()
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    snapshot = frame.snapshot
    path = tmp_path / "edited.run"
    save_run(path, run_file("by hand", snapshot.history, snapshot.step, snapshot.network.theta, ""))
    session.replay(load_run(path))
    frame = world.until(session, lambda frame: "to the last bit" in (frame.notice or ""))
    assert world.print_of(frame) == world.print_of(by_hand(world, 5, world.STEPS))


def test_a_checkpoint_of_the_edited_moment_resumes_bit_for_bit(world, session, tmp_path):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(5)
    world.until(session, lambda frame: frame.snapshot.step == 5)
    session.edit(EDITS)
    session.branch()
    world.until(session, lambda frame: frame.state is State.FINISHED)
    session.training.reset()
    world.until(session, lambda frame: frame.state is State.PAUSED)
    path = tmp_path / "edited.ckpt"
    session.save(path)
    world.until(session, lambda frame: path.exists())
    session.start(world.RECIPE, play=False)
    session.open(load_checkpoint(path), play=True)
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    assert world.print_of(frame) == world.print_of(by_hand(world, 5, world.STEPS))


def test_a_history_with_an_edit_that_does_not_fit_is_refused(world):
    with pytest.raises(ValueError, match="no matrix W7"):
        checked((Segment(world.RECIPE, edits=(Edit("W7", 0, 0, 1.0),)),))
    assert MAX_EDITS >= 10_000
