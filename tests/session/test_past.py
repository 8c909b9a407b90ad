"""The past can be seen again to the bit; the present continues meanwhile."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.recipe import Knobs
from mnist_viz.session import playhead
from mnist_viz.session.playhead import Playhead
from mnist_viz.session.recording import Recorded
from mnist_viz.session.snapshot import State


@pytest.mark.parametrize("optimizer", ["descent", "momentum", "nesterov", "adam"])
def test_any_step_can_be_seen_again_bit_for_bit(world, session, sparse, optimizer):
    recipe = replace(world.RECIPE, optimizer=optimizer, rate=0.01, epochs=3)
    live = world.run_to_the_end(session, recipe)
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
            session.training.tune(Knobs(0.5 / step, 0.001))
        session.training.step()
        frame = world.until(session, world.at(min(step, world.STEPS)))
        prints[frame.snapshot.step] = world.print_of(frame)
    for step in (27, 3, 14, 20):
        session.seek(step)
        frame = world.until(session, lambda frame, step=step: frame.snapshot.step == step)
        assert world.print_of(frame) == prints[step]


def test_the_nearest_keyframe_is_there_at_once_with_the_curves_whole(world, session, sparse):
    live = world.run_to_the_end(session, world.RECIPE)
    session.seek(17)
    frame = session.tick()
    assert frame.sought == 17
    assert frame.snapshot.step in (17, live.recorded.nearest(17).step)
    assert frame.snapshot.loss is frame.live.loss
    assert frame.live.step == world.STEPS


def test_back_to_live_shows_the_present(world, session):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(3)
    assert session.tick().snapshot.step == 3
    session.seek(None)
    frame = session.tick()
    assert frame.snapshot is frame.live
    assert frame.sought is None


def test_back_to_live_gives_up_the_step_that_was_still_being_computed(
    world, session, sparse, monkeypatch
):
    live = world.run_to_the_end(session, replace(world.RECIPE, optimizer="adam", epochs=3))
    between = next(step for step in range(20, 42) if step not in live.recorded.steps)
    stepping, go_on, made = world.stopped_steps(monkeypatch)
    start = live.recorded.before(between).step
    assert between - start > 1
    session.seek(between)
    session.tick()
    assert stepping.wait(20)
    session.seek(None)
    go_on.set()
    world.until(session, lambda frame: session._view.playhead._replay_thread._request is None)
    session.close()
    assert made == [start]


@pytest.mark.parametrize("back", [True, False])
def test_a_step_that_could_not_be_computed_is_tried_anew_when_it_is_sought_again(
    world, session, sparse, monkeypatch, back
):
    world.run_to_the_end(session, world.RECIPE)

    def fails(*_):
        raise OSError("not this time")

    with monkeypatch.context() as broken:
        broken.setattr(playhead, "Replay", fails)
        session.seek(14)
        world.until(session, lambda frame: "not this time" in str(frame.error))
    if back:
        session.seek(None)
        assert session.tick().error is None
    session.seek(14)
    frame = world.until(session, lambda frame: frame.snapshot.step == 14)
    assert frame.error is None
    assert world.print_of(frame) == world.print_of(world.plain(steps=14))


def test_training_goes_on_while_the_past_is_looked_at(world, session):
    session.start(replace(world.RECIPE, epochs=10**6))
    world.until(session, lambda frame: frame.live and frame.live.step > 20)
    session.seek(5)
    then = session.tick()
    now = world.until(session, lambda frame: frame.live.step > then.live.step)
    assert now.snapshot.step == then.snapshot.step == 5
    assert now.snapshot.network is then.snapshot.network
    assert now.state is State.RUNNING


def test_the_pad_is_read_by_the_network_as_it_was(world, session):
    world.run_to_the_end(session, world.RECIPE)
    image = world.rows(1, 9)[0][0]
    session.seek(0)
    from_then = session.read(image).probabilities
    session.seek(None)
    assert not np.array_equal(from_then, session.read(image).probabilities)


def test_the_test_record_nearest_to_the_past_moment_is_shown(world, session):
    session.start(world.RECIPE, play=False)
    world.until(session, lambda frame: frame.test)
    session.training.play()
    world.until(session, lambda frame: frame.test.latest.step == world.STEPS)
    session.seek(0)
    frame = session.tick()
    assert frame.test.latest.step == 0
    assert frame.test is session.tick().test
    session.seek(27)
    assert session.tick().test.latest.step == world.STEPS


def test_a_resting_session_looked_at_twice_shows_the_same_objects(world, session):
    world.run_to_the_end(session, world.RECIPE)
    world.until(session, lambda frame: frame.test and frame.test.latest.step == world.STEPS)
    session.seek(4)
    first, second = session.tick(), session.tick()
    for name in ("snapshot", "live", "recorded", "run", "left", "test", "sought"):
        assert getattr(first, name) is getattr(second, name), name


def test_nudging_goes_from_keyframe_to_keyframe_and_on_to_the_present(world, session):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(10)
    for nudge, sought in ((1, 11), (-1, 10), (-4, 6), (-9, 0), (3, 3), (99, None), (-1, 27)):
        session.nudge(nudge)
        assert session.tick().sought == sought


def test_what_is_still_to_come_is_not_looked_for_in_the_past(world, session):
    session.start(world.RECIPE, play=False)
    world.until(session, world.at(0))
    session.seek(5)
    frame = session.tick()
    assert (frame.sought, frame.ahead, frame.snapshot) == (None, 5, frame.live)
    for _ in range(5):
        session.training.step()
    assert world.until(session, world.at(5)).ahead is None
    session.seek(999_999)
    assert session.tick().ahead == 999_999
    session.seek(5)
    frame = session.tick()
    assert (frame.sought, frame.ahead) == (5, None)
    session.training.reset()
    session.seek(3)
    assert (session.tick().sought, session.tick().ahead) == (None, 3)


def test_nothing_recorded_is_nothing_to_look_back_to(session, world):
    assert Recorded().nbytes == 0
    session.start(world.RECIPE, play=False)
    with pytest.raises(ValueError, match="no step -1"):
        session.seek(-1)


def test_a_keyframe_that_was_recorded_meanwhile_is_no_past_of_the_present(world, session):
    session.start(world.RECIPE, play=False)
    for _ in range(20):
        session.training.step()
    live = world.until(session, world.at(20)).live
    for _ in range(2):
        session.training.step()
    recorded = world.until(session, world.at(22)).recorded
    few = Recorded(tuple(frame for frame in recorded.keyframes if frame.step in (0, 21)))
    playhead = Playhead()
    playhead.seek(20)
    assert playhead.view(live, few).step in (0, 20)
