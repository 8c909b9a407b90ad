"""A ring round the chart, list or slider that hears the keys and by itself shows nothing of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
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

WIDTH = 2

STYLED = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QTabBar, QMenu, QMenuBar)
"""What the style sheet itself shows to have the focus."""


class FocusRing(QFrame):
    """Lies on one widget and covers only its edge: painting the inside costs what it did."""

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
        if not (isinstance(now, STYLED) or now.isWindow()):  # a window hears keys for all in it
            FocusRing(now)
