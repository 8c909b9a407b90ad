"""One 28x28 image with crisp pixels: what a network sees."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.colormaps import Kind, indices, table
from mnist_viz.ui.charts.picture import Picture
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr


class Thumbnail(Picture):
    """An image at a whole number of pixels a pixel.

    Parameters
    ----------
    zoom
        Device-independent pixels along one pixel of the image.
    name
        What a screen reader calls it.
    """

    def __init__(self, theme: Theme, zoom: int, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._zoom = zoom
        self._edge = self.overlay(theme.border)
        self._edge.setPath(_square())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_theme(theme)
        self.set_image(np.zeros(SIDE * SIDE, np.uint8))

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        side = SIDE * round(self._zoom * theme.type_scale)
        self.setFixedSize(side, side)
        self.set_table(table(Kind.INK, theme), theme)
        self.restyle(self._edge, theme.border)

    def grow_to(self, side: int) -> None:
        """Take up to so much room where there is some, and no less than before."""
        self.setMaximumSize(side, side)

    def summary(self) -> str:
        """Say how much ink there is, and where it lies."""
        down, across = np.nonzero(self._grey > 127)
        if not len(down):
            return tr("Blank paper.")
        return tr("{share:.0%} ink, from row {top} to {bottom}, column {left} to {right}.").format(
            share=len(down) / self._grey.size,
            top=down.min(),
            bottom=down.max(),
            left=across.min(),
            right=across.max(),
        )

    def set_image(self, image: NDArray[np.uint8]) -> None:
        """Show grey values (784,) or (28, 28), 0 paper and 255 ink."""
        self._grey = image.reshape(SIDE, SIDE)
        self.show_cells(indices(self._grey, 255.0, Kind.INK))


def _square() -> QPainterPath:
    """Return the image's own edge: its paper has the panel's colour."""
    path = QPainterPath()
    path.addRect(0, 0, SIDE, SIDE)
    return path
