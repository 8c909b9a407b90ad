"""Curves of other runs, drawn beneath the present one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from mnist_viz.ui.charts.axes import Values, ends
from mnist_viz.ui.charts.canvas import Canvas, hairline, polyline


@dataclass(frozen=True, eq=False)
class Overlay:
    """Another run's curve.

    Attributes
    ----------
    name, colour
        What the run is called, and its colour in the present theme.
    x, y
        (bins,) in data units; `x` ascending.
    """

    name: str
    colour: str
    x: Values
    y: Values

    def ends(self, *, above_zero: bool) -> tuple[float, float] | None:
        """Return the least and the greatest finite value, as `axes.ends` does."""
        return ends(self.y, self.y, above_zero=above_zero)


class Overlays:
    """The lines of some overlays, on one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self.shown: tuple[Overlay, ...] = ()
        self._canvas = canvas
        self._lines: list[QGraphicsPathItem] = []

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
        while len(self._lines) < len(self.shown):
            self._lines.append(self._canvas.curve(1.5))
        for line in self._lines[len(self.shown) :]:
            line.setPath(QPainterPath())
        for line, overlay in zip(self._lines, self.shown, strict=False):
            line.setPen(hairline(QColor(overlay.colour)))
            line.setPath(polyline(self._canvas.to_x(overlay.x), self._canvas.to_y(overlay.y)))
