"""The transport: play and pause, steps, reset, seed and speed, and where the run is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import Snapshot, State
from mnist_viz.session.thread_tools import PACES
from mnist_viz.ui.controls.number_box import Slider
from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.shell.commands import set_tooltip
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, plain, tr
from mnist_viz.ui.words.wording import clock, count

STOPS: tuple[float | None, ...] = (*PACES, None)
"""Of the slider, the last one for as fast as it goes."""

DEFAULT_PACE = 100.0

PLAY = (mark("Play"), "play", mark("Train, or pause."))
FACES = {
    State.RUNNING: (mark("Pause"), "pause", PLAY[2]),
    State.FINISHED: (
        mark("Again"),
        "reset",
        mark("The run is at its end: train again from its first weights. It stays among the runs."),
    ),
}
"""What the large button says, shows and does, where it is not "Play"."""


def pace_name(steps_per_second: float | None) -> str:
    """Return a speed in words."""
    if steps_per_second is None:
        return tr("full speed")
    if steps_per_second == 1:
        return tr("1 step a second")
    return tr("{pace:g} steps a second").format(pace=steps_per_second)


class Transport(QToolBar):
    """The bar at the top of the window.

    Parameters
    ----------
    actions
        The window's actions by name; the buttons are theirs.
    """

    paced = Signal(object)
    """Another speed: steps a second, or None for as fast as it goes."""

    def __init__(self, actions: dict[str, QAction], theme: Theme) -> None:
        super().__init__(tr("Transport"))
        self.setObjectName("transport")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._theme = theme
        self._play_action = actions["play"]
        self._face = ""
        self._position = Position()
        self._play = self._button(actions["play"], large=True)
        self._speed, self._pace = Slider(), QLabel()

        self.addWidget(self._position)
        self._live = self._button(actions["live"])
        self._live.setProperty("primary", True)
        self._past = self.addWidget(self._live)
        self._past.setVisible(False)
        self.addWidget(_spring())
        self.addWidget(self._play)
        self._secondary = [
            self._button(actions[name]) for name in ("step", "epoch", "reset", "new_seed")
        ]
        for button in self._secondary:
            self.addWidget(button)
        self.addWidget(_spring())
        self.addWidget(self._speed_box())
        actions["slower"].triggered.connect(lambda: self._nudge(-1))
        actions["faster"].triggered.connect(lambda: self._nudge(+1))

    def draw(self, frame: Frame) -> None:
        """Show where the run of `frame` is."""
        self._position.draw(frame)
        past = frame.sought is not None
        if past != self._past.isVisible():
            self._past.setVisible(past)
            self.setProperty("past", past)
            self.style().polish(self)
            self._fit()
        text, picture, told = FACES.get(frame.state, PLAY)
        if text != self._face:
            self._face = text
            self._play_action.setText(tr(text))
            self._play_action.setIcon(icon(picture, self._theme, on_accent=True))
            set_tooltip(self._play_action, tr(told))
        if STOPS[self._speed.value()] != frame.pace and frame.pace in STOPS:
            self._show_pace(frame.pace)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words of some buttons where there is no room: nothing may be cut off."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        styles = Qt.ToolButtonStyle
        for style in (styles.ToolButtonTextBesideIcon, styles.ToolButtonIconOnly):
            for button in self._secondary:
                button.setToolButtonStyle(style)
            if self.sizeHint().width() <= self.width():
                return

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        self._theme = theme
        self._face = ""

    def _button(self, action: QAction, *, large: bool = False) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(plain(action.text()))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if large:
            button.setProperty("primary", True)
            button.setIconSize(QSize(24, 24))
            button.setMinimumSize(112, 40)
        return button

    def _speed_box(self) -> QWidget:
        box = QWidget()
        self._speed.setRange(0, len(STOPS) - 1)
        self._speed.setPageStep(1)
        self._speed.setMinimumWidth(190)
        self._speed.setAccessibleName(tr("Speed"))
        self._speed.setToolTip(
            tr("Speed: from one step a second to as fast as it goes.  ([ and ])")
        )
        self._speed.valueChanged.connect(self._speed_moved)
        self._pace.setProperty("role", "muted")
        self._pace.setProperty("scale", "caption")
        self._pace.setMinimumWidth(130)
        self._pace.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = QGridLayout(box)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setVerticalSpacing(2)
        layout.addWidget(QLabel(tr("Speed")), 0, 0)
        layout.addWidget(self._pace, 0, 1)
        layout.addWidget(self._speed, 1, 0, 1, 2)
        self._show_pace(DEFAULT_PACE)
        return box

    def _show_pace(self, pace: float | None) -> None:
        self._speed.blockSignals(True)
        self._speed.setValue(STOPS.index(pace))
        self._speed.blockSignals(False)
        self._pace.setText(pace_name(pace))

    def _speed_moved(self, stop: int) -> None:
        self._pace.setText(pace_name(STOPS[stop]))
        self.paced.emit(STOPS[stop])

    def _nudge(self, stops: int) -> None:
        self._speed.setValue(self._speed.value() + stops)


class Position(QWidget):
    """Where the run is: epoch, step, speed and time, over a bar of its progress."""

    def __init__(self) -> None:
        super().__init__()
        widest = max(epoch_text(88.88, 88), past_text(88_888), key=len)
        self._epoch = LiveLabel(widest, scale="title")
        self._rest = LiveLabel(progress_words(88_888, 8_888, 599), role="muted", scale="caption")
        self._rest.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the run"))
        layout = QGridLayout(self)
        layout.setContentsMargins(SPACING, 2, SPACING, 2)
        layout.setVerticalSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(self._epoch)
        line.addWidget(self._rest, 1)
        layout.addLayout(line, 0, 0)
        layout.addWidget(self._bar, 1, 0)

    def draw(self, frame: Frame) -> None:
        """Say where the run of `frame` is."""
        snapshot = frame.snapshot
        if snapshot is None:
            self._epoch.setText(tr("Could not start") if frame.error else tr("Opening the data …"))
            self._rest.setText("")
            self._bar.setValue(0)
            return
        epochs = snapshot.recipe.epochs
        self._epoch.set_role("" if frame.sought is None else "past")
        if frame.sought is None:
            self._epoch.setText(epoch_text(snapshot.examples_seen / snapshot.n, epochs))
        else:
            self._epoch.setText(past_text(snapshot.step))
        self._rest.setText(progress_text(snapshot))
        self._bar.setValue(round(1000 * snapshot.examples_seen / max(1, epochs * snapshot.n)))


def epoch_text(epoch: float, epochs: int) -> str:
    """Return how far the run is: "Epoch 1.20 of 10"."""
    return tr("Epoch {epoch:.2f} of {epochs}").format(epoch=epoch, epochs=epochs)


def past_text(step: int) -> str:
    """Return which step of the past is looked at."""
    return tr("Looking at step {step}").format(step=count(step))


def progress_text(snapshot: Snapshot) -> str:
    """Return step, speed and time: "step 1,200 · 3,200 examples/s · 0:12"."""
    return progress_words(snapshot.step, snapshot.examples_per_second, snapshot.elapsed)


def progress_words(step: int, speed: float, seconds: float) -> str:
    """Return how far a run is, in one line."""
    return tr("step {step} · {speed} examples/s · {time}").format(
        step=count(step), speed=count(speed), time=clock(seconds)
    )


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
