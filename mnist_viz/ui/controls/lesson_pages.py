"""What a lesson looks like: a table of contents, and a page a scene."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.runs.lesson import Scene
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr


class Contents(QWidget):
    """The lessons there are, and a button for the teacher's own."""

    begun = Signal(int)
    """A lesson was chosen by its index."""
    browsed = Signal()
    """The user wants to open a file."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Lessons"))
        self.list.setWordWrap(True)
        self.begin = QPushButton(tr("Begin"))
        self.begin.setProperty("primary", True)
        self.begin.setToolTip(tr("Begin the chosen lesson; your own layout comes back after it."))
        self.browse = QPushButton(tr("Open a file …"))
        self.browse.setToolTip(
            tr("Open a lesson of your own: a text file as docs/lessons.md tells.")
        )
        self._complaint = QLabel()
        self._complaint.setWordWrap(True)
        self._complaint.setProperty("role", "wrong")
        self._complaint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._complaint.hide()
        row = QHBoxLayout()
        row.addWidget(self.begin, 1)
        row.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        column.addWidget(self.list, 1)
        column.addWidget(self._complaint)
        column.addLayout(row)
        self.list.itemActivated.connect(lambda _: self.begun.emit(self.list.currentRow()))
        self.begin.clicked.connect(lambda: self.begun.emit(self.list.currentRow()))
        self.browse.clicked.connect(self.browsed)

    def offer(self, titles: Sequence[str]) -> None:
        """List lessons."""
        self.list.clear()
        self.list.addItems([f"{number}.  {title}" for number, title in enumerate(titles, start=1)])
        self.list.setCurrentRow(0)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with a lesson; nothing for nothing."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def complaint(self) -> str:
        """Return what is reported to be wrong."""
        return self._complaint.text()


class ScenePage(QWidget):
    """What is reported, what is asked, and, once the class has answered, what is so."""

    def __init__(self) -> None:
        super().__init__()
        self.place, self.title = _words("muted"), _words()
        self.title.setProperty("scale", "title")
        self.say, self.ask, self.reveal = _words(), _words(), _words()
        for label in (self.say, self.ask, self.reveal):
            label.setProperty("scale", "reading")
        self.back, self.forward = QPushButton(tr("Back")), QPushButton()
        self.forward.setProperty("primary", True)
        self.leave = QPushButton(tr("Leave"))
        self.back.setToolTip(tr("Set this scene up again, or the one before.  (Ctrl+Left)"))
        self.leave.setToolTip(tr("End the lesson and put your own layout back."))
        self._waits: bool | None = None
        self._lay_out()

    def show_scene(self, place: str, scene: Scene, *, revealed: bool, last: bool) -> None:
        """Show a scene, with its revelation or without."""
        self.place.setText(place)
        self.title.setText(scene.title)
        self.say.setText(scene.say)
        self.ask.setText(scene.ask)
        self.reveal.setText(scene.reveal)
        self._answer.setVisible(revealed)
        self._bring(self._answer if revealed else self.place)
        words = (tr("End") if last else tr("Next")) if revealed else tr("Reveal")
        self.forward.setText(words)
        self.forward.setToolTip(tr("{words}.  (Ctrl+Right)").format(words=words))
        self.forward.setFocus()

    def set_waiting(self, waiting: bool) -> None:
        """Say that the run is still on its way to the moment."""
        self.reveal.setVisible(not waiting)
        if waiting is not self._waits:
            self._waits = waiting
            self.waiting.setVisible(waiting)
            if not self._answer.isHidden():
                self._bring(self._answer)

    def _bring(self, part: QWidget) -> None:
        """Scroll to a part of the page, once it is laid out: large type leaves room for a few."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, SPACING))

    def _lay_out(self) -> None:
        question, self._answer = (
            _box(tr("Predict"), self.ask),
            _box(tr("What happens"), self.reveal),
        )
        self.waiting = QLabel(tr("Watch …"))
        self.waiting.setProperty("role", "muted")
        answer = self._answer.layout()
        if answer is not None:
            answer.addWidget(self.waiting)
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        words.setSpacing(SPACING)
        for widget in (self.place, self.title, self.say, question, self._answer):
            words.addWidget(widget)
        words.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING, 0, SPACING, SPACING)
        row.addWidget(self.leave)
        row.addWidget(self.back)
        row.addWidget(self.forward, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(row)


def _words(role: str = "") -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _box(heading: str, words: QLabel) -> QFrame:
    """Return words in a frame under a small heading."""
    frame = QFrame()
    frame.setProperty("role", "panel")
    small = QLabel(heading)
    small.setProperty("role", "muted")
    small.setProperty("scale", "caption")
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
    column.addWidget(small)
    column.addWidget(words)
    return frame
