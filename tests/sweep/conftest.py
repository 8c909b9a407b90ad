"""A small data set that is learnt in a moment, and a recipe for it."""

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split


def _split(count: int, seed: int) -> Split:
    rng = np.random.default_rng(seed)
    labels = rng.integers(10, size=count, dtype=np.uint8)
    images = rng.integers(40, size=(count, 28, 28), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[2 * label + 4 : 2 * label + 6] = 255
    return Split(images.reshape(count, 784), labels)


@pytest.fixture(scope="session")
def bars() -> Dataset:
    return Dataset("bars", "Bars", _split(200, 0), _split(50, 1))


@pytest.fixture
def recipe() -> Recipe:
    return Recipe(data="bars", hidden=(16,), epochs=2)
