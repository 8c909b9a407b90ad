"""A `Design` says what a sweep trains: a recipe, the fields that it varies, and the seeds."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import product
from math import prod
from pathlib import Path

import msgspec
import numpy as np

from mnist_viz.core.message import Message, message_of
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.sweep.axis import FIELDS, Axis, SweepError, written

MAX_AXES = 3
MAX_CELLS = 100_000


@dataclass(frozen=True)
class Cell:
    """One run of a sweep.

    Attributes
    ----------
    values
        The value of each field that the sweep varies.
    recipe
        What the cell trains, its seed included: the recipe that a single run has.
    """

    values: Mapping[str, object]
    recipe: Recipe

    @property
    def key(self) -> str:
        """The name of the cell on disk: a hash of its recipe without the name of the data."""
        plain = asdict(replace(self.recipe, data=""))
        return hashlib.sha256(msgspec.json.encode(plain, order="sorted")).hexdigest()[:24]


@dataclass(frozen=True)
class Design:
    """What a sweep trains.

    Attributes
    ----------
    recipe
        What all cells have in common; its seed is that of the first run of a cell.
    axes
        The fields that vary, at most `MAX_AXES`; the first runs down a map, the second across.
    seeds
        Runs of each combination, with seeds that follow each other.
    random
        How many combinations are drawn at random from the axes; 0 for every combination.

    Raises
    ------
    SweepError
        Where it has no axis, too many, one twice, too many cells, or values that no recipe has.
    """

    recipe: Recipe
    axes: tuple[Axis, ...]
    seeds: int = 1
    random: int = 0

    def __post_init__(self) -> None:
        names = [axis.field for axis in self.axes]
        if not 1 <= len(names) <= MAX_AXES:
            raise SweepError(
                Message(
                    "A sweep varies 1 to {most} fields, not {count}: give one of them a list like "
                    "0.1,0.3 or a range like 0.01:3:log:8.",
                    most=MAX_AXES,
                    count=len(names),
                )
            )
        if len(set(names)) < len(names):
            raise SweepError(Message("A sweep varies each field once: {names}.", names=names))
        if self.seeds < 1 or self.random < 0:
            raise SweepError(Message("A sweep has at least one seed, and no negative number."))
        if not 1 <= self.size <= MAX_CELLS:
            raise SweepError(
                Message(
                    "A sweep has up to {most:,} runs, not {count:,}: take fewer values.",
                    most=MAX_CELLS,
                    count=self.size,
                )
            )
        for axis in self.axes:
            for value in axis.values:
                self._recipe({axis.field: value}, 0)

    @property
    def size(self) -> int:
        """How many runs there are."""
        combinations = self.random or prod(len(axis.values) for axis in self.axes)
        return combinations * self.seeds

    def cells(self) -> list[Cell]:
        """Return every run: all combinations with the first seed, then with the next."""
        combinations = self._drawn() if self.random else self._grid()
        return [
            Cell(values, self._recipe(values, seed))
            for seed in range(self.seeds)
            for values in combinations
        ]

    def _grid(self) -> list[dict[str, object]]:
        names = [axis.field for axis in self.axes]
        grid = product(*(axis.values for axis in self.axes))
        return [dict(zip(names, values, strict=True)) for values in grid]

    def _drawn(self) -> list[dict[str, object]]:
        """Return combinations drawn at random, the same ones for the same design."""
        rng = np.random.default_rng((self.recipe.seed, len(self.axes)))
        drawn: dict[tuple[object, ...], dict[str, object]] = {}
        for _ in range(20 * self.random):
            values = {axis.field: axis.draw(rng) for axis in self.axes}
            drawn.setdefault(tuple(values.values()), values)
            if len(drawn) == self.random:
                return list(drawn.values())
        raise SweepError(
            Message(
                "The axes have fewer than {count} different combinations to draw from.",
                count=self.random,
            )
        )

    def _recipe(self, values: Mapping[str, object], seed: int) -> Recipe:
        fields = asdict(self.recipe) | dict(values) | {"seed": self.recipe.seed + seed}
        try:
            return msgspec.convert(fields, Recipe)
        except msgspec.ValidationError as error:
            told = ", ".join(f"{name} {written(value)}" for name, value in values.items())
            raise SweepError(
                Message("No run can have {told}: {why}.", told=told, why=message_of(error))
            ) from error


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """What a sweep.toml may say."""

    axes: dict[str, str | list[object]]
    recipe: dict[str, object] = {}
    base: str = "quick"
    seeds: int = 1
    random: int = 0


def load_design(path: Path) -> Design:
    """Return the design in a TOML file.

    Raises
    ------
    SweepError
        A sentence that names the file and what is wrong with it.
    """
    try:
        file = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File)
        recipe = msgspec.convert(asdict(RECIPES[file.base]) | file.recipe, Recipe)
        axes = tuple(_axis(field, values) for field, values in file.axes.items())
        return Design(recipe, axes, file.seeds, file.random)
    except OSError as error:
        raise SweepError(
            Message("{path} could not be read: {why}.", path=str(path), why=error.strerror)
        ) from error
    except KeyError as error:
        raise SweepError(
            Message("{path}: there is no recipe {name}.", path=str(path), name=str(error))
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SweepError(
            Message("{path} is no design of a sweep: {why}.", path=str(path), why=str(error))
        ) from error


def _axis(field: str, values: str | list[object]) -> Axis:
    if isinstance(values, str):
        return Axis.parse(field, values)
    if field not in FIELDS:
        return Axis(field, ())
    return Axis.parse(field, ",".join(map(written, values)))
