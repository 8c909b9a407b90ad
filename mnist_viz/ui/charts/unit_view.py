"""One unit as images: the weights into it and out of it, and the test images that fire it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mnist_viz.core.insights.units import Firing, Unit
from mnist_viz.core.network import Network
from mnist_viz.data.dataset import Dataset
from mnist_viz.ui.charts.colormaps import Kind, steady
from mnist_viz.ui.charts.heatmap import HeatMap, PixelMap
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import number

SHOWN = 10
"""Test images at either end of the ranking."""

MIN_STRIP_HEIGHT = 64
"""Pixels."""

MAX_OUTGOING_HEIGHT = 90
"""Pixels of the row of weights out of the unit."""


class Incoming(QWidget):
    """A unit's row of W: 28x28 pixels in the first layer, in others a cell for each unit before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.pixels = PixelMap(theme, tr("Weights from the pixels to the unit"), tr("weight"))
        self.units = HeatMap(
            theme,
            Kind.DIVERGING,
            tr("Weights into the unit"),
            unit=tr("weight"),
            describe=_from_unit,
        )
        self._limit = 0.0
        column = _column(self)
        column.addWidget(_heading(tr("Weights into it")))
        column.addWidget(self.pixels, 1)
        column.addWidget(self.units, 1)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.pixels.set_theme(theme)
        self.units.set_theme(theme)

    def show_unit(self, network: Network, unit: Unit) -> None:
        """Show the weights into a unit."""
        first = unit.layer == 1
        self.pixels.setVisible(first)
        self.units.setVisible(not first)
        into = np.ascontiguousarray(network.weights[unit.layer - 1][unit.row])
        if first:
            self.pixels.set_pixels(into)
        else:
            self._limit = steady(self._limit, into)
            self.units.set_values(into, self._limit)


class Outgoing(QWidget):
    """A unit's column of the next W; of the last W a cell for each class, with its name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.map = HeatMap(
            theme,
            Kind.DIVERGING,
            tr("Weights out of the unit"),
            unit=tr("weight"),
            describe=_to_unit,
        )
        self.map.setMaximumHeight(MAX_OUTGOING_HEIGHT)
        self._limit = 0.0
        column = _column(self)
        column.addWidget(_heading(tr("Weights out of it")))
        column.addWidget(self.map)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.map.set_theme(theme)

    def show_unit(self, network: Network, unit: Unit, classes: tuple[str, ...]) -> None:
        """Show the weights out of a unit; an output unit has none."""
        layers = len(network.sizes) - 1
        self.setVisible(unit.layer < layers)
        if unit.layer == layers:
            return
        out = np.ascontiguousarray(network.weights[unit.layer][:, unit.row])
        self._limit = steady(self._limit, out)
        to_classes = unit.layer == layers - 1
        names = classes if to_classes else ()
        self.map.set_groups(names, range(len(names)), len(names))
        self.map.set_values(out[None] if to_classes else out, self._limit)


class FiringStrips(QWidget):
    """The test images that fire a unit most, and those that fire it least, to choose from."""

    chosen = Signal(int)
    """An image was chosen: its row in the test set."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.most = Strip(theme, tr("Test images that fire it most"))
        self.least = Strip(theme, tr("Test images that fire it least"))
        self._dataset: Dataset | None = None
        self._rows = np.zeros((2, 0), np.intp)
        column = _column(self)
        for title, strip in ((tr("Fired most by"), self.most), (tr("Fired least by"), self.least)):
            column.addWidget(_heading(title))
            column.addWidget(strip, 1)
            strip.setMinimumHeight(MIN_STRIP_HEIGHT)
            strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.most.chosen.connect(lambda place: self._choose(0, place))
        self.least.chosen.connect(lambda place: self._choose(1, place))

    @property
    def rows(self) -> NDArray[np.intp]:
        """Rows of the test set that are shown, (2, shown): those that fire it most, and least."""
        return self._rows

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.most.set_theme(theme)
        self.least.set_theme(theme)

    def show_firing(self, firing: Firing, dataset: Dataset, pinned: int | None) -> None:
        """Show both ends of a ranking of the first test images, with a frame around the pinned."""
        rows = np.array([firing.order[:SHOWN], firing.order[::-1][:SHOWN]])
        fresh = dataset is not self._dataset or not np.array_equal(rows, self._rows)
        self._dataset, self._rows = dataset, rows
        for strip, listed in zip((self.most, self.least), rows.tolist(), strict=True):
            if fresh:
                test = dataset.test
                strip.set_images(test.images[listed], test.labels[listed].tolist())
            strip.select(listed.index(pinned) if pinned in listed else -1)

    def _choose(self, which: int, place: int) -> None:
        if place < self._rows.shape[1]:
            self.chosen.emit(int(self._rows[which, place]))


def _heading(title: str) -> QLabel:
    heading = QLabel(title)
    heading.setProperty("scale", "heading")
    return heading


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return column


def _from_unit(row: int, column: int, value: float) -> str:
    return tr("from unit {column}: {value}").format(column=column, value=number(value, "+.3g"))


def _to_unit(row: int, column: int, value: float) -> str:
    return tr("to unit {column}: {value}").format(column=column, value=number(value, "+.3g"))
