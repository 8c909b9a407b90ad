"""`mnist-viz train` trains a network without a window, by the same steps as the window's."""

import sys
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean
from threading import Event

import click

from mnist_viz.cli.files import NewFile
from mnist_viz.cli.interrupt import stop_wish
from mnist_viz.cli.output import print_json, print_pairs
from mnist_viz.cli.recipes import recipe_options
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.evaluation import Evaluation, evaluate
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split
from mnist_viz.data.sources import load
from mnist_viz.runs.environment import Environment
from mnist_viz.runs.models import fingerprint, save_model

INTERRUPTED = 130


@dataclass(frozen=True)
class Outcome:
    """What a run came to.

    Attributes
    ----------
    train_loss
        Mean over the batches of the last epoch, each before its step; None without a step.
    test
        The record on the test set; None without a step, or where Ctrl-C came before all of it.
    seconds
        Spent on steps.
    interrupted
        Whether Ctrl-C ended the run early.
    """

    train_loss: float | None
    test: Evaluation | None
    seconds: float
    interrupted: bool


@click.command()
@recipe_options
@click.option("--save", type=NewFile(), help="Write the trained network to this file.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def train(recipe: Recipe, save: Path | None, as_json: bool) -> None:
    """Train a network in the terminal.

    The training loss is the mean over the batches of the last epoch, each before its step.
    Ctrl-C stops, and saves and reports what was reached. With --epochs 0 the network stays as it
    was drawn, and is not tested.
    """
    with closing(load(recipe.source)) as dataset:
        training = Training(recipe, dataset.train)
        try:
            with stop_wish() as stop:
                train_loss, seconds = run_steps(training, stop)
        except DivergedError:
            _save(save, training)
            raise
        _save(save, training)
        tested = evaluate_on(training, dataset.test, patient=not stop.is_set())
    outcome = Outcome(train_loss, tested, seconds, stop.is_set())
    if as_json:
        print_json(as_record(training, outcome))
    else:
        print_pairs(as_table(training, outcome, save))
    if outcome.interrupted:
        sys.exit(INTERRUPTED)


def run_steps(training: Training, stop: Event) -> tuple[float | None, float]:
    """Train to the end of the recipe or until `stop`, showing progress on a terminal.

    Returns
    -------
    train_loss
        Mean over the batches of the last epoch, None without a step.
    seconds
        Time spent.

    Raises
    ------
    DivergedError
        Where training leaves the finite numbers.
    """
    losses: list[float] = []
    training.examples.wait(0)  # files are read now, so that the time measured is training's
    began = time.perf_counter()
    with click.progressbar(
        range(training.recipe.epochs * training.n),
        label="Training",
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
        update_min_steps=training.n // 50,
        item_show_func=lambda _: f"loss {losses[-1]:.4f}" if losses else None,
    ) as bar:
        while not (training.finished or stop.is_set()):
            if training.examples_seen % training.n == 0:
                losses.clear()
            before = training.examples_seen
            losses.append(training.step().loss)
            bar.update(training.examples_seen - before)
    return (fmean(losses) if losses else None), time.perf_counter() - began


def evaluate_on(training: Training, examples: Split, *, patient: bool) -> Evaluation | None:
    """Return the record on the test set; None without a step.

    Test digits may still be arriving. Who is not patient gets None then, and does not wait.
    """
    examples.wait(None if patient and training.steps_done else 0)
    if not (training.steps_done and examples.whole):
        return None
    return evaluate(training.network, training.objective, examples.images, examples.labels)


def as_record(training: Training, outcome: Outcome) -> dict[str, object]:
    """Return the outcome for programs."""
    test = outcome.test
    return {
        "train_loss": outcome.train_loss,
        "test_loss": test.loss if test else None,
        "test_accuracy": test.accuracy if test else None,
        "epochs": training.epoch,
        "steps": training.steps_done,
        "seconds": outcome.seconds,
        "examples_per_second": _speed(training, outcome),
        "interrupted": outcome.interrupted,
        "recipe": asdict(training.recipe),
        "recipe_name": training.recipe.named,
        "theta_sha256": fingerprint(training.network.theta),
        "environment": asdict(Environment.current()),
    }


def as_table(training: Training, outcome: Outcome, save: Path | None) -> list[tuple[str, str]]:
    """Return the outcome for people."""
    layers = "-".join(map(str, training.network.sizes))
    rows = [
        ("network", f"{layers}, {training.recipe.named or 'own'} recipe, {training.recipe.source}"),
        (
            "trained",
            f"{training.epoch} epochs, {training.steps_done:,} steps, {outcome.seconds:.1f} s, "
            f"{_speed(training, outcome):,.0f} examples/s"
            f"{' (interrupted)' if outcome.interrupted else ''}",
        ),
    ]
    if outcome.train_loss is not None:
        rows.append(
            ("train loss", f"{outcome.train_loss:.4f} (mean over the last epoch's batches)")
        )
    if outcome.test is not None:
        rows += [
            ("test loss", f"{outcome.test.loss:.4f}"),
            ("test accuracy", f"{outcome.test.accuracy:.2%}"),
        ]
    rows.append(("fingerprint", fingerprint(training.network.theta)))
    if save is not None:
        rows.append(("saved to", str(save)))
    return rows


def _speed(training: Training, outcome: Outcome) -> float:
    return training.examples_seen / outcome.seconds if outcome.seconds > 0 else 0.0


def _save(save: Path | None, training: Training) -> None:
    if save is not None:
        save_model(save, training.network, training.recipe)
