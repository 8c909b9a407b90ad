"""The notes' equations as things to point at: which matrices each joins, and how to explain it."""

from collections.abc import Callable
from dataclasses import dataclass

from mnist_viz.core.insights.microscope import Dissection
from mnist_viz.core.told import Told


@dataclass(frozen=True)
class Lit:
    """The cells of one matrix that an entry is made of: one, a row of them, or a column.

    Attributes
    ----------
    row, column
        None for all of them.
    """

    matrix: str
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Explanation:
    """How one entry came about: the cells that make it, and the sum written out."""

    lit: tuple[Lit, ...]
    sentence: Told


Explain = Callable[[Dissection, int, int], Explanation]


@dataclass(frozen=True)
class Equation:
    """One equation of the notes.

    Attributes
    ----------
    picture
        The typeset picture: a file name below ``resources/equations``, without its ending.
    symbols
        The picture's symbols and the matrices that they stand for.
    result, operands
        What stands left of the equals sign, and right of it.
    explain
        `explain(dissection, row, column)` says how that entry of the result came about.
    layer
        The layer that it is about, 1 the first hidden one.
    letter
        The notes' letter, "A" to "F", or nothing.
    """

    picture: str
    symbols: dict[str, str]
    result: str
    operands: tuple[str, ...]
    explain: Explain
    layer: int
    letter: str = ""

    @property
    def matrices(self) -> tuple[str, ...]:
        """Every matrix of the equation, the result first."""
        return (self.result, *self.operands)
