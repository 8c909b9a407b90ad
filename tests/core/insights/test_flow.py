"""What the drawing of the network shows is what the network computes."""

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.gradient import Workspace, loss_and_gradient
from mnist_viz.core.insights.flow import backward_flow, forward_flow, strongest, sum_of
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES


def seen(hidden=(20, 12), activation="relu"):
    network = Network.initialized((784, *hidden, 10), activation=activation, seed=4)
    rng = np.random.default_rng(1)
    network.theta[...] += rng.normal(0, 0.05, network.theta.shape).astype(np.float32)
    image = rng.integers(0, 256, (1, 784), dtype=np.uint8)
    return network, image, network.forward(as_columns(image))


def test_a_units_links_and_bias_add_up_to_its_sum():
    network, _, trace = seen()
    flow = forward_flow(network, trace, most=100)
    for layer, links in enumerate(flow.links):
        biases = network.biases[layer][flow.rows[layer], 0]
        np.testing.assert_allclose(links.sum(axis=1) + biases, flow.z[layer], atol=1e-4)


def test_the_units_that_send_most_are_shown_and_all_outputs():
    network, _, trace = seen()
    rows = strongest(network, trace, 5)
    assert [len(chosen) for chosen in rows] == [5, 5, 10]
    sent = np.abs(trace.a[1][:, 0]) * np.abs(network.weights[1]).sum(axis=0)
    assert set(rows[0]) == set(np.argsort(sent)[-5:])
    assert all((np.diff(chosen) > 0).all() for chosen in rows)


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("activation", ["relu", "tanh"])
def test_backwards_the_links_are_the_gradients_of_the_weights(objective, activation):
    network, image, trace = seen(activation=activation)
    flow = backward_flow(network, trace, 3, objective, most=100)
    work = Workspace(network, 1)
    work.load(image, np.array([3], np.uint8))
    loss_and_gradient(network, OBJECTIVES[objective], work)
    for layer in (1, 2):
        np.testing.assert_allclose(flow.links[layer], work.gradient.weights[layer], atol=1e-6)
    dW1 = work.gradient.weights[0]
    np.testing.assert_allclose(
        np.abs(flow.links[0][:, 0]), np.linalg.norm(dW1, axis=1), rtol=1e-4, atol=1e-6
    )


@pytest.mark.parametrize("hidden", [(), (2,), (128,), (16, 16)])
def test_any_depth_is_drawn(hidden):
    network, _, trace = seen(hidden)
    flow = forward_flow(network, trace, most=12)
    assert len(flow.rows) == len(flow.links) == len(hidden) + 1
    assert flow.links[0].shape == (len(flow.rows[0]), 1)
    for links, here, below in zip(flow.links[1:], flow.rows[1:], flow.rows, strict=False):
        assert links.shape == (len(here), len(below))
    assert len(backward_flow(network, trace, 0, "notes", 12).links) == len(hidden) + 1


def test_a_unit_s_sum_is_written_out():
    network, _, trace = seen()
    told = sum_of(network, trace, Unit(2, 7))
    z, a = trace.z[1][7, 0], trace.a[2][7, 0]
    assert told.startswith("Z2[7] = ")
    assert f"= {z:.3g}".replace("-", "−") in told
    assert told.endswith(f"A2[7] = {a:.3g}".replace("-", "−"))
