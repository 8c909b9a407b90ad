"""The values a chart shows, as a table for a spreadsheet: what CSV files and copies contain."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Cell = str | float | int | None
"""One cell; None is an empty one."""

Numbers = NDArray[np.floating]


@dataclass(frozen=True)
class ValueTable:
    """A header and rows of cells of the same length.

    Attributes
    ----------
    header
        The name of each column, with its unit.
    rows
        Numbers keep all their digits.
    """

    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]

    def csv(self) -> str:
        """Return the table as comma-separated text, with decimal points in every language."""
        return self._written(",")

    def tab_separated(self) -> str:
        """Return the table as a spreadsheet pastes it."""
        return self._written("\t")

    def _written(self, delimiter: str) -> str:
        text = io.StringIO()
        writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
        writer.writerow(self.header)
        writer.writerows(self.rows)
        return text.getvalue()


def table_of_matrix(name: str, values: Numbers) -> ValueTable:
    """Return a matrix (rows, columns) as a table with numbered rows and columns.

    Parameters
    ----------
    name
        What the numbers are, such as ``"A1"``: the heading of the row numbers.
    """
    rows = [[row, *cells] for row, cells in enumerate(values.tolist())]
    return ValueTable([name, *map(str, range(values.shape[1]))], rows)


def table_of_curves(x_name: str, curves: Mapping[str, tuple[Numbers, Numbers]]) -> ValueTable:
    """Return curves as a table with one column each, along every x that any of them has.

    Parameters
    ----------
    curves
        By name, `x` and `y`, each (n,). A curve without a value at some x has an empty cell there.
    """
    found = [dict(zip(x.tolist(), y.tolist(), strict=True)) for x, y in curves.values()]
    places = sorted(set().union(*found))
    return ValueTable([x_name, *curves], [[x, *(curve.get(x) for curve in found)] for x in places])
