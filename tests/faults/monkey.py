"""Random mouse and keys over the whole window, and a heartbeat that notices every pause.

Imported in the program's own process by `test_monkey.py`.
"""

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mnist_viz.ui.shell.window import Window

ACT_MS = 20
BEAT_MS = 5
NAMED_KEYS = (
    "Space Return Tab Backtab Escape Left Right Up Down Home End PageUp PageDown Delete Backspace "
    "F1 F11 Plus Minus BracketLeft BracketRight Period Comma"
)
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in "ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789"] + [
    getattr(Qt.Key, f"Key_{name}") for name in NAMED_KEYS.split()
]
BUTTONS = [*4 * [Qt.MouseButton.LeftButton], Qt.MouseButton.RightButton]
MODIFIERS = [
    *6 * [Qt.KeyboardModifier.NoModifier],
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
]


class Monkey(QObject):
    """Acts every few milliseconds until it is stopped, also while menus and dialogs are open.

    Parameters
    ----------
    window
        Where to act; only its Quit command is disabled.
    seed
        Draws every action.

    Attributes
    ----------
    acts
        The last actions: they name what a failure followed.
    count
        How often it acted.
    longest
        The longest time between two heartbeats that the window's thread spent computing, in
        seconds, and the action before it. Waiting for a busy machine does not count.
    """

    def __init__(self, window: Window, seed: int) -> None:
        super().__init__(window)
        self._window = window
        self._random = random.Random(seed)
        self.acts: list[str] = []
        self.count = 0
        self.longest: tuple[float, str] = (0.0, "")
        self._computed = time.thread_time()
        for action in window.findChildren(QAction):
            if action.menuRole() == QAction.MenuRole.QuitRole or "quit" in action.text().lower():
                action.setEnabled(False)
                action.setShortcuts([])
        self._timers = [self._every(BEAT_MS, self._beat), self._every(ACT_MS, self._act)]

    def stop(self) -> None:
        """Stop, and close what is open in front of the window."""
        for timer in self._timers:
            timer.stop()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(act)
        timer.start(milliseconds)
        return timer

    def _beat(self) -> None:
        now = time.thread_time()
        paused, self._computed = now - self._computed, now
        if paused > self.longest[0]:
            self.longest = (paused, " | ".join(self.acts[-3:]))

    def _act(self) -> None:
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        front = popup or dialog or self._random.choice(self._top_levels())
        if isinstance(front, QMenu):
            self._in_menu(front)
        elif front is not self._window and self._random.random() < 0.2:
            self._press(front, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        else:
            act = self._random.choice(
                [self._click, self._click, self._drag, self._wheel, self._key]
            )
            act(front)

    def _top_levels(self) -> list[QWidget]:
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        others = [w for w in shown if w is not self._window and w.isWindow() and w.width() > 80]
        return [*5 * [self._window], *others]

    def _in_menu(self, menu: QMenu) -> None:
        actions = [action for action in menu.actions() if action.isEnabled()]
        if not actions or self._random.random() < 0.4:
            self._press(menu, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            return
        action = self._random.choice(actions)
        self._note(f"menu {action.text()!r}")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def _target(self, front: QWidget) -> tuple[QWidget, QPoint]:
        place = QPoint(
            self._random.randrange(max(1, front.width())),
            self._random.randrange(max(1, front.height())),
        )
        widget = front.childAt(place) or front
        return widget, widget.mapFrom(front, place)

    def _click(self, front: QWidget) -> None:
        widget, place = self._target(front)
        button, modifiers = self._random.choice(BUTTONS), self._random.choice(MODIFIERS)
        self._note(f"click {_name(widget)} {button.name}")
        if self._random.random() < 0.15:
            QTest.mouseDClick(widget, button, modifiers, place)
        else:
            QTest.mouseClick(widget, button, modifiers, place)

    def _drag(self, front: QWidget) -> None:
        widget, place = self._target(front)
        self._note(f"drag {_name(widget)}")
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=place)
        for _ in range(5):
            place += QPoint(self._random.randint(-60, 60), self._random.randint(-60, 60))
            QTest.mouseMove(widget, place)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=place)

    def _wheel(self, front: QWidget) -> None:
        widget, place = self._target(front)
        self._note(f"wheel {_name(widget)}")
        event = QWheelEvent(
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            QPoint(),
            QPoint(0, self._random.choice([-240, -120, 120, 240])),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.postEvent(widget, event)

    def _key(self, front: QWidget) -> None:
        widget = QApplication.focusWidget() or front
        self._press(widget, self._random.choice(KEYS), self._random.choice(MODIFIERS))

    def _press(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self._note(f"key {key.name} {modifiers.value} on {_name(widget)}")
        QTest.keyClick(widget, key, modifiers)

    def _note(self, act: str) -> None:
        self.count += 1
        self.acts.append(act)
        del self.acts[:-200]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}".strip()
