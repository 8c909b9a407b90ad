import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.gradient import Workspace, loss_and_gradient, numerical_gradient
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES

shapes = st.tuples(
    st.integers(1, 6), st.lists(st.integers(1, 5), max_size=3), st.integers(2, 6), st.integers(1, 7)
)
seeds = st.integers(0, 2**32 - 1)
true_objectives = ("squared-error", "cross-entropy")


def loaded(shape, activation, seed):
    """Return a float64 network and a workspace with a batch in it."""
    pixels, hidden, classes, m = shape
    rng = np.random.default_rng(seed)
    network = Network.initialized(
        (pixels, *hidden, classes), activation=activation, seed=seed, dtype=np.float64
    )
    for b in network.biases:
        b[...] = rng.normal(0, 0.5, b.shape)
    work = Workspace(network, m)
    work.load(
        rng.integers(0, 256, (m, pixels)).astype(np.uint8),
        rng.integers(0, classes, m).astype(np.uint8),
    )
    return network, work


def off_the_kinks(network, work):
    """Return whether no unit is so near zero that a difference would straddle the bend of ReLU."""
    z = network.forward(work.trace.a[0]).z
    return all(np.abs(Z).min() > 1e-4 for Z in z[:-1])


def analytic(network, objective, work):
    loss_and_gradient(network, OBJECTIVES[objective], work)
    return work.gradient.theta.copy()


def distance(a, b):
    """Return |a - b| in units of what central differences in float64 can tell."""
    return np.linalg.norm(a - b) / (1e-7 * (np.linalg.norm(a) + np.linalg.norm(b)) + 1e-8)


@pytest.mark.slow
@pytest.mark.parametrize("objective", true_objectives)
@pytest.mark.parametrize("activation", ACTIVATIONS)
@settings(max_examples=25, deadline=None)
@given(shape=shapes, seed=seeds)
def test_the_gradient_is_that_of_the_stated_loss(objective, activation, shape, seed):
    network, work = loaded(shape, activation, seed)
    assume(off_the_kinks(network, work))
    numerical = numerical_gradient(network, OBJECTIVES[objective], work)
    assert distance(analytic(network, objective, work), numerical) < 1


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(shape=shapes, seed=seeds)
def test_the_notes_gradient_is_twice_that_of_cross_entropy(shape, seed):
    network, work = loaded(shape, "relu", seed)
    assume(off_the_kinks(network, work))
    numerical = numerical_gradient(network, OBJECTIVES["cross-entropy"], work)
    assert distance(analytic(network, "notes", work), 2 * numerical) < 1


def test_the_notes_gradient_is_not_that_of_their_stated_cost():
    network, work = loaded((6, [5], 4, 7), "relu", 1)
    numerical = numerical_gradient(network, OBJECTIVES["notes"], work)
    assert distance(analytic(network, "notes", work), numerical) > 1000


def test_notes_and_squared_error_state_the_same_cost():
    network, work = loaded((6, [5], 4, 7), "relu", 1)
    notes, squared = (
        loss_and_gradient(network, OBJECTIVES[name], work) for name in ("notes", "squared-error")
    )
    assert notes == squared


@pytest.mark.parametrize("m", [1, 3, 8])
@pytest.mark.parametrize("hidden", [(), (7,), (7, 5)])
def test_the_first_columns_of_a_workspace_give_the_gradient_of_those_examples(m, hidden):
    network = Network.initialized((9, *hidden, 4), seed=3)
    rng = np.random.default_rng(3)
    images = rng.integers(0, 256, (m, 9)).astype(np.uint8)
    labels = rng.integers(0, 4, m).astype(np.uint8)
    whole, part = Workspace(network, m), Workspace(network, 8).first(m)
    losses = []
    for work in (whole, part):
        work.load(images, labels)
        losses.append(loss_and_gradient(network, OBJECTIVES["cross-entropy"], work))
    assert losses[0] == pytest.approx(losses[1], rel=1e-6)
    np.testing.assert_allclose(
        part.gradient.theta, whole.gradient.theta, rtol=1e-5, atol=1e-7, strict=True
    )


def test_numerical_differences_leave_the_network_as_it_was():
    network, work = loaded((4, [3], 3, 2), "tanh", 0)
    before = network.theta.copy()
    numerical_gradient(network, OBJECTIVES["cross-entropy"], work)
    np.testing.assert_array_equal(network.theta, before)
