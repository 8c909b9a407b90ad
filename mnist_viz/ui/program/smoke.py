"""Using all of the window once, to find out whether the program is whole where it was installed."""

import math
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mnist_viz import __version__
from mnist_viz.core.recipe import RECIPES
from mnist_viz.data.resources import resources
from mnist_viz.runs.lesson import read_lesson
from mnist_viz.runs.models import fingerprint
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.look.icons import app_icon, icon
from mnist_viz.ui.look.theme import LIGHT
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.program.app import kept_settings, open_window
from mnist_viz.ui.program.faults import FaultHandler
from mnist_viz.ui.program.offscreen import hushed, wait, wait_until
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.help import parts
from mnist_viz.ui.shell.window import Window

STEPS = 50
PATIENCE = 30.0
"""Seconds in which the first steps are trained and a panel is drawn on the slowest machine."""

LOOK = 0.3
"""Seconds for which a panel may wait for the answers to its questions."""


@dataclass(frozen=True)
class Smoke:
    """What came of it.

    Attributes
    ----------
    version, bundled, platform
        Of the program; whether it runs from a bundle; the platform of Qt that drew the window.
    window_s, first_frame_s
        Seconds to a shown window, and to the first frame of training: from the start of the process
        on Linux, elsewhere from this call.
    steps, loss, fingerprint
        How far the network came while this went on.
    panels
        The number of colours in a picture of each panel, by the panel's name.
    lessons, icons, licences
        The names of those that could be read.
    strokes, reads
        How many strokes are on the pad, and what the network reads in them.
    faults
        How many things went wrong; each was reported on standard error.
    """

    version: str
    bundled: bool
    platform: str
    window_s: float
    first_frame_s: float
    steps: int
    loss: float
    fingerprint: str
    panels: dict[str, int]
    lessons: list[str]
    icons: list[str]
    licences: list[str]
    strokes: int
    reads: int
    faults: int

    def as_dict(self) -> dict[str, object]:
        """Return the report by its fields' names."""
        return asdict(self)


def smoke(screenshot: Path | None) -> Smoke:
    """Open the window on the quick recipe, use all of it, and report.

    Raises
    ------
    TimeoutError
        If training does not begin, or the bars do not follow the pen.
    LessonError, FileNotFoundError
        If a lesson is broken, or a file of the program is missing.
    """
    began = time.perf_counter() - age()
    with hushed(), kept_settings(forget=True) as settings:
        _, window = open_window(RECIPES["quick"], settings, size=(1440, 900), pace=None)
        faults = FaultHandler(window, window.area.dock_of)
        try:
            wait_until(lambda: not window.visibleRegion().isEmpty(), PATIENCE)
            window_s = time.perf_counter() - began
            window.open_found_panels()
            wait_until(lambda: window.frames_drawn > 0 and _steps(window) > 0, PATIENCE)
            first_frame_s = time.perf_counter() - began
            wait_until(lambda: _steps(window) >= STEPS, PATIENCE)
            pad_delays(window, moves=40)
            if screenshot is not None and not window.grab().save(str(screenshot)):
                raise OSError(f"The picture could not be written to {screenshot}.")
            # The analyses of a moment that stays are soon answered.
            window.session.training.pause()
            return _report(window, faults, window_s, first_frame_s)
        finally:
            window.close()
            faults.stop()


def age() -> float:
    """Return for how many seconds this process has run; 0 where there is no /proc."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text().rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")


def _report(window: Window, faults: FaultHandler, window_s: float, first_frame_s: float) -> Smoke:
    panels = {dock.kind.name: _look_at(window, dock) for dock in window.area.docks}
    frame, pad = window.session.frame(), window.findChild(Sketch)
    if frame.snapshot is None or frame.live is None or frame.trace is None or pad is None:
        raise RuntimeError("the window shows no network, or has no pad")
    broken = [dock.kind.name for dock in window.area.docks if dock.faulty]
    for name in broken:
        print(f"The panel {name} failed.", file=sys.stderr)  # noqa: T201
    names = [path.stem for path in resources("icons", ".svg")]
    empty = [name for name in names if icon(name, LIGHT).pixmap(16, 16).isNull()]
    for name in empty:
        print(f"The icon {name} could not be drawn.", file=sys.stderr)  # noqa: T201
    lessons = resources("lessons", ".txt")
    return Smoke(
        version=__version__,
        bundled=bool(getattr(sys, "frozen", False)),
        platform=QGuiApplication.platformName(),
        window_s=round(window_s, 3),
        first_frame_s=round(first_frame_s, 3),
        steps=frame.live.step,
        loss=round(float(frame.live.loss.mean[-1]), 4),
        fingerprint=fingerprint(frame.snapshot.network.theta),
        panels=panels,
        lessons=[read_lesson(path, panels).title for path in lessons],
        icons=[name for name in names if name not in empty],
        licences=[part.name for part in parts() if part.licence],
        strokes=len(pad.strokes.drawing),
        reads=int(frame.trace.digits[0]),
        faults=faults.count + len(broken) + len(empty) + app_icon().isNull(),
    )


def _look_at(window: Window, dock: Dock) -> int:
    """Bring a panel to the front and return the number of colours it then shows."""
    window.area.reveal(dock.kind.name)
    end = time.perf_counter() + LOOK
    wait_until(lambda: dock.on_top and not dock.lags and _is_answered(window, dock, end), PATIENCE)
    picture = dock.panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = picture.constBits()
    return len(set(memoryview(pixels).cast("I"))) if pixels else 0


def _is_answered(window: Window, dock: Dock, end: float) -> bool:
    """Return whether every question of a panel is answered, or was not until `end`."""
    frame = window.session.frame()
    answered = all(frame.insight(question) is not None for question in dock.needs)
    return answered or time.perf_counter() > end


def _steps(window: Window) -> int:
    live = window.session.frame().live
    return live.step if live else 0


STROKE = 60
"""Mouse moves of one stroke on the pad."""


def pad_delays(window: Window, moves: int = 300) -> list[float]:
    """Return the seconds from each of `moves` mouse moves on the pad to repainted bars.

    Every stroke has `STROKE` moves, and the paper is cleared after it.
    """
    pad, bars = window.findChild(Sketch), window.findChild(Bars)
    if not isinstance(pad, Sketch) or not isinstance(bars, Bars):
        raise RuntimeError("the pad and the softmax bars must be in the window")
    painted = Painted(bars.viewport())
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
        bars.viewport().update()  # also where the bars look the same, and would not be painted
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
