"""What is shown in place of a panel: an error, or the question while the answer is hidden."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.examples import SIDE
from mnist_viz.runs.log_file import current_log, log_traceback
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import WHAT_IS_IT, reason


class AnswerCover(QWidget):
    """The pinned image as large as there is room for, and below it what the class is asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: Pinned | None = None
        self._words = QLabel(tr(WHAT_IS_IT), self)
        self._words.setProperty("scale", "title")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._image = Thumbnail(theme, 2, tr("The pinned image"))
        self._image.setParent(self)
        self._image.hide()

    def ask_about(self, pinned: Pinned | None) -> None:
        """Show what is pinned, if anything is."""
        if pinned is not None and pinned is not self._shown:
            self._image.set_image(pinned.image)
        self._shown = pinned
        self._image.setVisible(pinned is not None)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        self._image.set_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        self._place()

    def _place(self) -> None:
        """Lay both out by hand: a layout would ask for room that the panel itself may not need."""
        width = self.width() - 2 * SPACING
        line = self._words.heightForWidth(width)
        room = min(width, self.height() - line - 3 * SPACING)
        side = SIDE * max(1, room // SIDE)
        self._image.setFixedSize(side, side)
        top = max(SPACING, (self.height() - side - line - SPACING) // 2)
        self._image.move((self.width() - side) // 2, top)
        self._words.setGeometry(SPACING, top + side + SPACING, width, line)


class PanelError(QWidget):
    """What stands in a failed panel's place."""

    retried = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QPushButton(tr("Try again"))
        self.again.setToolTip(tr("Draw this panel again."))
        self.again.clicked.connect(self.retried)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self.words)
        layout.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()

    def show_error(self, kind: str, why: str) -> None:
        """Say which error happened."""
        said = tr("“{panel}” failed: {kind}: {error}.").format(
            panel=self._title, kind=kind, error=why
        )
        path = current_log()
        if path is not None:
            said += " " + tr("Details are in the log: {path}").format(path=path)
        self.say(said)

    def say(self, sentence: str) -> None:
        """Say it in a sentence."""
        self.words.setText(
            tr("{sentence}\nTraining and the other panels go on.").format(sentence=sentence)
        )


class FailedPanel(Panel):
    """Stands for a panel of a kind that could not be built, under its name and in its place.

    Attributes
    ----------
    kind
        What should be here.
    why
        The name of the error with which building it ended, and what the error says.
    """

    kind: ClassVar[type[Panel]]

    def __init__(self, session: Session, theme: Theme, error: Exception) -> None:
        super().__init__(session, theme)
        self.why = type(error).__name__, reason(error)

    def draw(self, frame: Frame) -> None:
        """Do nothing: its dock shows the error instead."""

    def build(self) -> Panel:
        """Return the panel, or what stands for it now where it cannot be built again."""
        return build(self.kind, self.session, self.theme)


def build(wanted: type[Panel], session: Session, theme: Theme) -> Panel:
    """Return a new panel, or what stands for it where it cannot be built."""
    try:
        return wanted(session, theme)
    except Exception as error:  # noqa: BLE001 - a panel's fault is its own
        log_traceback(f"the panel “{wanted.name}” could not be built", error)

        class StandIn(FailedPanel):
            kind = wanted
            name, title, help, keys = wanted.name, wanted.title, wanted.help, wanted.keys
            place = wanted.place

        return StandIn(session, theme, error)
