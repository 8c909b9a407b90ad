"""The curves: training and test loss and accuracy over the steps of the run."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout

from mnist_viz.core.arrays import Floats
from mnist_viz.runs.curves import NO_BINS, Bins
from mnist_viz.session.frame import Frame
from mnist_viz.session.run_list import Clock, RunRecord, Timeline
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.ui.charts.curve_plot import CurvePlot, OtherRun
from mnist_viz.ui.charts.lines import PRESENT, run_dashes
from mnist_viz.ui.charts.plot_header import SeriesKey
from mnist_viz.ui.look.theme import SPACING, Theme, run_colour
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.translation import mark, tr, translate
from mnist_viz.ui.words.wording import count, rate

MIN_SPAN = {Clock.STEP: 10.0, Clock.EPOCH: 0.1, Clock.SECONDS: 1.0}
"""The shortest x-axis along each clock."""

SMOOTHING = 0.04
"""The share of the visible bins over which the line on top of the raw band is averaged."""


GAP = ("train set", "test")
"""The curves whose distance is what the network knows by heart."""


class CurvesPanel(Panel):
    """Loss and accuracy, side by side over the same steps."""

    name = "curves"
    title = mark("Loss and accuracy")
    help = mark(
        "Pale band and line: each batch, read before its step, by a network that changed all the "
        "while. Squares: the training set read again by one network (5,000 images of a larger "
        "set); diamonds: the test set, which it never learns from. So squares are below the line "
        "while it learns, and the shaded gap between the two sets is what it knows by heart. "
        "Point for values; click to see that moment again, and drag the line on. The wheel zooms, "
        "a drag moves, a double click follows the run again; dotted lines mark changes of the "
        "knobs."
    )
    keys = (
        (mark("Left, Right"), mark("Move the line that reads the numbers.")),
        (mark("Return"), mark("See the moment at that line again.")),
        (mark("A"), mark("Show all of the run, and follow it.")),
    )
    place = Place("middle", 0, stretch=5, number=3, purpose=Purpose.WATCH)
    interval = 80
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.loss = CurvePlot(
            theme, tr("Loss"), PRESENT, y_label=tr("Loss per example"), named=False, gap=GAP
        )
        self.accuracy = CurvePlot(
            theme,
            tr("Accuracy"),
            PRESENT,
            y_label=tr("Accuracy (%)"),
            log_label=tr("Error (%)"),
            y_range=(0, 100),
            named=False,
            whole=100,
            gap=GAP,
        )
        self.loss.link(self.accuracy)
        self._clock = Clock.STEP
        self._times: Timeline | None = None
        self._about: tuple[object, ...] = ()
        self.key = SeriesKey(theme, PRESENT)
        self.key.switched.connect(self.loss.show_curve)
        self.key.switched.connect(self.accuracy.show_curve)
        self.best = QToolButton()
        self.best.setProperty("compact", True)
        self.best.setToolTip(
            tr(
                "See the network at its lowest test loss again; “Branch from here” then continues "
                "from it (early stopping)."
            )
        )
        self.best.clicked.connect(self._seek_best)
        self.best.hide()
        self._best_step: int | None = None
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for plot in (self.loss, self.accuracy):
            plot.clicked.connect(self._seek)
            row.addWidget(plot)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(0)
        column.addLayout(row, 1)
        below = QHBoxLayout()
        below.addWidget(self.key, 1)
        below.addWidget(self.best)
        column.addLayout(below)

    def draw(self, frame: Frame) -> None:
        """Show the run so far, and those it is compared with."""
        if frame.live is None or frame.snapshot is None:
            return
        self._clock = frame.clock
        self._times = times = Timeline(frame.live, frame.recorded)
        past = None
        if frame.sought is not None:
            past = float(times.at(np.array([float(frame.snapshot.step)]), frame.clock)[0])
        turned = turns(frame.live, times, frame.clock) + self._best(frame, times)
        for plot, bins, scale in (
            (self.loss, frame.live.loss, 1),
            (self.accuracy, frame.live.accuracy, 100),
        ):
            plot.set_x(tr(frame.clock.value), MIN_SPAN[frame.clock])
            draw_bins(plot, bins, scale, times.at(bins.end, frame.clock))
            plot.set_events(turned)
            plot.set_cursor(past)
        if (test := frame.test) is not None:
            tested = times.at(test.steps, frame.clock)
            self.loss.set_points("test", tested, test.loss)
            self.accuracy.set_points("test", tested, 100 * test.accuracy)
            self.loss.set_points("train set", tested, test.train_loss)
            self.accuracy.set_points("train set", tested, 100 * test.train_accuracy)
        self._draw_others(frame)

    def _best(self, frame: Frame, times: Timeline) -> list[tuple[float, str]]:
        """Offer the moment of the lowest test loss, and return where to mark it."""
        step = frame.test.best_step if frame.test is not None else None
        last = int(frame.test.steps[-1]) if frame.test is not None else 0
        passed = step is not None and step < last
        if passed and step != self._best_step and step is not None:
            self.best.setText(tr("Best test loss: step {step}").format(step=count(step)))
        self._best_step = step if passed else None
        self.best.setVisible(passed)
        if step is None or not passed:
            return []
        at = times.at(np.array([float(step)]), frame.clock)
        return [(float(at[0]), tr("lowest test loss"))]

    def _seek_best(self) -> None:
        if self._best_step is not None:
            self.session.seek(self._best_step)
            self.refresh_requested.emit()

    def _draw_others(self, frame: Frame) -> None:
        """Draw the other runs, where any of them, the clock or the theme is new."""
        about = (frame.left, frame.clock, self.theme, frame.recipe.objective)
        if about == self._about:
            return
        self._about = about
        shown = [record for record in frame.left if not record.hidden]
        alike = [record for record in shown if same_loss(record, frame)]
        for plot, records, scale in ((self.loss, alike, 1), (self.accuracy, shown, 100)):
            runs = [other_run(record, scale, frame.clock, self.theme) for record in records]
            plot.set_others(runs, left_out_words(shown, records))

    def _seek(self, x: float) -> None:
        if self._times is not None:
            self.session.seek(max(0, self._times.step(x, self._clock)))
            self.refresh_requested.emit()

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.loss.set_theme(theme)
        self.accuracy.set_theme(theme)
        self.key.set_theme(theme)


def draw_bins(plot: CurvePlot, bins: Bins, scale: float, x: Floats) -> None:
    """Show a training curve times `scale` along `x`, its running mean on top."""
    plot.set_series("train", x, scale * bins.low, scale * bins.high, scale * bins.smooth(SMOOTHING))


def other_run(record: RunRecord, scale: float, clock: Clock, theme: Theme) -> OtherRun:
    """Return the running mean of another run's loss, or of its accuracy where `scale` is 100."""
    snapshot = record.snapshot
    bins = NO_BINS if snapshot is None else snapshot.loss if scale == 1 else snapshot.accuracy
    x = record.timeline().at(bins.end, clock)
    look = run_colour(theme, record.number), run_dashes(record.number)
    return OtherRun(translate(record.name), *look, x, scale * bins.smooth(SMOOTHING))


def same_loss(record: RunRecord, frame: Frame) -> bool:
    """Return whether another run's loss is the same function, so that the two can be compared."""
    return record.recipe is None or record.recipe.objective == frame.recipe.objective


def left_out_words(shown: Sequence[RunRecord], drawn: Sequence[RunRecord]) -> str:
    """Say which runs are left out because their loss is another function; nothing without any."""
    names = ", ".join(translate(record.name) for record in shown if record not in drawn)
    return tr("Another loss, not drawn: {runs}.").format(runs=names) if names else ""


def turns(snapshot: Snapshot, times: Timeline, clock: Clock) -> list[tuple[float, str]]:
    """Return where the knobs were turned, with a few words on what they stand at since."""
    steps = np.array([float(turn.step) for turn in snapshot.turns])
    words = [tr("rate {rate}").format(rate=rate(turn.knobs.rate)) for turn in snapshot.turns]
    return list(zip(times.at(steps, clock).tolist(), words, strict=True))
