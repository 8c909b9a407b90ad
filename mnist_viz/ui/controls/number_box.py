"""Fields for a number: one as wide as the longest that it is for, one with arrows to count by."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpinBox

from mnist_viz.ui.look.theme import SPACING


class NumberBox(QLineEdit):
    """A line to type in that takes the room of `sample`."""

    def __init__(self, sample: str) -> None:
        super().__init__()
        self._sample = sample
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Leave Space, which is in no number, to what it does in the whole window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return room for the sample, and the frame that Qt's own hint has round 17 times an x."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        frame = hint.width() - 17 * metrics.horizontalAdvance("x")
        return QSize(frame + metrics.horizontalAdvance(self._sample), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: half a number says nothing."""
        return self.sizeHint()


class CountBox(QSpinBox):
    """A whole number with arrows beside it, which begins where the words of other fields do."""

    def __init__(self) -> None:
        super().__init__()
        # A style sheet moves the frame of such a field, but not what is written in it.
        self.lineEdit().setTextMargins(SPACING * 3 // 4, 0, 0, 0)
