"""The health strip: the vital signs of the network that trains, and one click for what is wrong."""

import numpy as np
from PySide6.QtWidgets import (
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.insights.findings import Finding, Remedy, findings
from mnist_viz.core.insights.health import SAMPLE, Health
from mnist_viz.core.recipe import Knobs
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import HEALTH
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import Snapshot, State
from mnist_viz.ui.controls.helpers import scrolled
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr, translate


class HealthPanel(Panel):
    """Signs on top, and below them a sentence and its remedies for each that is out of range."""

    name = "health"
    title = mark("Health")
    help = mark(
        "The vital signs of training: dead and saturated units, the length of the gradient, how "
        "much one step changes each W, and numbers that are no longer finite. What is out of range "
        "is said in a sentence, with a remedy to click."
    )
    place = Place("left", 11, stretch=2, shown=False, purpose=Purpose.WATCH)
    interval = 200
    hides_answer = True
    needs = (HEALTH,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.signs, self.verdict = Note(), Note(scale="strong")
        self.complaints: list[Complaint] = []
        self._lay_out()

    def draw(self, frame: Frame) -> None:
        """Show the newest vital signs."""
        insight, snapshot = frame.insight(HEALTH), frame.snapshot
        if insight is None or snapshot is None:
            self.signs.setText(tr("The network is being looked over."))
            return
        self.signs.setText("\n".join(sign_lines(insight.value, snapshot)))
        finished = frame.state is State.FINISHED
        found = findings(insight.value, frame.recipe, snapshot.knobs)
        self._complain(found)
        if found:
            words = tr("⚠ %n sign(s) out of range, at step {step:,}", "", len(found))
        elif finished:
            words = tr("✓ finished, and well, at step {step:,}")
        else:
            words = tr("✓ all in range, at step {step:,}")
        self._say(words.format(step=insight.step), "wrong" if found else "right")

    def _say(self, sentence: str, role: str) -> None:
        self.verdict.setText(sentence)
        if self.verdict.property("role") != role:
            self.verdict.setProperty("role", role)
            self.verdict.style().polish(self.verdict)

    def _complain(self, found: list[Finding]) -> None:
        """Show each finding; a button stays the same while it does the same, to be clickable."""
        if [f.remedies for f in found] == [c.remedies for c in self.complaints]:
            for complaint, finding in zip(self.complaints, found, strict=True):
                complaint.sentence.setText(translate(finding.sentence))
            return
        for complaint in self.complaints:
            self._list.removeWidget(complaint)
            complaint.deleteLater()
        self.complaints = [Complaint(finding) for finding in found]
        for place, complaint in enumerate(self.complaints):
            self._list.insertWidget(place, complaint)
            for button, remedy in zip(complaint.buttons, complaint.remedies, strict=True):
                button.clicked.connect(lambda _=False, remedy=remedy: self._apply(remedy))

    def _apply(self, remedy: Remedy) -> None:
        if isinstance(remedy.action, Knobs):
            self.session.training.tune(remedy.action)
        else:
            self.session.start(remedy.action)
        self.refresh_requested.emit()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACING)
        self._list.addWidget(self.signs)
        self._list.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.verdict)
        column.addWidget(scrolled(inside), 1)


class Complaint(QWidget):
    """One finding: its sentence, and a button for each of its remedies."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.remedies = finding.remedies
        self.sentence = Note(translate(finding.sentence))
        self.buttons = [QPushButton(translate(remedy.text)) for remedy in finding.remedies]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.sentence)
        for button, remedy in zip(self.buttons, finding.remedies, strict=True):
            tip = (
                tr("{remedy}: acts at once.")
                if isinstance(remedy.action, Knobs)
                else tr("{remedy}: acts by starting another run.")
            )
            button.setToolTip(tip.format(remedy=translate(remedy.text)))
            column.addWidget(button)


def sign_lines(health: Health, snapshot: Snapshot) -> list[str]:
    """Return the vital signs, one line each."""
    lines = []
    # Where ReLU is flat it is off, as it should be for most images.
    flat = (
        tr("Layer {number}: f off in {share:.0%} of all cases")
        if snapshot.recipe.activation == "relu"
        else tr("Layer {number}: f nearly flat in {share:.0%} of all cases")
    )
    for number, layer in enumerate(health.layers, 1):
        lines.append(
            tr("Layer {number}: {dead} of {units} units dead").format(
                number=number, dead=len(layer.dead), units=layer.units
            )
        )
        lines.append(flat.format(number=number, share=layer.saturated))
    trial = health.trial
    norm = trial.gradient_norm
    lines.append(
        tr("Gradient: {norm:.3g} long").format(norm=norm)
        if np.isfinite(norm)
        else tr("Gradient: not finite")
    )
    if trial.ratios:
        lines += [
            tr("One step changes W{n} by {ratio:.2%}").format(n=n, ratio=r)
            for n, r in enumerate(trial.ratios, 1)
        ]
    lines.append(tr("Numbers not finite: {count}").format(count=health.not_finite))
    lines.append(
        tr("(over {images:,} test images and the next batch, at rate {rate:.3g})").format(
            images=SAMPLE, rate=snapshot.rate
        )
    )
    if snapshot.recipe.dropout:
        lines.append(
            tr(
                "(the units are those of the whole network; the gradient and the step are made "
                "with dropout {share:.0%})"
            ).format(share=snapshot.recipe.dropout)
        )
    return lines
