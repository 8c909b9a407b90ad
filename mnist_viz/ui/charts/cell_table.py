"""Tables of coloured cells with a number in each: what a sweep and a confusion matrix share."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from mnist_viz.ui.charts.axis import ClassAxis
from mnist_viz.ui.charts.colormaps import EMPTY, LEVELS, Indices, Kind
from mnist_viz.ui.charts.indexed_image import IndexedImageView, path_of
from mnist_viz.ui.charts.tiles import Grid
from mnist_viz.ui.look.theme import Theme, font

SMALLEST = 0.7
"""How small numbers may become, as a share of the usual size of such words."""


class CellTable(IndexedImageView):
    """Rows and columns with names, a colour and a number in each cell, and a frame round one."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, Kind.SEQUENTIAL, stretch=True)
        self.numbers: list[QGraphicsSimpleTextItem] = []
        self.colours: Indices = np.full((1, 1), EMPTY, np.uint8)
        self._face = font("caption", scale=theme.type_scale)
        self._frame = self.outline("accent", 3.0, z=2)
        self.columns_axis, self.rows_axis = ClassAxis("top"), ClassAxis("left")
        self.add_part(self.columns_axis, 1, 1)
        self.add_part(self.rows_axis, 2, 0)
        for changed in (self.box.sigRangeChanged, self.box.sigResized):
            changed.connect(lambda *_: self._place_all())

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._face = font("caption", scale=theme.type_scale)
        for number in self.numbers:
            number.setFont(self._face)
        self._ink()
        self._place_all()

    def make_room(self, rows: int, columns: int) -> None:
        """Make empty cells in these numbers of rows and columns."""
        self.colours = np.full((rows, columns), EMPTY, np.uint8)
        self.grid = Grid(rows * columns, columns)
        self.at, self.pointing = 0, False
        self.draw_cursor()
        for number in self.numbers:
            self.box.removeItem(number)
        self.numbers = [QGraphicsSimpleTextItem() for _ in range(rows * columns)]
        for number in self.numbers:
            number.setFont(self._face)
            number.setFlag(number.GraphicsItemFlag.ItemIgnoresTransformations)
            number.setZValue(4)
            self.box.addItem(number, ignoreBounds=True)
        self.show_cells(self.colours)

    def show_numbers(self, texts: Sequence[str]) -> None:
        """Show `colours` as they are now, and a text in each cell; the same again costs little."""
        self.show_cells(self.colours)
        across, down = self.cell_size()
        for place, (number, text) in enumerate(zip(self.numbers, texts, strict=True)):
            if text != number.text():
                number.setText(text)
                self._place(place, across, down)
        self._ink()
        if self._fit_face(across):
            self._place_all()

    def frame(self, row: int, column: int) -> None:
        """Frame one cell; -1 for none."""
        self._frame.setPath(path_of(QRectF(column, row, 1, 1) if row >= 0 else None))

    def cell(self, index: int) -> tuple[int, int]:
        """Return row and column of a tile."""
        return divmod(index, self.grid.columns)

    def _ink(self) -> None:
        """Write every number in a colour that is legible on its cell."""
        surface, text = QColor(self.theme.surface), QColor(self.theme.text)
        for number, level in zip(self.numbers, self.colours.ravel().tolist(), strict=False):
            ink = surface if LEVELS * 0.45 < level < LEVELS else text
            if number.brush().color() != ink:
                number.setBrush(ink)

    def _place_all(self) -> None:
        across, down = self.cell_size()
        self._fit_face(across)
        for place in range(len(self.numbers)):
            self._place(place, across, down)

    def _place(self, place: int, across: float, down: float) -> None:
        """Centre a number in its cell, or leave it out where it is wider than that."""
        number, (row, column) = self.numbers[place], self.cell(place)
        size = number.boundingRect()
        number.setVisible(size.width() <= across + 2)
        number.setPos(
            column + 0.5 - size.width() / 2 / across, row + 0.5 - size.height() / 2 / down
        )

    def _fit_face(self, across: float) -> bool:
        """Write as large as words are where the longest number still fits in its cell.

        Returns whether that is another size than before.
        """
        usual = font("caption", scale=self.theme.type_scale)
        longest = max((number.text() for number in self.numbers), key=len, default="")
        wide = QFontMetricsF(usual).horizontalAdvance(longest)
        room = min(1.0, (across - 2) / wide) if wide else 1.0
        face = QFont(usual)
        face.setPointSizeF(usual.pointSizeF() * max(SMALLEST, room))
        if face == self._face:
            return False
        self._face = face
        for number in self.numbers:
            number.setFont(face)
        return True
