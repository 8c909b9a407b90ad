"""Softmax and the losses stay finite for all finite logits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.network import softmax
from mnist_viz.core.objectives import OBJECTIVES

LARGEST = float(np.finfo(np.float32).max)
numbers = st.floats(-LARGEST, LARGEST, width=32) | st.sampled_from(
    [0.0, -0.0, LARGEST, -LARGEST, 1e-45, 88.8, -104.0]
)
logits = hnp.arrays(
    np.float32,
    st.tuples(st.integers(2, 10), st.integers(1, 4)),
    elements=numbers,
    fill=st.nothing(),
)


def probabilities(Z):
    with np.errstate(over="ignore"):  # as every caller says that may meet such logits
        return softmax(Z, out=np.empty_like(Z))


@pytest.mark.slow
@settings(deadline=None)
@given(Z=logits)
def test_softmax_gives_probabilities_for_any_finite_logits(Z):
    A = probabilities(Z)
    assert np.isfinite(A).all()
    assert (A >= 0).all()
    np.testing.assert_allclose(A.sum(axis=0), 1, rtol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("name", OBJECTIVES)
@settings(deadline=None)
@given(Z=logits, pick=st.integers(0, 9))
def test_losses_and_their_gradients_are_finite_for_any_finite_logits(name, Z, pick):
    A = probabilities(Z)
    Y = np.zeros_like(Z)
    Y[pick % len(Z)] = 1
    loss = OBJECTIVES[name].loss(Z, A, Y)
    assert np.isfinite(loss)
    assert loss >= -1e-6
    out = np.empty_like(Z)
    OBJECTIVES[name].dZ(A, Y, out)
    assert np.isfinite(out).all()


@pytest.mark.slow
@settings(deadline=None)
@given(Z=logits, pick=st.integers(0, 9))
def test_cross_entropy_is_log_sum_exp_minus_the_true_logit(Z, pick):
    row = pick % len(Z)
    Y = np.zeros_like(Z)
    Y[row] = 1
    exact = np.float64(Z) - np.float64(Z).max(axis=0)
    expected = np.mean(np.log(np.exp(exact).sum(axis=0)) - exact[row])
    A = probabilities(Z)
    loss = OBJECTIVES["cross-entropy"].loss(Z, A, Y)
    assert loss == pytest.approx(expected, rel=1e-4, abs=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTIVATIONS)
@settings(deadline=None)
@given(Z=hnp.arrays(np.float32, (3, 2), elements=numbers, fill=st.nothing()))
def test_activations_and_their_slopes_are_finite_everywhere(name, Z):
    A, slope = np.empty_like(Z), np.empty_like(Z)
    ACTIVATIONS[name].apply(Z, A)
    ACTIVATIONS[name].derivative(Z, A, slope)
    assert np.isfinite(A).all()
    assert np.isfinite(slope).all()


def test_a_logit_that_is_not_a_number_is_not_hidden():
    Z = np.array([[0.0], [np.nan]], np.float32)
    A = probabilities(Z)
    Y = np.array([[1.0], [0.0]], np.float32)
    assert all(np.isnan(objective.loss(Z, A, Y)) for objective in OBJECTIVES.values())
