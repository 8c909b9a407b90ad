"""The map of a sweep: a cell for each pair of values, coloured by how good it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Signal

from mnist_viz.core.arrays import Doubles
from mnist_viz.ui.charts.cell_table import CellTable
from mnist_viz.ui.charts.colormaps import EMPTY, LEVELS, Indices
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr

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


class SweepMap(CellTable):
    """Cells of a sweep that fill as they are trained; the best one is framed."""

    CURSOR = "text"

    chosen = Signal(int, int)
    """A cell was clicked, or Return pressed on it: its row and column."""
    cell_pointed = Signal(int, int)
    """The cell under the pointer or the arrow keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Map of the sweep"))
        self.cells: list[list[MapCell]] = []
        self.best: tuple[int, int] | None = None
        self.message = ""
        self._titles = ("", "")
        self._lines = self.outline("border", 1.0)
        self.tile_chosen.connect(lambda index: self.chosen.emit(*self.cell(index)))

    def set_axes(
        self, rows: Sequence[str], columns: Sequence[str], titles: tuple[str, str]
    ) -> None:
        """Name the rows and the columns, and say what each counts."""
        self._titles = titles
        if (tuple(rows), tuple(columns)) == (self.rows_axis.names, self.columns_axis.names):
            return
        self.rows_axis.set_each(rows)
        self.columns_axis.set_each(columns)
        self.cells, self.message = [], ""
        self.make_room(len(rows), len(columns))
        self._lines.setPath(self.grid.lines())

    def set_cells(self, cells: list[list[MapCell]], best: tuple[int, int] | None) -> None:
        """Show the cells, rows by columns, and frame the best one.

        The best cell has the strongest colour and the worst the palest, whichever number is better.
        """
        self.cells, self.best = cells, best
        values = np.array([[cell.value for cell in row] for row in cells], np.float64)
        self.colours[...] = _coloured(values, None if best is None else float(values[best]))
        self.frame(*((-1, -1) if best is None else best))
        self.show_numbers([cell.text for row in cells for cell in row])

    def point(self, index: int | None, place: QPointF | None = None) -> None:
        """Outline a cell, and say what it holds; the last one stays once the pointer has left."""
        if index is not None and self.cells:
            super().point(index, place)
            self.message = self.sentence(index)
            self.cell_pointed.emit(*self.cell(index))

    def sentence(self, index: int) -> str:
        """Say what a cell holds."""
        row, column = self.cell(index)
        return self.cells[row][column].sentence

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
            for name, row in zip(self.rows_axis.names, self.cells, strict=True)
        ]
        return ValueTable([head, *self.columns_axis.names], rows)


def _coloured(values: Doubles, best: float | None) -> Indices:
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
