"""A step on the inked pixels makes what a step on every pixel makes, and repeats bit for bit."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_viz.core.gradient import Workspace, add_decay, loss_and_gradient
from mnist_viz.core.inked import Parts
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import FULL_BATCH, Knobs, Recipe
from mnist_viz.core.training import Training, initial_network

RATES = {"descent": 0.2, "momentum": 0.02, "nesterov": 0.02, "adam": 0.001}


def inked_images(rng, m, share):
    """Return m images with ink in a random `share` of their pixels, the same pixels in each."""
    images = rng.integers(1, 256, (m, 784)).astype(np.uint8)
    images[:, rng.random(784) >= share] = 0
    return images


@pytest.fixture
def written(drawn):
    """Return a maker of examples on which half of the pixels are always blank."""
    return partial(drawn, ink=400)


def full_steps(recipe, examples, batches):
    """Return the losses of plain steps over every pixel, and the network they end with."""
    network = initial_network(recipe)
    optimizer = OPTIMIZERS[recipe.optimizer]
    slots = tuple(np.zeros_like(network.theta) for _ in optimizer.slots)
    losses = []
    for t, rows in enumerate(batches, start=1):
        work = Workspace(network, len(rows))
        work.load(examples.images[rows], examples.labels[rows])
        losses.append(loss_and_gradient(network, OBJECTIVES[recipe.objective], work))
        if recipe.decay:
            add_decay(network, recipe.decay, work)
        optimizer.update(network.theta, work.gradient.theta, slots, recipe.rate, t)
    return losses, network


def batches_of(recipe, n, count):
    order = [
        rows
        for epoch in range(count)
        for permutation in [np.random.default_rng((recipe.seed, epoch)).permutation(n)]
        for rows in np.split(permutation, range(recipe.batch, n, recipe.batch))
    ]
    return order[:count]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    m=st.integers(1, 9),
    hidden=st.sampled_from([(64,), (65, 7), (100, 64, 5)]),
    share=st.sampled_from([0.0, 0.002, 0.1, 0.4, 0.8, 1.0]),
    activation=st.sampled_from(["relu", "tanh"]),
    objective=st.sampled_from(list(OBJECTIVES)),
    seed=st.integers(0, 2**32 - 1),
)
def test_the_inked_part_has_the_loss_and_the_gradient_of_the_whole(
    m, hidden, share, activation, objective, seed
):
    rng = np.random.default_rng(seed)
    network = Network.initialized((784, *hidden, 10), activation=activation, seed=seed)
    images, labels = inked_images(rng, m, share), rng.integers(0, 10, m).astype(np.uint8)
    full = Workspace(network, m)
    full.load(images, labels)
    loss = loss_and_gradient(network, OBJECTIVES[objective], full)
    before = network.theta.copy()

    part = Parts(network, 9).load(images, labels, inked_alone=True)
    assert loss_and_gradient(part.network, OBJECTIVES[objective], part.work) == pytest.approx(
        loss, rel=1e-5, abs=1e-6
    )
    np.testing.assert_array_equal(network.theta, before)
    part.network.theta[...] -= part.work.gradient.theta
    part.store()
    np.testing.assert_allclose(before - network.theta, full.gradient.theta, rtol=1e-3, atol=2e-6)


@pytest.mark.parametrize(
    ("share", "hidden", "pixels"),
    [
        (0.5, (64,), range(300, 700)),
        (0.5, (63,), [784]),  # too few units to gain anything
        (1.0, (64,), [784]),
        (0.0, (64,), [784]),
    ],
)
def test_the_ink_and_the_units_decide_which_pixels_a_step_sees(share, hidden, pixels):
    network = Network.initialized((784, *hidden, 10), seed=1)
    images = inked_images(np.random.default_rng(1), 4, share)
    part = Parts(network, 4).load(images, np.zeros(4, np.uint8), inked_alone=True)
    assert part.network.sizes[0] in pixels


def test_one_inked_pixel_makes_a_network_of_two_pixels():
    network = Network.initialized((784, 64, 10), seed=1)
    image = np.zeros((1, 784), np.uint8)
    image[0, 783] = 1
    part = Parts(network, 1).load(image, np.zeros(1, np.uint8), inked_alone=True)
    assert part.network.sizes == (2, 64, 10)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("decay", [0.0, 1e-3])
@pytest.mark.parametrize("hidden", [(64,), (70, 9)])
def test_training_moves_theta_as_steps_over_every_pixel_do(written, optimizer, decay, hidden):
    recipe = Recipe(
        hidden=hidden,
        objective="cross-entropy",
        optimizer=optimizer,
        schedule="constant",
        rate=RATES[optimizer],
        decay=decay,
        batch=16,
        seed=4,
    )
    examples = written(40)
    training = Training(recipe, examples)
    reports = [training.step() for _ in range(9)]
    losses, network = full_steps(recipe, examples, batches_of(recipe, 40, 9))
    assert [report.loss for report in reports] == pytest.approx(losses, rel=1e-4)
    np.testing.assert_allclose(training.network.theta, network.theta, rtol=1e-3, atol=2e-5)


def test_decay_shrinks_the_weights_of_pixels_that_are_always_blank(written):
    training = Training(Recipe(hidden=(64,), rate=0.1, schedule="constant", seed=2), written(64))
    training.step()
    blank = training.network.weights[0][:, 400:].copy()
    training.step()
    np.testing.assert_array_equal(training.network.weights[0][:, 400:], blank)
    training.knobs = Knobs(rate=0.1, decay=0.5)
    training.step()
    np.testing.assert_allclose(training.network.weights[0][:, 400:], 0.95 * blank, rtol=1e-5)


@pytest.mark.parametrize("batch", [1, 3, 16, 33, FULL_BATCH])
@pytest.mark.parametrize("hidden", [(64,), (80, 20)])
def test_a_run_on_inked_pixels_resumes_bit_for_bit(written, batch, hidden):
    recipe = Recipe(hidden=hidden, batch=batch, epochs=3, seed=7)
    whole, first, second = (Training(recipe, written(50)) for _ in range(3))
    reports = [whole.step() for _ in range(12)]
    assert [first.step() for _ in range(5)] == reports[:5]
    second.restore(first.state())
    assert [second.step() for _ in range(7)] == reports[5:]
    np.testing.assert_array_equal(second.network.theta, whole.network.theta)


def test_images_that_arrive_late_give_the_same_bits(written):
    recipe = Recipe(hidden=(64,), batch=16, seed=3)
    early, late = (
        Training(recipe, written(100, streamed=True, late=late)) for late in (False, True)
    )
    assert [early.step() for _ in range(15)] == [late.step() for _ in range(15)]
    np.testing.assert_array_equal(early.network.theta, late.network.theta)


def test_ink_comes_and_goes_from_batch_to_batch(drawn):
    examples = drawn(64)
    examples.images[:20] = 0  # blank ones
    examples.images[20:40, 30:] = 0  # little ink; the rest has ink everywhere
    recipe = Recipe(hidden=(64,), rate=0.1, schedule="constant", batch=5, seed=5)
    training = Training(replace(recipe, objective="cross-entropy"), examples)
    reports = [training.step() for _ in range(30)]
    losses, network = full_steps(training.recipe, examples, batches_of(recipe, 64, 30))
    assert [report.loss for report in reports] == pytest.approx(losses, rel=1e-4)
    np.testing.assert_allclose(training.network.theta, network.theta, rtol=1e-3, atol=2e-5)
