"""One phase of a training step to look into: its equations, their matrices, each entry's sum."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mnist_viz.core.insights.equations import Equation, Lit
from mnist_viz.core.insights.explanations import number
from mnist_viz.core.insights.microscope import Dissection
from mnist_viz.core.insights.phases import Phase
from mnist_viz.ui.charts.equation import SMALLEST, EquationView
from mnist_viz.ui.charts.matrix_view import MatrixView, kind_of
from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.words.translation import tr, translate

ACROSS = 3
"""Equations in a row."""

SIZES = [1 - 0.05 * step for step in range(round((1 - SMALLEST) / 0.05) + 1)]
"""Sizes of the equations, the largest first: the first one is taken that there is room for."""

SHARE = 0.42
"""The share of the height that the equations may take: the matrices need the rest."""


class Slide(QWidget):
    """Equations above, the matrices of the chosen one below.

    Pointing at a symbol lights its matrix; pointing at an entry of the left-hand side lights the
    cells that make it and writes its sum out.
    """

    examined = Signal(int)
    """The example whose column is pointed at, or -1."""
    chosen = Signal(int)
    """An equation was chosen by its index."""
    entry_chosen = Signal(str, int, int)
    """An entry of a matrix was clicked, or chosen with Return: the name, its row and column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dissection: Dissection | None = None
        self._phase: Phase | None = None
        self._index = 0
        self.equations: list[EquationView] = []
        self.matrices: dict[str, MatrixView] = {}
        self._pointed: tuple[str, int, int] | None = None
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid, self._row = QGridLayout(), QHBoxLayout()
        self._grid.setSpacing(SPACING // 2)
        self._row.setSpacing(SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addLayout(self._grid)
        column.addLayout(self._row, 1)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.sentence, 1)
        column.addLayout(self.foot)
        self.set_theme(theme)

    @property
    def equation(self) -> Equation | None:
        """The equation whose matrices are shown."""
        return self._phase.equations[self._index] if self._phase else None

    def show_phase(self, phase: Phase, index: int = 0) -> None:
        """Show a phase, and the matrices of one of its equations."""
        if phase is not self._phase:
            self._phase = phase
            self._build_equations(phase)
        self._index = index
        for place, view in enumerate(self.equations):
            view.set_current(place == index)
            view.set_lit(frozenset())
        self._build_matrices(phase.equations[index])
        self._fill()

    def set_dissection(self, dissection: Dissection) -> None:
        """Show the matrices of another step."""
        self._dissection = dissection
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        line = QFontMetrics(font(scale=theme.type_scale)).lineSpacing()
        self.sentence.setFixedHeight(3 * line + 4)
        for equation in self.equations:
            equation.set_theme(theme)
        for matrix in self.matrices.values():
            matrix.set_theme(theme)
        self._fit_equations()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the equations as large as there is room for."""
        super().resizeEvent(event)
        self._fit_equations()

    def _fit_equations(self) -> None:
        """Give all equations the largest size at which every one of them is whole."""
        room = QSize(self.width(), round(SHARE * self.height()))
        size = next((size for size in SIZES if self._fits(size, room)), SIZES[-1])
        for view in self.equations:
            view.set_size(size)

    def _fits(self, size: float, room: QSize) -> bool:
        sizes = [view.size_at(size) for view in self.equations]
        rows = [sizes[start : start + ACROSS] for start in range(0, len(sizes), ACROSS)]
        columns = [sizes[start::ACROSS] for start in range(ACROSS)]
        gap = self._grid.spacing()
        width = sum(max((s.width() for s in column), default=0) + gap for column in columns)
        height = sum(max(s.height() for s in row) + gap for row in rows)
        return width - gap <= room.width() and height - gap <= room.height()

    def _fill(self) -> None:
        if self._dissection is None:
            return
        for name, view in self.matrices.items():
            view.set_matrix(self._dissection.matrices[name])
        self._tell()

    def _build_equations(self, phase: Phase) -> None:
        for view in self.equations:
            self._grid.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.equations = []
        for index, equation in enumerate(phase.equations):
            words = tr("{result} from {operands}").format(
                result=equation.result, operands=", ".join(equation.operands)
            )
            view = EquationView(self._theme, equation.picture, words, equation.letter)
            view.pointed.connect(lambda symbol, at=index: self._symbol_pointed(at, symbol))
            view.chosen.connect(lambda at=index: self.chosen.emit(at))
            self.equations.append(view)
            # It may get less than its usual size, down to the smallest that can be read.
            view.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
            self._grid.addWidget(view, index // ACROSS, index % ACROSS)
        self._fit_equations()

    def _build_matrices(self, equation: Equation) -> None:
        dissection = self._dissection
        if dissection is None or list(self.matrices) == list(equation.matrices):
            return
        for view in self.matrices.values():
            self._row.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.matrices, self._pointed = {}, None
        for name in equation.matrices:
            kind = kind_of(name, len(dissection.sizes) - 1)
            view = MatrixView(self._theme, name, kind)
            view.cell_pointed.connect(
                lambda row, column, at=name: self._cell_pointed(at, row, column)
            )
            view.cell_clicked.connect(
                lambda row, column, at=name: self.entry_chosen.emit(at, row, column)
            )
            self.matrices[name] = view
            # Width by the logarithm, so that 784 columns leave room for one.
            columns = dissection.matrices[name].shape[1]
            self._row.addWidget(view, 10 + round(15 * math.log2(columns)))

    def _cell_pointed(self, name: str, row: int, column: int) -> None:
        self._pointed = None if row < 0 else (name, row, column)
        for other, view in self.matrices.items():
            if other != name:
                view.clear_pointer()
        self._tell()

    def _tell(self) -> None:
        """Light what makes the entry that is pointed at, and say so."""
        equation, dissection = self.equation, self._dissection
        if equation is None or dissection is None:
            return
        lit: tuple[Lit, ...] = ()
        symbols = frozenset[str]()
        if self._pointed is None:
            words = tr("Point at an entry of {result} to see what makes it.").format(
                result=equation.result
            )
        else:
            name, row, column = self._pointed
            symbols = frozenset(s for s, matrix in equation.symbols.items() if matrix == name)
            value = float(dissection.matrices[name][row, column])
            words = f"{name}[{row}, {column}] = {number(value)}"
            if name == equation.result:
                entry = equation.explain(dissection, row, column)
                lit, words = entry.lit, translate(entry.sentence)
        self.sentence.setText(words)
        self._light(lit)
        self.equations[self._index].set_lit(symbols)
        self._examine()

    def _examine(self) -> None:
        """Tell which example is pointed at, where columns are examples."""
        at = -1
        if self._pointed is not None and self._dissection is not None:
            name, _, column = self._pointed
            shape = self._dissection.matrices[name].shape
            by_example = name[0] in "AZyf" or name.startswith("dZ")
            if by_example and not name.endswith("^T") and shape[1] == self._dissection.m:
                at = column
        self.examined.emit(at)

    def _light(self, lit: tuple[Lit, ...]) -> None:
        found = {cells.matrix: cells for cells in lit}
        for name, view in self.matrices.items():
            view.light(found.get(name))

    def _symbol_pointed(self, index: int, symbol: str) -> None:
        """Light a symbol and its matrix; the matrices are those of the chosen equation."""
        view = self.equations[index]
        view.set_lit(frozenset([symbol]) if symbol else frozenset())
        if self._phase is not None and index == self._index:
            matrix = self._phase.equations[index].symbols.get(symbol)
            self._light((Lit(matrix),) if matrix else ())
