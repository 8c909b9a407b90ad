"""A confusion matrix that can be read and chosen from: counts, colours and the class accuracies."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal

from mnist_viz.ui.charts.axis import ClassAxis
from mnist_viz.ui.charts.cell_table import CellTable
from mnist_viz.ui.charts.colormaps import Kind, indices, round_up
from mnist_viz.ui.charts.colour_bar import ColourBar
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr


class ConfusionTable(CellTable):
    """Rows are true classes, columns what was read; at the right the share correct.

    Mistakes are coloured by their number; the diagonal, which would drown them, is not.
    """

    chosen = Signal(int, int)
    """A cell was clicked, or Return pressed on it: the true class and what was read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Confusion matrix"))
        self.counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._names: Sequence[str] = ()
        self.shares_axis = ClassAxis("right")
        self.add_part(self.shares_axis, 2, 2)
        self.bar = ColourBar(theme, Kind.SEQUENTIAL, tr("mistakes"))
        self.add_bar(self.bar, across=3)
        self.bar.hide()
        self.bar.scale_set.connect(self._draw)
        self.tile_chosen.connect(lambda index: self.chosen.emit(*self.cell(index)))

    def set_counts(self, counts: NDArray[np.int64], names: Sequence[str]) -> None:
        """Show counts, (classes, classes): row the true class, column what it was read as."""
        if counts.shape != self.counts.shape:
            self.make_room(*counts.shape)
            self.bar.setVisible(len(counts) > 0)
        self.counts, self._names = counts, names
        self._draw()
        short = [name[:4] for name in names]
        self.columns_axis.set_each(short)
        self.rows_axis.set_each(short)
        sums = np.maximum(1, counts.sum(axis=1))
        self.shares_axis.set_each([f"{share:.0%}" for share in counts.diagonal() / sums])

    def summary(self) -> str:
        """Say how much is correct, the commonest mistake, and what is pointed at."""
        if not len(self.counts):
            return tr("Nothing is counted yet.")
        share = self.counts.trace() / max(1, self.counts.sum())
        return tr("{share:.1%} correct. The commonest mistake: {cell}.").format(
            share=share, cell=self.sentence(int(self._mistakes().argmax()))
        )

    def sentence(self, index: int) -> str:
        """Say what a cell counts."""
        true, read = self.cell(index)
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

    def _mistakes(self) -> NDArray[np.int64]:
        return self.counts * (1 - np.eye(len(self.counts), dtype=np.int64))

    def _draw(self) -> None:
        """Colour the mistakes on the present scale, and write the counts."""
        if not len(self.counts):
            return
        mistakes = self._mistakes()
        automatic = round_up(float(mistakes.max(initial=1)))
        limit = self.bar.set_limit(automatic) or automatic
        indices(mistakes.astype(np.float32), limit, Kind.SEQUENTIAL, self.colours)
        self.show_numbers([str(count) if count else "·" for count in self.counts.ravel().tolist()])
