"""The notes' equations as things to point at: which matrices each joins, and how to explain it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mnist_viz.core.insights.microscope import Dissection
from mnist_viz.core.message import Message


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
    sentence: Message


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


NOTES_LAYERS = 2
"""Layers of the network in the notes; deeper ones are written with the general letter l."""

MEANINGS = {
    "X": Message("the pixels of the images, from 0 to 1, one column for each example"),
    "W": Message("the weights of the layer, one row for each unit"),
    "b": Message("the biases of the layer, one for each unit"),
    "Z": Message("the sums of the units, one column for each example"),
    "A": Message("what the layer outputs, one column for each example"),
    "y": Message("the true class as ten numbers: 1 for the true digit, 0 for the others"),
    "f'": Message("the slope of the activation function at each sum"),
    "dZ": Message("how the cost changes with each sum"),
    "dW": Message("how the cost changes with each weight"),
    "db": Message("how the cost changes with each bias"),
}
"""What a matrix of the notes is, by the letters that its name begins with."""


def meaning(name: str, sizes: Sequence[int]) -> Message:
    """Return what a matrix such as "W2^T" is, with its shape in a network of these sizes.

    In a network deeper than the notes' a symbol stands for several layers and has no one shape.
    """
    letters, number = re.findall(r"^(f'|[a-zA-Z]+)\D*(\d*)", name)[0]
    if name.startswith("A0"):
        letters = "X"
    if len(sizes) - 1 != NOTES_LAYERS:
        return Message("{name}: {meaning}.", name=letters, meaning=MEANINGS[letters])
    layer = int(number or NOTES_LAYERS)
    across = {"W": sizes[layer - 1], "dW": sizes[layer - 1], "b": 1, "db": 1}.get(letters, "m")
    shape = (sizes[layer], across)
    rows, columns = reversed(shape) if name.endswith("^T") else shape
    return Message(
        "{name}, {rows} × {columns}: {meaning}.",
        name=name.removesuffix("+"),
        rows=rows,
        columns=columns,
        meaning=MEANINGS[letters],
    )
