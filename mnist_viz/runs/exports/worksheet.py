"""A step as homework: the notes' equations with this network's numbers, and blanks to fill in.

The page is HTML that browsers and Qt's text documents print. Of a large network it shows a part:
the strongest hidden units and pixels, and what all others add to each sum as one number.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.arrays import Floats
from mnist_viz.core.insights.equations import Equation
from mnist_viz.core.insights.flow import strongest
from mnist_viz.core.insights.microscope import Dissection, dissect
from mnist_viz.core.insights.phases import phases
from mnist_viz.core.message import Message
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.training_set import Batch
from mnist_viz.runs.atomic import replace_file

WHOLE_HIDDEN, WHOLE_INPUT = 8, 20
"""Layers of more units are shown in part."""
SHOWN_HIDDEN, SHOWN_INPUT = 4, 8
"""Units that are shown of such a layer."""
MAX_EXAMPLES = 4

Say = Callable[[str], str]
Rows = tuple[NDArray[np.intp], ...]

STYLE = """
@page { size: A4; margin: 14mm; }
body { font-family: sans-serif; font-size: 10pt; color: #000; background: #fff; }
h1 { font-size: 16pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
table { border-collapse: collapse; margin: 2px 0 8px 0; }
th { font-size: 8pt; font-weight: normal; color: #555; }
td { font-size: 8pt; text-align: right; white-space: nowrap; }
td.beside { text-align: left; }
p.worked { font-size: 9pt; color: #333; }
section { page-break-inside: avoid; }
"""


@dataclass(frozen=True)
class Task:
    """What a worksheet is about.

    Attributes
    ----------
    network
        As it is before the step.
    objective
        The name of what it makes small.
    batch
        The examples, at most `MAX_EXAMPLES` of which are used.
    rate, decay
        Of the step.
    classes
        The names of the classes.
    title
        What the run is called, and where it is.
    """

    network: Network
    objective: str
    batch: Batch
    rate: float
    decay: float
    classes: tuple[str, ...]
    title: str


def export_worksheet(path: Path, task: Task, *, answers: bool = False) -> None:
    """Write a worksheet as HTML.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    replace_file(path, worksheet(task, answers=answers).encode())


def worksheet(task: Task, *, answers: bool = False, say: Say = str) -> str:
    """Return a worksheet as HTML.

    Parameters
    ----------
    answers
        Whether the results are filled in; else their cells are blank.
    say
        Translates a `Message`.
    """
    few = Batch(task.batch.images[:MAX_EXAMPLES], task.batch.labels[:MAX_EXAMPLES], 1)
    step = dissect(task.network, OBJECTIVES[task.objective], few, task.rate, task.decay)
    return _Page(task, step, few, answers=answers, say=say).html()


class _Page:
    """The page of one task, section by section."""

    def __init__(
        self, task: Task, step: Dissection, batch: Batch, *, answers: bool, say: Say
    ) -> None:
        self._task, self._step, self._batch = task, step, batch
        self._answers, self._say = answers, say
        self._rows = shown_rows(task.network, step)
        self._rests = rests(step, self._rows)

    def html(self) -> str:
        """Return all of it."""
        say = self._say
        kind = Message("Worksheet with answers") if self._answers else Message("Worksheet")
        title = f"{say(kind)}: {self._task.title}"
        parts = [f"<h1>{escape(title)}</h1>", *self._introduction(), *self._given()]
        step = self._step
        layers = len(step.sizes) - 1
        for phase in phases(layers, step.activation, step.objective, decayed=step.decay > 0):
            parts.append(f"<h2>{_symbols(say(phase.name))}</h2>")
            parts.append(f"<p>{_symbols(say(phase.words))}</p>")
            parts += [self._equation(equation) for equation in phase.equations]
        if self._answers:
            after = Message(
                "After the step, with every weight and bias of the network moved, C is {loss}.",
                loss=f"{step.loss_after:.4g}",
            )
            parts.append(f"<p>{say(after)}</p>")
        body = "\n".join(parts)
        return (
            f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
            f"<style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
        )

    def _introduction(self) -> list[str]:
        step, say = self._step, self._say
        lines = [
            Message(
                "A network of {sizes} units, {activation} in its hidden layers, and one step of "
                "gradient descent with the rate η = {rate:.4g} on m = {m} of its examples.",
                sizes="-".join(map(str, step.sizes)),
                activation=Message.symbols(step.activation),
                rate=step.rate,
                m=step.m,
            ),
            Message(
                "Rows and columns are counted from 0, as in the program. Numbers are printed with "
                "four digits; the answers were computed from more, so the last digit may differ."
            ),
        ]
        if any(len(rows) < n for rows, n in zip(self._rows, step.sizes, strict=True)):
            hidden = [f"{len(rows)}/{n}" for rows, n in zip(self._rows, step.sizes, strict=True)]
            lines.append(
                Message(
                    "The network is too large to compute on paper, so that this page shows a part "
                    "of each layer ({shown}): the units and pixels that send most. What all the "
                    "others add to each sum is given as R.",
                    shown=", ".join(hidden),
                )
            )
        name = "" if self._answers else f"<p>{say(Message('Name:'))} {'_' * 40}</p>"
        return [name, *(f"<p>{escape(say(line))}</p>" for line in lines)]

    def _given(self) -> list[str]:
        """Return the inputs, the labels and the parameters."""
        step, say = self._step, self._say
        labels = ", ".join(
            f"{column}: “{self._task.classes[label]}”"
            for column, label in enumerate(self._batch.labels)
        )
        parts = [f"<h2>{say(Message('Given'))}</h2>"]
        parts.append(
            f"<p>{say(Message('The classes of the examples, by column'))}: {escape(labels)}</p>"
        )
        if step.decay:
            parts.append(f"<p>λ = {_number(step.decay)}</p>")
        layers = range(1, len(step.sizes))
        narrow = self._beside(["A0", "y", *(f"b{layer}" for layer in layers)])
        wide = [self._table(f"W{layer}", filled=True) for layer in layers]
        return [*parts, narrow, self._beside(list(self._rests)), *wide]

    def _beside(self, names: list[str]) -> str:
        """Return matrices of few columns next to each other."""
        cells = f"<td>{'&nbsp;' * 4}</td>".join(
            f'<td class="beside" valign="top">{self._table(name, filled=True)}</td>'
            for name in names
        )
        return f'<table class="beside"><tr>{cells}</tr></table>' if cells else ""

    def _equation(self, equation: Equation) -> str:
        """Return an equation with its result: numbers, or blanks to fill in."""
        step, letter = self._step, f"({equation.letter}) " if equation.letter else ""
        written = self._written(equation)
        head = f"<h3>{letter}{_symbols(written)}</h3>"
        if equation.picture.startswith("cost"):
            shown = _number(step.loss_before) if self._answers else "_" * 12
            return f"<section>{head}<p>C = {shown}</p></section>"
        table = self._table(equation.result, filled=self._answers)
        rows, columns = self._cells(equation.result)
        worked = ""
        if self._answers:
            told = equation.explain(step, int(rows[0]), int(columns[0])).sentence
            worked = f'<p class="worked">{escape(self._say(told))}</p>'
        return f"<section>{head}{table}{worked}</section>"

    def _written(self, equation: Equation) -> str:
        """Return an equation as text, with the given rest in its sum where there is one."""
        layer, last, name = equation.layer, len(self._step.sizes) - 1, equation.result
        objective, f = OBJECTIVES[self._step.objective], ACTIVATIONS[self._step.activation]
        cost, gradient = (
            part.strip().replace("A2", f"A{last}").replace("Z2", f"Z{last}")
            for part in objective.formula.split(";")
        )
        if equation.picture.startswith("cost"):
            return cost
        rest = f" + R{layer}" if f"R{layer}" in self._rests else ""
        back = f"W{layer + 1}^T dZ{layer + 1}"
        if f"S{layer}" in self._rests:
            back = f"({back} + S{layer})"
        decay = " + λ {}" if self._step.decay else ""
        return {
            "Z": f"Z{layer} = W{layer} A{layer - 1}{rest} + b{layer}",
            "A": f"A{layer} = softmax(Z{layer}) = exp(Z{layer}) / Σ exp(Z{layer})"
            if layer == last
            else f"A{layer} = f(Z{layer}),  f(z) = {f.formula}",
            "dZ": gradient if layer == last else f"dZ{layer} = {back} · f'(Z{layer})",
            "dW": f"dW{layer} = dZ{layer} A{layer - 1}^T",
            "db": f"db{layer} = Σ dZ{layer}",
            "W": f"W{layer}+ = W{layer} - η (dW{layer}{decay.format(f'W{layer}')})",
            "b": f"b{layer}+ = b{layer} - η db{layer}",
        }[re.sub(r"[\d+]", "", name)]

    def _cells(self, name: str) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return which rows and columns of a matrix are shown."""
        layer = len(self._step.sizes) - 1 if name == "y" else int(re.findall(r"\d+", name)[0])
        if name.startswith(("W", "dW")):
            return self._rows[layer], self._rows[layer - 1]
        return self._rows[layer], np.arange(1 if "b" in name else self._step.m)

    def _table(self, name: str, *, filled: bool) -> str:
        """Return the part of a matrix that is shown, as a table with its rows and columns."""
        rows, columns = self._cells(name)
        whole = self._rests.get(name)
        part = self._step.matrices[name][np.ix_(rows, columns)] if whole is None else whole
        head = f"<th>{_symbols(name)}</th>" + "".join(f"<th>{column}</th>" for column in columns)
        lines = [f"<tr>{head}</tr>"]
        for row, values in zip(rows, part, strict=True):
            cells = "".join(
                f"<td>{_number(float(value)) if filled else '&nbsp;' * 10}</td>" for value in values
            )
            lines.append(f"<tr><th>{row}</th>{cells}</tr>")
        return f'<table border="1" cellspacing="0" cellpadding="3">{"".join(lines)}</table>'


def shown_rows(network: Network, step: Dissection) -> Rows:
    """Return which units of each layer, the input first, a worksheet shows.

    Small layers are whole; of others those that send most to the next layer are shown.
    """
    trace = network.forward(step.matrices["A0"])
    chosen = strongest(network, trace, SHOWN_HIDDEN)
    rows = [
        np.arange(n) if n <= WHOLE_HIDDEN else few
        for n, few in zip(step.sizes[1:], chosen, strict=True)
    ]
    rows[-1] = np.arange(step.sizes[-1])
    pixels = np.arange(step.sizes[0])
    if len(pixels) > WHOLE_INPUT:
        W1 = step.matrices["W1"][rows[0]]
        sent = np.abs(step.matrices["A0"]).sum(axis=1) * np.abs(W1).sum(axis=0)
        pixels = np.sort(np.argsort(-sent, kind="stable")[:SHOWN_INPUT])
    return (pixels, *rows)


def rests(step: Dissection, rows: Rows) -> dict[str, Floats]:
    """Return what the units that are not shown add to each sum, by name.

    R1 belongs into Z1, and S1, where the second layer is shown in part, into dZ1; (k, m) each,
    k being the shown units.
    """
    found: dict[str, Floats] = {}
    for layer in range(1, len(step.sizes)):
        below = np.setdiff1d(np.arange(step.sizes[layer - 1]), rows[layer - 1])
        if below.size:
            W = step.matrices[f"W{layer}"][np.ix_(rows[layer], below)]
            found[f"R{layer}"] = W @ step.matrices[f"A{layer - 1}"][below]
        above = np.setdiff1d(np.arange(step.sizes[layer]), rows[layer])
        if above.size and layer > 1:
            W = step.matrices[f"W{layer}"][np.ix_(above, rows[layer - 1])]
            found[f"S{layer - 1}"] = W.T @ step.matrices[f"dZ{layer}"][above]
    return found


def _number(value: float) -> str:
    """Return a number with four digits, as HTML."""
    mantissa, _, exponent = f"{value:.4g}".partition("e")
    power = f"·10<sup>{int(exponent)}</sup>" if exponent else ""
    return (mantissa + power).replace("-", "−")


def _symbols(text: str) -> str:
    """Return an equation or words as HTML, with the indices and powers of the symbols set."""
    raised = re.sub(r"\^(\w)", r"<sup>\1</sup>", escape(text, quote=False))
    lowered = re.sub(r"\b(d?[ZAWbRS])(\d+|L)\b", r"\1<sub>\2</sub>", raised)
    return lowered.replace(" - ", " − ")
