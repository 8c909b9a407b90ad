"""The first row of a network's layers: the image itself, which is A0."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_viz.core.examples import SIDE
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
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(2)
        self._stacked: QSize | None = None
        self.stand(None)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.image.set_theme(theme)
        self.legend.set_theme(theme)
        self.stand(self._stacked)

    def stand(self, room: QSize | None) -> None:
        """Be a column at the left of so much room, and its image as large; a row for None."""
        self._stacked = room
        for part in (self.image, self.title, self.legend):
            self._grid.removeWidget(part)
        self._grid.setRowStretch(3, 1)
        if room is None:
            self.image.set_theme(self._theme)
            self._grid.addWidget(self.image, 0, 0, 4, 1)
            self._grid.addWidget(self.title, 0, 1)
            self._grid.addWidget(self.legend, 1, 1)
            self._grid.setColumnStretch(1, 1)
            self.legend.setMaximumWidth(self.legend.sizeHint().width() * 2)
            return
        side = max(2, min(room.width() * 3 // 10, room.height() // 2) // SIDE) * SIDE
        self.image.setFixedSize(side, side)
        self.legend.setMaximumWidth(max(side, self.legend.minimumSizeHint().width()))
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.image, 1, 0)
        self._grid.addWidget(self.legend, 2, 0)
        self._grid.setColumnStretch(1, 0)
