"""The loss after one step against the length of that step, with the step that is taken marked."""

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_viz.core.insights.slope import RATES, Slope
from mnist_viz.ui.charts.axes import Axis, Values, around
from mnist_viz.ui.charts.canvas import Canvas, hairline, polyline
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.live_label import LiveLabel
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import rate as rate_words

CEILING = 2.5
"""How many times the present loss the axis goes up to: what lies beyond has failed anyway."""


class SlopePlot(QWidget):
    """One curve over a logarithmic axis of rates that stays where it is.

    The dashed line is the loss from here; a filled dot is the step that the run takes, an open one
    the best along this gradient.
    """

    clicked = Signal(float)
    """A rate was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._slope: Slope | None = None
        self._pointed: float | None = None
        self.canvas = Canvas(theme, tr("rate η"))
        self.canvas.setAccessibleName(tr("Loss after one step, by the rate"))
        self.canvas.setAccessibleDescription(tr("Not worked out yet."))
        self.canvas.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._level, self._curve = self.canvas.curve(1), self.canvas.curve(2)
        self._step, self._best, self._hair = (self.canvas.curve(z) for z in (4, 3, 3))
        self._label = self.canvas.text(theme.text)
        self.readout = LiveLabel(lines=2, role="muted", scale="caption")
        self.readout.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.readout)
        column.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)
        self.canvas.pointed.connect(self._point)
        self.canvas.clicked.connect(self.clicked)
        self.canvas.resized.connect(self._draw)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.canvas.set_theme(theme)
        self._level.setPen(hairline(QColor(theme.muted), Qt.PenStyle.DashLine))
        self._hair.setPen(hairline(QColor(theme.muted)))
        curve = QPen(QColor(theme.train), 2)
        self._curve.setPen(curve)
        self._step.setPen(QPen(QColor(theme.test), 2))
        self._step.setBrush(QColor(theme.test))
        self._best.setPen(QPen(QColor(theme.right), 2))
        self._label.setBrush(QColor(theme.test))

    def show_slope(self, slope: Slope) -> None:
        """Show what was worked out."""
        self._slope = slope
        inside = slope.losses[slope.losses < CEILING * slope.here]
        lowest = min(float(inside.min(initial=slope.here)), slope.here)
        top = CEILING * slope.here
        self.canvas.set_axes(
            Axis(float(RATES[0]), float(RATES[-1]), log=True), around(lowest, top, log=False)
        )
        self.canvas.setAccessibleDescription(
            tr(
                "Loss {here:.4g} here, {after:.4g} after the step of rate {rate}; the best rate is "
                "{best}."
            ).format(
                here=slope.here,
                after=slope.after,
                rate=rate_words(slope.rate),
                best=rate_words(slope.best),
            )
        )
        self._draw()

    def _draw(self) -> None:
        slope, canvas = self._slope, self.canvas
        if slope is None:
            return
        field = canvas.field()
        level = float(canvas.to_y(slope.here))
        self._level.setPath(_line(QPointF(field.left(), level), QPointF(field.right(), level)))
        self._curve.setPath(polyline(canvas.to_x(slope.rates), canvas.to_y(self._within(slope))))
        best = QPainterPath()
        best.addEllipse(self._place(slope.best, slope.lowest), 6, 6)
        self._best.setPath(best)
        step, foot = QPainterPath(), self._place(slope.rate, slope.after)
        if slope.rate > 0:
            step.moveTo(foot.x(), field.top())
            step.lineTo(foot.x(), field.bottom())
            step.addEllipse(foot, 4, 4)
        self._step.setPath(step)
        self._name_step(foot.x(), rate_words(slope.rate))
        self._label.setVisible(slope.rate > 0)
        self._point(self._pointed)

    def _name_step(self, x: float, rate: str) -> None:
        """Name the step beside its line: in full, or by its rate alone where that is too long."""
        field = self.canvas.field()
        for words in (tr("this step, η = {rate}").format(rate=rate), f"η = {rate}"):
            self._label.setText(words)
            width = self._label.boundingRect().width()
            places = (x + 8, x - 8 - width)
            left = next((p for p in places if field.left() <= p < field.right() - width), None)
            if left is not None:
                break
        self._label.setPos(places[0] if left is None else left, field.top())

    def _within(self, slope: Slope) -> Values:
        """Return the losses up to where they leave the axis for good."""
        losses = slope.losses.copy()
        beyond = np.flatnonzero(~(losses <= self.canvas.y_axis.high))
        if len(beyond):
            losses[beyond[0]] = self.canvas.y_axis.high
            losses[beyond[0] + 1 :] = np.nan
        return losses

    def _place(self, rate: float, loss: float) -> QPointF:
        loss = loss if np.isfinite(loss) else float("1e300")
        return QPointF(float(self.canvas.to_x(rate)), float(self.canvas.to_y(loss)))

    def _point(self, rate: float | None) -> None:
        self._pointed = rate
        slope, field = self._slope, self.canvas.field()
        if slope is None:
            return
        if rate is None:
            self._hair.setPath(QPainterPath())
            self.readout.setText(
                tr("loss {here:.4g} here → {after:.4g} after  ({m} examples)").format(
                    here=slope.here, after=slope.after, m=slope.m
                )
            )
            return
        at = int(np.abs(np.log(slope.rates / rate)).argmin())
        x = float(self.canvas.to_x(slope.rates[at]))
        self._hair.setPath(_line(QPointF(x, field.top()), QPointF(x, field.bottom())))
        self.readout.setText(
            tr(
                "a step of rate {rate} would end at loss {loss:.4g}; click to take this rate"
            ).format(rate=rate_words(float(slope.rates[at])), loss=slope.losses[at])
        )


def _line(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    return path
