"""Entries for numbers: a box, and a slider with a logarithmic scale."""

import math
import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QValidator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
    QToolTip,
    QWidget,
)

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import MAX_RATE, Knobs, parse_number
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.labels import announce
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import as_sentence, exact

TOLD_MS = 10_000
"""How long a sentence stays next to a field that refused what was typed."""


def refuse(field: QWidget, sentence: str) -> None:
    """Say next to a field why it does not take what was typed."""
    QToolTip.showText(
        field.mapToGlobal(QPoint(0, field.height())), sentence, field, field.rect(), TOLD_MS
    )
    announce(field, sentence, urgent=True)


class NumberBox(QLineEdit):
    """A line to type in that takes the room of `sample`."""

    def __init__(self, sample: str) -> None:
        super().__init__()
        self._sample = sample
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def typing(self) -> bool:
        """Whether the user is typing a number that is not entered yet."""
        return self.hasFocus() and self.isModified()

    def event(self, event: QEvent) -> bool:
        """Leave Space, which is in no number, to what it does in the whole window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return room for the sample, and the frame that Qt's own hint has round 17 times an x."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        frame = hint.width() - 17 * metrics.horizontalAdvance("x")
        return QSize(frame + metrics.horizontalAdvance(self._sample), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: half a number says nothing."""
        return self.sizeHint()


class CountBox(QSpinBox):
    """A whole number with arrows next to it, which begins where the words of other fields do.

    Anything can be typed. What is no number in range is refused with a sentence when it is entered,
    and the number from before stays; Qt's own box would swallow single keys instead, so that "-1"
    becomes 1.
    """

    refused = Signal(str)
    """This text was entered, and is no number in range."""

    def __init__(self) -> None:
        super().__init__()
        # A style sheet moves the frame of such a field, but not what is written in it.
        self.lineEdit().setTextMargins(SPACING * 3 // 4, 0, 0, 0)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Return whether `text` is a number in range; anything else may still become one."""
        judged = super().validate(text, at)
        if judged[0] == QValidator.State.Invalid:
            return QValidator.State.Intermediate, text, at
        return judged

    def fixup(self, text: str) -> str:
        """Refuse `text`, unless nothing was typed; Qt then returns to the value from before."""
        if text.strip():
            refuse(
                self,
                tr("From {low} to {high}, not “{text}”.").format(
                    low=f"{self.minimum():,}", high=f"{self.maximum():,}", text=text[:40]
                ),
            )
            self.refused.emit(text)
        return text


def parse_count(text: str) -> int:
    """Return a whole number that was typed.

    Raises
    ------
    ValueError
        A sentence, where something else is written.
    """
    if not re.fullmatch(r"\s*[-+]?[0-9]{1,18}\s*", text):
        raise ValueError(Message("“{text}” is no whole number; write it like 32", text=text[:40]))
    return int(text)


class Slider(QSlider):
    """Lies across. Qt's own takes a step towards a click, and cannot be dragged from there."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer, which then has hold of it."""
        if event.button() is Qt.MouseButton.LeftButton:
            x = event.position().toPoint().x()
            handle = self.part(QStyle.SubControl.SC_SliderHandle)
            if not handle.left() <= x <= handle.right():
                groove = self.part(QStyle.SubControl.SC_SliderGroove)
                left = groove.left() + handle.width() // 2
                place = QStyle.sliderValueFromPosition(
                    self.minimum(), self.maximum(), x - left, groove.width() - handle.width()
                )
                self.setValue(place)
        super().mousePressEvent(event)

    def part(self, part: QStyle.SubControl) -> QRect:
        """Return where the groove or the handle is drawn."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)


STOPS_A_DECADE = 20


class LogSlider(QWidget):
    """A number; the slider goes between two powers of ten, the box takes all that is allowed.

    Parameters
    ----------
    name, tip
        What a screen reader calls it, and a sentence of help.
    low, high
        The exponents of the slider's ends.
    most
        The largest number there may be, for the tooltip; by default that of a learning rate.
    check
        Raises a ValueError, with a sentence, for a number that is not allowed.
    """

    turned = Signal(float)
    """The user chose another value."""
    refused = Signal(str)
    """What was typed is not allowed: a sentence on why. The value from before stays."""

    def __init__(
        self,
        name: str,
        tip: str,
        low: int,
        high: int,
        *,
        most: float = MAX_RATE,
        check: Callable[[float], object] = Knobs,
    ) -> None:
        super().__init__()
        self._low, self._check = low, check
        self._value = 10.0**low
        self.slider = Slider()
        self.slider.setRange(0, (high - low) * STOPS_A_DECADE)
        self.slider.setPageStep(STOPS_A_DECADE // 4)
        self.box = NumberBox("0.00008")
        for control in (self.slider, self.box):
            control.setAccessibleName(name)
            control.setToolTip(f"{tip}\n" + tr("From 0 to {most}.").format(most=exact(most)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.box)
        self.slider.valueChanged.connect(self._slid)
        self.box.editingFinished.connect(self._typed)

    @property
    def value(self) -> float:
        """The number it stands at."""
        return self._value

    def show_value(self, value: float, *, discard: bool = False) -> None:
        """Stand at `value` without telling anyone.

        A number that is being typed stays while the value does, unless it is to be discarded.
        """
        if discard or value != self._value or not self.box.typing:
            self._write(value)
        self._value = value
        self.slider.blockSignals(True)
        self.slider.setValue(self._stop(value))
        self.slider.blockSignals(False)

    def _write(self, value: float) -> None:
        if self.box.text() != exact(value):
            self.box.setText(exact(value))
        self.box.setModified(False)

    def _stop(self, value: float) -> int:
        if value <= 0:
            return 0
        return round((math.log10(value) - self._low) * STOPS_A_DECADE)

    def _slid(self, stop: int) -> None:
        self._value = float(f"{10 ** (self._low + stop / STOPS_A_DECADE):.3g}")
        self._write(self._value)
        self.turned.emit(self._value)

    def _typed(self) -> None:
        """Take the number that was entered; the box is left without a change, too."""
        if not self.box.isModified():
            return
        text, before = self.box.text(), self._value
        try:
            value = parse_number(text) if text.strip() else before
            self._check(value)
        except ValueError as error:
            self._write(before)
            refuse(self.box, as_sentence(error))
            self.refused.emit(as_sentence(error))
            return
        self.show_value(value, discard=True)
        if value != before:
            self.turned.emit(value)
