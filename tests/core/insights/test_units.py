"""A unit's numbers are what a plain loop over the examples finds."""

import numpy as np
import pytest

from mnist_viz.core.insights.units import firing, silenced
from mnist_viz.core.network import Network

ACTIVATIONS = ["relu", "leaky-relu", "tanh", "sigmoid", "gelu", "linear"]


@pytest.fixture
def X():
    return np.random.default_rng(1).random((784, 40)).astype(np.float32)


def network(activation="relu", hidden=(9, 7)):
    return Network.initialized((784, *hidden, 10), activation=activation, seed=3)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_a_silenced_unit_adds_nothing_to_any_logit(activation, X):
    whole = network(activation)
    quiet = silenced(whole, [(1, 4), (2, 0)])
    A1 = whole.forward(X).a[1].copy()
    A1[4] = 0
    Z2 = whole.weights[1] @ A1 + whole.biases[1]
    A2 = np.empty_like(Z2)
    whole.activation.apply(Z2, A2)
    A2[0] = 0
    Z3 = whole.weights[2] @ A2 + whole.biases[2]
    np.testing.assert_allclose(quiet.forward(X).z[-1], Z3, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("activation", [a for a in ACTIVATIONS if a != "sigmoid"])
def test_a_silenced_unit_shows_zero(activation, X):
    assert not silenced(network(activation), [(1, 4)]).forward(X).a[1][4].any()


def test_silencing_leaves_the_network_itself_alone():
    whole = network()
    before = whole.theta.copy()
    quiet = silenced(whole, [(1, 0)])
    np.testing.assert_array_equal(whole.theta, before)
    assert not quiet.theta.flags.writeable


@pytest.mark.parametrize("unit", [(0, 0), (3, 0), (1, 9), (2, -1)])
def test_only_hidden_units_that_exist_can_be_silenced(unit):
    with pytest.raises(ValueError, match="no hidden unit"):
        silenced(network(), [unit])


def test_firing_agrees_with_a_look_at_every_example(X):
    net = network()
    labels = np.arange(40, dtype=np.uint8) % 7
    found = firing(net, X, labels, (2, 5))
    a = []
    for x in X.T:
        a1 = np.maximum(net.weights[0] @ x + net.biases[0][:, 0], 0)
        a.append(max(0.0, float(net.weights[1][5] @ a1 + net.biases[1][5, 0])))
    np.testing.assert_allclose(found.a, a, rtol=1e-4, atol=1e-6)
    assert found.silent == pytest.approx(np.mean(np.array(a) == 0))
    assert list(found.a[found.order]) == sorted(found.a, reverse=True)
    for digit in range(7):
        expected = np.mean([v for v, y in zip(a, labels, strict=True) if y == digit])
        assert found.mean_by_class[digit] == pytest.approx(expected, rel=1e-4, abs=1e-6)
    assert np.isnan(found.mean_by_class[7:]).all()


def test_a_leaky_unit_is_never_dead(X):
    labels = np.zeros(40, np.uint8)
    assert firing(network("leaky-relu"), X, labels, (1, 0)).silent == 0


def test_an_output_unit_can_be_looked_at(X):
    found = firing(network(), X, np.zeros(40, np.uint8), (3, 2))
    np.testing.assert_allclose(found.a, network().forward(X).a[3][2])
