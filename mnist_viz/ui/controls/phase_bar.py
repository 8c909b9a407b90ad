"""Choose a phase of the step, and the batch that it is shown on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from mnist_viz.core.training_set import Batch, next_batch, single
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import Snapshot
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


MAX_EXAMPLES = 32
"""Examples that are shown of a batch."""

NEXT, PINNED = range(2)


class BatchChooser(QWidget):
    """Two choices: which examples, and as which class the one alone is labelled."""

    changed = Signal()
    """The user chose otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._pinned: Pinned | None = None
        self.source, self.label = QComboBox(), QComboBox()
        self.source.addItems([tr("The run's next batch"), tr("The pinned example alone")])
        self.source.setAccessibleName(tr("What is under the microscope"))
        self.source.setToolTip(
            tr("The batch that the run reads next, or your drawing or test digit.")
        )
        self.label.setAccessibleName(tr("What the pinned example is labelled as"))
        self.label.setToolTip(tr("The true class, as you say it: try a wrong one."))
        self._labelled = QLabel(tr("labelled as"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        for widget in (self.source, self._labelled, self.label):
            row.addWidget(widget)
        self.source.currentIndexChanged.connect(self._show_label)
        self.source.currentIndexChanged.connect(self.changed)
        self.label.activated.connect(self.changed)
        self._show_label()

    def choose(self, source: int) -> None:
        """Put `NEXT` or `PINNED` under the microscope."""
        self.source.setCurrentIndex(source)

    def follow(self, frame: Frame) -> None:
        """Offer the classes of the data set; label what is newly pinned by its truth.

        A drawing is labelled as it is read, until the user says otherwise.
        """
        if frame.dataset is not None and self.label.count() != len(frame.dataset.classes):
            self.label.clear()
            self.label.addItems(frame.dataset.classes)
        if frame.pinned is not None and frame.pinned is not self._pinned:
            self._pinned = frame.pinned
            read = int(frame.trace.digits[0]) if frame.trace else 0
            truth = frame.pinned.label
            self.label.setCurrentIndex(read if truth is None else truth)

    def about(self, frame: Frame) -> tuple[object, ...]:
        """Return the objects that the batch of `frame` depends on."""
        alone = self.source.currentIndex() == PINNED
        return (frame.snapshot, *((frame.pinned, self.label.currentIndex()) if alone else ()))

    def batch(self, frame: Frame, snapshot: Snapshot) -> Batch | None:
        """Return what was chosen; None while it is still being made."""
        if self.source.currentIndex() == PINNED:
            pinned = frame.pinned
            return single(pinned.image, self.label.currentIndex()) if pinned else None
        if frame.dataset is None:
            return None
        train, seen = frame.dataset.train, snapshot.examples_seen
        return next_batch(snapshot.recipe, train, seen, arrived=train.arrived, most=MAX_EXAMPLES)

    def _show_label(self) -> None:
        alone = self.source.currentIndex() == PINNED
        self._labelled.setVisible(alone)
        self.label.setVisible(alone)
