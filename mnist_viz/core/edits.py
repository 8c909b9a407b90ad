"""Weights and biases that are set by hand, one entry at a time."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network, Parameters


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry of a weight matrix or a bias, and its new value.

    Attributes
    ----------
    name
        The matrix in the notes: "W1", "b1", "W2", …
    row, column
        The entry, from 0 on; of a bias the column is 0.
    value
        What it becomes, rounded to float32 where it is applied.
    """

    name: str
    row: int
    column: int
    value: float

    def matrix(self, parameters: Parameters) -> Floats:
        """Return the matrix that it is about.

        Raises
        ------
        ValueError
            Where there is no such entry, or the value is not finite.
        """
        kind, number = self.name[:1], self.name[1:]
        matrices = {"W": parameters.weights, "b": parameters.biases}.get(kind, ())
        layer = int(number) - 1 if number.isascii() and number.isdigit() else -1
        if not 0 <= layer < len(matrices):
            raise ValueError(Message("there is no matrix {name}", name=self.name))
        rows, columns = matrices[layer].shape
        if not (0 <= self.row < rows and 0 <= self.column < columns):
            raise ValueError(
                Message(
                    "{name} has {rows} rows and {columns} columns: there is no entry "
                    "[{row}, {column}]",
                    name=self.name,
                    rows=rows,
                    columns=columns,
                    row=self.row,
                    column=self.column,
                )
            )
        if not math.isfinite(self.value) or abs(self.value) > float(np.finfo(np.float32).max):
            raise ValueError(Message("{value} is no finite number", value=self.value))
        return matrices[layer]


Edits = tuple[Edit, ...]


def merged(edits: Iterable[Edit]) -> Edits:
    """Return edits of which the last one of each entry is left."""
    return tuple({(edit.name, edit.row, edit.column): edit for edit in edits}.values())


def apply_edits(parameters: Parameters, edits: Iterable[Edit]) -> None:
    """Set the entries, in place; to do so twice is the same as once.

    Raises
    ------
    ValueError
        Where an edit does not fit; those before it are then applied.
    """
    for edit in edits:
        edit.matrix(parameters)[edit.row, edit.column] = edit.value


def edited(network: Network, edits: Iterable[Edit]) -> Network:
    """Return a read-only copy of `network` with these entries.

    Raises
    ------
    ValueError
        Where an edit does not fit.
    """
    copy = network.copy()
    apply_edits(copy, edits)
    return network.with_theta(frozen(copy.theta))
