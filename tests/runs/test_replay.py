"""A run that changes on its way continues as one that had begun there would."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training, TrainingState
from mnist_viz.data.dataset import Split
from mnist_viz.runs.history import Replay, Segment, slots_since

RECIPE = Recipe(data="small", hidden=(3,), batch=30, epochs=3, rate=0.05)
ADAM = replace(RECIPE, optimizer="adam", rate=0.001)


def examples():
    rng = np.random.default_rng(1)
    labels = np.arange(100, dtype=np.uint8) % 10
    return Split(rng.integers(0, 256, (100, 784), dtype=np.uint8), labels)


@pytest.mark.parametrize("taken_up", [False, True])
def test_an_optimizer_that_begins_on_the_way_makes_its_first_step_there(taken_up):
    """Adam divides by what its memory lacks at first: late in a run, too, its memory is empty."""
    history = (Segment(RECIPE), Segment(ADAM, 5))
    replay = Replay(history, examples())
    for _ in range(5):
        replay.step()
    state = replay.training.state()
    fresh = Training(ADAM, examples())
    fresh.restore(TrainingState(0, state.examples_seen, state.theta, fresh.slots))
    for _ in range(4):
        replay.step()
        fresh.step()
        if taken_up:
            replay = Replay(history, examples(), replay.training.state())
    np.testing.assert_array_equal(replay.training.network.theta, fresh.network.theta)


def test_a_memory_that_is_handed_on_goes_on_counting():
    recipes = ("descent", "momentum", "nesterov", "adam", "adam")
    segments = [replace(RECIPE, optimizer=name) for name in recipes]
    history = tuple(Segment(recipe, 10 * at) for at, recipe in enumerate(segments))
    begun = {step: slots_since(history, step) for step in (0, 9, 10, 25, 29, 30, 45)}
    assert begun == {0: 0, 9: 0, 10: 10, 25: 10, 29: 10, 30: 30, 45: 30}
