"""`Training` is one run in progress: each `step()` reads the next batch and moves theta down."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes, Floats, frozen
from mnist_viz.core.divergence import finite_norm
from mnist_viz.core.examples import Examples, epoch_order
from mnist_viz.core.gradient import Masks, add_decay, dropout_masks, loss_and_gradient
from mnist_viz.core.inked import Parts
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import FULL_BATCH, Recipe
from mnist_viz.core.schedules import SCHEDULES
from mnist_viz.core.training_set import training_set


class Step(NamedTuple):
    """What one step reports of its batch, before theta moved.

    Attributes
    ----------
    loss
        The objective's mean over the examples, without the decay's penalty.
    accuracy
        The share correct, 0 to 1.
    gradient_norm
        The length of the whole gradient, without the decay's part.
    """

    loss: float
    accuracy: float
    gradient_norm: float


@dataclass(frozen=True, eq=False)
class TrainingState:
    """All that a run needs to continue bit for bit: the vectors and the place in the data.

    Attributes
    ----------
    step, examples_seen
        Steps done, and examples read.
    theta, slots
        The parameters, (p,), and what the optimizer remembers, (p,) each; read-only.
    """

    step: int
    examples_seen: int
    theta: Floats
    slots: tuple[Floats, ...]


class Training:
    """One run of a recipe over its examples.

    Parameters
    ----------
    recipe
        What to run.
    examples
        The training split of the recipe's data set; the recipe may say to learn from a part of it.
    network
        Where to start; drawn from the recipe's seed if not given. Its theta is moved in place.

    Attributes
    ----------
    network, slots
        What learns, and what its optimizer remembers: vectors as long as theta.
    knobs
        What the next step is made with.
    n, batch
        How many examples there are, and how many a step reads at the most.
    steps_done, examples_seen
        How far the run has come.
    slots_since
        The step at which the optimizer remembered nothing: its own steps count from there.

    Notes
    -----
    The order of epoch e is a permutation drawn from (seed, e) alone, and the dropout of step t from
    (seed, t). So a run's place is known by `examples_seen` and `steps_done`, and no random state
    need be kept.
    """

    def __init__(
        self,
        recipe: Recipe,
        examples: Examples,
        network: Network | None = None,
    ) -> None:
        self.recipe = recipe
        self.examples = examples = training_set(recipe, examples)
        self.n = len(examples)
        self.network = network or initial_network(recipe)
        self.objective = OBJECTIVES[recipe.objective]
        self.optimizer = OPTIMIZERS[recipe.optimizer]
        self.schedule = SCHEDULES[recipe.schedule]
        self.slots = tuple(np.zeros_like(self.network.theta) for _ in self.optimizer.slots)
        self.knobs = recipe.knobs
        self.slots_since = 0
        self.steps_done = 0
        self.examples_seen = 0
        self.batch = min(self.n, self.n if recipe.batch == FULL_BATCH else recipe.batch)
        self._parts = Parts(self.network, self.batch)
        self._images = np.empty((self.batch, self.network.sizes[0]), np.uint8)
        self._labels = np.empty(self.batch, np.uint8)
        self._order: NDArray[np.intp] = np.empty(0, np.intp)
        self._order_epoch = -1
        self._arriving = False

    @property
    def epoch(self) -> int:
        """Passes through the examples completed."""
        return self.examples_seen // self.n

    @property
    def progress(self) -> float:
        """The share of the planned run that is done, 0 to 1 and beyond."""
        return self.examples_seen / max(1, self.recipe.epochs * self.n)

    @property
    def finished(self) -> bool:
        """Whether the planned epochs are done."""
        return self.examples_seen >= self.recipe.epochs * self.n

    @property
    def rate(self) -> float:
        """The learning rate of the next step, schedule included."""
        return self.knobs.rate * self.schedule.factor(self.progress)

    def step(self) -> Step:
        """Read the next batch, move theta, and report.

        The last batch of an epoch holds the remaining examples.

        Raises
        ------
        DivergedError
            Where the loss or a gradient is not finite; theta is then left as it was.
        """
        images, labels = self._next_batch()
        m = len(labels)
        # Decay and an optimizer with a memory move weights that have no gradient, too.
        plain = not self.knobs.decay and not self.slots
        part = self._parts.load(images, labels, inked_alone=plain)
        network, work = part.network, part.work
        loss = loss_and_gradient(network, self.objective, work, self._masks(m))
        norm = finite_norm(self.steps_done + 1, loss, work)
        if self.knobs.decay:
            add_decay(network, self.knobs.decay, work)
            # Weights that the decay throws further with each step are finite, but not for long.
            finite_norm(self.steps_done + 1, loss, work)
        t = self.steps_done + 1 - self.slots_since
        self.optimizer.update(network.theta, work.gradient.theta, self.slots, self.rate, t)
        part.store()
        right = int(np.count_nonzero(work.trace.digits == labels))
        self.steps_done += 1
        self.examples_seen += m
        return Step(loss, right / m, norm)

    def state(self) -> TrainingState:
        """Return a read-only copy of where the run is."""
        theta, *slots = (frozen(vector.copy()) for vector in (self.network.theta, *self.slots))
        return TrainingState(self.steps_done, self.examples_seen, theta, tuple(slots))

    def restore(self, state: TrainingState) -> None:
        """Go on from `state` as if the run had never stopped."""
        np.copyto(self.network.theta, state.theta)
        for slot, saved in zip(self.slots, state.slots, strict=True):
            np.copyto(slot, saved)
        self.steps_done = state.step
        self.examples_seen = state.examples_seen

    def _masks(self, m: int) -> Masks:
        recipe, step = self.recipe, self.steps_done
        if not recipe.dropout:
            return ()
        return dropout_masks(recipe.dropout, recipe.hidden, m, seed=recipe.seed, step=step)

    def _next_batch(self) -> tuple[Bytes, Bytes]:
        """Return the images, (m, 784), and labels, (m,), of the next batch."""
        epoch, start = divmod(self.examples_seen, self.n)
        m = min(self.batch, self.n - start)
        if epoch != self._order_epoch:
            self._begin_epoch(epoch)
        if self._arriving:
            self.examples.wait(start + m)
        rows = self._order[start : start + m]
        images, labels = self._images, self._labels
        if m < self.batch:  # the last batch of an epoch
            images, labels = images[:m], labels[:m]
        # mode="clip" lets NumPy write straight to `out`; every index is in range
        self._all_images.take(rows, axis=0, out=images, mode="clip")
        self._all_labels.take(rows, out=labels, mode="clip")
        return images, labels

    def _begin_epoch(self, epoch: int) -> None:
        self._arriving = self.examples.streamed and epoch == 0
        if not self._arriving:
            self.examples.wait()
        self._all_images, self._all_labels = self.examples.images, self.examples.labels
        self._order = epoch_order(self.recipe.seed, epoch, self.examples, self.recipe.order)
        self._order_epoch = epoch


def initial_network(recipe: Recipe) -> Network:
    """Return the network with which a run of `recipe` starts."""
    return Network.initialized(
        recipe.sizes,
        activation=recipe.activation,
        initializer=recipe.initializer,
        scale=recipe.init_scale,
        seed=recipe.seed,
    )
