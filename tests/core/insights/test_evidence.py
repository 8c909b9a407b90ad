"""The evidence for one class against another adds up to the difference of their logits, exactly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_viz.core.insights.flow import evidence, rivals
from mnist_viz.core.network import Network


def network(activation, hidden, seed, dtype=np.float64):
    made = Network.initialized(
        (784, *hidden, 10), activation=activation, initializer="he", seed=seed, dtype=dtype
    )
    rng = np.random.default_rng(seed + 1)
    for b in made.biases:
        b[...] = rng.normal(size=b.shape)
    return made


def example(seed, dtype=np.float64):
    rng = np.random.default_rng(seed)
    return (rng.random((784, 1)) * (rng.random((784, 1)) < 0.2)).astype(dtype)


@given(
    activation=st.sampled_from(["relu", "leaky-relu", "linear"]),
    hidden=st.lists(st.integers(1, 20), max_size=4),
    seed=st.integers(0, 999),
    pair=st.permutations(range(10)),
)
@settings(max_examples=40, deadline=None)
def test_pixels_and_biases_sum_to_the_logit_difference_at_any_depth(activation, hidden, seed, pair):
    net = network(activation, hidden, seed)
    trace = net.forward(example(seed))
    found = evidence(net, trace, pair[0], pair[1])
    logits = trace.z[-1][:, 0]
    assert found.difference == logits[pair[0]] - logits[pair[1]]
    scale = np.abs(found.pixels).sum() + np.abs(found.biases).sum() + 1
    assert abs(found.total - found.difference) < 1e-12 * scale
    assert len(found.biases) == len(hidden) + 1


def test_it_holds_to_float_precision_for_a_trained_sized_network():
    net = network("relu", (128,), 5, np.float32)
    trace = net.forward(example(6, np.float32))
    found = evidence(net, trace, 3, 8)
    scale = np.abs(found.pixels).sum() + np.abs(found.biases).sum()
    assert abs(found.total - found.difference) < 100 * np.finfo(np.float32).eps * scale


def test_each_pixel_counts_what_the_difference_loses_when_it_is_dimmed():
    """Against central differences, which ignore masks."""
    net, x = network("leaky-relu", (16, 12), 2), example(3)
    found = evidence(net, net.forward(x), 4, 9)
    for pixel in np.flatnonzero(x[:, 0])[:25]:
        up, down = x.copy(), x.copy()
        up[pixel] *= 1 + 1e-6
        down[pixel] *= 1 - 1e-6
        z = [net.forward(moved).z[-1][:, 0] for moved in (up, down)]
        slope = ((z[0][4] - z[0][9]) - (z[1][4] - z[1][9])) / 2e-6
        assert found.pixels[pixel] == pytest.approx(slope, rel=1e-5, abs=1e-8)


def test_blank_paper_says_nothing():
    net = network("relu", (9,), 1)
    x = example(1)
    found = evidence(net, net.forward(x), 0, 1)
    assert not found.pixels[x[:, 0] == 0].any()


def test_turning_the_question_round_turns_the_sign():
    net = network("relu", (9,), 1)
    trace = net.forward(example(1))
    one, other = evidence(net, trace, 2, 7), evidence(net, trace, 7, 2)
    np.testing.assert_allclose(one.pixels, -other.pixels)
    assert not evidence(net, trace, 2, 2).pixels.any()


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "gelu"])
def test_a_curved_activation_is_refused_with_a_reason(activation):
    net = network(activation, (9,), 1)
    with pytest.raises(ValueError, match=f"{activation} is curved.*choose relu"):
        evidence(net, net.forward(example(1)), 0, 1)


def test_a_misread_digit_is_compared_with_its_true_class():
    net = network("relu", (9,), 1)
    trace = net.forward(example(1))
    order = trace.probabilities[:, 0].argsort()
    assert rivals(trace, None) == rivals(trace, int(order[-1])) == (order[-1], order[-2])
    assert rivals(trace, int(order[0])) == (order[-1], order[0])
