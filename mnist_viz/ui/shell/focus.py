"""The focus: a ring around the focused widget, and the keys that it keeps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

from mnist_viz.ui.controls.helpers import OWN_KEYS

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


WIDTH = 2

STYLED = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QTabBar, QMenu, QMenuBar)
"""What the style sheet itself shows to have the focus."""


class FocusRing(QFrame):
    """A ring on one widget that covers only its edge: painting the inside costs what it did."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setProperty("role", "ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        widget.installEventFilter(self)
        self._fit(widget)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the widget."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._fit(watched)
        return False

    def _fit(self, widget: QWidget) -> None:
        edge = widget.rect()
        self.setGeometry(edge)
        inside = edge.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(edge).subtracted(QRegion(inside)))
        self.raise_()


class FocusRings(QObject):
    """Puts a ring on what gets the focus, and takes it off what loses it."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._on = True
        app.focusChanged.connect(self._moved)

    def stop(self) -> None:
        """Put on no more: the window is closed."""
        self._on = False

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            for ring in before.findChildren(
                FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly
            ):
                ring.hide()
                ring.deleteLater()
        if not self._on or now is None:
            return
        if not (isinstance(now, STYLED) or now.isWindow()):  # a window receives keys for all in it
            FocusRing(now)
