"""The options that make up a recipe: a named one, with what the user says differently."""

import os
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import click
import msgspec

from mnist_viz.core.optimizers import OPTIMIZERS, rate_warning, usual_rate_words
from mnist_viz.core.recipe import ALL_IMAGES, FULL_BATCH, NAMES, RECIPES, Recipe, parse_hidden
from mnist_viz.runs.atomic import check_writable


class NewFile(click.Path):
    """A file to be written; whether it can be is found before anything else is done."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, writable=True, path_type=Path)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        """Return the path."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if not path.absolute().parent.is_dir():
            self.fail(f"There is no folder {path.absolute().parent}.", param, ctx)
        try:
            check_writable(path)
        except OSError as error:
            self.fail(
                f"{path} cannot be written: {error.strerror}. Choose another place, or make room "
                "there.",
                param,
                ctx,
            )
        return path


P = ParamSpec("P")
R = TypeVar("R")


class Hidden(click.ParamType[tuple[int, ...]]):
    """Units in each hidden layer, such as 128,64; the empty word for none."""

    name = "N,N"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, ...]:
        """Return the numbers."""
        try:
            return parse_hidden(value)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)


class BatchSize(click.ParamType[int]):
    """Examples a step: a whole number, or the word full."""

    name = "N|full"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number, `FULL_BATCH` for full; the recipe checks its range."""
        if value == "full":
            return FULL_BATCH
        if not re.fullmatch(r"-?[0-9]{1,18}", value):
            self.fail(f"{value!r} is neither a number of examples nor the word full.", param, ctx)
        return int(value)


class ImageCount(click.ParamType[int]):
    """A number of images, or the word all."""

    name = "N|all"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number, `ALL_IMAGES` for all; the recipe checks its range."""
        if value == "all":
            return ALL_IMAGES
        if not re.fullmatch(r"-?[0-9]{1,18}", value):
            self.fail(f"{value!r} is neither a number of images nor the word all.", param, ctx)
        return int(value)


HELP = {
    "activation": "Bends the hidden layers.",
    "initializer": "Draws the first weights.",
    "objective": "What training makes small.",
    "optimizer": "How a step follows from the gradient.",
    "schedule": "How the learning rate changes over the run.",
    "order": "In which order an epoch reads the images.",
}

OPTIONS = (
    click.option(
        "--recipe",
        "name",
        type=click.Choice(list(RECIPES)),
        default="quick",
        show_default=True,
        help="Where to start from; the options below change it.",
    ),
    click.option(
        "--data",
        metavar="NAME|FOLDER",
        help="Data set, or a folder or file: IDX, pictures, .npz, .csv, .zip.",
    ),
    click.option(
        "--hands/--no-hands",
        default=None,
        help="Mix the training digits with hands that the program draws.",
    ),
    click.option(
        "--train-images",
        type=ImageCount(),
        metavar="N|all",
        help="Images to learn from, chosen by the seed.",
    ),
    click.option(
        "--wrong-labels",
        type=float,
        metavar="SHARE",
        help="Share of the training labels that is wrong, 0 to 0.5, chosen by the seed.",
    ),
    click.option(
        "--hidden", type=Hidden(), metavar="N,N", help="Units in each hidden layer, such as 128,64."
    ),
    *(
        click.option(f"--{field}", type=click.Choice(list(names)), help=HELP[field])
        for field, names in NAMES.items()
    ),
    click.option(
        "--init-scale",
        type=float,
        metavar="X",
        help="Deviation of the initializer normal, value of the initializer constant.",
    ),
    click.option(
        "--dropout",
        type=float,
        metavar="SHARE",
        help="Share of hidden units that a step leaves out, 0 to 0.8.",
    ),
    click.option("--rate", type=float, metavar="X", help="Learning rate."),
    click.option("--decay", type=float, metavar="X", help="L2 decay of the weights."),
    click.option(
        "--batch", type=BatchSize(), metavar="N|full", help="Examples a step, or all of them."
    ),
    click.option("--epochs", type=int, metavar="N", help="Passes through the training images."),
    click.option(
        "--seed", type=int, metavar="N", help="Draws the first weights and the order of the images."
    ),
)


def recipe_options(function: Callable[..., R]) -> Callable[..., R]:
    """Give a command the options of a recipe; it receives them as one argument, `recipe`.

    Values that no recipe can have end the command with a sentence naming the field.
    """

    @wraps(function)
    def command(*, name: str, **values: object) -> R:
        fields = {field: values.pop(field) for field in Recipe.__dataclass_fields__}
        given = {field: value for field, value in fields.items() if value is not None}
        try:
            recipe = msgspec.convert(asdict(RECIPES[name]) | given, Recipe)
            recipe = _with_usual_rate(recipe, RECIPES[name], chosen="rate" in given)
        except msgspec.ValidationError as error:
            sentence = str(error)
            raise click.UsageError(f"{sentence[0].upper()}{sentence[1:]}.") from error
        return function(recipe=recipe, **values)

    for option in reversed(OPTIONS):
        command = option(command)
    return command


def _with_usual_rate(recipe: Recipe, named: Recipe, *, chosen: bool) -> Recipe:
    """Return `recipe` at its optimizer's usual rate, where the user named that optimizer alone.

    What is set, or seems far too high, is reported on the error stream, in the words of the window.
    """
    if not chosen and recipe.optimizer != named.optimizer:
        click.echo(usual_rate_words(recipe.optimizer, recipe.rate), err=True)
        return replace(recipe, rate=OPTIMIZERS[recipe.optimizer].rate)
    warning = rate_warning(recipe.optimizer, recipe.rate)
    if warning is not None and chosen:
        click.echo(f"Warning: {warning}", err=True)
    return recipe


def refuse_recipe_options(ctx: click.Context, why: str, *, but: str = "") -> None:
    """End the command where the user gave an option of a recipe, except `but`: it has no effect."""
    for option in ("name", *Recipe.__dataclass_fields__):
        if (
            option != but
            and ctx.get_parameter_source(option) is click.core.ParameterSource.COMMANDLINE
        ):
            said = "recipe" if option == "name" else option
            raise click.UsageError(f"{why}: leave out --{said.replace('_', '-')}.")
