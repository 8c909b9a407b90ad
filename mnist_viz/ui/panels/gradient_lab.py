"""The gradient lab: the three objectives raced from identical weights on identical batches."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.insights.gradient_lab import RIVALS, Check, check_gradients
from mnist_viz.runs.curves import Bins
from mnist_viz.session.frame import Frame
from mnist_viz.session.lab import LabGoal, LabRecord
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.curve_plot import CurvePlot, Series
from mnist_viz.ui.charts.plot_header import SeriesKey
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import rate

WHY = mark(
    "The notes' step (A) leaves out the Jacobian of softmax: what it computes is twice the "
    "gradient of the cross-entropy, which falls too, so training works; only it isn't the gradient "
    "of the cost that the notes state."
)


class GradientCheck(QWidget):
    """Central differences in float64 on small random networks; takes a fraction of a second.

    Attributes
    ----------
    activation
        Of the networks that are checked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.activation = "relu"
        self._seed = 0
        self.button = QPushButton(tr("Check gradient"))
        self.button.setToolTip(
            tr(
                "Compare each gradient with differences of its cost, on small random networks in "
                "float64 that are clear of ReLU's kink. Each click draws other networks."
            )
        )
        self.words = Note(tr("Is each objective's gradient the gradient of its cost?"), whole=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.button.clicked.connect(self._check)

    def _check(self) -> None:
        checks = check_gradients(self._seed, self.activation)
        self._seed += 1
        lines = "".join(_line(check) for check in checks)
        self.words.setText(f"<table>{lines}</table>{tr(WHY)}")


def _line(check: Check) -> str:
    verdict = tr("✓ agrees with {cost}") if check.passed else tr("✗ is not the gradient of {cost}")
    tail = (
        tr("maximal relative error {error:.1e}, as expected")
        if check.passed == check.expected
        else tr("maximal relative error {error:.1e}, NOT as expected: report this")
    )
    return (
        f"<tr><td><b>{check.objective}</b>&nbsp;&nbsp;</td>"
        f"<td>{verdict.format(cost=check.cost)}&nbsp;&nbsp;</td>"
        f"<td>{tail.format(error=check.error)}</td></tr>"
    )


MIN_HEIGHT = 100
"""Pixels that a plot is high at the least: its heading, curves and axis."""

NAMES = (mark("notes"), mark("squared"), mark("cross"))
"""The rivals, as the key names them."""

DENSE = (
    Series(NAMES[0], lambda theme: theme.runs[0], dashes=(), marker="diamond"),
    Series(NAMES[1], lambda theme: theme.runs[1], dashes=(7, 4), marker="triangle"),
    Series(NAMES[2], lambda theme: theme.runs[2], dashes=(2, 3), marker="square"),
)
SPARSE = tuple(replace(series, points=True) for series in DENSE)


class GradientLabPanel(Panel):
    """Four plots, a sentence that says what they show, and the check of the gradients."""

    name = "gradient_lab"
    title = mark("Gradient lab")
    help = mark(
        "Three networks with the same first weights read the same batches, each with another "
        "objective. The notes' gradient is twice cross-entropy's, and not the squared error's."
    )
    place = Place("middle", 6, stretch=8, shown=False)
    wide = True
    interval = 45
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.lab = session.lab
        self.needs = (self.lab.question,)
        self.shown: LabRecord | None = None
        self.key = SeriesKey(theme, DENSE)
        self.cost, self.cosine, self.ratio, self.dead = (
            CurvePlot(theme, name, series, y_label=label, named=False)
            for name, series, label in (
                (tr("Squared error"), DENSE, tr("Cost")),
                (tr("Cosine"), DENSE[1:], tr("Cosine")),
                (tr("Norm ratio"), DENSE[1:], tr("Norm ratio")),
                (tr("Dead units"), SPARSE, tr("Dead (%)")),
            )
        )
        self.play = QPushButton(tr("Race"))
        self.play.setCheckable(True)
        self.play.setToolTip(tr("Train all three networks next to the run, which continues."))
        self.step = QPushButton(tr("One step"))
        self.restart = QPushButton(tr("Start over"))
        self.twice = QCheckBox(tr("Cross-entropy at twice the rate"))
        self.twice.setToolTip(tr("Then it does what the notes do, to the last bit."))
        self.from_here = QCheckBox(tr("From the run's present weights"))
        self.from_here.setToolTip(tr("Instead of the first weights of its seed."))
        self.words = Note(whole=True)
        self.check = GradientCheck()
        self._lay_out()
        self.play.toggled.connect(self._show_playing)
        self.step.clicked.connect(lambda: self.lab.advance(1))
        self.restart.clicked.connect(self._start_over)
        self.key.switched.connect(self._show_curve)
        self.twice.toggled.connect(self._start_over)
        self.from_here.toggled.connect(self._start_over)

    def draw(self, frame: Frame) -> None:
        """Show the newest record of the lab."""
        self.check.activation = frame.recipe.activation
        insight, goal = frame.insight(self.lab.question), self.lab.goal
        if insight is not None and goal is not None and insight.value is not self.shown:
            self.shown = insight.value
            self._draw_record(insight.value, goal)
            if frame.recipe.dropout:
                told = tr("The run's dropout is off in the lab: its networks learn whole.")
                self.words.setText(f"{self.words.text()} {told}")

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        for part in (self.key, self.cost, self.cosine, self.ratio, self.dead):
            part.set_theme(theme)

    def look(self, at: str) -> None:
        """Do as a lesson asks: "start" over and rest, "race" on, or "check" the gradients."""
        if at == "start":
            self.play.setChecked(False)
            self._start_over()
        elif at == "race":
            self.play.setChecked(True)
        elif at == "check":
            self.play.setChecked(False)
            self.check.button.click()

    def hideEvent(self, event: object) -> None:
        """Race for nobody: stop."""
        self.play.setChecked(False)

    def _show_curve(self, name: str, shown: bool) -> None:
        for plot in (self.cost, self.cosine, self.ratio, self.dead):
            if name in plot.chart.curves:
                plot.show_curve(name, shown)

    def _start_over(self) -> None:
        self.lab.restart(twice=self.twice.isChecked(), from_here=self.from_here.isChecked())

    def _show_playing(self, on: bool) -> None:
        self.play.setText(tr("Rest") if on else tr("Race"))
        self.lab.run(on)

    def _draw_record(self, record: LabRecord, goal: LabGoal) -> None:
        for rank, name in enumerate(NAMES):
            _draw_bins(self.cost, name, record.cost[rank])
            if rank:
                _draw_bins(self.cosine, name, record.cosine[rank])
                _draw_bins(self.ratio, name, record.ratio[rank])
            self.dead.set_points(name, record.surveyed, 100 * record.dead[:, rank])
        self.words.setText(lab_words(record, goal))

    def _lay_out(self) -> None:
        row, choices = QHBoxLayout(), QVBoxLayout()
        for button in (self.play, self.step, self.restart):
            row.addWidget(button)
        choices.setSpacing(SPACING // 4)
        choices.addWidget(self.twice)
        choices.addWidget(self.from_here)
        row.addSpacing(SPACING)
        row.addLayout(choices)
        row.addStretch()
        grid = QGridLayout()
        grid.setSpacing(SPACING)
        for index, plot in enumerate((self.cost, self.dead, self.cosine, self.ratio)):
            grid.addWidget(plot, index // 2, index % 2)
            # What scrolls is as high as its parts would like, unless they go by what they need.
            plot.setMinimumHeight(MIN_HEIGHT)
            plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(row)
        column.addWidget(self.key)
        column.addLayout(grid, 1)
        column.addWidget(self.words)
        column.addWidget(self.check)


def _draw_bins(plot: CurvePlot, name: str, bins: Bins) -> None:
    plot.set_series(name, bins.end, bins.low, bins.high, bins.mean)


def lab_words(record: LabRecord, goal: LabGoal) -> str:
    """Return what the lab shows, in plain sentences."""
    if not record.last:
        return tr("Three networks with the same weights, at rate {rate}. Race them.").format(
            rate=rate(goal.recipe.rate)
        )
    accuracy = ", ".join(
        f"{name} {share:.0%}" for name, share in zip(RIVALS, record.accuracy[-1], strict=True)
    )
    squared, cross = (RIVALS.index(name) for name in ("squared-error", "cross-entropy"))
    read = tr("After %n step(s) they read: {accuracy}.", "", record.last)
    same_way = tr(
        "The notes' gradient is {ratio:.3f} times cross-entropy's and points the same way "
        "(cosine {cosine:.3f})."
    )
    twin = (
        tr("The two networks are the same to the last bit.")
        if record.apart == 0
        else tr("The two part only because the notes step twice as far.")
    )
    other_way = tr(
        "To the squared error's gradient its cosine is {cosine:.2f} on average: it is not the "
        "gradient of its stated cost."
    )
    return " ".join(
        (
            read.format(accuracy=accuracy),
            same_way.format(
                ratio=_average(record.ratio[cross]), cosine=_average(record.cosine[cross])
            ),
            twin,
            other_way.format(cosine=_average(record.cosine[squared])),
        )
    )


def _average(bins: Bins) -> float:
    """Return the mean of what is finite: a gradient of zero has no direction."""
    finite = bins.mean[np.isfinite(bins.mean)]
    return float(finite.mean()) if len(finite) else np.nan
