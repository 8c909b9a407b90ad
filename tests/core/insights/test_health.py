"""Vital signs are what a plain look at every unit and every step finds; what is ill is reported."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.insights.confusion import predict_all
from mnist_viz.core.insights.findings import findings
from mnist_viz.core.insights.health import Health, Trial, layer_health, trial
from mnist_viz.core.network import Network
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import MAX_RATE, Knobs, Recipe
from mnist_viz.core.training import Training
from mnist_viz.data import sources

MNIST = Path(__file__).parents[4] / "shared" / "mnist"


def look(training, X):
    layers, not_finite = layer_health(training.network, X)
    tried = trial(
        training.network,
        training.recipe,
        training.knobs,
        training.examples,
        training.examples_seen,
    )
    return Health(layers, tried, not_finite)


def test_dead_units_are_those_that_fire_for_no_example():
    X = np.random.default_rng(0).random((784, 60)).astype(np.float32)
    net = Network.initialized((784, 8, 6, 10), seed=2)
    net.biases[0][3] = -100
    net.biases[1][[1, 4]] = -100
    layers, not_finite = layer_health(net, X)
    trace = net.forward(X)
    for layer, a in zip(layers, trace.a[1:-1], strict=True):
        assert list(layer.dead) == [i for i in range(len(a)) if not a[i].any()]
        assert layer.saturated == pytest.approx(np.mean(a == 0))
    assert {3} <= set(layers[0].dead)
    assert {1, 4} <= set(layers[1].dead)
    assert not_finite == 0


@pytest.mark.parametrize(("activation", "beyond"), [("tanh", 2.18), ("sigmoid", 4.36)])
def test_saturation_is_the_share_of_nearly_flat_activations(activation, beyond):
    X = np.random.default_rng(0).random((784, 60)).astype(np.float32)
    net = Network.initialized((784, 30, 10), activation=activation, seed=2)
    net.weights[0][...] *= 4
    layers, _ = layer_health(net, X)
    assert layers[0].saturated == pytest.approx(np.mean(np.abs(net.forward(X).z[0]) > beyond), 0.02)
    assert not len(layers[0].dead)


def test_numbers_that_are_not_finite_are_counted():
    net = Network.initialized((784, 4, 10), seed=2)
    net.weights[1][0, 0] = np.nan
    _, not_finite = layer_health(net, np.ones((784, 3), np.float32))
    assert not_finite == 1 + 3


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_trial_leaves_the_run_alone_and_measures_a_step(drawn, optimizer):
    recipe = Recipe(hidden=(9,), optimizer=optimizer, rate=0.01, schedule="constant", epochs=9)
    training = Training(recipe, drawn(200))
    training.step()
    theta = training.network.theta.copy()
    found = look(training, as_columns(training.examples.images)).trial
    np.testing.assert_array_equal(training.network.theta, theta)
    before = [W.copy() for W in training.network.weights]
    norm = training.step().gradient_norm
    assert found.gradient_norm == pytest.approx(norm)
    if not training.slots:
        ratios = [
            np.linalg.norm(W - W0) / np.linalg.norm(W0)
            for W, W0 in zip(training.network.weights, before, strict=True)
        ]
        assert found.ratios == pytest.approx(ratios, rel=1e-4)
    assert found.diverged is None


def test_a_healthy_run_has_no_findings(drawn):
    training = Training(Recipe(hidden=(32,), rate=0.1, epochs=20), drawn(300))
    for _ in range(30):
        training.step()
    health = look(training, as_columns(training.examples.images))
    assert findings(health, training.recipe, training.knobs) == []


def test_a_rate_too_high_is_said_with_a_remedy_that_lowers_it(drawn):
    training = Training(Recipe(hidden=(32,), rate=30.0, schedule="constant"), drawn(300))
    health = look(training, as_columns(training.examples.images))
    (found, *_) = findings(health, training.recipe, training.knobs)
    assert "rate" in str(found.sentence)
    assert found.remedies[0].action == Knobs(rate=10.0)


def test_a_rate_too_low_is_said_with_a_remedy_that_raises_it(drawn):
    training = Training(Recipe(hidden=(32,), rate=1e-7), drawn(300))
    (found,) = findings(
        look(training, as_columns(training.examples.images)), training.recipe, training.knobs
    )
    assert "hardly learns" in str(found.sentence)
    assert found.remedies[0].action == Knobs(rate=3e-7)


def test_no_remedy_raises_the_rate_beyond_the_highest_there_is():
    slow = Trial(gradient_norm=1e-12, ratios=(1e-9, 1e-9), diverged=None)
    (found,) = findings(Health((), slow, 0), Recipe(rate=500.0), Knobs(500.0))
    assert found.remedies[0].action == Knobs(MAX_RATE)


def test_a_saturated_layer_is_said(drawn):
    training = Training(Recipe(hidden=(16,), activation="sigmoid", rate=0.1), drawn(300))
    training.network.biases[0][...] = 12
    sentences = [
        str(f.sentence)
        for f in findings(
            look(training, as_columns(training.examples.images)), training.recipe, training.knobs
        )
    ]
    assert any("Layer 1 is saturated: at 100%" in sentence for sentence in sentences)


def test_broken_numbers_come_first_and_offer_a_new_run(drawn):
    training = Training(Recipe(hidden=(16,)), drawn(300))
    training.network.weights[0][0, 0] = np.inf
    found = findings(
        look(training, as_columns(training.examples.images)), training.recipe, training.knobs
    )
    assert "no longer finite" in str(found[0].sentence)
    assert isinstance(found[0].remedies[0].action, Recipe)


@pytest.mark.slow
@pytest.mark.skipif(not MNIST.is_dir(), reason="the real MNIST files are not next to the project")
def test_the_notes_gradient_at_rate_one_is_caught_while_its_accuracy_still_looks_well():
    """The silent failure: most units are dead, and yet nine of ten digits are read."""
    mnist = sources.load(str(MNIST))
    recipe = Recipe(
        objective="notes", initializer="uniform", schedule="constant", rate=1.0, batch=128
    )
    training = Training(recipe, mnist.train)
    for _ in range(469):
        training.step()
    test = mnist.test
    health = look(training, as_columns(test.images[:1000]))
    accuracy = predict_all(training.network, test.images[:2000], test.labels[:2000]).accuracy
    (found, *_) = findings(health, recipe, training.knobs)
    assert accuracy > 0.85
    assert health.layers[0].dead_share > 1 / 3
    assert "of 128 units of layer 1 are dead" in str(found.sentence)
    assert found.remedies[0].action == replace(recipe, activation="leaky-relu")
    assert found.remedies[1].action == replace(recipe, rate=0.33)
