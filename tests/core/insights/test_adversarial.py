"""The gradient by the image is that of the cost, and a step along its sign is as long as asked."""

import numpy as np
import pytest

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.insights.adversarial import follow_sign, input_gradient, read_with_confidence
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES

STATED = {"notes": ("cross-entropy", 2.0), "squared-error": ("squared-error", 1.0)}
"""The cost whose gradient an objective has where that is another one, and how many times."""


def central_differences(net, cost, X, Y, h=1e-6):
    numerical = np.empty_like(X)

    def costs(moved):
        trace = net.forward(moved)
        return np.array(
            [
                cost.loss(trace.z[-1][:, [i]], trace.a[-1][:, [i]], Y[:, [i]])
                for i in range(X.shape[1])
            ]
        )

    for pixel in range(len(X)):
        up, down = X.copy(), X.copy()
        up[pixel] += h
        down[pixel] -= h
        numerical[pixel] = (costs(up) - costs(down)) / (2 * h)
    return numerical


@pytest.mark.parametrize("hidden", [(), (9,), (8, 6)])
@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_it_agrees_with_central_differences(activation, objective, hidden):
    net = Network.initialized((12, *hidden, 10), activation=activation, seed=3, dtype=np.float64)
    X = np.random.default_rng(1).random((12, 4))
    Y = np.eye(10)[:, [3, 0, 9, 5]]
    cost, times = STATED.get(objective, (objective, 1.0))
    numerical = times * central_differences(net, OBJECTIVES[cost], X, Y)
    found = input_gradient(net, OBJECTIVES[objective], X, Y)
    np.testing.assert_allclose(found, numerical, rtol=1e-5, atol=1e-8)


@pytest.mark.parametrize("towards", [False, True])
@pytest.mark.parametrize("steps", [1, 8])
def test_it_moves_the_cost_as_asked_and_no_pixel_further_than_asked(towards, steps):
    net = Network.initialized((784, 20, 10), seed=0)
    rng = np.random.default_rng(2)
    images = rng.integers(0, 256, (30, 784)).astype(np.uint8)
    labels = rng.integers(0, 10, 30).astype(np.uint8)
    cost = OBJECTIVES["cross-entropy"]

    def loss(images):
        trace = net.forward((images.T / 255).astype(np.float32))
        return cost.loss(trace.z[-1], trace.a[-1], np.eye(10, dtype=np.float32)[:, labels])

    changed = follow_sign(net, cost, images, labels, 5.0, towards=towards, steps=steps)
    assert np.abs(changed.astype(int) - images).max() == 5
    assert (loss(changed) < loss(images)) is towards
    assert changed.shape == images.shape


def test_one_step_follows_the_sign_of_the_differences_pixel_by_pixel():
    net = Network.initialized((784, 20, 10), seed=0, dtype=np.float64)
    image = np.random.default_rng(2).integers(10, 240, (1, 784)).astype(np.uint8)
    label = np.array([4], np.uint8)
    cost = OBJECTIVES["cross-entropy"]
    numerical = central_differences(net, cost, image.T / 255, np.eye(10)[:, [4]])[:, 0]
    changed = follow_sign(net, cost, image, label, 3.0)
    clear = np.abs(numerical) > 1e-6
    moved = changed[0].astype(int) - image[0]
    np.testing.assert_array_equal(moved[clear], 3 * np.sign(numerical[clear]))


def test_a_network_that_is_all_but_certain_still_has_a_direction():
    net = Network.initialized((784, 20, 10), seed=0)
    net = net.with_theta(net.theta * np.float32(4))  # its logits are 16 times as far apart
    image = np.random.default_rng(2).integers(0, 256, (1, 784)).astype(np.uint8)
    read = net.forward((image.T / 255).astype(np.float32)).digits.astype(np.uint8)
    changed = follow_sign(net, OBJECTIVES["notes"], image, read, 2.0)
    assert (changed != image).mean() > 0.9


def test_no_strength_changes_nothing_and_sureness_is_the_highest_probability():
    net = Network.initialized((784, 20, 10), seed=0)
    images = np.random.default_rng(2).integers(0, 256, (3, 784)).astype(np.uint8)
    labels = np.zeros(3, np.uint8)
    assert follow_sign(net, OBJECTIVES["notes"], images, labels, 0.0) is images
    A2 = net.forward((images.T / 255).astype(np.float32)).probabilities
    read, sure = read_with_confidence(net, images)
    np.testing.assert_array_equal(read, A2.argmax(axis=0))
    np.testing.assert_allclose(sure, A2.max(axis=0), rtol=1e-6)
