"""Fields for a number: one as wide as the longest that it is for, one with arrows to count by."""

import re

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpinBox, QToolTip, QWidget

from mnist_viz.core.message import Message
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.labels import announce
from mnist_viz.ui.words.translation import tr

TOLD_MS = 10_000
"""How long a sentence stays next to a field that refused what was typed."""


def refuse(field: QWidget, sentence: str) -> None:
    """Say next to a field why it does not take what was typed."""
    QToolTip.showText(
        field.mapToGlobal(QPoint(0, field.height())), sentence, field, field.rect(), TOLD_MS
    )
    announce(field, sentence, urgent=True)


class NumberBox(QLineEdit):
    """A line to type in that takes the room of `sample`."""

    def __init__(self, sample: str) -> None:
        super().__init__()
        self._sample = sample
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def typing(self) -> bool:
        """Whether the user is typing a number that is not entered yet."""
        return self.hasFocus() and self.isModified()

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
    """A whole number with arrows next to it, which begins where the words of other fields do.

    Anything can be typed. What is no number in range is refused with a sentence when it is entered,
    and the number from before stays; Qt's own box would swallow single keys instead, so that "-1"
    becomes 1.
    """

    refused = Signal(str)
    """This text was entered, and is no number in range."""

    def __init__(self) -> None:
        super().__init__()
        # A style sheet moves the frame of such a field, but not what is written in it.
        self.lineEdit().setTextMargins(SPACING * 3 // 4, 0, 0, 0)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Return whether `text` is a number in range; anything else may still become one."""
        judged = super().validate(text, at)
        if judged[0] == QValidator.State.Invalid:
            return QValidator.State.Intermediate, text, at
        return judged

    def fixup(self, text: str) -> str:
        """Refuse `text`, unless nothing was typed; Qt then returns to the value from before."""
        if text.strip():
            refuse(
                self,
                tr("From {low} to {high}, not “{text}”.").format(
                    low=f"{self.minimum():,}", high=f"{self.maximum():,}", text=text[:40]
                ),
            )
            self.refused.emit(text)
        return text


def parse_count(text: str) -> int:
    """Return a whole number that was typed.

    Raises
    ------
    ValueError
        A sentence, where something else is written.
    """
    if not re.fullmatch(r"\s*[-+]?[0-9]{1,18}\s*", text):
        raise ValueError(Message("“{text}” is no whole number; write it like 32", text=text[:40]))
    return int(text)
