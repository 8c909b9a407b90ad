"""What the terminal says of a run: the live line, and the outcome."""

import json
import math
import shutil
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

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


WIDTH = 24
"""Letters of the sparkline; each stands for the same share of the planned run."""
REDRAW_SECONDS = 0.1
BLOCKS = "▁▂▃▄▅▆▇█"
ASCII_BLOCKS = "_.,-=+*#"
RECENT = 50
"""Steps over which the loss and the accuracy are averaged."""


class LiveLine:
    """Show the progress of training on a terminal in place, or in a log once an epoch.

    Parameters
    ----------
    file
        Where to write. A terminal gets one line that is redrawn, any other file a line an epoch.
    epochs
        The planned length of the run.
    quiet
        Whether a file that is no terminal gets nothing.
    """

    def __init__(self, file: TextIO, epochs: int, *, quiet: bool = False) -> None:
        self._file, self._epochs = file, epochs
        self._terminal = file.isatty()
        self._silent = quiet and not self._terminal
        self._blocks = BLOCKS if _can_encode(file, BLOCKS) else ASCII_BLOCKS
        self._recent: list[tuple[float, float]] = []
        self._sums = [0.0] * WIDTH
        self._counts = [0] * WIDTH
        self._drawn = 0.0
        self._epoch = 0

    def stepped(self, progress: float, loss: float, accuracy: float) -> None:
        """Count a step, and redraw where it is time to.

        Parameters
        ----------
        progress
            Epochs done, with fractions.
        loss, accuracy
            Of the step's batch; the accuracy from 0 to 1.
        """
        if self._silent:
            return
        self._recent.append((loss, accuracy))
        del self._recent[:-RECENT]
        at = min(WIDTH - 1, int(WIDTH * progress / max(1, self._epochs)))
        self._sums[at] += loss
        self._counts[at] += 1
        if self._terminal:
            now = time.monotonic()
            if now - self._drawn >= REDRAW_SECONDS:
                self._drawn = now
                columns = shutil.get_terminal_size().columns
                self._write(f"\r{self._text(progress)[: columns - 1]}\x1b[K")
        elif int(progress) > self._epoch:
            self._epoch = int(progress)
            self._write(f"{self._text(progress)}\n")

    def close(self, progress: float) -> None:
        """Draw the last state and end the line."""
        if self._recent and not self._silent:
            if self._terminal:
                self._write(f"\r{self._text(progress)}\x1b[K\n")
            elif progress > self._epoch:
                self._write(f"{self._text(progress)}\n")

    def _text(self, progress: float) -> str:
        losses, accuracies = zip(*self._recent, strict=True)
        return (
            f"epoch {progress:.2f} of {self._epochs}  "
            f"loss {sum(losses) / len(losses):.4f}  "
            f"accuracy {sum(accuracies) / len(accuracies):.1%}  "
            f"{self._sparkline()}"
        )

    def _sparkline(self) -> str:
        means = [
            total / count
            for total, count in zip(self._sums, self._counts, strict=True)
            if count  # a batch of the whole data set leaves gaps
        ]
        highest = max(means) or 1.0
        levels = len(self._blocks) - 1
        return "".join(self._blocks[round(levels * mean / highest)] for mean in means)

    def _write(self, text: str) -> None:
        try:
            self._file.write(text)
            self._file.flush()
        except OSError:  # the terminal was closed; keep training
            self._silent = True


def _can_encode(file: TextIO, letters: str) -> bool:
    try:
        letters.encode(file.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
