"""The chart of a run's curves over one x-axis: its ranges, crosshair, marks and menu."""

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem, QToolButton

from mnist_viz.ui.charts.axis import number_text
from mnist_viz.ui.charts.crosshair import Crosshair, CurveValue
from mnist_viz.ui.charts.curve import DrawnCurve
from mnist_viz.ui.charts.lines import Series, Values, polyline
from mnist_viz.ui.charts.moments import Moments
from mnist_viz.ui.charts.other_runs import OtherRun, OtherRuns
from mnist_viz.ui.charts.range_dialog import RangeDialog
from mnist_viz.ui.charts.ranges import OUTLIER, AxisScale, Extent, Range, around, around_logs, grown
from mnist_viz.ui.charts.values import ValueTable, table_of_curves
from mnist_viz.ui.charts.view import ChartState, ChartView
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

LOWEST_LOG = -6.0
"""The least power of ten that a logarithmic y-axis goes down to on its own."""


class CurveChart(ChartView):
    """Curves over an x-axis that starts at zero and grows with the run.

    Parameters
    ----------
    name
        What a screen reader calls the chart, such as ``"Loss"``.
    series
        What can be shown.
    y_range
        Fixed ends of the y-axis; by default it follows the data.
    whole
        What the values are a share of, such as 100 %: a logarithmic axis shows what is missing.
    gap
        Two of the series, with a value at the same places, between which the area is shaded.
    """

    x_pointed = Signal(object)
    """The value of x at the pointer or at the crosshair's keys; None for none."""
    x_chosen = Signal(float)
    """A value of x was clicked, chosen with Return, or dragged to."""
    log_changed = Signal(bool)
    """The y-axis became logarithmic, or linear again."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        series: Sequence[Series],
        *,
        y_range: Range | None = None,
        whole: float | None = None,
        gap: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(theme, name)
        self.setMinimumSize(160, 80)
        self._y_range, self._scale = y_range, AxisScale(whole=whole)
        self._x_end, self._least = 10.0, 10.0
        self._x_name = ""
        self.pointed_x: float | None = None
        self.box = self.add_plot()
        self.box.setLimits(minXRange=1e-3, minYRange=1e-9, maxXRange=1e12, maxYRange=1e12)
        self.curves = {one.name: DrawnCurve(one, self.box) for one in series}
        self.gap, self._between = QGraphicsPathItem(), gap
        self.gap.setPen(QPen(Qt.PenStyle.NoPen))
        self.gap.setZValue(-5)
        self.box.addItem(self.gap, ignoreBounds=True)
        self.others = OtherRuns(self.box)
        self.moments = Moments(self.box, theme)
        self.spikes = [QGraphicsSimpleTextItem(self.box) for _ in series]
        self.crosshair = Crosshair(self.box)
        self.follow = QToolButton(self)
        self.follow.setText(tr("Follow"))
        self.follow.setProperty("compact", True)
        self.follow.setProperty("framed", True)
        self.follow.setToolTip(tr("Show all of the run again, and follow it (double click, or A)."))
        self.follow.setAccessibleName(tr("{chart}: follow the run again").format(chart=name))
        self.follow.hide()
        self.follow.clicked.connect(self.fit)
        self.zoomed.connect(self.follow.setVisible)
        self.box.sigResized.connect(self._resized)
        self.pointed.connect(self._scene_pointed)
        self.clicked.connect(self._scene_clicked)
        self.moments.dragged.connect(lambda x: self.x_chosen.emit(self._scale.x_value(x)))
        self.box.sigRangeChanged.connect(self._draw_crosshair)
        self._fill_menu()
        self.box.set_grid(True)
        self.set_theme(theme)
        self.fit()

    def _fill_menu(self) -> None:
        menu = self.menu
        text = tr("Logarithmic y-axis")
        if self._scale.whole is not None:
            text = tr("Logarithmic y-axis (shows the error)")
        self.log_y = menu.add_switch(text, self._switch_log_y)
        self.log_x = menu.add_switch(tr("Logarithmic x-axis"), self._switch_log_x)
        menu.add_switch(tr("Grid"), self.box.set_grid, on=True)
        menu.add_switch(
            tr("Drag marks a box to zoom to"),
            lambda on: setattr(self.box, "zoom_by_box", on),
            tip=tr("Else a drag moves the view, and a drag with Shift marks a box."),
        )
        menu.add_act(tr("Set range …"), self.ask_range)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        for curve in self.curves.values():
            curve.set_theme(theme)
        shade = QColor(theme.test)
        shade.setAlphaF(0.18)
        self.gap.setBrush(shade)
        for part in (self.others, self.moments, self.crosshair):
            part.set_theme(theme)
        for spike, curve in zip(self.spikes, self.curves.values(), strict=True):
            spike.setFont(font("caption", scale=theme.type_scale))
            spike.setBrush(QColor(curve.series.colour(theme)))
        self._follow()

    def set_series(self, name: str, x: Values, low: Values, high: Values, mean: Values) -> bool:
        """Show a curve's bins, (bins,) each; return whether any value is new."""
        changed = self.curves[name].set_values(x, low, high, mean)
        if changed:
            if self._between is not None and name in self._between:
                self._shade_gap()
            self._follow()
        return changed

    def set_others(self, runs: Sequence[OtherRun]) -> bool:
        """Show curves of other runs beneath this one's; return whether any is new."""
        changed = self.others.set_runs(runs)
        if changed:
            self.others.draw()
            self._follow()
        return changed

    def set_x(self, name: str, least: float, short: str = "") -> None:
        """Count something along the x-axis, at least this much of it."""
        if name != self._x_name:
            self._x_name, self._least = name, least
            self._x_end = max(least, 1e-9)
            self.box.bottom.set_name(name, short)
            self.fit()

    def set_cursor(self, x: float | None) -> bool:
        """Draw the time cursor at a value of x, or none; return whether it was elsewhere."""
        return self.moments.set_cursor(None if x is None else float(self._scale.x(x)))

    def set_events(self, events: Sequence[tuple[float, str]]) -> None:
        """Mark values of x with a few words each."""
        self.moments.set_events([(float(self._scale.x(x)), words) for x, words in events])

    def set_hidden(self, name: str, hidden: bool) -> None:
        """Hide a curve, of this run or another, or show it again."""
        if name in self.curves:
            self.curves[name].set_hidden(hidden)
            self._shade_gap()
        elif hidden:
            self.others.hidden.add(name)
        else:
            self.others.hidden.discard(name)
        self.others.draw()
        self._follow()
        self._draw_crosshair()

    def is_hidden(self, name: str) -> bool:
        """Return whether a curve is hidden."""
        curve = self.curves.get(name)
        return name in self.others.hidden if curve is None else curve.hidden

    def fit(self) -> None:
        """Show all of the run, and follow it."""
        super().fit()
        self._follow()

    def state(self) -> ChartState:
        """Return what the user made of the chart."""
        return replace(super().state(), log_x=self._scale.log_x, log_y=self._scale.log_y)

    def restore(self, state: ChartState) -> None:
        """Show the chart as the user left it in an earlier session."""
        self.log_x.setChecked(state.log_x)
        self.log_y.setChecked(state.log_y)
        super().restore(state)

    def show_x_range(self, low: float, high: float) -> None:
        """Show a part of the x-axis, as a linked chart does."""
        self.box.show_range((low, high), None)

    def ask_range(self) -> None:
        """Ask the user for the ends of both axes."""
        RangeDialog(self, self._scale).show()

    def table(self) -> ValueTable:
        """Return every visible curve, as far as it is in view."""
        low, high = self.box.viewRange()[0]
        columns: dict[str, tuple[Values, Values]] = {}
        for curve in self._visible():
            within = (self._scale.x(curve.x) >= low) & (self._scale.x(curve.x) <= high)
            name = tr(curve.series.name)
            x = curve.x[within]
            columns[name] = x, curve.mean[within]
            if not curve.series.points:
                columns[tr("{curve}, least").format(curve=name)] = x, curve.low[within]
                columns[tr("{curve}, greatest").format(curve=name)] = x, curve.high[within]
        for run in self.others.shown:
            within = (self._scale.x(run.x) >= low) & (self._scale.x(run.x) <= high)
            columns[run.name] = run.x[within], run.y[within]
        return table_of_curves(self._x_name, columns)

    def value_at(self, name: str, x: float | None) -> float | None:
        """Return the value of a curve nearest to `x`, or its latest; None without any."""
        curve = self.curves[name]
        at = curve.nearest(np.inf if x is None else x)
        return None if at is None or self.is_hidden(name) else self._scale.told(curve.mean[at])

    def show_crosshair(self, x: float | None) -> None:
        """Point at a value of x, or at none."""
        self.pointed_x = x
        self._draw_crosshair()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crosshair, at first from the newest value, or choose where it is."""
        step = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.pointed_x is not None:
            self.x_chosen.emit(self.pointed_x)
        elif step is not None and not event.modifiers():
            low, high = self.box.viewRange()[0]
            newest = max((float(c.x[-1]) for c in self._visible() if len(c.x)), default=high)
            at = float(self._scale.x(newest if self.pointed_x is None else self.pointed_x))
            at = min(high, max(low, at + step * (high - low)))
            self.x_pointed.emit(self._scale.x_value(at))
        else:
            super().keyPressEvent(event)

    def _visible(self) -> list[DrawnCurve]:
        return [curve for curve in self.curves.values() if not curve.hidden]

    def _scene_pointed(self, at: QPointF | None) -> None:
        x = None
        if at is not None and self.box.contains(at):
            x = self._scale.x_value(self.box.mapSceneToView(at).x())
            on_cursor = self.moments.is_on_cursor(at)
            shape = Qt.CursorShape.SplitHCursor if on_cursor else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        self.x_pointed.emit(x)

    def _scene_clicked(self, at: QPointF) -> None:
        if self.box.contains(at):
            self.x_chosen.emit(self._scale.x_value(self.box.mapSceneToView(at).x()))

    def _draw_crosshair(self, *_: object) -> None:
        if self.pointed_x is None:
            self.crosshair.hide()
            return
        x = self.pointed_x
        heading = " · ".join([self.moment(x), *self.events_near(x)])
        self.crosshair.show_at(float(self._scale.x(x)), heading, self.readings(x))

    def moment(self, x: float) -> str:
        """Say a value of x: whole on a long axis, whose steps and seconds are."""
        return f"{self._x_name} {number_text(round(x) if self._x_end >= 100 else x)}"

    @property
    def cursor_x(self) -> float | None:
        """Where the time cursor is, in data units; None for nowhere."""
        at = self.moments.cursor
        return None if at is None else self._scale.x_value(at)

    def events_near(self, x: float) -> list[str]:
        """Return the words of the events that are at a value of x."""
        return self.moments.near(float(self._scale.x(x)))

    def readings(self, x: float) -> list[CurveValue]:
        """Return the value of every visible curve at `x`."""
        found = []
        for curve in self._visible():
            at = curve.nearest(x)
            if at is not None:
                value = float(curve.mean[at])
                place = float(self._scale.x(curve.x[at])), float(self._scale.y(value))
                colour = curve.series.colour(self.theme)
                value = self._scale.told(value)
                found.append(CurveValue(tr(curve.series.name), colour, value, place))
        for run in self.others.shown:
            value_there = run.at(x)
            if value_there is not None:
                place = float(self._scale.x(x)), float(self._scale.y(value_there))
                value = self._scale.told(value_there)
                found.append(CurveValue(run.name, run.colour, value, place))
        return found

    def _switch_log_y(self, on: bool) -> None:
        self._set_scale(AxisScale(self._scale.log_x, on, self._scale.whole))
        self.log_changed.emit(on)

    def _switch_log_x(self, on: bool) -> None:
        self._set_scale(AxisScale(on, self._scale.log_y, self._scale.whole))

    def _set_scale(self, scale: AxisScale) -> None:
        events = [(self._scale.x_value(x), words) for x, words in self.moments.events]
        at = self.cursor_x
        self._scale = scale
        self.box.bottom.setLogMode(x=scale.log_x, y=False)
        self.box.left.setLogMode(x=False, y=scale.log_y)
        for curve in self.curves.values():
            curve.set_scale(scale)
        self._shade_gap()
        self.others.set_scale(scale)
        self.set_events(events)
        self.set_cursor(at)
        self.fit()

    def _shade_gap(self) -> None:
        """Shade the area between two curves, where both have a value and are shown."""
        if self._between is None:
            return
        one, other = (self.curves[name] for name in self._between)
        outline = QPainterPath()
        if not one.hidden and not other.hidden and np.array_equal(one.x, other.x):
            there = np.isfinite(one.mean) & np.isfinite(other.mean)
            x = self._scale.x(one.x[there])
            y, back = self._scale.y(one.mean[there]), self._scale.y(other.mean[there])
            outline = polyline(np.append(x, x[::-1]), np.append(y, back[::-1]))
        self.gap.setPath(outline)

    def _follow(self) -> None:
        """Show all of the run, unless the user chose what to show."""
        if not self.is_zoomed:
            self.box.show_range(self._x_span(), self._y_span())
        self._mark_spikes()

    def _x_span(self) -> Range:
        steps = [*(c.x for c in self.curves.values()), *(run.x for run in self.others.shown)]
        last = max((float(x[-1]) for x in steps if len(x)), default=0.0)
        self._x_end = grown(self._x_end, last, self._least)
        return (
            (0.0, float(np.log10(max(self._x_end, 2.0))))
            if self._scale.log_x
            else (0.0, self._x_end)
        )

    def _y_span(self) -> Range:
        """Return the range of y that holds all curves but their outliers."""
        every = [*(c.extent for c in self._visible()), *(r.extent for r in self.others.shown)]
        extents = [extent for extent in every if extent is not None]
        if self._scale.log_y:
            ends = self._scale.y(np.array([end for e in extents for end in (e.low, e.high)]))
            ends = np.clip(ends, LOWEST_LOG, None) if len(ends) else np.array([-1.0, 0.0])
            return around_logs(float(ends.min()), float(ends.max()))
        if self._y_range is not None:
            return self._y_range
        return around(min((e.low for e in extents), default=0.0), self._top(extents))

    def _top(self, extents: Sequence[Extent]) -> float:
        """Return the greatest value that is no outlier among what is usual in these curves."""
        own = [curve.extent for curve in self._visible() if curve.extent is not None]
        limit = OUTLIER * max((e.usual for e in own or extents), default=0.0)
        return max((e.high if e.high <= limit else e.calm for e in extents), default=1.0)

    def _resized(self, *_: object) -> None:
        """Keep the button at the end of the curves, where they will continue."""
        self.follow.adjustSize()
        corner = self.mapFromScene(self.box.sceneBoundingRect().bottomRight())
        self.follow.move(corner - self.follow.rect().bottomRight() - QPoint(4, 4))
        self._mark_spikes()

    def _mark_spikes(self) -> None:
        """Say at the top edge how far a curve goes that runs off it."""
        top, below = self.box.viewRange()[1][1], 12.0
        for text, curve in zip(self.spikes, self.curves.values(), strict=True):
            extent = curve.extent
            off = extent is not None and not self._scale.log_y and extent.high > top * (1 + 1e-9)
            text.setVisible(off and not self.is_zoomed and not curve.hidden)
            if text.isVisible() and extent is not None:
                text.setText(f"▲ {number_text(extent.high)}")
                at = float(curve.x[np.nanargmax(np.where(np.isfinite(curve.high), curve.high, 0))])
                left = self.box.mapFromView(QPointF(float(self._scale.x(at)), 0.0)).x() - 5
                right = self.box.width() - text.boundingRect().width()
                text.setPos(max(0.0, min(left, right)), below)
                below += text.boundingRect().height()  # one below the other, also of one place
