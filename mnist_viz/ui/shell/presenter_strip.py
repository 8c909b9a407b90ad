"""The strip at the foot of a presentation: which number is which panel, and what the keys do."""

from collections.abc import Sequence
from functools import partial
from textwrap import fill

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton

from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import count

KEYS = mark("Space pauses · A asks and reveals\nD another digit · [ ] speed · Esc ends")


class PresenterStrip(QFrame):
    """For the presenter's eyes: small type, one line of buttons."""

    chosen = Signal(str)
    """The name of a panel that is to fill the window."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._buttons: dict[str, QPushButton] = {}
        self._rest: dict[str, QAction] = {}
        self._more = QMenu(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACING // 2, SPACING // 2, SPACING, SPACING // 2)
        self._row.setSpacing(2)
        self._state = LiveLabel(
            state_text("88,888", tr("{pace:g} a second").format(pace=10)), role="muted"
        )
        keys = QLabel(tr(KEYS))
        keys.setProperty("role", "muted")
        self._row.addStretch()
        self._row.addWidget(self._state)
        self._row.addWidget(keys)
        leave = QAction(tr("End the presentation"), self)
        leave.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        leave.triggered.connect(self.left)
        self.addAction(leave)
        self.hide()

    def offer(self, panels: Sequence[type[Panel]]) -> None:
        """Have a button for each panel with a number, in the order of the keys, and one for more.

        The menus are hidden in a presentation: what has no number is reached from here.
        """
        numbered = [panel for panel in panels if panel.place.number is not None]
        numbered.sort(key=lambda panel: panel.place.number or 10)
        for place, panel in enumerate(numbered):
            button = QPushButton(f"{panel.place.number}  {fill(tr(panel.title), 13)}")
            button.setCheckable(True)
            button.setAccessibleName(f"{panel.place.number}: {tr(panel.title)}")
            button.setToolTip(
                tr("Fill the window with “{panel}”; with Ctrl, put it next to the others.").format(
                    panel=tr(panel.title)
                )
            )
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # Rather cut off than widen the window beyond the screen.
            button.setMinimumWidth(SPACING * 4)
            button.clicked.connect(partial(self._choose, panel.name))
            self._buttons[panel.name] = button
            self._row.insertWidget(place, button)
        for panel in sorted(panels, key=lambda panel: tr(panel.title)):
            if panel.place.number is None:
                action = self._more.addAction(tr(panel.title))
                action.setCheckable(True)
                action.setToolTip(tr(panel.help))
                action.triggered.connect(partial(self._choose, panel.name))
                self._rest[panel.name] = action
        self._row.insertWidget(len(numbered), self._button_for_more())

    def _button_for_more(self) -> QPushButton:
        button = QPushButton(tr("More"))
        button.setAccessibleName(tr("More panels"))
        button.setToolTip(tr("Fill the window with a panel that has no number."))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(self._more)
        return button

    def mark(self, names: Sequence[str]) -> None:
        """Mark the panels that are shown."""
        for name, button in self._buttons.items():
            button.setChecked(name in names)
        for name, action in self._rest.items():
            action.setChecked(name in names)

    def draw(self, frame: Frame) -> None:
        """Say how far the run is and how fast it goes."""
        step = count(frame.snapshot.step) if frame.snapshot else "0"
        pace = (
            tr("full speed")
            if frame.pace is None
            else tr("{pace:g} a second").format(pace=frame.pace)
        )
        resting = frame.state is not State.RUNNING
        self._state.setText(state_text(step, tr("resting") if resting else pace))

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)


def state_text(step: str, pace: str) -> str:
    """Return how far the run is, and how fast it goes."""
    return tr("Step {step}, {pace}").format(step=step, pace=pace)
