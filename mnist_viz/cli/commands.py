"""The commands by name, each imported only when it is called; their errors become sentences."""

import os
from importlib import import_module

import click

from mnist_viz.core.divergence import DivergedError
from mnist_viz.data.errors import DataError
from mnist_viz.runs.atomic import RunsError

COMMANDS = ("train", "sweep", "evaluate", "predict", "read", "export", "data", "bench", "smoke")
"""Each is the function of this name in the file of this name in this folder."""


def is_named_as_file(word: str) -> bool:
    """Return whether a word is meant for a file: it has a folder before it, or an ending."""
    return not word.startswith("-") and (os.sep in word or bool(os.path.splitext(word)[1]))  # noqa: PTH122


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
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what it says went wrong goes to the terminal without a traceback."""
        try:
            result: object = super().invoke(ctx)
        except (DataError, DivergedError, RunsError) as error:
            raise click.ClickException(str(error)) from error
        return result
