"""What the window says in words while a run trains: status, summaries, health warnings."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from mnist_viz.core.insights.findings import Finding, Remedy, findings
from mnist_viz.core.recipe import Knobs
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import HEALTH
from mnist_viz.session.snapshot import State
from mnist_viz.ui.shell.dock_area import DockArea
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import count, shortened, what_if_words

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


def status_text(frame: Frame) -> str:
    """Return the line at the foot of the window: the data, the record, the fingerprint."""
    recipe, words = frame.recipe, []
    if frame.dataset is not None:
        words.append(translate(frame.dataset.title))
        if not frame.dataset.train.whole:
            train = frame.dataset.train
            words.append(
                tr("{arrived} of {total} digits drawn so far").format(
                    arrived=count(train.arrived), total=count(len(train))
                )
            )
    words.append("-".join(map(str, recipe.sizes)))
    if recipe.hidden:
        words[-1] += f" {recipe.activation}"
    words.append(
        tr("{objective}, {optimizer}, seed {seed}").format(
            objective=recipe.objective, optimizer=recipe.optimizer, seed=recipe.seed
        )
    )
    if frame.test is not None:
        record = frame.test.latest
        accuracy = record.evaluation.accuracy
        words.append(
            tr("test accuracy {accuracy:.2%} at step {step}").format(
                accuracy=accuracy, step=count(record.step)
            )
        )
    if frame.altered is not None:
        words.append(what_if_words(frame))
    if frame.snapshot is not None and frame.state is not State.RUNNING:
        words.append(
            tr("fingerprint {fingerprint}").format(
                fingerprint=fingerprint(frame.snapshot.network.theta)[:12]
            )
        )
    return shortened("   ·   ".join(words))


WORDS_S = 0.1
"""Seconds between two reports: nobody reads faster."""


class StatusUpdater:
    """Show the state of the run in words: in the toolbar, the banner and the status bar.

    Attributes
    ----------
    line
        The words at the foot of the window.
    runs
        Next to them, once there is more than one run, the button that shows the table of runs. The
        table does not open on its own: it would cover what the user is looking at.
    """

    def __init__(self, window: Window) -> None:
        self.line = LiveLabel(role="muted")
        self._window = window
        self._due = 0.0
        self._left = 0
        self.runs = QPushButton()
        self.runs.setFlat(True)
        self.runs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.runs.setToolTip(tr("Show the runs of this session side by side."))
        self.runs.clicked.connect(lambda: window.go_to("runs"))
        self.runs.hide()

    def report_next_frame(self) -> None:
        """Report at the next frame: an act of the user led there."""
        self._due = 0.0

    def report(self, frame: Frame, *, urgent: bool) -> None:
        """Report where that is due, or urgent."""
        if urgent or time.perf_counter() > self._due:
            self._due = time.perf_counter() + WORDS_S
            self._report(frame)

    def _report(self, frame: Frame) -> None:
        window = self._window
        window.transport.draw(frame)
        if window.presentation.on:
            window.presentation.strip.draw(frame)
        remedy = tr("Start again") if frame.state is State.FAILED else tr("Test again")
        window.banner.show_state(frame.error, frame.notice, remedy if frame.ended else "")
        self.line.setText(status_text(frame))
        if len(frame.left) != self._left:
            self._left = len(frame.left)
            self.runs.setText(tr("%n run(s) · compare", "", self._left + 1))
            self.runs.setVisible(self._left > 0)


EVERY_MS = 1000


class AccessibleSummaries(QObject):
    """Once a second writes the summaries of all charts in sight to their descriptions.

    A chart is any widget with a method `summary` that returns a sentence or two.
    """

    def __init__(self, area: DockArea) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._update_if_active)

    def start(self) -> None:
        """Begin."""
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Tell no more."""
        self._timer.stop()

    def update(self) -> None:
        """Describe what is in sight as it is now."""
        for dock in self._area.docks:
            if dock.is_built and dock.panel.isVisible():
                for widget in dock.panel.findChildren(QWidget):
                    summary = getattr(widget, "summary", None)
                    if callable(summary):
                        describe(widget, summary())

    def _update_if_active(self) -> None:
        if QAccessible.isActive():
            self.update()


def describe(widget: QWidget, summary: str) -> None:
    """Set the accessible description of the focused part of `widget`."""
    heard = widget.focusProxy() or widget
    if heard.accessibleDescription() != summary:
        heard.setAccessibleDescription(summary)


EVERY_S = 3.0
"""Seconds between two looks: one takes training some hundredths of a second."""

FIRST_STEP = 20
"""The first steps are no sign of how a run will go."""


class HealthWatch:
    """Looks at the health of the run now and then, whether its panel is open or not."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._warned: int | None = None
        self._due = 0.0
        self._seen: tuple[int, int] | None = None
        self._suspected: str | None = None

    def needs(self, frame: Frame) -> tuple[Analysis[object], ...]:
        """Return what is to be worked out for the next look; nothing once a warning was shown."""
        step = frame.live.step if frame.live else 0
        watched = frame.state is State.RUNNING and step >= FIRST_STEP and frame.sought is None
        due = watched and frame.run.number != self._warned and time.monotonic() >= self._due
        return (HEALTH,) if due else ()

    def look(self, frame: Frame) -> None:
        """Warn of the gravest finding, where two looks in a row have found the same."""
        insight, moment = frame.insight(HEALTH), frame.live
        if insight is None or moment is None or frame.state is State.FAILED:
            return
        seen = (frame.run.number, insight.step)
        if frame.run.number == self._warned or seen == self._seen or insight.step < FIRST_STEP:
            return
        if self._seen is None or self._seen[0] != frame.run.number:
            self._suspected = None
        self._seen, self._due = seen, time.monotonic() + EVERY_S
        found = findings(insight.value, frame.recipe, moment.knobs)
        kinds = [finding.sentence.words for finding in found]
        if self._suspected in kinds:
            self._warn(found[kinds.index(self._suspected)], frame.run.number)
        self._suspected = kinds[0] if kinds else None

    def _warn(self, finding: Finding, number: int) -> None:
        self._warned = number
        remedies = {
            translate(remedy.text): partial(self._apply, remedy) for remedy in finding.remedies[:2]
        }
        self._window.banner.warn(translate(finding.sentence), remedies)

    def _apply(self, remedy: Remedy) -> None:
        session = self._window.session
        before = session.frame()
        if isinstance(remedy.action, Knobs):
            session.training.tune(remedy.action)
            self._window.undo.can(
                partial(session.training.tune, before.knobs),
                tr("{remedy}: done.").format(remedy=translate(remedy.text)),
            )
        else:
            session.start(remedy.action)
            self._window.undo.can(partial(session.resume, before.run.number))
        self._window.refresh_now()
