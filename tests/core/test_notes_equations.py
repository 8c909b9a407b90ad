"""The notes' algorithm, transcribed line by line in plain NumPy, next to what training does."""

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training, initial_network


def notes_gradient(W1, b1, W2, b2, X, y):
    """Return the cost and (E), (F), (B), (C), with a column an example, as the notes write them."""
    m = X.shape[1]
    Z1 = W1 @ X + b1
    A1 = np.where(Z1 > 0, Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = np.exp(Z2) / np.sum(np.exp(Z2), axis=0)
    cost = np.sum((A2 - y) ** 2) / m
    dz2 = 2 * (A2 - y) / m  # (A)
    dW2 = dz2 @ A1.T  # (B)
    db2 = np.sum(dz2, axis=1, keepdims=True)  # (C)
    dz1 = (W2.T @ dz2) * (Z1 > 0)  # (D)
    dW1 = dz1 @ X.T  # (E)
    db1 = np.sum(dz1, axis=1, keepdims=True)  # (F)
    return cost, (dW1, db1, dW2, db2)


@pytest.mark.parametrize("batch", [0, 16])
def test_training_does_what_the_notes_write(drawn, batch):
    examples = drawn(48)
    recipe = Recipe(
        hidden=(20,), objective="notes", schedule="constant", rate=0.1, batch=batch, seed=5
    )
    training = Training(recipe, examples)
    parameters = [p.astype(np.float64) for p in _in_notes_order(initial_network(recipe))]
    for step in range(6):
        m = batch or len(examples)
        start = step * m % len(examples)
        order = np.random.default_rng((5, step * m // len(examples))).permutation(len(examples))
        rows = order[start : start + m]
        X = examples.images[rows].T / 255
        y = np.eye(10)[:, examples.labels[rows]]
        cost, gradient = notes_gradient(*parameters, X, y)
        parameters = [p - 0.1 * dp for p, dp in zip(parameters, gradient, strict=True)]
        assert training.step().loss == pytest.approx(cost, rel=1e-5)
    for p, q in zip(parameters, _in_notes_order(training.network), strict=True):
        np.testing.assert_allclose(q, p, rtol=1e-3, atol=2e-6)


def test_the_symbols_of_the_notes_have_the_shapes_of_the_notes():
    network = initial_network(Recipe(hidden=(128,)))
    trace = network.forward(np.zeros((784, 3), np.float32))
    W1, b1, W2, b2 = _in_notes_order(network)
    assert [p.shape for p in (W1, b1, W2, b2)] == [(128, 784), (128, 1), (10, 128), (10, 1)]
    assert [a.shape for a in trace.a] == [(784, 3), (128, 3), (10, 3)]
    assert [z.shape for z in trace.z] == [(128, 3), (10, 3)]


def _in_notes_order(network):
    (W1, W2), (b1, b2) = network.weights, network.biases
    return W1, b1, W2, b2
