"""A run branches at any moment of its past, and goes back there with Reset."""

from dataclasses import replace

import pytest

from mnist_viz.core.recipe import Knobs
from mnist_viz.core.training import Training
from mnist_viz.session.run_list import branch_name
from mnist_viz.session.snapshot import State


@pytest.mark.parametrize("at", [0, 5, 14, 19, 28])
@pytest.mark.parametrize(
    "changes", [{"rate": 2.0}, {"optimizer": "adam", "rate": 0.001}, {"batch": 7, "epochs": 3}]
)
def test_a_branch_is_the_parent_until_there_and_then_the_other_future(
    world, session, sparse, at, changes
):
    world.run_to_the_end(session, world.RECIPE)
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
        session.training.step()
    world.until(session, world.at(5))
    session.branch(optimizer="descent")
    session.training.reset()
    world.until(session, world.at(5))
    session.branch(optimizer="momentum")
    frame = world.until(session, lambda frame: frame.state is State.FINISHED)
    whole = world.plain(replace(world.RECIPE, optimizer="momentum", rate=0.01))
    assert world.print_of(frame) == world.print_of(whole)


def test_a_branch_begins_at_the_knobs_as_they_stood(world, session):
    session.start(world.RECIPE, play=False)
    session.training.tune(Knobs(0.07, 0.001))
    session.training.step()
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
    assert session.tick().run.number == 1
    session.training.step()
    world.until(session, world.at(1))


def test_reset_of_a_branch_goes_back_to_the_branching(world, session):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(9)
    world.until(session, lambda frame: frame.snapshot.step == 9)
    session.branch(rate=1.0)
    first = world.until(session, world.at(28))
    session.training.reset()
    world.until(session, world.at(9))
    session.training.play()
    assert world.print_of(world.until(session, world.at(28))) == world.print_of(first)


def test_reset_of_a_branch_that_was_taken_up_again_goes_back_to_the_branching(world, session):
    world.run_to_the_end(session, world.RECIPE)
    session.seek(9)
    world.until(session, lambda frame: frame.snapshot.step == 9)
    session.branch(rate=1.0)
    first = world.until(session, world.at(28))
    session.training.new_seed()
    world.until(session, lambda frame: len(frame.left) == 2 and frame.left[1].end.peek())
    session.resume(first.run.number)
    world.until(session, world.at(28))
    session.training.reset()
    world.until(session, world.at(9))
    session.training.play()
    assert world.print_of(world.until(session, world.at(28))) == world.print_of(first)


def test_a_branch_is_called_after_what_is_different_in_it() -> None:
    assert branch_name({"rate": 5.0}) == "rate 5"
    assert branch_name({"rate": 0.003, "optimizer": "adam"}) == "rate 0.003, optimizer adam"
