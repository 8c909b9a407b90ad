"""A picture that the user brought, with a frame round each digit; a click chooses which is read."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.core.arrays import Bytes
from mnist_viz.data.pictures.digits import Box
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PictureView(QWidget):
    """Shows a picture as large as fits, its digits framed.

    Attributes
    ----------
    current
        Number of the digit that is read, from 0.
    """

    chosen = Signal()
    """Another digit is to be read."""

    closed = Signal()
    """The user wants to draw again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.current = 0
        self._theme = theme
        self._image = QImage()
        self._size = QSize(1, 1)
        self._boxes: Sequence[Box] = ()
        self._labels: Sequence[str] = ()
        self.setAccessibleName(tr("The picture, with its digits framed"))
        self.setAccessibleDescription(
            tr("Click on a digit to have it read; Escape returns to the drawing.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)

    def sizeHint(self) -> QSize:
        """Return as much room as the paper asks for."""
        return QSize(200, 200)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self.update()

    def show_picture(self, pixels: Bytes, size: tuple[int, int], boxes: Sequence[Box]) -> None:
        """Show a picture, (height, width, 4); the boxes are in pixels of `size`."""
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        self._image, self._size = image.copy(), QSize(*size)
        self._boxes, self._labels, self.current = boxes, (), 0
        self.update()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Write what each digit reads at its frame; nothing where there are no labels."""
        if labels != self._labels:
            self._labels = labels
            self.update()

    def summary(self) -> str:
        """Say how many digits are framed, and which is read."""
        return tr("%n digit(s).", "", len(self._boxes)) + " " + ", ".join(self._labels)

    def frame_of(self, number: int) -> QRectF:
        """Return where the frame of a digit is in this widget."""
        left, top, right, bottom = self._boxes[number]
        place = self._place()
        scale = place.width() / self._size.width()
        corner = place.topLeft() + QPointF(left, top) * scale
        box = QRectF(corner, QPointF(corner.x() + (right - left) * scale, 0))
        box.setHeight((bottom - top) * scale)
        return box.adjusted(-3, -3, 3, 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the frames."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        # A transparent canvas may hold white strokes as well as black ones.
        painter.fillRect(place, QColor("#808080"))
        painter.drawImage(place, self._image)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        for number in range(len(self._boxes)):
            colour = QColor(self._theme.accent if number == self.current else self._theme.muted)
            box = self.frame_of(number)
            painter.setPen(QPen(colour, 2 if number == self.current else 1))
            painter.drawRect(box)
            if number < len(self._labels):
                self._paint_label(painter, box, self._labels[number], colour)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.train), 1))
            painter.drawRect(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the digit under the pointer: of several frames, the smallest."""
        under = [
            number
            for number in range(len(self._boxes))
            if self.frame_of(number).contains(event.position())
        ]
        if under:
            area = [self.frame_of(n).width() * self.frame_of(n).height() for n in under]
            self._choose(under[area.index(min(area))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from digit to digit with the arrows; return to the drawing with Escape."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._choose((self.current + step) % max(len(self._boxes), 1))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            event.ignore()

    def _choose(self, number: int) -> None:
        if number != self.current:
            self.current = number
            self.update()
            self.chosen.emit()

    def _place(self) -> QRectF:
        """Return where the picture is: as large as fits, in the middle."""
        room = self.rect().adjusted(1, 1, -1, -1)
        size = self._size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner, size.toSizeF())

    def _paint_label(self, painter: QPainter, box: QRectF, text: str, colour: QColor) -> None:
        """Write a reading on a tab at the upper edge of a frame, within the widget."""
        tab = painter.fontMetrics().boundingRect(text).toRectF()
        tab = QRectF(box.topLeft(), tab.size()).adjusted(0, 0, SPACING, 2)
        tab.moveBottom(box.top() if box.top() > tab.height() else box.top() + tab.height())
        tab.moveLeft(min(tab.left(), self.width() - tab.width()))
        painter.fillRect(tab, colour)
        painter.setPen(QColor(self._theme.surface))
        painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, text)
