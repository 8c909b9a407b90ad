"""Curves of a run with what is reported of them: legend, values, notes, and the chart itself."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_viz.ui.charts.curve_chart import CurveChart
from mnist_viz.ui.charts.lines import Series, Values
from mnist_viz.ui.charts.other_runs import OtherRun
from mnist_viz.ui.charts.plot_header import PlotHeader
from mnist_viz.ui.charts.ranges import Range
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import mark, tr

__all__ = ["CurvePlot", "OtherRun", "Series"]


class CurvePlot(QWidget):
    """A chart of curves below the line that names them and says their values.

    Parameters
    ----------
    name
        What a screen reader calls the plot, such as ``"Loss"``.
    series
        What can be shown, in the order of the legend.
    x_label, y_label
        What the axes count, with the unit.
    log_label
        What a logarithmic y-axis counts, where that is something else.
    y_range
        Fixed ends of the y-axis; by default it follows the data.
    whole
        What the values are a share of: a logarithmic y-axis shows what is missing to it.
    named
        Whether the legend names the curves; else a `SeriesKey` does so for several plots.
    gap
        Two series between which the area is shaded.
    """

    clicked = Signal(float)
    """A value of x was clicked, or the time cursor dragged to it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        series: Sequence[Series],
        *,
        x_label: str = mark("step"),
        y_label: str = "",
        log_label: str = "",
        y_range: Range | None = None,
        whole: float | None = None,
        named: bool = True,
        gap: tuple[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._name = name
        self._titles = (y_label or name, log_label or y_label or name)
        self._linked: list[CurvePlot] = []
        self._left_out = ""
        # Numbers between two fixed ends are short; three numbers have less room than two.
        letters = 5 if y_range is not None else 7 if len(series) < 3 else 6
        self.header = PlotHeader(theme, self._titles[0], series, letters=letters, named=named)
        self.chart = CurveChart(theme, name, series, y_range=y_range, whole=whole, gap=gap)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.note.setProperty("scale", "caption")
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addWidget(self.note)
        column.addWidget(self.chart, 1)
        self.setFocusProxy(self.chart)
        # Tab reaches a plot at its chart, and would pass over what is before that.
        stops: list[QWidget] = [self.chart, *self.header.buttons.values(), self.header.log]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self._connect()
        self.set_x(tr(x_label), 10.0)

    def _connect(self) -> None:
        chart, header = self.chart, self.header
        chart.x_pointed.connect(self._point)
        chart.x_chosen.connect(self.clicked)
        chart.zoomed.connect(self._zoomed)
        chart.log_changed.connect(self._log_changed)
        header.log_switched.connect(chart.log_y.setChecked)
        header.curve_switched.connect(self.show_curve)

    def link(self, other: "CurvePlot") -> None:
        """Share the x-axis, the crosshair and what the user zooms with another plot."""
        for one, two in ((self, other), (other, self)):
            one._linked.append(two)
            one.chart.box.sigXRangeChanged.connect(
                lambda _, ends, two=two: two.chart.show_x_range(*ends)
            )
            one.chart.log_x.toggled.connect(two.chart.log_x.setChecked)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.chart.set_theme(theme)
        self.header.set_theme(theme)

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
        if self.chart.set_series(name, x, low, high, mean):
            self._read()
            self._tell()

    def set_points(self, name: str, x: Values, y: Values) -> None:
        """Show a sparse curve, such as the loss on the test set after each epoch.

        Parameters
        ----------
        x, y
            (points,), `x` ascending.
        """
        self.set_series(name, x, y, y, y)

    def set_others(self, runs: Sequence[OtherRun], left_out: str = "") -> None:
        """Show curves of other runs beneath this one's, and a sentence on those left out."""
        self.chart.set_others(runs)
        self._left_out = left_out
        self._tell()

    def set_x(self, label: str, least: float, short: str = "") -> None:
        """Count something along the x-axis, at least this much of it."""
        self.chart.set_x(label, least, short)

    def set_log(self, log: bool) -> None:
        """Draw y by its logarithm, or not."""
        self.chart.log_y.setChecked(log)

    def set_events(self, events: Sequence[tuple[float, str]]) -> None:
        """Mark moments with a few words each, such as a change of a knob."""
        self.chart.set_events(events)

    def set_cursor(self, x: float | None) -> None:
        """Draw a line at the moment looked back to, with the past shaded; None for none."""
        if self.chart.set_cursor(x):
            self._read()

    def show_curve(self, name: str, shown: bool) -> None:
        """Show a curve, or hide it."""
        self.chart.set_hidden(name, not shown)
        self.header.show_curve(name, shown)
        self._read()

    def readout(self) -> str:
        """Return the numbers that stand above the plot."""
        return self.header.readout()

    def summary(self) -> str:
        """Say each curve's value, where it is read or the latest, and the last of other runs."""
        nothing = tr("no values yet")
        told = f"{self._name}: {self.readout() or nothing}."
        others = ", ".join(run.latest() for run in self.chart.others.shown)
        told = f"{told} " + tr("Other runs: {runs}.").format(runs=others) if others else told
        return f"{told} {self.note.text()}".rstrip()

    def _point(self, x: float | None) -> None:
        for plot in (self, *self._linked):
            plot.chart.show_crosshair(x)
            plot._read()

    def _zoomed(self, zoomed: bool) -> None:
        """Zoom the linked plots, too, or let them follow the run again."""
        for plot in self._linked:
            if zoomed:
                plot.chart.set_zoomed(True)
            elif plot.chart.is_zoomed:
                plot.chart.fit()

    def _log_changed(self, log: bool) -> None:
        self.header.show_log(log, self._titles[log])
        self._read()

    def _read(self) -> None:
        """Say each curve's value at the pointer, else at the cursor, else its latest."""
        chart = self.chart
        moment = chart.cursor_x if chart.pointed_x is None else chart.pointed_x
        values: Mapping[str, float | None] = {
            name: chart.value_at(name, moment) for name in chart.curves
        }
        words: list[str] = []
        if chart.pointed_x is not None:
            words = [chart.moment(chart.pointed_x), *chart.events_near(chart.pointed_x)]
        self.header.read(" · ".join(words), values)

    def _tell(self) -> None:
        """Say which runs are left out, and that gaps are no numbers."""
        told = [self._left_out] if self._left_out else []
        for curve in self.chart.curves.values():
            count = curve.not_finite()
            if count:
                name = tr(curve.series.name)
                told.append(tr("%n gap(s) in {curve}: not finite.", "", count).format(curve=name))
        words = " ".join(told)
        if words != self.note.text():
            self.note.setText(words)
            self.note.setVisible(bool(words))
