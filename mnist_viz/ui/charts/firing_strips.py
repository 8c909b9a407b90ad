"""The test images that fire a unit most, and those that fire it least."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mnist_viz.core.insights.units import Firing
from mnist_viz.data.dataset import Dataset
from mnist_viz.ui.charts.strip import Strip
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr

SHOWN = 10
"""Test images at either end of the ranking."""

LEAST = 64
"""Pixels that a strip is high at the least."""


class FiringStrips(QWidget):
    """Two strips of images to choose from."""

    chosen = Signal(int)
    """An image was chosen: its row in the test set."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.most = Strip(theme, tr("Test images that fire it most"))
        self.least = Strip(theme, tr("Test images that fire it least"))
        self._dataset: Dataset | None = None
        self._rows = np.zeros((2, 0), np.intp)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for title, strip in ((tr("Fired most by"), self.most), (tr("Fired least by"), self.least)):
            heading = QLabel(title)
            heading.setProperty("scale", "heading")
            column.addWidget(heading)
            column.addWidget(strip, 1)
            strip.setMinimumHeight(LEAST)
            strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.most.chosen.connect(lambda place: self._choose(0, place))
        self.least.chosen.connect(lambda place: self._choose(1, place))

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.most.set_theme(theme)
        self.least.set_theme(theme)

    def show_firing(self, firing: Firing, dataset: Dataset, pinned: int | None) -> None:
        """Show both ends of a ranking of the first test images, the pinned one framed."""
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
