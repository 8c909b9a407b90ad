"""“It was a 7”: what one step on the drawing, labelled by the user, would change."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from mnist_viz.core.arrays import as_columns
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import EFFECT
from mnist_viz.session.session import Session
from mnist_viz.session.view_state import Correction
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.controls.number_box import LogSlider
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import effect_words

RATE = 0.1

ABREAST = 5
"""Answers side by side: ten would be cut off where other panels' fonts leave a narrow column."""


class CorrectionPanel(Panel):
    """Ten answers to choose from, the bars before and after, and what it cost."""

    name = "correction"
    title = mark("It was a 7")
    help = mark(
        "Say what the pinned image really was: one step of gradient descent on it alone, on a copy "
        "of the network. You see its bars before (dotted) and after, and what that step did to the "
        "test accuracy. The run itself is not touched."
    )
    place = Place("right", 13, stretch=4, shown=False, purpose=Purpose.TRY)
    needs = (EFFECT,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.image = Thumbnail(theme, 2, tr("The image that the step is made on"))
        self.bars = Bars(theme)
        self.bars.setAccessibleDescription(tr("Dotted: before the step. Filled: after it."))
        self.rate = LogSlider(tr("Rate of the step"), tr("How far that one step goes."), -3, 1)
        self.rate.show_value(RATE)
        self.undo = QPushButton(tr("Undo"))
        self.undo.setToolTip(tr("Show the run's own network again."))
        self.words = Note()
        self.answers = QButtonGroup(self)
        self.answers.setExclusive(False)  # none is chosen until a user does
        self._rows = QGridLayout()
        self._classes: tuple[str, ...] = ()
        self._pinned: Pinned | None = None
        self._correction: Correction | None = None
        self._lay_out()
        self.answers.idClicked.connect(self._correct)
        self.rate.turned.connect(self._turn)
        self.undo.clicked.connect(self._undo)

    def draw(self, frame: Frame) -> None:
        """Show the image's bars before and after, or what could be reported of it."""
        self._pinned, self._correction = frame.pinned, frame.correction
        snapshot, network = frame.snapshot, frame.network
        shown = frame.correction or frame.pinned
        if snapshot is None or network is None or shown is None or frame.dataset is None:
            return
        self._name_classes(frame.dataset.classes)
        self.image.set_image(shown.image)
        X = as_columns(shown.image[None])
        after = network.forward(X).probabilities[:, 0]
        corrected = frame.correction is not None
        before = snapshot.network.forward(X).probabilities[:, 0] if corrected else None
        self.bars.set_probabilities(after, truth=shown.label, before=before)
        self.undo.setEnabled(corrected)
        chosen = frame.correction.label if frame.correction else -1
        for label, button in enumerate(self.answers.buttons()):
            button.setChecked(label == chosen)
        self.words.setText(self._sentence(frame))

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.image.set_theme(theme)
        self.bars.set_theme(theme)

    def _sentence(self, frame: Frame) -> str:
        if frame.correction is None:
            what = (
                tr("your drawing")
                if frame.pinned and frame.pinned.index is None
                else tr("this image")
            )
            return tr(
                "What was {what} really? Choose, and the network makes one step on it."
            ).format(what=what)
        insight = frame.insight(EFFECT)
        found = effect_words(insight.value) if insight else tr("The test set is being read.")
        also = tr(" (and with silenced units)") if frame.silenced else ""
        return tr(
            "{found} All panels show the network with this step{also}; the run continues without."
        ).format(found=found, also=also)

    def _correct(self, label: int) -> None:
        image = self._correction or self._pinned
        if image is not None:
            self.session.correct(Correction(image.image, label, self.rate.value))
        self.refresh_requested.emit()

    def _turn(self) -> None:
        if self._correction is not None:
            self._correct(self._correction.label)

    def _undo(self) -> None:
        self.session.correct(None)
        self.refresh_requested.emit()

    def _name_classes(self, classes: tuple[str, ...]) -> None:
        if classes == self._classes:
            return
        self._classes = classes
        self.bars.set_names(classes)
        for button in self.answers.buttons():
            self.answers.removeButton(button)
            self._rows.removeWidget(button)
            button.deleteLater()
        for label, name in enumerate(classes):
            button = QToolButton()
            button.setText(name[:5])
            button.setCheckable(True)
            button.setProperty("framed", True)
            button.setMinimumWidth(16)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(tr("It was: {name}").format(name=name))
            button.setToolTip(tr("Make one step on the image as “{name}”.").format(name=name))
            self.answers.addButton(button, label)
            self._rows.addWidget(button, *divmod(label, ABREAST))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.image)
        head.addWidget(self.words, 1)
        self._rows.setSpacing(SPACING // 4)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        foot.addWidget(QLabel(tr("Rate")))
        foot.addWidget(self.rate, 1)
        foot.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self.bars, 1)
        column.addLayout(foot)
