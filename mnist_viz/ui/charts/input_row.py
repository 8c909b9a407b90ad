"""The first row of a network's layers: the image itself, which is A0."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.legend import Legend
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr


class InputRow(QWidget):
    """The pinned image, and what its greys mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.image = Thumbnail(theme, 3, tr("The input, 28 by 28 pixels"))
        self.legend = Legend(theme, Kind.INK, "A0")
        self.legend.set_limit(1.0)
        self.title = QLabel(tr("Input: 784 pixels"))
        self.title.setProperty("scale", "heading")
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.legend)
        words.addStretch()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.image)
        row.addLayout(words, 1)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self.image.set_theme(theme)
        self.legend.set_theme(theme)
