"""How a curve's line looks beside its colour, so that no colour is needed to tell two apart."""

from collections.abc import Mapping
from typing import Literal

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from mnist_viz.ui.charts.axes import Values
from mnist_viz.ui.charts.canvas import polyline

Dashes = tuple[float, ...]
"""Pixels that are drawn and left out in turn; none for a solid line."""

Marker = Literal["diamond", "triangle", "square"]

SOLID: Dashes = ()
DASHED: Dashes = (4, 2)

_CORNERS: Mapping[Marker, tuple[tuple[float, float], ...]] = {
    "diamond": ((0.0, -3.5), (3.5, 0.0), (0.0, 3.5), (-3.5, 0.0), (0.0, -3.5)),
    "triangle": ((0.0, -3.5), (3.5, 3.0), (-3.5, 3.0), (0.0, -3.5)),
    "square": ((-3.0, -3.0), (3.0, -3.0), (3.0, 3.0), (-3.0, 3.0), (-3.0, -3.0)),
}


def markers(marker: Marker, x: Values, y: Values, scale: float = 1.0) -> QPainterPath:
    """Return a mark at each point, seven pixels across, `scale` times."""
    corners = scale * np.array([*_CORNERS[marker], (np.nan, np.nan)])
    return polyline(np.add.outer(x, corners[:, 0]).ravel(), np.add.outer(y, corners[:, 1]).ravel())


def dash(pen: QPen, dashes: Dashes, ratio: float) -> QPen:
    """Dash a pen that counts the screen's pixels, of which `ratio` make one of the window's."""
    if dashes:
        pen.setDashPattern([ratio * length for length in dashes])
    return pen


def sample(
    colour: str, dashes: Dashes, marker: Marker | None, ratio: float, *, size: tuple[int, int]
) -> QPixmap:
    """Draw a piece of a line for a key, a mark in its middle."""
    width, height = size
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dashes:  # in widths of the pen
        pen.setDashPattern([length / 2 for length in dashes])
    painter.setPen(pen)
    painter.drawLine(0, height // 2, width, height // 2)
    if marker is not None:
        middle = np.array([width / 2]), np.array([float(height // 2)])
        painter.fillPath(markers(marker, *middle), QColor(colour))
    painter.end()
    return pixmap
