"""A field for a number, as wide as the longest one that it is for, however large it is written."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy


class NumberBox(QLineEdit):
    """A line to type in that takes the room of `sample`."""

    def __init__(self, sample: str) -> None:
        super().__init__()
        self._sample = sample
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the sample, and the frame that Qt's own hint has round 17 times an x."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        frame = hint.width() - 17 * metrics.horizontalAdvance("x")
        return QSize(frame + metrics.horizontalAdvance(self._sample), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: half a number says nothing."""
        return self.sizeHint()
