"""Images of colour indices: where their tiles are, many tiles in one image, and the item.

`pg.ImageItem.paint` is Python and holds the GIL while the image is scaled. `IndexedImageItem`
paints nothing itself: a `QGraphicsPixmapItem` child shows its pixels, and only the copy into a
pixmap holds the GIL. `docs/painting.md` has the figures.
"""

from collections.abc import Iterable
from math import ceil

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsPixmapItem

from mnist_viz.ui.charts.colormaps import EMPTY, GAP, Indices, Rgb
from mnist_viz.ui.charts.view import without_contents

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


class Grid:
    """Where `count` tiles are in an image that shows them like text, row by row.

    A tile is what can be pointed at: a filter, a digit, or a single cell of a matrix.

    Parameters
    ----------
    height, width
        Of a tile, in cells of the image.
    gap
        Cells between tiles.
    """

    def __init__(
        self, count: int, columns: int, height: int = 1, width: int = 1, gap: int = 0
    ) -> None:
        self.count, self.columns = count, columns
        self.height, self.width, self.gap = height, width, gap
        self.rows = max(1, -(-count // max(1, columns)))

    def at(self, place: QPointF | None) -> int | None:
        """Tile at a place in the image; None outside all."""
        if place is None:
            return None
        row = int(place.y()) // (self.height + self.gap)
        column = int(place.x()) // (self.width + self.gap)
        index = row * self.columns + column
        return index if column < self.columns and 0 <= index < self.count else None

    def rect(self, index: int) -> QRectF:
        """Return the place of a tile in the image."""
        row, column = divmod(index, self.columns)
        x, y = column * (self.width + self.gap), row * (self.height + self.gap)
        return QRectF(x, y, self.width, self.height)

    def lines(self) -> QPainterPath:
        """Return the lines between the tiles, which a shrunk image would swallow."""
        path, half = QPainterPath(), self.gap / 2
        across, down = self.width + self.gap, self.height + self.gap
        for column in range(1, min(self.columns, self.count)):
            path.moveTo(column * across - half, 0)
            full = -(-(self.count - column) // self.columns)
            path.lineTo(column * across - half, full * down - self.gap)
        for row in range(1, self.rows):
            path.moveTo(0, row * down - half)
            path.lineTo(self.columns * across - self.gap, row * down - half)
        return path

    def outline(self, chosen: Iterable[int]) -> QPainterPath:
        """Frame around each of some tiles, on the lines between them."""
        path, half = QPainterPath(), self.gap / 2
        for index in chosen:
            if 0 <= index < self.count:
                path.addRect(self.rect(index).adjusted(-half, -half, half, half))
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


class Tiles(Grid):
    """One image of tiles with a line of one cell between them.

    Attributes
    ----------
    cells
        Colour indices (rows, columns) of the whole image.
    """

    def __init__(self, count: int, columns: int, height: int = 28, width: int = 28) -> None:
        super().__init__(count, columns, height, width, gap=1)
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


class IndexedImageItem(pg.ImageItem):
    """A `pg.ImageItem` over 8-bit colour indices, shown by a pixmap item that Qt paints."""

    def __init__(self) -> None:
        self._colours: list[int] = []
        self._cells: Indices | None = None
        super().__init__(axisOrder="row-major")
        self.qimage = QImage()
        self._repeat = (1.0, 1.0)
        self._pixels = QGraphicsPixmapItem(self)
        without_contents(self)

    def set_colours(self, colours: Rgb) -> None:
        """Use another table of (256, 3) colours."""
        self._colours = [0xFF000000 | r << 16 | g << 8 | b for r, g, b in colours.tolist()]
        self.lut = colours
        if self._cells is not None:
            self.qimage.setColorTable(self._colours)
            self._show()

    def show_cells(self, cells: Indices) -> None:
        """Show a C-contiguous (rows, columns) array of indices, which is only read.

        When the same array comes again, with other numbers in it, only its pixels are copied.
        """
        if cells is not self._cells:
            self._cells = cells
            self.setImage(cells, autoLevels=False)
            self.render()
        self._show()

    def render(self) -> None:
        """Make `qimage` look into the array, which lives as long as this item holds it."""
        self.qimage = self._image_of(self.image)
        self._renderRequired = self._unrenderable = False

    def set_cell_size(self, across: float, down: float) -> None:
        """Show cells of this size, in pixels of the screen.

        Shrunk without smoothing, whole rows would vanish. Where cells are shrunk in one direction
        only, they are repeated in the other one, in which smoothing would blur them. Qt's painter
        misplaces pixels that it shrinks to less than half.
        """
        smooth = min(across, down) < 0.999
        repeat = (_times(across), _times(down)) if smooth else (1.0, 1.0)
        mode = Qt.TransformationMode
        self._pixels.setTransformationMode(
            mode.SmoothTransformation if smooth else mode.FastTransformation
        )
        if repeat != self._repeat:
            self._repeat = repeat
            self._show()

    def _show(self) -> None:
        image, (across, down) = self.qimage, self._repeat
        if self._cells is None:
            return
        rows, columns = self._cells.shape
        size = QSize(max(1, round(columns * across)), max(1, round(rows * down)))
        if self._repeat != (1.0, 1.0):
            # By NumPy: `QImage.scaled` enlarges by steps of 1 / 4096 of a cell, and ends elsewhere.
            cells = self._cells.repeat(max(1, int(across)), 1).repeat(max(1, int(down)), 0)
            image = self._image_of(cells)
            if size != image.size():
                mode = Qt.TransformationMode.SmoothTransformation
                image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        self._pixels.setTransform(
            QTransform.fromScale(columns / size.width(), rows / size.height())
        )
        self._pixels.setPixmap(QPixmap.fromImage(image))

    def _image_of(self, cells: Indices) -> QImage:
        """Return an image that looks into an array, which must outlive it."""
        rows, columns = cells.shape
        image = QImage(cells.data, columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable(self._colours)
        return image


def _times(side: float) -> float:
    """Return how many pixels stand for a cell of this size: a whole number, or less than half."""
    return float(ceil(side)) if side > 0.5 else side
