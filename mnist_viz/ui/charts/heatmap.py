"""A matrix or a layer's vector as colours, with its scale and the number under the pointer."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainterPath

from mnist_viz.core.arrays import Floats
from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.axis import ClassAxis
from mnist_viz.ui.charts.colormaps import GAP, Indices, Kind, holds_not_finite, indices, steady
from mnist_viz.ui.charts.colour_bar import ColourBar
from mnist_viz.ui.charts.indexed_image import IndexedImageView, path_of
from mnist_viz.ui.charts.tiles import Grid
from mnist_viz.ui.charts.values import ValueTable, table_of_matrix
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import number

Describe = Callable[[int, int, float], str]

FULL_ROWS = (0.87, 1.4)
"""How far from square cells may be, so that the last row of a folded layer is full."""


def _plain(row: int, column: int, value: float) -> str:
    words = tr("row {row}, column {column}: {value}")
    return words.format(row=row, column=column, value=number(value, ".3g"))


def signed_cell(row: int, column: int, value: float) -> str:
    """Say what a cell holds, with the sign of its number."""
    words = tr("row {row}, column {column}: {value}")
    return words.format(row=row, column=column, value=number(value, "+.3g"))


class HeatMap(IndexedImageView):
    """Numbers as colours on one scale, which the user can change at the colour bar.

    Parameters
    ----------
    kind
        Whether the numbers are signed.
    name
        What a screen reader calls the map, such as ``"Hidden layer, z"``.
    unit
        What the colour bar calls the numbers, such as ``"z"``.
    describe
        Sentence for a cell from its row, column and value; a vector has row 0.
    told
        Whether the sentence is shown next to the colour bar; `readout` returns it in any case.
    stretch, flush
        See `IndexedImageView`.
    """

    CURSOR = "text"

    cell_clicked = Signal(int, int)
    """Row and column; of a vector, 0 and the unit."""
    cell_pointed = Signal(int, int)
    """The same under the pointer or the arrow keys, or -1 and -1 once the pointer has left."""

    def __init__(
        self,
        theme: Theme,
        kind: Kind,
        name: str,
        *,
        unit: str = "",
        describe: Describe = _plain,
        told: bool = True,
        stretch: bool = True,
        flush: bool = False,
    ) -> None:
        super().__init__(theme, name, kind, stretch=stretch, flush=flush)
        self._unit, self._describe, self._told = unit, describe, told
        self._values: Floats = np.zeros((1, 1), np.float32)
        self._cells: Indices = np.zeros((1, 1), np.uint8)
        self._vector = False
        self._folding: tuple[tuple[int, QSizeF] | None, tuple[int, int]] = (None, (1, 1))
        self._readout, self._limit = "", 0.0
        self._edge = self.outline("border", 1.0)
        self._marks = self.outline("border", 1.0)
        self._frame = self.outline("train", z=2)
        self._framed: tuple[int, int, int] | None = None
        self._groups: tuple[object, ...] = ((), (), 0, 1)
        self._axes: dict[str, ClassAxis] = {}
        self.bar = ColourBar(theme, kind, unit)
        self.add_bar(self.bar, across=2)
        self.bar.scale_set.connect(self._draw)
        self.resized.connect(self._refold)
        self.tile_pointed.connect(lambda index: self.cell_pointed.emit(*self._cell(index)))
        self.tile_chosen.connect(lambda index: self.cell_clicked.emit(*self._cell(index)))

    @property
    def values(self) -> Floats:
        """What is shown: (rows, columns), of a vector one row."""
        return self._values

    def set_values(self, values: Floats, limit: float) -> None:
        """Show a matrix (rows, columns) or a vector (units,).

        A vector is folded into rows, read like text, as many as fill the view with square cells.

        Parameters
        ----------
        values
            Kept for the readout, never written to.
        limit
            Number of the last colour, -limit to limit or 0 to limit, unless the user set one.
        """
        self._vector = values.ndim == 1
        self._values = values[None, :] if self._vector else values
        self._limit = limit
        self._draw()
        if self.pointing:
            self.tell()

    def set_groups(self, names: Sequence[str], starts: Sequence[int], total: int) -> None:
        """Name groups of columns and draw a line before each but the first; no names for none."""
        groups = (tuple(names), tuple(starts), total, len(self._values))
        if groups == self._groups:
            return
        self._groups = groups
        path = QPainterPath()
        for column in starts[1:]:
            path.moveTo(column, 0)
            path.lineTo(column, self._values.shape[0])
        self._marks.setPath(path)
        self._name("top", names, starts, total)

    def name_rows(self, names: Sequence[str]) -> None:
        """Name every row; no names for none."""
        self._name("left", names, range(len(names)), len(names))

    def axis(self, side: str) -> ClassAxis:
        """Return the axis at the "top" or at the "left", made when it is first asked for."""
        if side not in self._axes:
            self._axes[side] = ClassAxis(side)
            self.add_part(self._axes[side], *((1, 1) if side == "top" else (2, 0)))
        return self._axes[side]

    def highlight(self, cell: tuple[int, int] | None) -> None:
        """Frame one cell, or a whole row where its column is -1; None for none."""
        folded = self._cells.shape[1] if self._vector else 0
        key = None if cell is None else (cell[0], cell[1], folded)
        if key == self._framed:
            return
        self._framed = key
        rect = None
        if cell is not None:
            row, column = divmod(cell[1], folded) if self._vector else cell
            width = self._values.shape[1] if column < 0 else 1
            rect = QRectF(max(0, column), row, width, 1)
        self._frame.setPath(path_of(rect))

    def readout(self) -> str:
        """Sentence about the cell pointed at; empty if there is none."""
        return self._readout

    def summary(self) -> str:
        """Say how many numbers there are, where the largest is, and what is pointed at."""
        finite = np.where(np.isfinite(self._values), np.abs(self._values), -1.0)
        row, column = divmod(int(finite.argmax()), self._values.shape[1])
        largest = self._describe(row, column, float(self._values[row, column]))
        told = tr("%n number(s).", "", self._values.size)
        told += " " + tr("The largest: {cell}.").format(cell=largest)
        told += f" {self.bar.description()}."
        return f"{told} {self._readout}".rstrip()

    def table(self) -> ValueTable:
        """Return the numbers; of a vector a row for each unit."""
        name = self._unit or self.accessibleName()
        if not self._vector:
            return table_of_matrix(name, self._values)
        return ValueTable([tr("unit"), name], list(enumerate(self._values[0].tolist())))

    def sentence(self, index: int) -> str:
        """Say what a cell holds."""
        row, column = self._cell(index)
        return self._describe(row, column, float(self._values[row, column]))

    def say(self, words: str) -> None:
        """Show words on the cell that is pointed at."""
        self._readout = words
        if self._told:
            super().say(words)
        else:
            self.setAccessibleDescription(words)

    def _name(self, side: str, names: Sequence[str], starts: Sequence[int], total: int) -> None:
        """Write names along a side, where there are any: most maps never have an axis."""
        if names or side in self._axes:
            self.axis(side).set_groups(names, starts, total)
            self._keep_least()

    def _draw(self) -> None:
        """Turn the numbers into colours on the present scale."""
        values = self._values
        chosen = self.bar.set_limit(self._limit)
        limit = self._limit if chosen is None else chosen
        shape = self._folded(values.size) if self._vector else values.shape
        if self._cells.shape != shape or self.grid.count != values.size:
            # Places behind the last unit look like the lines between tiles, not like zero.
            self._cells = np.full(shape, GAP, np.uint8)
            self.grid = Grid(values.size, shape[1])
            self.draw_cursor()
            self._edge.setPath(path_of(QRectF(0, 0, shape[1], shape[0])))
        flat = self._cells.reshape(-1)[: values.size]
        indices(values.reshape(-1), limit, self.kind, flat)
        self.bar.set_not_finite(holds_not_finite(flat))
        self.show_cells(self._cells)

    def _cell(self, index: int) -> tuple[int, int]:
        """Return row and column in the values of a tile; -1 and -1 for none."""
        return divmod(index, self._values.shape[1]) if index >= 0 else (-1, -1)

    def _folded(self, count: int) -> tuple[int, int]:
        """Rows and columns that hold `count` cells, nearly square; where possible all are full."""
        size = self.box.size()
        if self._folding[0] != (count, size):
            self._folding = ((count, size), _fold(count, size.width() / max(1, size.height())))
        return self._folding[1]

    def _refold(self) -> None:
        if self._vector and self._folded(self._values.size) != self._cells.shape:
            self._draw()


class PixelMap(HeatMap):
    """Signed numbers of 784 pixels, square, on a steady scale centred on zero.

    Parameters
    ----------
    name
        What a screen reader calls it.
    unit
        What the colour bar calls the numbers.
    """

    painted = Signal(object, bool)
    """Pixels that the brush has just reached, a tuple of indices, and whether a stroke begins."""

    def __init__(self, theme: Theme, name: str, unit: str) -> None:
        super().__init__(
            theme, Kind.DIVERGING, name, unit=unit, describe=signed_cell, stretch=False
        )
        self.setMinimumSize(SIDE * 3, SIDE * 3)
        self._stroke: set[int] = set()
        self._last = QPointF()

    def hold_brush(self, held: bool) -> None:
        """Let a drag, a click or Return paint, or let a drag pan again."""
        self.box.dragged_by = self._drag if held else None
        shape = Qt.CursorShape.CrossCursor if held else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    @property
    def limit(self) -> float:
        """The number that the strongest colour stands for."""
        return self._limit

    def _drag(self, start: QPointF, to: QPointF, *, begins: bool, ends: bool) -> bool:
        """Collect the pixels along a stroke; tell of those that are new."""
        if begins:
            self._stroke, self._last = set(), start
        steps = max(1, round(np.hypot(to.x() - self._last.x(), to.y() - self._last.y()) / 2))
        along = [self._last + (to - self._last) * (i / steps) for i in range(steps + 1)]
        self._last = to
        places = [self._cells_at(point) for point in along]
        met = {under for place in places if place is not None for under in brush(place)}
        fresh = met - self._stroke
        self._stroke |= fresh
        if fresh or begins:
            self.painted.emit(tuple(sorted(fresh)), begins)
        return True

    def set_pixels(self, pixels: Floats) -> None:
        """Show 784 numbers, which are kept until the next and never written to."""
        self.set_values(pixels.reshape(SIDE, SIDE), steady(self._limit, pixels))


def brush(place: QPointF) -> list[int]:
    """Return the pixels under a brush at a place: the 2 x 2 whose middle is nearest."""
    column, row = round(place.x()) - 1, round(place.y()) - 1
    return [
        r * SIDE + c
        for r in (row, row + 1)
        for c in (column, column + 1)
        if 0 <= r < SIDE and 0 <= c < SIDE
    ]


def _fold(count: int, aspect: float) -> tuple[int, int]:
    """Return rows and columns for `count` cells in a place of an aspect, width / height."""
    ideal = (count * aspect) ** 0.5
    least, most = (ideal * share for share in FULL_ROWS)
    full = [n for n in range(1, count + 1) if count % n == 0 and least <= n <= most]
    columns = min(full or [max(1, min(count, round(ideal)))], key=lambda n: abs(n - ideal))
    return -(-count // columns), columns
