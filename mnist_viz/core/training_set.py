"""Which examples a run reads: its part of the training set, and the next batch."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, frozen
from mnist_viz.core.examples import CLASSES, Examples, epoch_order
from mnist_viz.core.recipe import ALL_IMAGES, FULL_BATCH, Recipe

CHOICE, WRONG = 0x1A6E, 0x1ABE1
"""Told apart from other draws of the same seed: which images, and which labels are wrong."""


class TrainingSet:
    """The examples that a recipe learns from, where these are not simply all of a split.

    It is whole before its first row is read, also where the split itself still arrives.

    Parameters
    ----------
    recipe
        How many images, the share of wrong labels, and the seed that chooses both.
    split
        The training split of the recipe's data set.
    """

    streamed = False

    def __init__(self, recipe: Recipe, split: Examples) -> None:
        self._split = split
        self._n = min(recipe.train_images or len(split), len(split))
        self._rows = chosen_rows(recipe, split, self._n)
        self.shift = frozen(label_shift(recipe, self._n))
        self._images: Bytes | None = None

    def __len__(self) -> int:
        """Return how many examples there are, n."""
        return self._n

    @property
    def images(self) -> Bytes:
        """The images, one row each, (n, 784)."""
        if self._images is None:
            self._images = frozen(self._split.images[self._rows])
        return self._images

    @property
    def labels(self) -> Bytes:
        """The classes that are learned, (n,), with the wrong ones among them."""
        return frozen((self.true_labels + self.shift) % CLASSES)

    @property
    def true_labels(self) -> Bytes:
        """The classes before some were made wrong, (n,)."""
        return self._split.labels[self._rows]

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """Which labels are wrong, (n,)."""
        return self.shift > 0

    @property
    def arrived(self) -> int:
        """How many examples are there: all, or none."""
        needed = self._n if self._split.streamed else len(self._split)
        return self._n if self._split.arrived >= needed else 0

    def wait(self, count: int | None = None) -> None:
        """Return when all examples are there."""
        self._split.wait(self._n if self._split.streamed else None)


def training_set(recipe: Recipe, split: Examples) -> Examples:
    """Return the examples that `recipe` learns from: all of a split, or a `TrainingSet` of it."""
    plain = not recipe.wrong_labels and recipe.order == "shuffled"
    if isinstance(split, TrainingSet) or (plain and recipe.train_images == ALL_IMAGES):
        return split
    return TrainingSet(recipe, split)


def chosen_rows(recipe: Recipe, split: Examples, n: int) -> slice | NDArray[np.intp]:
    """Return which n rows of a split are learned from.

    They are the first ones where the rows are well mixed, because they arrive while training runs;
    files may be sorted by class, and the seed chooses among all of their rows.
    """
    if split.streamed or n == len(split):
        return slice(0, n)
    rng = np.random.default_rng((recipe.seed, CHOICE))
    return np.sort(rng.permutation(len(split))[:n])


def label_shift(recipe: Recipe, n: int) -> Bytes:
    """Return what is added to each label modulo ten, (n,): 0, and 1 to 9 where it is made wrong."""
    shift = np.zeros(n, np.uint8)
    count = round(recipe.wrong_labels * n)
    if count:
        rng = np.random.default_rng((recipe.seed, WRONG))
        rows = rng.permutation(n)[:count]
        shift[rows] = rng.integers(1, CLASSES, count)
    return shift


@dataclass(frozen=True, eq=False)
class Batch:
    """A few labelled images.

    Attributes
    ----------
    images, labels
        (m, 784) and (m,).
    whole
        How many examples the run's own step reads; more than m where only the first are held.
    """

    images: Bytes
    labels: Bytes
    whole: int

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def partial(self) -> bool:
        """Whether the run's own batch is larger than what is held here."""
        return len(self) < self.whole


def next_rows(recipe: Recipe, examples: Examples, examples_seen: int) -> NDArray[np.intp]:
    """Return the rows, (m,), that `Training` reads in the step after `examples_seen` examples."""
    examples = training_set(recipe, examples)
    n = len(examples)
    batch = n if recipe.batch == FULL_BATCH else min(n, recipe.batch)
    epoch, start = divmod(examples_seen, n)
    return epoch_order(recipe.seed, epoch, examples, recipe.order)[start : start + batch]


def next_batch(
    recipe: Recipe, examples: Examples, examples_seen: int, *, arrived: int, most: int
) -> Batch | None:
    """Return the first `most` examples of the run's next batch.

    Parameters
    ----------
    examples_seen
        How far the run has come.
    arrived
        How many rows of `examples` are there; nothing here waits for more.

    Returns
    -------
    batch
        None where some of its rows are still being made.
    """
    examples = training_set(recipe, examples)
    if isinstance(examples, TrainingSet):
        arrived = examples.arrived
    if not arrived:
        return None
    rows = next_rows(recipe, examples, examples_seen)
    chosen = rows[:most]
    if int(chosen.max()) >= arrived:
        return None
    return Batch(examples.images[chosen], examples.labels[chosen], len(rows))


def single(image: Bytes, label: int) -> Batch:
    """Return a batch of one image, (784,), said to be a `label`."""
    return Batch(image[None], np.array([label], np.uint8), 1)
