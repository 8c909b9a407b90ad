import numpy as np
import pytest

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.initializers import INITIALIZERS
from mnist_viz.core.network import Network, Parameters, parameter_count


def test_weights_and_biases_are_views_of_one_vector():
    network = Network.initialized((6, 5, 4))
    network.theta[...] = np.arange(network.theta.size)
    pieces = [network.weights[0], network.biases[0], network.weights[1], network.biases[1]]
    assert all(np.shares_memory(piece, network.theta) for piece in pieces)
    assert sorted(np.concatenate([p.ravel() for p in pieces])) == list(range(59))
    assert parameter_count((6, 5, 4)) == 59


def test_a_vector_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="need 59 parameters"):
        Parameters((6, 5, 4), np.zeros(58))


def test_an_unknown_activation_is_answered_with_those_there_are():
    with pytest.raises(ValueError, match="relu, leaky-relu"):
        Network((2, 2), np.zeros(6), "swish")


@pytest.mark.parametrize("sizes", [(4,), (4, 0, 2), ()])
def test_a_network_without_layers_is_refused(sizes):
    with pytest.raises(ValueError, match="network needs"):
        Network(sizes, np.zeros(0))


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_forward_is_one_affine_map_and_one_bend_a_layer(activation):
    network = Network.initialized((7, 5, 4, 3), activation=activation, seed=1, dtype=np.float64)
    for b in network.biases:
        b[...] = 0.3
    X = np.random.default_rng(0).random((7, 6))
    trace = network.forward(X)
    A = X
    for layer, (W, b) in enumerate(zip(network.weights, network.biases, strict=True)):
        np.testing.assert_allclose(trace.z[layer], W @ A + b, rtol=1e-12)
        A = trace.a[layer + 1]
    np.testing.assert_allclose(
        trace.probabilities, np.exp(trace.z[-1]) / np.exp(trace.z[-1]).sum(0)
    )
    np.testing.assert_array_equal(trace.digits, trace.z[-1].argmax(0))


FORMULAS = {
    "relu": lambda z: np.maximum(0, z),
    "leaky-relu": lambda z: np.maximum(0.01 * z, z),
    "tanh": np.tanh,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "gelu": lambda z: z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))),
    "linear": lambda z: z,
}


def test_every_activation_has_a_formula_to_be_held_to():
    assert FORMULAS.keys() == ACTIVATIONS.keys()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_an_activation_follows_its_formula(name):
    Z = np.linspace(-20, 20, 401)
    A = np.empty_like(Z)
    ACTIVATIONS[name].apply(Z, A)
    np.testing.assert_allclose(A, FORMULAS[name](Z), rtol=1e-9, atol=1e-12)


def test_forward_keeps_no_state_in_the_network():
    network = Network.initialized((7, 5, 3)).frozen_copy()
    X = np.random.default_rng(0).random((7, 2), np.float32)
    first = network.forward(X)
    kept = [z.copy() for z in first.z]
    network.forward(X * 2)
    for z, copy in zip(first.z, kept, strict=True):
        np.testing.assert_array_equal(z, copy)


def test_a_copy_learns_while_the_first_stays_and_with_theta_is_the_same_network_elsewhere():
    network = Network.initialized((7, 5, 3), activation="tanh", seed=1)
    before, copy = network.theta.copy(), network.copy()
    copy.theta += 1
    np.testing.assert_array_equal(network.theta, before)
    there = network.with_theta(copy.theta)
    assert (there.sizes, there.activation) == (network.sizes, network.activation)
    assert there.theta is copy.theta


def test_a_published_network_cannot_be_written_and_no_longer_moves():
    network = Network.initialized((7, 5, 3))
    published = network.frozen_copy()
    before = published.theta.copy()
    network.theta += 1
    np.testing.assert_array_equal(published.theta, before)
    for array in (published.theta, *published.weights, *published.biases):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


STATISTICS = {
    "he": (0, np.sqrt(2 / 784)),
    "glorot": (0, np.sqrt(2 / (784 + 300))),
    "uniform": (0, np.sqrt(1 / 12)),
    "normal": (0, 0.3),
    "constant": (0.3, 0),
    "zeros": (0, 0),
}


@pytest.mark.parametrize("name", INITIALIZERS)
def test_initial_weights_have_the_spread_that_their_source_gives(name):
    network = Network.initialized((784, 300, 10), initializer=name, scale=0.3, seed=2)
    mean, spread = STATISTICS[name]
    assert network.weights[0].mean() == pytest.approx(mean, abs=spread / 100 + 1e-7)
    assert network.weights[0].std() == pytest.approx(spread, rel=0.01, abs=1e-6)
    assert all((b == 0).all() for b in network.biases)


def test_both_precisions_start_at_the_same_point():
    single, double = (Network.initialized((9, 4, 3), dtype=t) for t in (np.float32, np.float64))
    np.testing.assert_array_equal(single.theta, double.theta.astype(np.float32))
