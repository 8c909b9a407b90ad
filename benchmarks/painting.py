"""How long a frame of each chart holds the GIL, and what it costs in processor time.

Run as ``python benchmarks/painting.py [--seconds 0.8] [--rounds 7]``, on a real or virtual
display, or offscreen with ``QT_QPA_PLATFORM=offscreen``; on Linux, with a C compiler and a Python
that has a shared library. Prints the table of ``docs/painting.md``.

``gil_counter.c``, compiled and preloaded, counts the processor time of the window's thread while it
holds the GIL. Other programs on the machine do not pass for the cost of drawing. The widgets are
painted from the event loop, as in the program: `QWidget.repaint` called from Python would hold the
GIL throughout.
"""

import argparse
import ctypes
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.curve_plot import CurvePlot, Series
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.mosaic import Mosaic
from mnist_viz.ui.charts.scatter_plot import ScatterPlot
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.theme import DARK

Draw = Callable[[int], None]
BINS = 500
RATE = 30.0
"""Frames a second of each case: a panel is drawn 10 to 20 times a second."""


COUNTER = "GIL_COUNTER"
"""The environment variable with the path of the compiled counter, once it is preloaded."""


def preload_counter() -> None:
    """Compile the counter, and start this program again with it."""
    library = Path(tempfile.mkdtemp()) / "gil_counter.so"
    source = Path(__file__).with_name("gil_counter.c")
    command = ["cc", "-O2", "-shared", "-fPIC", str(source), "-o", str(library), "-ldl"]
    subprocess.run(command, check=True)
    added = {COUNTER: str(library), "LD_PRELOAD": str(library)}
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **added})


class Counter:
    """Processor time of this thread: under the GIL, and in all."""

    def __init__(self) -> None:
        self._library = ctypes.PyDLL(os.environ[COUNTER])
        self._library.gil_seconds.restype = ctypes.c_double
        self._library.gil_start()

    def times(self) -> tuple[float, float]:
        """Return the seconds so far under the GIL, and in all."""
        return float(self._library.gil_seconds()), time.thread_time()


ALL = "all but the last"
STOCK = "loss curves, pyqtgraph as it comes"


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


def scatter() -> tuple[QWidget, Draw]:
    widget = ScatterPlot(DARK, "scatter")
    rng = np.random.default_rng(5)
    labels = rng.integers(0, 10, 1000).astype(np.uint8)
    points = [rng.normal(0, 2, (2, 1000)) for _ in range(4)]
    return widget, lambda frame: widget.set_points(points[frame % 4], labels, (-6, 6), (-6, 6))


def bars() -> tuple[QWidget, Draw]:
    widget = Bars(DARK)
    sure = [np.random.default_rng(i).dirichlet(np.ones(10)) for i in range(4)]
    return widget, lambda frame: widget.set_probabilities(sure[frame % 4], truth=3)


def stock_plot() -> tuple[QWidget, Draw]:
    """Make the same curves as pyqtgraph comes: its view, its axes, its `PlotDataItem`."""
    widget = pg.PlotWidget()
    widget.getPlotItem().showGrid(x=True, y=True)
    items = [widget.plot(pen=pg.mkPen(DARK.train, width=w)) for w in (1, 2)]
    rng = np.random.default_rng(1)
    noise = rng.random((2, BINS)) * 0.1

    def draw(frame: int) -> None:
        x = np.arange(BINS) * (200 + frame % 500) / BINS * 10
        mean = np.exp(-x / 1000) + 0.15
        feet = np.column_stack([mean - noise[0], mean + noise[1]]).ravel()
        items[0].setData(np.repeat(x, 2), feet)
        items[1].setData(x, mean)

    return widget, draw


def window() -> tuple[QWidget, dict[str, tuple[QWidget, Draw]]]:
    """All widgets as in the default layout, and each with what updates it."""
    parts = {
        "loss curves": plot(),
        "accuracy curves": plot((0.0, 2.0)),
        "mosaic of 128 filters": mosaic(),
        "heat map, 128 z": heat_map((128,), Kind.DIVERGING),
        "heat map, 128 a": heat_map((128,), Kind.SEQUENTIAL),
        "heat map, 128 x 40": heat_map((128, 40), Kind.SEQUENTIAL),
        "bars": bars(),
        "scatter of 1,000": scatter(),
        STOCK: stock_plot(),
    }
    top = QWidget()
    grid = QGridLayout(top)
    for i, (widget, _) in enumerate(parts.values()):
        grid.addWidget(widget, i // 3, i % 3)
    top.resize(1440, 860)
    return top, parts


def spin(seconds: float) -> None:
    """Run the event loop for some time."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def cost(counter: Counter, draws: list[Draw], seconds: float) -> tuple[float, float]:
    """Return the milliseconds of processor time a frame: under the GIL, and in all."""
    frames = 0

    def frame() -> None:
        nonlocal frames
        for draw in draws:
            draw(frames)
        frames += 1

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(frame)
    timer.start(round(1000 / RATE))
    spin(0.1)
    before, drawn = counter.times(), frames
    spin(seconds)
    held, all_of_it = (
        1e3 * (now - then) for now, then in zip(counter.times(), before, strict=True)
    )
    count = max(1, frames - drawn)
    return held / count, all_of_it / count


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=0.8)
    options.add_argument("--rounds", type=int, default=7)
    chosen = options.parse_args()
    if COUNTER not in os.environ:
        preload_counter()
    app = QApplication([])
    source = ThemeSource(app, "dark")
    top, parts = window()
    top.show()
    spin(0.5)
    cases = {name: [draw] for name, (_, draw) in parts.items()}
    cases[ALL] = [draw for name, (_, draw) in parts.items() if name != STOCK]
    cases["nothing"] = []
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    counter = Counter()
    for _ in range(chosen.rounds):
        for name, draws in cases.items():
            measured[name].append(cost(counter, draws, chosen.seconds))
    print("| drawn | GIL held, ms a frame | processor, ms a frame |\n|---|---|---|")
    resting = measured.pop("nothing")
    idle = [median(round_[k] for round_ in resting) for k in (0, 1)]
    for name, rounds in measured.items():
        held, processor = (median(round_[k] for round_ in rounds) - idle[k] for k in (0, 1))
        print(f"| {name} | {held:.2f} | {processor:.2f} |")
    top.close()
    source.deleteLater()


if __name__ == "__main__":
    main()
