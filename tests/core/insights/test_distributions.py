"""Distributions are what a plain count of the numbers finds, and the verdict fits the network."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.gradient import Workspace, numerical_gradient
from mnist_viz.core.insights.distributions import (
    GRADIENT_SAMPLE,
    Quantity,
    backward_pass,
    distribution,
    gradient_sample,
    layer_norms,
    moment,
)
from mnist_viz.core.insights.findings import Condition, diagnosis, findings
from mnist_viz.core.insights.health import Health, layer_health, trial
from mnist_viz.core.network import Network, Parameters
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training


def test_a_histogram_counts_what_is_in_each_bin_and_leaves_zeros_out():
    values = np.random.default_rng(0).normal(2, 3, 5000).astype(np.float32)
    values[:1000] = 0
    found = distribution(values.reshape(50, 100))
    some = values[values != 0].astype(np.float64)
    assert found.zeros == pytest.approx(0.2)
    assert found.mean == pytest.approx(some.mean())
    assert found.spread == pytest.approx(some.std())
    width = found.centres[1] - found.centres[0]
    at = 20
    inside = np.abs(some - found.centres[at]) <= width / 2
    beyond = np.abs(some - some.mean()) > 4 * some.std()
    assert found.density[at] * width == pytest.approx(inside.sum() / (~beyond).sum(), rel=1e-6)
    assert np.sum(found.density) * width == pytest.approx(1)


def test_an_outlier_does_not_press_all_others_into_one_bin():
    values = np.append(np.random.default_rng(0).normal(size=100_000), 100.0)
    assert np.count_nonzero(distribution(values).density) > 20


def test_gradients_are_distributed_by_their_size_in_powers_of_ten():
    found = distribution(np.array([0.0, 1e-3, -1e-3, 1e-5]), log=True)
    assert found.zeros == 0.25
    assert found.mean == pytest.approx((-3 - 3 - 5) / 3)


@pytest.mark.parametrize("values", [np.zeros(9), np.full(9, np.nan), np.empty(0)])
def test_nothing_to_count_gives_an_empty_distribution(values):
    found = distribution(values)
    assert not len(found.density)
    assert found.not_finite == np.count_nonzero(np.isnan(values))


def test_numbers_that_are_all_alike_have_one_peak():
    found = distribution(np.full(30, 0.25))
    assert np.count_nonzero(found.density) == 1
    assert found.centres[found.density.argmax()] == pytest.approx(0.25, abs=1e-3)


def test_a_moment_has_all_four_of_every_layer_over_the_images_given(drawn):
    recipe = Recipe(hidden=(9, 8), activation="tanh")
    training = Training(recipe, drawn(60))
    images, labels = training.examples.images, training.examples.labels
    found = moment(training.network, recipe, 7, images, labels)
    trace = training.network.forward(as_columns(images))
    assert found.step == 7
    assert len(found.layers) == len(found.gradient_norms) == 3
    for layer, at in enumerate(found.layers):
        assert set(at) == set(Quantity)
        assert at[Quantity.W].mean == pytest.approx(
            training.network.weights[layer].mean(), abs=1e-6
        )
        assert at[Quantity.Z].spread == pytest.approx(trace.z[layer].std(), rel=1e-4)
        assert at[Quantity.A].mean == pytest.approx(trace.a[layer + 1].mean(), abs=1e-6)


@pytest.mark.slow
def test_the_gradient_norms_are_those_of_central_differences(drawn):
    recipe = Recipe(hidden=(4,), activation="tanh", objective="cross-entropy")
    network = Network.initialized((784, 4, 10), activation="tanh", seed=1)
    network = network.with_theta(network.theta.astype(np.float64))
    examples = drawn(20)
    work = Workspace(network, 20)
    work.load(examples.images, examples.labels)
    by_differences = Parameters(
        network.sizes, numerical_gradient(network, OBJECTIVES["cross-entropy"], work)
    )
    found = backward_pass(network, recipe, examples.images, examples.labels)
    assert layer_norms(found.gradient) == pytest.approx(layer_norms(by_differences), rel=1e-5)


def test_the_sample_is_the_same_each_time_and_spread_over_sorted_files(drawn):
    examples = drawn(10 * GRADIENT_SAMPLE)
    examples.labels = np.sort(examples.labels)
    images, labels = gradient_sample(Recipe(), examples)
    assert len(labels) == GRADIENT_SAMPLE
    assert set(labels) == set(range(10))
    np.testing.assert_array_equal(images, gradient_sample(Recipe(), examples)[0])
    assert len(gradient_sample(Recipe(train_images=30), examples)[1]) == 30


def test_streamed_examples_are_waited_for_only_as_far_as_needed(drawn):
    examples = drawn(5000, streamed=True)
    gradient_sample(Recipe(), examples)
    assert examples.waited == [GRADIENT_SAMPLE]


def look(training):
    X = as_columns(training.examples.images)
    layers, not_finite = layer_health(training.network, X)
    tried = trial(
        training.network,
        training.recipe,
        training.knobs,
        training.examples,
        training.examples_seen,
    )
    sample = gradient_sample(training.recipe, training.examples)
    work = backward_pass(training.network, training.recipe, *sample)
    return Health(layers, tried, not_finite, layer_norms(work.gradient))


def diagnosed(training):
    health = look(training)
    found = diagnosis(health, training.recipe, training.knobs)
    listed = findings(health, training.recipe, training.knobs)
    assert (found in listed) if listed else found.condition is Condition.HEALTHY
    return health, found


def test_deep_sigmoids_are_said_to_vanish_with_both_norms_and_a_way_out(drawn):
    deep = Recipe(hidden=(20,) * 5, activation="sigmoid", rate=0.1)
    health, found = diagnosed(Training(deep, drawn(300)))
    assert found.condition is Condition.VANISHING
    least, last = min(health.gradient_norms), health.gradient_norms[-1]
    assert f"is {least:.2g} long and that of the last layer {last:.2g}" in str(found.sentence)
    assert found.remedies[0].action == replace(deep, activation="relu", initializer="he")


def test_the_same_depth_with_relu_is_healthy_and_says_why(drawn):
    training = Training(Recipe(hidden=(20,) * 5, rate=0.05), drawn(300))
    health, found = diagnosed(training)
    assert found.condition is Condition.HEALTHY
    for norm in health.gradient_norms:
        assert f"{norm:.2g}" in str(found.sentence)


def test_dead_saturated_and_exploding_networks_are_called_so(drawn):
    dead = Training(Recipe(hidden=(16,), rate=0.1), drawn(300))
    dead.network.biases[0][:8] = -100
    saturated = Training(Recipe(hidden=(16,), activation="tanh", rate=1e-5), drawn(300))
    saturated.network.biases[0][...] = 2.4
    exploding = Training(Recipe(hidden=(16,), rate=1e-4), drawn(300))
    exploding.network.weights[1][...] *= 300
    conditions = [diagnosed(training)[1].condition for training in (dead, saturated, exploding)]
    assert conditions == [Condition.DEAD, Condition.SATURATED, Condition.EXPLODING]
