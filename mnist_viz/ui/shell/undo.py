"""Undo the last changes to the runs and the layout, one after another."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mnist_viz.ui.shell.banner import Act, Banner
from mnist_viz.ui.words.translation import tr

MAX_UNDO = 20
"""Things that can be taken back: what is deleted stays in memory until then."""


class Undo(QObject):
    """The ways back, the newest last.

    Parameters
    ----------
    app
        Tells what receives the keys: on paper, the key takes back a stroke.
    action
        What the user calls it with, a command of the window.
    banner
        Says what changed, where that cannot be seen, and offers to undo it.
    """

    def __init__(self, app: QApplication, action: QAction, banner: Banner) -> None:
        super().__init__(banner)
        self._action, self._banner = action, banner
        self._key = action.shortcut()
        self._entries: deque[tuple[Act, str]] = deque(maxlen=MAX_UNDO)
        self._action.setEnabled(False)
        app.focusChanged.connect(self._leave_the_key)

    def can(self, take_back: Act, sentence: str = "") -> None:
        """Offer `take_back` by the command, and by a button behind the sentence, if any."""
        entry = take_back, sentence
        self._entries.append(entry)
        self._action.setEnabled(True)
        if sentence:
            self._banner.show_notice(sentence, tr("Undo"), lambda: self._take(entry))

    def take_back(self) -> None:
        """Undo the last change."""
        if self._entries:
            self._take(self._entries[-1])

    def _take(self, entry: tuple[Act, str]) -> None:
        if entry in self._entries:
            self._entries.remove(entry)
            act, sentence = entry
            if sentence and self._banner.text == sentence:
                self._banner.dismiss()
            act()
        self._action.setEnabled(bool(self._entries))

    def _leave_the_key(self, _before: QWidget | None, hears: QWidget | None) -> None:
        """Release the shortcut while the focused widget uses the same key."""
        if not isValid(self._action):  # the closing window loses the focus last
            return
        owned = any(
            action.shortcut() == self._key
            for widget in _within(hears)
            for action in widget.actions()
            if action is not self._action
        )
        self._action.setShortcut(QKeySequence() if owned else self._key)


def _within(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield a widget and all that it is in."""
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
