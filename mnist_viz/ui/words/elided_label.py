"""A label that ends in three dots where there is no room for all of its words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

LETTERS = 4
"""So many of them are shown at the least."""


class ElidedLabel(QLabel):
    """Words of which as many are shown as there is room for; the tool tip has them all.

    Parameters
    ----------
    words
        What it says.
    short
        What says nearly as much, and is shown rather than words that are cut off.
    """

    def __init__(self, words: str, *, short: str = "") -> None:
        super().__init__(words)
        self._words, self._short = words, short
        self.setToolTip(words)
        self.setAccessibleName(words)

    def set_words(self, words: str, *, short: str = "") -> None:
        """Say something else."""
        self._words, self._short = words, short
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """Return room for all of them."""
        self.ensurePolished()
        return QSize(
            self.fontMetrics().horizontalAdvance(self._words) + 2, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        few = self.fontMetrics().horizontalAdvance("m" * LETTERS)
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        right = Qt.TextElideMode.ElideRight
        metrics, room = self.fontMetrics(), self.width()
        shorter = self._short and metrics.horizontalAdvance(self._words) > room
        words = self._short if shorter else self._words
        self.setText(metrics.elidedText(words, right, room))
