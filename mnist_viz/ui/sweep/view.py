"""The view of a sweep: its map and its table, and a picture of it."""

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.sweep.axis import written
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell, Design
from mnist_viz.sweep.summary import MEASURES, Combination, Measure, best, combinations
from mnist_viz.ui.charts.curve_plot import CurvePlot, OtherRun
from mnist_viz.ui.charts.lines import run_dashes
from mnist_viz.ui.charts.sweep_map import MapCell, SweepMap
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.stills import save_still
from mnist_viz.ui.look.theme import SPACING, Theme, run_colour
from mnist_viz.ui.words.translation import tr, translate

WAITING = MapCell(math.nan, "", "")
MOST_CURVES = 10


class SweepView(QWidget):
    """A map that fills, and the curves below it."""

    chosen = Signal(object)
    """The `Combination` of a cell that was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._design: Design | None = None
        self.results: Sequence[tuple[Cell, CellResult]] = ()
        self._found: dict[tuple[object, ...], Combination] = {}
        self._pointed: tuple[int, int] | None = None
        self.measure, self.layer, self.along = QComboBox(), QComboBox(), QComboBox()
        self.map = SweepMap(theme)
        self.axes = QLabel()
        self.message = QLabel(" ")
        self.message.setWordWrap(True)
        self.curves = CurvePlot(
            theme, tr("Loss"), (), x_label="", y_label=tr("Loss of the batches")
        )
        self._lay_out()
        self.measure.currentIndexChanged.connect(self.draw)
        self.layer.currentIndexChanged.connect(self.draw)
        self.along.currentIndexChanged.connect(self._draw_curves)
        self.map.cell_pointed.connect(self._point)
        self.map.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        for measure in MEASURES.values():
            self.measure.addItem(translate(measure.title), measure.name)
        self.measure.setAccessibleName(tr("What the map shows"))
        self.layer.setAccessibleName(tr("Which values of the third field"))
        self.layer.hide()
        self.along.addItem(tr("curves of the row"), True)
        self.along.addItem(tr("curves of the column"), False)
        self.along.setAccessibleName(tr("Which curves"))
        self.axes.setProperty("role", "muted")
        head = QHBoxLayout()
        for widget in (self.measure, self.layer, self.axes):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.along)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(head)
        column.addWidget(self._parts(), 1)
        self.map.setMinimumSize(320, 200)

    def _parts(self) -> QSplitter:
        """Return the map with its message above the curves; the user may move what divides them."""
        upper = QWidget()
        rows = QVBoxLayout(upper)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.map, 1)
        rows.addWidget(self.message)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(upper)
        parts.addWidget(self.curves)
        parts.setSizes([600, 400])
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        return parts

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self.map.set_theme(theme)
        self.curves.set_theme(theme)
        self._draw_curves()

    def show_results(self, design: Design, results: Sequence[tuple[Cell, CellResult]]) -> None:
        """Show what a design has come to."""
        if design is not self._design:
            self._design = design
            self._pointed = None
            self._offer_layers(design)
        self.results = results
        self._found = {one.values: one for one in combinations(results)}
        self.draw()

    def draw(self) -> None:
        """Draw the map on the present measure."""
        design = self._design
        if design is None:
            return
        down, across = self._axes(design)
        self.map.set_axes(
            [written(value) for value in down[1]],
            [written(value) for value in across[1]],
            (down[0], across[0]),
        )
        self.axes.setText(
            tr("{down} down, {across} across").format(down=down[0], across=across[0])
            if across[0]
            else tr("{down} down").format(down=down[0])
        )
        measure = MEASURES[self.measure.currentData()]
        grid = [[self._at(row, column) for column in across[1]] for row in down[1]]
        cells = [[self._cell(design, one, measure) for one in row] for row in grid]
        top = best((one for row in grid for one in row if one is not None), measure)
        places = ((r, c) for r, row in enumerate(grid) for c, one in enumerate(row) if one is top)
        self.map.set_cells(cells, next(places) if top is not None else None)
        if not self.map.message:
            self.message.setText(self.map.summary())
        self._draw_curves()

    def _axes(
        self, design: Design
    ) -> tuple[tuple[str, Sequence[object]], tuple[str, Sequence[object]]]:
        """Return the field and the values that run down, and those that run across."""
        first = design.axes[0]
        if len(design.axes) == 1:
            return (first.field, first.values), ("", ("",))
        second = design.axes[1]
        return (first.field, first.values), (second.field, second.values)

    def _offer_layers(self, design: Design) -> None:
        """Offer the values of the third field."""
        self.layer.blockSignals(True)
        self.layer.clear()
        third = design.axes[2] if len(design.axes) == 3 else None
        for value in third.values if third else ():
            self.layer.addItem(f"{third.field if third else ''} {written(value)}", value)
        self.layer.setVisible(third is not None)
        self.layer.blockSignals(False)

    def _at(self, row: object, column: object) -> Combination | None:
        design = self._design
        count = len(design.axes) if design else 0
        index = max(0, self.layer.currentIndex())
        third = design.axes[2].values[index] if design and count == 3 else None
        return self._found.get((row, column, third)[:count])

    def _cell(self, design: Design, one: Combination | None, measure: Measure) -> MapCell:
        if one is None:
            return WAITING
        label = one.label(axis.field for axis in design.axes)
        mean = one.mean(measure)
        if mean is None:
            told = ", ".join(one.troubles) or tr("not reached")
            return MapCell(math.nan, "×" if one.troubles else "–", f"{label}: {told}")
        spread = ""
        if len(one.results) > 1:
            spread = f" ± {measure.written(one.spread(measure))}"
        sentence = f"{label}: {translate(measure.title)} {measure.written(mean)}{spread}"
        short = f"{100 * mean:.1f}" if measure.percent else f"{mean:.3g}"
        return MapCell(mean, short, sentence)

    def _point(self, row: int, column: int) -> None:
        self._pointed = (row, column)
        self.message.setText(self.map.message or self.map.summary())
        self._draw_curves()

    def _choose(self, row: int, column: int) -> None:
        if self._design is not None:
            down, across = self._axes(self._design)
            one = self._at(down[1][row], across[1][column])
            if one is not None:
                self.chosen.emit(one)

    def _draw_curves(self) -> None:
        """Draw the curves of the row or column of the cell pointed at, else of the best one."""
        design = self._design
        if design is None:
            return
        down, across = self._axes(design)
        row, column = self._pointed or self.map.best or (0, 0)
        if self.along.currentData() and len(across[1]) > 1:
            named = [(written(value), self._at(down[1][row], value)) for value in across[1]]
            field, common = across[0], f"{down[0]} {written(down[1][row])}"
        else:
            named = [(written(value), self._at(value, across[1][column])) for value in down[1]]
            field, common = down[0], f"{across[0]} {written(across[1][column])}".strip()
        there = [(name, one.results[0]) for name, one in named if one and one.results[0].epochs]
        runs = [
            OtherRun(
                f"{field} {name}",
                run_colour(self._theme, number),
                run_dashes(number),
                np.array(result.epochs),
                np.array(result.curve_loss),
            )
            for number, (name, result) in enumerate(_thinned(there), start=1)
        ]
        self.curves.set_x(tr("epoch"), 1.0)
        self.curves.set_others(runs, common if len(design.axes) > 1 else "")


def _thinned(curves: list[tuple[str, CellResult]]) -> list[tuple[str, CellResult]]:
    """Return at most `MOST_CURVES` of the curves, evenly chosen."""
    if len(curves) <= MOST_CURVES:
        return curves
    places = np.linspace(0, len(curves) - 1, MOST_CURVES).round().astype(int)
    return [curves[place] for place in places]


SIZE = (900, 640)


def save_map(
    path: Path, design: Design, results: Sequence[tuple[Cell, CellResult]], measure: str
) -> None:
    """Write the map and the curves of a sweep as a PNG.

    Raises
    ------
    OSError
        Where it cannot be written.
    """
    app = QApplication.instance() or QApplication(["mnist-viz"])
    assert isinstance(app, QApplication)
    themes = ThemeSource(app, "light")
    view = SweepView(themes.theme)
    view.setContentsMargins(12, 12, 12, 12)
    view.resize(*SIZE)
    view.measure.setCurrentIndex(view.measure.findData(measure))
    view.show_results(design, results)
    view.grab()  # lays out what is not shown; the charts follow their size by events
    QApplication.sendPostedEvents()
    save_still(view, path)
    view.deleteLater()
