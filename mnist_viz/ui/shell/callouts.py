"""Hints for the first minute: one bubble at a time, beside what it tells of, in nobody's way."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSettings, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from mnist_viz.ui.shell.bubble import Bubble, beside
from mnist_viz.ui.words.translation import mark, tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

NEXT = "hints/next"
"""The setting that says which hint comes next; past the last one, none ever comes by itself."""

FOLLOW_MS = 50
"""Milliseconds between two looks at where what is pointed at lies now, while there is a hint."""


@dataclass(frozen=True)
class Hint:
    """A sentence or two, and the panel or the command whose button it points at."""

    at: str
    words: str


HINTS = (
    Hint("pad", mark("Draw a digit here: the network reads it at every stroke, as it learns.")),
    Hint("play", mark("It trains already. Space pauses, and goes on.")),
    Hint("curves", mark("It learns: the loss falls, the accuracy rises.")),
    Hint("time", mark("Go back to any moment of training: every panel shows it as it was.")),
    Hint(
        "reset",
        mark("You can't break it: Reset starts again, and nothing here can be lost."),
    ),
)


class Callouts(QObject):
    """Shows the hints that a person has not put away yet."""

    def __init__(self, window: "Window", settings: QSettings) -> None:
        super().__init__(window)
        self.bubble = Bubble(window)
        self._window, self._settings = window, settings
        self._at = len(HINTS)
        self.bubble.understood.connect(self.go_on)
        self.bubble.silenced.connect(self.end)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.follow)

    @property
    def target(self) -> QWidget | None:
        """What is pointed at; None where there is no hint, or it points at nothing in sight."""
        if self._at >= len(HINTS):
            return None
        name = HINTS[self._at].at
        panels: dict[str, QWidget] = {
            dock.panel.name: dock.panel for dock in self._window.area.docks
        }
        buttons: dict[str, QWidget] = {
            button.defaultAction().objectName(): button
            for button in self._window.transport.findChildren(QToolButton)
            if button.defaultAction() is not None
        }
        found = panels.get(name) or buttons.get(name)
        return found if found is not None and found.isVisible() else None

    def welcome(self) -> None:
        """Go on with the hints where the person left off; nothing once they are put away."""
        seen = str(self._settings.value(NEXT, "0"))
        self._show(int(seen) if seen.isdecimal() else 0)

    def begin(self) -> None:
        """Show the hints again from the first."""
        self._show(0)

    def go_on(self) -> None:
        """Show the next hint."""
        self._show(self._at + 1)

    def end(self) -> None:
        """Show none any more, now and at the next start."""
        self._show(len(HINTS))

    def follow(self) -> None:
        """Stay beside what is pointed at, and go while it is out of sight."""
        target = None if self._window.presentation.on else self.target
        if target is None:
            self.bubble.hide()
            return
        pointed = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        self.bubble.point(*beside(pointed, self.bubble.sizeHint(), self._window.rect()))

    def _show(self, at: int) -> None:
        self._at = at
        self._settings.setValue(NEXT, at)
        while self._at < len(HINTS) and self.target is None:
            self._at += 1
        if self._at < len(HINTS):
            self.bubble.say(tr(HINTS[self._at].words), self._at + 1, len(HINTS))
            self._timer.start(FOLLOW_MS)
        else:
            self._timer.stop()
        self.follow()
