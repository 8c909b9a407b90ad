"""The loss after one step against the length of that step, with the step that is taken marked."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem, QVBoxLayout, QWidget

from mnist_viz.core.insights.slope import RATES, Slope
from mnist_viz.ui.charts.axis import number_text
from mnist_viz.ui.charts.lines import Values, hairline, polyline
from mnist_viz.ui.charts.ranges import around
from mnist_viz.ui.charts.values import ValueTable, table_of_curves
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import number
from mnist_viz.ui.words.wording import rate as rate_words

CEILING = 2.5
"""How many times the present loss the axis goes up to: what is beyond has failed anyway."""


class SlopeChart(ChartView):
    """One curve over a logarithmic axis of rates.

    The dashed line is the loss from here; a filled dot is the step that the run takes, a ring the
    best along this gradient.
    """

    rate_pointed = Signal(object)
    """A rate under the pointer; None once it has left."""
    rate_clicked = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Loss after one step, by the rate"))
        self.setMinimumSize(160, 100)
        self.setAntialiasing(True)  # one short curve: smooth costs nothing
        self.setAccessibleDescription(tr("Not worked out yet."))
        self.slope: Slope | None = None
        self.box = self.add_plot()
        self.box.bottom.setLogMode(x=True, y=False)
        self.box.bottom.set_name(tr("rate η"))
        self.box.set_grid(True)
        self._level, self._curve, self._step, self._best, self._hair = (
            self._line(z) for z in (1, 2, 4, 3, 3)
        )
        self.label = QGraphicsSimpleTextItem(self.box)
        self.pointed.connect(self._scene_pointed)
        self.clicked.connect(self._scene_clicked)
        for changed in (self.box.sigRangeChanged, self.box.sigResized):
            changed.connect(lambda *_: self._draw())
        self.set_theme(theme)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._level.setPen(hairline(QColor(theme.muted), Qt.PenStyle.DashLine))
        self._hair.setPen(hairline(QColor(theme.muted)))
        for item, colour in (
            (self._curve, theme.train),
            (self._step, theme.test),
            (self._best, theme.right),
        ):
            pen = QPen(QColor(colour), 2)
            pen.setCosmetic(True)
            item.setPen(pen)
        self._step.setBrush(QColor(theme.test))
        self.label.setBrush(QColor(theme.test))
        self.label.setFont(font("caption", scale=theme.type_scale))
        self._draw()

    def show_slope(self, slope: Slope) -> None:
        """Show what was worked out."""
        self.slope = slope
        self.setAccessibleDescription(
            tr(
                "Loss {here} here, {after} after the step of rate {rate}; the best rate is {best}."
            ).format(
                here=number(slope.here, ".4g"),
                after=number(slope.after, ".4g"),
                rate=rate_words(slope.rate),
                best=rate_words(slope.best),
            )
        )
        if not self.is_zoomed:
            self.fit()
        self._draw()

    def fit(self) -> None:
        """Show every rate, up to a loss that has failed."""
        super().fit()
        here, lowest = 1.0, 0.0
        if self.slope is not None:
            here, losses = self.slope.here, self.slope.losses
            inside = losses[losses < CEILING * here]
            lowest = min(float(inside.min(initial=here)), here)
        rates = float(np.log10(RATES[0])), float(np.log10(RATES[-1]))
        self.box.show_range(rates, around(lowest, CEILING * here))

    def table(self) -> ValueTable:
        """Return the loss after a step of each rate."""
        rates, losses = (self.slope.rates, self.slope.losses) if self.slope else (np.zeros(0),) * 2
        return table_of_curves(tr("rate η"), {tr("loss after one step"): (rates, losses)})

    def point(self, rate: float | None) -> int | None:
        """Draw a line at the rate nearest to this one, and return its index; None for none."""
        if rate is None or self.slope is None:
            self._hair.setPath(QPainterPath())
            return None
        at = int(np.abs(np.log(self.slope.rates / rate)).argmin())
        self._hair.setPath(self._upright(float(np.log10(self.slope.rates[at]))))
        return at

    def _line(self, z: float) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        item.setZValue(z)
        self.box.addItem(item, ignoreBounds=True)
        return item

    def _upright(self, x: float) -> QPainterPath:
        low, high = self.box.viewRange()[1]
        path = QPainterPath(QPointF(x, low))
        path.lineTo(x, high)
        return path

    def _draw(self) -> None:
        slope = self.slope
        if slope is None:
            return
        left, right = self.box.viewRange()[0]
        level = QPainterPath(QPointF(left, slope.here))
        level.lineTo(right, slope.here)
        self._level.setPath(level)
        self._curve.setPath(polyline(np.log10(slope.rates), self._within(slope)))
        self._best.setPath(self._dot(slope.best, slope.lowest, 6))
        step = QPainterPath()
        if slope.rate > 0:
            step = self._upright(float(np.log10(slope.rate)))
            step.addPath(self._dot(slope.rate, slope.after, 4))
        self._step.setPath(step)
        self.label.setVisible(slope.rate > 0)
        if slope.rate > 0:
            self._name_step(float(np.log10(slope.rate)), rate_words(slope.rate))

    def _name_step(self, x: float, rate: str) -> None:
        """Name the step next to its line: in full, or by its rate alone where that is too long."""
        at, right = self.box.mapFromView(QPointF(x, 0.0)).x(), self.box.width()
        for words in (tr("this step, η = {rate}").format(rate=rate), f"η = {rate}"):
            self.label.setText(words)
            width = self.label.boundingRect().width()
            places = (at + 8, at - 8 - width)
            left = next((place for place in places if 0 <= place < right - width), None)
            if left is not None:
                break
        self.label.setPos(places[0] if left is None else left, 0)

    def _within(self, slope: Slope) -> Values:
        """Return the losses up to where they leave what is shown by default for good."""
        top, losses = 2 * CEILING * slope.here, slope.losses.copy()
        beyond = np.flatnonzero(~(losses <= top))
        if len(beyond):
            losses[beyond[0]] = top
            losses[beyond[0] + 1 :] = np.nan
        return losses

    def _dot(self, rate: float, loss: float, radius: float) -> QPainterPath:
        path = QPainterPath()
        if rate > 0:
            width, height = self.box.pixel_size()
            top = self.box.viewRange()[1][1]
            x, y = float(np.log10(rate)), min(loss, top) if np.isfinite(loss) else top
            size = QRectF(0, 0, 2 * radius * width, 2 * radius * height)
            size.moveCenter(QPointF(x, y))
            path.addEllipse(size)
        return path

    def _rate_at(self, at: QPointF | None) -> float | None:
        if at is None or not self.box.contains(at):
            return None
        return float(10.0 ** self.box.mapSceneToView(at).x())

    def _scene_pointed(self, at: QPointF | None) -> None:
        self.rate_pointed.emit(self._rate_at(at))

    def _scene_clicked(self, at: QPointF) -> None:
        rate = self._rate_at(at)
        if rate is not None:
            self.rate_clicked.emit(rate)


class SlopePlot(QWidget):
    """The chart, and above it what the rate under the pointer would do."""

    clicked = Signal(float)
    """A rate was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.chart = SlopeChart(theme)
        self.readout = LiveLabel(lines=2, role="muted", scale="caption")
        self.readout.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.readout)
        column.addWidget(self.chart, 1)
        self.setFocusProxy(self.chart)
        self._pointed: float | None = None
        self.chart.rate_pointed.connect(self._point)
        self.chart.rate_clicked.connect(self.clicked)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.chart.set_theme(theme)

    def show_slope(self, slope: Slope) -> None:
        """Show what was worked out."""
        self.chart.show_slope(slope)
        self._point(self._pointed)

    def _point(self, rate: float | None) -> None:
        self._pointed = rate
        slope, at = self.chart.slope, self.chart.point(rate)
        if slope is None:
            return
        if at is None:
            self.readout.setText(
                tr("loss {here} here → {after} after  ({m} examples)").format(
                    here=number_text(slope.here), after=number_text(slope.after), m=slope.m
                )
            )
            return
        self.readout.setText(
            tr("a step of rate {rate} would end at loss {loss}; click to take this rate").format(
                rate=rate_words(float(slope.rates[at])), loss=number_text(float(slope.losses[at]))
            )
        )
