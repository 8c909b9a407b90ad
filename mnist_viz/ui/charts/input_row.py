"""The first row of a network's layers: the image itself, which is A0."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr

ZOOM = 3
"""Pixels of the screen along one of the image, where it stands above the layers."""

WIDTH = 144
"""Pixels of the image with the numbers of its colour bar, at the usual type size."""


class InputRow(QWidget):
    """The pinned image, and what its greys mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.map = HeatMap(
            theme,
            Kind.INK,
            tr("The input, 28 by 28 pixels"),
            unit="A0",
            told=False,
            stretch=False,
            flush=True,
        )
        self.title = QLabel(tr("Input: 784 pixels"))
        self.title.setProperty("scale", "heading")
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(2)
        self._room: QSize | None = None
        self.stand(None)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self.map.set_theme(theme)
        self.stand(self._room)

    def set_image(self, image: Bytes) -> None:
        """Show grey values (784,), 0 paper and 255 ink, as the network sees them."""
        self.map.set_values(image.reshape(SIDE, SIDE) / np.float32(255), 1.0)

    def stand(self, room: QSize | None) -> None:
        """Be a column at the left of so much room, and its image as large; a row for None."""
        self._room = room
        for part in (self.map, self.title):
            self._grid.removeWidget(part)
        scale, foot = self._theme.type_scale, round(self.map.bar.maximumHeight())
        if room is None:
            side = SIDE * round(ZOOM * scale)
            self._grid.addWidget(self.map, 0, 0)
            self._grid.addWidget(self.title, 0, 1)
            self._grid.setColumnStretch(1, 1)
            self._grid.setRowStretch(2, 0)
        else:
            side = SIDE * max(2, min(room.width() * 3 // 10, room.height() // 2) // SIDE)
            self._grid.addWidget(self.title, 0, 0)
            self._grid.addWidget(self.map, 1, 0)
            self._grid.setColumnStretch(1, 0)
            self._grid.setRowStretch(2, 1)
        self.map.setFixedSize(max(side, round(WIDTH * scale)), side + foot)
