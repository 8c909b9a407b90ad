"""What goes under the microscope: the run's next batch, or the pinned example with a label."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from mnist_viz.core.training_set import Batch, next_batch, single
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr

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
