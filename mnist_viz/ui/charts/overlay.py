"""Curves of other runs, drawn beneath the present one, each with its name at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem

from mnist_viz.ui.charts.axes import Values, ends, written
from mnist_viz.ui.charts.canvas import Canvas, hairline, polyline
from mnist_viz.ui.charts.line_style import Dashes, dash
from mnist_viz.ui.look.theme import Theme

_LONGEST = 120
"""Pixels of a name; a longer one is cut, and the table of runs has it whole."""
_SAMPLE = 36
"""Pixels of a piece of the line behind its name, where several names crowd at one end."""
_GAP = 4


@dataclass(frozen=True, eq=False)
class Overlay:
    """Another run's curve.

    Attributes
    ----------
    name, colour, dashes
        What the run is called, its colour in the present theme, and the dashes of its line.
    x, y
        (bins,) in data units; `x` ascending.
    """

    name: str
    colour: str
    dashes: Dashes
    x: Values
    y: Values

    def ends(self, *, above_zero: bool) -> tuple[float, float] | None:
        """Return the least and the greatest finite value, as `axes.ends` does."""
        return ends(self.y, self.y, above_zero=above_zero)

    @property
    def last(self) -> int | None:
        """The index of its last finite value, if it has any."""
        finite = np.flatnonzero(np.isfinite(self.y))
        return int(finite[-1]) if len(finite) else None

    def latest(self) -> str:
        """Say its name and its last value."""
        return self.name if self.last is None else f"{self.name} {written(self.y[self.last])}"


class Overlays:
    """The lines of some overlays, on one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self.shown: tuple[Overlay, ...] = ()
        self._canvas = canvas
        self.lines: list[QGraphicsPathItem] = []
        self.names: list[QGraphicsSimpleTextItem] = []
        # Over the band and the other runs, never over the line of the present one.
        self.paper = canvas.curve(1.7)
        self.paper.setPen(QPen(Qt.PenStyle.NoPen))
        self._ink = QColor()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme; the colours of the lines come with the overlays."""
        self._ink = QColor(theme.text)
        self.paper.setBrush(QColor(theme.surface))
        for name in self.names:
            name.setBrush(self._ink)
        self._set_pens()

    def take(self, overlays: Sequence[Overlay]) -> bool:
        """Hold these overlays; whether any of them is new."""
        fresh = tuple(overlays)
        changed = len(fresh) != len(self.shown) or any(
            one is not other for one, other in zip(fresh, self.shown, strict=True)
        )
        self.shown = fresh
        return changed

    def draw(self) -> None:
        """Draw onto the canvas, along its present axes."""
        while len(self.lines) < len(self.shown):
            self.lines.append(self._canvas.curve(1.5))
            self.names.append(self._canvas.text(self._ink.name()))
            self.names[-1].setZValue(2.5)
        for line in self.lines[len(self.shown) :]:
            line.setPath(QPainterPath())
        for name in self.names:
            name.setVisible(False)
        self._set_pens()
        paper = QPainterPath()
        places = spread([self._beside(i) for i in range(len(self.shown))], self._canvas.field())
        for i, overlay in enumerate(self.shown):
            path = polyline(self._canvas.to_x(overlay.x), self._canvas.to_y(overlay.y))
            place = places[i]
            if place is not None:
                self._put_name(i, place, path)
                paper.addRect(self.names[i].sceneBoundingRect())
            self.lines[i].setPath(path)
        self.paper.setPath(paper)

    def _set_pens(self) -> None:
        ratio = self._canvas.devicePixelRatioF()
        for line, overlay in zip(self.lines, self.shown, strict=False):
            line.setPen(dash(hairline(QColor(overlay.colour)), overlay.dashes, ratio))

    def _beside(self, i: int) -> QRectF | None:
        """Write a name, and return where it would lie best: behind the end of its line."""
        overlay, text = self.shown[i], self.names[i]
        if overlay.last is None:
            return None
        metrics = QFontMetrics(text.font())
        text.setText(metrics.elidedText(overlay.name, Qt.TextElideMode.ElideRight, _LONGEST))
        size = text.boundingRect()
        end = float(self._canvas.to_x(overlay.x[overlay.last])) + _GAP
        middle = float(self._canvas.to_y(overlay.y[overlay.last]))
        width = _SAMPLE + _GAP + size.width()
        return QRectF(end, middle - size.height() / 2, width, size.height())

    def _put_name(self, i: int, place: QRectF, path: QPainterPath) -> None:
        """Show a name, and behind it a piece of its line."""
        middle = round(place.center().y())
        path.moveTo(place.right() - _SAMPLE, middle)
        path.lineTo(place.right(), middle)
        self.names[i].setPos(round(place.left()), round(place.top()))
        self.names[i].setVisible(True)


def spread(wanted: Sequence[QRectF | None], field: QRectF) -> list[QRectF | None]:
    """Move boxes up and down so that none lies on another or outside; None where there is no room.

    The topmost line of the field is left to words about the turns of knobs.
    """
    placed: list[QRectF] = []
    found: list[QRectF | None] = [None] * len(wanted)
    order = [(box.top(), i, box) for i, box in enumerate(wanted) if box is not None]
    for top, i, box in sorted(order, key=lambda entry: entry[:2]):
        height = box.height()
        highest, lowest = field.top() + height, field.bottom() - height
        left = max(field.left(), min(box.left(), field.right() - box.width()))
        tried = (highest + k * height / 2 for k in range(int(2 * (lowest - highest) / height) + 1))
        start = min(max(top, highest), lowest)
        for place in sorted((start, *tried), key=lambda y: abs(y - start)):
            moved = QRectF(left, place, box.width(), height)
            if highest <= place <= lowest and not any(moved.intersects(other) for other in placed):
                placed.append(moved)
                found[i] = moved
                break
    return found
