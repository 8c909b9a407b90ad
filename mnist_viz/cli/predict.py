"""`mnist-viz predict` reads digits in picture files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from mnist_viz.cli.outcome import print_json
from mnist_viz.cli.read import Reading, print_readings, read_image
from mnist_viz.core.network import Network
from mnist_viz.data.errors import DataError
from mnist_viz.data.pictures import Box, pictures_in, read_picture
from mnist_viz.runs.foreign_models import open_model


@dataclass(frozen=True)
class FileReading:
    """What was read in one picture: its digits with their boxes, or why there are none."""

    path: Path
    digits: Sequence[tuple[Box, Reading]] = ()
    error: str | None = None

    def as_json(self) -> dict[str, object]:
        """Return the entry of `--json`; `digit` is that of a picture with exactly one."""
        only = self.digits[0][1] if len(self.digits) == 1 else None
        return {
            "file": str(self.path),
            "digit": only and only.digit,
            "probabilities": only and only.probabilities,
            "digits": [
                {"box": box, "digit": reading.digit, "probabilities": reading.probabilities}
                for box, reading in self.digits
            ],
            "error": self.error,
        }


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.argument(
    "pictures", metavar="PICTURE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
@click.pass_context
def predict(ctx: click.Context, model: Path, pictures: tuple[Path, ...], as_json: bool) -> None:
    """Read the digits in each PICTURE, a file or a folder, with the network in file MODEL.

    PNG, JPEG, WebP, BMP, TIFF, GIF and AVIF of any size, HEIC with the package pillow-heif; dark
    ink on light paper or the other way round. Where a picture holds several digits, each is read.
    A picture that cannot be read costs no other its answer; the exit code is then 1.
    """
    network = open_model(model).network
    readings = [_read(network, path) for path in _expand(pictures)]
    if as_json:
        print_json([reading.as_json() for reading in readings])
    else:
        _print_table(readings)
    for reading in readings:
        if reading.error is not None:
            click.echo(f"Error: {reading.error}", err=True)
    ctx.exit(int(any(reading.error is not None for reading in readings)))


def _expand(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield files as they are, and the pictures in place of a folder that has any."""
    for path in paths:
        inside = list(pictures_in(path)) if path.is_dir() else []
        yield from inside or [path]


def _read(network: Network, path: Path) -> FileReading:
    try:
        found = read_picture(path).digits
    except DataError as error:
        return FileReading(path, error=str(error))
    return FileReading(
        path, [(digit.box, read_image(network, digit.image, str(path))) for digit in found]
    )


def _print_table(readings: Sequence[FileReading]) -> None:
    rows = []
    for reading in readings:
        for number, (_, digit) in enumerate(reading.digits, start=1):
            several = f" ({number} of {len(reading.digits)})" if len(reading.digits) > 1 else ""
            rows.append(Reading(digit.name + several, digit.digit, digit.probabilities))
    if rows:
        print_readings(rows, "file", as_json=False)
