"""`mnist-viz predict` reads digits in picture files."""

from pathlib import Path

import click

from mnist_viz.cli.readings import print_readings, read_image
from mnist_viz.data.picture_files import read_picture
from mnist_viz.runs.models import load_model


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.argument(
    "images", metavar="IMAGE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
def predict(model: Path, images: tuple[Path, ...], as_json: bool) -> None:
    """Let the network in file MODEL read the digit in each IMAGE, a PNG or JPEG file.

    Dark ink on light paper or the other way round, of any size; one digit a picture.
    """
    network = load_model(model).network
    readings = [read_image(network, read_picture(path), str(path)) for path in images]
    print_readings(readings, "file", as_json)
