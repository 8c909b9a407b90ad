"""How the cost of training grows: with the units, the batch, the depth and the images.

Run it with ``python benchmarks/cost.py PICTURE.png``. It trains on real images, ``--data mnist``,
on one core. Every point of a curve takes its turn in each round, so that what else the machine does
hits them alike; it is the median over the rounds of the processor time. Memory is what NumPy holds
for a run, its images included, by `tracemalloc`.
"""

import argparse
import os
import statistics
import time
import tracemalloc
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

os.environ |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from pyqtgraph.exporters import ImageExporter

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split
from mnist_viz.data.sources import load


class Curve(NamedTuple):
    """One measured curve: what varies, and the run at each of its points."""

    title: str
    values: tuple[int, ...]
    recipes: tuple[Recipe, ...]


def curves() -> list[Curve]:
    """Return the four curves; what does not vary is 784-128-10, batch 32, all images."""
    base = {"epochs": 10**6, "schedule": "constant", "rate": 0.05}
    units = (10, 32, 64, 128, 256, 512, 800, 1600)
    batches = (1, 4, 8, 16, 32, 64, 128, 256, 512, 1024)
    depths = (1, 2, 3, 4, 5, 6)
    images = (1000, 3000, 10_000, 30_000, 60_000)
    return [
        Curve("hidden units", units, tuple(Recipe(**base, hidden=(n,)) for n in units)),
        Curve("examples a batch", batches, tuple(Recipe(**base, batch=n) for n in batches)),
        Curve("hidden layers", depths, tuple(Recipe(**base, hidden=(128,) * n) for n in depths)),
        Curve("training images", images, tuple(Recipe(**base, train_images=n) for n in images)),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("picture", type=Path, help="where to write the curves, as PNG")
    parser.add_argument("--data", default="mnist", help="name of a data set, or a folder")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=0.05, help="for each turn of each point")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with closing(load(options.data)) as dataset:
        dataset.train.wait()
        images, labels = dataset.train.images.copy(), dataset.train.labels.copy()
    measured = []
    for curve in curves():
        memory, runs = [], []
        for recipe in curve.recipes:
            runs.append(_run(recipe, images, labels))
            memory.append(_memory(recipe, images, labels))
        seconds = _interleaved(runs, options.rounds, options.seconds)
        _print(curve, seconds, memory)
        measured.append((curve, seconds, memory))
    _draw(measured, options.picture)


def _run(recipe: Recipe, images, labels) -> Training:
    training = Training(recipe, Split(images, labels))
    for _ in range(20):
        training.step()
    return training


def _memory(recipe: Recipe, images, labels) -> float:
    """Return the megabytes that a run needs at most, the images that it learns from included."""
    tracemalloc.start()
    training = Training(recipe, Split(images, labels))
    for _ in range(3):
        training.step()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    copied = not np.shares_memory(training.examples.images, images)
    return (peak + (0 if copied else images.nbytes)) / 1e6


def _interleaved(runs: list[Training], rounds: int, seconds: float) -> list[float]:
    """Return the median processor seconds an example of every run."""
    steps = [max(5, round(seconds / (_seconds(run, 5) / 5))) for run in runs]
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for kept, run, count in zip(times, runs, steps, strict=True):
            kept.append(_seconds(run, count) / count / run.batch)
    return [statistics.median(kept) for kept in times]


def _seconds(run: Training, steps: int) -> float:
    start = time.process_time()
    for _ in range(steps):
        run.step()
    return time.process_time() - start


def _print(curve: Curve, seconds: list[float], memory: list[float]) -> None:
    print(f"\n| {curve.title} | " + " | ".join(f"{value:,}" for value in curve.values) + " |")
    print("|---" * (len(curve.values) + 1) + "|")
    print("| µs an example | " + " | ".join(f"{1e6 * one:.1f}" for one in seconds) + " |")
    print("| MB | " + " | ".join(f"{one:.1f}" for one in memory) + " |", flush=True)


def _draw(measured, picture: Path) -> None:
    """Draw every curve: time an example above, memory below."""
    pg.setConfigOptions(background="w", foreground="k", antialias=True)
    app = pg.mkQApp()
    layout = pg.GraphicsLayoutWidget(size=(1200, 520))
    for column, (curve, seconds, memory) in enumerate(measured):
        rows = (("µs an example", 1e6 * np.array(seconds)), ("MB", np.array(memory)))
        for row, (name, values) in enumerate(rows):
            plot = layout.addPlot(row, column)
            x = np.array(curve.values, float)
            if curve.title != "hidden layers":
                x = np.log2(x)  # even steps for doubling values
            plot.plot(x, values, pen=pg.mkPen("#1f5fd6", width=2), symbol="o", symbolSize=7)
            ticks = [(at, f"{value:,}") for at, value in zip(x, curve.values, strict=True)]
            plot.getAxis("bottom").setTicks([ticks[:: 1 + (len(ticks) > 6)]])
            plot.setYRange(0, 1.1 * values.max())
            plot.showGrid(x=True, y=True, alpha=0.2)
            plot.setLabel("bottom", curve.title)
            if column == 0:
                plot.setLabel("left", name)
    layout.show()
    app.processEvents()
    ImageExporter(layout.scene()).export(str(picture))


if __name__ == "__main__":
    main()
