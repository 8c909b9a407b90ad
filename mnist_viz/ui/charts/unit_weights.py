"""The weights into one unit and out of it, as pictures."""

import numpy as np
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network
from mnist_viz.ui.charts.colormaps import Kind, steady
from mnist_viz.ui.charts.heatmap import HeatMap, PixelMap
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr


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
        column = _column(self, tr("Weights into it"))
        column.addWidget(self.pixels, 1)
        column.addWidget(self.units, 1)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
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
    """A unit's column of the next W; of the last W a cell for each class, named."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.map = HeatMap(
            theme,
            Kind.DIVERGING,
            tr("Weights out of the unit"),
            unit=tr("weight"),
            describe=_to_unit,
        )
        self.map.setMaximumHeight(90)
        self._limit = 0.0
        column = _column(self, tr("Weights out of it"))
        column.addWidget(self.map)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.map.set_theme(theme)

    def show_unit(self, network: Network, unit: Unit, classes: tuple[str, ...]) -> None:
        """Show the weights out of a unit; of an output unit there are none."""
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


def _column(widget: QWidget, title: str) -> QVBoxLayout:
    heading = QLabel(title)
    heading.setProperty("scale", "heading")
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(heading)
    return column


def _from_unit(row: int, column: int, value: float) -> str:
    return tr("from unit {column}: {value:+.3g}").format(column=column, value=value)


def _to_unit(row: int, column: int, value: float) -> str:
    return tr("to unit {column}: {value:+.3g}").format(column=column, value=value)
