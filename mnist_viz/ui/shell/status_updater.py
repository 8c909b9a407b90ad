"""Update what the window says about the run in words, as often as it can be read."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import State
from mnist_viz.ui.shell.status import status_text
from mnist_viz.ui.words.live_label import LiveLabel
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

WORDS_S = 0.1
"""Seconds between two reports: nobody reads faster."""


class StatusUpdater:
    """Show the state of the run in words: in the toolbar, the banner and the status bar.

    Attributes
    ----------
    line
        The words at the foot of the window.
    runs
        Beside them, once there is more than one run, the button that shows the table of runs. The
        table does not open by itself: it would cover what the user is looking at.
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
        """Report at the next frame: an act of the person led there."""
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
