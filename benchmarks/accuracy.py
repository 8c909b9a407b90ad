"""The classic tables of fully connected networks on MNIST, trained again: test error by seed.

Run it with ``python benchmarks/accuracy.py ../shared/mnist`` (a folder with MNIST's four files);
``--only quick`` picks rows, ``--only distorted --epochs 200`` gives the last one more time. Every
row is printed as a line of a table, next to what was published: the median of three seeds, and each
of them. Seconds are processor seconds of the training thread, tests included.
"""

import argparse
import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import thread_time

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # read when NumPy is imported

import numpy as np

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.examples import Examples
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.distortion import Distortion
from mnist_viz.data.sources import read_folder


@dataclass(frozen=True)
class Row:
    """One network to train: what it is called, what it is, and the error that was published."""

    name: str
    recipe: Recipe
    published: float | None = None
    distorted: bool = False


LECUN, SIMARD = RECIPES["lecun-1998"], RECIPES["simard-2003"]
ROWS = [
    Row("notes", RECIPES["notes"]),
    Row("quick", RECIPES["quick"]),
    Row("lecun-1998", LECUN, 4.7),
    Row("lecun-1998, 1000 units", replace(LECUN, hidden=(1000,)), 4.5),
    Row("lecun-1998, 300-100 units", replace(LECUN, hidden=(300, 100)), 3.05),
    Row("simard-2003", SIMARD, 1.6),
    Row("simard-2003, distorted", replace(SIMARD, epochs=60), 0.7, distorted=True),
]


class Distorted(Split):
    """Training images that are distorted afresh for each epoch, by a thread that works ahead."""

    def __init__(self, whole: Examples, seed: int, pool: ThreadPoolExecutor) -> None:
        super().__init__(whole.images, whole.labels)
        self._whole, self._seed, self._pool = whole, seed, pool
        self._epoch = 0
        self._next = self._start()

    def turn(self) -> None:
        """Go on to the images of the next epoch."""
        self._images = self._next.result()
        self._epoch += 1
        self._next = self._start()

    def _start(self) -> Future[Bytes]:
        rng = np.random.default_rng((self._seed, self._epoch))
        return self._pool.submit(Distortion().distort, self._whole.images, rng)


def main() -> None:
    options = _options()
    dataset = read_folder(options.folder)
    print("| recipe | network | epochs | published error | median | seeds | seconds a seed |")
    print("|---|---|---|---|---|---|---|")
    for row in ROWS:
        if options.only in row.name:
            recipe = replace(row.recipe, epochs=options.epochs or row.recipe.epochs)
            _print_row(replace(row, recipe=recipe), dataset, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="rows whose name holds this")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, help="instead of each recipe's own")
    parser.add_argument("--curve", action="store_true", help="print the error after every epoch")
    return parser.parse_args()


def _print_row(row: Row, dataset: Dataset, options: argparse.Namespace) -> None:
    errors, seconds = [], []
    for seed in range(options.seeds):
        start = thread_time()
        errors.append(_train(row, seed, dataset, options.curve))
        seconds.append(thread_time() - start)
    network = "-".join(map(str, (784, *row.recipe.hidden, 10)))
    print(
        f"| {row.name} | {network}, {row.recipe.objective} | {row.recipe.epochs} "
        f"| {f'{row.published} %' if row.published else ''} | **{median(errors):.2f} %** "
        f"| {', '.join(f'{error:.2f}' for error in errors)} | {median(seconds):.1f} |",
        flush=True,
    )


def _train(row: Row, seed: int, dataset: Dataset, curve: bool) -> float:
    """Return the test error after training, in percent."""
    with _examples(row, seed, dataset) as examples:
        training = Training(replace(row.recipe, seed=seed), examples)
        while not training.finished:
            if isinstance(examples, Distorted):
                examples.turn()
            for _ in range(-(-training.n // training.batch)):
                training.step()
            if curve:
                print(f"{row.name}, epoch {training.epoch}: {_error(training, dataset):.2f} %")
    return _error(training, dataset)


@contextmanager
def _examples(row: Row, seed: int, dataset: Dataset) -> Iterator[Examples]:
    if not row.distorted:
        yield dataset.train
        return
    with ThreadPoolExecutor(1) as pool:
        yield Distorted(dataset.train, seed, pool)


def _error(training: Training, dataset: Dataset) -> float:
    test = dataset.test
    record = evaluate(training.network, training.objective, test.images, test.labels)
    return 100 * (1 - record.accuracy)


if __name__ == "__main__":
    main()
