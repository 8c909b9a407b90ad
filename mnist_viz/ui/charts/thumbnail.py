"""One 28x28 image with crisp pixels: what a network sees."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel

from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.colormaps import Kind, indices, table
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr


class Thumbnail(QLabel):
    """An image at a whole number of pixels a pixel, in a frame of the border's colour.

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
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom = zoom
        self._grey: NDArray[np.uint8] = np.zeros((SIDE, SIDE), np.uint8)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._edge = QColor(theme.border)
        levels = indices(np.arange(256, dtype=np.uint8), 255.0, Kind.INK)
        colours = table(Kind.INK, theme)[levels].tolist()
        self._colours = [0xFF000000 | r << 16 | g << 8 | b for r, g, b in colours]
        side = SIDE * round(self._zoom * theme.type_scale)
        self.setFixedSize(side, side)
        self._draw()

    def grow_to(self, side: int) -> None:
        """Allow a larger side, in pixels, where the layout has room for it."""
        self.setMaximumSize(side, side)

    def summary(self) -> str:
        """Say how much ink there is, and where."""
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
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._draw()

    def _draw(self) -> None:
        grey = np.ascontiguousarray(self._grey)
        image = QImage(grey.data, SIDE, SIDE, SIDE, QImage.Format.Format_Indexed8)
        image.setColorTable(self._colours)
        ratio = self.devicePixelRatioF()
        side = SIDE * max(1, int(min(self.width(), self.height()) * ratio) // SIDE)
        shown = QPixmap.fromImage(image.scaled(side, side))
        # Its paper has the panel's colour, so the image needs an edge.
        with QPainter(shown) as painter:
            painter.setPen(self._edge)
            painter.drawRect(0, 0, side - 1, side - 1)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
