"""A slider on a logarithmic scale, with a box next to it for the exact number."""

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QWidget

from mnist_viz.core.recipe import MAX_RATE, Knobs, parse_number
from mnist_viz.ui.controls.number_box import NumberBox, refuse
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import as_sentence, exact


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
