"""What drawing costs: each widget alone, and what 60 frames a second leave to training.

Run as ``python benchmarks/painting.py [--seconds 0.8] [--rounds 9]``, on a real or virtual
display, or offscreen with ``QT_QPA_PLATFORM=offscreen``; ``--rounds 0`` leaves out the training
thread. Prints the tables of ``docs/painting.md``.

Linux tells for each thread how long it ran and how long it waited for a processor; what is left,
it waited for Python's lock. Other programs on the machine so do not pass for the cost of drawing.
"""

import argparse
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from mnist_viz.ui.charts.canvas import hairline, polyline
from mnist_viz.ui.charts.plots import CurvePlot, Series
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGraphicsPathItem,
    QGridLayout,
    QWidget,
)

from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.mosaic import Mosaic
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.theme import DARK

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

    def waited(self) -> tuple[float, float]:
        """Seconds run, and seconds waited for a processor, since the thread began."""
        told = Path(f"/proc/self/task/{self._thread.native_id}/schedstat").read_text()
        run, queued, _ = told.split()
        return int(run) / 1e9, int(queued) / 1e9

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
        if frame % 60 == 0:
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


def pyqtgraph_plot() -> tuple[QWidget, Draw]:
    """Make the same curve in pyqtgraph's view and axes, for comparison."""
    import pyqtgraph as pg  # noqa: PLC0415

    widget = pg.PlotWidget()
    widget.getPlotItem().showGrid(x=True, y=True)
    items = [QGraphicsPathItem() for _ in range(2)]
    for item in items:
        item.setPen(hairline(QColor(DARK.train)))
        widget.addItem(item, ignoreBounds=True)
    rng = np.random.default_rng(1)
    noise = rng.random((2, BINS)) * 0.1
    widget.setYRange(0.0, 1.5)

    def draw(frame: int) -> None:
        x = np.arange(BINS) * (200 + frame % 500) / BINS * 10
        mean = np.exp(-x / 1000) + 0.15
        widget.setXRange(0.0, 2200.0 * 1.1 ** (frame // 30), padding=0)
        ends = np.column_stack([mean - noise[0], mean + noise[1]]).ravel()
        items[0].setPath(polyline(np.repeat(x, 2), ends))
        items[1].setPath(polyline(x, mean))

    return widget, draw


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


def alone(widget: QWidget, draw: Draw, times: int = 100) -> tuple[float, float]:
    """Median milliseconds of processor time to update a widget and to paint it."""
    updates, paints = [], []
    areas = [widget, *widget.findChildren(QWidget)]
    seen = [a.viewport() if isinstance(a, QAbstractScrollArea) else a for a in areas]
    for frame in range(times):
        start = time.thread_time()
        draw(frame)
        updated = time.thread_time()
        for each in seen:
            each.repaint()
        updates.append(updated - start)
        paints.append(time.thread_time() - updated)
    return median(updates) * 1e3, median(paints) * 1e3


def beside(trainer: Trainer, draws: list[Draw], rate: float, seconds: float) -> tuple[float, float]:
    """Share of its time that the thread was not held up, and frames a second."""
    frames = 0

    def frame() -> None:
        nonlocal frames
        for draw in draws:
            draw(frames)
        frames += 1

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(frame)
    if draws:
        timer.start(round(1000 / rate))
    spin(0.1)
    run, queued = trainer.waited()
    begun, drawn = time.perf_counter(), frames
    spin(seconds)
    took = time.perf_counter() - begun
    run, queued = (
        after - before for after, before in zip(trainer.waited(), (run, queued), strict=True)
    )
    held_up = max(0.0, took - run - queued)
    return run / (run + held_up), (frames - drawn) / took


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=0.8)
    options.add_argument("--rounds", type=int, default=9)
    chosen = options.parse_args()
    app = QApplication([])
    source = ThemeSource(app, "dark")
    top, parts = window()
    top.show()
    spin(0.5)
    print("| widget | update, ms | paint, ms | Python's lock held, ms |\n|---|---|---|---|")
    total = 0.0
    for name, (widget, draw) in parts.items():
        update, paint = alone(widget, draw)
        held = update + paint if isinstance(widget, Bars) else update
        if not name.startswith("strip"):
            total += held
        print(f"| {name} | {update:.2f} | {paint:.2f} | {held:.2f} |")
    left = 1.0 - total * 60 / 1000
    print(f"| all but the strip | | | {total:.2f}: at 60 Hz at least {left:.0%} is free |")
    other, draw = pyqtgraph_plot()
    other.resize(top.width() // 4, top.height() // 2)
    other.show()
    spin(0.2)
    update, paint = alone(other, draw)
    print(f"| (the loss curves in pyqtgraph) | {update:.2f} | {paint:.2f} | {update + paint:.2f} |")
    other.close()
    if chosen.rounds == 0:
        return
    live = [draw for name, (_, draw) in parts.items() if not name.startswith("strip")]
    cases = {"all but the strip, 60 Hz": (live, 60.0), "all but the strip, 30 Hz": (live, 30.0)}
    cases |= {f"{name}, 60 Hz": ([draw], 60.0) for name, (_, draw) in parts.items()}
    cases["nothing"] = ([], 60.0)
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    with Trainer() as trainer:
        for _ in range(chosen.rounds):
            for name, (draws, rate) in cases.items():
                measured[name].append(beside(trainer, draws, rate, chosen.seconds))
    print("\n| drawn | thread not held up | worst round | frames/s |\n|---|---|---|---|")
    for name, rounds in measured.items():
        free, frames = zip(*rounds, strict=True)
        print(f"| {name} | {median(free):.1%} | {min(free):.1%} | {median(frames):.0f} |")
    top.close()
    source.deleteLater()


if __name__ == "__main__":
    main()
