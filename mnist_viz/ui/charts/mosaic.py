"""The filters of the first layer, side by side on one scale."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen

from mnist_viz.core.arrays import Floats
from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.colormaps import Indices, Kind, holds_not_finite, indices, limit_of
from mnist_viz.ui.charts.colour_bar import ColourBar
from mnist_viz.ui.charts.indexed_image import IndexedImageView
from mnist_viz.ui.charts.tiles import BARS, CROSS, Tiles, columns_for
from mnist_viz.ui.charts.values import ValueTable, table_of_matrix
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import number


class Mosaic(IndexedImageView):
    """Every row of `W1` as a picture, on one scale for all."""

    unit_clicked = Signal(int)
    unit_pointed = Signal(int)
    """Unit under the pointer or the arrow keys; -1 once the pointer has left."""

    def __init__(self, theme: Theme, name: str | None = None) -> None:
        told = tr("Filters, the rows of W1") if name is None else name
        super().__init__(theme, told, Kind.DIVERGING)
        self.weights: Floats = np.zeros((0, SIDE * SIDE), np.float32)
        self._scratch: Indices = np.zeros((0, SIDE * SIDE), np.uint8)
        self.grid = self.tiles = Tiles(0, 1)
        self._shared = True
        self.lit: Collection[int] = ()
        self.dead: Collection[int] = ()
        self.silenced: Collection[int] = ()
        self._lines = self.outline("muted", 1.0)
        self._lines.setOpacity(0.55)  # seen, and not the first thing seen
        self._shade = self.outline("surface")
        self.crosses = self.outline("muted", 1.0)
        self.bars = self.outline("muted", 1.0)
        self._frame = self.outline("text", z=2)
        self.bar = ColourBar(theme, Kind.DIVERGING, tr("weight"))
        self.add_bar(self.bar, across=2)
        self.bar.hide()
        self.bar.scale_set.connect(lambda: self.set_filters(self.weights))
        self.resized.connect(self._lay_out)
        self.tile_pointed.connect(self.unit_pointed)
        self.tile_chosen.connect(self.unit_clicked)
        self._style_shade()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._style_shade()

    def set_filters(self, weights: Floats, limit: float | None = None) -> None:
        """Show weights (units, 784), a tile a row.

        Parameters
        ----------
        weights
            Kept until the next, never written to.
        limit
            Weight of the last colour on either side, unless the user set one; by default one that
            shows these well.
        """
        fresh = weights.shape != self.weights.shape
        self.weights = weights
        if fresh:
            # In the memory order of the weights, which for W1 is column by column.
            self._scratch = np.empty_like(weights, np.uint8)
            self.bar.setVisible(len(weights) > 0)
            self._lay_out()
        if self._shared:
            limit = limit_of(weights, Kind.DIVERGING) if limit is None else limit
            chosen = self.bar.set_limit(limit)
            used = limit if chosen is None else chosen
            indices(weights, used, Kind.DIVERGING, self._scratch)
        else:
            self.bar.set_limit(None)
            self._colour_each(weights)
        self.bar.set_not_finite(holds_not_finite(self._scratch))
        self.tiles.fill(self._scratch.reshape(-1, SIDE, SIDE))
        self.show_cells(self.tiles.cells)
        if self.pointing:
            self.tell()

    def set_shared(self, shared: bool) -> None:
        """Show all filters on one scale, or each on its own, which hides how they grow."""
        self._shared = shared
        self.set_filters(self.weights)

    def highlight(self, units: Collection[int]) -> None:
        """Frame these units, and no others."""
        self.lit = units
        self._frame.setPath(self.tiles.outline(units))

    def dim(self, dead: Collection[int], silenced: Collection[int] = ()) -> None:
        """Fade these units and no others: a cross on those dead, two bars on those silenced."""
        self.dead, self.silenced = dead, silenced
        only_dead = set(dead) - set(silenced)
        self._shade.setPath(self.tiles.outline({*dead, *silenced}))
        self.crosses.setPath(self.tiles.signs(only_dead, CROSS))
        self.bars.setPath(self.tiles.signs(silenced, BARS))
        if self.pointing:
            self.tell()

    def summary(self) -> str:
        """Say how many tiles there are, dead, silenced or framed ones, and what is pointed at."""
        told = tr("%n unit(s).", "", len(self.weights))
        if self.dead:
            told += " " + tr("%n dead.", "", len(self.dead))
        if self.silenced:
            told += " " + tr("%n silenced.", "", len(self.silenced))
        lit = ", ".join(str(unit) for unit in self.lit)
        told += " " + tr("Chosen: {units}.").format(units=lit) if lit else ""
        told += f" {self.bar.description()}."
        return f"{told} {self._unit_words(self.at)}." if self.pointing else told

    def table(self) -> ValueTable:
        """Return W1, a row for each unit and a column for each pixel."""
        return table_of_matrix("W1", self.weights)

    def sentence(self, index: int) -> str:
        """Say which unit it is, and its weight from the pixel that is pointed at."""
        return f"{self._unit_words(index)}. {self._weight(index)}"

    def tell(self) -> None:
        """Say what is pointed at: to a screen reader in full, next to the colour bar in short."""
        super().tell()
        if self.pointing and self.at < len(self.weights):
            state = ""
            if self.at in self.silenced or self.at in self.dead:
                state = " " + (tr("(silenced)") if self.at in self.silenced else tr("(dead)"))
            short = tr("Unit {unit}").format(unit=self.at)
            self.bar.set_message(f"{short}{state}, {self._weight(self.at)}")

    def _weight(self, unit: int) -> str:
        """Say the weight from the pixel that is pointed at, by keys that in the middle."""
        inside = QPointF(SIDE / 2, SIDE / 2)
        if self.place is not None:
            inside = self.place - self.tiles.rect(unit).topLeft()
        row, column = (min(SIDE - 1, int(along)) for along in (inside.y(), inside.x()))
        words = tr("row {row}, column {column}: {value}")
        value = number(float(self.weights[unit, row * SIDE + column]), "+.3g")
        return words.format(row=row, column=column, value=value)

    def _unit_words(self, unit: int) -> str:
        """Say which unit it is, and what is the matter with it."""
        if unit in self.silenced:
            words = tr("Unit {unit}: silenced, its activation is held at 0")
        elif unit in self.dead:
            words = tr("Unit {unit}: dead, none of the first 1,000 test digits fires it")
        else:
            words = tr("Unit {unit}")
        return words.format(unit=unit)

    def _lay_out(self) -> None:
        """Arrange the tiles again where the shape of the view asks for it."""
        count = len(self.weights)
        columns = columns_for(count, self.box.size().toSize())
        if (count, columns) == (self.tiles.count, self.tiles.columns):
            return
        self.grid = self.tiles = Tiles(count, columns)
        self._lines.setPath(self.tiles.lines())
        self.point(None)
        self.highlight(self.lit)
        self.dim(self.dead, self.silenced)
        if count:
            self.tiles.fill(self._scratch.reshape(-1, SIDE, SIDE))
            self.show_cells(self.tiles.cells)

    def _colour_each(self, weights: Floats) -> None:
        """Colour every filter on its own scale."""
        # Three root mean squares, as for the shared scale, but a tile at a time.
        spread = 3.0 * np.sqrt(np.einsum("ij,ij->i", weights, weights) / weights.shape[1])
        own = weights / np.maximum(spread, np.finfo(np.float32).tiny)[:, None]
        indices(own, 1.0, Kind.DIVERGING, self._scratch)

    def _style_shade(self) -> None:
        veil = QColor(self.theme.surface)
        veil.setAlphaF(0.72)
        self._shade.setPen(QPen(Qt.PenStyle.NoPen))
        self._shade.setBrush(veil)
