"""What stands in a panel's place while the class guesses: the image, and the question."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from mnist_viz.core.examples import SIDE
from mnist_viz.session.example_set import Pinned
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import WHAT_IS_IT


class AnswerCover(QWidget):
    """The pinned image as large as there is room for, and below it what the class is asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: Pinned | None = None
        self._words = QLabel(tr(WHAT_IS_IT), self)
        self._words.setProperty("scale", "title")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._image = Thumbnail(theme, 2, tr("The pinned image"))
        self._image.setParent(self)
        self._image.hide()

    def ask_about(self, pinned: Pinned | None) -> None:
        """Show what is pinned, if anything is."""
        if pinned is not None and pinned is not self._shown:
            self._image.set_image(pinned.image)
        self._shown = pinned
        self._image.setVisible(pinned is not None)

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        self._image.set_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size."""
        self._place()

    def _place(self) -> None:
        """Lay both out by hand: a layout would ask for room that the panel itself may not need."""
        width = self.width() - 2 * SPACING
        line = self._words.heightForWidth(width)
        room = min(width, self.height() - line - 3 * SPACING)
        side = SIDE * max(1, room // SIDE)
        self._image.setFixedSize(side, side)
        top = max(SPACING, (self.height() - side - line - SPACING) // 2)
        self._image.move((self.width() - side) // 2, top)
        self._words.setGeometry(SPACING, top + side + SPACING, width, line)
