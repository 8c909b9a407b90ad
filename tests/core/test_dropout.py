"""Dropout keeps a layer's mean, is drawn from the seed, and has the gradient that it should."""

import numpy as np
import pytest

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.gradient import Workspace, dropout_masks, loss_and_gradient
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training

DROPPED = Recipe(hidden=(64, 12), dropout=0.4, batch=16, epochs=3, seed=7)


def masks(p=0.4, step=0, seed=7, m=500, hidden=(200, 30)):
    return dropout_masks(p, hidden, m, seed=seed, step=step)


@pytest.mark.parametrize("p", [0.2, 0.5, 0.8])
def test_a_share_p_of_the_units_is_left_out_and_the_mean_stays(p):
    first, second = masks(p)
    assert first.shape == (200, 500)
    assert second.shape == (30, 500)
    assert set(np.unique(first)) == {np.float32(0), np.float32(1 / (1 - p))}
    spread = np.sqrt(p * (1 - p) / first.size)
    assert np.mean(first == 0) == pytest.approx(p, abs=4 * spread)
    # E[mask * A] = A: the expectation of every activation is what the evaluated network has
    A = np.random.default_rng(0).random((200, 1), np.float32)
    assert (first * A).mean() == pytest.approx(A.mean(), rel=4 * spread / (1 - p) + 1e-3)


def test_the_masks_depend_on_seed_and_step_alone():
    np.testing.assert_array_equal(masks()[0], masks()[0])
    assert not np.array_equal(masks()[0], masks(step=1)[0])
    assert not np.array_equal(masks()[0], masks(seed=8)[0])
    assert not np.array_equal(masks()[0][:30], masks()[1])


def test_without_dropout_nothing_is_drawn_and_nothing_changes(drawn):
    assert masks(p=0.0) == ()


def test_a_run_with_dropout_resumes_bit_for_bit(drawn):
    whole, cut = Training(DROPPED, drawn(100)), Training(DROPPED, drawn(100))
    reports = [whole.step() for _ in range(9)]
    assert [cut.step() for _ in range(4)] == reports[:4]
    resumed = Training(DROPPED, drawn(100))
    resumed.restore(cut.state())
    assert [resumed.step() for _ in range(5)] == reports[4:]
    np.testing.assert_array_equal(resumed.network.theta, whole.network.theta)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("objective", ["cross-entropy", "squared-error"])
def test_the_gradient_is_that_of_the_masked_network(activation, objective):
    """Central differences of the loss with the same masks, in float64."""
    rng = np.random.default_rng(3)
    network = Network.initialized((6, 8, 7, 10), activation=activation, seed=2, dtype=np.float64)
    network.theta[...] += rng.normal(0, 0.1, network.theta.shape)
    work = Workspace(network, 5)
    work.trace.a[0][...] = rng.random((6, 5))
    work.Y[...] = np.eye(10)[rng.integers(0, 10, 5)].T
    drawn = dropout_masks(0.4, (8, 7), 5, seed=1, step=3)
    loss_and_gradient(network, OBJECTIVES[objective], work, drawn)
    gradient, theta, h = work.gradient.theta.copy(), network.theta, 1e-6
    for index in rng.permutation(theta.size)[:60]:
        here, losses = theta[index], []
        for value in (here + h, here - h):
            theta[index] = value
            losses.append(loss_and_gradient(network, OBJECTIVES[objective], work, drawn))
        theta[index] = here
        assert gradient[index] == pytest.approx((losses[0] - losses[1]) / (2 * h), abs=1e-7)
