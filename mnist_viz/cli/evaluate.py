"""`mnist-viz evaluate` tests a model on a data set: who is taken for whom."""

import math
from contextlib import closing
from pathlib import Path

import click

from mnist_viz.cli.outcome import print_json, print_pairs
from mnist_viz.core import evaluation
from mnist_viz.core.evaluation import Evaluation
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.data.sources import load
from mnist_viz.runs.foreign_models import open_model
from mnist_viz.runs.known_data import locate
from mnist_viz.runs.models import fingerprint


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.option(
    "--data", metavar="NAME|FOLDER", help="Data set or folder.  [default: the model's own]"
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def evaluate(model: Path, data: str | None, as_json: bool) -> None:
    """Test the network in file MODEL on the test images of a data set."""
    loaded = open_model(model)
    objective = OBJECTIVES[loaded.recipe.objective]
    if loaded.note:
        click.echo(loaded.note, err=True)
    with closing(load(data or locate(loaded.recipe.data, loaded.data_sha256))) as dataset:
        dataset.test.wait()
        found = evaluation.evaluate(
            loaded.network, objective, dataset.test.images, dataset.test.labels
        )
    if as_json:
        print_json(
            {
                "loss": found.loss if math.isfinite(found.loss) else None,
                "accuracy": found.accuracy,
                "confusion": found.confusion.tolist(),
                "examples": len(found.digits),
                "data": dataset.name,
                "theta_sha256": fingerprint(loaded.network.theta),
            }
        )
        return
    print_pairs(
        [
            ("data", f"{dataset.title}, {len(found.digits):,} test images"),
            ("loss", f"{found.loss:.4f} ({objective.name})"),
            ("accuracy", f"{found.accuracy:.2%}"),
        ]
    )
    _print_confusion(found, dataset.classes)


def _print_confusion(found: Evaluation, classes: tuple[str, ...]) -> None:
    width = max(5, *(len(name) for name in classes)) + 1
    click.echo("\nRows are what the images show, columns what the network read:")
    click.echo(" " * width + "".join(f"{name:>{width}}" for name in classes))
    for name, counts in zip(classes, found.confusion, strict=True):
        click.echo(f"{name:>{width}}" + "".join(f"{count:>{width}}" for count in counts))
