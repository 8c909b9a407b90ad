"""A confusion matrix that can be read and chosen from: counts, colours and the class accuracies."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from mnist_viz.ui.charts.class_axis import ClassAxis
from mnist_viz.ui.charts.colormaps import EMPTY, LEVELS, Kind, indices, round_up
from mnist_viz.ui.charts.colour_bar import ColourBar
from mnist_viz.ui.charts.indexed_image import IndexedImageView, path_of
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

SMALLEST = 0.7
"""How small numbers may become, as a share of the usual size of such words."""


class ConfusionTable(IndexedImageView):
    """Rows are true classes, columns what was read; at the right the share correct.

    Mistakes are coloured by their number; the diagonal, which would drown them, is not.
    """

    chosen = Signal(int, int)
    """A cell was clicked, or Return pressed on it: the true class and what was read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Confusion matrix"), Kind.SEQUENTIAL, stretch=True)
        self.counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._names: Sequence[str] = ()
        self._cells = np.zeros((0, 0), np.uint8)
        self.numbers: list[QGraphicsSimpleTextItem] = []
        self._at, self._selected = (0, 0), (-1, -1)
        self._face = font("caption", scale=theme.type_scale)
        self._frame = self.outline("train", 3.0)
        self._cursor = self.outline("muted")
        for item in (self._frame, self._cursor):
            item.setZValue(1)
        self.columns_axis, self.rows_axis = ClassAxis("top"), ClassAxis("left")
        self.shares_axis = ClassAxis("right")
        self.bar = ColourBar(theme, Kind.SEQUENTIAL, tr("mistakes"))
        places = (self.columns_axis, 1, 1), (self.rows_axis, 2, 0), (self.shares_axis, 2, 2)
        for axis, row, column in places:
            self.add_part(axis, row, column)
        self.add_bar(self.bar, across=3)
        self.bar.hide()
        self.box.sigRangeChanged.connect(self._place_numbers)
        self.box.sigResized.connect(self._place_numbers)
        self.bar.scale_set.connect(self._draw)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self._face = font("caption", scale=theme.type_scale)
        for number in self.numbers:
            number.setFont(self._face)
        self._write()

    def set_counts(self, counts: NDArray[np.int64], names: Sequence[str]) -> None:
        """Show counts, (classes, classes): row the true class, column what it was read as."""
        if counts.shape != self.counts.shape:
            self._make_room(len(counts))
            self.bar.setVisible(len(counts) > 0)
        self.counts, self._names = counts, names
        self._draw()
        short = [name[:4] for name in names]
        self.columns_axis.set_each(short)
        self.rows_axis.set_each(short)
        sums = np.maximum(1, counts.sum(axis=1))
        self.shares_axis.set_each([f"{share:.0%}" for share in counts.diagonal() / sums])

    def select(self, true: int, read: int) -> None:
        """Frame one cell; -1 for none."""
        self._selected = (true, read)
        self._frame.setPath(path_of(_rect(self._selected) if true >= 0 else None))

    def summary(self) -> str:
        """Say how much is correct, the commonest mistake, and what is pointed at."""
        if not len(self.counts):
            return tr("Nothing is counted yet.")
        true, read = divmod(int(self._mistakes().argmax()), len(self.counts))
        share = self.counts.trace() / max(1, self.counts.sum())
        return tr("{share:.1%} correct. The commonest mistake: {cell}.").format(
            share=share, cell=self.sentence(true, read)
        )

    def sentence(self, true: int, read: int) -> str:
        """Say what a cell counts."""
        count, of = int(self.counts[true, read]), int(self.counts[true].sum())
        words = (
            tr("{count:,} of {of:,} images of {true} correct")
            if true == read
            else tr("{count:,} of {of:,} images of {true} read as {read}")
        )
        true_name, read_name = self._names[true], self._names[read]
        return words.format(count=count, of=of, true=true_name, read=read_name)

    def table(self) -> ValueTable:
        """Return the counts, a row for each true class."""
        rows = zip(self._names, self.counts.tolist(), strict=True)
        header = tr("true class \\ read as")
        return ValueTable([header, *self._names], [[name, *counts] for name, counts in rows])

    def point_at(self, place: QPointF | None) -> None:
        """Outline the cell under the pointer, and say what it counts."""
        if place is None:
            self._cursor.setPath(path_of(None))
            self.bar.set_message("")
        elif len(self.counts):
            self._point((int(place.y()), int(place.x())))

    def click_at(self, place: QPointF) -> None:
        """Choose the cell that was clicked."""
        if len(self.counts):
            self._at = (int(place.y()), int(place.x()))
            self.chosen.emit(*self._at)

    def choose(self) -> None:
        """Choose the cell that is pointed at."""
        if len(self.counts):
            self.chosen.emit(*self._at)

    def step(self, rows: int, columns: int) -> None:
        """Point at a cell further along."""
        true, read = self._at[0] + rows, self._at[1] + columns
        if 0 <= true < len(self.counts) and 0 <= read < len(self.counts):
            self._point((true, read))
            self.reveal(_rect((true, read)))

    def _point(self, cell: tuple[int, int]) -> None:
        self._at = cell
        self._cursor.setPath(path_of(_rect(cell)))
        self.bar.set_message(self.sentence(*cell))
        self.setAccessibleDescription(self.sentence(*cell))

    def _mistakes(self) -> NDArray[np.int64]:
        return self.counts * (1 - np.eye(len(self.counts), dtype=np.int64))

    def _make_room(self, classes: int) -> None:
        """Make a cell and a number for each pair of classes."""
        self._cells = np.full((classes, classes), EMPTY, np.uint8)
        for number in self.numbers:
            self.box.removeItem(number)
        self.numbers = [QGraphicsSimpleTextItem() for _ in range(self._cells.size)]
        for number in self.numbers:
            number.setFont(self._face)
            number.setFlag(number.GraphicsItemFlag.ItemIgnoresTransformations)
            number.setZValue(2)
            self.box.addItem(number, ignoreBounds=True)

    def _draw(self) -> None:
        """Colour the mistakes on the present scale."""
        if not len(self.counts):
            return
        mistakes = self._mistakes()
        automatic = round_up(float(mistakes.max(initial=1)))
        limit = self.bar.set_limit(automatic) or automatic
        indices(mistakes.astype(np.float32), limit, Kind.SEQUENTIAL, self._cells)
        self.show_cells(self._cells)
        self._write()

    def _write(self) -> None:
        """Write every number, legible on its cell; what stays as it is costs nothing."""
        surface, text = QColor(self.theme.surface), QColor(self.theme.text)
        across, down = self.cell_size()
        for place, (count, cell) in enumerate(
            zip(self.counts.ravel().tolist(), self._cells.ravel().tolist(), strict=True)
        ):
            number, words = self.numbers[place], str(count) if count else "·"
            if words != number.text():
                number.setText(words)
                self._place_number(place, across, down)
            ink = surface if LEVELS * 0.45 < cell < LEVELS else text
            if number.brush().color() != ink:
                number.setBrush(ink)
        if self._fit_face(across):
            self._place_numbers()

    def _place_numbers(self) -> None:
        """Centre every number in its cell, and leave out those that are wider than it."""
        across, down = self.cell_size()
        self._fit_face(across)
        for place in range(len(self.numbers)):
            self._place_number(place, across, down)

    def _place_number(self, place: int, across: float, down: float) -> None:
        number = self.numbers[place]
        row, column = divmod(place, len(self.counts))
        size = number.boundingRect()
        number.setVisible(size.width() <= across + 2)
        number.setPos(
            column + 0.5 - size.width() / 2 / across, row + 0.5 - size.height() / 2 / down
        )

    def _fit_face(self, side: float) -> bool:
        """Write as large as words are where the longest number still fits in its cell.

        Returns whether that is another size than before.
        """
        usual = font("caption", scale=self.theme.type_scale)
        longest = max((number.text() for number in self.numbers), key=len, default="")
        wide = QFontMetricsF(usual).horizontalAdvance(longest)
        room = min(1.0, (side - 1) / wide) if wide else 1.0
        face = QFont(usual)
        face.setPointSizeF(usual.pointSizeF() * max(SMALLEST, room))
        if face == self._face:
            return False
        self._face = face
        for number in self.numbers:
            number.setFont(face)
        return True


def _rect(cell: tuple[int, int]) -> QRectF:
    return QRectF(cell[1], cell[0], 1, 1)
