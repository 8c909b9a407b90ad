"""A label whose words change at every frame, without a new layout of the whole window each time.

Whenever a `QLabel` in a layout gets other words, Qt lays out every widget above it again, up to the
window and all its docks. Here the label lies in no layout, and its place keeps one size.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class LiveLabel(QWidget):
    """Words in a place of one size.

    Parameters
    ----------
    sample
        The longest words that are to be expected; empty to take what width there is.
    lines
        How many lines of text have room; more than one are wrapped.
    role, scale
        As the style sheet knows them.
    """

    def __init__(
        self, sample: str = "", *, lines: int = 1, role: str = "", scale: str = ""
    ) -> None:
        super().__init__()
        self.label = QLabel(self)
        self.label.setWordWrap(lines > 1)
        self.label.setProperty("role", role)
        self.label.setProperty("scale", scale)
        self._sample, self._lines = sample, lines
        across = QSizePolicy.Policy.Preferred if sample else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the words."""
        return self.label.text()

    def setText(self, words: str) -> None:
        """Show other words."""
        self.label.setText(words)

    def set_role(self, role: str) -> None:
        """Look otherwise, as the style sheet knows the role."""
        if self.label.property("role") != role:
            self.label.setProperty("role", role)
            self.label.style().polish(self.label)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Put the words at a side of their place."""
        self.label.setAlignment(alignment)

    def sizeHint(self) -> QSize:
        """Return room for the sample."""
        self.label.ensurePolished()
        metrics = self.label.fontMetrics()
        width = metrics.horizontalAdvance(self._sample) + 2
        return QSize(width, self._lines * metrics.lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: half a number says nothing."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room when the words are written larger or smaller."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label the whole place."""
        self.label.setGeometry(self.rect())
