"""A named matrix as colours, in which a cell, a row or a column can be lit."""

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainterPath
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mnist_viz.core.arrays import Floats
from mnist_viz.core.insights.equations import Lit
from mnist_viz.ui.charts.colormaps import LEVELS, NOT_FINITE, Kind, holds_not_finite, indices, table
from mnist_viz.ui.charts.picture import Picture
from mnist_viz.ui.charts.scale import steady
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr


def kind_of(name: str, last: int) -> Kind:
    """Return how a matrix of the notes is coloured: ink for images, one arm for 0 to 1.

    Parameters
    ----------
    last
        The number of the last layer, whose A are probabilities.
    """
    if name.startswith("A0"):
        return Kind.INK
    if name in ("y", f"A{last}") or name.startswith("f'"):
        return Kind.SEQUENTIAL
    return Kind.DIVERGING


class MatrixView(QWidget):
    """A matrix on its own scale, its name and shape above it, the scale's ends below.

    Parameters
    ----------
    name
        The matrix in the notes: "W1".
    kind
        What its numbers are.
    """

    pointed = Signal(int, int)
    """Row and column under the pointer, or -1 and -1 once it has left."""

    def __init__(self, theme: Theme, name: str, kind: Kind) -> None:
        super().__init__()
        self.name = name
        self._kind = kind
        self._limit = 0.0
        self._values: Floats = np.zeros((1, 1), np.float32)
        self._shape = (0, 0)
        self._not_finite = False
        self._at = (0, 0)
        self._heading, self._scale = QLabel(), QLabel()
        self.picture = Picture(stretch=True)
        self.picture.setAccessibleName(tr("Matrix {name}").format(name=name))
        self.setFocusProxy(self.picture)
        self._edge = self.picture.overlay(theme.border)
        self._band = self.picture.overlay(theme.test)
        self._cursor = self.picture.overlay(theme.text)
        self._lay_out()
        self.picture.pointed.connect(self._pointed)
        self.picture.moved.connect(self._moved)
        self.set_theme(theme)

    @property
    def values(self) -> Floats:
        """What is shown."""
        return self._values

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.picture.set_table(table(self._kind, theme), theme)
        self.picture.restyle(self._edge, theme.border)
        self.picture.restyle(self._band, theme.test)
        self.picture.restyle(self._cursor, theme.text)
        colours = table(self._kind, theme)
        ends = colours[[LEVELS // 6, LEVELS - LEVELS // 6, NOT_FINITE]]
        self._ends = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in ends]
        self._muted = theme.muted
        self._write_scale()
        # Room for any scale, also under the single column of a bias on a projector.
        small = QFontMetrics(font("caption", scale=theme.type_scale))
        self.setMinimumWidth(small.horizontalAdvance("■ −0.88 ■ 0.88"))

    def set_values(self, values: Floats) -> None:
        """Show (rows, columns), which are kept and never written to."""
        self._values = values
        self._limit = 1.0 if self._kind is not Kind.DIVERGING else steady(self._limit, values)
        cells = indices(values, self._limit, self._kind)
        self._not_finite = holds_not_finite(cells)
        self.picture.show_cells(np.ascontiguousarray(cells))
        if values.shape != self._shape:
            self._shape = values.shape
            path = QPainterPath()
            path.addRect(0, 0, values.shape[1], values.shape[0])
            self._edge.setPath(path)
        self._write_scale()

    def summary(self) -> str:
        """Say the shape, and how far the numbers go."""
        rows, columns = self._values.shape
        low, high = float(self._values.min()), float(self._values.max())
        return tr("{rows} × {columns}, from {low:.3g} to {high:.3g}.").format(
            rows=rows, columns=columns, low=low, high=high
        )

    def light(self, lit: Lit | None) -> None:
        """Frame a cell, a row or a column; the whole matrix where neither is given."""
        path = QPainterPath()
        if lit is not None:
            rows, columns = self._values.shape
            top, height = (0, rows) if lit.row is None else (lit.row, 1)
            left, width = (0, columns) if lit.column is None else (lit.column, 1)
            path.addRect(left, top, width, height)
        self._band.setPath(path)

    def point(self, row: int, column: int) -> None:
        """Point at a cell, as the arrow keys do."""
        rows, columns = self._values.shape
        if 0 <= row < rows and 0 <= column < columns:
            self._at = (row, column)
            path = QPainterPath()
            path.addRect(column, row, 1, 1)
            self._cursor.setPath(path)
            self.pointed.emit(row, column)

    def clear(self) -> None:
        """Point at nothing."""
        self._cursor.setPath(QPainterPath())

    def _lay_out(self) -> None:
        self._scale.setProperty("role", "muted")
        self._scale.setProperty("scale", "caption")
        self._scale.setTextFormat(Qt.TextFormat.RichText)
        for label in (self._heading, self._scale):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # A picture hints at its own size, which would outweigh the shares of the row.
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(self.picture, 1)
        column.addWidget(self._scale)

    def _write_scale(self) -> None:
        """Write the shape, and below which number each end of the colours stands for."""
        low, high, none = self._ends
        ends = f'<font color="{high}">■</font> {self._limit:g}'
        if self._kind is Kind.DIVERGING:
            ends = f'<font color="{low}">■</font> −{self._limit:g} {ends}'
        if self._not_finite:
            ends += f' <font color="{none}">■</font> NaN'
        rows, columns = self._values.shape
        self._scale.setText(ends)
        shape = f'<small><font color="{self._muted}">{rows} × {columns}</font></small>'
        self._heading.setText(f"<b>{_written(self.name)}</b>&nbsp; {shape}")

    def _pointed(self, at: QPointF | None) -> None:
        if at is None:
            self.clear()
            self.pointed.emit(-1, -1)
        else:
            self.point(int(at.y()), int(at.x()))

    def _moved(self, down: int, right: int) -> None:
        self.point(self._at[0] + down, self._at[1] + right)


def _written(name: str) -> str:
    """Return a matrix's name as rich text: W<sub>1</sub> and so on."""
    after = " " + tr("new") if name.endswith("+") else ""
    plain = name.removesuffix("+").replace("^T", "<sup>T</sup>")
    digits = "".join(f"<sub>{c}</sub>" if c.isdigit() else c for c in plain)
    return digits + after
