"""What has the focus keeps the keys that act on it, although the window has shortcuts on them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QWidget

from mnist_viz.ui.controls.keys import OWN_KEYS

PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
CHOOSERS = (QAbstractItemView, QComboBox)
"""Where a letter leads to the next entry that begins with it."""


class FocusKeyFilter(QObject):
    """Watches the one widget that has the focus; watching every event would cost every frame."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key for the widget before the window's shortcuts are asked."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and acts(event, watched)
        ):
            event.accept()
            return True
        return False

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        # The list that drops down from a box takes its keys itself, Return even as an override.
        dropped = now is not None and now.window().windowType() is Qt.WindowType.Popup
        # Nobody chose the widget that gets the focus because the one before was switched off.
        chosen = before is None or before.isEnabled()
        acts_on_keys = isinstance(now, (QAbstractButton, *CHOOSERS)) or keys_of(now)
        if now is not None and acts_on_keys and chosen and not dropped:
            now.installEventFilter(self)


def acts(event: QKeyEvent, on: QObject) -> bool:
    """Return whether a key acts on what has the focus; numbers go to panels from there, too."""
    if keys_of(on):
        return event.key() in keys_of(on)
    return event.key() in PRESSES or (isinstance(on, CHOOSERS) and event.text().isalpha())


def keys_of(thing: QObject | None) -> Sequence[int]:
    """Return the keys that a widget says it acts on itself."""
    keys = None if thing is None else thing.property(OWN_KEYS)
    return keys if isinstance(keys, list) else ()
