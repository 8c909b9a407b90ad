"""What people draw on: a mouse, a tablet's pen or the arrow keys leave ink or take it away."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.core.examples import SIDE
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.pad.strokes import Drawing, Paper, Point, Strokes
from mnist_viz.ui.words.translation import tr

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


_DRAW, _ERASE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


FEW = 6
"""Strokes that are drawn again at every size."""

REST_MS = 120
"""Milliseconds without another size after which the rest are."""


class Sketch(QWidget):
    """A square of paper with an undoable drawing on it.

    Attributes
    ----------
    strokes
        The drawing and its history; anyone who changes it calls `redraw`.
    erasing
        Whether the pen takes ink away; the right button and a tablet pen's other end always do.
    """

    changed = Signal()
    """The drawing is another than before."""

    def __init__(self, theme: Theme, drawing: Drawing = ()) -> None:
        super().__init__()
        self.strokes = Strokes(drawing)
        self.erasing = False
        self._paper = Paper(theme)
        self._last: Point | None = None
        self._taking = False
        self._tablet_down = False
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(REST_MS)
        self._sharpen.timeout.connect(self._cut)
        self._keys = KeyPen()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)

    def sizeHint(self) -> QSize:
        """Room to draw a digit with a mouse."""
        return QSize(200, 200)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._paper.theme = theme
        self._paint_ink()

    @property
    def width_of_pen(self) -> float:
        """How wide the pen is, in pixels of the 28x28 image."""
        return self._paper.width

    @width_of_pen.setter
    def width_of_pen(self, width: float) -> None:
        self._paper.width = width
        self.redraw()

    def replace_drawing(self, drawing: Drawing, width: float) -> None:
        """Show another drawing, drawn with a pen of that width; undo shows the one before."""
        self.strokes.replace(drawing)
        self.width_of_pen = width

    def redraw(self) -> None:
        """Show the strokes as they are now; a gesture under way ends here."""
        self._last = None
        self._keys.down = False
        self.strokes.end()
        self._paint_ink()
        self.changed.emit()

    def summary(self) -> str:
        """Say how many strokes there are, and where the keyboard's pen is."""
        x, y = self._keys.at
        where = tr("The pen is {right:.0%} from the left and {down:.0%} from the top").format(
            right=x, down=y
        )
        state = tr("down") if self._keys.down else tr("up")
        return tr("%n stroke(s).", "", len(self.strokes.drawing)) + f" {where}, {state}."

    # Gestures, by mouse, pen or keys

    def _press(self, at: Point, *, erasing: bool) -> None:
        self._last, self._taking = at, erasing or self.erasing
        if self._taking:
            self._erase(at, at)
        else:
            self.strokes.begin(at)
            self.update(self._paper.reach(self.strokes.tail))
            self.changed.emit()

    def _drag(self, to: Point) -> None:
        if self._last is None or to == self._last:
            return
        before, self._last = self._last, to
        if self._taking:
            self._erase(before, to)
        else:
            self.update(self._paper.reach(self.strokes.tail))
            self.update(self._paper.add(self.strokes.extend(to)))
            self.update(self._paper.reach(self.strokes.tail))
            self.changed.emit()

    def _release(self) -> None:
        if self.strokes.tail:
            self._paper.add(self.strokes.tail)
        self._last = None
        self._keys.down = False
        self.strokes.end()
        self.update()

    def _erase(self, start: Point, stop: Point) -> None:
        if self.strokes.erase(start, stop, self._eraser()):
            self._paint_ink()
            self.changed.emit()
        self.update()

    def _eraser(self) -> float:
        """Radius of the eraser, a little larger than the pen's, as a share of the side."""
        return max(self._paper.width, 3.0) * 0.75 / SIDE

    def _cut(self) -> None:
        self._paper.cut(self.size(), self.devicePixelRatioF())
        self._paint_ink()

    def _paint_ink(self) -> None:
        self._paper.draw(self.strokes.drawing)
        self.update()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the ink, the paper's edge, and the eraser or the keyboard's pen."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme = self._paper.theme
        painter.drawPixmap(0, 0, self._paper.pixmap)
        if self.strokes.tail:
            painter.save()
            self._paper.ink(painter, self.strokes.tail)
            painter.restore()
        painter.setPen(QPen(QColor(theme.train if self.hasFocus() else theme.border), 1))
        painter.drawRect(self._paper.square)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self._keys.shown:
            self._keys.paint(painter, self._paper.to_pixels(self._keys.at), theme)
        if self._last is not None and self._taking:
            radius = self._eraser() * self._paper.square.width()
            painter.setPen(QPen(QColor(theme.text), 1))
            painter.drawEllipse(self._paper.to_pixels(self._last), radius, radius)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take paper of the new size.

        While the window is being dragged larger, the ink is stretched; the strokes are drawn again
        once it rests, because a full page takes longer than a frame.
        """
        if len(self.strokes.drawing) <= FEW:
            self._cut()
        else:
            self._paper.stretch(self.size(), self.devicePixelRatioF())
            self._sharpen.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down, or with the right button the eraser."""
        if not self._tablet_down and event.button() in (_DRAW, _ERASE):
            self._keys.shown = False
            self._press(self._at(event.position()), erasing=event.button() == _ERASE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw or erase up to here."""
        if not self._tablet_down:
            self._drag(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if not self._tablet_down:
            self._release()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a tablet's pen; the mouse events that accompany it are ignored meanwhile."""
        at = self._at(event.position())
        if event.type() == QEvent.Type.TabletPress:
            self._tablet_down = True
            self._keys.shown = False
            eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(at, erasing=eraser)
        elif event.type() == QEvent.Type.TabletMove:
            self._drag(at)
        elif event.type() == QEvent.Type.TabletRelease:
            self._release()
            self._tablet_down = False
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the keyboard's pen, put it down or lift it; leave other keys to the window."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._keys.move(key, leap=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            if self._keys.down:
                self._drag(self._keys.at)
        elif key in TOGGLES and self._keys.down:
            self._release()
        elif key in TOGGLES:
            self._keys.shown = self._keys.down = True
            self._press(self._keys.at, erasing=False)
        else:
            event.ignore()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lift the keyboard's pen."""
        if self._keys.down:
            self._release()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys are received here."""
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep space and return, which play and pause elsewhere; stay crisp on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._cut()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            key = Qt.Key(event.key())
            if key in ARROWS or key in TOGGLES:
                event.accept()
                return True
        return super().event(event)

    def _at(self, position: QPointF) -> Point:
        return self._paper.to_point(position)
