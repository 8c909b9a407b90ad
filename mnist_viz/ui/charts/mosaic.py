"""The filters of the first layer, side by side on one scale."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_viz.core.arrays import Floats
from mnist_viz.ui.charts.colormaps import Indices, Kind, holds_not_finite, indices, limit_of, table
from mnist_viz.ui.charts.legend import Legend
from mnist_viz.ui.charts.picture import Picture
from mnist_viz.ui.charts.tiles import BARS, CROSS, Tiles, columns_for
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr


class Mosaic(QWidget):
    """Every row of `W1` as a picture, on one scale for all."""

    unit_clicked = Signal(int)
    unit_pointed = Signal(int)
    """Unit under the pointer or the arrow keys; -1 once the pointer has left."""

    def __init__(self, theme: Theme, name: str | None = None) -> None:
        super().__init__()
        told = tr("Filters, the rows of W1") if name is None else name
        self.setAccessibleName(told)
        self.picture = Picture()
        self.picture.setAccessibleName(told)
        self.setFocusProxy(self.picture)
        self.legend = Legend(theme, Kind.DIVERGING, tr("weight"))
        self._weights: Floats = np.zeros((0, 784), np.float32)
        self._scratch: Indices = np.zeros((0, 784), np.uint8)
        self._tiles = Tiles(0, 1)
        self._shared = True
        self._at = 0
        self._lit: Collection[int] = ()
        self._dead: Collection[int] = ()
        self._silenced: Collection[int] = ()
        self._shade = self.picture.overlay(theme.surface)
        self._crosses = self.picture.overlay(theme.muted, 1.0)
        self._bars = self.picture.overlay(theme.muted, 1.0)
        self._frame = self.picture.overlay(theme.text)
        self._cursor = self.picture.overlay(theme.muted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.picture, 1)
        column.addWidget(self.legend)
        self.picture.pointed.connect(self._pointed)
        self.picture.clicked.connect(self._clicked)
        self.picture.moved.connect(self._moved)
        self.picture.chosen.connect(lambda: self.unit_clicked.emit(self._at))
        self.picture.resized.connect(self._lay_out)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.picture.set_table(table(Kind.DIVERGING, theme), theme)
        self.legend.set_theme(theme)
        self.picture.restyle(self._frame, theme.text)
        self.picture.restyle(self._cursor, theme.muted)
        for signs in (self._crosses, self._bars):
            self.picture.restyle(signs, theme.muted, 1.0)
        veil = QColor(theme.surface)
        veil.setAlphaF(0.72)
        self._shade.setPen(Qt.PenStyle.NoPen)
        self._shade.setBrush(veil)

    def set_filters(self, weights: Floats, limit: float | None = None) -> None:
        """Show weights (units, 784), a tile a row.

        Parameters
        ----------
        weights
            Kept until the next, never written to.
        limit
            Weight of the last colour on either side; by default one that shows these well.
        """
        fresh = weights.shape != self._weights.shape
        self._weights = weights
        if fresh:
            # Written as the weights lie in memory: in W1, column by column.
            self._scratch = np.empty_like(weights, np.uint8)
            self._lay_out()
        if self._shared:
            limit = limit_of(weights, Kind.DIVERGING) if limit is None else limit
            indices(weights, limit, Kind.DIVERGING, self._scratch)
        else:
            # Three root mean squares, as for the shared scale, but a tile at a time.
            spread = 3.0 * np.sqrt(np.einsum("ij,ij->i", weights, weights) / weights.shape[1])
            own = weights / np.maximum(spread, np.finfo(np.float32).tiny)[:, None]
            indices(own, 1.0, Kind.DIVERGING, self._scratch)
        self.legend.set_limit(limit if self._shared else None)
        self.legend.set_not_finite(holds_not_finite(self._scratch))
        self._tiles.fill(self._scratch.reshape(-1, 28, 28))
        self.picture.show_cells(self._tiles.cells)

    def set_shared(self, shared: bool) -> None:
        """Show all tiles on one scale, or each on its own, which hides how they grow."""
        self._shared = shared
        self.set_filters(self._weights)

    def highlight(self, units: Collection[int]) -> None:
        """Frame these units, and no others."""
        self._lit = units
        self._frame.setPath(self._tiles.outline(units))

    def dim(self, dead: Collection[int], silenced: Collection[int] = ()) -> None:
        """Fade these units and no others: a cross on those dead, two bars on those silenced."""
        self._dead, self._silenced = dead, silenced
        only_dead = set(dead) - set(silenced)
        self._shade.setPath(self._tiles.outline({*dead, *silenced}))
        self._crosses.setPath(self._tiles.signs(only_dead, CROSS))
        self._bars.setPath(self._tiles.signs(silenced, BARS))
        if self.picture.toolTip():
            self._name(self._at)

    def summary(self) -> str:
        """Say how many tiles there are, dead, silenced or framed ones, and what is pointed at."""
        told = tr("%n unit(s).", "", len(self._weights))
        if self._dead:
            told += " " + tr("%n dead.", "", len(self._dead))
        if self._silenced:
            told += " " + tr("%n silenced.", "", len(self._silenced))
        lit = ", ".join(str(unit) for unit in self._lit)
        told += " " + tr("Chosen: {units}.").format(units=lit) if lit else ""
        return f"{told} {self.picture.toolTip()}".rstrip()

    def _lay_out(self) -> None:
        """Arrange the tiles anew where the widget's shape asks for it."""
        count = len(self._weights)
        columns = columns_for(count, self.picture.viewport().size())
        if (count, columns) == (self._tiles.count, self._tiles.columns):
            return
        self._tiles = Tiles(count, columns)
        self._cursor.setPath(QPainterPath())
        self.highlight(self._lit)
        self.dim(self._dead, self._silenced)
        if count:
            self._tiles.fill(self._scratch.reshape(-1, 28, 28))
            self.picture.show_cells(self._tiles.cells)

    def _pointed(self, at: QPointF | None) -> None:
        unit = self._tiles.at(at)
        if unit is None:
            self._cursor.setPath(QPainterPath())
            self.unit_pointed.emit(-1)
        else:
            self._point(unit)

    def _point(self, unit: int) -> None:
        self._at = unit
        self._cursor.setPath(self._tiles.outline([unit]))
        self._name(unit)
        self.unit_pointed.emit(unit)

    def _name(self, unit: int) -> None:
        """Say which unit is pointed at, and what is the matter with it."""
        if unit in self._silenced:
            words = tr("Unit {unit}: silenced, its activation is held at 0")
        elif unit in self._dead:
            words = tr("Unit {unit}: dead, none of the first 1,000 test digits fires it")
        else:
            words = tr("Unit {unit}")
        self.picture.setToolTip(words.format(unit=unit))
        self.picture.setAccessibleDescription(words.format(unit=unit))

    def _clicked(self, at: QPointF) -> None:
        unit = self._tiles.at(at)
        if unit is not None:
            self.unit_clicked.emit(unit)

    def _moved(self, down: int, right: int) -> None:
        unit = self._at + right + down * self._tiles.columns
        if 0 <= unit < self._tiles.count:
            self._point(unit)
