"""The training digits: what the network learns from, the wrongly labelled ones first of all."""

from PySide6.QtWidgets import QVBoxLayout

from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import LEARNED, LearnedDigits
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import count


class TrainingDigits(Panel):
    """Digits that the network learns from, marked by whether it agrees with their labels."""

    name = "training"
    title = mark("Training digits")
    help = mark(
        "Digits that the network learns from, each with what it reads and a tick where that is the "
        "label it is given. With wrong labels in the recipe these are shown alone: a tick then "
        "means that it has learned a wrong label by heart."
    )
    place = Place("middle", 10, stretch=3, shown=False, purpose=Purpose.WATCH)
    interval = 200
    hides_answer = False
    needs = (LEARNED,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.words = Note(tr("The training digits are on their way."))
        self.strip = Strip(theme, tr("Training digits"))
        self._shown: LearnedDigits | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.addWidget(self.words)
        column.addWidget(self.strip, 1)

    def draw(self, frame: Frame) -> None:
        """Show the newest reading of them."""
        insight = frame.insight(LEARNED)
        if insight is None or insight.value is self._shown:
            return
        found, before = insight.value, self._shown
        self._shown = found
        if before is None or before.labels.tobytes() != found.labels.tobytes():
            self.strip.set_images(found.images, found.labels.tolist())
        self.strip.set_read(found.read.tolist())
        self.words.setText(training_words(found))

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`."""
        super().set_theme(theme)
        self.strip.set_theme(theme)


def training_words(found: LearnedDigits) -> str:
    """Return how the network reads the training digits that are shown."""
    learned = int((found.read == found.labels).sum())
    if not found.wrong:
        return tr("{learned} of {shown} shown are read as their label says.").format(
            learned=learned, shown=len(found.read)
        )
    return tr(
        "{n} labels are wrong. Of {shown} shown the network repeats {learned} wrong labels and "
        "reads the true digit in {true}."
    ).format(
        n=count(found.n),
        shown=len(found.read),
        learned=learned,
        true=int((found.read == found.true_labels).sum()),
    )
