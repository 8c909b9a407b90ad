"""Small helpers for widgets: keys, menus and scroll areas."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QWidget

from mnist_viz.ui.words.translation import tr


def scrolled(inside: QWidget, *, sideways: bool = False) -> QScrollArea:
    """Return `inside` in an area without a frame or its own background.

    It scrolls downwards, and `sideways` only where that is asked for: then the area may be narrow.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAccessibleName(tr("Scrolls with the arrow keys"))
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def keep_in_place(menu: QMenu) -> None:
    """Keep every entry where it is: macOS moves those whose words it takes for its own."""
    menu.menuAction().setMenuRole(QAction.MenuRole.NoRole)
    for action in menu.actions():
        action.setMenuRole(QAction.MenuRole.NoRole)
        below = action.menu()
        if isinstance(below, QMenu):
            keep_in_place(below)


KEYS = "keys"
"""The property of a button in which its menu finds the keys to show."""

OWN_KEYS = "own_keys"
"""The property of a widget with the keys it acts on, although the window has shortcuts on them."""


ROWS = {
    "win32": {2 + place: (place + 1) % 10 for place in range(10)},
    "darwin": dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), (*range(1, 10), 0), strict=True)),
}
"""The keys of the row of digits by what the system numbers them with, left to right."""

X11_ROW = {10 + place: (place + 1) % 10 for place in range(10)}
"""The same on Linux, under X11 and Wayland."""


def digit_of_key(event: QKeyEvent, platform: str = sys.platform) -> int | None:
    """Return which digit is at the place of a key that writes another character, such as é.

    On some layouts, such as the French and the Czech one, the row writes digits with Shift alone.
    """
    if event.modifiers() != Qt.KeyboardModifier.NoModifier or event.text().isdigit():
        return None
    number = event.nativeVirtualKey() if platform == "darwin" else event.nativeScanCode()
    return ROWS.get(platform, X11_ROW).get(number) if event.text().strip() else None


def press_with(
    keys: str | Qt.Key,
    button: QAbstractButton,
    panel: QWidget,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Bind keys to `button` while `panel` can be seen, or in another context."""
    shortcut = QShortcut(QKeySequence(keys), panel)
    shortcut.setContext(context)
    shortcut.activated.connect(button.click)
    button.setProperty(KEYS, shortcut.key())


def close_with_keys(page: QWidget) -> None:
    """Close a page by Escape and by the system's key for closing a window."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
    standard = QKeySequence.keyBindings(QKeySequence.StandardKey.Close)
    shortcut.setKeys([QKeySequence(Qt.Key.Key_Escape), *standard])
    shortcut.activated.connect(page.close)
