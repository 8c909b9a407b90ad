"""Each optimizer against its formula, written out afresh and computed in float64."""

import numpy as np
import pytest

from mnist_viz.core.optimizers import OPTIMIZERS

RATES = [0.1, 0.1, 0.05, 0.2, 0.0, 0.01]


def descent(theta, gradients, rates):
    for g, eta in zip(gradients, rates, strict=True):
        theta = theta - eta * g
    return theta


def momentum(theta, gradients, rates):
    v = 0
    for g, eta in zip(gradients, rates, strict=True):
        v = 0.9 * v + g
        theta = theta - eta * v
    return theta


def nesterov(theta, gradients, rates):
    v = 0
    for g, eta in zip(gradients, rates, strict=True):
        v = 0.9 * v + g
        theta = theta - eta * (g + 0.9 * v)
    return theta


def adam(theta, gradients, rates):
    m = v = 0
    for t, (g, alpha) in enumerate(zip(gradients, rates, strict=True), start=1):
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g**2
        m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
        theta = theta - alpha * m_hat / (np.sqrt(v_hat) + 1e-8)
    return theta


FORMULAS = {"descent": descent, "momentum": momentum, "nesterov": nesterov, "adam": adam}


def test_every_optimizer_has_a_formula_to_be_held_to():
    assert FORMULAS.keys() == OPTIMIZERS.keys()


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-12), (np.float32, 2e-5)])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_an_optimizer_follows_its_formula(name, dtype, tolerance):
    rng = np.random.default_rng(0)
    theta = rng.normal(size=40).astype(dtype)
    gradients = rng.normal(size=(len(RATES), 40)).astype(dtype)
    expected = FORMULAS[name](theta.astype(float), gradients.astype(float), RATES)
    optimizer = OPTIMIZERS[name]
    slots = [np.zeros_like(theta) for _ in optimizer.slots]
    for t, (g, rate) in enumerate(zip(gradients, RATES, strict=True), start=1):
        optimizer.update(theta, g, slots, rate, t)
    assert theta.dtype == dtype
    np.testing.assert_allclose(theta, expected, rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_gradient_of_zero_moves_nothing(name):
    theta = np.arange(5, dtype=np.float32)
    slots = [np.zeros_like(theta) for _ in OPTIMIZERS[name].slots]
    OPTIMIZERS[name].update(theta, np.zeros_like(theta), slots, 0.5, 1)
    np.testing.assert_array_equal(theta, np.arange(5))
