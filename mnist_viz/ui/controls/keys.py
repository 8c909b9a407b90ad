"""Keys that press a button, and keys that close a page of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

KEYS = "keys"
"""The property of a button in which its menu finds the keys to show."""

OWN_KEYS = "own_keys"
"""The property of a widget with the keys it acts on, although the window has shortcuts on them."""


def press_with(
    keys: str | Qt.Key,
    button: QAbstractButton,
    panel: QWidget,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let keys press `button` while `panel` can be seen, or in another context."""
    shortcut = QShortcut(QKeySequence(keys), panel)
    shortcut.setContext(context)
    shortcut.activated.connect(button.click)
    button.setProperty(KEYS, shortcut.key())


def close_with_keys(page: QWidget) -> None:
    """Let Escape close a page, and what closes a window on this system."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
    standard = QKeySequence.keyBindings(QKeySequence.StandardKey.Close)
    shortcut.setKeys([QKeySequence(Qt.Key.Key_Escape), *standard])
    shortcut.activated.connect(page.close)
