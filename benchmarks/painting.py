"""What drawing costs: each widget alone, and what 60 frames a second leave to training.

Run as ``python benchmarks/painting.py [--seconds 3] [--rounds 5]``, on a real or virtual display,
or offscreen with ``QT_QPA_PLATFORM=offscreen``. Prints the table of ``docs/painting.md``.
"""

import argparse
import os
import statistics
import threading
import time
from collections.abc import Callable

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from mnist_viz.ui.appearance import ThemeSource
from mnist_viz.ui.bars import Bars
from mnist_viz.ui.colormaps import Kind
from mnist_viz.ui.heatmap import HeatMap
from mnist_viz.ui.mosaic import Mosaic
from mnist_viz.ui.plots import CurvePlot, Series
from mnist_viz.ui.strip import Strip
from mnist_viz.ui.theme import DARK

Draw = Callable[[int], None]
BINS = 500


class Trainer:
    """A thread that does the matrix product at the heart of a training step, and counts."""

    def __init__(self) -> None:
        rng = np.random.default_rng(0)
        self.weights = rng.normal(0, 0.05, (128, 784)).astype(np.float32)
        self.batch = rng.random((784, 128), dtype=np.float32)
        self.steps = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="trainer")

    def __enter__(self) -> "Trainer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._stop.is_set():
            np.matmul(self.weights, self.batch)
            self.steps += 1


def plot(y_range: tuple[float, float] | None = None) -> tuple[QWidget, Draw]:
    both = [
        Series("train", lambda theme: theme.train),
        Series("test", lambda theme: theme.test, points=True),
    ]
    widget = CurvePlot(DARK, "Loss", both, y_range=y_range)
    rng = np.random.default_rng(1)
    noise = rng.random((2, BINS)) * 0.1

    def draw(frame: int) -> None:
        x = np.arange(BINS) * (200 + frame % 500) / BINS * 10
        mean = np.exp(-x / 1000) + 0.15
        widget.set_series("train", x, mean - noise[0], mean + noise[1], mean)
        widget.set_points("test", x[::50], mean[::50] + 0.05)

    return widget, draw


def mosaic() -> tuple[QWidget, Draw]:
    widget = Mosaic(DARK)
    rng = np.random.default_rng(2)
    weights = [rng.normal(0, 0.05, (128, 784)).astype(np.float32) for _ in range(4)]
    return widget, lambda frame: widget.set_filters(weights[frame % 4])


def heat_map(shape: tuple[int, ...], kind: Kind) -> tuple[QWidget, Draw]:
    widget = HeatMap(DARK, kind, "map")
    rng = np.random.default_rng(3)
    values = [rng.normal(size=shape).astype(np.float32) for _ in range(4)]
    return widget, lambda frame: widget.set_values(values[frame % 4], 3.0)


def bars() -> tuple[QWidget, Draw]:
    widget = Bars(DARK)
    sure = [np.random.default_rng(i).dirichlet(np.ones(10)) for i in range(4)]
    return widget, lambda frame: widget.set_probabilities(sure[frame % 4], truth=3)


def strip() -> tuple[QWidget, Draw]:
    widget = Strip(DARK)
    rng = np.random.default_rng(4)
    widget.set_images(rng.integers(0, 256, (24, 784), np.uint8), list(range(10)) * 2 + [0] * 4)
    read = [rng.integers(0, 10, 24).tolist() for _ in range(4)]
    return widget, lambda frame: widget.set_read(read[frame % 4])


def window() -> tuple[QWidget, dict[str, tuple[QWidget, Draw]]]:
    """All widgets as in the default layout, and each with what updates it."""
    parts = {
        "loss curves": plot(),
        "accuracy curves": plot((0.0, 1.0)),
        "mosaic of 128 filters": mosaic(),
        "heat map, 128 z": heat_map((128,), Kind.DIVERGING),
        "heat map, 128 a": heat_map((128,), Kind.SEQUENTIAL),
        "heat map, 128 x 40": heat_map((128, 40), Kind.SEQUENTIAL),
        "bars": bars(),
        "strip of 24 digits": strip(),
    }
    top = QWidget()
    grid = QGridLayout(top)
    for i, (widget, _) in enumerate(parts.values()):
        grid.addWidget(widget, i // 4, i % 4)
    top.resize(1440, 860)
    return top, parts


def spin(seconds: float) -> None:
    """Let events happen for some time."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def alone(widget: QWidget, draw: Draw, times: int = 60) -> tuple[float, float]:
    """Median milliseconds of updating a widget and of painting it."""
    updates, paints = [], []
    for frame in range(times):
        start = time.perf_counter()
        draw(frame)
        updated = time.perf_counter()
        widget.repaint()
        for view in widget.findChildren(QWidget):
            if view.objectName() == "qt_scrollarea_viewport":
                view.repaint()
        updates.append(updated - start)
        paints.append(time.perf_counter() - updated)
    return statistics.median(updates) * 1e3, statistics.median(paints) * 1e3


def beside(draws: list[Draw], rate: float, seconds: float) -> tuple[float, float]:
    """Training steps a second and frames a second while drawing at a rate."""
    frames = 0

    def frame() -> None:
        nonlocal frames
        for draw in draws:
            draw(frames)
        frames += 1

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(frame)
    with Trainer() as trainer:
        spin(0.3)
        if draws:
            timer.start(round(1000 / rate))
        first, begun, drawn = trainer.steps, time.perf_counter(), frames
        spin(seconds)
        took = time.perf_counter() - begun
        return (trainer.steps - first) / took, (frames - drawn) / took


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=3.0)
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    app = QApplication([])
    source = ThemeSource(app, "dark")
    top, parts = window()
    top.show()
    spin(0.5)
    print("| widget | update, ms | paint, ms |\n|---|---|---|")
    for name, (widget, draw) in parts.items():
        update, paint = alone(widget, draw)
        print(f"| {name} | {update:.2f} | {paint:.2f} |")
    every = [draw for _, draw in parts.values()]
    cases = {"nothing drawn": ([], 1.0), "all, 60 Hz": (every, 60.0), "all, 30 Hz": (every, 30.0)}
    cases |= {f"{name}, 60 Hz": ([draw], 60.0) for name, (_, draw) in parts.items()}
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    for _ in range(chosen.rounds):
        for name, (draws, rate) in cases.items():
            measured[name].append(beside(draws, rate, chosen.seconds))
    lone = statistics.median(steps for steps, _ in measured["nothing drawn"])
    print("\n| drawn | products/s | share | frames/s |\n|---|---|---|---|")
    for name, runs in measured.items():
        steps, frames = (statistics.median(column) for column in zip(*runs, strict=True))
        print(f"| {name} | {steps:,.0f} | {steps / lone:.0%} | {frames:.0f} |")
    top.close()
    source.deleteLater()


if __name__ == "__main__":
    main()
