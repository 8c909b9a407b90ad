"""What commands print: one JSON value for programs, short tables for people."""

import json
from collections.abc import Iterable

import click


def print_json(value: object) -> None:
    """Print `value` as one line of JSON; what is not a number in JSON is a fault of the program."""
    click.echo(json.dumps(value, allow_nan=False))


def print_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    """Print names and values as two columns."""
    rows = list(pairs)
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        click.echo(f"{name:<{width}}  {value}")
