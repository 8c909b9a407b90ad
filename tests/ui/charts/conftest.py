"""A chart as the user handles it: wheel, drag, click and keys at places of the widget."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView


@dataclass
class Hand:
    """A mouse over one view."""

    view: QGraphicsView

    def at(self, box, x, y):
        """Return the place of a value of a box, in pixels of the widget."""
        return self.view.mapFromScene(box.mapViewToScene(QPointF(x, y)))

    def move(self, to, buttons=Qt.MouseButton.NoButton, keys=Qt.KeyboardModifier.NoModifier):
        self._send(QEvent.Type.MouseMove, to, Qt.MouseButton.NoButton, buttons, keys)

    def wheel(self, at, notches=1):
        """Turn the wheel, and return whether the view took it; else Qt turns what is behind."""
        place = QPointF(at)
        event = QWheelEvent(
            place,
            self.view.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), event)
        return event.isAccepted()

    def drag(self, start, end, keys=Qt.KeyboardModifier.NoModifier):
        left = Qt.MouseButton.LeftButton
        self.move(start)
        self._send(QEvent.Type.MouseButtonPress, start, left, left, keys)
        for part in (0.3, 0.6, 1.0):
            self.move(start + (end - start) * part, left, keys)
        self._send(QEvent.Type.MouseButtonRelease, end, left, Qt.MouseButton.NoButton, keys)

    def click(self, at):
        self.move(at)
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def double_click(self, at):
        self.click(at)
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def _send(self, kind, at, button, buttons, keys):
        place = QPointF(at)
        out = self.view.viewport().mapToGlobal(place)
        event = QMouseEvent(kind, place, out, button, buttons, keys)
        QApplication.sendEvent(self.view.viewport(), event)


@pytest.fixture
def hand():
    return Hand
