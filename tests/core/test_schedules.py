import math

import pytest

from mnist_viz.core.schedules import SCHEDULES

FORMULAS = {
    "constant": lambda t: 1,
    "linear": lambda t: 1 - t,
    "step": lambda t: 1 if t < 1 / 3 else 0.1 if t < 2 / 3 else 0.01,
    "cosine": lambda t: 0.5 + 0.5 * math.cos(math.pi * t),
    "warm-up": lambda t: t / 0.05 if t < 0.05 else 1,
}


def test_every_schedule_has_a_formula_to_be_held_to():
    assert FORMULAS.keys() == SCHEDULES.keys()


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("progress", [0.01, 0.04, 0.1, 0.3, 0.5, 0.7, 0.95])
def test_a_schedule_follows_its_formula(name, progress):
    assert SCHEDULES[name].factor(progress) == pytest.approx(FORMULAS[name](progress))


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_first_step_of_every_schedule_moves(name):
    assert SCHEDULES[name].factor(0.0) > 0


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("progress", [1.0, 1.5, 40.0])
def test_training_beyond_the_plan_never_climbs_the_slope(name, progress):
    assert 0 <= SCHEDULES[name].factor(progress) <= 1
