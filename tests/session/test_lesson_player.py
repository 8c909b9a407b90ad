"""The director goes to the moments of a lesson, exactly, and gives back what it took."""

from dataclasses import replace

import pytest

from mnist_viz.runs.lesson import GO_ON, SceneSetup
from mnist_viz.session.lesson_player import LessonPlayer
from mnist_viz.session.snapshot import State


@pytest.fixture
def director(session, world):
    session.start(world.RECIPE, play=False)
    director = LessonPlayer(session)
    director.begin(world.until(session, world.at(0)))
    return director


def perform(director, session, world, cue, *, watched=False):
    director.perform(cue, session.tick(), watched=watched)
    return world.until(session, director.arrived)


def test_it_starts_a_recipe_on_the_data_that_are_open(director, session, world):
    recipe = replace(world.RECIPE, data="elsewhere", hidden=(5,))
    frame = perform(director, session, world, SceneSetup(recipe=recipe, run=7))
    assert (frame.recipe.data, frame.recipe.hidden) == ("small", (5,))
    assert frame.snapshot.step == 7
    plain = world.plain(replace(recipe, data="small"), 7)
    assert world.print_of(frame) == world.print_of(plain)


def test_it_goes_on_to_a_later_moment_and_back_to_an_earlier_one(director, session, world):
    assert perform(director, session, world, SceneSetup(run=9)).snapshot.step == 9
    frame = perform(director, session, world, SceneSetup(run=4))
    assert frame.snapshot.step == 4
    assert world.print_of(frame) == world.print_of(world.plain(steps=4))
    assert perform(director, session, world, SceneSetup(run=11)).snapshot.step == 11


def test_a_goal_that_the_run_has_passed_since_it_was_looked_at_is_shown(director, session, world):
    stale = session.tick()
    session.training.play()
    world.until(session, world.at(28))
    director.perform(SceneSetup(run=9), stale, watched=False)
    frame = world.until(session, lambda f: director.follow(f) or director.arrived(f))
    assert (frame.snapshot.step, frame.live.step) == (9, 28)


def test_a_goal_ahead_is_met_to_the_step_while_the_run_goes_on(director, session, world):
    session.start(replace(world.RECIPE, epochs=10**6), play=False)
    session.training.set_pace(300.0)
    stale = world.until(session, world.at(0))
    session.training.play()
    world.until(session, lambda frame: frame.live.step >= 5)
    director.perform(SceneSetup(run=90), stale, watched=False)
    frame = world.until(session, world.at(90))
    assert frame.state is State.PAUSED
    director.follow(frame)
    session.training.step()
    world.until(session, world.at(91))
    session.training.play()
    world.until(session, lambda frame: director.follow(frame) or frame.live.step > 95)
    assert session.tick().sought is None, "the user continues where they like"


def test_it_turns_the_rate_and_pins(director, session, world):
    director.perform(SceneSetup(rate=0.05, pin=12), session.tick(), watched=False)
    frame = world.until(session, lambda frame: frame.live.knobs.rate == 0.05)
    assert frame.pinned.index == 12


def test_what_is_watched_takes_a_pace_and_the_persons_own_comes_back(director, session, world):
    session.training.set_pace(3.0)
    director.begin(session.tick())
    perform(director, session, world, SceneSetup(run=10), watched=False)
    assert session.tick().pace is None
    director.perform(SceneSetup(run=20), session.tick(), watched=True)
    assert session.tick().pace == 3.0
    director.perform(SceneSetup(run=21, pace=300), session.tick(), watched=True)
    assert session.tick().pace == 300
    director.end()
    assert session.tick().pace == 3.0


def test_on_trains_until_the_end(director, session, world):
    director.perform(SceneSetup(run=GO_ON, pace=0), session.tick(), watched=True)
    assert director.arrived(session.tick())
    world.until(session, lambda frame: frame.state is State.FINISHED)


def test_the_persons_runs_are_hidden_meanwhile_and_those_of_the_lesson_are_forgotten(
    director, session, world
):
    director.begin(perform(director, session, world, SceneSetup(run=1)))
    own = session.tick().run.number
    for seed in (5, 6):
        recipe = replace(world.RECIPE, seed=seed)
        frame = perform(director, session, world, SceneSetup(recipe=recipe, run=2))
    assert {run.number: run.hidden for run in frame.left} == {own: True, own + 1: False}
    director.end()
    frame = session.tick()
    assert {run.number: run.hidden for run in frame.left} == {own: False}
    assert frame.run.number == own + 2


def test_what_is_read_is_kept_back_for_one_cue_and_not_after_the_lesson(director, session, world):
    assert perform(director, session, world, SceneSetup(veil=True)).answer_hidden
    assert not perform(director, session, world, SceneSetup()).answer_hidden
    perform(director, session, world, SceneSetup(veil=True))
    director.end()
    assert not session.tick().answer_hidden
