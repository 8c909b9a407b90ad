"""The strokes of a drawing, and the paper that shows them."""

from itertools import chain, pairwise
from math import ceil, dist
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from mnist_viz.core.examples import SIDE
from mnist_viz.data.ink import MAX_POINTS, PEN_WIDTH, excess
from mnist_viz.ui.look.theme import Theme

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = tuple[Point, ...]
Drawing: TypeAlias = tuple[Stroke, ...]

STEP = 0.01
"""Points of a stroke are no farther apart, so that an eraser can cut it anywhere."""


class Strokes:
    """A drawing and its history. A state is a tuple that is never changed, only replaced.

    Coordinates are shares of the pad's side: x to the right, y downwards, each 0 to 1.

    Attributes
    ----------
    drawing
        The strokes as they are now.
    """

    def __init__(self, drawing: Drawing = ()) -> None:
        self.drawing: Drawing = tuple(map(filled_in, drawing))
        self._earlier: list[Drawing] = []
        self._later: list[Drawing] = []
        self._in_gesture = False
        self._pen: Point = (0.0, 0.0)
        self._settled = 0

    @property
    def tail(self) -> Stroke:
        """The end of the stroke under way, which still moves; empty between strokes."""
        return self.drawing[-1][self._settled - 1 :] if self._settled else ()

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return bool(self._earlier)

    @property
    def can_redo(self) -> bool:
        """Whether there is a state that was undone."""
        return bool(self._later)

    def begin(self, at: Point) -> None:
        """Put the pen down for a new stroke."""
        self.end()
        self._change((*self.drawing, (at,)))
        self._pen, self._settled = at, 1

    def extend(self, to: Point) -> Stroke:
        """Draw the stroke under way on to a point, rounding the corner before it.

        A fast pen is seen at few places. Parabolas from the middle of one way to the middle of
        the next make a smooth line of them; only the last half way is straight, until it is known
        how the pen continues.

        Returns
        -------
        Stroke
            What will not change any more, from where the last such piece ended.
        """
        *others, last = self.drawing
        start, corner = last[self._settled - 1], self._pen
        middle = _middle(corner, to)
        piece = _parabola(start, corner, middle)
        settled = last[: self._settled] + piece
        self._pen, self._settled = to, len(settled)
        self._change((*others, settled + _straight(middle, to)))
        return (start, *piece)

    def erase(self, start: Point, stop: Point, radius: float) -> bool:
        """Remove what is within `radius` of the way from start to stop; whether there was any."""
        rest: Drawing = tuple(
            part for stroke in self.drawing for part in _outside(stroke, start, stop, radius)
        )
        changed = rest != self.drawing
        if changed:
            self._change(rest)
        return changed

    def end(self) -> None:
        """End the gesture: what comes next is undone on its own."""
        self._in_gesture = False
        self._settled = 0

    def replace(self, drawing: Drawing) -> None:
        """Change to another drawing, as one gesture."""
        self.end()
        self._change(tuple(map(filled_in, drawing)))
        self.end()

    def clear(self) -> None:
        """Remove all strokes."""
        self.end()
        if self.drawing:
            self._change(())
            self.end()

    def undo(self) -> None:
        """Go back to before the last gesture, if there was one."""
        self._swap(self._earlier, self._later)

    def redo(self) -> None:
        """Do again what was undone last, if anything was."""
        self._swap(self._later, self._earlier)

    def _swap(self, source: list[Drawing], target: list[Drawing]) -> None:
        self.end()
        if source:
            target.append(self.drawing)
            self.drawing = source.pop()

    def _change(self, drawing: Drawing) -> None:
        if not self._in_gesture:
            self._in_gesture = True
            self._earlier.append(self.drawing)
            self._later.clear()
        self.drawing = drawing


def check_drawing(drawing: Drawing) -> None:
    """Check that a drawing from a file can be shown at once.

    Raises
    ------
    ValueError
        If it has points beyond the paper, or too many strokes or points, with those that
        `filled_in` would put between them.
    """
    found = excess(len(drawing), sum(map(len, drawing)))
    if found:
        raise ValueError(f"The drawing has {found}.")
    if not all(0 <= place <= 1 for stroke in drawing for point in stroke for place in point):
        raise ValueError("The drawing has points beyond the paper.")
    way = sum(dist(*pair) for stroke in drawing for pair in pairwise(stroke))
    if way / STEP > MAX_POINTS:
        raise ValueError("The drawing has more ink than the paper can show.")


def filled_in(stroke: Stroke) -> Stroke:
    """Return a stroke of at least one point with its points at most `STEP` apart."""
    ways = (_straight(start, stop) for start, stop in pairwise(stroke))
    return (*stroke[:1], *chain.from_iterable(ways))


def _straight(start: Point, stop: Point) -> Stroke:
    """Return points at most `STEP` apart on the straight way, without the start."""
    return _parabola(start, _middle(start, stop), stop)


def _parabola(start: Point, corner: Point, stop: Point) -> Stroke:
    """Return points at most `STEP` apart on a quadratic Bézier curve, without the start."""
    count = max(1, ceil(2 * max(dist(start, corner), dist(corner, stop)) / STEP))
    inner = []
    for t in (step / count for step in range(1, count)):
        x, y = (
            _between(_between(first, middle, t), _between(middle, last, t), t)
            for first, middle, last in zip(start, corner, stop, strict=True)
        )
        inner.append((x, y))
    return (*inner, stop)


def _between(start: float, stop: float, t: float) -> float:
    """Return the number at share `t` of the way; rounding never carries it beyond either end."""
    at = start + t * (stop - start)
    return min(max(at, min(start, stop)), max(start, stop))


def _middle(start: Point, stop: Point) -> Point:
    return (start[0] + stop[0]) / 2, (start[1] + stop[1]) / 2


def _outside(stroke: Stroke, start: Point, stop: Point, radius: float) -> list[Stroke]:
    """Return the parts of a stroke that are farther than `radius` from a straight way."""
    points, first = np.array(stroke), np.array(start)
    way = np.array(stop) - first
    share = np.clip((points - first) @ way / max(float(way @ way), 1e-12), 0.0, 1.0)
    kept = np.hypot(*(points - first - share[:, None] * way).T) > radius
    if kept.all():
        return [stroke]
    # Where kept turns to lost or back, with a lost point imagined at either end.
    edges = np.flatnonzero(np.diff(np.concatenate([[False], kept, [False]])))
    return [stroke[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]


class Paper:
    """A picture of a drawing, kept so that a new piece of ink costs only its own painting.

    Attributes
    ----------
    square
        Where the paper is in the widget, in device-independent pixels.
    width
        Width of the pen in pixels of the 28x28 image.
    pixmap
        The paper with its ink, in device pixels.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.width = PEN_WIDTH
        self.cut(QSize(200, 200), 1.0)

    def cut(self, size: QSize, ratio: float) -> None:
        """Take blank paper, the largest square in `size`, at `ratio` device pixels a unit."""
        side = max(1.0, min(size.width(), size.height()) - 2.0)
        self.square = QRectF((size.width() - side) / 2, 1.0, side, side)
        self.pixmap = QPixmap(size * ratio)
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(QColor(self.theme.surface))

    def stretch(self, size: QSize, ratio: float) -> None:
        """Take paper of another size with the same ink, stretched."""
        before, inked = self.square, self.pixmap
        self.cut(size, ratio)
        with QPainter(self.pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            scale = inked.devicePixelRatio()
            source = QRectF(before.topLeft() * scale, before.size() * scale)
            painter.drawPixmap(self.square, inked, source)

    def draw(self, drawing: Drawing) -> None:
        """Draw strokes on blank paper."""
        self.pixmap.fill(QColor(self.theme.surface))
        painter = QPainter(self.pixmap)
        for stroke in drawing:
            self.ink(painter, stroke)
        painter.end()

    def add(self, piece: Stroke) -> QRect:
        """Draw a piece of a stroke on top; return what of the widget it changed."""
        painter = QPainter(self.pixmap)
        self.ink(painter, piece)
        painter.end()
        return self.reach(piece)

    def ink(self, painter: QPainter, stroke: Stroke) -> None:
        """Paint a stroke, as it looks on this paper."""
        pen = QPen(QColor(self.theme.text), self._breadth())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.square)
        painter.setPen(pen)
        line = self._line(stroke)
        if line.first() == line.last():
            painter.drawPoint(line.first())
        painter.drawPolyline(line)

    def reach(self, stroke: Stroke) -> QRect:
        """Part of the widget that a stroke's ink may touch."""
        margin = self._breadth() + 2
        box = self._line(stroke).boundingRect()
        return box.adjusted(-margin, -margin, margin, margin).toAlignedRect()

    def to_pixels(self, point: Point) -> QPointF:
        """Place in the widget of a point in shares of the side."""
        return self.square.topLeft() + QPointF(*point) * self.square.width()

    def to_point(self, at: QPointF) -> Point:
        """Point of a place in the widget; from beyond the paper, the nearest on its edge."""
        place = (at - self.square.topLeft()) / self.square.width()
        return min(1.0, max(0.0, place.x())), min(1.0, max(0.0, place.y()))

    def _line(self, stroke: Stroke) -> QPolygonF:
        return QPolygonF([self.to_pixels(point) for point in stroke])

    def _breadth(self) -> float:
        """Width of the pen on the paper, in device-independent pixels."""
        return self.width / SIDE * self.square.width()
