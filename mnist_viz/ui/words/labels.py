"""Labels: for text that changes often, that is cut short, or that is read out."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LETTERS = 4
"""This many of them are shown at the least."""


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


class Note(QLabel):
    """Words of any length.

    Parameters
    ----------
    role, scale
        As the style sheet knows them.
    whole
        Whether it never gets less height than all its lines take.
    """

    def __init__(
        self, text: str = "", *, role: str = "", scale: str = "", whole: bool = False
    ) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        down = QSizePolicy.Policy.Minimum if whole else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Ignored, down)
        self.setProperty("role", role)
        self.setProperty("scale", scale)


def announce(source: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Announce `sentence` to a screen reader, after what it says now unless it is urgent."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


SEPARATOR = " · "
"""Between parts of which the last may be left out."""


class LiveLabel(QWidget):
    """Words in a place of one size.

    Where there is a sample, they have room. Else the last parts of one line, which are separated
    by dots, are left out where there is none: half a number says something else.

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
        self._sample, self._lines, self._words = sample, lines, ""
        across = QSizePolicy.Policy.Preferred if sample else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the words."""
        return self._words

    def setText(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self._fit()

    def _fit(self) -> None:
        """Leave the last parts out, where a place without a sample has no room for them."""
        parts = self._words.split(SEPARATOR)
        metrics, room = self.label.fontMetrics(), self.width()
        free = not self._sample and self._lines == 1
        while free and len(parts) > 1 and metrics.horizontalAdvance(SEPARATOR.join(parts)) > room:
            parts.pop()
        self.label.setText(SEPARATOR.join(parts))

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
        self._fit()
