"""Many small pictures as one image, and the place of each tile in it."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainterPath

from mnist_viz.ui.charts.colormaps import EMPTY, GAP, Indices

Stroke = tuple[tuple[float, float], tuple[float, float]]
"""From one place to another, from the middle of a tile and in shares of its side."""

CROSS: tuple[Stroke, ...] = (((-0.2, -0.2), (0.2, 0.2)), ((-0.2, 0.2), (0.2, -0.2)))
BARS: tuple[Stroke, ...] = (((-0.1, -0.2), (-0.1, 0.2)), ((0.1, -0.2), (0.1, 0.2)))


def columns_for(count: int, size: QSize, aspect: float = 1.0) -> int:
    """Columns that show `count` tiles largest in a widget; `aspect` is a tile's width / height.

    Rows that are all full look tidier, and are worth a tenth of the size.
    """
    count = max(1, count)
    width, height = max(1, size.width()) / aspect, max(1, size.height())

    def side(columns: int) -> float:
        return min(width / columns, height / -(-count // columns))

    largest = max(range(1, count + 1), key=side)
    full = max((n for n in range(1, count + 1) if count % n == 0), key=side)
    return full if side(full) >= 0.9 * side(largest) else largest


class Tiles:
    """One image of `count` tiles, read like text, with a line of one pixel between them.

    Attributes
    ----------
    cells
        Colour indices (rows, columns) of the whole image.
    """

    def __init__(self, count: int, columns: int, height: int = 28, width: int = 28) -> None:
        self.count, self.columns = count, columns
        self.height, self.width = height, width
        self.rows = max(1, -(-count // columns))
        # The line is right of and below each tile, so that the image reshapes into tiles.
        shape = (self.rows, height + 1, columns, width + 1)
        self.cells: Indices = np.full((shape[0] * shape[1], shape[2] * shape[3]), GAP, np.uint8)
        lined = self.cells.reshape(shape)
        if count % columns:
            lined[-1, :, count % columns :] = EMPTY
        by_tile = lined[:, :height, :, :width]
        self._tiles = by_tile.transpose(0, 2, 1, 3)

    def fill(self, tiles: Indices) -> None:
        """Put colour indices (count, height, width) into the image."""
        full = self.count // self.columns
        head = tiles[: full * self.columns]
        self._tiles[:full] = head.reshape(full, self.columns, *tiles.shape[1:])
        rest = tiles[full * self.columns :]
        if len(rest):
            self._tiles[full, : len(rest)] = rest

    def at(self, place: QPointF | None) -> int | None:
        """Tile at a place in the image; None outside all."""
        if place is None:
            return None
        row, column = int(place.y()) // (self.height + 1), int(place.x()) // (self.width + 1)
        index = row * self.columns + column
        return index if column < self.columns and 0 <= index < self.count else None

    def rect(self, index: int) -> QRectF:
        """Return the place of a tile in the image."""
        row, column = divmod(index, self.columns)
        x, y = column * (self.width + 1), row * (self.height + 1)
        return QRectF(x, y, self.width, self.height)

    def lines(self) -> QPainterPath:
        """Return the lines between the tiles, which a shrunk image would swallow."""
        path = QPainterPath()
        for column in range(1, min(self.columns, self.count)):
            x = column * (self.width + 1) - 0.5
            path.moveTo(x, 0)
            path.lineTo(x, -(-(self.count - column) // self.columns) * (self.height + 1) - 1)
        for row in range(1, self.rows):
            y = row * (self.height + 1) - 0.5
            path.moveTo(0, y)
            path.lineTo(self.columns * (self.width + 1) - 1, y)
        return path

    def outline(self, chosen: Iterable[int]) -> QPainterPath:
        """Frame around each of some tiles, on the lines between them."""
        path = QPainterPath()
        for index in chosen:
            if 0 <= index < self.count:
                path.addRect(self.rect(index).adjusted(-0.5, -0.5, 0.5, 0.5))
        return path

    def signs(self, chosen: Iterable[int], strokes: Iterable[Stroke]) -> QPainterPath:
        """Return a sign in the middle of each of some tiles, its strokes in shares of a tile."""
        path = QPainterPath()
        lines = [(QPointF(*start), QPointF(*end)) for start, end in strokes]
        for index in chosen:
            if 0 <= index < self.count:
                place = self.rect(index)
                side = min(place.width(), place.height())
                for start, end in lines:
                    path.moveTo(place.center() + start * side)
                    path.lineTo(place.center() + end * side)
        return path
