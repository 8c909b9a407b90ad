"""Update what the window says about the run in words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mnist_viz.runs.models import fingerprint
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import State
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
