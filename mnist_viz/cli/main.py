"""The command line: its commands, each imported when it is called, and the window without one."""

import logging
import os
import re
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Literal

import click

from mnist_viz import __version__
from mnist_viz.cli.display import DisplayError, choose_platform
from mnist_viz.cli.recipes import NewFile
from mnist_viz.cli.train import train_without_window
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.recipe import RECIPES
from mnist_viz.data.errors import DataError
from mnist_viz.data.resources import SYSTEM, language_codes
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.log_file import LOGGER, log_to_terminal

COMMANDS = ("train", "sweep", "evaluate", "predict", "read", "export", "data", "smoke")
"""Each is the function of this name in the file of this name in this folder."""


log = logging.getLogger(__name__)


def is_named_as_file(word: str) -> bool:
    """Return whether a word is meant for a file: it has a folder before it, or an ending."""
    return not word.startswith("-") and (os.sep in word or bool(os.path.splitext(word)[1]))  # noqa: PTH122


def _log_verbosely(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    """Log to the terminal until the command ends, once however often the option is given."""
    root = ctx.find_root()
    if not value or __name__ in root.meta:
        return
    level, handler = LOGGER.level, log_to_terminal()
    root.meta[__name__] = handler

    def stop() -> None:
        LOGGER.removeHandler(handler)
        LOGGER.setLevel(level)

    root.call_on_close(stop)


VERBOSE = click.Option(
    ["-v", "--verbose"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_log_verbosely,
    help="Log every action and the traceback of every error to standard error.",
)
"""An option of the window and of every command."""


class Commands(click.Group):
    """A group whose commands cost nothing until one is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which help lists them."""
        return list(COMMANDS)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take a file in the place of a command, as a double click passes it: open that file."""
        # Path.exists fails for a word that is too long for a name.
        if args and args[0] not in COMMANDS and os.path.exists(args[0]):  # noqa: PTH110
            args = ["--open", *args]
        elif args and args[0] not in COMMANDS and is_named_as_file(args[0]):
            ctx.fail(f"There is no file {args[0]}.")
        return super().parse_args(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command called `cmd_name`."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"mnist_viz.cli.{cmd_name}"), cmd_name)
        if VERBOSE not in command.params:
            command.params.append(VERBOSE)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what it says went wrong goes to the terminal without a traceback."""
        try:
            result: object = super().invoke(ctx)
        except (DataError, DivergedError, RunsError) as error:
            log.debug("the command ended with an error", exc_info=error)
            raise click.ClickException(str(error)) from error
        return result


class Size(click.ParamType[tuple[int, int]]):
    """Width and height of the window, such as 1440x900."""

    name = "WxH"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """Return the width and the height in pixels."""
        match = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", value)
        if match is None:
            self.fail(f"{value!r} is not a size such as 1440x900.", param, ctx)
        return int(match[1]), int(match[2])


@click.group(cls=Commands, invoke_without_command=True)
@click.option(
    "--data",
    metavar="NAME|FOLDER",
    help="Data set, or a folder or file: IDX, pictures, .npz, .csv, .zip.",
)
@click.option(
    "--recipe",
    type=click.Choice(list(RECIPES)),
    default="quick",
    show_default=True,
    help="What to train.",
)
@click.option("--theme", type=click.Choice(["system", "light", "dark"]), help="Colours.")
@click.option(
    "--language",
    type=click.Choice([SYSTEM, *language_codes()]),
    help="Language of the window; else the one that was chosen in it.",
)
@click.option(
    "--open",
    "opened",
    type=click.Path(exists=True, path_type=Path),
    metavar="FILE",
    help="Go on from a checkpoint, or replay a run file; “mnist-viz FILE” does, too.",
)
@click.option("--size", type=Size(), metavar="WxH", help="Size of the window in pixels.")
@click.option(
    "--screenshot",
    type=NewFile(),
    help="Train for a while, save a picture of the window as a PNG file, and end.",
)
@click.option(
    "--window",
    "insist",
    is_flag=True,
    help="End with an error where no window can open, instead of training in the terminal.",
)
@click.option(
    "--after",
    type=click.FloatRange(0, 3600),
    default=3.0,
    show_default=True,
    metavar="SECONDS",
    help="How long to train before the screenshot.",
)
@click.version_option(__version__)
@click.pass_context
def mnist_viz(
    ctx: click.Context,
    *,
    data: str | None,
    recipe: str,
    theme: Literal["system", "light", "dark"] | None,
    language: str | None,
    opened: Path | None,
    size: tuple[int, int] | None,
    screenshot: Path | None,
    insist: bool,
    after: float,
) -> None:
    """See a neural network learn to read digits, and let it read yours.

    Without a command, a window opens and training starts. Where no window can open, the network
    trains in the terminal.
    """
    if ctx.invoked_subcommand is not None:
        _refuse_window_options(ctx)
        return
    if opened is not None and opened.is_dir():
        data, opened = str(opened), None
    try:
        chosen = RECIPES[recipe] if data is None else replace(RECIPES[recipe], data=data)
    except ValueError as error:
        raise click.UsageError(f"{error}.") from error
    try:
        choose_platform(offscreen=screenshot is not None)
    except DisplayError as error:
        if insist or screenshot is not None:
            raise
        ctx.exit(train_without_window(error, chosen, opened))
    # Qt takes a third of a second to import, which the other commands need not spend.
    from mnist_viz.ui.program.app import run  # noqa: PLC0415

    ctx.exit(
        run(
            chosen,
            theme=theme,
            language=language,
            opened=opened,
            size=size,
            screenshot=screenshot,
            after=after,
        )
    )


mnist_viz.params.append(VERBOSE)


def _refuse_window_options(ctx: click.Context) -> None:
    """Tell a user who wrote `mnist-viz --data mnist train` where the option belongs."""
    for name in ctx.params:
        if ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            raise click.UsageError(
                f"--{name} before “{ctx.invoked_subcommand}” would only concern the window; "
                f"options of a command come after its name."
            )
