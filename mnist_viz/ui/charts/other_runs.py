"""Curves of other runs, drawn beneath the present one, each with its name at its end."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsSimpleTextItem

from mnist_viz.ui.charts.axis import number_text
from mnist_viz.ui.charts.lines import Dashes, Values, dash, hairline, polyline
from mnist_viz.ui.charts.ranges import AxisScale, Extent
from mnist_viz.ui.charts.view import ChartBox
from mnist_viz.ui.look.theme import Theme, font

_LONGEST = 120
"""Pixels of a name; a longer one is cut, and the table of runs has it whole."""
_SAMPLE = 36
"""Pixels of a piece of the line behind its name, where several names crowd at one end."""
_GAP = 4


@dataclass(frozen=True, eq=False)
class OtherRun:
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

    @cached_property
    def extent(self) -> Extent | None:
        """What the values reach; None without any."""
        return Extent.of(self.y, self.y, self.y)

    @property
    def last(self) -> int | None:
        """The index of its last finite value, if it has any."""
        finite = np.flatnonzero(np.isfinite(self.y))
        return int(finite[-1]) if len(finite) else None

    def latest(self) -> str:
        """Say its name and its last value."""
        return self.name if self.last is None else f"{self.name} {number_text(self.y[self.last])}"

    def at(self, x: float) -> float | None:
        """Return its value at `x`; None where it had not begun, or was over."""
        if not len(self.x) or not self.x[0] <= x <= self.x[-1]:
            return None
        return float(self.y[min(int(np.searchsorted(self.x, x)), len(self.x) - 1)])


class OtherRuns:
    """The lines of some other runs, in one box."""

    def __init__(self, box: ChartBox) -> None:
        self.runs: tuple[OtherRun, ...] = ()
        self.hidden: set[str] = set()
        self._box, self._scale = box, AxisScale()
        self._theme: Theme | None = None
        self.lines: list[QGraphicsPathItem] = []
        self.keys: list[QGraphicsPathItem] = []
        self.names: list[QGraphicsSimpleTextItem] = []
        # Over the band and the other runs, never over the line of the present one.
        self.paper = QGraphicsPathItem()
        self.paper.setPen(QPen(Qt.PenStyle.NoPen))
        self._add(self.paper, 1.7)
        for changed in (box.sigRangeChanged, box.sigResized):
            changed.connect(self._name)

    @property
    def shown(self) -> list[OtherRun]:
        """Those that are not hidden."""
        return [run for run in self.runs if run.name not in self.hidden]

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme; the colours of the lines come with the runs."""
        self._theme = theme
        self.paper.setBrush(QColor(theme.surface))
        for name in self.names:
            self._dress(name)
        self.draw()  # dashes count the screen's pixels, and it may be another screen

    def set_runs(self, runs: Sequence[OtherRun]) -> bool:
        """Show these runs; return whether any of them is new."""
        fresh = tuple(runs)
        changed = len(fresh) != len(self.runs) or any(
            one is not other for one, other in zip(fresh, self.runs, strict=True)
        )
        self.runs = fresh
        return changed

    def set_scale(self, scale: AxisScale) -> None:
        """Move to other axes."""
        self._scale = scale
        self.draw()

    def draw(self) -> None:
        """Draw all lines and names."""
        while len(self.lines) < len(self.runs):
            line, key, name = QGraphicsPathItem(), QGraphicsPathItem(), QGraphicsSimpleTextItem()
            for item, z in ((line, 1.5), (key, 1.8), (name, 2.5)):
                self._add(item, z)
            name.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            self._dress(name)
            self.lines.append(line)
            self.keys.append(key)
            self.names.append(name)
        ratio = self._box.scene().views()[0].devicePixelRatioF()
        for i, line in enumerate(self.lines):
            run = self.runs[i] if i < len(self.runs) else None
            visible = run is not None and run.name not in self.hidden
            line.setVisible(visible)
            if run is not None and visible:
                line.setPath(polyline(self._scale.x(run.x), self._scale.y(run.y)))
                for part in (line, self.keys[i]):
                    part.setPen(dash(hairline(QColor(run.colour)), run.dashes, ratio))
        self._name()

    def _add(self, item: QGraphicsItem, z: float) -> None:
        item.setZValue(z)
        self._box.addItem(item, ignoreBounds=True)

    def _dress(self, name: QGraphicsSimpleTextItem) -> None:
        if self._theme is not None:
            name.setBrush(QColor(self._theme.text))
            name.setFont(font("caption", scale=self._theme.type_scale))

    def _name(self, *_: object) -> None:
        """Put each name at the end of its line, where there is room, with a piece of the line."""
        field = QRectF(self._box.rect())
        wanted = [self._beside(i) for i in range(len(self.runs))]
        paper = QPainterPath()
        places = spread(wanted, field)
        for i, name in enumerate(self.names):
            place = places[i] if i < len(places) else None
            for part in (name, self.keys[i]):
                part.setVisible(place is not None)
            if place is None:
                continue
            name.setPos(self._box.mapToView(QPointF(place.topLeft().toPoint())))
            size, middle = name.boundingRect(), place.center().y()
            paper.addRect(self._in_view(QRectF(place.topLeft(), size.size())))
            key = QPainterPath(self._box.mapToView(QPointF(place.right() - _SAMPLE, middle)))
            key.lineTo(self._box.mapToView(QPointF(place.right(), middle)))
            self.keys[i].setPath(key)
        self.paper.setPath(paper)

    def _in_view(self, rect: QRectF) -> QRectF:
        corners = (self._box.mapToView(at) for at in (rect.topLeft(), rect.bottomRight()))
        return QRectF(*corners).normalized()

    def _beside(self, i: int) -> QRectF | None:
        """Write a name, and return where it would be best, in pixels: behind its line's end."""
        run, text = self.runs[i], self.names[i] if i < len(self.names) else None
        if text is None or run.last is None or run.name in self.hidden:
            return None
        (left, right), (low, high) = self._box.viewRange()
        x, y = float(self._scale.x(run.x[run.last])), float(self._scale.y(run.y[run.last]))
        if not left <= x <= right:
            return None
        end = QPointF(x, min(max(y, low), high))
        metrics = QFontMetricsF(text.font())
        text.setText(metrics.elidedText(run.name, Qt.TextElideMode.ElideRight, _LONGEST))
        size, at = text.boundingRect(), self._box.mapFromView(end)
        width, half = _SAMPLE + _GAP + ceil(size.width()), ceil(size.height() / 2)
        return QRectF(round(at.x()) + _GAP, round(at.y()) - half, width, 2 * half)


def spread(wanted: Sequence[QRectF | None], field: QRectF) -> list[QRectF | None]:
    """Move boxes up and down so that none is on another or outside; None where there is no room.

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
