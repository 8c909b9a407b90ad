"""Moments of a run in a plot: changes of the knobs, and the time cursor, which can be dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsRectItem, QGraphicsSimpleTextItem

from mnist_viz.ui.charts.lines import hairline
from mnist_viz.ui.charts.view import ChartBox
from mnist_viz.ui.look.theme import Theme, font

NEAR = 6.0
"""Pixels within which the pointer is on a line."""


class Moments(QObject):
    """Dotted lines with words, and the time cursor with the past shaded.

    Places are in the numbers of the x-axis.
    """

    dragged = Signal(float)
    """The time cursor was dragged to a place."""

    def __init__(self, box: ChartBox, theme: Theme) -> None:
        super().__init__(box)
        self._box = box
        self.cursor: float | None = None
        self.events: list[tuple[float, str]] = []
        self._dragging = False
        self._muted, self._face = theme.muted, font("caption")
        self.past = QGraphicsRectItem()
        self.past.setZValue(-10)
        self._marks, self._line = QGraphicsPathItem(), QGraphicsPathItem()
        self._marks.setZValue(10)
        self._line.setZValue(15)
        for item in (self.past, self._marks, self._line):
            box.addItem(item, ignoreBounds=True)
        self.words: list[QGraphicsSimpleTextItem] = []
        for changed in (box.sigRangeChanged, box.sigResized):
            changed.connect(self._draw)
        box.dragged_by = self._drag

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._muted, self._face = theme.muted, font("caption", scale=theme.type_scale)
        self._marks.setPen(hairline(QColor(theme.muted), Qt.PenStyle.DotLine))
        pen = QPen(QColor(theme.accent), 2.0)
        pen.setCosmetic(True)
        self._line.setPen(pen)
        shade = QColor(theme.accent)
        shade.setAlphaF(0.14)
        self.past.setBrush(shade)
        self.past.setPen(QPen(Qt.PenStyle.NoPen))
        for text in self.words:
            text.setBrush(QColor(theme.muted))
            text.setFont(self._face)
        self._draw()

    def set_events(self, events: Sequence[tuple[float, str]]) -> None:
        """Mark moments with a few words each."""
        if list(events) != self.events:
            self.events = list(events)
            self._draw()

    def set_cursor(self, x: float | None) -> bool:
        """Draw the time cursor at a place, or none; return whether it was elsewhere."""
        if x == self.cursor or self._dragging:
            return False
        self.cursor = x
        self._draw()
        return True

    def is_on_cursor(self, scene_point: QPointF) -> bool:
        """Return whether a point of the scene is on the time cursor."""
        if self.cursor is None or not self._box.contains(scene_point):
            return False
        across = self._box.mapViewToScene(QPointF(self.cursor, 0.0)).x()
        return bool(abs(across - scene_point.x()) <= NEAR)

    def near(self, x: float) -> list[str]:
        """Return the words of the events at a place."""
        room = NEAR * self._box.pixel_size()[0]
        return [words for place, words in self.events if abs(place - x) <= room]

    def _drag(self, start: QPointF, to: QPointF, *, begins: bool, ends: bool) -> bool:
        """Move the cursor where a drag began on it; return whether it did."""
        if begins:
            self._dragging = self.is_on_cursor(start)
        if not self._dragging:
            return False
        self.cursor = float(self._box.mapSceneToView(to).x())
        self._draw()
        self.dragged.emit(self.cursor)
        self._dragging = not ends
        return True

    def _draw(self, *_: object) -> None:
        (left, right), (low, high) = self._box.viewRange()
        marks, line = QPainterPath(), QPainterPath()
        for path, places in (
            (marks, [x for x, _ in self.events]),
            (line, [] if self.cursor is None else [self.cursor]),
        ):
            for x in places:
                path.moveTo(x, low)
                path.lineTo(x, high)
        self._marks.setPath(marks)
        self._line.setPath(line)
        back = self.cursor is not None and self.cursor > left
        self.past.setVisible(back)
        if self.cursor is not None and back:
            self.past.setRect(QRectF(left, low, min(self.cursor, right) - left, high - low))
        self._write()

    def _write(self) -> None:
        """Put the words of the events next to their lines; words that would overlap wait."""
        while len(self.words) < len(self.events):
            text = QGraphicsSimpleTextItem(self._box)
            text.setFont(self._face)
            text.setBrush(QColor(self._muted))
            self.words.append(text)
        free, right = 0.0, self._box.width()
        for text in self.words[len(self.events) :]:
            text.setVisible(False)
        for text, (x, words) in zip(self.words, self.events, strict=False):
            left = self._box.mapFromView(QPointF(x, 0.0)).x() + 3
            if text.text() != words:
                text.setText(words)
            text.setPos(round(left), 0)
            fits = left >= free and left + text.boundingRect().width() <= right
            text.setVisible(fits)
            free = left + text.boundingRect().width() + 4 if fits else free
