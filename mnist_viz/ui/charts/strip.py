"""A row or grid of digit images, each with what the network reads in it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

from mnist_viz.ui.charts.colormaps import Kind, indices
from mnist_viz.ui.charts.indexed_image import IndexedImageView
from mnist_viz.ui.charts.tiles import Tiles, columns_for
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

_BAND = 11
"""Height under each digit for its mark, in pixels of the digit."""


class Strip(IndexedImageView):
    """Digit images to choose from, a tick or a cross and the digit read below each."""

    chosen = Signal(int)
    """A tile was clicked, or return pressed on it."""

    def __init__(self, theme: Theme, name: str | None = None) -> None:
        told = tr("Examples") if name is None else name
        # Below the first letter of what is written above it.
        super().__init__(theme, told, Kind.INK, flush=True)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._images: NDArray[np.uint8] = np.zeros((0, 28, 28), np.uint8)
        self.read: Sequence[int] = ()
        self._truth: Sequence[int] = ()
        self.grid = self.tiles = Tiles(0, 1, 28 + _BAND)
        self.selected = -1
        self._shapes = _shapes()
        self.right = self.outline("right")
        self.wrong = self.outline("wrong")
        # The marks' outlines cost milliseconds, and change less often than the pointer moves.
        for marks in (self.right, self.wrong):
            marks.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._frame = self.outline("train", 3.0, z=2)
        self.resized.connect(self._lay_out)
        self.tile_chosen.connect(self.chosen)
        self._style_marks()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._style_marks()

    def _style_marks(self) -> None:
        theme = self.theme
        for item, colour in ((self.right, theme.right), (self.wrong, theme.wrong)):
            item.setPen(QPen(Qt.PenStyle.NoPen))
            item.setBrush(QColor(colour))

    def set_images(self, images: NDArray[np.uint8], truth: Sequence[int]) -> None:
        """Show digits (count, 28, 28) or (count, 784), with their true classes."""
        self._images = images.reshape(-1, 28, 28)
        self._truth, self.read = truth, ()
        self.grid = self.tiles = Tiles(0, 1, 28 + _BAND)
        self._lay_out()
        self.say("")

    def set_empty(self, empty: bool) -> None:
        """Hide the image while there is nothing on it; Tab then passes the strip over."""
        self.image.setVisible(not empty)
        self.setEnabled(not empty)

    def set_read(self, read: Sequence[int]) -> None:
        """Mark what the network reads in each image."""
        if list(read) != list(self.read):
            self.read = read
            self._mark()
            if self.pointing:
                self.tell()

    def select(self, index: int) -> None:
        """Frame one tile; -1 for none."""
        self.selected = index
        self._frame.setPath(self.tiles.outline([index]))

    def summary(self) -> str:
        """Say how many digits there are, how many are correct, and which is pointed at."""
        told = tr("%n digit(s).", "", len(self._images))
        if len(self.read):
            right = sum(a == b for a, b in zip(self.read, self._truth, strict=False))
            told += " " + tr("%n correct.", "", right)
        return f"{told} {self.toolTip()}".rstrip()

    def _lay_out(self) -> None:
        count, height = len(self._images), 28 + _BAND
        size = self.box.size().toSize()
        columns = columns_for(count, size, aspect=29 / (height + 1))
        if (count, columns) == (self.tiles.count, self.tiles.columns):
            return
        self.grid = self.tiles = Tiles(count, columns, height)
        drawn = np.zeros((count, height, 28), np.uint8)
        indices(self._images, 255.0, Kind.INK, drawn[:, :28])
        self.tiles.fill(drawn)
        self.show_cells(self.tiles.cells)
        self.point(None)
        self.select(self.selected)
        self._mark()

    def _mark(self) -> None:
        """Draw all ticks as one shape and all crosses as another."""
        right, wrong = QPainterPath(), QPainterPath()
        for index, (read, truth) in enumerate(zip(self.read, self._truth, strict=False)):
            band = self.tiles.rect(index).adjusted(0, 28, 0, 0)
            path = right if read == truth else wrong
            path.addPath(
                self._shapes["tick" if read == truth else "cross"].translated(band.topLeft())
            )
            path.addPath(self._shapes[str(read)].translated(band.topLeft()))
        self.right.setPath(right)
        self.wrong.setPath(wrong)

    def table(self) -> ValueTable:
        """Return for each digit what it is and what the network reads in it."""
        read: Sequence[int | None] = self.read or [None] * len(self._truth)
        rows = [[n, *both] for n, both in enumerate(zip(self._truth, read, strict=False), 1)]
        return ValueTable([tr("example"), tr("true class"), tr("read as")], rows)

    def sentence(self, index: int) -> str:
        """Say what a digit is, and what is read there."""
        read = self.read[index] if len(self.read) else None
        if read is None:
            words = tr("Example {number}: a {digit}")
        elif read == self._truth[index]:
            words = tr("Example {number}: a {digit}, correctly read as {read}")
        else:
            words = tr("Example {number}: a {digit}, wrongly read as {read}")
        return words.format(number=index + 1, digit=self._truth[index], read=read)

    def say(self, words: str) -> None:
        """Show words on what is pointed at in the tooltip, and to a screen reader."""
        self.setToolTip(words)
        super().say(words)


def _shapes() -> dict[str, QPainterPath]:
    """Outlines of the marks and of the ten digits, placed in a band whose corner is the origin.

    Made once: a font's outlines cost more than all the rest of a frame.
    """
    tick = [(4, 5.6), (5.2, 4.4), (6.8, 6), (10.4, 2), (11.6, 3.2), (6.8, 8.6)]
    arm = [(5.7, 2), (7.8, 4.1), (9.9, 2), (11.1, 3.2), (9, 5.3), (11.1, 7.4)]
    cross = [*arm, (9.9, 8.6), (7.8, 6.5), (5.7, 8.6), (4.5, 7.4), (6.6, 5.3), (4.5, 3.2)]
    face = font(strong=True)
    face.setPixelSize(11)
    shapes = {}
    for name, corners in (("tick", tick), ("cross", cross)):
        shapes[name] = QPainterPath()
        shapes[name].addPolygon([QPointF(x, y) for x, y in corners])
        shapes[name].closeSubpath()
    for digit in "0123456789":
        shapes[digit] = QPainterPath()
        shapes[digit].addText(15.5, _BAND - 1.5, face, digit)
    return shapes
