"""`mnist-viz read` reads digits from pen strokes, through the same ink as the pad."""

from dataclasses import dataclass
from pathlib import Path

import click
import msgspec
import numpy as np

from mnist_viz.cli.outcome import print_json
from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.core.network import Network
from mnist_viz.data import ink
from mnist_viz.data.errors import DataError, open_regular
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.foreign_models import open_model


@dataclass(frozen=True)
class Reading:
    """What was read in one image, and what to call that image."""

    name: str
    digit: int
    probabilities: list[float]


def read_image(network: Network, image: Bytes, name: str) -> Reading:
    """Return what `network` reads in `image`, (784,).

    One image at a time, as on the pad: several at once could differ in the last bit.

    Raises
    ------
    RunsError
        If what the network makes of it leaves the finite numbers.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        trace = network.forward(as_columns(image[None]))
    if not np.isfinite(trace.probabilities).all():
        raise RunsError(
            f"The network cannot read {name}: what it computes leaves the finite numbers. It was "
            "kept from a run that diverged; train another with a lower learning rate."
        )
    return Reading(name, int(trace.digits[0]), [float(p) for p in trace.probabilities[:, 0]])


def print_readings(readings: list[Reading], named: str, as_json: bool) -> None:
    """Print them as a JSON list, or as one row each; `named` says what their names are."""
    if as_json:
        print_json(
            [
                {
                    named: reading.name,
                    "digit": reading.digit,
                    "probabilities": reading.probabilities,
                }
                for reading in readings
            ]
        )
        return
    width = max(len(named), *(len(reading.name) for reading in readings))
    click.echo(f"{named:<{width}}  reads  " + "".join(f"{digit:>6}" for digit in range(10)))
    for reading in readings:
        percents = "".join(f"{p:>6.0%}" for p in reading.probabilities)
        click.echo(f"{reading.name:<{width}}  {reading.digit:>5}  {percents}")


SHAPE = 'a list of {"strokes": [[[x, y], ...], ...]}'


MAX_BYTES = 100_000_000
"""A digit drawn on the pad takes some kilobytes; a larger file of them is not read."""


class Drawing(msgspec.Struct):
    """One digit: strokes of points x, y in any unit, y downwards."""

    strokes: list[list[tuple[float, float]]]


class Undecoded(msgspec.Struct):
    """A drawing whose strokes are only counted: to make lists of 400,000 takes a second."""

    strokes: list[msgspec.Raw]


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.argument("strokes", metavar="STROKES.json", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
def read(model: Path, strokes: Path, as_json: bool) -> None:
    """Read, with the network in file MODEL, the digits drawn in STROKES.json.

    The file holds a list of {"strokes": [[[x, y], ...], ...]}: for each digit its strokes, for each
    stroke its points, y downwards, in any unit.
    """
    network = open_model(model).network
    readings = [
        read_image(network, ink.draw(drawing.strokes), str(number))
        for number, drawing in enumerate(read_drawings(strokes), start=1)
    ]
    print_readings(readings, "drawing", as_json)


def read_drawings(path: Path) -> list[Drawing]:
    """Return the drawings in a JSON file, each with some ink.

    Raises
    ------
    DataError
        If the file is missing, too large, no such list, or holds a drawing without a point or
        with more strokes or points than a drawing may have.
    """
    try:
        with open_regular(path) as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise DataError(
                f"{path} has more than {MAX_BYTES:,} bytes: split it into smaller files of strokes."
            )
        for number, each in enumerate(msgspec.json.decode(content, type=list[Undecoded]), start=1):
            _refuse(path, number, ink.excess(len(each.strokes)))
        drawings = msgspec.json.decode(content, type=list[Drawing])
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DataError(f"{path} does not hold {SHAPE}: {error}.") from error
    if not drawings:
        raise DataError(f"{path} holds no drawings: it is an empty list. Put {SHAPE} there.")
    for number, drawing in enumerate(drawings, start=1):
        if not any(drawing.strokes):
            raise DataError(
                f"Drawing {number} in {path} has no ink: its strokes hold no points. "
                "Give it a point at least, or leave it out."
            )
        _refuse(path, number, ink.excess(len(drawing.strokes), sum(map(len, drawing.strokes))))
    return drawings


def _refuse(path: Path, number: int, excess: str) -> None:
    """Refuse a drawing that has too much of something."""
    if excess:
        raise DataError(f"Drawing {number} in {path} has {excess}. Leave it out.")
