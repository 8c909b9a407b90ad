"""The line across the window that says what went wrong, and what one can do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from mnist_viz.ui.icons import icon
from mnist_viz.ui.theme import SPACING, Theme


class Banner(QFrame):
    """A sentence with a button to act on it and one to put it away; no dialog, nothing stops."""

    acted = Signal()
    """The person took the remedy that was offered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._picture, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act, self._close = QPushButton(), QPushButton("Dismiss")
        self._close.setToolTip("Put this message away.")
        self._act.clicked.connect(self._take_remedy)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING * 2, SPACING // 2, SPACING, SPACING // 2)
        layout.addWidget(self._picture)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._close)
        self._said: str | None = None
        self._noticed: str | None = None
        self._remedy: Callable[[], object] | None = None
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, empty where there is none."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str, remedy: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence, with a button for its remedy where there is one.

        The remedy is what `act` does; where it is None, `acted` tells that it was taken.
        """
        self._remedy = act
        self._words.setText(sentence)
        self._act.setText(remedy)
        self._act.setVisible(bool(remedy))
        self.show()

    def follow(self, error: str | None, notice: str | None = None) -> None:
        """Show the error of a frame, or its notice, once; it stays put away once dismissed."""
        if notice is not self._noticed:
            self._noticed = notice
            if notice is not None:
                self.say(notice)
        if error != self._said:
            self._said = error
            if error is None:
                self.hide()
            else:
                self.say(error, "Start again")

    def _take_remedy(self) -> None:
        if self._remedy is None:
            self.acted.emit()
        else:
            self.hide()
            self._remedy()

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        self._picture.setPixmap(icon("warning", theme).pixmap(20, 20))
