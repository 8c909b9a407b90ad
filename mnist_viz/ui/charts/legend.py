"""The strip that says which colour is which number."""

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.ui.charts.colormaps import LEVELS, NOT_FINITE, Kind, table
from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.words.translation import tr

LEAST = 12 * SPACING
"""Pixels that numbers and strip take at the least."""


class Legend(QWidget):
    """A colour strip between its least and its greatest number, and a swatch for what is none.

    Painted by Python, which is affordable because it changes only when the scale does.

    Parameters
    ----------
    unit
        What the numbers are, such as ``"weight"`` or ``"z"``; stands before the strip.
    """

    def __init__(self, theme: Theme, kind: Kind, unit: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._unit = unit
        self._limit: float | None = 0.0
        self._not_finite = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.setFont(font("caption", scale=theme.type_scale))
        strip = np.ascontiguousarray(table(self._kind, theme)[:LEVELS])
        self._strip = QImage(strip.data, LEVELS, 1, LEVELS * 3, QImage.Format.Format_RGB888).copy()
        self._no_number = QColor(*table(self._kind, theme)[NOT_FINITE].tolist())
        self.update()

    def set_limit(self, limit: float | None) -> None:
        """Show another scale: -limit to limit, or 0 to limit; None where each tile has its own."""
        if limit != self._limit:
            self._limit = limit
            self._describe()
            self.update()

    def set_not_finite(self, some: bool) -> None:
        """Tell the colour of what is not a finite number, where there is some of it."""
        if some != self._not_finite:
            self._not_finite = some
            self._describe()
            self.update()

    def labels(self) -> list[str]:
        """Numbers at the strip's start, middle and end."""
        end = tr("own") if self._limit is None else f"{self._limit:g}"
        return [f"−{end}", "0", end] if self._kind is Kind.DIVERGING else ["0", "", end]

    def sizeHint(self) -> QSize:
        """One line of small text."""
        return QSize(180, self.fontMetrics().height() + SPACING // 2)

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers and a strip that can still be read."""
        return QSize(LEAST, self.sizeHint().height())

    def _describe(self) -> None:
        first, _, last = self.labels()
        text = tr("Colours run from {first} to {last} {unit}")
        text = text.format(first=first, last=last, unit=self._unit).strip()
        if self._not_finite:
            text += " · " + tr("some numbers are not finite")
        self.setAccessibleName(tr("Colour scale"))
        self.setAccessibleDescription(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw unit, numbers and strip from left to right."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.muted))
        metrics = self.fontMetrics()
        first, middle, last = self.labels()
        first = f"{self._unit}  {first}" if self._unit else first
        left = metrics.horizontalAdvance(first) + SPACING
        right = metrics.horizontalAdvance(last) + SPACING
        swatch = SPACING * 2 if self._not_finite else 0
        right += swatch + metrics.horizontalAdvance("NaN") + SPACING if swatch else 0
        width = max(20, min(220, self.width() - left - right))
        line = self.rect()
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, start, first)
        painter.drawText(line.adjusted(left + width + SPACING, 0, 0, 0), start, last)
        if swatch:
            end = left + width + SPACING + metrics.horizontalAdvance(last) + SPACING
            painter.fillRect(end, self.height() // 2 - 4, 8, 9, self._no_number)
            painter.drawText(line.adjusted(end + swatch - 4, 0, 0, 0), start, "NaN")
        strip = QRect(left, self.height() // 2 - 4, width, 8)
        painter.drawImage(strip, self._strip)
        painter.setPen(QColor(self._theme.border))
        painter.drawRect(strip)
        if middle:
            painter.setPen(QColor(self._theme.muted))
            x = strip.center().x()
            painter.drawLine(x, strip.top(), x, strip.bottom())
