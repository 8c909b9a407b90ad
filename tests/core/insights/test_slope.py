"""The slope tells a rate that is too small, right, or too large, and shows the real step."""

import numpy as np
import pytest

from mnist_viz.core.insights.slope import RATES, Slope, Verdict, slope
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.core.training_set import next_batch


def seen_from(recipe, examples, steps=3):
    training = Training(recipe, examples)
    for _ in range(steps):
        training.step()
    n = len(examples)
    batch = next_batch(recipe, examples, training.examples_seen, arrived=n, most=n)
    return training, batch


def a_recipe(**changes):
    plain = {"objective": "cross-entropy", "batch": 20, "schedule": "constant", "rate": 0.1}
    return Recipe(**{"hidden": (12,), **plain, **changes})


@pytest.mark.parametrize("decay", [0.0, 0.01])
def test_the_marked_step_is_the_one_that_training_takes(drawn, decay):
    training, batch = seen_from(a_recipe(decay=decay), drawn(60))
    seen = slope(training.network, training.objective, batch, training.rate, decay)
    work, labels = batch.images.T / np.float32(255), batch.labels
    assert seen.here == pytest.approx(training.step().loss, rel=1e-6)
    probabilities = training.network.forward(work).probabilities
    after = -np.log(probabilities[labels, np.arange(len(labels))]).mean()
    assert seen.after == pytest.approx(after, rel=1e-4)


def test_close_to_here_the_loss_falls_by_the_square_of_the_gradient(drawn):
    training, batch = seen_from(a_recipe(), drawn(60))
    norm = training.step().gradient_norm  # spends the step: look again from the same place
    training, batch = seen_from(a_recipe(), drawn(60))
    seen = slope(training.network, training.objective, batch, 0.1)
    fall = (seen.here - seen.losses[0]) / RATES[0]
    assert fall == pytest.approx(norm**2, rel=0.02)


def test_the_verdict_follows_the_rate(drawn):
    training, batch = seen_from(a_recipe(), drawn(60))

    def verdict(rate):
        return slope(training.network, training.objective, batch, rate).verdict

    best = slope(training.network, training.objective, batch, 0.1).best
    assert verdict(0.0) is Verdict.STILL
    assert verdict(best / 100) is Verdict.SMALL
    assert verdict(best) is Verdict.RIGHT
    assert verdict(best * 100) is Verdict.TOO_LARGE


def test_a_network_from_which_no_step_leads_anywhere_finite_is_told_in_a_sentence(drawn):
    training, batch = seen_from(a_recipe(hidden=(12, 12), activation="linear"), drawn(60))
    training.network.theta[...] = 1e20
    with pytest.raises(ValueError, match="every step leaves the finite numbers"):
        slope(training.network, training.objective, batch, 0.1)


def test_the_lowest_loss_is_known_where_but_the_step_itself_ends_at_a_finite_one():
    seen = Slope(RATES, np.full(31, np.nan), 1e-9, 1.0, 0.9, 1e-9, 20)
    assert seen.lowest == 0.9


def test_a_step_past_the_bottom_is_long():
    losses = np.array([1.0, 0.5, 0.9])
    assert Slope(RATES[:3], losses, 2.0, 1.0, 0.9, 1.0, 8).verdict is Verdict.LONG
    assert Slope(RATES[:3], losses, 0.5, 1.0, 0.9, 1.0, 8).verdict is Verdict.RIGHT


def test_a_rate_that_leaves_the_finite_numbers_is_shown_and_is_too_large(drawn):
    training, batch = seen_from(a_recipe(), drawn(60))
    training.network.theta[...] *= 1e15
    seen = slope(training.network, OBJECTIVES["cross-entropy"], batch, 1e3)
    assert seen.verdict in (Verdict.TOO_LARGE, Verdict.RIGHT, Verdict.LONG)
    assert len(seen.losses) == len(RATES)


def test_looking_moves_nothing(drawn):
    training, batch = seen_from(a_recipe(), drawn(60))
    before = training.network.theta.copy()
    slope(training.network, training.objective, batch, 0.1)
    np.testing.assert_array_equal(training.network.theta, before)
