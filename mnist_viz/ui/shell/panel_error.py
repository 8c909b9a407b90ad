"""What stands in a failed panel's place: the reason, and a button to try again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.ui.words.translation import tr


class PanelError(QWidget):
    """What stands in a failed panel's place."""

    retried = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = QPushButton(tr("Try again"))
        again.setToolTip(tr("Draw this panel again."))
        again.clicked.connect(self.retried)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._words)
        layout.addWidget(again, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()

    def show_error(self, kind: str, why: str) -> None:
        """Say which error happened."""
        self.say(
            tr("“{panel}” failed: {kind}: {error}.").format(panel=self._title, kind=kind, error=why)
        )

    def say(self, sentence: str) -> None:
        """Say it in a sentence."""
        self._words.setText(
            tr("{sentence}\nTraining and the other panels go on.").format(sentence=sentence)
        )
