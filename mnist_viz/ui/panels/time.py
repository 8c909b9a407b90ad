"""The time slider: every panel shows the moment of training at which it stands."""

import math
import time
from bisect import bisect_left

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from mnist_viz.core.message import message_of
from mnist_viz.core.optimizers import usual_rate_words
from mnist_viz.session.frame import Frame
from mnist_viz.session.recording import BUDGET
from mnist_viz.session.run_list import Clock
from mnist_viz.session.session import Session
from mnist_viz.ui.controls.branch_menu import BranchMenu
from mnist_viz.ui.controls.number_box import NumberBox, parse_count, refuse
from mnist_viz.ui.controls.time_slider import TimeSlider
from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr, translate
from mnist_viz.ui.words.wording import as_sentence, clock, count

NORMAL = mark("normal")
SPEEDS = {mark("slow"): 8.0, NORMAL: 25.0, mark("fast"): 75.0, mark("very fast"): 250.0}
"""Keyframes a second."""

TICK_MS = 16

STOPS_BEFORE = 60
"""Stops of the slider before the first keyframe, denser towards the beginning."""


class Time(Panel):
    """A slider over the keyframes of the run, its right end the present."""

    name = "time"
    title = mark("Time")
    help = mark(
        "Move through the run: every panel, and the reading of your own drawing, shows the network "
        "as it was. Arrow keys go from keyframe to keyframe; click a curve for any step. From any "
        "moment you can branch off with another learning rate, optimizer, objective or batch."
    )
    keys = (
        (mark("Left, Right"), mark("On the slider: one keyframe earlier or later.")),
        (mark("Home, End"), mark("On the slider: the first weights; the present.")),
    )
    place = Place("middle", 1, stretch=1, purpose=Purpose.WATCH)
    interval = 95
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.replay, self.speed = QToolButton(), QComboBox()
        self.track = TimeSlider()
        self.slider = self.track.slider
        self.step = NumberBox("888888")
        self.live = QPushButton(tr("Back to live"))
        self.branch = QPushButton(tr("Branch from here"))
        self.where = LiveLabel(role="muted", scale="caption")
        self._memory = LiveLabel(memory_words(8888, 888, 888), role="muted", scale="caption")
        self._steps: tuple[int, ...] = ()
        self._frame: Frame | None = None
        self._head = 0.0
        self._then = 0.0
        self._played = -1
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._advance)
        self.menu = BranchMenu(self, self._branch)
        self._dress_controls()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def draw(self, frame: Frame) -> None:
        """Stand at the moment that is shown."""
        self._frame = frame
        self._steps = stops(frame.recorded.steps)
        self._show_range(frame)
        past = frame.sought is not None
        self.live.setEnabled(past)
        if self.live.property("primary") != past:
            self.live.setProperty("primary", past)
            self.live.style().polish(self.live)
        self.branch.setEnabled(frame.snapshot is not None)
        self.where.setText(where(frame))
        self.where.set_role("past" if past else "muted")
        if not self.step.hasFocus():
            self.step.setText(str(frame.snapshot.step) if frame.snapshot else "")
        taken = frame.recorded.nbytes + sum(run.recorded.nbytes for run in frame.left)
        words = memory_words(len(frame.recorded.steps), taken / 1e6, BUDGET / 1e6)
        self._memory.setText(words)

    def _show_range(self, frame: Frame) -> None:
        """Extend the slider and its scale to the present, unless the slider is dragged."""
        if self.slider.isSliderDown():
            return
        last = frame.live.step if frame.live else 0
        self.slider.blockSignals(True)
        self.slider.setRange(0, last)
        self.slider.setPageStep(max(1, last // 10))
        self.slider.setValue(last if frame.sought is None else frame.sought)
        self.slider.blockSignals(False)
        per_epoch = 0.0
        if frame.clock is Clock.EPOCH and frame.live and frame.live.examples_seen:
            per_epoch = last * frame.live.n / frame.live.examples_seen
        self.track.scale.show_range(last, per_epoch)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.track.scale.set_colour(theme.muted)
        self._show_face()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop replaying: what cannot be seen does not move."""
        self._stop()
        super().hideEvent(event)

    def _dress_controls(self) -> None:
        self.slider.setAccessibleName(tr("Moment of training"))
        self.slider.setToolTip(
            tr(
                "The moment that every panel shows. Arrow keys: one keyframe; Home: the first "
                "weights; End: the present."
            )
        )
        self.replay.setAccessibleName(tr("Replay the recording"))
        self.replay.setToolTip(tr("Play the recording from here, or stop."))
        self.replay.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for words, keyframes in SPEEDS.items():
            self.speed.addItem(tr(words), keyframes)
        self.speed.setCurrentIndex(list(SPEEDS).index(NORMAL))
        self.speed.setAccessibleName(tr("Speed of the replay"))
        self.speed.setToolTip(tr("How fast the recording is played."))
        self.step.setAccessibleName(tr("Step"))
        self.step.setToolTip(tr("Type any step: it is computed again, bit for bit."))
        self.live.setToolTip(tr("Show the present again."))
        self.branch.setToolTip(tr("Start another run at this moment, with something changed."))
        self.branch.setMenu(self.menu)
        self._memory.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._memory.setToolTip(
            tr(
                "Keyframes of this run, and the memory for those of all runs. When it is full, "
                "every other keyframe is discarded, of the oldest run first; the steps between "
                "them can always be computed again."
            )
        )

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(SPACING)
        above.addWidget(self.replay)
        above.addWidget(self.track, 1)
        above.addWidget(self.live)
        above.addWidget(self.branch)
        below.addWidget(self.speed)
        below.addWidget(QLabel(tr("Step")))
        below.addWidget(self.step)
        below.addWidget(self.where, 1)
        below.addWidget(self._memory)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(SPACING // 2)
        layout.addLayout(above)
        layout.addLayout(below)
        layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._slid)
        self.slider.nudged.connect(self._nudge)
        self.slider.sliderPressed.connect(self._stop)
        self.replay.clicked.connect(self._play_or_stop)
        self.live.clicked.connect(lambda: self._seek(None))
        self.step.returnPressed.connect(self._typed)
        self.menu.aboutToShow.connect(self._offer)

    def _slid(self, step: int) -> None:
        self._stop()
        self._seek(step if step < self.slider.maximum() else None)

    def _nudge(self, keyframes: int) -> None:
        self._stop()
        self.session.nudge(keyframes)
        self.refresh_requested.emit()

    def _seek(self, step: int | None) -> None:
        self.session.seek(step)
        self.refresh_requested.emit()

    def _typed(self) -> None:
        try:
            step = parse_count(self.step.text())
        except ValueError as error:
            refuse(self.step, as_sentence(error))
            return
        self.step.clearFocus()
        if step < 0:
            refuse(self.step, tr("A run begins at step 0."))
        else:
            self._seek(step)

    def _play_or_stop(self) -> None:
        if self._timer.isActive():
            self._stop()
            return
        sought = self._frame.sought if self._frame else None
        self._head = 0.0 if sought is None else float(bisect_left(self._steps, sought))
        self._played = -1
        self._then = time.perf_counter()
        self._timer.start()
        self._show_face()

    def _advance(self) -> None:
        now = time.perf_counter()
        self._head += (now - self._then) * float(self.speed.currentData())
        self._then = now
        place = int(self._head)
        if place >= len(self._steps):
            self._stop()
            self._seek(None)
        elif place != self._played:
            self._played = place
            self._seek(self._steps[place])

    def _stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._show_face()

    def _show_face(self) -> None:
        self.replay.setIcon(icon("pause" if self._timer.isActive() else "play", self.theme))

    def _offer(self) -> None:
        if self._frame is not None:
            self.menu.offer(self._frame)

    def _branch(self, changes: dict[str, object]) -> None:
        self._stop()
        moment = self._frame.snapshot if self._frame else None
        try:
            self.session.branch(**changes)
        except ValueError as error:  # the run may be another one since the menu was opened
            self.session.show_notice(message_of(error))
        else:
            if moment is not None and "optimizer" in changes:
                before, optimizer = moment.knobs, str(changes["optimizer"])
                self.undo_offered.emit(
                    translate(usual_rate_words(optimizer, before.rate)),
                    lambda: self.session.training.tune(before),
                )
        self.refresh_requested.emit()


def stops(kept: tuple[int, ...]) -> tuple[int, ...]:
    """Return the steps at which the slider stops: the keyframes, and before the first of them.

    A run that was resumed from a file has none before that; its past is computed when sought.
    """
    if not kept or kept[0] == 0:
        return kept
    past = {round(math.expm1(math.log1p(kept[0]) * i / STOPS_BEFORE)) for i in range(STOPS_BEFORE)}
    return (*sorted(step for step in past if step < kept[0]), *kept)


def memory_words(kept: int, megabytes: float, budget: float) -> str:
    """Return how many keyframes there are, and how full their memory is."""
    return tr("{count} kept, {megabytes:.0f} of {budget:.0f} MB").format(
        count=count(kept), megabytes=megabytes, budget=budget
    )


def where(frame: Frame) -> str:
    """Return in words which moment is shown."""
    moment = frame.snapshot
    if moment is None:
        return ""
    epoch = tr("epoch {epoch:.2f} · {time}").format(
        epoch=moment.examples_seen / moment.n, time=clock(moment.elapsed)
    )
    if frame.ahead is not None:
        return tr("the present; step {step} is still to come").format(step=count(frame.ahead))
    if frame.sought is None:
        return tr("the present · {epoch}").format(epoch=epoch)
    if moment.step != frame.sought:
        return tr("nearest keyframe; computing step {step} …").format(step=count(frame.sought))
    words = tr("You are looking at step {step} · {epoch}")
    return words.format(step=count(moment.step), epoch=epoch)
