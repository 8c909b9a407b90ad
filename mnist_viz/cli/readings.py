"""What a network reads in one image, as the pad shows it: a digit and ten probabilities."""

from dataclasses import dataclass

import click
import numpy as np

from mnist_viz.cli.output import print_json
from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.core.network import Network
from mnist_viz.runs.errors import RunsError


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
