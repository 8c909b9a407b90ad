"""A pen for people without a mouse: arrow keys move it, space puts it down and lifts it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.pad.strokes import Point

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_STEP = 0.02
_LEAP = 0.1


class KeyPen:
    """Where the keyboard's pen is, and whether it is down.

    Attributes
    ----------
    at
        Its place on the paper, in shares of the side.
    down
        Whether it draws as it moves.
    shown
        Whether it is in use; it hides while a mouse or a tablet draws.
    """

    def __init__(self) -> None:
        self.at: Point = (0.5, 0.25)
        self.down = False
        self.shown = False

    def move(self, key: Qt.Key, *, leap: bool) -> None:
        """Go one step, or with `leap` five, and stay on the paper."""
        self.shown = True
        step = _LEAP if leap else _STEP
        right, down = ARROWS[key]
        x, y = self.at[0] + right * step, self.at[1] + down * step
        self.at = min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def paint(self, painter: QPainter, at: QPointF, theme: Theme) -> None:
        """Draw cross hairs, with a filled point in the middle while the pen is down."""
        painter.setPen(QPen(QColor(theme.accent), 2))
        for arm in (QPointF(10, 0), QPointF(0, 10)):
            painter.drawLine(at - arm, at - arm * 0.4)
            painter.drawLine(at + arm * 0.4, at + arm)
        if self.down:
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(at, 3.0, 3.0)
