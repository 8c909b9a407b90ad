"""Hints: bubbles that point at what can be tried."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSettings,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.labels import announce
from mnist_viz.ui.words.translation import mark, tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


TIP = 10
"""How far the tip reaches out of the bubble, in device-independent pixels."""

WIDTH = 260


class Bubble(QWidget):
    """A bubble over the window, without stopping it, or taking the keys from what has them."""

    understood = Signal()
    """The user has read it."""
    silenced = Signal()
    """The user wants no more of them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._theme: Theme | None = None
        self._tip = QPoint()
        self._told = False
        self._words, self._place = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setFixedWidth(WIDTH)
        self._place.setProperty("role", "muted")
        self._place.setProperty("scale", "caption")
        self.got_it, self.no_more = QPushButton(tr("Got it")), QPushButton(tr("No more hints"))
        self.got_it.setProperty("primary", True)
        for button in (self.got_it, self.no_more):
            # A click leaves Space to what the next hint says of it.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        away = QAction(tr("Got it"), self)
        away.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        away.triggered.connect(self.understood)
        self.addAction(away)
        self.got_it.setToolTip(tr("Put this hint away.  (Esc)"))
        self.no_more.setToolTip(tr("Help > Show the hints again brings them back."))
        self.got_it.clicked.connect(self.understood)
        self.no_more.clicked.connect(self.silenced)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.got_it)
        row.addWidget(self.no_more)
        row.addStretch()
        row.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[TIP + SPACING] * 4)
        column.setSpacing(SPACING)
        column.addWidget(self._words)
        column.addLayout(row)
        self.setAccessibleName(tr("Hint"))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self.update()

    def say(self, words: str, number: int, of: int) -> None:
        """Write other words, which hint it is of how many."""
        self._words.setText(words)
        self._told = False
        self._place.setText(f"{number} / {of}")
        self.setAccessibleDescription(words)
        # Words of another language may take a line more, and the style another font.
        self._words.ensurePolished()
        self._words.setFixedHeight(self._words.heightForWidth(WIDTH))
        self.adjustSize()

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def point(self, place: QRect, tip: QPoint) -> None:
        """Move to `place` in the window, with the tip there."""
        if not self._told:
            self._told = True
            announce(self, self.text())
        if place != self.geometry() or self.isHidden():
            self.setGeometry(place)
            self._tip = tip - place.topLeft()
            self.show()
            self.raise_()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bubble and its tip as one outline."""
        if self._theme is None:
            return
        body, tip = QRectF(self.rect()).adjusted(TIP, TIP, -TIP, -TIP), QPointF(self._tip)
        foot = QPointF(
            min(max(tip.x(), body.left() + 2 * TIP), body.right() - 2 * TIP),
            min(max(tip.y(), body.top() + 2 * TIP), body.bottom() - 2 * TIP),
        )
        along = QPointF(TIP, 0) if body.left() < tip.x() < body.right() else QPointF(0, TIP)
        shape, spike = QPainterPath(), QPainterPath()
        shape.addRoundedRect(body, SPACING, SPACING)
        spike.addPolygon(QPolygonF([tip, foot + along, foot - along, tip]))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(QColor(self._theme.raised))
            painter.drawPath(shape.united(spike))


def beside(target: QRect, size: QSize, room: QRect) -> tuple[QRect, QPoint]:
    """Return where in `room` something of `size` is next to `target`, and where they touch.

    Left of it, below, right or above, and below a low one first: the first side where it fits and
    covers nothing of the target. Where there is none, it is in the corner that is farthest from
    the target's middle.
    """
    middle = target.center()
    across = min(max(middle.x() - size.width() // 2, room.left()), room.right() - size.width())
    down = min(max(middle.y() - size.height() // 2, room.top()), room.bottom() - size.height())
    sides = (
        (QPoint(target.left() - size.width(), down), QPoint(target.left(), middle.y())),
        (QPoint(across, target.bottom() + 1), QPoint(middle.x(), target.bottom() + 1)),
        (QPoint(target.right() + 1, down), QPoint(target.right() + 1, middle.y())),
        (QPoint(across, target.top() - size.height()), QPoint(middle.x(), target.top())),
    )
    if target.height() < size.height():
        sides = (sides[1], sides[0], *sides[2:])
    for corner, touch in sides:
        place = QRect(corner, size)
        if room.contains(place):
            return place, touch
    left = room.left() if middle.x() > room.center().x() else room.right() - size.width()
    top = room.top() if middle.y() > room.center().y() else room.bottom() - size.height()
    return QRect(QPoint(left, top), size), middle


NEXT = "hints/next"
"""The setting that says which hint comes next; past the last one, none ever comes on its own."""

FOLLOW_MS = 50
"""Milliseconds between two looks at where what is pointed at is now, while there is a hint."""


@dataclass(frozen=True)
class Hint:
    """A sentence or two, and the panel or the command whose button it points at."""

    at: str
    words: str


HINTS = (
    Hint("pad", mark("Draw a digit here: the network reads it at every stroke, as it learns.")),
    Hint("play", mark("It trains already. Space pauses and continues.")),
    Hint("curves", mark("It learns: the loss falls, the accuracy rises.")),
    Hint("time", mark("Go back to any moment of training: every panel shows it as it was.")),
    Hint(
        "reset",
        mark("You can't break it: Reset starts again, and nothing here can be lost."),
    ),
)


class Callouts(QObject):
    """Shows the hints that a user has not dismissed yet."""

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
            dock.kind.name: dock.panel for dock in self._window.area.docks if dock.is_built
        }
        buttons: dict[str, QWidget] = {
            button.defaultAction().objectName(): button
            for button in self._window.transport.findChildren(QToolButton)
            if button.defaultAction() is not None
        }
        found = panels.get(name) or buttons.get(name)
        return found if found is not None and found.isVisible() else None

    def welcome(self) -> None:
        """Continue the hints where the user left off; nothing once they are dismissed."""
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
        """Stay next to what is pointed at, and go while it is out of sight."""
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
