"""All equations of a network on one sheet, as large as the room allows; smaller ones scroll."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from mnist_viz.core.insights.equations import Equation
from mnist_viz.ui.charts.equation import EquationView
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.words.translation import tr

LEAST, MOST = 0.5, 1.0
"""Sizes of an equation relative to the one under the microscope; the least is as high as text."""

SCROLLED = 0.75
"""Their size, at most, where they must be scrolled."""


class EquationSheet(QScrollArea):
    """Equations in one column, or forward and update in one and backward (A) to (F) in the other.

    The arrangement in which they are larger is taken.
    """

    pointed = Signal(object, str)
    """The equation that the pointer is on, and the name of its symbol, or ""."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._equations: tuple[Equation, ...] = ()
        self.views: list[EquationView] = []
        self._inside = QWidget()
        self._inside.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(self._inside)
        self.setAccessibleName(tr("Scrolls with the arrow keys"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_equations(self, equations: Sequence[Equation]) -> None:
        """Show these, in the order in which they are computed."""
        if [e.picture for e in equations] == [e.picture for e in self._equations]:
            return
        for view in self.views:
            view.deleteLater()
        self._equations = tuple(equations)
        self.views = [self._view(equation) for equation in equations]
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`."""
        self._theme = theme
        for view in self.views:
            view.set_theme(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _view(self, equation: Equation) -> EquationView:
        words = tr("{result} from {operands}").format(
            result=equation.result, operands=", ".join(equation.operands)
        )
        view = EquationView(self._theme, equation.picture, words, equation.letter, plain=True)
        view.setParent(self._inside)
        view.pointed.connect(lambda symbol: self._point(view, equation, symbol))
        view.show()
        return view

    def _point(self, view: EquationView, equation: Equation, symbol: str) -> None:
        view.set_lit(frozenset([symbol]) if symbol else frozenset())
        self.pointed.emit(equation, symbol)

    def _arrange(self) -> None:
        if not self.views:
            return
        lettered = [bool(equation.letter) for equation in self._equations]
        backward = [view for view, letter in zip(self.views, lettered, strict=True) if letter]
        rest = [view for view in self.views if view not in backward]
        room = self.maximumViewportSize()
        one, two = [self.views], [rest, backward]
        scale, columns = max(
            (_fitting(one, room), one), (_fitting(two, room), two), key=lambda pair: pair[0]
        )
        if scale < LEAST:  # they scroll, in one column as wide as there is room
            width = room.width() - self.verticalScrollBar().sizeHint().width()
            columns, scale = one, max(LEAST, min(SCROLLED, _fitting(one, QSize(width, 10**6))))
        self._place(columns, scale)

    def _place(self, columns: Sequence[Sequence[EquationView]], scale: float) -> None:
        left = height = 0
        for column in columns:
            top = 0
            for view in column:
                view.set_size(scale)
                view.move(left, top)
                view.resize(view.sizeHint())
                top += view.height()
            left += max(view.width() for view in column)
            height = max(height, top)
        self._inside.resize(left, height)


def _fitting(columns: Sequence[Sequence[EquationView]], room: QSize) -> float:
    """Return the largest size, `MOST` at most, at which equations in columns fit into `room`."""

    def fits(scale: float) -> bool:
        sizes = [[view.size_at(scale) for view in column] for column in columns]
        width = sum(max(size.width() for size in column) for column in sizes)
        height = max(sum(size.height() for size in column) for column in sizes)
        return width <= room.width() and height <= room.height()

    steps = [MOST - 0.02 * step for step in range(round((MOST - 0.3) / 0.02))]
    return [*steps, 0.3][bisect_left(steps, True, key=fits)]
