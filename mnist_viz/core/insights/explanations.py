"""How an entry of an equation came about: its sum written out, and the cells that make it."""

from collections.abc import Callable

import numpy as np

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.arrays import Floats
from mnist_viz.core.insights.equations import Explain, Explanation, Lit
from mnist_viz.core.insights.microscope import Dissection, Matrices
from mnist_viz.core.message import Message

WRITTEN_OUT = 3
"""Terms of a sum that are written one by one; the rest are added up."""


def number(value: float) -> str:
    """Return a number in three digits, with a true minus sign."""
    return f"{value:.3g}".replace("-", "−")


def written_sum(left: Floats, right: Floats) -> Message:
    """Return the sum of left * right, (k,), with its largest terms written out.

    What is left out is added up and named, so that what is written sums to the entry.
    """
    terms = np.multiply(left, right, dtype=np.float64)
    largest = np.argsort(-np.abs(terms), kind="stable")[:WRITTEN_OUT]
    words = " + ".join(f"{_signed(left[k])} × {_signed(right[k])}" for k in largest)
    rest = len(terms) - len(largest)
    if not rest:
        return Message.symbols("{sum}", sum=words)
    return Message(
        "{sum} + {value} ({rest} smaller terms)",
        sum=words,
        value=_signed(terms.sum() - terms[largest].sum()),
        rest=rest,
    )


def _signed(value: float) -> str:
    return f"({number(value)})" if value < 0 else number(value)


def _name(matrix: str, row: int, column: int) -> str:
    return f"{matrix}[{row}, {column}]"


def product(result: str, left: str, right: str, bias: str = "", gate: str = "") -> Explain:
    """Explain result = left right (+ bias) (* gate): a row times a column."""

    def explain(dissection: Dissection, row: int, column: int) -> Explanation:
        M = dissection.matrices
        lit = [
            Lit(result, row, column),
            Lit(left, row),
            Lit(right, column=column),
        ]
        words = written_sum(M[left][row], M[right][:, column])
        if bias:
            lit.append(Lit(bias, row))
            words = Message.symbols("{sum} + {bias}", sum=words, bias=_signed(M[bias][row, 0]))
        if gate:
            lit.append(Lit(gate, row, column))
            slope = number(M[gate][row, column])
            words = Message.symbols("({sum}) × {slope}", sum=words, slope=slope)
        return Explanation(tuple(lit), _equals(M, result, row, column, words))

    return explain


def row_sum(result: str, summed: str) -> Explain:
    """Explain result = the sum of `summed` over the examples."""

    def explain(dissection: Dissection, row: int, column: int) -> Explanation:
        M = dissection.matrices
        values = M[summed][row]
        words: str = " + ".join(_signed(value) for value in values[:WRITTEN_OUT])
        rest = values[WRITTEN_OUT:]
        if len(rest):
            words = Message(
                "{sum} + {value} ({rest} more examples)",
                sum=words,
                value=_signed(rest.sum(dtype=np.float64)),
                rest=len(rest),
            )
        lit = (Lit(result, row, column), Lit(summed, row))
        return Explanation(lit, _equals(M, result, row, column, words))

    return explain


def entrywise(
    result: str, operands: tuple[str, ...], words: Callable[[Dissection, tuple[float, ...]], str]
) -> Explain:
    """Explain a result that is made entry by entry."""

    def explain(dissection: Dissection, row: int, column: int) -> Explanation:
        M = dissection.matrices
        values = tuple(float(M[name][row, column]) for name in operands)
        lit = tuple(Lit(name, row, column) for name in (result, *operands))
        text = words(dissection, values)
        return Explanation(lit, _equals(M, result, row, column, text))

    return explain


def activation(result: str, argument: str) -> Explain:
    """Explain A = f(Z)."""

    def words(dissection: Dissection, values: tuple[float, ...]) -> str:
        f = ACTIVATIONS[dissection.activation]
        return Message("{formula} at z = {z}", formula=f.formula, z=number(values[0]))

    return entrywise(result, (argument,), words)


def softmax(result: str, argument: str) -> Explain:
    """Explain A = softmax(Z): each entry's share of its column."""

    def explain(dissection: Dissection, row: int, column: int) -> Explanation:
        M = dissection.matrices
        z = M[argument][:, column].astype(np.float64)
        with np.errstate(over="ignore"):
            powers = np.exp(z)
        lit = (
            Lit(result, row, column),
            Lit(argument, column=column),
        )
        words = Message(
            "exp({z}) / sum of exp(z) = {power} / {total}",
            z=number(z[row]),
            power=number(powers[row]),
            total=number(powers.sum()),
        )
        return Explanation(lit, _equals(M, result, row, column, words))

    return explain


def jacobian(result: str, probabilities: str) -> Explain:
    """Explain dZ = J^T 2 (A - y) / m, with J the softmax Jacobian of its column."""

    def explain(dissection: Dissection, row: int, column: int) -> Explanation:
        M = dissection.matrices
        a = M[probabilities][:, column].astype(np.float64)
        d = 2 * (a - M["y"][:, column]) / dissection.m
        lit = (
            Lit(result, row, column),
            Lit(probabilities, column=column),
            Lit("y", column=column),
        )
        spread = f"{number(a[row])} × ({number(d[row])} − {_signed(float(a @ d))})"
        words = Message("A (d − sum of A d), with d = 2 (A − y) / m, = {spread}", spread=spread)
        return Explanation(lit, _equals(M, result, row, column, words))

    return explain


def difference(result: str, probabilities: str, factor: int) -> Explain:
    """Explain dZ = factor (A - y) / m."""

    def words(dissection: Dissection, values: tuple[float, ...]) -> str:
        a, y = values
        times = f"{factor} × " if factor != 1 else ""
        return f"{times}({number(a)} − {number(y)}) / {dissection.m}"

    return entrywise(result, (probabilities, "y"), words)


def share_of_cost(probabilities: str, *, squared: bool) -> Explain:
    """Explain what one entry of A adds to the cost."""

    def explain(dissection: Dissection, row: int, column: int) -> Explanation:
        M = dissection.matrices
        a, y, m = float(M[probabilities][row, column]), float(M["y"][row, column]), dissection.m
        entry, cost = _name(probabilities, row, column), number(dissection.loss_before)
        lit = tuple(Lit(name, row, column) for name in (probabilities, "y"))
        if not squared and not y:
            told = Message(
                "{entry} adds nothing to the cost of {cost}: cross-entropy looks at the true class "
                "alone",
                entry=entry,
                cost=cost,
            )
        elif not squared and a <= 0:
            told = Message(
                "{entry} adds without end to the cost of {cost}: the true class has probability 0",
                entry=entry,
                cost=cost,
            )
        else:
            share = (
                f"({number(a)} − {number(y)})² / {m} = {number((a - y) ** 2 / m)}"
                if squared
                else f"−log({number(a)}) / {m} = {number(-np.log(a) / m)}"
            )
            told = Message(
                "{entry} adds {share} to the cost of {cost}", entry=entry, share=share, cost=cost
            )
        return Explanation(lit, told)

    return explain


def update(name: str) -> Explain:
    """Explain W <- W - eta dW, and with decay W - eta (dW + lambda W)."""

    def words(dissection: Dissection, values: tuple[float, ...]) -> str:
        before, gradient = values
        pull = f"{_signed(gradient)}"
        if dissection.decay and name.startswith("W"):
            pull = f"({pull} + {number(dissection.decay)} × {_signed(before)})"
        return f"{number(before)} − {number(dissection.rate)} × {pull}"

    return entrywise(f"{name}+", (name, f"d{name}"), words)


def _equals(M: Matrices, matrix: str, row: int, column: int, words: str) -> Message:
    value = number(float(M[matrix][row, column]))
    entry = _name(matrix, row, column)
    return Message.symbols("{entry} = {sum} = {value}", entry=entry, sum=words, value=value)
