"""The names of the classes along the edge of a heat map whose columns are sorted by class."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr


class ClassAxis(QWidget):
    """One line of names, each in the middle of its columns.

    Painted by Python, which is affordable because it hardly ever changes.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._names: Sequence[str] = ()
        self._starts: Sequence[int] = ()
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Classes of the columns"))
        self.set_theme(theme)

    def sizeHint(self) -> QSize:
        """One line of small text."""
        return QSize(100, self.fontMetrics().height())

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        self.setFont(font("caption", scale=theme.type_scale))
        self.update()

    def set_groups(self, names: Sequence[str], starts: Sequence[int], total: int) -> None:
        """Name the groups of columns that begin at `starts`; there are `total` columns."""
        self._names, self._starts, self._total = names, starts, max(1, total)
        self.setAccessibleDescription(
            tr("From left to right: {names}").format(names=", ".join(names))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every name that has columns."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.muted))
        column = self.width() / self._total
        ends = [*self._starts[1:], self._total]
        for name, start, end in zip(self._names, self._starts, ends, strict=True):
            place = QRectF(start * column, 0, (end - start) * column, self.height())
            text = self.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(place.width())
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
