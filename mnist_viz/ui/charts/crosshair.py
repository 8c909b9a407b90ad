"""The line under the pointer, and the values of every visible curve there."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem, QLabel, QWidget

from mnist_viz.ui.charts.axis import number_text
from mnist_viz.ui.charts.lines import hairline
from mnist_viz.ui.charts.view import ChartBox
from mnist_viz.ui.look.theme import SPACING, Theme, font

DOT = 3.5
"""Pixels from the middle of a dot on a curve to its rim."""


@dataclass(frozen=True)
class CurveValue:
    """The value of one curve at the crosshair.

    Attributes
    ----------
    name, colour
        Of the curve.
    value
        In data units; NaN and infinity are shown as such.
    place
        Where its dot is, in the numbers of the axes.
    """

    name: str
    colour: str
    value: float
    place: tuple[float, float]


class Crosshair:
    """An upright line, a dot on each curve, and a box of values that is next to them."""

    def __init__(self, box: ChartBox) -> None:
        self._box = box
        self.line, self._dots = QGraphicsPathItem(), QGraphicsPathItem()
        for item in (self.line, self._dots):
            item.setZValue(20)
            box.addItem(item, ignoreBounds=True)
        # A label of Qt's own: it wraps, aligns and is painted in C++.
        self._view: QWidget = box.scene().views()[0]
        self.label = QLabel(self._view)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setMargin(SPACING // 2)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        pen = hairline(QColor(theme.muted))
        self.line.setPen(pen)
        self._dots.setPen(hairline(QColor(theme.text)))
        self.label.setFont(font("caption", scale=theme.type_scale))
        self.label.setStyleSheet(
            f"background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border};"
        )

    def hide(self) -> None:
        """Show nothing."""
        if not self.line.path().isEmpty():
            self.line.setPath(QPainterPath())
            self._dots.setPath(QPainterPath())
            self._repaint()
        self.label.hide()

    def show_at(self, x: float, heading: str, readings: Sequence[CurveValue]) -> None:
        """Draw the line at a place of the x-axis, and the values there."""
        low, high = self._box.viewRange()[1]
        line, dots = QPainterPath(), QPainterPath()
        line.moveTo(x, low)
        line.lineTo(x, high)
        width, height = self._box.pixel_size()
        for reading in readings:
            if np.isfinite(reading.place).all():
                left, top = reading.place[0] - DOT * width, reading.place[1] - DOT * height
                dots.addEllipse(left, top, 2 * DOT * width, 2 * DOT * height)
        self.line.setPath(line)
        self._dots.setPath(dots)
        self.label.setText(self._words(heading, readings))
        self.label.adjustSize()
        self._put_beside(x)
        self.label.show()
        self.label.raise_()  # above the button that follows the run, which stays clickable
        self._repaint()

    def _repaint(self) -> None:
        """Repaint the chart: of an upright line without width, Qt would leave pixels behind."""
        for view in self._box.scene().views():
            view.viewport().update()

    def _words(self, heading: str, readings: Sequence[CurveValue]) -> str:
        """Return a table of the values, in as many columns as their height needs."""
        line = self.label.fontMetrics().lineSpacing() + 1
        rows = min(len(readings), max(3, int(self._box.height() / line) - 2))
        cells = [
            f"<td style='color:{r.colour}'>━━&nbsp;</td><td>{escape(r.name)}</td>"
            f"<td align='right'>&nbsp;{value_text(r.value)}&nbsp;&nbsp;</td>"
            for r in readings
        ]
        table = "".join(f"<tr>{''.join(cells[row::rows])}</tr>" for row in range(rows))
        return f"<b>{escape(heading)}</b><table cellspacing='0'>{table}</table>"

    def _put_beside(self, x: float) -> None:
        """Lay the label on the side of the line where there is more room, inside the chart."""
        view, area = self._view, self._box.sceneBoundingRect()
        across = self._box.mapViewToScene(QPointF(x, 0.0)).x()
        width = self.label.width()
        left = across + SPACING if across < area.center().x() else across - SPACING - width
        left = max(0.0, min(left, view.width() - width))
        top = max(0.0, min(area.top() + 2, view.height() - self.label.height()))
        self.label.move(round(left), round(top))


def value_text(value: float) -> str:
    """Return a value in four digits, or what it is instead of a number."""
    if np.isnan(value):
        return "NaN"
    if np.isinf(value):
        return "∞" if value > 0 else "−∞"
    return number_text(value)
