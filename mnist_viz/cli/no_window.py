"""Train in the terminal where no window can open, and leave a picture of the window."""

import os
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import click

from mnist_viz.cli.checkpoints import PeriodicCheckpoints, stop_request
from mnist_viz.cli.display import DisplayError, choose_platform
from mnist_viz.cli.live_line import LiveLine
from mnist_viz.cli.outcome import Outcome, as_table, print_pairs
from mnist_viz.cli.train import Stopwatch, evaluate_both, run_steps
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.sources import load
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.replay import Replay

PICTURE = "mnist_viz-window.png"
PICTURE_SECONDS = 2.0
"""How long the window is open before its picture is taken: the test set is evaluated meanwhile."""


def train_without_window(why: DisplayError, recipe: Recipe, opened: Path | None) -> int:
    """Train as the window would, with a live line, and return the exit code.

    Parameters
    ----------
    why
        What kept the window from opening.
    recipe
        What to train.
    opened
        A checkpoint to resume in its place.
    """
    click.echo(
        f"{why.message} The network trains in the terminal instead; --window ends with this "
        "message. Ctrl-C stops.",
        err=True,
    )
    start = Checkpoint.beginning(recipe) if opened is None else load_checkpoint(opened)
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "run.safetensors"
        code = _train(start, kept)
        if code == 0:
            _save_picture(start.recipe, kept)
    return code


def _train(start: Checkpoint, kept: Path) -> int:
    """Train to the end of the recipe, print the outcome and keep the run at `kept`."""
    with closing(load(start.recipe.source)) as dataset:
        start.check_data(dataset)
        replay = Replay(start.history, dataset.train, start.state)
        watch = Stopwatch()
        checkpoints = PeriodicCheckpoints(kept, sys.maxsize, start, dataset, watch.seconds)
        line = LiveLine(sys.stderr, start.recipe.epochs)
        with stop_request() as stop:
            train_loss = run_steps(replay, stop, checkpoints, watch, line)
        checkpoints.keep(replay)
        tested, learned = evaluate_both(replay.training, dataset, patient=not stop.is_set())
    read = replay.training.examples_seen - (start.state.examples_seen if start.state else 0)
    outcome = Outcome(train_loss, tested, learned, watch.seconds(), read, stop.is_set())
    print_pairs(as_table(replay.training, outcome, None))
    return stop.exit_code if outcome.interrupted else 0


def _save_picture(recipe: Recipe, kept: Path) -> None:
    """Draw the window into a file where Qt can, and say where the file is or why there is none."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        choose_platform()
    except DisplayError as error:
        click.echo(f"There is no picture of the window. {error.message}", err=True)
        return
    # Qt takes a third of a second to import, which a machine without it is spared.
    from mnist_viz.ui.program.app import run  # noqa: PLC0415

    path = _picture_path()
    if run(recipe, opened=kept, size=(1440, 900), screenshot=path, after=PICTURE_SECONDS) == 0:
        click.echo(f"{'picture':<16}  {path}")


def _picture_path() -> Path:
    """Return where the picture is written: this folder, or the temporary one where that fails."""
    here = Path.cwd()
    return (here if os.access(here, os.W_OK) else Path(gettempdir())) / PICTURE
