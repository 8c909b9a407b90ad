"""One step on one example is the run's own step for a batch of one."""

import numpy as np
import pytest

from mnist_viz.core.insights.microscope import corrected
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_it_is_the_step_that_training_would_make(drawn, objective):
    examples = drawn(1)
    recipe = Recipe(hidden=(9,), objective=objective, batch=1, rate=0.3, schedule="constant")
    training = Training(recipe, examples)
    before = training.network.frozen_copy()
    made = corrected(
        before, OBJECTIVES[objective], examples.images[0], int(examples.labels[0]), 0.3
    )
    training.step()
    np.testing.assert_allclose(made.theta, training.network.theta, rtol=1e-6, atol=1e-8)
    assert not made.theta.flags.writeable


def test_it_makes_the_label_likelier_and_leaves_the_network_alone():
    net = Network.initialized((784, 9, 10), seed=1)
    image = np.random.default_rng(0).integers(0, 256, 784).astype(np.uint8)
    theta = net.theta.copy()
    made = corrected(net, OBJECTIVES["cross-entropy"], image, 7, 0.01)
    X = (image[:, None] / 255).astype(np.float32)
    assert made.forward(X).probabilities[7, 0] > net.forward(X).probabilities[7, 0]
    np.testing.assert_array_equal(net.theta, theta)
