"""A row of phases to go through: a button each, back and forward, and playing on its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from mnist_viz.ui.controls.helpers import press_with
from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr

SECONDS = 3
"""How long each place is shown when it plays, at first."""


class PhaseBar(QWidget):
    """Phases as buttons, and the keys Page Up and Page Down for the whole panel.

    Parameters
    ----------
    panel
        Within which the keys work.
    """

    chosen = Signal(int)
    """A phase was chosen by its button."""
    stepped = Signal(int)
    """Back (-1) or forward (+1) by one phase."""
    ticked = Signal()
    """It plays, and the time of the present place is over."""
    played = Signal(bool)
    """Playing began or ended."""

    def __init__(self, theme: Theme, panel: QWidget) -> None:
        super().__init__()
        self._phases = QHBoxLayout()
        self._phases.setSpacing(SPACING // 4)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.back = _button("‹", tr("Back one phase  (Page Up)"))
        self.forward = _button("›", tr("Forward one phase  (Page Down)"))
        for arrow in (self.back, self.forward):
            arrow.setProperty("compact", True)
        self.play = _button(tr("Play"), tr("Play through the phases and their equations"))
        self.play.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.play.setCheckable(True)
        self.seconds = CountBox()
        self.seconds.setRange(1, 20)
        self.seconds.setValue(SECONDS)
        self.seconds.setSuffix(tr(" s each"))
        self.seconds.setMinimumWidth(12 * SPACING)  # a style asks for more than the words need
        self.seconds.setAccessibleName(tr("Seconds for each equation"))
        self.seconds.setToolTip(tr("How long each equation is shown when it plays."))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ticked)
        self._lay_out()
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward.clicked.connect(lambda: self.stepped.emit(+1))
        self.play.toggled.connect(self._play)
        self.seconds.valueChanged.connect(lambda: self._play(self.play.isChecked()))
        for key, step in ((Qt.Key.Key_PageUp, self.back), (Qt.Key.Key_PageDown, self.forward)):
            press_with(key, step, panel, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.play.setIcon(icon("play", theme))

    @property
    def chosen_name(self) -> str:
        """The name of the phase that is lit; "" before there is one."""
        button = self._group.checkedButton()
        return button.text() if button is not None else ""

    def set_names(self, names: Sequence[str]) -> None:
        """Offer other phases."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._phases.removeWidget(button)
            button.deleteLater()
        for index, name in enumerate(names):
            button = _button(
                name,
                tr("Phase {number} of {count}: {name}").format(
                    number=index + 1, count=len(names), name=name
                ),
            )
            button.setCheckable(True)
            self._group.addButton(button, index)
            self._phases.addWidget(button)

    def show_phase(self, index: int) -> None:
        """Light a phase."""
        self._group.button(index).setChecked(True)

    def stop(self) -> None:
        """Stop playing."""
        self.play.setChecked(False)

    def hideEvent(self, event: object) -> None:
        """Play for nobody: stop."""
        self.stop()

    def _play(self, on: bool) -> None:
        self._timer.stop()
        if on:
            self._timer.start(1000 * self.seconds.value())
        self.played.emit(on)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        row.addLayout(self._phases)
        row.addStretch()
        for widget in (self.back, self.forward, self.play, self.seconds):
            row.addWidget(widget)


def _button(text: str, help_text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(help_text)
    button.setAccessibleName(help_text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
