from contextlib import suppress

import numpy as np
import pytest

from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.core.training import Training


@pytest.fixture
def training(drawn):
    return Training(Recipe(hidden=(8, 6), batch=16), drawn(64))


def broken_by(training):
    with pytest.raises(DivergedError) as failure:
        training.step()
    return failure.value


@pytest.mark.parametrize(
    ("parameter", "value", "place"),
    [
        (("weights", 0), 3e38, "Z1"),
        (("weights", 1), np.nan, "Z2"),
        (("biases", 1), np.inf, "Z2"),
        (("weights", 2), np.nan, "Z3"),
    ],
)
def test_divergence_names_the_layer_that_broke_first(training, parameter, value, place):
    kind, layer = parameter
    getattr(training.network, kind)[layer][...] = value
    assert broken_by(training).place == place


def test_a_gradient_that_breaks_after_a_sound_forward_pass_is_named(drawn):
    examples = drawn(1)
    training = Training(Recipe(hidden=(8, 6), objective="notes"), examples)
    training.network.weights[1][...] = 0  # so that A2 = 0, and W3 is felt on the way back only
    training.network.weights[2][...] = 3e38
    training.network.weights[2][examples.labels] = -3e38
    assert broken_by(training).place == "dZ2"


def test_divergence_leaves_the_last_good_state(training):
    for _ in range(3):
        training.step()
    training.network.weights[1][0, 0] = np.inf
    before = training.state()
    failure = broken_by(training)
    after = training.state()
    assert failure.step == 4
    assert (after.step, after.examples_seen) == (before.step, before.examples_seen)
    np.testing.assert_array_equal(after.theta, before.theta)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_an_absurd_learning_rate_stops_with_finite_parameters(drawn, optimizer):
    training = Training(
        Recipe(
            hidden=(8, 6),
            activation="linear",
            optimizer=optimizer,
            schedule="constant",
            rate=1000.0,
            batch=16,
            epochs=200,
        ),
        drawn(64),
    )
    try:
        for _ in range(600):
            training.step()
    except DivergedError as failure:
        assert failure.step == training.steps_done + 1
    assert np.isfinite(training.network.theta).all()
    assert all(np.isfinite(slot).all() for slot in training.slots)


@pytest.mark.parametrize("hidden", [(), (16,)])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_decay_that_throws_the_weights_ever_further_stops_with_finite_parameters(
    drawn, hidden, optimizer
):
    recipe = Recipe(
        hidden=hidden,
        activation="tanh",
        optimizer=optimizer,
        schedule="constant",
        rate=1000.0,
        decay=1.0,
    )
    training = Training(recipe, drawn(64))
    before = training.state()
    with suppress(DivergedError):
        for _ in range(100):
            before = training.state()
            training.step()
    after = training.state()
    assert np.isfinite(after.theta).all()
    assert all(np.isfinite(slot).all() for slot in after.slots)
    if training.steps_done < 100:
        np.testing.assert_array_equal(after.theta, before.theta)


def test_divergence_tells_the_person_what_to_do(training):
    training.network.weights[0][...] = np.nan
    message = str(broken_by(training))
    assert "step 1" in message
    assert "Z1" in message
    assert "lower learning rate" in message


def test_a_run_goes_on_from_its_last_good_state_with_a_lower_rate(training):
    for _ in range(3):
        training.step()
    state = training.state()
    training.network.weights[0][...] = np.inf
    broken_by(training)
    training.restore(state)
    training.knobs = Knobs(rate=0.01)
    assert np.isfinite(training.step().loss)
