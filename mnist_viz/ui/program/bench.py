"""Measuring the window: its frames and stalls, the pad's delay, and what drawing costs training."""

import math
import os
import statistics
import time
from array import array
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mnist_viz.core.recipe import RECIPES
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.program.app import kept_settings, open_window
from mnist_viz.ui.shell.window import Window

BEAT_MS = 4
STROKE = 60
SETTLE = 0.3
"""Seconds left out at the start of each phase, in which caches and clocks settle."""


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
    began = time.perf_counter() - age()
    with kept_settings(forget=True) as settings:
        recipe = replace(RECIPES["quick"], epochs=1_000_000, schedule="constant", rate=0.05)
        _, window = open_window(recipe, settings, size=size, pace=None)
        window.frame_ms = 1000 // frames_a_second
        try:
            wait_until(lambda: not window.visibleRegion().isEmpty(), 10)
            window_s = time.perf_counter() - began
            window.open_found_panels()
            wait_until(lambda: window.frames_drawn > 0 and _examples_seen(window) > 0, 60)
            first_frame_s = time.perf_counter() - began
            wait_until(lambda: _digits_are_there(window), 120)
            return measure(window, phases, seconds, window_s, first_frame_s)
        finally:
            window.close()


def measure(
    window: Window, phases: int, seconds: float, window_s: float, first_frame_s: float
) -> Report:
    """Let an open window, whose digits are all there, draw and rest in turns, and report."""
    frames, beats = Gaps(), Gaps()
    window.refreshed.connect(frames.mark)
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.timeout.connect(beats.mark)
    beat.start(BEAT_MS)
    drawing, resting, fps = [], [], []
    memory: list[tuple[float, float]] = []
    for _ in range(phases):
        window.stop_drawing()
        resting.append(_training_speed(window, seconds))
        window.start_drawing()
        wait(SETTLE)
        drawn, began = window.frames_drawn, time.perf_counter()
        with frames, beats:
            drawing.append(_training_speed(window, seconds))
        fps.append((window.frames_drawn - drawn) / (time.perf_counter() - began))
        memory.append((time.perf_counter() / 60, psutil.Process().memory_info().rss / 1e6))
    beat.stop()
    live = window.session.frame().live
    pad = 1000 * np.array(pad_delays(window))
    return Report(
        window_s=window_s,
        first_frame_s=first_frame_s,
        steps=live.step if live else 0,
        fps=statistics.median(fps),
        fps_end=statistics.median(fps[-max(1, len(fps) // 4) :]),
        frame_ms_p50=1000 * float(np.percentile(frames.gaps, 50)),
        frame_ms_p99=1000 * float(np.percentile(frames.gaps, 99)),
        stall_ms_max=1000 * max(beats.gaps),
        pad_ms_p50=float(np.percentile(pad, 50)),
        pad_ms_p99=float(np.percentile(pad, 99)),
        training_ratio=statistics.median(drawing) / statistics.median(resting),
        examples_per_second=statistics.median(resting),
        rss_mb_start=memory[0][1],
        rss_mb_end=memory[-1][1],
        rss_mb_per_minute=_slope(memory[len(memory) // 6 :]),
    )


def age() -> float:
    """Return for how many seconds this process has run.

    psutil knows on Linux when a process began only by the second in which the machine started.
    """
    stat = Path("/proc/self/stat")
    if stat.exists():
        fields = stat.read_text().rpartition(")")[2].split()
        return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.time() - psutil.Process().create_time()


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


def wait(seconds: float) -> None:
    """Let the event loop run this long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], seconds: float) -> None:
    """Let the event loop run until something is true.

    Raises
    ------
    TimeoutError
        Where it is not within so many seconds.
    """
    end = time.perf_counter() + seconds
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError(f"the bench waited {seconds:g} seconds in vain")
        wait(0.01)


def pad_delays(window: Window, moves: int = 300) -> list[float]:
    """Return the seconds from each of `moves` mouse moves on the pad to repainted bars.

    Every stroke has `STROKE` moves, and the paper is cleared after it.
    """
    pad, bars = window.findChild(Sketch), window.findChild(Bars)
    if not isinstance(pad, Sketch) or not isinstance(bars, Bars):
        raise RuntimeError("the bench needs the pad and the softmax bars in the window")
    painted = Painted(bars)
    delays, at = [], QPointF()
    for index in range(moves):
        angle, first = index / 20, index % STROKE == 0
        if first:
            QApplication.sendEvent(pad, _mouse(pad, QEvent.Type.MouseButtonRelease, at))
            pad.strokes.clear()
            pad.redraw()
        at = QPointF(
            pad.width() * (0.5 + 0.3 * math.cos(angle)),
            pad.height() * (0.5 + 0.3 * math.sin(0.7 * angle)),
        )
        kind = QEvent.Type.MouseButtonPress if first else QEvent.Type.MouseMove
        bars.update()  # bars that look the same are not painted again: time the paint all the same
        before, sent = painted.count, time.perf_counter()
        QApplication.sendEvent(pad, _mouse(pad, kind, at))
        while painted.count == before:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - sent > 1:
                raise TimeoutError("the bars did not follow the pen within a second")
        delays.append(time.perf_counter() - sent)
        wait(0.004)
    QApplication.sendEvent(pad, _mouse(pad, QEvent.Type.MouseButtonRelease, at))
    return delays


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a paint event, and let it through."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def _digits_are_there(window: Window) -> bool:
    dataset = window.session.frame().dataset
    return dataset is not None and dataset.train.whole and dataset.test.whole


def _training_speed(window: Window, seconds: float) -> float:
    """Return examples a second over so many seconds."""
    first, began = _examples_seen(window), time.perf_counter()
    wait(seconds)
    return (_examples_seen(window) - first) / (time.perf_counter() - began)


def _examples_seen(window: Window) -> int:
    """Return the newest count, from a snapshot that is asked for and then taken."""
    window.session.frame()
    wait(0.05)
    snapshot = window.session.frame().live
    return snapshot.examples_seen if snapshot else 0


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    return QMouseEvent(
        kind,
        at,
        widget.mapToGlobal(at),
        Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )


def _slope(memory: list[tuple[float, float]]) -> float:
    if len(memory) < 3:
        return 0.0
    minutes, megabytes = np.array(memory).T
    return float(np.polyfit(minutes, megabytes, 1)[0])
