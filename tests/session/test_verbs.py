"""The verbs do what they say, and however one looks, the bits are those of a plain training."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.recipe import MAX_COUNT, Knobs
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import DataError
from mnist_viz.session import evaluator
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.session.training_thread import MAX_WAIT_S


@pytest.mark.parametrize("optimizer", ["descent", "adam"])
def test_a_run_that_is_looked_at_has_the_bits_of_a_plain_one(world, session, optimizer):
    recipe = replace(world.RECIPE, optimizer=optimizer)
    session.start(recipe)
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    assert world.print_of(frame) == world.print_of(world.plain(recipe))
    assert frame.snapshot.step == world.STEPS


def test_a_run_that_nobody_looks_at_has_the_same_bits(world, session):
    session.start(world.RECIPE)
    worker = session._threads.worker
    ended = threading.Event()
    worker.snapshots.put = lambda snapshot, put=worker.snapshots.put: (
        put(snapshot),
        snapshot.step == world.STEPS and ended.set(),
    )
    assert ended.wait(20)
    assert world.print_of(session.tick()) == world.print_of(world.plain())


def test_step_asked_for_twice_makes_two(world, session):
    session.start(world.RECIPE, play=False)
    session.training.step()
    session.training.step()
    frame = world.until(session, world.at(2))
    assert world.print_of(frame) == world.print_of(world.plain(steps=2))


def test_an_epoch_ends_where_it_ends_wherever_it_is_begun(world, session):
    session.start(world.RECIPE, play=False)
    session.training.step()
    session.training.step_epoch()
    frame = world.until(session, world.at(14))
    assert frame.snapshot.epoch == 1
    session.training.step_epoch()
    assert world.until(session, world.at(28)).state is State.FINISHED


def test_pause_rests_and_play_goes_on(world, session):
    session.start(replace(world.RECIPE, epochs=100_000))
    world.until(session, lambda frame: frame.snapshot and frame.snapshot.step > 3)
    session.training.pause()
    frame = world.until(session, lambda frame: frame.state is State.PAUSED)
    rested = frame.snapshot.step
    assert world.print_of(frame) == world.print_of(
        world.plain(replace(world.RECIPE, epochs=100_000), rested)
    )
    session.training.play()
    world.until(session, lambda frame: frame.snapshot.step > rested)


def test_reset_replays_the_run_bit_for_bit(world, session):
    session.start(world.RECIPE)
    first = world.until(session, world.at(28))
    session.training.reset()
    assert world.until(session, world.at(0)).run.number == first.run.number + 1
    session.training.play()
    again = world.until(session, world.at(28))
    assert world.print_of(again) == world.print_of(first)
    np.testing.assert_array_equal(again.snapshot.loss.mean, first.snapshot.loss.mean)


def test_a_new_seed_is_another_run_of_the_same_recipe(world, session):
    session.start(world.RECIPE)
    first = world.until(session, world.at(28))
    session.training.new_seed()
    second = world.until(session, world.at(28))
    assert second.recipe == replace(first.recipe, seed=4)
    assert world.print_of(second) != world.print_of(first)


def test_after_the_last_seed_comes_the_first(world, session):
    session.start(replace(world.RECIPE, seed=MAX_COUNT))
    session.training.new_seed()
    assert session.tick().recipe.seed == 0


def test_a_turn_of_a_knob_is_recorded_with_its_step_and_acts_from_there(world, session):
    session.start(world.RECIPE, play=False)
    session.training.step()
    world.until(session, world.at(1))
    session.training.tune(Knobs(0.05))
    session.training.step()
    frame = world.until(session, world.at(2))
    assert [(turn.step, turn.knobs.rate) for turn in frame.snapshot.turns] == [(1, 0.05)]
    by_hand = world.plain(steps=1)
    by_hand.knobs = Knobs(0.05)
    by_hand.step()
    assert world.print_of(frame) == world.print_of(by_hand)


def test_a_pace_holds_training_back_and_lets_it_go(world, session):
    session.start(replace(world.RECIPE, epochs=1000), play=False)
    session.training.set_pace(1.0)
    session.training.play()
    frame = world.until(session, lambda frame: frame.state is State.RUNNING)
    assert frame.pace == 1.0
    assert frame.snapshot.step <= 2
    session.training.set_pace(None)
    world.until(session, lambda frame: frame.snapshot.step > 100)


def test_training_on_arriving_digits_has_the_bits_of_training_on_digits_that_are_there(world):
    images, labels = world.rows(400, 0)

    def arriving(name):
        train = Split.arriving(400)

        def make():
            for start in range(0, 400, 50):
                threading.Event().wait(0.002)
                train.put(images[start : start + 50], labels[start : start + 50])

        maker = threading.Thread(target=make)
        maker.start()
        return Dataset(name, "Arriving", train, Split(*world.rows(200, 1)), on_close=maker.join)

    session = Session(arriving)
    session.start(world.RECIPE)
    frame = world.until(session, world.at(28))
    session.close()
    whole = arriving("whole")
    whole.train.wait()
    training = Training(world.RECIPE, whole.train)
    while not training.finished:
        training.step()
    whole.close()
    assert world.print_of(frame) == world.print_of(training)


def test_a_data_set_that_cannot_be_opened_is_a_sentence(world):
    def load(name):
        raise DataError(f"There is no folder {name}. Choose another.")

    session = Session(load)
    session.start(world.RECIPE)
    frame = world.until(session, lambda frame: frame.state is State.FAILED)
    assert frame.error == "There is no folder small. Choose another."
    assert frame.snapshot is None
    session.close()


def test_divergence_keeps_the_network_as_it_was_before_and_says_so(world, session):
    recipe = replace(world.RECIPE, rate=1000.0, objective="squared-error", activation="relu")
    session.start(replace(recipe, epochs=1000, decay=1.0))
    frame = world.until(session, lambda frame: frame.state is State.FAILED)
    assert "diverged at step" in frame.error
    assert f"step {frame.snapshot.step + 1}:" in frame.error
    assert np.isfinite(frame.snapshot.network.theta).all()
    assert frame.snapshot.loss.end[-1] == frame.snapshot.step


def test_the_examples_and_the_pin_are_those_of_the_data_set(world, session):
    session.start(world.RECIPE)
    frame = world.until(session, lambda frame: frame.examples is not None)
    assert sorted(frame.examples.labels) == sorted(list(range(10)) * 10)
    assert frame.pinned.index == frame.examples.indices[0]
    session.pin(17)
    assert session.tick().pinned.label == 7
    assert not session.tick().pinned.image.flags.writeable


@pytest.mark.slow
def test_training_waits_for_what_goes_first_but_not_for_ever(world, session):
    session.start(replace(world.RECIPE, epochs=100_000))
    world.until(session, lambda frame: frame.snapshot and frame.snapshot.step > 100)
    with session.pause_training():
        began = time.monotonic()
        stale = session.tick().snapshot  # thousands of steps may have been made since
        before = world.until(session, lambda frame: frame.snapshot is not stale).snapshot.step
        after = world.until(session, lambda frame: frame.snapshot.step > before + 8).snapshot.step
        longest = (time.monotonic() - began) / MAX_WAIT_S
        assert after - before < longest + 2, "a step a while, not thousands"
    world.until(session, lambda frame: frame.snapshot.step > before + 500)


def test_what_goes_first_needs_no_run(session):
    with session.pause_training():
        pass


def test_a_fault_while_testing_does_not_cost_the_run(world, session, monkeypatch):
    session.start(world.RECIPE)
    world.until(session, lambda f: f.test and f.test.latest.step == world.STEPS)
    with monkeypatch.context() as broken:
        broken.setattr(evaluator, "evaluate", lambda *args, **named: 1 / 0)
        session.training.new_seed()
        failed = world.until(session, lambda frame: frame.error)
        assert failed.ended
        assert "“Test again”" in failed.error
        world.until(session, world.at(28))
    run = session.tick().run
    session.training.test_again()
    frame = world.until(session, lambda frame: frame.test)
    assert frame.error is None
    assert (frame.run.number, frame.live.step) == (run.number, world.STEPS)


def test_reading_a_frame_starts_nothing_and_a_tick_does(world, session, sparse):
    world.ready(session)
    session.training.run_to(30)
    world.until(session, world.at(30))
    recorded = session.frame().recorded.steps
    sought = next(step for step in range(1, 30) if step not in recorded)
    session.seek(sought)
    before = threading.active_count()
    assert {session.frame().snapshot.step for _ in range(200)} == {
        min(recorded, key=lambda step: abs(step - sought))
    }
    assert threading.active_count() == before
    world.until(session, lambda frame: frame.snapshot.step == sought)
