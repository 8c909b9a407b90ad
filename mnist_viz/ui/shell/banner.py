"""The line across the window that says what went wrong, and what you can do about it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from mnist_viz.ui.look.appearance import Density
from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.labels import announce
from mnist_viz.ui.words.translation import tr, translate
from mnist_viz.ui.words.wording import shortened

Act = Callable[[], object]
Remedies = Mapping[str, Act | None]
"""What can be done, by the words on its button."""


class Banner(QFrame):
    """A sentence with a button to act on it and one to put it away; no dialog, nothing stops.

    An offer stays until it is taken or dismissed: what is reported meanwhile only is on top of it.
    """

    acted = Signal()
    """The user took the remedy that was offered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.picture, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remedy, self.other_remedy = QPushButton(), QPushButton()
        self.dismissal = QPushButton(tr("Dismiss"))
        self.dismissal.setToolTip(tr("Put this message away."))
        self.remedy.clicked.connect(lambda: self._take(self.remedy.text()))
        self.other_remedy.clicked.connect(lambda: self._take(self.other_remedy.text()))
        self.dismissal.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING * 2, SPACING // 2, SPACING, SPACING // 2)
        layout.addWidget(self.picture)
        layout.addWidget(self._words, 1)
        for button in (self.remedy, self.other_remedy, self.dismissal):
            layout.addWidget(button)
        self._sentence = ""
        self._said: str | None = None
        self._noticed: str | None = None
        self._remedies: dict[str, Act | None] = {}
        self._offered: tuple[str, dict[str, Act | None]] | None = None
        self._covered = False
        self._sign = "warning"
        self.set_theme(theme)
        Density(self).changed.connect(lambda: self.set_theme(self._theme))
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, empty where there is none."""
        return "" if self.isHidden() else self._sentence

    def show_error(self, sentence: str, remedy: str = "", act: Act | None = None) -> None:
        """Show a sentence, with a button for its remedy where there is one.

        The remedy is what `act` does; where it is None, `acted` tells that it was taken.
        """
        self._covered = self._offered is not None
        self._show(sentence, {remedy: act} if remedy else {}, "warning")

    def warn(self, sentence: str, remedies: Remedies) -> None:
        """Show a warning with at most two remedies; either one ends it."""
        self._covered = self._offered is not None
        self._show(sentence, dict(remedies), "warning")

    def show_notice(self, sentence: str, remedy: str = "", act: Act | None = None) -> None:
        """Show a sentence on what went well, with a button that does `act`, if there is one."""
        self._covered = self._offered is not None
        self._show(sentence, {remedy: act} if remedy else {}, "info")

    def offer(self, sentence: str, remedies: Remedies) -> None:
        """Show a sentence with at most two remedies, by their names; one taken, the other stays."""
        self._covered = False
        self._offered = sentence, dict(remedies)
        self._show(*self._offered, "info")

    def show_state(self, error: str | None, notice: str | None = None, remedy: str = "") -> None:
        """Show the error of a frame, or its notice, once; it stays dismissed once dismissed.

        The remedy starts again what ended by the error, and nothing else: a run that continues
        while
        it could not be tested, or saved, would be lost by starting it again.
        """
        if notice is not self._noticed:
            self._noticed = notice
            if notice is not None:
                self.show_notice(translate(notice))
        if error != self._said:
            self._said = error
            if error is not None:
                self.show_error(translate(error), remedy)
            elif self._offered is None or self._covered:
                self.dismiss()

    def dismiss(self) -> None:
        """Hide what is shown; an offer that lay beneath it is shown again."""
        if self._offered is not None and self._covered:
            self.offer(*self._offered)
        else:
            self._offered = None
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        self._theme = theme
        ratio = self.devicePixelRatioF()
        self.picture.setPixmap(icon(self._sign, theme).pixmap(QSize(20, 20), ratio))

    def _show(self, sentence: str, remedies: dict[str, Act | None], sign: str) -> None:
        if sentence != self.text:
            announce(self, sentence, urgent=sign == "warning")
        self._sentence, self._remedies, self._sign = sentence, remedies, sign
        self.set_theme(self._theme)
        self.picture.setAccessibleName(tr("Warning") if sign == "warning" else tr("Note"))
        self.picture.setToolTip(self.picture.accessibleName())
        self._words.setText(shortened(sentence))
        for button, name in zip(
            (self.remedy, self.other_remedy), [*remedies, "", ""], strict=False
        ):
            button.setText(name)
            button.setVisible(bool(name))
        self.show()

    def _take(self, name: str) -> None:
        act = self._remedies[name]
        if act is None:  # it stays until `show_state` receives that all is well
            self.acted.emit()
            return
        if self._offered is not None and not self._covered and len(self._remedies) > 1:
            del self._remedies[name]
            self._show(*self._offered, "info")
        else:
            self.dismiss()
        act()
