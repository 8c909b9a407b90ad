"""A slider on a logarithmic scale, with a box beside it for the exact number."""

import math
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDoubleValidator, QValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_viz.ui.controls.number_box import NumberBox
from mnist_viz.ui.controls.slider import Slider
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import rate

STOPS_A_DECADE = 20


class PointValidator(QDoubleValidator):
    """Takes numbers with a decimal point, as the curves write them; a typed comma becomes one."""

    def __init__(
        self, low: float, high: float, decimals: int, parent: QWidget, before: Callable[[], str]
    ) -> None:
        super().__init__(low, high, decimals, parent)
        self._before = before
        self.setLocale(QLocale.c())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Return what the number may become, and its text with a point."""
        pointed = text.replace(",", ".")
        judged = cast("tuple[QValidator.State, str, int]", super().validate(pointed, at))
        return judged[0], pointed, at

    def fixup(self, text: str) -> str:
        """Return the nearest number there may be; of what is none, what stood there before."""
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            return self._before()
        return rate(min(max(number, self.bottom()), self.top()))


class LogSlider(QWidget):
    """A number between two powers of ten.

    Parameters
    ----------
    name, tip
        What a screen reader calls it, and a sentence of help.
    low, high
        The exponents of the ends.
    """

    turned = Signal(float)
    """The person chose another value."""

    def __init__(self, name: str, tip: str, low: int, high: int) -> None:
        super().__init__()
        self._low = low
        self._value = 10.0**low
        self._slider = Slider()
        self._slider.setRange(0, (high - low) * STOPS_A_DECADE)
        self._slider.setPageStep(STOPS_A_DECADE // 4)
        self._box = NumberBox("0.0008")
        most = 10.0**high
        numbers = PointValidator(0.0, most, 8, self._box, lambda: rate(self._value))
        self._box.setValidator(numbers)
        for control in (self._slider, self._box):
            control.setAccessibleName(name)
            control.setToolTip(f"{tip}\n" + tr("From 0 to {most}.").format(most=rate(most)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._box)
        self._slider.valueChanged.connect(self._slid)
        self._box.editingFinished.connect(self._typed)

    @property
    def value(self) -> float:
        """The number it stands at."""
        return self._value

    def show_value(self, value: float) -> None:
        """Stand at `value` without telling anyone; a box being typed in is left alone."""
        self._value = value
        if not self._box.hasFocus():
            self._box.setText(rate(value))
        self._slider.blockSignals(True)
        self._slider.setValue(self._stop(value))
        self._slider.blockSignals(False)

    def _stop(self, value: float) -> int:
        if value <= 0:
            return 0
        return round((math.log10(value) - self._low) * STOPS_A_DECADE)

    def _slid(self, stop: int) -> None:
        self._value = float(f"{10 ** (self._low + stop / STOPS_A_DECADE):.3g}")
        self._box.setText(rate(self._value))
        self.turned.emit(self._value)

    def _typed(self) -> None:
        value = float(self._box.text())
        if value != self._value:
            self._value = value
            self.show_value(value)
            self.turned.emit(value)
