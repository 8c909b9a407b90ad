"""Distributions over time: what each layer's numbers look like at every stage of the run."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mnist_viz.core.insights.findings import Condition, Finding, diagnosis
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import DISTRIBUTIONS, HEALTH, Distributions
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.curve_plot import CurvePlot, Series
from mnist_viz.ui.charts.lines import Marker, run_dashes
from mnist_viz.ui.charts.ridges import RidgeChart
from mnist_viz.ui.look.theme import SPACING, Theme, run_colour
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel, Note
from mnist_viz.ui.words.translation import mark, tr, translate

MARKERS: tuple[Marker, ...] = ("diamond", "triangle", "square")

CURVE_HEIGHT = 110
"""Pixels that the curves of the gradient are high at the least."""


class DistributionsPanel(Panel):
    """A verdict, ridges for each layer, and the length of each layer's gradient."""

    name = "distributions"
    title = mark("Distributions")
    help = mark(
        "How the weights W, pre-activations Z, activations A and gradients dW of each layer are "
        "distributed, a ridge for each moment of the run, the first at the top; next to them the "
        "length of each layer's gradient. A sentence says what it means. Click a ridge to go back "
        "to it."
    )
    keys = (
        (mark("Up, Down"), mark("Point at the ridge above or below.")),
        (mark("Return"), mark("Look back to its step, in every panel.")),
    )
    place = Place("middle", 8, stretch=8, shown=False, purpose=Purpose.UNDERSTAND)
    wide = True
    interval = 100
    hides_answer = True
    needs = (DISTRIBUTIONS, HEALTH)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.verdict = Note(tr("The distributions are being worked out."), whole=True)
        self.verdict.setTextFormat(Qt.TextFormat.RichText)
        self.readout = LiveLabel(lines=2, role="muted", scale="caption")
        self.ridges = RidgeChart(theme, 1)
        self.norms = _norm_plot(theme, 1)
        self._shown: Distributions | None = None
        self._about = ""
        self._charts = QHBoxLayout()
        self._charts.setSpacing(SPACING)
        self._charts.addWidget(self.ridges, 3)
        self._charts.addWidget(self.norms, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.verdict)
        column.addLayout(self._charts, 1)
        column.addWidget(self.readout)
        self._connect()

    def draw(self, frame: Frame) -> None:
        """Show the newest distributions, and what they mean."""
        self._judge(frame)
        insight = frame.insight(DISTRIBUTIONS)
        if insight is None:
            return
        found = insight.value
        if len(found.shown.layers) != self.ridges.layers:
            self._make_room(len(found.shown.layers))
        past = float(found.shown.step) if frame.sought is not None else None
        self.norms.set_cursor(past)
        if found is self._shown:
            return
        self._shown = found
        self.ridges.set_moments(found.moments, found.shown.step)
        steps = np.array([float(moment.step) for moment in found.moments])
        norms = np.array([moment.gradient_norms for moment in found.moments])
        for layer, values in enumerate(norms.T, start=1):
            self.norms.set_points(_layer_name(layer), steps, values)
        self._about = tr("Over {m} training images and the whole network.").format(m=found.m)
        if frame.recipe.dropout:
            self._about = tr(
                "Over {m} training images and the whole network: dropout is off here."
            ).format(m=found.m)
        self._say(None)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.ridges.set_theme(theme)
        self.norms.set_theme(theme)

    def _judge(self, frame: Frame) -> None:
        health, snapshot = frame.insight(HEALTH), frame.snapshot
        if health is None or snapshot is None:
            return
        found = diagnosis(health.value, snapshot.recipe, snapshot.knobs)
        words = verdict_words(found, health.step)
        if words != self.verdict.text():
            self.verdict.setText(words)

    def _make_room(self, layers: int) -> None:
        """Put charts for another number of layers in the place of those before."""
        before: tuple[QWidget, QWidget] = self.ridges, self.norms
        self.ridges, self.norms = RidgeChart(self.theme, layers), _norm_plot(self.theme, layers)
        for old, new, share in ((before[0], self.ridges, 3), (before[1], self.norms, 2)):
            self._charts.replaceWidget(old, new)
            self._charts.setStretchFactor(new, share)
            old.hide()
            old.deleteLater()
        self.set_theme(self.theme)  # a pen is as fine as the screen, which is known only now
        self._connect()

    def _connect(self) -> None:
        self.ridges.step_chosen.connect(self._seek)
        self.ridges.step_pointed.connect(self._say)
        self.norms.clicked.connect(lambda step: self._seek(round(step)))

    def _seek(self, step: int) -> None:
        self.session.seek(max(0, step))
        self.refresh_requested.emit()

    def _say(self, step: int | None) -> None:
        self.readout.setText(self._about if step is None else self.ridges.describe(step))


def verdict_words(found: Finding, step: int) -> str:
    """Return the verdict as rich text: what it is in a word, and the sentence with its numbers."""
    sign = "✓" if found.condition is Condition.HEALTHY else "⚠"
    word = translate(found.condition.value)
    when = tr("at step {step:,}").format(step=step)
    return f"<b>{sign} {word}</b>, {when}: {translate(found.sentence)}"


def _layer_name(layer: int) -> str:
    return f"dW{layer}"


def _norm_plot(theme: Theme, layers: int) -> CurvePlot:
    """Return a plot with a curve for each layer, over a logarithmic axis."""
    series = [
        Series(
            _layer_name(layer),
            lambda theme, layer=layer: run_colour(theme, layer),  # type: ignore[misc]
            points=True,
            dashes=run_dashes(layer),
            marker=MARKERS[layer % len(MARKERS)],
        )
        for layer in range(1, layers + 1)
    ]
    plot = CurvePlot(theme, tr("Gradient norm"), series, y_label="‖dW‖")
    plot.set_log(True)
    plot.chart.log_x.setChecked(True)  # most moments are near the beginning
    plot.setMinimumHeight(CURVE_HEIGHT)
    plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return plot
