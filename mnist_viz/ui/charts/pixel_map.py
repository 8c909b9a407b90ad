"""One number a pixel as a 28x28 picture, with its scale and the number under the pointer."""

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mnist_viz.core.arrays import Floats
from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.colormaps import Kind, holds_not_finite, indices, table
from mnist_viz.ui.charts.legend import Legend
from mnist_viz.ui.charts.picture import Picture
from mnist_viz.ui.charts.scale import steady
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr


class PixelMap(QWidget):
    """Signed numbers of 784 pixels, square, on a steady scale centred on zero.

    Parameters
    ----------
    name
        What a screen reader calls it.
    unit
        What the legend calls the numbers.
    """

    def __init__(self, theme: Theme, name: str, unit: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values: Floats = np.zeros(SIDE * SIDE)
        self._limit = 0.0
        self._at: tuple[int, int] | None = None
        self.picture = Picture()
        self.picture.setAccessibleName(name)
        self.picture.setMinimumSize(SIDE * 3, SIDE * 3)
        # A picture hints at its own size, which in what scrolls would push the rest out of sight.
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setFocusProxy(self.picture)
        self._cursor = self.picture.overlay(theme.text)
        self.legend = Legend(theme, Kind.DIVERGING, unit)
        self.readout = QLabel()
        self.readout.setProperty("role", "muted")
        self.readout.setProperty("scale", "caption")
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.picture, 1)
        column.addWidget(self.legend)
        column.addWidget(self.readout)
        self.picture.pointed.connect(self._pointed)
        self.picture.moved.connect(self._moved)
        self.set_theme(theme)
        self._tell()

    def summary(self) -> str:
        """Say how far the numbers go, and what is pointed at."""
        told = tr("28 × 28 numbers, from {low:.3g} to {high:.3g}.").format(
            low=float(self._values.min()), high=float(self._values.max())
        )
        return f"{told} {self.readout.text()}".rstrip()

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.picture.set_table(table(Kind.DIVERGING, theme), theme)
        self.picture.restyle(self._cursor, theme.text)
        self.legend.set_theme(theme)

    def set_values(self, values: Floats) -> None:
        """Show 784 numbers, which are kept until the next and never written to."""
        self._values = values
        self._limit = steady(self._limit, values)
        self.legend.set_limit(self._limit)
        cells = indices(values.reshape(SIDE, SIDE), self._limit, Kind.DIVERGING)
        self.legend.set_not_finite(holds_not_finite(cells))
        self.picture.show_cells(cells)
        self._tell()

    def _pointed(self, at: QPointF | None) -> None:
        self._at = None if at is None else (int(at.y()), int(at.x()))
        self._tell()

    def _moved(self, down: int, right: int) -> None:
        row, column = self._at or (SIDE // 2, SIDE // 2)
        self._at = (min(SIDE - 1, max(0, row + down)), min(SIDE - 1, max(0, column + right)))
        self._tell()

    def _tell(self) -> None:
        path = QPainterPath()
        text = tr("Point at a pixel.")
        if self._at is not None:
            row, column = self._at
            path.addRect(column, row, 1, 1)
            value = float(self._values[SIDE * row + column])
            text = tr("row {row}, column {column}: {value:+.3g}").format(
                row=row, column=column, value=value
            )
        self._cursor.setPath(path)
        self.readout.setText(text)
        self.picture.setAccessibleDescription(text)
