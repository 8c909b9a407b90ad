import numpy as np
import pytest

from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import FULL_BATCH, Knobs, Recipe
from mnist_viz.core.training import Training, initial_network

RATES = {"adam": 0.001, "momentum": 0.02, "nesterov": 0.02, "descent": 0.2}


def recipe(**changes):
    return Recipe(**{"hidden": (12,), "batch": 16, "epochs": 3, "seed": 7, **changes})


def steps(training, count):
    return [training.step() for _ in range(count)]


def test_training_learns(drawn):
    training = Training(recipe(epochs=40), drawn(120))
    reports = [training.step() for _ in range(320)]
    assert reports[-1].loss < 0.1 * reports[0].loss
    assert reports[-1].accuracy == 1


def test_the_same_recipe_gives_the_same_bits(drawn):
    first, second = (Training(recipe(), drawn(100)) for _ in range(2))
    assert steps(first, 20) == steps(second, 20)
    np.testing.assert_array_equal(first.network.theta, second.network.theta)


def test_the_notes_objective_at_half_the_rate_is_cross_entropy_bit_for_bit(drawn):
    notes = Training(recipe(rate=0.25), drawn(100))
    twin = Training(recipe(objective="cross-entropy", rate=0.5), drawn(100))
    steps(notes, 20), steps(twin, 20)
    assert notes.recipe.objective == Recipe().objective == "notes"
    np.testing.assert_array_equal(notes.network.theta, twin.network.theta)


def test_another_seed_gives_another_run(drawn):
    first, second = (Training(recipe(seed=seed), drawn(100)) for seed in (1, 2))
    assert steps(first, 3) != steps(second, 3)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("pause", [3, 7, 10])
def test_a_run_taken_up_in_mid_epoch_goes_on_bit_for_bit(drawn, optimizer, pause):
    plan = recipe(optimizer=optimizer, rate=RATES[optimizer], decay=1e-4)
    whole = Training(plan, drawn(100))
    reports = steps(whole, 18)
    cut = Training(plan, drawn(100))
    assert steps(cut, pause) == reports[:pause]
    resumed = Training(plan, drawn(100))
    resumed.restore(cut.state())
    assert steps(resumed, 18 - pause) == reports[pause:]
    ends = [(run.network.theta, *run.slots) for run in (whole, resumed)]
    for a, b in zip(*ends, strict=True):
        np.testing.assert_array_equal(a, b)


def test_a_run_can_be_wound_back(drawn):
    training = Training(recipe(), drawn(100))
    steps(training, 5)
    state = training.state()
    onward = steps(training, 6)
    training.restore(state)
    assert training.steps_done == 5
    assert steps(training, 6) == onward


def test_a_saved_state_is_not_touched_by_further_training(drawn):
    training = Training(recipe(optimizer="adam", rate=0.001), drawn(100))
    steps(training, 2)
    state = training.state()
    saved = [vector.copy() for vector in (state.theta, *state.slots)]
    steps(training, 2)
    for vector, copy in zip((state.theta, *state.slots), saved, strict=True):
        np.testing.assert_array_equal(vector, copy)
        assert not vector.flags.writeable


def test_an_epoch_reads_every_example_once_and_the_last_batch_holds_the_rest(drawn):
    training = Training(recipe(batch=32), drawn(100))
    seen = []
    for _ in range(4):
        training.step()
        seen.append(training.examples_seen)
    assert seen == [32, 64, 96, 100]
    assert training.epoch == 1
    assert not training.finished


def test_the_first_step_of_a_new_epoch_follows_a_partial_batch(drawn):
    training = Training(recipe(batch=32, epochs=2), drawn(100))
    steps(training, 8)
    assert training.finished
    assert training.examples_seen == 200


@pytest.mark.parametrize("batch", [FULL_BATCH, 50, 1000])
def test_a_batch_as_large_as_the_data_reads_all_of_it_in_one_step(drawn, batch):
    training = Training(recipe(batch=batch), drawn(50))
    training.step()
    assert training.batch == 50
    assert training.epoch == 1


def test_the_order_of_the_examples_changes_from_epoch_to_epoch(drawn):
    training = Training(recipe(batch=10, rate=0.0), drawn(100))
    first, second = (sorted(s.loss for s in steps(training, 10)) for _ in range(2))
    assert first != second


@pytest.mark.parametrize("batch", [16, FULL_BATCH])
def test_examples_that_come_late_give_the_same_bits(drawn, batch):
    early, late = (
        Training(recipe(batch=batch), drawn(100, streamed=True, late=late))
        for late in (False, True)
    )
    assert steps(early, 15) == steps(late, 15)
    np.testing.assert_array_equal(early.network.theta, late.network.theta)


def test_training_waits_only_for_the_examples_it_is_about_to_read(drawn):
    examples = drawn(100, streamed=True, late=True)
    training = Training(recipe(batch=30), examples)
    steps(training, 5)
    assert examples.waited[:4] == [30, 60, 90, 100]


def test_a_turned_knob_acts_from_the_next_step(drawn):
    training = Training(recipe(schedule="constant"), drawn(100))
    training.step()
    before = training.network.theta.copy()
    training.knobs = Knobs(rate=0.0)
    training.step()
    np.testing.assert_array_equal(training.network.theta, before)


def test_the_rate_follows_the_schedule_over_the_planned_epochs(drawn):
    training = Training(recipe(rate=0.4, batch=50, epochs=2), drawn(100))
    rates = []
    while not training.finished:
        rates.append(training.rate)
        training.step()
    assert rates == pytest.approx([0.4, 0.3, 0.2, 0.1])
    assert training.rate == 0


def test_decay_pulls_weights_towards_zero_and_leaves_biases(drawn):
    plan = recipe(schedule="constant", rate=0.1)
    plain, decayed = (Training(plan, drawn(100)) for _ in range(2))
    decayed.knobs = Knobs(rate=0.1, decay=0.5)
    W_before = plain.network.weights[0].copy()
    plain.step(), decayed.step()
    for W, V in zip(plain.network.weights[:1], decayed.network.weights[:1], strict=True):
        np.testing.assert_allclose(V, W - 0.1 * 0.5 * W_before, rtol=1e-5, atol=1e-7)
    for b, c in zip(plain.network.biases, decayed.network.biases, strict=True):
        np.testing.assert_array_equal(b, c)


def test_a_prediction_in_the_middle_of_training_changes_nothing(drawn):
    examples = drawn(100)
    alone, watched = (Training(recipe(), examples) for _ in range(2))
    for _ in range(9):
        watched.network.forward(np.ones((784, 3), np.float32))
        assert alone.step() == watched.step()
    np.testing.assert_array_equal(alone.network.theta, watched.network.theta)


def test_a_run_starts_from_the_network_it_is_given(drawn):
    network = initial_network(recipe(seed=99))
    start = network.theta.copy()
    training = Training(recipe(), drawn(100), network)
    np.testing.assert_array_equal(training.network.theta, start)
