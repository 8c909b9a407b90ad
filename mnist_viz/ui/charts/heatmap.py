"""A matrix or a layer's vector as colours, with its scale and the number under the pointer."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mnist_viz.core.arrays import Floats
from mnist_viz.ui.charts.colormaps import GAP, Indices, Kind, holds_not_finite, indices, table
from mnist_viz.ui.charts.legend import Legend
from mnist_viz.ui.charts.picture import Picture
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr

Describe = Callable[[int, int, float], str]


def _plain(row: int, column: int, value: float) -> str:
    return tr("row {row}, column {column}: {value:.3g}").format(row=row, column=column, value=value)


FULL_ROWS = (0.87, 1.4)
"""How far from square cells may be, so that the last row of a folded layer is full."""


class HeatMap(QWidget):
    """Numbers as colours on one fixed scale.

    Parameters
    ----------
    kind
        Whether the numbers are signed.
    name
        What a screen reader calls the map, such as ``"Hidden layer, z"``.
    unit
        What the legend calls the numbers, such as ``"z"``.
    describe
        Sentence for a cell from its row, column and value; a vector has row 0.
    told
        Whether the sentence takes the legend's place; `readout` has it in any case.
    """

    cell_clicked = Signal(int, int)
    """Row and column; of a vector, 0 and the unit."""
    cell_pointed = Signal(int, int)
    """The same under the pointer, or -1 and -1 once it has left."""

    def __init__(
        self,
        theme: Theme,
        kind: Kind,
        name: str,
        *,
        unit: str = "",
        describe: Describe = _plain,
        told: bool = True,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._kind, self._describe, self._told = kind, describe, told
        self._values: Floats = np.zeros((1, 1), np.float32)
        self._cells: Indices = np.zeros((1, 1), np.uint8)
        self._vector = False
        self._folding: tuple[tuple[int, QSize] | None, tuple[int, int]] = (None, (1, 1))
        self._at = (0, 0)
        self._pointing = False
        self._limit = 0.0
        self.picture = Picture(stretch=True)
        self.picture.setAccessibleName(name)
        self.setFocusProxy(self.picture)
        self._marks = self.picture.overlay(theme.border, 1.0)
        self._frame = self.picture.overlay(theme.train)
        self._framed: tuple[int, int, int] | None = None
        self._cursor = self.picture.overlay(theme.text)
        self.legend = Legend(theme, kind, unit)
        self._readout = QLabel()
        self._foot = QStackedWidget()
        self._lay_out()
        self.picture.pointed.connect(self._pointed)
        self.picture.clicked.connect(self._clicked)
        self.picture.moved.connect(self._moved)
        self.picture.chosen.connect(lambda: self.cell_clicked.emit(*self._at))
        self.picture.resized.connect(self._refold)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self._readout.setProperty("role", "muted")
        self._readout.setProperty("scale", "caption")
        self._readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # A sentence about the cell takes the legend's place, where a narrow map has no other.
        self._foot.addWidget(self.legend)
        self._foot.addWidget(self._readout)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.picture, 1)
        column.addWidget(self._foot)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.picture.set_table(table(self._kind, theme), theme)
        self.legend.set_theme(theme)
        self.picture.restyle(self._marks, theme.border, 1.0)
        self.picture.restyle(self._frame, theme.train)
        self.picture.restyle(self._cursor, theme.text)

    def set_values(self, values: Floats, limit: float) -> None:
        """Show a matrix (rows, columns) or a vector (units,).

        A vector is folded into rows, read like text, as many as fill the widget with square
        cells.

        Parameters
        ----------
        values
            Kept for the readout, never written to.
        limit
            Number of the last colour: -limit to limit, or 0 to limit.
        """
        self._vector = values.ndim == 1
        self._values = values[None, :] if self._vector else values
        self._limit = limit
        self.legend.set_limit(limit)
        shape = self._folded(values.size) if self._vector else values.shape
        if self._cells.shape != shape:
            # Places behind the last unit look like the lines between tiles, not like zero.
            self._cells = np.full(shape, GAP, np.uint8)
        flat = self._cells.reshape(-1)[: values.size]
        indices(values.reshape(-1), limit, self._kind, flat)
        self.legend.set_not_finite(holds_not_finite(flat))
        self.picture.show_cells(self._cells)
        if self._pointing:
            self._tell()

    def set_groups(self, rows: Sequence[int] = (), columns: Sequence[int] = ()) -> None:
        """Draw a line before each of these rows and columns, as between classes."""
        height, width = self._values.shape
        path = QPainterPath()
        for row in rows:
            path.moveTo(0, row)
            path.lineTo(width, row)
        for column in columns:
            path.moveTo(column, 0)
            path.lineTo(column, height)
        self._marks.setPath(path)

    def highlight(self, cell: tuple[int, int] | None) -> None:
        """Frame one cell, or a whole row where its column is -1; None for none."""
        folded = self._cells.shape[1] if self._vector else 0
        key = None if cell is None else (cell[0], cell[1], folded)
        if key == self._framed:
            return
        self._framed = key
        path = QPainterPath()
        if cell is not None:
            row, column = divmod(cell[1], folded) if self._vector else cell
            width = self._values.shape[1] if column < 0 else 1
            path.addRect(max(0, column), row, width, 1)
        self._frame.setPath(path)

    def readout(self) -> str:
        """Sentence about the cell pointed at; empty if there is none."""
        return self._readout.text()

    def summary(self) -> str:
        """Say how many numbers there are, where the largest is, and what is pointed at."""
        finite = np.where(np.isfinite(self._values), np.abs(self._values), -1.0)
        row, column = divmod(int(finite.argmax()), self._values.shape[1])
        largest = self._describe(row, column, float(self._values[row, column]))
        told = tr("%n number(s).", "", self._values.size)
        told += " " + tr("The largest: {cell}.").format(cell=largest)
        return f"{told} {self.readout()}".rstrip()

    def _folded(self, count: int) -> tuple[int, int]:
        """Rows and columns that hold `count` cells, nearly square; where possible all are full."""
        size = self.picture.viewport().size()
        if self._folding[0] != (count, size):
            self._folding = ((count, size), _fold(count, size.width() / max(1, size.height())))
        return self._folding[1]

    def _refold(self) -> None:
        if self._vector and self._folded(self._values.size) != self._cells.shape:
            self.set_values(self._values[0], self._limit)

    def _cell(self, at: QPointF | None) -> tuple[int, int] | None:
        """Row and column in the values of a place in the picture."""
        if at is None:
            return None
        row, column = int(at.y()), int(at.x())
        if self._vector:
            row, column = 0, row * self._cells.shape[1] + column
        height, width = self._values.shape
        return (row, column) if row < height and column < width else None

    def _pointed(self, at: QPointF | None) -> None:
        cell = self._cell(at)
        self._pointing = cell is not None
        if cell is None:
            self._cursor.setPath(QPainterPath())
            self._readout.setText("")
            self._foot.setCurrentWidget(self.legend)
            self.cell_pointed.emit(-1, -1)
        else:
            self._point(cell)

    def _point(self, cell: tuple[int, int]) -> None:
        """Outline a cell and say what it holds."""
        self._at, self._pointing = cell, True
        self._tell()
        row, column = cell
        if self._vector:
            row, column = divmod(column, self._cells.shape[1])
        path = QPainterPath()
        path.addRect(column, row, 1, 1)
        self._cursor.setPath(path)
        self.cell_pointed.emit(*cell)

    def _tell(self) -> None:
        row, column = self._at
        height, width = self._values.shape
        if row < height and column < width:
            text = self._describe(row, column, float(self._values[row, column]))
            self._readout.setText(text)
            self._foot.setCurrentWidget(self._readout if self._told else self.legend)
            self.picture.setAccessibleDescription(text)

    def _clicked(self, at: QPointF) -> None:
        cell = self._cell(at)
        if cell is not None:
            self.cell_clicked.emit(*cell)

    def _moved(self, down: int, right: int) -> None:
        height, width = self._values.shape
        row, column = self._at
        if self._vector:
            row, column = 0, column + right + down * self._cells.shape[1]
        else:
            row, column = row + down, column + right
        if 0 <= row < height and 0 <= column < width:
            self._point((row, column))


def _fold(count: int, aspect: float) -> tuple[int, int]:
    """Return rows and columns for `count` cells in a place so many times wider than high."""
    ideal = (count * aspect) ** 0.5
    least, most = (ideal * share for share in FULL_ROWS)
    full = [n for n in range(1, count + 1) if count % n == 0 and least <= n <= most]
    columns = min(full or [max(1, min(count, round(ideal)))], key=lambda n: abs(n - ideal))
    return -(-count // columns), columns
