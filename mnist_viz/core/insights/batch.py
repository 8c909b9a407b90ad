"""The batch that a run reads next: a pure function of its recipe and of how far it has come."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import Examples, epoch_order
from mnist_viz.core.recipe import FULL_BATCH, Recipe
from mnist_viz.core.training_set import TrainingSet, training_set


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
