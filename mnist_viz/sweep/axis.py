"""An axis of a sweep: one field of the recipe and its values."""

import re
from dataclasses import dataclass, fields
from typing import get_type_hints

import numpy as np

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import FULL_BATCH, NAMES, Recipe, parse_hidden
from mnist_viz.runs.atomic import RunsError


class SweepError(RunsError):
    """A sweep that cannot be run or kept; the message says what to do."""


FIELDS = tuple(
    field.name for field in fields(Recipe) if field.name not in {"data", "hands", "seed"}
)
"""The fields of a recipe that a sweep can vary; seeds are counted apart."""
LINEAR, LOGARITHMIC = "lin", "log"
MAX_VALUES = 1000
DIGITS = 3
"""Significant digits to which the values of a range are rounded, so that they can be typed."""
_TYPES = get_type_hints(Recipe)


@dataclass(frozen=True)
class Axis:
    """One field of the recipe that a sweep varies.

    Attributes
    ----------
    field
        Its name, one of `FIELDS`.
    values
        What it takes, in order; of a range, the steps that a grid takes.
    bounds
        The lowest and highest value of a range, from which a random search draws; else None.
    logarithmic
        Whether the range is divided by equal factors.

    Raises
    ------
    SweepError
        Where there is no such field, no value, or a value twice.
    """

    field: str
    values: tuple[object, ...]
    bounds: tuple[float, float] | None = None
    logarithmic: bool = False

    def __post_init__(self) -> None:
        if self.field not in FIELDS:
            raise SweepError(
                Message(
                    "A sweep cannot vary {field}. It can vary {fields}.",
                    field=self.field,
                    fields=", ".join(FIELDS),
                )
            )
        if not self.values:
            raise SweepError(Message("The range of {field} is empty.", field=self.field))
        for value in self.values:
            if self.values.count(value) > 1:
                raise SweepError(
                    Message(
                        "{field} has the value {value} twice; name each value once.",
                        field=self.field,
                        value=written(value),
                    )
                )

    @classmethod
    def parse(cls, field: str, text: str) -> "Axis":
        """Return the axis written as a list, "8,32,128", or as a range, "0.01:3:log:8".

        A range is LOW:HIGH, then ``lin`` (the default) or ``log``, then the number of values; a
        range of whole numbers without a number of values takes every one of them. Layers of a
        network are joined by a dash: "128,128-64" is one hidden layer, and two.

        Raises
        ------
        SweepError
            A sentence on what cannot be read.
        """
        if field not in FIELDS or ":" not in text:
            values = tuple(_value(field, part) for part in text.split(",") if part.strip())
            return cls(field, values)
        return _range(field, text)

    def draw(self, rng: np.random.Generator) -> object:
        """Return a random value: from the range where there is one, else from the list."""
        if self.bounds is None:
            return self.values[int(rng.integers(len(self.values)))]
        low, high = self.bounds
        if self.logarithmic:
            number = float(np.exp(rng.uniform(np.log(low), np.log(high))))
        else:
            number = float(rng.uniform(low, high))
        return _typed(self.field, number)


def written(value: object) -> str:
    """Return a value of a field as it is typed: "0.1", "128-64", "relu"."""
    if isinstance(value, tuple | list):
        return "-".join(map(str, value)) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _range(field: str, text: str) -> Axis:
    low, high, *rest = text.split(":")
    logarithmic = LOGARITHMIC in rest
    counts = [part for part in rest if part not in {LINEAR, LOGARITHMIC}]
    whole = _TYPES[field] is int or field == "hidden"
    if field in NAMES or len(counts) > 1 or not all(part.isdecimal() for part in counts):
        raise _unreadable(field, text)
    try:
        bounds = float(low), float(high)
    except ValueError:
        raise _unreadable(field, text) from None
    if not (np.isfinite(bounds).all() and bounds[0] < bounds[1]):
        raise SweepError(
            Message(
                "The range {text} of {field} is empty: it runs from low to high.",
                text=text,
                field=field,
            )
        )
    if logarithmic and bounds[0] <= 0:
        raise SweepError(
            Message(
                "A logarithmic range starts above 0, unlike {text} of {field}.",
                text=text,
                field=field,
            )
        )
    steps = int(bounds[1] - bounds[0]) + 1 if whole and not logarithmic else 5
    count = int(counts[0]) if counts else steps
    if not 2 <= count <= MAX_VALUES:
        raise SweepError(
            Message(
                "{field} has 2 to {most} values in a range, not {count}.",
                field=field,
                most=MAX_VALUES,
                count=count,
            )
        )
    numbers = np.geomspace(*bounds, count) if logarithmic else np.linspace(*bounds, count)
    values = tuple(dict.fromkeys(_typed(field, float(number)) for number in numbers))
    return Axis(field, values, bounds, logarithmic)


def _typed(field: str, number: float) -> object:
    """Return a number as a value of the field: rounded, or a whole number, or one hidden layer."""
    if field == "hidden":
        return (round(number),)
    return round(number) if _TYPES[field] is int else float(f"{number:.{DIGITS}g}")


def _value(field: str, text: str) -> object:
    text = text.strip()
    kind = _TYPES.get(field)
    try:
        if field == "hidden":
            return () if text == "none" else parse_hidden(text)
        if kind is bool:
            return {"yes": True, "true": True, "no": False, "false": False}[text.lower()]
        if field == "batch" and text == "full":
            return FULL_BATCH
        if kind is int and re.fullmatch(r"-?\d{1,10}", text):
            return int(text)
        if kind is float:
            return float(text)
    except (ValueError, KeyError):
        raise _unreadable(field, text) from None
    if kind is int:
        raise _unreadable(field, text)
    return text


def _unreadable(field: str, text: str) -> SweepError:
    return SweepError(
        Message(
            "{field} cannot be “{text}”. Write values like 0.1,0.3 or a range like 0.01:3:log:8.",
            field=field,
            text=text,
        )
    )
