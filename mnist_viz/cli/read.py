"""`mnist-viz read` reads digits from pen strokes, through the same ink as the pad."""

from pathlib import Path

import click
import msgspec

from mnist_viz.cli.readings import print_readings, read_image
from mnist_viz.data import ink
from mnist_viz.data.errors import DataError
from mnist_viz.runs.models import load_model

SHAPE = 'a list of {"strokes": [[[x, y], ...], ...]}'


class Drawing(msgspec.Struct):
    """One digit: strokes of points x, y in any unit, y downwards."""

    strokes: list[list[tuple[float, float]]]


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.argument("strokes", metavar="STROKES.json", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
def read(model: Path, strokes: Path, as_json: bool) -> None:
    """Let the network in file MODEL read the digits drawn in STROKES.json.

    The file holds a list of {"strokes": [[[x, y], ...], ...]}: for each digit its strokes, for each
    stroke its points, y downwards, in any unit.
    """
    network = load_model(model).network
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
        If the file is missing, no such list, or holds a drawing without a point.
    """
    try:
        drawings = msgspec.json.decode(path.read_bytes(), type=list[Drawing])
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
    return drawings
