"""Training makes its arrays once: a step allocates a few kilobytes, however large the network."""

import gc
import tracemalloc
from dataclasses import replace

import pytest

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training

BASE = Recipe(hidden=(512,), batch=64, rate=0.01, schedule="constant", epochs=10**6)
FEW = 50_000
"""Bytes: NumPy converts types through a buffer of 8,192 entries; a hidden layer has 131,072."""


def allocated_by_a_step(recipe, examples):
    """Return the most bytes that were in use at once, beyond those before the steps."""
    training = Training(recipe, examples)
    for _ in range(4):
        training.step()
    gc.collect()
    tracemalloc.start()
    training.step()
    before, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    for _ in range(5):  # of the same epoch: the next one's order is drawn again
        training.step()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak - before


@pytest.mark.slow
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("decay", [0.0, 1e-4])
def test_a_step_of_any_optimizer_allocates_a_few_kilobytes(drawn, optimizer, decay):
    recipe = replace(BASE, optimizer=optimizer, decay=decay)
    assert allocated_by_a_step(recipe, drawn(640)) < FEW


@pytest.mark.slow
@pytest.mark.parametrize("activation", [name for name in ACTIVATIONS if name != "gelu"])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_step_of_any_activation_and_objective_allocates_a_few_kilobytes(
    drawn, activation, objective
):
    recipe = replace(BASE, activation=activation, objective=objective, hidden=(512, 400))
    assert allocated_by_a_step(recipe, drawn(640)) < FEW


@pytest.mark.slow
def test_a_wider_network_allocates_no_more_a_step(drawn):
    wide, wider = (allocated_by_a_step(replace(BASE, hidden=(H,)), drawn(640)) for H in (512, 1024))
    assert wider < wide + 1000
