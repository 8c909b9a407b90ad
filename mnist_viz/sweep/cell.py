"""One cell of a sweep: its data in memory that processes share, its training, its result."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np

from mnist_viz import __version__
from mnist_viz.core.arrays import Bytes
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.evaluation import Evaluation, evaluate, training_sample
from mnist_viz.core.examples import Examples
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Step, Training
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.environment import Environment
from mnist_viz.runs.models import fingerprint

Arrays = tuple[Bytes, Bytes, Bytes, Bytes]
"""Training images and labels, test images and labels."""
NAMES = ("train-images", "train-labels", "test-images", "test-labels")


@dataclass(frozen=True, eq=False)
class StoredSplit:
    """Examples that are all there, as `core.examples.Examples` describes them.

    Attributes
    ----------
    images, labels
        (n, 784) and (n,).
    streamed
        Whether the data set makes its rows while training runs: that decides the order in which
        the first epoch reads them.
    """

    images: Bytes
    labels: Bytes
    streamed: bool

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def arrived(self) -> int:
        """Return how many examples are there: all."""
        return len(self)

    def wait(self, count: int | None = None) -> None:
        """Return at once."""


@dataclass(frozen=True)
class StoredData:
    """The two splits of a data set, and its content hash."""

    train: StoredSplit
    test: StoredSplit
    sha256: str


def arrays_of(dataset: Dataset) -> Arrays:
    """Return the arrays of a data set, once all of it is there."""
    for split in (dataset.train, dataset.test):
        split.wait()
    train, test = dataset.train, dataset.test
    return train.images, train.labels, test.images, test.labels


def stored(arrays: Arrays, *, streamed: bool, sha256: str) -> StoredData:
    """Return arrays as a data set to train on."""
    return StoredData(
        StoredSplit(arrays[0], arrays[1], streamed), StoredSplit(*arrays[2:], streamed), sha256
    )


def write_arrays(folder: Path, arrays: Arrays) -> None:
    """Write the arrays to files in `folder`.

    Raises
    ------
    OSError
        Where there is no room.
    """
    for name, array in zip(NAMES, arrays, strict=True):
        np.save(folder / f"{name}.npy", array)


def map_arrays(folder: Path) -> Arrays:
    """Return the arrays in `folder`, mapped into memory."""
    first, second, third, fourth = (
        np.load(folder / f"{name}.npy", mmap_mode="r") for name in NAMES
    )
    return first, second, third, fourth


POINTS = 50
"""Points of a cell's curve, each the mean over an equal share of its steps."""
CHECK_EVERY = 50
"""Steps between two looks at whether the sweep was cancelled."""


class CellCancelledError(Exception):
    """The sweep was cancelled while the cell trained; the cell has no result."""


class CellResult(msgspec.Struct, frozen=True):
    """What a cell came to; what is unknown or not finite is None.

    Attributes
    ----------
    recipe
        What was trained.
    status
        "diverged" where the loss or a gradient left the finite numbers, "failed" on any error.
    train_loss, train_accuracy, test_loss, test_accuracy
        After training; on the training set, over the sample that every evaluation of it reads.
    seconds
        Spent on training steps.
    theta_sha256
        The fingerprint of the parameters.
    epochs, curve_loss, curve_accuracy
        The curve over the batches: the end of each share of the run in epochs, and its means.
    message
        What went wrong, if anything.
    data_sha256, version, blas
        The content hash of the data, the version of mnist_viz, and what BLAS multiplied with.
    """

    recipe: Recipe
    status: Literal["done", "diverged", "failed"]
    data_sha256: str
    train_loss: float | None = None
    train_accuracy: float | None = None
    test_loss: float | None = None
    test_accuracy: float | None = None
    seconds: float = 0.0
    theta_sha256: str | None = None
    epochs: tuple[float, ...] = ()
    curve_loss: tuple[float, ...] = ()
    curve_accuracy: tuple[float, ...] = ()
    message: str = ""
    version: str = __version__
    blas: str = ""


def train_cell(recipe: Recipe, data: StoredData, cancelled: Callable[[], bool]) -> CellResult:
    """Train `recipe` to its end, and return what came of it; every error is a result.

    Raises
    ------
    CellCancelledError
        Where `cancelled` returned true.
    """
    try:
        return _trained(recipe, data, cancelled)
    except DivergedError as error:
        return CellResult(recipe, "diverged", data.sha256, message=str(error), blas=_blas())
    except CellCancelledError:
        raise
    except Exception as error:  # noqa: BLE001 - a failed cell is a result, not the sweep's end
        told = f"{type(error).__name__}: {error}"
        return CellResult(recipe, "failed", data.sha256, message=told)


def _trained(recipe: Recipe, data: StoredData, cancelled: Callable[[], bool]) -> CellResult:
    training = Training(recipe, data.train)
    curve = _Curve(training)
    start = time.perf_counter()
    while not training.finished:
        if training.steps_done % CHECK_EVERY == 0 and cancelled():
            raise CellCancelledError
        curve.add(training.step())
    seconds = time.perf_counter() - start
    learnt = training.examples
    train = _evaluated(training, learnt, training_sample(learnt))
    test = _evaluated(training, data.test, slice(None))
    return CellResult(
        recipe,
        "done",
        data.sha256,
        train_loss=_finite(train.loss),
        train_accuracy=train.accuracy,
        test_loss=_finite(test.loss),
        test_accuracy=test.accuracy,
        seconds=seconds,
        theta_sha256=fingerprint(training.network.theta),
        epochs=tuple(curve.epochs),
        curve_loss=tuple(curve.loss),
        curve_accuracy=tuple(curve.accuracy),
        blas=_blas(),
    )


class _Curve:
    """Means of the loss and the accuracy over equal shares of a run."""

    def __init__(self, training: Training) -> None:
        self.epochs: list[float] = []
        self.loss: list[float] = []
        self.accuracy: list[float] = []
        self._training = training
        self._sums = [0.0, 0.0]
        self._steps = 0

    def add(self, step: Step) -> None:
        """Count a step."""
        self._sums[0] += step.loss
        self._sums[1] += step.accuracy
        self._steps += 1
        progress = self._training.progress
        if progress * POINTS >= len(self.epochs) + 1:
            self.epochs.append(self._training.examples_seen / self._training.n)
            for means, total in zip((self.loss, self.accuracy), self._sums, strict=True):
                means.append(total / self._steps)
            self._sums, self._steps = [0.0, 0.0], 0


def _evaluated(training: Training, split: Examples, some: slice) -> Evaluation:
    images, labels = split.images[some], split.labels[some]
    return evaluate(training.network, training.objective, images, labels)


def _finite(number: float) -> float | None:
    return number if math.isfinite(number) else None


def _blas() -> str:
    environment = Environment.current()
    return f"{environment.blas} {environment.blas_version} {environment.blas_architecture}"
