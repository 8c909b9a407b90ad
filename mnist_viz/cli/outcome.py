"""The outcome of a run in the terminal, as JSON or as a table."""

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from mnist_viz.core.evaluation import Evaluation
from mnist_viz.core.training import Training
from mnist_viz.runs.environment import Environment
from mnist_viz.runs.models import fingerprint


def print_json(value: object) -> None:
    """Print `value` as one line of JSON; what is not a number in JSON is a fault of the program."""
    click.echo(json.dumps(value, allow_nan=False))


def print_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    """Print names and values as two columns."""
    rows = list(pairs)
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        click.echo(f"{name:<{width}}  {value}")


@dataclass(frozen=True)
class Outcome:
    """What a run came to.

    Attributes
    ----------
    train_loss
        Mean over the batches of the last epoch, each before its step; None without a step.
    test, train
        The records of the network on the test set and on the training set; None without a step, or
        where a signal came before all of the set was there.
    seconds, examples
        Spent on steps, and read by them; what a checkpoint brought is not counted.
    interrupted
        Whether a signal, such as Ctrl-C, ended the run early.
    """

    train_loss: float | None
    test: Evaluation | None
    train: Evaluation | None
    seconds: float
    examples: int
    interrupted: bool

    @property
    def examples_per_second(self) -> float:
        """The speed of training; 0 without a step."""
        return self.examples / self.seconds if self.seconds > 0 else 0.0


def as_record(training: Training, outcome: Outcome) -> dict[str, object]:
    """Return the outcome for programs."""
    test, train = outcome.test, outcome.train
    return {
        "train_loss": outcome.train_loss,
        "test_loss": test.loss if test and math.isfinite(test.loss) else None,
        "test_accuracy": test.accuracy if test else None,
        "train_evaluated_loss": train.loss if train and math.isfinite(train.loss) else None,
        "train_evaluated_accuracy": train.accuracy if train else None,
        "epochs": training.epoch,
        "steps": training.steps_done,
        "seconds": outcome.seconds,
        "examples_per_second": outcome.examples_per_second,
        "interrupted": outcome.interrupted,
        "recipe": asdict(training.recipe),
        "recipe_name": training.recipe.named,
        "theta_sha256": fingerprint(training.network.theta),
        "environment": asdict(Environment.current()),
    }


def as_table(training: Training, outcome: Outcome, save: Path | None) -> list[tuple[str, str]]:
    """Return the outcome for people."""
    layers = "-".join(map(str, training.recipe.sizes))
    rows = [
        ("network", f"{layers}, {training.recipe.named or 'own'} recipe, {training.recipe.source}"),
        (
            "trained",
            f"{training.epoch} epochs, {training.steps_done:,} steps, {outcome.seconds:.1f} s, "
            f"{outcome.examples_per_second:,.0f} examples/s"
            f"{' (interrupted)' if outcome.interrupted else ''}",
        ),
    ]
    if outcome.train_loss is not None:
        rows.append(
            ("train loss", f"{outcome.train_loss:.4f} (mean over the last epoch's batches)")
        )
    if outcome.train is not None:
        rows += [
            ("train, evaluated", f"{outcome.train.loss:.4f}, {outcome.train.accuracy:.2%} correct"),
        ]
    if outcome.test is not None:
        rows += [
            ("test loss", f"{outcome.test.loss:.4f}"),
            ("test accuracy", f"{outcome.test.accuracy:.2%}"),
        ]
    rows.append(("fingerprint", fingerprint(training.network.theta)))
    if save is not None:
        rows.append(("saved to", str(save)))
    return rows
