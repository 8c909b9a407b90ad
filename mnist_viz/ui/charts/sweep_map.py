"""The map of a sweep: a cell for each pair of values, coloured by how good it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from mnist_viz.core.arrays import Doubles
from mnist_viz.ui.charts.class_axis import ClassAxis
from mnist_viz.ui.charts.colormaps import EMPTY, LEVELS, Kind
from mnist_viz.ui.charts.indexed_image import IndexedImageView, path_of
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

SMALLEST = 0.7
"""How small numbers may become, as a share of the usual size of such words."""
PALEST = 20
"""The colour index of the worst cell: paler ones would look as if they were not trained."""
REACH = 4.0
"""Cells this many times further from the best than the median have the palest colour."""


@dataclass(frozen=True)
class MapCell:
    """What a cell shows.

    Attributes
    ----------
    value
        Its number; NaN while it is not trained, and where it diverged or failed.
    text
        The number as it is written in the cell.
    sentence
        The sentence that describes it under the pointer.
    """

    value: float
    text: str
    sentence: str


class SweepMap(IndexedImageView):
    """Cells of a sweep that fill as they are trained; the best one is framed."""

    chosen = Signal(int, int)
    """A cell was clicked, or Return pressed on it: its row and column."""
    cell_pointed = Signal(int, int)
    """The cell under the pointer or the arrow keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Map of the sweep"), Kind.SEQUENTIAL, stretch=True)
        self.cells: list[list[MapCell]] = []
        self.best: tuple[int, int] | None = None
        self.message = ""
        self._row_names: tuple[str, ...] = ()
        self._column_names: tuple[str, ...] = ()
        self._titles = ("", "")
        self._indices = np.full((1, 1), EMPTY, np.uint8)
        self.numbers: list[QGraphicsSimpleTextItem] = []
        self._at = (0, 0)
        self._face = font("caption", scale=theme.type_scale)
        self._grid = self.outline("border", 1.0)
        self._frame = self.outline("accent", 3.0)
        self._cursor = self.outline("text", 2.0)
        for level, item in enumerate((self._grid, self._frame, self._cursor), start=1):
            item.setZValue(level)
        self.columns_axis, self.rows_axis = ClassAxis("top"), ClassAxis("left")
        self.add_part(self.columns_axis, 1, 1)
        self.add_part(self.rows_axis, 2, 0)
        self.box.sigRangeChanged.connect(self._place_numbers)
        self.box.sigResized.connect(self._place_numbers)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._face = font("caption", scale=theme.type_scale)
        for number in self.numbers:
            number.setFont(self._face)
        self._write()

    def set_axes(
        self, rows: Sequence[str], columns: Sequence[str], titles: tuple[str, str]
    ) -> None:
        """Name the rows and the columns, and say what each counts."""
        self._titles = titles
        if (tuple(rows), tuple(columns)) == (self._row_names, self._column_names):
            return
        self._row_names, self._column_names = tuple(rows), tuple(columns)
        self.rows_axis.set_each(rows)
        self.columns_axis.set_each(columns)
        self.cells, self._at, self.message = [], (0, 0), ""
        self._cursor.setPath(path_of(None))
        self._make_room()

    def set_cells(self, cells: list[list[MapCell]], best: tuple[int, int] | None) -> None:
        """Show the cells, rows by columns, and frame the best one.

        The best cell has the strongest colour and the worst the palest, whichever number is better.
        """
        self.cells, self.best = cells, best
        values = np.array([[cell.value for cell in row] for row in cells], np.float64)
        self._indices[...] = _coloured(values, None if best is None else float(values[best]))
        self.show_cells(self._indices)
        self._frame.setPath(path_of(None if best is None else _rect(best)))
        self._write()

    def summary(self) -> str:
        """Say how many cells there are, and which is best."""
        there = [cell for row in self.cells for cell in row if np.isfinite(cell.value)]
        if self.best is None:
            return tr("No cell is trained yet.")
        best = self.cells[self.best[0]][self.best[1]].sentence
        return (
            tr("%n cell(s) trained.", "", len(there)) + " " + tr("Best: {cell}").format(cell=best)
        )

    def table(self) -> ValueTable:
        """Return the values, a row for each row of the map."""
        head = f"{self._titles[0]} \\ {self._titles[1]}"
        rows = [
            [name, *(cell.value if np.isfinite(cell.value) else None for cell in row)]
            for name, row in zip(self._row_names, self.cells, strict=True)
        ]
        return ValueTable([head, *self._column_names], rows)

    def point_at(self, place: QPointF | None) -> None:
        """Outline the cell under the pointer, and say what it holds."""
        if place is not None and self.cells:
            self._point((int(place.y()), int(place.x())))

    def click_at(self, place: QPointF) -> None:
        """Choose the cell that was clicked."""
        if self.cells:
            self._point((int(place.y()), int(place.x())))
            self.chosen.emit(*self._at)

    def choose(self) -> None:
        """Choose the cell that is pointed at."""
        if self.cells:
            self.chosen.emit(*self._at)

    def step(self, rows: int, columns: int) -> None:
        """Point at a cell further along."""
        row, column = self._at[0] + rows, self._at[1] + columns
        if self.cells and 0 <= row < len(self._row_names) and 0 <= column < len(self._column_names):
            self._point((row, column))
            self.reveal(_rect((row, column)))

    def _point(self, cell: tuple[int, int]) -> None:
        self._at = cell
        self._cursor.setPath(path_of(_rect(cell)))
        self.message = self.cells[cell[0]][cell[1]].sentence
        self.setAccessibleDescription(self.message)
        self.cell_pointed.emit(*cell)

    def _make_room(self) -> None:
        shape = len(self._row_names), len(self._column_names)
        self._indices = np.full(shape, EMPTY, np.uint8)
        self.show_cells(self._indices)
        for number in self.numbers:
            self.box.removeItem(number)
        self.numbers = [QGraphicsSimpleTextItem() for _ in range(self._indices.size)]
        for number in self.numbers:
            number.setFont(self._face)
            number.setFlag(number.GraphicsItemFlag.ItemIgnoresTransformations)
            number.setZValue(4)
            self.box.addItem(number, ignoreBounds=True)
        grid = path_of(QRectF(0, 0, shape[1], shape[0]))
        for row in range(1, shape[0]):
            grid.moveTo(0, row)
            grid.lineTo(shape[1], row)
        for column in range(1, shape[1]):
            grid.moveTo(column, 0)
            grid.lineTo(column, shape[0])
        self._grid.setPath(grid)

    def _write(self) -> None:
        """Write every number, legible on its cell."""
        surface, text = QColor(self.theme.surface), QColor(self.theme.text)
        cells = [cell for row in self.cells for cell in row]
        for number, cell, index in zip(
            self.numbers, cells, self._indices.ravel().tolist(), strict=False
        ):
            number.setText(cell.text)
            number.setBrush(surface if LEVELS * 0.45 < index < LEVELS else text)
        self._place_numbers()

    def _place_numbers(self) -> None:
        """Centre every number in its cell, and leave out those that are wider than it."""
        if not self.numbers:
            return
        across, down = self.cell_size()
        self._fit_face(across)
        for place, number in enumerate(self.numbers):
            row, column = divmod(place, len(self._column_names))
            size = number.boundingRect()
            number.setVisible(size.width() <= across + 2)
            number.setPos(
                column + 0.5 - size.width() / 2 / across, row + 0.5 - size.height() / 2 / down
            )

    def _fit_face(self, side: float) -> None:
        usual = font("caption", scale=self.theme.type_scale)
        longest = max((number.text() for number in self.numbers), key=len, default="")
        wide = QFontMetricsF(usual).horizontalAdvance(longest)
        room = min(1.0, (side - 4) / wide) if wide else 1.0
        face = QFont(usual)
        face.setPointSizeF(usual.pointSizeF() * max(SMALLEST, room))
        if face != self._face:
            self._face = face
            for number in self.numbers:
                number.setFont(face)


def _coloured(
    values: Doubles, best: float | None
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Return the colour index of each value by its distance from the best one.

    The scale ends a few medians away, so that a few hopeless cells do not drown the others.
    """
    found = np.full(values.shape, EMPTY, np.uint8)
    finite = np.isfinite(values)
    if best is None or not finite.any():
        return found
    distance = np.abs(values[finite] - best)
    worst = min(float(distance.max()), REACH * float(np.median(distance))) or 1.0
    near = 1 - np.minimum(1.0, distance / worst)
    found[finite] = np.rint(PALEST + (LEVELS - 1 - PALEST) * near)
    return found


def _rect(cell: tuple[int, int]) -> QRectF:
    return QRectF(cell[1], cell[0], 1, 1)
