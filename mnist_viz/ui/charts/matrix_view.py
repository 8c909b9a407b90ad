"""A named matrix as colours, in which a cell, a row or a column can be lit."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from mnist_viz.core.arrays import Floats
from mnist_viz.core.insights.equations import Lit
from mnist_viz.ui.charts.colormaps import Kind, steady
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.indexed_image import path_of
from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import number

NUMBERED_ROWS = 16
"""A matrix with at most these rows shows their numbers; more would be too close to read."""


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


class MatrixView(HeatMap):
    """A matrix on its own scale, its name and shape above it, its colour bar below.

    Parameters
    ----------
    name
        The matrix in the notes: "W1".
    kind
        What its numbers are.
    """

    def __init__(self, theme: Theme, name: str, kind: Kind) -> None:
        self.name = name
        super().__init__(theme, kind, tr("Matrix {name}").format(name=name), unit=name, told=False)
        self.bar.set_unit("")
        self._heading = pg.LabelItem(justify="center")
        self.ci.addItem(self._heading, 0, 0, colspan=2)
        self.band = self.outline("test")
        self._style_heading()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._style_heading()

    def set_matrix(self, values: Floats) -> None:
        """Show (rows, columns), which are kept and never written to."""
        limit = 1.0 if self.kind is not Kind.DIVERGING else steady(self._limit, values)
        fresh = values.shape != self._values.shape
        self.set_values(values, limit)
        if fresh:
            rows = len(values)
            numbered = range(rows) if 1 < rows <= NUMBERED_ROWS else ()
            self.name_rows([str(row) for row in numbered])
            self._write_heading()

    def summary(self) -> str:
        """Say the shape, and how far the numbers go."""
        rows, columns = self._values.shape
        low, high = float(self._values.min()), float(self._values.max())
        return tr("{rows} × {columns}, from {low} to {high}.").format(
            rows=rows, columns=columns, low=number(low, ".3g"), high=number(high, ".3g")
        )

    def light(self, lit: Lit | None) -> None:
        """Frame a cell, a row or a column; the whole matrix where neither is given."""
        rect = None
        if lit is not None:
            rows, columns = self._values.shape
            top, height = (0, rows) if lit.row is None else (lit.row, 1)
            left, width = (0, columns) if lit.column is None else (lit.column, 1)
            rect = QRectF(left, top, width, height)
        self.band.setPath(path_of(rect))

    def clear_pointer(self) -> None:
        """Point at nothing, without telling."""
        self.pointing = False
        self.draw_cursor()

    def _style_heading(self) -> None:
        self._write_heading()
        # Room for any scale, also under the single column of a bias on a projector.
        small = QFontMetrics(font("caption", scale=self.theme.type_scale))
        self.setMinimumWidth(small.horizontalAdvance("−0.88 0.88") + 5 * SPACING)

    def _write_heading(self) -> None:
        """Write the name and the shape."""
        rows, columns = self._values.shape
        size = f"{font('body', scale=self.theme.type_scale).pointSizeF():g}pt"
        shape = f'<small><font color="{self.theme.muted}">{rows} × {columns}</font></small>'
        words = f"<b>{_written(self.name)}</b>&nbsp; {shape}"
        self._heading.setText(words, color=self.theme.text, size=size)
        # The label would keep its column as wide as its words.
        self._heading.setMinimumWidth(0)


def _written(name: str) -> str:
    """Return a matrix's name as rich text: W<sub>1</sub> and so on."""
    after = " " + tr("new") if name.endswith("+") else ""
    plain = name.removesuffix("+").replace("^T", "<sup>T</sup>")
    digits = "".join(f"<sub>{c}</sub>" if c.isdigit() else c for c in plain)
    return digits + after
