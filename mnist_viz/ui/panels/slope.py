"""The slope: where one step along the gradient leads, for rates too small, right and too large."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_viz.core.insights.slope import Slope, Verdict, slope
from mnist_viz.core.message import Message
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import MAX_RATE, Recipe
from mnist_viz.core.training_set import next_batch
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.ui.charts.slope_plot import SlopePlot
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import rate as rate_words

MAX_EXAMPLES = 128
"""Examples of the next batch that the loss is taken over."""


def look_down(frame: Frame) -> Slope | None:
    """Return the slope under the next step of `frame`; None while its batch is being made."""
    snapshot, dataset = frame.snapshot, frame.dataset
    if snapshot is None or dataset is None:
        return None
    train, recipe = dataset.train, snapshot.recipe
    batch = next_batch(
        recipe, train, snapshot.examples_seen, arrived=train.arrived, most=MAX_EXAMPLES
    )
    if batch is None:
        return None
    objective, decay = OBJECTIVES[recipe.objective], snapshot.knobs.decay
    return slope(snapshot.network, objective, batch, snapshot.rate, decay)


SLOPE = Analysis(Message("the slope"), look_down, lambda frame: (frame.snapshot,))


class SlopePanel(Panel):
    """A curve, a verdict, and the rate to change in a click."""

    name = "slope"
    title = mark("The slope")
    help = mark(
        "The loss on the next batch after one step against its gradient, for steps of every "
        "length: left of the dip is slow, right of it overshoots. Click a rate to take it."
    )
    place = Place("right", 5, stretch=4, shown=False)
    interval = 100
    hides_answer = True
    needs = (SLOPE,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._snapshot: Snapshot | None = None
        self.shown: Slope | None = None
        self.plot = SlopePlot(theme)
        self.verdict = Note(tr("Working out the slope …"), whole=True)
        self.halve = _button("η ÷ 2", tr("Halve the rate."))
        self.double = _button("η × 2", tr("Double the rate."))
        self.take_best = _button(
            tr("Best η"), tr("Take the rate that ends lowest on this one batch.")
        )
        row = QHBoxLayout()
        for button, act in (
            (self.halve, lambda: self._scale(0.5)),
            (self.double, lambda: self._scale(2.0)),
            (self.take_best, self._take_best),
        ):
            row.addWidget(button)
            button.clicked.connect(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.plot, 1)
        column.addWidget(self.verdict)
        column.addLayout(row)
        self.plot.clicked.connect(self._take)

    def draw(self, frame: Frame) -> None:
        """Show the newest slope that is worked out."""
        self._snapshot = frame.snapshot
        insight = frame.insight(SLOPE)
        if insight is None or insight.value is self.shown:
            return
        self.shown = insight.value
        self.plot.show_slope(insight.value)
        self.verdict.setText(verdict_words(insight.value, frame.recipe))

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.plot.set_theme(theme)

    def _scale(self, factor: float) -> None:
        if self._snapshot is not None:
            self._take(factor * self._snapshot.rate)

    def _take_best(self) -> None:
        if self.shown is not None:
            self._take(self.shown.best)

    def _take(self, rate: float) -> None:
        """Turn the knob so that the next step has this rate after the schedule's factor."""
        snapshot = self._snapshot
        if snapshot is None or snapshot.rate <= 0:
            return
        knob = rate * snapshot.knobs.rate / snapshot.rate
        self.session.training.tune(
            replace(snapshot.knobs, rate=float(f"{min(knob, MAX_RATE):.3g}"))
        )
        self.session.ask_again(SLOPE)
        self.refresh_requested.emit()


def _button(text: str, help_text: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(help_text)
    button.setAccessibleName(help_text)
    return button


def verdict_words(seen: Slope, recipe: Recipe) -> str:
    """Return what must be reported of the rate, for the user."""
    rate, best = rate_words(seen.rate), rate_words(seen.best)
    match seen.verdict:
        case Verdict.STILL:
            words = tr("The rate is 0: the schedule has come to its end, and nothing moves.")
        case Verdict.SMALL:
            words = tr(
                "η = {rate} is small: safe, but slow. On this batch a step {times:.0f} times as "
                "long would end lowest."
            ).format(rate=rate, times=seen.best / seen.rate)
        case Verdict.RIGHT:
            words = tr(
                "η = {rate} is about right: the step goes well down and ends before or at the dip."
            ).format(rate=rate)
        case Verdict.LONG:
            words = tr(
                "η = {rate} is long: the step crosses the dip at {best} and climbs again."
            ).format(rate=rate, best=best)
        case Verdict.TOO_LARGE:
            words = tr("η = {rate} is too large: the step ends higher than it began.").format(
                rate=rate
            )
    if recipe.optimizer != "descent":
        words += " " + tr(
            "({optimizer} takes a different step; this is the plain gradient's.)"
        ).format(optimizer=recipe.optimizer)
    if recipe.dropout:
        words += " " + tr("(Dropout is off here: this is the loss of the whole network.)")
    return words
