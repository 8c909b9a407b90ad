"""`mnist-viz train` trains a network without a window, by the same steps as the window's."""

import os
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory, gettempdir
from threading import Event

import click

from mnist_viz.cli.checkpoints import PeriodicCheckpoints, Unwritten, stop_request
from mnist_viz.cli.display import DisplayError, choose_platform
from mnist_viz.cli.outcome import LiveLine, Outcome, as_record, as_table, print_json, print_pairs
from mnist_viz.cli.recipes import NewFile, recipe_options, refuse_recipe_options
from mnist_viz.core.arrays import as_columns
from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.evaluation import Evaluation, evaluate
from mnist_viz.core.examples import Examples
from mnist_viz.core.insights.findings import findings
from mnist_viz.core.insights.health import SAMPLE, Health, layer_health, trial
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.sources import load
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint, lock_checkpoint
from mnist_viz.runs.history import Replay
from mnist_viz.runs.known_data import identify, located, with_data
from mnist_viz.runs.models import save_model


@click.command()
@recipe_options
@click.option("--save", type=NewFile(), help="Write the trained network to this file.")
@click.option("--checkpoint", type=NewFile(), help="Save the run to this file while it trains.")
@click.option(
    "--every",
    type=click.IntRange(1),
    default=500,
    show_default=True,
    metavar="STEPS",
    help="Steps between two checkpoints.",
)
@click.option(
    "--resume",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Resume a checkpoint to the end of its recipe, bit for bit; --data may say where its data "
    "set is.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def train(
    ctx: click.Context,
    *,
    recipe: Recipe,
    save: Path | None,
    checkpoint: Path | None,
    every: int,
    resume: Path | None,
    as_json: bool,
) -> None:
    """Train a network in the terminal.

    The training loss is the mean over the batches of the last epoch, each before its step; the
    training set is also evaluated with the final network, as the test set is.
    Ctrl-C stops, and saves and reports what was reached, as do SIGTERM and a terminal that is
    closed. With --epochs 0 the network stays as it was drawn, and is not tested.
    """
    start = Checkpoint.beginning(recipe)
    if resume is not None:
        refuse_recipe_options(
            ctx, "--resume continues with the recipe of the checkpoint", but="data"
        )
        start = load_checkpoint(resume)
        if start.note:
            click.echo(start.note, err=True)
        chosen = ctx.get_parameter_source("data") is click.core.ParameterSource.COMMANDLINE
        start = with_data(start, recipe.data) if chosen else located(start)
    with ExitStack() as stack:
        dataset = stack.enter_context(closing(load(start.recipe.source)))
        for note in dataset.notes:
            click.echo(note, err=True)
        start.check_data(dataset)
        if checkpoint is not None and (checkpoint.is_file() or not checkpoint.exists()):
            stack.callback(lock_checkpoint(checkpoint).release)
        replay = Replay(start.history, dataset.train, start.state)
        watch = Stopwatch()
        checkpoints = PeriodicCheckpoints(checkpoint, every, start, dataset, watch.seconds)
        unwritten = Unwritten()
        try:
            with stop_request() as stop:
                line = LiveLine(sys.stderr, replay.training.recipe.epochs, quiet=True)
                train_loss = run_steps(replay, stop, checkpoints, watch, line)
        except DivergedError as error:
            unwritten.attempt(lambda: _save(save, replay.training, dataset))
            unwritten.attempt(lambda: checkpoints.keep(replay))
            if as_json:
                read = replay.training.examples_seen
                outcome = Outcome(None, None, None, watch.seconds(), read, interrupted=False)
                print_json({**as_record(replay.training, outcome), "diverged": str(error)})
            for sentence in unwritten.sentences:
                click.echo(sentence, err=True)
            raise
        saved = unwritten.attempt(lambda: _save(save, replay.training, dataset))
        unwritten.attempt(lambda: checkpoints.keep(replay))
        training = replay.training
        tested, learned = evaluate_both(training, dataset, patient=not stop.is_set())
        if tested is not None:
            for warning in health_warnings(training, dataset):
                click.echo(f"Warning: {warning}", err=True)
    read = training.examples_seen - (start.state.examples_seen if start.state else 0)
    outcome = Outcome(train_loss, tested, learned, watch.seconds(), read, stop.is_set())
    if as_json:
        print_json(as_record(training, outcome))
    else:
        print_pairs(as_table(training, outcome, save if saved else None))
    unwritten.raise_if_any()
    if outcome.interrupted:
        sys.exit(stop.exit_code)


class Stopwatch:
    """Seconds since training began, 0 before that, and a halt at its end."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._ended: float | None = None

    def start(self) -> None:
        """Begin to count."""
        self._began = time.perf_counter()

    def stop(self) -> None:
        """Count no further."""
        self._ended = time.perf_counter()

    def seconds(self) -> float:
        """Return what was counted."""
        if self._began is None:
            return 0.0
        return (self._ended or time.perf_counter()) - self._began


def run_steps(
    replay: Replay, stop: Event, checkpoints: PeriodicCheckpoints, watch: Stopwatch, line: LiveLine
) -> float | None:
    """Train to the end of the recipe or until `stop`, showing progress in `line`.

    Returns
    -------
    train_loss
        Mean over the batches of the last epoch, or of its part that was trained; None without a
        step.

    Raises
    ------
    DivergedError
        Where the loss or a gradient is not finite.
    """
    losses: list[float] = []
    n = replay.training.n
    replay.training.examples.wait(0)  # read files before the clock starts
    watch.start()
    try:
        while not (replay.training.finished or stop.is_set()):
            if replay.training.examples_seen % n == 0:
                losses.clear()
            step = replay.step()
            losses.append(step.loss)
            checkpoints.stepped(replay, step)
            line.stepped(replay.training.examples_seen / n, step.loss, step.accuracy)
    finally:
        line.close(replay.training.examples_seen / n)
    watch.stop()
    return fmean(losses) if losses else None


def evaluate_both(
    training: Training, dataset: Dataset, *, patient: bool
) -> tuple[Evaluation | None, Evaluation | None]:
    """Return the records on the test set and on the training set; None without a step.

    Digits may still be arriving. Who is not patient gets None then, and does not wait.
    """

    def record(examples: Examples) -> Evaluation | None:
        examples.wait(None if patient and training.steps_done else 0)
        if not training.steps_done or examples.arrived < len(examples):
            return None
        return evaluate(training.network, training.objective, examples.images, examples.labels)

    return record(dataset.test), record(training.examples)


def health_warnings(training: Training, dataset: Dataset) -> list[str]:
    """Return what is out of range in the network's vital signs, in the words of the window."""
    network, recipe = training.network.frozen_copy(), training.recipe
    layers, not_finite = layer_health(network, as_columns(dataset.test.images[:SAMPLE]))
    tried = trial(network, recipe, training.knobs, training.examples, training.examples_seen)
    found = findings(Health(layers, tried, not_finite), recipe, training.knobs)
    return [finding.sentence for finding in found]


def _save(save: Path | None, training: Training, dataset: Dataset) -> None:
    if save is not None:
        save_model(save, training.network, training.recipe, identify(dataset))


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
        unwritten = Unwritten()
        unwritten.attempt(lambda: checkpoints.keep(replay))
        tested, learned = evaluate_both(replay.training, dataset, patient=not stop.is_set())
    read = replay.training.examples_seen - (start.state.examples_seen if start.state else 0)
    outcome = Outcome(train_loss, tested, learned, watch.seconds(), read, stop.is_set())
    print_pairs(as_table(replay.training, outcome, None))
    unwritten.raise_if_any()
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
