"""The pad's delay: from a mouse move on the paper to repainted bars."""

import math
import time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.program.offscreen import wait
from mnist_viz.ui.shell.window import Window

STROKE = 60


def pad_delays(window: Window, moves: int = 300) -> list[float]:
    """Return the seconds from each of `moves` mouse moves on the pad to repainted bars.

    Every stroke has `STROKE` moves, and the paper is cleared after it.
    """
    pad, bars = window.findChild(Sketch), window.findChild(Bars)
    if not isinstance(pad, Sketch) or not isinstance(bars, Bars):
        raise RuntimeError("the bench needs the pad and the softmax bars in the window")
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
