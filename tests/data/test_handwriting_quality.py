"""A network that has seen only drawn digits reads real ones, and the other way round."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import RECIPES
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split
from mnist_viz.data.handwriting import MNIST_LIKE, WORLD, make
from mnist_viz.data.sources.folder import read_folder

MNIST = Path(__file__).parents[3] / "shared" / "mnist"


@pytest.fixture(scope="module")
def mnist():
    if not MNIST.is_dir():
        pytest.skip("the real MNIST is in ../shared/mnist only where mnist_viz is developed")
    return read_folder(MNIST)


def share_read(learnt: Split, asked: Split) -> float:
    training = Training(replace(RECIPES["quick"], hidden=(64,), epochs=3), learnt)
    while not training.finished:
        training.step()
    objective = OBJECTIVES["cross-entropy"]
    return evaluate(training.network, objective, asked.images, asked.labels).accuracy


@pytest.mark.slow
def test_a_network_trained_on_drawn_digits_reads_mnist(mnist):
    assert share_read(Split(*make(15_000, 0, WORLD)), mnist.test) > 0.92


@pytest.mark.slow
def test_a_network_trained_on_mnist_reads_drawn_digits(mnist):
    some = Split(mnist.train.images[:15_000], mnist.train.labels[:15_000])
    assert share_read(some, Split(*make(2_000, 1, MNIST_LIKE))) > 0.92


@pytest.mark.slow
def test_drawn_digits_are_no_easier_than_they_look():
    """They would be of no use if a network that ignores all but the mean told them apart."""
    images, labels = make(5_000, 0, WORLD)
    inked = (images.mean(axis=1) // 5).astype(int)
    guess = np.array(
        [np.bincount(labels[inked == level], minlength=10).argmax() for level in inked]
    )
    assert (guess == labels).mean() < 0.35
