"""What the window costs: its frames and stalls, the pad's delay, and what drawing costs training.

Run as ``python benchmarks/window.py [--minutes 0.4] [--fps 60] [--json]`` with psutil
installed. The default layout is shown at 1440x900 and training runs at full speed; the window
rests, draws, and draws while a timer looks for stalls, in turns of two seconds.
"""

import argparse
import json
import os
import statistics
import time
from array import array
from dataclasses import asdict, dataclass, field, replace

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import Qt, QTimer

from mnist_viz.cli.display import choose_platform
from mnist_viz.core.recipe import RECIPES
from mnist_viz.ui.program.app import kept_settings, open_window
from mnist_viz.ui.program.offscreen import wait, wait_until
from mnist_viz.ui.shell.window import Window

BEAT_MS = 4
MEANINGS = {
    "window_s": "seconds to a shown window",
    "first_frame_s": "seconds to the first frame of training",
    "steps": "steps of training",
    "fps": "frames a second, median",
    "fps_end": "frames a second at the end",
    "frame_ms_p50": "ms between frames, median",
    "frame_ms_p99": "ms between frames, 99th of 100",
    "stall_ms_max": "ms, longest stall of the event loop",
    "pad_ms_p50": "ms from pen to bars, median",
    "pad_ms_p99": "ms from pen to bars, 99th of 100",
    "training_ratio": "training speed with the window over without",
    "examples_per_second": "examples a second without",
    "rss_mb_start": "MB of memory at first",
    "rss_mb_end": "MB of memory at the end",
    "rss_mb_per_minute": "MB of memory a minute",
}

SETTLE = 0.3
"""Seconds left out at the start of each phase, in which caches and clocks settle."""


class Gaps:
    """The times between marks, while it is entered."""

    def __init__(self) -> None:
        # An array: a list would add 0.3 MB a minute to the memory that is measured.
        self.gaps = array("d")
        self._last: float | None = None
        self._noting = False

    def mark(self) -> None:
        """Note the time since the last mark."""
        now = time.perf_counter()
        if self._noting:
            if self._last is not None:
                self.gaps.append(now - self._last)
            self._last = now

    def __enter__(self) -> None:
        self._noting, self._last = True, None

    def __exit__(self, *reason: object) -> None:
        self._noting = False


@dataclass(frozen=True)
class Report:
    """What the bench measured.

    Attributes
    ----------
    window_s, first_frame_s
        Seconds from the start of the process to a shown window, and to the first frame of training.
    steps
        How many steps training had made in the end: so long were the curves.
    fps, fps_end, frame_ms_p50, frame_ms_p99
        Frames drawn a second (the median of all phases, and of the last quarter of them), and
        milliseconds from one to the next.
    stall_ms_max
        The longest time in which the event loop answered nothing while the window drew.
    pad_ms_p50, pad_ms_p99
        From a mouse move on the pad to repainted bars, while training.
    training_ratio, examples_per_second
        Speed of training while the window draws over the same while it does not (medians of phases
        that take turns), and the latter itself.
    rss_mb_start, rss_mb_end, rss_mb_per_minute
        Memory of the process, and its slope after the first sixth of the phases.
    """

    window_s: float
    first_frame_s: float
    steps: int
    fps: float
    fps_end: float
    frame_ms_p50: float
    frame_ms_p99: float
    stall_ms_max: float
    pad_ms_p50: float
    pad_ms_p99: float
    training_ratio: float
    examples_per_second: float
    rss_mb_start: float
    rss_mb_end: float
    rss_mb_per_minute: float

    def as_dict(self) -> dict[str, float]:
        """Return the figures by name, rounded for reading."""
        return {name: round(value, 3) for name, value in asdict(self).items()}


def bench(phases: int, seconds: float, frames_a_second: int, size: tuple[int, int]) -> Report:
    """Open the app, let it draw and rest in turns, and report.

    Parameters
    ----------
    phases, seconds
        How many times it draws, and how long each of these and of the rests between them is.
    frames_a_second
        The rate at which it is asked to draw.
    size
        The window's width and height.
    """
    with kept_settings(forget=True) as settings:
        recipe = replace(RECIPES["quick"], epochs=1_000_000, schedule="constant", rate=0.025)
        _, window = open_window(recipe, settings, size=size, pace=None)
        window.frame_ms = 1000 // frames_a_second
        try:
            wait_until(lambda: not window.visibleRegion().isEmpty(), 10)
            shown = time.perf_counter()
            window.open_found_panels()
            wait_until(lambda: window.frames_drawn > 0 and _examples_seen(window) > 0, 60)
            first = time.perf_counter()
            began = _began()
            wait_until(lambda: _digits_are_there(window), 120)
            return measure(window, phases, seconds, shown - began, first - began)
        finally:
            window.close()


@dataclass
class Phases:
    """What was counted while the window drew and rested in turns.

    Attributes
    ----------
    frames, beats
        The times between frames, and between the beats of a timer, while it drew: in separate
        stretches, because each beat waits for the GIL and takes a tenth of training's speed.
    beat
        The timer.
    drawing, resting
        Examples a second in each phase.
    fps
        Frames a second in each phase in which it drew.
    memory
        When each of these ended, in minutes, and how many megabytes the process had then.
    """

    frames: Gaps = field(default_factory=Gaps)
    beats: Gaps = field(default_factory=Gaps)
    beat: QTimer = field(default_factory=QTimer)
    drawing: list[float] = field(default_factory=list)
    resting: list[float] = field(default_factory=list)
    fps: list[float] = field(default_factory=list)
    memory: list[tuple[float, float]] = field(default_factory=list)

    def take(self, window: Window, seconds: float) -> None:
        """Let the window rest so long, and draw so long."""
        window.stop_drawing()
        self.resting.append(_training_speed(window, seconds))
        window.start_drawing()
        wait(SETTLE)
        drawn, began = window.frames_drawn, time.perf_counter()
        with self.frames:
            self.drawing.append(_training_speed(window, seconds))
        self.fps.append((window.frames_drawn - drawn) / (time.perf_counter() - began))
        self.beat.start(BEAT_MS)
        with self.beats:
            wait(seconds)
        self.beat.stop()
        import psutil  # noqa: PLC0415 - as in `measure`

        self.memory.append((time.perf_counter() / 60, psutil.Process().memory_info().rss / 1e6))


def measure(
    window: Window, phases: int, seconds: float, window_s: float, first_frame_s: float
) -> Report:
    """Let an open window, whose digits are all there, draw and rest in turns, and report."""
    taken = Phases()
    window.refreshed.connect(taken.frames.mark)
    taken.beat.setTimerType(Qt.TimerType.PreciseTimer)
    taken.beat.timeout.connect(taken.beats.mark)
    for _ in range(phases):
        taken.take(window, seconds)
    live = window.session.frame().live
    # The bench's own imports are no part of the program's start.
    from mnist_viz.ui.program.smoke import pad_delays  # noqa: PLC0415

    pad = 1000 * np.array(pad_delays(window))
    return Report(
        window_s=window_s,
        first_frame_s=first_frame_s,
        steps=live.step if live else 0,
        fps=statistics.median(taken.fps),
        fps_end=statistics.median(taken.fps[-max(1, phases // 4) :]),
        frame_ms_p50=1000 * float(np.percentile(taken.frames.gaps, 50)),
        frame_ms_p99=1000 * float(np.percentile(taken.frames.gaps, 99)),
        stall_ms_max=1000 * max(taken.beats.gaps),
        pad_ms_p50=float(np.percentile(pad, 50)),
        pad_ms_p99=float(np.percentile(pad, 99)),
        training_ratio=statistics.median(taken.drawing) / statistics.median(taken.resting),
        examples_per_second=statistics.median(taken.resting),
        rss_mb_start=taken.memory[0][1],
        rss_mb_end=taken.memory[-1][1],
        rss_mb_per_minute=_slope(taken.memory[phases // 6 :]),
    )


def _began() -> float:
    """Return when the process began, on the clock of `time.perf_counter`."""
    from mnist_viz.ui.program.smoke import age  # noqa: PLC0415 - as in `measure`

    return time.perf_counter() - age()


def _digits_are_there(window: Window) -> bool:
    dataset = window.session.frame().dataset
    return dataset is not None and dataset.train.whole and dataset.test.whole


def _training_speed(window: Window, seconds: float) -> float:
    """Return examples a second over this many seconds."""
    first, began = _examples_seen(window), time.perf_counter()
    wait(seconds)
    return (_examples_seen(window) - first) / (time.perf_counter() - began)


def _examples_seen(window: Window) -> int:
    """Return the newest count, from a snapshot that is asked for and then taken."""
    window.session.tick()
    wait(0.05)
    snapshot = window.session.frame().live
    return snapshot.examples_seen if snapshot else 0


def _slope(memory: list[tuple[float, float]]) -> float:
    if len(memory) < 3:
        return 0.0
    minutes, megabytes = np.array(memory).T
    return float(np.polyfit(minutes, megabytes, 1)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=0.4)
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    choose_platform()
    seconds = 2.0
    phases = max(3, round(options.minutes * 60 / (3 * seconds)))
    figures = bench(phases, seconds, options.fps, (1440, 900)).as_dict()
    if options.json:
        print(json.dumps(figures, allow_nan=False))
    else:
        width = max(map(len, MEANINGS.values()))
        for name, value in figures.items():
            print(f"{MEANINGS[name]:<{width}}  {value:g}")


if __name__ == "__main__":
    main()
