"""How good the procedural digits are: what networks trained on them read, and how fast they come.

    python benchmarks/handwriting.py [--only NAME ...] [--seeds N]

Prints one line a measurement, with its goal next to it. The pen strokes (UNIPEN text; Alpaydin and
Alimoglu, UCI Pen-Based Recognition of Handwritten Digits) only measure: nothing is fitted to them.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.core.training import Training
from mnist_viz.data import ink
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.handwriting import MNIST_LIKE, WIDE, WORLD, Style, Writer, make
from mnist_viz.data.sources.digits import digits, with_hands
from mnist_viz.data.sources.folder import read_folder

QUICK = RECIPES["quick"]
FRESH = replace(QUICK, epochs=16)
WIDE_NETWORK = replace(QUICK, hidden=(800,), epochs=24)


def read_unipen(path: Path) -> Split:
    """Every digit of a UNIPEN file, drawn with the pad's pen from its raw strokes."""
    labels: list[int] = []
    drawings: list[list[list[tuple[float, float]]]] = []
    for line in path.read_text(encoding="ascii").splitlines():
        if line.startswith(".SEGMENT DIGIT"):
            labels.append(int(line.split('"')[1]))
            drawings.append([])
        elif line.startswith(".PEN_DOWN"):
            drawings[-1].append([])
        elif line[:1] in (" ", "-") or line[:1].isdigit():
            x, y = line.split()
            drawings[-1][-1].append((float(x), -float(y)))
    images = np.array([ink.draw(strokes) for strokes in drawings])
    return Split(images, np.array(labels, np.uint8))


def trained(recipe: Recipe, epoch_examples: Callable[[int], Split]) -> tuple[Network, float]:
    """Train on what `epoch_examples` gives for each epoch; also say how many seconds it took."""
    start = time.perf_counter()
    training = Training(recipe, epoch_examples(0))
    epoch = 0
    while not training.finished:
        if training.epoch != epoch:
            epoch = training.epoch
            training.examples = epoch_examples(epoch)
        training.step()
    return training.network, time.perf_counter() - start


def share_read(network: Network, split: Split) -> float:
    """Per cent of a split that is correct."""
    split.wait()
    return 100 * evaluate(network, OBJECTIVES["cross-entropy"], split.images, split.labels).accuracy


def fresh(style: Style, count: int = 60_000) -> Callable[[int], Split]:
    writer = Writer(0, style)
    chunks = count // writer.CHUNK

    def epoch_examples(epoch: int) -> Split:
        made = [writer.chunk(epoch * chunks + i) for i in range(chunks)]
        return Split(*(np.concatenate(rows) for rows in zip(*made, strict=True)))

    return epoch_examples


def line(what: str, value: float, goal: float | None = None, unit: str = "%") -> None:
    verdict = "" if goal is None else f"   goal {goal:g}"
    print(f"{what:<62}{value:>9.2f} {unit}{verdict}", flush=True)


def report(
    name: str, network: Network, seconds: float, tests: dict[str, tuple[Split, float]]
) -> None:
    line(f"{name}: training", seconds, None, "s")
    for what, (split, goal) in tests.items():
        line(f"{name}, read of {what}", share_read(network, split), goal or None)


def speeds() -> None:
    start = time.process_time()
    Writer(0, WORLD).write(60_000)
    line("60,000 digits on one core", time.process_time() - start, 10, "s")
    begun = time.perf_counter()
    data = digits()
    data.train.wait(2_000)
    line("the first 2,000 after opening the data set", time.perf_counter() - begun, 0.3, "s")
    data.close()
    strokes = [np.random.default_rng(0).random((100, 2)).cumsum(axis=0)]
    times = []
    for _ in range(500):
        begun = time.perf_counter()
        ink.draw(strokes)
        times.append(time.perf_counter() - begun)
    line("one drawing of 100 points, median", 1e3 * float(np.median(times)), 1, "ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mnist", type=Path, default=Path("../shared/mnist"))
    parser.add_argument("--pen-strokes", type=Path, default=Path("../shared/pen-strokes/train.unp"))
    names = ("speed", "fixed", "fresh", "wide", "mnist", "hands")
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--seeds", type=int, default=4, help="Runs of the recipe hand.")
    chosen = parser.parse_args()
    mnist = read_folder(chosen.mnist)
    real = mnist.test
    pens = read_unipen(chosen.pen_strokes)
    runs: dict[str, Callable[[], None]] = {
        "speed": speeds,
        "fixed": lambda: fixed(real, pens),
        "fresh": lambda: report(
            "digits made afresh, 784-128-10",
            *trained(FRESH, fresh(WIDE)),
            {"MNIST": (real, 97.5), "pen strokes": (pens, 0)},
        ),
        "wide": lambda: report(
            "digits made afresh, 784-800-10",
            *trained(WIDE_NETWORK, fresh(WIDE)),
            {"MNIST": (real, 98.3), "pen strokes": (pens, 0)},
        ),
        "mnist": lambda: report(
            "MNIST, 784-128-10",
            *trained(QUICK, lambda _: mnist.train),
            {"digits": (Split(*make(10_000, 1, MNIST_LIKE)), 97), "pen strokes": (pens, 0)},
        ),
        "hands": lambda: hands(mnist, pens, chosen.seeds),
    }
    for name in chosen.only:
        runs[name]()


def fixed(real: Split, pens: Split) -> None:
    data = digits()
    network, seconds = trained(QUICK, lambda _: data.train)
    tests = {"MNIST": (real, 96.5), "pen strokes": (pens, 0.0), "its own test": (data.test, 0.0)}
    report("60,000 fixed digits, 784-128-10", network, seconds, tests)
    data.close()


def hands(mnist: Dataset, pens: Split, seeds: int) -> None:
    """Print the median and the range of the recipe `hand` over seeds of its network."""
    data = with_hands(mnist)
    tests = {"MNIST": (mnist.test, 98.7), "pen strokes": (pens, 97.0)}
    reads: dict[str, list[float]] = {what: [] for what in tests}
    for seed in range(seeds):
        start = time.process_time()
        network, _ = trained(replace(RECIPES["hand"], seed=seed), lambda _: data.train)
        line(
            f"recipe hand, seed {seed}: training, processor time",
            time.process_time() - start,
            None,
            "s",
        )
        for what, (split, _) in tests.items():
            reads[what].append(share_read(network, split))
            line(f"recipe hand, seed {seed}, read of {what}", reads[what][-1])
    for what, (_, goal) in tests.items():
        name = (
            f"recipe hand, {min(reads[what]):.2f} to {max(reads[what]):.2f}, median read of {what}"
        )
        line(name, float(np.median(reads[what])), goal)
    data.close()


if __name__ == "__main__":
    main()
