"""One typeset equation whose symbols can be pointed at."""

import json
import math

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.data.resources import resource
from mnist_viz.ui.look.theme import SPACING, Theme, font

Boxes = dict[str, QRectF]

SCALE = 1.0
"""Device-independent pixels along one unit of a picture: as tall as the text around it."""

SMALLEST = 0.6
"""The size, of 1, below which an equation is too small to read."""


def symbol_boxes(picture: str) -> Boxes:
    """Return where the symbols of an equation are, in its picture's own coordinates.

    Raises
    ------
    FileNotFoundError
        If the program's files are incomplete.
    KeyError
        If there is no such equation.
    """
    every = json.loads(resource("equations/symbols.json").read_text(encoding="utf-8"))
    return {name: QRectF(*box) for name, box in every[picture].items()}


class EquationView(QWidget):
    """A picture of an equation, as crisp as the screen, in the colours of the theme.

    Painted by Python, which is affordable because it changes only when a user points.

    Parameters
    ----------
    picture
        File name below ``resources/equations``, without its ending.
    words
        The equation for a screen reader.
    letter
        Stands before it in parentheses, as the notes number it; may be empty.
    plain
        Whether it stands among others on a sheet: without its own background, and with less margin.
    """

    pointed = Signal(str)
    """The symbol under the pointer, or nothing."""
    chosen = Signal()
    """The equation was clicked, or return pressed on it."""

    def __init__(
        self, theme: Theme, picture: str, words: str, letter: str = "", *, plain: bool = False
    ) -> None:
        super().__init__()
        self._plain = plain
        self._size = SCALE
        self._drawing = resource(f"equations/{picture}.svg").read_text(encoding="utf-8")
        self._boxes = symbol_boxes(picture)
        self._letter = f"({letter})" if letter else ""
        self._at = ""
        self._lit: frozenset[str] = frozenset()
        self._current = True
        self.setAccessibleName(f"{self._letter} {words}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    @property
    def symbols(self) -> list[str]:
        """The symbols that can be pointed at, from left to right."""
        return sorted(self._boxes, key=lambda name: self._boxes[name].x())

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self._scale = self._size * theme.type_scale
        self._face = font("caption" if self._plain else "body", scale=theme.type_scale)
        self._ink = self._tinted(theme.text)
        self._pale = self._tinted(theme.muted)
        self.updateGeometry()
        self.update()

    def set_current(self, current: bool) -> None:
        """Stand out, or step back behind the one that is looked at."""
        if current != self._current:
            self._current = current
            self.update()

    def set_lit(self, symbols: frozenset[str]) -> None:
        """Light some symbols."""
        if symbols != self._lit:
            self._lit = symbols
            self.update()

    def box(self, symbol: str) -> QRectF:
        """Return where a symbol is in the widget."""
        box, view = self._boxes[symbol], self._ink.viewBoxF()
        corner = QPointF(box.x() - view.x(), box.y() - view.y()) * self._scale + self._corner()
        return QRectF(corner, box.size() * self._scale)

    def set_size(self, size: float) -> None:
        """Show it larger or smaller than its usual size, 1."""
        if size != self._size:
            self._size = size
            self._scale = size * self._theme.type_scale
            self.updateGeometry()
            self.update()

    def size_at(self, size: float) -> QSize:
        """Return the room that it takes at a size: the picture and a margin around it."""
        drawn = self._ink.viewBoxF().size() * size * self._theme.type_scale
        across, down = (SPACING // 2, SPACING // 4) if self._plain else (SPACING, SPACING // 2)
        return QSize(
            math.ceil(drawn.width()) + 2 * across + self._indent(),
            math.ceil(drawn.height()) + 2 * down,
        )

    def sizeHint(self) -> QSize:
        """Return the room that it takes now."""
        return self.size_at(self._size)

    def minimumSizeHint(self) -> QSize:
        """Return the room that it takes where it is as small as can be read."""
        return self.size_at(min(self._size, SMALLEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter, the lit symbols' grounds and the equation."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self._current and not self._plain:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(self.rect(), 5, 5)
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.test), 1.5))
        for symbol in self._lit & self._boxes.keys():
            painter.drawRoundedRect(self.box(symbol), 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.train), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            self.rect().adjusted(self._margin(), 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter,
            self._letter,
        )
        picture = self._ink if self._current else self._pale
        picture.render(painter, QRectF(self._corner(), picture.viewBoxF().size() * self._scale))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which symbol is pointed at."""
        near = [name for name in self._boxes if self.box(name).contains(event.position())]
        self._point(near[0] if near else "")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Nothing is pointed at until the pointer moves."""
        self._at = ""

    def leaveEvent(self, event: object) -> None:
        """Tell that none is pointed at."""
        self._point("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that the equation was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the symbols by arrows; return chooses; other keys are the window's."""
        key, names = Qt.Key(event.key()), self.symbols
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            at = names.index(self._at) + step if self._at in names else 0
            self._point(names[at % len(names)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            event.ignore()

    def _point(self, symbol: str) -> None:
        if symbol != self._at:
            self._at = symbol
            self.pointed.emit(symbol)

    def _indent(self) -> int:
        if not self._letter:
            return 0
        return QFontMetrics(self._face).horizontalAdvance(self._letter) + SPACING // 2

    def _corner(self) -> QPointF:
        height = self._ink.viewBoxF().height() * self._scale
        return QPointF(self._margin() + self._indent(), (self.height() - height) / 2)

    def _margin(self) -> int:
        return SPACING // 2 if self._plain else SPACING

    def _tinted(self, colour: str) -> QSvgRenderer:
        return QSvgRenderer(QByteArray(self._drawing.replace("currentColor", colour).encode()))
