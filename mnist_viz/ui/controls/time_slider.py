"""A slider along the steps of a run, with a scale below it in steps or epochs."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from mnist_viz.ui.controls.number_box import Slider
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import count

TICK = 4
"""Height of a tick, in device-independent pixels."""

GAP = 14
"""Pixels between two labels at the least."""


class StepSlider(Slider):
    """Its value is a step, its right end the present; arrow keys go from keyframe to keyframe."""

    nudged = Signal(int)
    """This many keyframes later, or earlier."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the arrow keys what one step means here."""
        forward = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        way = forward.get(Qt.Key(event.key()))
        if way is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
        else:
            self.nudged.emit(way)

    def x_of(self, value: float) -> int:
        """Return where the middle of the handle is at a value, in pixels from the left."""
        groove = self.part(QStyle.SubControl.SC_SliderGroove)
        handle = self.part(QStyle.SubControl.SC_SliderHandle).width()
        share = value / max(1, self.maximum())
        return round(groove.left() + handle / 2 + share * (groove.width() - handle))


class Scale(QWidget):
    """Ticks and numbers below a slider of steps."""

    def __init__(self, slider: StepSlider) -> None:
        super().__init__()
        self._slider = slider
        self._last, self._steps_in_epoch = 0, 0.0
        self._colour = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_colour(self, colour: str) -> None:
        """Draw in another colour."""
        self._colour = QColor(colour)
        self.update()

    def show_range(self, last: int, steps_in_epoch: float) -> None:
        """Reach from 0 to `last` steps; count in epochs where it is reported how long one is."""
        if (last, steps_in_epoch) != (self._last, self._steps_in_epoch):
            self._last, self._steps_in_epoch = last, steps_in_epoch
            self.update()

    def labels(self) -> list[tuple[QRect, int, str]]:
        """Return where each label is drawn, where its tick is, and what it says."""
        metrics, height = self.fontMetrics(), self.height() - TICK
        end = self._words(self._last / (self._steps_in_epoch or 1), end=True)
        room = metrics.horizontalAdvance(end)
        right = self._slider.x_of(self._last)
        last = QRect(self.width() - room, TICK, room, height)
        found = [(last, right, end)]
        for value in self._ticks():
            words, x = self._words(value), self._slider.x_of(value * (self._steps_in_epoch or 1))
            width = metrics.horizontalAdvance(words)
            place = QRect(max(0, x - width // 2), TICK, width, height)
            if place.right() + GAP < last.left():
                found.append((place, x, words))
        return found

    def _ticks(self) -> Iterator[float]:
        """Yield round numbers along the scale, as many as have room."""
        last = self._last / (self._steps_in_epoch or 1)
        widest = self.fontMetrics().horizontalAdvance(self._words(last)) + 2 * GAP
        most = max(1, self.width() // max(1, widest))
        apart = round_up(last / most)
        if not self._steps_in_epoch:
            apart = max(1.0, apart)
        for number in range(int(last / apart) + 1 if last else 1):
            yield number * apart

    def _words(self, value: float, *, end: bool = False) -> str:
        if not self._steps_in_epoch:
            return tr("{count} steps").format(count=count(value)) if end else count(value)
        return tr("{count:.3g} epochs").format(count=value) if end else f"{value:.3g}"

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(120, TICK + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and hardly any width: fewer ticks are drawn then."""
        return QSize(60, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room when the words are written larger or smaller."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ticks and the numbers."""
        with QPainter(self) as painter:
            painter.setPen(self._colour)
            for place, x, words in self.labels():
                painter.drawLine(x, 0, x, TICK - 1)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


class TimeSlider(QWidget):
    """The slider with its scale below it."""

    def __init__(self) -> None:
        super().__init__()
        self.slider = StepSlider()
        self.scale = Scale(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.slider)
        column.addWidget(self.scale)


def round_up(value: float) -> float:
    """Return the next of 1, 2, 5, 10, 20, … (and 0.1, 0.2, 0.5, …) that is not below `value`."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9))
