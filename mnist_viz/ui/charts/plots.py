"""Curves of a run: raw band, smoothed line, sparse points, marks, and the numbers pointed at."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QVBoxLayout, QWidget

from mnist_viz.ui.charts.axes import Axis, Values, around, grown, written
from mnist_viz.ui.charts.canvas import Canvas, hairline
from mnist_viz.ui.charts.overlay import Overlay, Overlays
from mnist_viz.ui.charts.plot_header import PlotHeader
from mnist_viz.ui.charts.series import DrawnSeries, Series
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import mark, tr

__all__ = ["CurvePlot", "Overlay", "Series"]

_NEAR = 5
"""Pixels within which the pointer is on an event mark."""


class CurvePlot(QWidget):
    """Curves over one x-axis that starts at zero and grows.

    Parameters
    ----------
    name
        What a screen reader calls the plot, such as ``"Loss"``.
    series
        What can be shown, in the order of the legend.
    x_label, y_label
        What the axes count, with the unit.
    y_range
        Fixed ends of the y-axis; by default it follows the data.
    named
        Whether the legend names the curves; else a `SeriesKey` does so for several plots.
    """

    clicked = Signal(float)
    """x in data units, clicked in the plot."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        series: Sequence[Series],
        *,
        x_label: str = mark("step"),
        y_label: str = "",
        y_range: tuple[float, float] | None = None,
        named: bool = True,
    ) -> None:
        super().__init__()
        self._name, self._x_label, self._y_range = name, tr(x_label), y_range
        self._theme = theme
        self._log = False
        self._pointed: float | None = None
        self._cursor_x: float | None = None
        self._events: list[tuple[float, str]] = []
        self._event_texts: list[QGraphicsSimpleTextItem] = []
        self.canvas = Canvas(theme, self._x_label)
        # Numbers between two fixed ends are short.
        letters = 7 if y_range is None else 5
        self.header = PlotHeader(theme, y_label or name, series, letters=letters, named=named)
        self._drawn = {s.name: DrawnSeries(s, self.canvas) for s in series}
        self._least = 10.0
        self._overlays = Overlays(self.canvas)
        self._marks, self._hair, self._cursor = (self.canvas.curve(z) for z in (3, 4, 5))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)
        # Tab comes to a plot at its canvas, and would pass over what lies before that.
        self.setTabOrder(self.canvas, self.header.log)
        self.canvas.setAccessibleName(name)
        self.canvas.pointed.connect(self._point)
        self.canvas.clicked.connect(self.clicked)
        self.canvas.resized.connect(self._draw_all)
        self.header.log_switched.connect(self.set_log)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.header.set_theme(theme)
        for drawn in self._drawn.values():
            drawn.set_theme(theme)
        self._overlays.set_theme(theme)
        self._marks.setPen(hairline(QColor(theme.muted), Qt.PenStyle.DotLine))
        self._hair.setPen(hairline(QColor(theme.muted)))
        self._cursor.setPen(hairline(QColor(theme.accent)))
        for text in self._event_texts:
            text.setBrush(QColor(theme.muted))

    def set_series(self, name: str, x: Values, low: Values, high: Values, mean: Values) -> None:
        """Show a dense curve as bins, the last, unfinished one included.

        Parameters
        ----------
        x
            (bins,) ascending, at most about a thousand.
        low, high
            (bins,) least and greatest raw value of each bin: the raw band, always visible.
        mean
            (bins,) the line on top, smoothed or not.
        """
        drawn = self._drawn[name]
        if not drawn.take(x, low, high, mean):
            return
        if self.canvas.set_axes(*self._axes()):
            self._draw_all()
        else:
            drawn.draw()
            self._read()

    def set_points(self, name: str, x: Values, y: Values) -> None:
        """Show a sparse curve, such as the loss on the test set after each epoch.

        Parameters
        ----------
        x, y
            (points,), `x` ascending.
        """
        self.set_series(name, x, y, y, y)

    def set_overlays(self, overlays: Sequence[Overlay]) -> None:
        """Show curves of other runs beneath this one's."""
        if self._overlays.take(overlays):
            self.canvas.set_axes(*self._axes())
            self._draw_all()

    def set_x(self, label: str, least: float) -> None:
        """Count something else along the x-axis, at least so much of it."""
        if label != self._x_label:
            self._x_label, self._least = label, least
            self.canvas.set_x_label(label)

    def set_log(self, log: bool) -> None:
        """Draw y by its logarithm, or not."""
        self._log = log
        self.header.show_log(log)
        self.canvas.set_axes(*self._axes())
        self._draw_all()

    def set_events(self, events: Sequence[tuple[float, str]]) -> None:
        """Mark moments with a few words each, such as a turn of a knob."""
        if list(events) != self._events:
            self._events = list(events)
            self._draw_events()

    def set_cursor(self, x: float | None) -> None:
        """Draw a line at one moment, such as the one looked back to; None for none."""
        if x != self._cursor_x:
            self._cursor_x = x
            self._draw_cursor()
            self._read()

    def readout(self) -> str:
        """Return the numbers that stand above the plot."""
        return self.header.readout()

    def summary(self) -> str:
        """Say each curve's value, where it is read or the latest, and the last of other runs."""
        nothing = tr("no values yet")
        told = f"{self._name}: {self.readout() or nothing}."
        others = ", ".join(overlay.latest() for overlay in self._overlays.shown)
        return f"{told} " + tr("Other runs: {runs}.").format(runs=others) if others else told

    def _axes(self) -> tuple[Axis, Axis]:
        shown: list[DrawnSeries | Overlay] = [*self._drawn.values(), *self._overlays.shown]
        last = max((float(curve.x[-1]) for curve in shown if len(curve.x)), default=0.0)
        x = grown(self.canvas.x_axis, last, self._least)
        if self._y_range is not None and not self._log:
            return x, Axis(*self._y_range)
        spans = [span for curve in shown if (span := curve.ends(above_zero=self._log))]
        lowest = min((low for low, _ in spans), default=0.0)
        highest = max((high for _, high in spans), default=1.0)
        return x, around(lowest, highest, log=self._log)

    def _draw_all(self) -> None:
        self._overlays.draw()
        for drawn in self._drawn.values():
            drawn.draw()
        self._draw_events()
        self._draw_cursor()
        self._point(self._pointed)

    def _draw_cursor(self) -> None:
        x = self._cursor_x
        self._cursor.setPath(self._upright([] if x is None else [x]))

    def _draw_events(self) -> None:
        self._marks.setPath(self._upright([x for x, _ in self._events]))
        while len(self._event_texts) < len(self._events):
            self._event_texts.append(self.canvas.text(self._theme.muted))
        for text in self._event_texts:
            text.setVisible(False)
        field, free = self.canvas.field(), 0.0
        for text, (x, words) in zip(self._event_texts, self._events, strict=False):
            left = float(self.canvas.to_x(x)) + 3
            text.setText(words)
            text.setPos(round(left), field.top())
            fits = left >= free and left + text.boundingRect().width() <= field.right()
            text.setVisible(fits)
            free = left + text.boundingRect().width() + 4 if fits else free

    def _upright(self, places: Sequence[float]) -> QPainterPath:
        """Lines from top to bottom at some x."""
        path, field = QPainterPath(), self.canvas.field()
        for x in places:
            left = round(float(self.canvas.to_x(x)))
            path.moveTo(left, field.top())
            path.lineTo(left, field.bottom())
        return path

    def _point(self, x: float | None) -> None:
        self._pointed = x
        path = self._upright([] if x is None else [x])
        if x is not None:
            for drawn in self._drawn.values():
                at = drawn.nearest(x)
                if at is not None and np.isfinite(drawn.mean[at]):
                    left, top = self.canvas.to_x(drawn.x[at]), self.canvas.to_y(drawn.mean[at])
                    path.addEllipse(QPointF(float(left), float(top)), 3.5, 3.5)
        self._hair.setPath(path)
        self._read()

    def _read(self) -> None:
        """Say each curve's value at the pointer, else at the cursor, else its latest."""
        moment = self._cursor_x if self._pointed is None else self._pointed
        values: dict[str, float | None] = {}
        for name, drawn in self._drawn.items():
            at = drawn.nearest(np.inf if moment is None else moment)
            values[name] = None if at is None else float(drawn.mean[at])
        words = [] if self._pointed is None else [f"{self._x_label} {written(self._pointed)}"]
        words += [label for x, label in self._events if self._near(x)]
        self.header.read(" · ".join(words), values)

    def _near(self, x: float) -> bool:
        if self._pointed is None:
            return False
        return abs(float(self.canvas.to_x(x) - self.canvas.to_x(self._pointed))) <= _NEAR
