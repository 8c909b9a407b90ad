"""A recipe may learn from fewer images and from wrong labels; the seed alone chooses them."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.examples import epoch_order
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.core.training_set import TrainingSet, next_batch, training_set

FEW = Recipe(train_images=40, hidden=(12,), batch=16, epochs=3, seed=7)
WRONG = Recipe(wrong_labels=0.3, hidden=(12,), batch=16, epochs=3, seed=7)
SORTED = Recipe(order="sorted", hidden=(12,), batch=16, epochs=3, seed=7)


def test_a_recipe_that_says_nothing_learns_from_the_split_itself(drawn):
    split = drawn(100)
    assert training_set(Recipe(), split) is split


def test_fewer_images_are_some_of_the_split_each_once_with_their_labels(drawn):
    split = drawn(100)
    chosen = training_set(FEW, split)
    rows = [int((split.images == image).all(axis=1).argmax()) for image in chosen.images]
    assert len(chosen) == len(set(rows)) == 40
    np.testing.assert_array_equal(chosen.labels, split.labels[rows])
    other = training_set(replace(FEW, seed=8), split)
    assert not np.array_equal(chosen.images, other.images)


def test_of_images_that_still_arrive_the_first_ones_are_taken(drawn):
    split = drawn(100, streamed=True)
    chosen = training_set(FEW, split)
    np.testing.assert_array_equal(chosen.images, split.images[:40])
    chosen.wait()
    assert split.waited == [40]


def test_more_images_than_there_are_means_all(drawn):
    assert len(training_set(replace(FEW, train_images=500), drawn(100))) == 100


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5])
def test_just_this_share_of_labels_is_wrong_and_known_to_be(drawn, share):
    split = drawn(1000)
    chosen = training_set(replace(WRONG, wrong_labels=share), split)
    assert isinstance(chosen, TrainingSet)
    wrong = chosen.labels != split.labels
    assert wrong.sum() == round(share * 1000)
    np.testing.assert_array_equal(chosen.wrong, wrong)
    np.testing.assert_array_equal(chosen.true_labels, split.labels)
    assert chosen.labels.max() <= 9
    # every other class is as likely: none of the nine is left out
    assert len(np.unique((chosen.labels[wrong].astype(int) - split.labels[wrong]) % 10)) == 9


def test_the_seed_alone_chooses_the_wrong_labels(drawn):
    first, again, other = (
        training_set(replace(WRONG, seed=seed), drawn(300)).labels for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_sorted_epoch_reads_one_class_after_the_other(drawn):
    split = drawn(100)
    read = split.labels[epoch_order(7, 2, split, "sorted")]
    np.testing.assert_array_equal(read, np.sort(split.labels))


@pytest.mark.parametrize("recipe", [FEW, WRONG, SORTED], ids=["few", "wrong", "sorted"])
@pytest.mark.parametrize("streamed", [False, True])
def test_training_waits_for_its_images_and_resumes_bit_for_bit(drawn, recipe, streamed):
    whole = Training(recipe, drawn(100, streamed=streamed, late=True))
    reports = [whole.step() for _ in range(8)]
    cut = Training(recipe, drawn(100, streamed=streamed))
    assert [cut.step() for _ in range(5)] == reports[:5]
    resumed = Training(recipe, drawn(100, streamed=streamed))
    resumed.restore(cut.state())
    assert [resumed.step() for _ in range(3)] == reports[5:]
    np.testing.assert_array_equal(resumed.network.theta, whole.network.theta)


@pytest.mark.parametrize("recipe", [FEW, WRONG, SORTED], ids=["few", "wrong", "sorted"])
def test_the_batch_that_is_looked_at_is_the_one_that_training_reads(drawn, recipe):
    training, split = Training(recipe, drawn(100)), drawn(100)
    for _ in range(4):
        batch = next_batch(recipe, split, training.examples_seen, arrived=100, most=100)
        seen = training.network.copy()
        loss = training.step().loss
        X = batch.images.T.astype(np.float32) / np.float32(255)
        A = seen.forward(X).probabilities
        Y = np.eye(10)[batch.labels].T
        assert loss == pytest.approx(((A - Y) ** 2).sum() / len(batch), rel=1e-4)


def test_a_training_set_is_not_chosen_from_twice(drawn):
    chosen = training_set(FEW, drawn(100))
    assert training_set(FEW, chosen) is chosen
