"""The past can be seen again to the bit, branched from, and left; the present goes on meanwhile."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.recipe import Knobs
from mnist_viz.core.training import Training
from mnist_viz.session import succession
from mnist_viz.session.ledger import MOST_RUNS, Clock
from mnist_viz.session.playhead import Playhead
from mnist_viz.session.recording import Recorded, Recording
from mnist_viz.session.snapshot import State


@pytest.fixture
def sparse(monkeypatch):
    """Keyframes so dear that hardly any is kept, so that steps have to be computed again."""
    monkeypatch.setattr(
        succession, "Recording", lambda keyframes: Recording(keyframes, budget=200_000)
    )


def run_to_the_end(world, session, recipe):
    session.start(recipe)
    steps = -(-400 // recipe.batch) * recipe.epochs
    return world.until(session, world.at(steps))


@pytest.mark.parametrize("optimizer", ["descent", "momentum", "nesterov", "adam"])
def test_any_step_can_be_seen_again_bit_for_bit(world, session, sparse, optimizer):
    recipe = replace(world.RECIPE, optimizer=optimizer, rate=0.01, epochs=3)
    live = run_to_the_end(world, session, recipe)
    assert len(live.recorded.steps) < 20
    for step in (0, 1, 13, 14, 20, 41, 42):
        session.seek(step)
        frame = world.until(session, lambda frame, step=step: frame.snapshot.step == step)
        then = world.plain(recipe, step)
        assert world.print_of(frame) == world.print_of(then)
        assert frame.snapshot.rate == then.rate
        assert frame.snapshot.epoch == then.epoch
        assert frame.snapshot.examples_seen == then.examples_seen


def test_turns_of_the_knobs_are_replayed_where_they_were_made(world, session, sparse):
    session.start(replace(world.RECIPE, schedule="constant"), play=False)
    prints = {}
    for step in range(1, 30):
        if step % 7 == 0:
            session.tune(Knobs(0.5 / step, 0.001))
        session.step()
        frame = world.until(session, world.at(min(step, world.STEPS)))
        prints[frame.snapshot.step] = world.print_of(frame)
    for step in (27, 3, 14, 20):
        session.seek(step)
        frame = world.until(session, lambda frame, step=step: frame.snapshot.step == step)
        assert world.print_of(frame) == prints[step]


def test_the_nearest_keyframe_is_there_at_once_with_the_curves_whole(world, session, sparse):
    live = run_to_the_end(world, session, world.RECIPE)
    session.seek(17)
    frame = session.frame()
    assert frame.sought == 17
    assert frame.snapshot.step in (17, live.recorded.nearest(17).step)
    assert frame.snapshot.loss is frame.live.loss
    assert frame.live.step == world.STEPS


def test_back_to_live_shows_the_present(world, session):
    run_to_the_end(world, session, world.RECIPE)
    session.seek(3)
    assert session.frame().snapshot.step == 3
    session.seek(None)
    frame = session.frame()
    assert frame.snapshot is frame.live
    assert frame.sought is None


def test_back_to_live_gives_up_the_step_that_was_still_being_computed(
    world, session, sparse, monkeypatch
):
    live = run_to_the_end(world, session, replace(world.RECIPE, optimizer="adam", epochs=3))
    between = next(step for step in range(20, 42) if step not in live.recorded.steps)
    stepping, go_on, made = world.stopped_steps(monkeypatch)
    start = live.recorded.before(between).step
    assert between - start > 1
    session.seek(between)
    session.frame()
    assert stepping.wait(20)
    session.seek(None)
    go_on.set()
    world.until(session, lambda frame: session._view.playhead._rewinder._wish is None)
    session.close()
    assert made == [start]


def test_training_goes_on_while_the_past_is_looked_at(world, session):
    session.start(replace(world.RECIPE, epochs=10**6))
    world.until(session, lambda frame: frame.live and frame.live.step > 20)
    session.seek(5)
    then = session.frame()
    now = world.until(session, lambda frame: frame.live.step > then.live.step)
    assert now.snapshot.step == then.snapshot.step == 5
    assert now.snapshot.network is then.snapshot.network
    assert now.state is State.RUNNING


def test_the_pad_is_read_by_the_network_as_it_was(world, session):
    run_to_the_end(world, session, world.RECIPE)
    image = world.rows(1, 9)[0][0]
    session.seek(0)
    from_then = session.read(image).probabilities
    session.seek(None)
    assert not np.array_equal(from_then, session.read(image).probabilities)


def test_the_test_record_nearest_to_the_past_moment_is_shown(world, session):
    session.start(world.RECIPE, play=False)
    world.until(session, lambda frame: frame.test)
    session.play()
    world.until(session, lambda frame: frame.test.latest.step == world.STEPS)
    session.seek(0)
    frame = session.frame()
    assert frame.test.latest.step == 0
    assert frame.test is session.frame().test
    session.seek(27)
    assert session.frame().test.latest.step == world.STEPS


def test_a_resting_session_looked_at_twice_shows_the_same_objects(world, session):
    run_to_the_end(world, session, world.RECIPE)
    world.until(session, lambda frame: frame.test and frame.test.latest.step == world.STEPS)
    session.seek(4)
    first, second = session.frame(), session.frame()
    for name in ("snapshot", "live", "recorded", "run", "left", "test", "sought"):
        assert getattr(first, name) is getattr(second, name), name


@pytest.mark.parametrize("at", [0, 5, 14, 19, 28])
@pytest.mark.parametrize(
    "changes", [{"rate": 2.0}, {"optimizer": "adam", "rate": 0.001}, {"batch": 7, "epochs": 3}]
)
def test_a_branch_is_the_parent_until_there_and_then_the_other_future(
    world, session, sparse, at, changes
):
    run_to_the_end(world, session, world.RECIPE)
    session.seek(at)
    world.until(session, lambda frame: frame.snapshot.step == at)
    session.branch(**{"epochs": 3, **changes})
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    parent = world.plain(steps=at)
    other = Training(
        replace(world.RECIPE, **{"epochs": 3, **changes}), parent.examples, parent.network
    )
    other.steps_done, other.examples_seen = parent.steps_done, parent.examples_seen
    other.slots_since = at  # a memory that begins there
    while not other.finished:
        other.step()
    assert world.print_of(frame) == world.print_of(other)
    assert (frame.run.parent, frame.run.since) == (1, at)
    assert frame.snapshot.loss.start[0] == at
    assert [record.number for record in frame.left] == [1]
    if at > 5:
        session.seek(5)
        past = world.until(session, lambda frame: frame.snapshot.step == 5)
        assert world.print_of(past) == world.print_of(world.plain(steps=5))


def test_a_branch_off_a_branch_that_made_no_step_is_one_off_its_parent(world, session):
    session.start(replace(world.RECIPE, optimizer="momentum", rate=0.01), play=False)
    for _ in range(5):
        session.step()
    world.until(session, world.at(5))
    session.branch(optimizer="descent")
    session.reset()
    world.until(session, world.at(5))
    session.branch(optimizer="momentum")
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    whole = world.plain(replace(world.RECIPE, optimizer="momentum", rate=0.01))
    assert world.print_of(frame) == world.print_of(whole)


def test_a_branch_begins_at_the_knobs_as_they_stood(world, session):
    session.start(world.RECIPE, play=False)
    session.tune(Knobs(0.07, 0.001))
    session.step()
    world.until(session, world.at(1))
    session.branch(batch=10)
    frame = world.until(session, lambda frame: frame.snapshot is not None)
    assert (frame.recipe.rate, frame.recipe.decay, frame.recipe.batch) == (0.07, 0.001, 10)


@pytest.mark.parametrize("wrong", [{"hidden": (9,)}, {"seed": 4}, {"rate": -1.0}, {"batch": "x"}])
def test_a_branch_that_cannot_be_is_refused_and_the_run_goes_on(world, session, wrong):
    session.start(world.RECIPE, play=False)
    world.until(session, world.at(0))
    with pytest.raises(ValueError, match=next(iter(wrong))):
        session.branch(**wrong)
    assert session.frame().run.number == 1
    session.step()
    world.until(session, world.at(1))


def test_reset_of_a_branch_goes_back_to_the_branching(world, session):
    run_to_the_end(world, session, world.RECIPE)
    session.seek(9)
    world.until(session, lambda frame: frame.snapshot.step == 9)
    session.branch(rate=1.0)
    first = world.until(session, world.at(28))
    session.reset()
    world.until(session, world.at(9))
    session.play()
    assert world.print_of(world.until(session, world.at(28))) == world.print_of(first)


def test_reset_of_a_branch_that_was_taken_up_again_goes_back_to_the_branching(world, session):
    run_to_the_end(world, session, world.RECIPE)
    session.seek(9)
    world.until(session, lambda frame: frame.snapshot.step == 9)
    session.branch(rate=1.0)
    first = world.until(session, world.at(28))
    session.new_seed()
    world.until(session, lambda frame: len(frame.left) == 2 and frame.left[1].end.peek())
    session.take_up(first.run.number)
    world.until(session, world.at(28))
    session.reset()
    world.until(session, world.at(9))
    session.play()
    assert world.print_of(world.until(session, world.at(28))) == world.print_of(first)


def test_a_run_that_was_left_can_be_taken_up_renamed_hidden_and_deleted(world, session):
    recipe = replace(world.RECIPE, epochs=4)
    session.start(recipe, play=False)
    for _ in range(6):
        session.step()
    world.until(session, world.at(6))
    session.start(replace(recipe, seed=9), play=False)
    world.until(session, lambda frame: frame.left and frame.left[0].end.peek())
    session.rename(1, "mine")
    session.hide(1, True)
    record = session.frame().left[0]
    assert (record.name, record.hidden, record.snapshot.step) == ("mine", True, 6)
    session.take_up(1)
    session.play()
    frame = world.until(session, world.at(56))
    assert frame.run.name == "mine"
    assert world.print_of(frame) == world.print_of(world.plain(recipe))
    assert frame.recorded.steps[0] == 0
    session.start(recipe)
    world.until(session, lambda frame: frame.left)
    session.delete(1)
    assert session.frame().left == ()


def test_reset_loses_nothing_and_can_be_undone_at_once(world, session):
    session.start(replace(world.RECIPE, epochs=10**6), play=False)
    session.tune(Knobs(0.07))
    for _ in range(9):
        session.step()
    before = world.until(session, world.at(9))
    session.rename(1, "mine")
    session.reset()
    session.take_up(before.run.number)
    after = world.until(session, world.at(9))
    assert world.print_of(after) == world.print_of(before)
    assert (after.run.number, after.run.name, after.left) == (1, "mine", ())
    assert after.snapshot.turns == before.snapshot.turns


def test_reset_of_what_made_no_step_is_no_other_run(world, session):
    session.start(world.RECIPE, play=False)
    for _ in range(3):
        session.step()
    world.until(session, world.at(3))
    session.branch(rate=1.0)
    branch = world.until(session, world.at(28)).run
    for _ in range(3):
        session.reset()
        frame = world.until(session, world.at(3))
        assert [record.number for record in frame.left] == [1, branch.number]
        assert frame.run.number == branch.number + 1
        assert (frame.run.name, frame.run.parent, frame.run.since) == (branch.name, 1, 3)


def test_a_run_that_was_deleted_comes_back_where_it_stood(world, session):
    for seed in range(4):
        session.start(replace(world.RECIPE, seed=seed), play=False)
        session.step()
        world.until(session, world.at(1))
    before = session.frame().left
    put_back = session.delete(2)
    assert [record.number for record in session.frame().left] == [1, 3]
    put_back()
    assert session.frame().left == before
    put_back()
    session.delete(77)()
    assert session.frame().left == before


def test_the_run_that_is_one_too_many_is_let_go_with_a_word(world, session):
    session.start(world.RECIPE, play=False)
    for number in range(1, MOST_RUNS + 2):
        session.step()
        world.until(session, world.at(1))
        session.start(replace(world.RECIPE, seed=number), play=False)
        frame = world.until(session, lambda frame: frame.live)
        assert bool(frame.notice) is (number > MOST_RUNS)
    assert "“run 1” was let go: 12 runs are kept" in frame.notice
    assert [record.number for record in frame.left] == list(range(2, MOST_RUNS + 2))
    session.step()
    world.until(session, lambda frame: frame.live and frame.live.step > 0)
    session.take_up(2)
    frame = world.until(session, lambda frame: frame.run.number == 2)
    assert (len(frame.left), frame.notice) == (MOST_RUNS, None)


def test_the_times_of_a_run_that_was_left_can_be_compared(world, session):
    run_to_the_end(world, session, world.RECIPE)
    session.new_seed()
    (record,) = session.frame().left
    times = record.timeline()
    assert times.step(2.0, Clock.EPOCH) == world.STEPS
    assert (np.diff(times.at(np.arange(world.STEPS), Clock.SECONDS)) >= 0).all()
    np.testing.assert_allclose(times.at(np.array([0, 14, 28]), Clock.EPOCH), [0, 1, 2])
    assert times.step(1.0, Clock.EPOCH) == 14
    assert times.step(13.2, Clock.STEP) == 13


def test_nudging_goes_from_keyframe_to_keyframe_and_on_to_the_present(world, session):
    run_to_the_end(world, session, world.RECIPE)
    session.seek(10)
    for nudge, sought in ((1, 11), (-1, 10), (-4, 6), (-9, 0), (3, 3), (99, None), (-1, 27)):
        session.nudge(nudge)
        assert session.frame().sought == sought


def test_what_is_still_to_come_is_not_looked_for_in_the_past(world, session):
    session.start(world.RECIPE, play=False)
    world.until(session, world.at(0))
    session.seek(5)
    frame = session.frame()
    assert (frame.sought, frame.ahead, frame.snapshot) == (None, 5, frame.live)
    for _ in range(5):
        session.step()
    assert world.until(session, world.at(5)).ahead is None
    session.seek(999_999)
    assert session.frame().ahead == 999_999
    session.seek(5)
    frame = session.frame()
    assert (frame.sought, frame.ahead) == (5, None)
    session.reset()
    session.seek(3)
    assert (session.frame().sought, session.frame().ahead) == (None, 3)


def test_nothing_recorded_is_nothing_to_look_back_to(session, world):
    assert Recorded().nbytes == 0
    session.start(world.RECIPE, play=False)
    with pytest.raises(ValueError, match="no step -1"):
        session.seek(-1)


def test_a_keyframe_that_was_recorded_meanwhile_is_no_past_of_the_present(world, session):
    session.start(world.RECIPE, play=False)
    for _ in range(20):
        session.step()
    live = world.until(session, world.at(20)).live
    for _ in range(2):
        session.step()
    recorded = world.until(session, world.at(22)).recorded
    few = Recorded(tuple(frame for frame in recorded.keyframes if frame.step in (0, 21)))
    playhead = Playhead()
    playhead.seek(20)
    assert playhead.view(live, few, world.load().train).step in (0, 20)
    rewinder = playhead.forget()
    assert rewinder is not None
    rewinder.join()
