"""Hints: bubbles that point at what can be tried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMargins,
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
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.labels import announce
from mnist_viz.ui.words.translation import mark, tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


TIP = 10
"""How far the tip reaches out of the bubble, in device-independent pixels."""

WIDTH = 260


class Bubble(QWidget):
    """A bubble over the window, without stopping it, or taking the keys from what has them.

    Attributes
    ----------
    wanted
        The size of the bubble itself with `TIP` pixels around it; a longer tip makes it larger.
    """

    understood = Signal()
    """The user has read it."""
    silenced = Signal()
    """The user wants no more of them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._theme: Theme | None = None
        self._tip, self._body = QPoint(), QRect()
        self.wanted = QSize()
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
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACING)
        self._column.addWidget(self._words)
        self._column.addLayout(row)
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
        self._column.setContentsMargins(*[TIP + SPACING] * 4)
        self.wanted = self.sizeHint()

    @property
    def body(self) -> QRect:
        """Where in this widget the bubble itself is, without its tip."""
        return self._body.adjusted(TIP, TIP, -TIP, -TIP)

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def point(self, place: QRect, tip: QPoint) -> None:
        """Move to `place` in the window, with the tip there."""
        if not self._told:
            self._told = True
            announce(self, self.text())
        whole = place.united(QRect(tip, QSize(1, 1)))
        if whole != self.geometry() or self.isHidden():
            self.setGeometry(whole)
            self._tip, self._body = tip - whole.topLeft(), place.translated(-whole.topLeft())
            room = TIP + SPACING
            self._column.setContentsMargins(
                self._body.left() + room,
                self._body.top() + room,
                self.width() - self._body.right() - 1 + room,
                self.height() - self._body.bottom() - 1 + room,
            )
            # What the long tip leaves free receives the mouse as if there were no bubble.
            spike = QRect(self._tip, self._body.center()).normalized()
            narrow = spike.width() < spike.height()
            margins = QMargins(TIP, 0, TIP, 0) if narrow else QMargins(0, TIP, 0, TIP)
            self.setMask(QRegion(self._body).united(QRegion(spike.marginsAdded(margins))))
            self.show()
            self.raise_()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bubble and its tip as one outline."""
        if self._theme is None:
            return
        body, tip = QRectF(self._body).adjusted(TIP, TIP, -TIP, -TIP), QPointF(self._tip)
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


GAPS = (0, 24, 48, 72)
"""How far from its target a bubble may be, in device-independent pixels: its tip bridges that."""

SLIDE = 16
"""Pixels between two places along one side of a target that are tried."""


def beside(
    target: QRect, size: QSize, room: QRect, clear: Sequence[QRect] = ()
) -> tuple[QRect, QPoint]:
    """Return where in `room` something of `size` is next to `target`, and where its tip touches.

    Left of it, below, right or above, and below a low one first. Of the places where it fits
    without covering the target, it is the first that covers least of what is to be kept `clear`.
    Where there is none, it is in the corner that is farthest from the target's middle.
    """
    places = [(place, tip) for place, tip in _places(target, size, room) if room.contains(place)]
    if places:
        return min(places, key=lambda found: _covered(found[0], clear))
    middle = target.center()
    left = room.left() if middle.x() > room.center().x() else room.right() - size.width()
    top = room.top() if middle.y() > room.center().y() else room.bottom() - size.height()
    return QRect(QPoint(left, top), size), middle


def _places(target: QRect, size: QSize, room: QRect) -> Iterator[tuple[QRect, QPoint]]:
    """Yield the places next to a target with where the tip is then, the best ones first."""
    middle, width, height = target.center(), size.width(), size.height()
    lefts = _slides(middle.x(), width, room.left(), room.right())
    tops = _slides(middle.y(), height, room.top(), room.bottom())
    for gap in GAPS:
        left, right = target.left() - 1, target.right() + 1
        above, below = target.top() - 1, target.bottom() + 1
        sides = [
            [(QPoint(left - gap - width + 1, top), QPoint(left, middle.y())) for top in tops],
            [(QPoint(x, below + gap), QPoint(middle.x(), below)) for x in lefts],
            [(QPoint(right + gap, top), QPoint(right, middle.y())) for top in tops],
            [(QPoint(x, above - gap - height + 1), QPoint(middle.x(), above)) for x in lefts],
        ]
        if target.height() < height:
            sides[:2] = sides[1::-1]
        for side in sides:
            yield from ((QRect(corner, size), tip) for corner, tip in side)


def _slides(middle: int, length: int, least: int, most: int) -> list[int]:
    """Return where something may begin that `middle` is to be in, around the middle first."""
    usual = min(max(middle - length // 2, least), most - length)
    first, last = max(least, middle - length + 3 * TIP), min(most - length, middle - 3 * TIP)
    return [usual, *sorted(range(first, last + 1, SLIDE), key=lambda at: abs(at - usual))]


def _covered(place: QRect, clear: Sequence[QRect]) -> int:
    """Return how many pixels of what is to be kept clear the bubble itself covers."""
    body = place.adjusted(TIP, TIP, -TIP, -TIP)
    parts = (body.intersected(rect).size() for rect in clear if body.intersects(rect))
    return sum(part.width() * part.height() for part in parts)


NEXT = "hints/next"
"""The setting that says which hint comes next; past the last one, none ever comes on its own."""

KEEPS_CLEAR = "keeps_clear"
"""The attribute of a widget, such as a legend, that no hint covers."""

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)

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
        self._pointed: tuple[QRect, QSize, int] | None = None
        self._place = QRect(), QPoint()
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
        at = (pointed, self._window.size(), self._at)
        if at != self._pointed:
            self._pointed = at
            self._place = beside(
                pointed, self.bubble.wanted, self._window.rect(), self._kept_clear()
            )
        self.bubble.point(*self._place)

    def _kept_clear(self) -> list[QRect]:
        """Return where the window has legends and controls: a hint covers none it need not."""
        window = self._window
        kept = (
            widget
            for widget in window.findChildren(QWidget)
            if isinstance(widget, CONTROLS) or getattr(widget, KEEPS_CLEAR, False)
        )
        shown = (w for w in kept if w.isVisible() and not self.bubble.isAncestorOf(w))
        return [QRect(w.mapTo(window, QPoint(0, 0)), w.size()) for w in shown]

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
