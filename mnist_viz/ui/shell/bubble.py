"""A bubble with a tip: a few words beside a widget, with a button that puts them away."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.announcing import announce
from mnist_viz.ui.words.translation import tr

TIP = 10
"""How far the tip reaches out of the bubble, in device-independent pixels."""

WIDTH = 260


class Bubble(QWidget):
    """Lies over the window without stopping it, or taking the keys from what has them."""

    understood = Signal()
    """The person has read it."""
    silenced = Signal()
    """The person wants no more of them."""

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
        """Wear a theme."""
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
        """Lie at `place` in the window, with the tip there."""
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
    """Return where in `room` something of `size` lies beside `target`, and where they touch.

    Left of it, below, right or above, and below a low one first: the first side where it fits and
    covers nothing of the target. Where there is none, it lies in the corner that is farthest from
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
