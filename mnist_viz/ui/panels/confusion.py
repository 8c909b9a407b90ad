"""The confusion matrix, live on the test set, and the images of one of its cells, worst first."""

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mnist_viz.core.insights.confusion import Predictions
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import PREDICTIONS
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.confusion_table import ConfusionTable
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr

MAX_IMAGES = 60
"""Images of one cell that are shown: more would be too small to read."""


class Confusion(Panel):
    """Who is taken for whom, and the evidence of it."""

    name = "confusion"
    title = mark("Confusion matrix")
    help = mark(
        "Every test image, by its true class (row) and what it is read as (column), with the share "
        "of each class correct. Choose a cell to see its images, worst first; click one of "
        "them to pin it everywhere."
    )
    keys = ((mark("Arrows, Return"), mark("Go from cell to cell; list its mistakes.")),)
    place = Place("middle", 11, stretch=5, shown=False, number=8, purpose=Purpose.COMPARE)
    interval = 100
    needs = (PREDICTIONS,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.table = ConfusionTable(theme)
        self.words = Note(tr("The test set is being read."), role="muted", scale="caption")
        self.cell_words = Note(role="muted", scale="caption")
        self.cell_words.setProperty("scale", "heading")
        self.gallery = Strip(theme, tr("Images of the chosen cell, worst first"))
        self._cell: tuple[int, int] | None = None
        self.listed: tuple[int, int] | None = None
        self.rows = np.zeros(0, np.intp)
        self._frame: Frame | None = None
        self._lay_out()
        self.table.chosen.connect(self._choose)
        self.gallery.chosen.connect(self._pin)

    def draw(self, frame: Frame) -> None:
        """Show the newest reading of the test set."""
        self._frame = frame
        insight, dataset = frame.insight(PREDICTIONS), frame.dataset
        if insight is None or dataset is None:
            self.words.setText(tr("The test set is being read."))
            return
        found = insight.value
        self.table.set_counts(found.confusion, dataset.classes)
        words = (
            tr("{accuracy:.2%} of {images:,} right at step {step:,}.")
            if frame.altered is None
            else tr(
                "{accuracy:.2%} of {images:,} right at step {step:,}, with the network altered."
            )
        )
        told = words.format(accuracy=found.accuracy, images=len(found.labels), step=insight.step)
        self.words.setText(told + " " + tr("Row: true class; column: read as."))
        # What is pointed at is not pulled away from under the pointer.
        held = self.listed if self.gallery.underMouse() else None
        self._show_cell(frame, found, held or self._cell or _worst_cell(found), held=bool(held))

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.table.set_theme(theme)
        self.gallery.set_theme(theme)

    def _show_cell(
        self, frame: Frame, found: Predictions, cell: tuple[int, int], *, held: bool
    ) -> None:
        if frame.dataset is None:
            return
        test, rows = frame.dataset.test, found.cell(*cell)
        self.table.frame(*cell)
        words = self.table.sentence(cell[0] * found.classes + cell[1])
        if len(rows) > MAX_IMAGES:
            words = tr("{images}, the {most} worst").format(images=words, most=MAX_IMAGES)
        self.cell_words.setText(words)
        rows = rows[:MAX_IMAGES]
        self.listed = cell
        if not held and not np.array_equal(rows, self.rows):
            self.rows = rows
            self.gallery.set_images(test.images[rows], test.labels[rows].tolist())
        self.gallery.set_read(found.digits[self.rows].tolist())
        self.gallery.set_empty(len(self.rows) == 0)
        pinned = frame.pinned.index if frame.pinned else None
        at = np.flatnonzero(self.rows == pinned) if pinned is not None else self.rows[:0]
        self.gallery.select(int(at[0]) if len(at) else -1)

    def _choose(self, true: int, read: int) -> None:
        self._cell = (true, read)
        if self._frame is not None:
            self.draw(self._frame)

    def _pin(self, place: int) -> None:
        if place < len(self.rows):
            self._cell = self.listed
            self.session.pin(int(self.rows[place]))
            self.refresh_requested.emit()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(SPACING // 2)
        left.addWidget(self.words)
        left.addWidget(self.table, 1)
        right.setSpacing(SPACING // 2)
        right.addWidget(self.cell_words)
        right.addWidget(self.gallery, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        row.setSpacing(SPACING * 2)
        row.addLayout(left, 3)
        row.addLayout(right, 2)


def _worst_cell(found: Predictions) -> tuple[int, int]:
    """Return the cell with the most mistakes."""
    mistakes = found.confusion * (1 - np.eye(found.classes, dtype=np.int64))
    true, read = divmod(int(mistakes.argmax()), found.classes)
    return true, read
