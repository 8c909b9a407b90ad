"""A confusion matrix that can be read and chosen from: counts, colours and the class accuracies."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QVBoxLayout, QWidget

from mnist_viz.ui.charts.colormaps import EMPTY, LEVELS, Kind, indices, round_up, table
from mnist_viz.ui.charts.picture import Picture
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

SMALLEST = 0.7
"""How small numbers may become, as a share of the usual size of such words."""


class ConfusionTable(QWidget):
    """Rows are true classes, columns what was read; at the right the share read rightly.

    Mistakes are coloured by their number; the diagonal, which would drown them, is not.
    """

    chosen = Signal(int, int)
    """A cell was clicked, or return pressed on it: the true class and what was read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Confusion matrix"))
        self.picture = Picture(stretch=True)
        self.picture.setAccessibleName(tr("Confusion matrix"))
        self.setFocusProxy(self.picture)
        self._counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._names: Sequence[str] = ()
        self._cells = np.full((1, 1), EMPTY, np.uint8)
        self._texts: list[QGraphicsSimpleTextItem] = []
        self._at, self._selected = (0, 0), (-1, -1)
        self._frame = self.picture.overlay(theme.train, 3.0)
        self._cursor = self.picture.overlay(theme.muted)
        for item in (self._frame, self._cursor):
            item.setZValue(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        self.picture.pointed.connect(self._pointed)
        self.picture.clicked.connect(self._clicked)
        self.picture.moved.connect(self._moved)
        self.picture.chosen.connect(lambda: self.chosen.emit(*self._at))
        self.picture.resized.connect(self._place_texts)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self._face = font("caption", scale=theme.type_scale)
        self.picture.set_table(table(Kind.SEQUENTIAL, theme), theme)
        self.picture.restyle(self._frame, theme.train, 3.0)
        self.picture.restyle(self._cursor, theme.muted)
        for text in self._texts:
            text.setFont(self._face)
        self._write()

    def set_counts(self, counts: NDArray[np.int64], names: Sequence[str]) -> None:
        """Show counts, (classes, classes): row the true class, column what it was read as."""
        if counts.shape != self._counts.shape:
            self._make_room(len(counts))
        self._counts, self._names = counts, names
        mistakes = counts * (1 - np.eye(len(counts), dtype=np.int64))
        limit = round_up(float(mistakes.max(initial=1)))
        self._cells[1:, 1:-1] = indices(mistakes.astype(np.float32), limit, Kind.SEQUENTIAL)
        self.picture.show_cells(self._cells)
        self._write()

    def select(self, true: int, read: int) -> None:
        """Frame one cell; -1 for none."""
        self._selected = (true, read)
        self._frame.setPath(self._outline(self._selected))

    def summary(self) -> str:
        """Say how much is read rightly, the commonest mistake, and what is pointed at."""
        if not len(self._counts):
            return tr("Nothing is counted yet.")
        mistakes = self._counts * (1 - np.eye(len(self._counts), dtype=np.int64))
        true, read = divmod(int(mistakes.argmax()), len(self._counts))
        share = self._counts.trace() / max(1, self._counts.sum())
        told = tr("{share:.1%} read rightly. The commonest mistake: {cell}.").format(
            share=share, cell=self.sentence(true, read)
        )
        return f"{told} {self.picture.toolTip()}".rstrip()

    def sentence(self, true: int, read: int) -> str:
        """Say what a cell counts."""
        count, of = int(self._counts[true, read]), int(self._counts[true].sum())
        words = (
            tr("{count:,} of {of:,} images of {true} read rightly")
            if true == read
            else tr("{count:,} of {of:,} images of {true} read as {read}")
        )
        true_name, read_name = self._names[true], self._names[read]
        return words.format(count=count, of=of, true=true_name, read=read_name)

    def _make_room(self, classes: int) -> None:
        """Take a head row, a head column, and a column for the share read rightly."""
        self._cells = np.full((classes + 1, classes + 2), EMPTY, np.uint8)
        scene = self.picture.scene()
        for text in self._texts:
            scene.removeItem(text)
        self._texts = [scene.addSimpleText("", self._face) for _ in range(self._cells.size)]
        for text in self._texts:
            text.setFlag(text.GraphicsItemFlag.ItemIgnoresTransformations)
            text.setZValue(2)

    def _write(self) -> None:
        classes = len(self._counts)
        if not classes:
            return
        sums = np.maximum(1, self._counts.sum(axis=1))
        share = [f"{100 * n / of:.0f}" for n, of in zip(self._counts.diagonal(), sums, strict=True)]
        words = [["", *(name[:4] for name in self._names), "%"]]
        for row, counts in enumerate(self._counts.tolist()):
            words.append(
                [self._names[row][:4], *(str(n) if n else "·" for n in counts), share[row]]
            )
        for text, word, cell in zip(
            self._texts, (w for line in words for w in line), self._cells.ravel(), strict=True
        ):
            text.setText(word)
            text.setBrush(QColor(self._ink(int(cell))))
        self._place_texts()

    def _ink(self, cell: int) -> str:
        """Return the colour of a number: legible on its cell."""
        return self._theme.surface if LEVELS * 0.45 < cell < LEVELS else self._theme.text

    def _place_texts(self) -> None:
        """Centre every number in its cell, and leave out those that are wider than it."""
        scale = self.picture.transform()
        columns = self._cells.shape[1]
        self._fit_face(scale.m11())
        for place, text in enumerate(self._texts):
            row, column = divmod(place, columns)
            size = text.boundingRect()
            text.setVisible(size.width() <= scale.m11() + 2)
            text.setPos(
                column + 0.5 - size.width() / 2 / scale.m11(),
                row + 0.5 - size.height() / 2 / scale.m22(),
            )

    def _fit_face(self, side: float) -> None:
        """Write as large as words are where the longest number still fits in its cell."""
        usual = font("caption", scale=self._theme.type_scale)
        longest = max((text.text() for text in self._texts), key=len, default="")
        wide = QFontMetricsF(usual).horizontalAdvance(longest)
        room = min(1.0, (side - 1) / wide) if wide else 1.0
        face = QFont(usual)
        face.setPointSizeF(usual.pointSizeF() * max(SMALLEST, room))
        if face != self._face:
            self._face = face
            for text in self._texts:
                text.setFont(face)

    def _outline(self, cell: tuple[int, int]) -> QPainterPath:
        path = QPainterPath()
        if min(cell) >= 0:
            path.addRect(cell[1] + 1, cell[0] + 1, 1, 1)
        return path

    def _cell(self, at: QPointF | None) -> tuple[int, int] | None:
        if at is None:
            return None
        true, read = int(at.y()) - 1, int(at.x()) - 1
        classes = len(self._counts)
        return (true, read) if 0 <= true < classes and 0 <= read < classes else None

    def _pointed(self, at: QPointF | None) -> None:
        cell = self._cell(at)
        if cell is None:
            self._cursor.setPath(QPainterPath())
        else:
            self._point(cell)

    def _point(self, cell: tuple[int, int]) -> None:
        self._at = cell
        self._cursor.setPath(self._outline(cell))
        self.picture.setToolTip(self.sentence(*cell))
        self.picture.setAccessibleDescription(self.sentence(*cell))

    def _clicked(self, at: QPointF) -> None:
        cell = self._cell(at)
        if cell is not None:
            self._at = cell
            self.chosen.emit(*cell)

    def _moved(self, down: int, right: int) -> None:
        true, read = self._at[0] + down, self._at[1] + right
        if 0 <= true < len(self._counts) and 0 <= read < len(self._counts):
            self._point((true, read))
