"""`mnist-viz export` hands a run to others: weights, model, worksheet, curves, film."""

# ruff: noqa: PLC0415
# A film needs Qt, which the other exports need not wait for.
import os
from collections.abc import Callable
from pathlib import Path

import click

from mnist_viz.cli.recipes import NewFile
from mnist_viz.core.network import Network
from mnist_viz.core.recipe import HANDS, Recipe
from mnist_viz.core.training_set import Batch, next_rows, training_set
from mnist_viz.data.sources import load
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint, open_run
from mnist_viz.runs.exports import export_csv, export_npz, export_pytorch
from mnist_viz.runs.exports.onnx import export_onnx
from mnist_viz.runs.exports.script import SCRIPTS, export_script
from mnist_viz.runs.exports.tensorboard import export_tensorboard
from mnist_viz.runs.exports.worksheet import MAX_EXAMPLES, Task, export_worksheet
from mnist_viz.runs.foreign_models import open_model
from mnist_viz.runs.history import Segment, knobs_at
from mnist_viz.runs.known_data import locate, located, with_data
from mnist_viz.runs.models import fingerprint, save_model


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--npz", type=NewFile(), help="The parameters as a NumPy archive.")
@click.option("--safetensors", type=NewFile(), help="The parameters as a model file.")
@click.option(
    "--pytorch",
    type=NewFile(),
    help="The parameters as a state dictionary for torch.nn.Sequential.",
)
@click.option("--onnx", type=NewFile(), help="The model as ONNX.  [extra: onnx]")
@click.option(
    "--script",
    type=(click.Choice(SCRIPTS), NewFile()),
    default=None,
    metavar="numpy|torch FILE",
    help="A stand-alone program that repeats the run.",
)
@click.option(
    "--worksheet",
    type=NewFile(),
    help="The run's next step as homework: the notes' equations with its numbers, as HTML.",
)
@click.option("--answers", is_flag=True, help="Fill in the results of the worksheet.")
@click.option(
    "--examples",
    type=click.IntRange(1, MAX_EXAMPLES),
    default=1,
    show_default=True,
    help="On the worksheet.",
)
@click.option("--csv", type=NewFile(), help="The curves as a table.")
@click.option(
    "--tensorboard",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="The curves as TensorBoard events.  [extra: tensorboard]",
)
@click.option("--gif", type=NewFile(), help="The window over the whole run as a film.")
@click.option("--mp4", type=NewFile(), help="The same as MP4.  [extra: film]")
@click.option("--panel", default="", metavar="NAME", help="Film this panel alone, such as filters.")
@click.option(
    "--pictures", type=click.IntRange(2, 2000), default=120, show_default=True, help="In the film."
)
@click.option(
    "--data",
    metavar="NAME|FOLDER",
    help="Where the run's data set is, for a film or a worksheet.",
)
def export(
    run: Path,
    *,
    npz: Path | None,
    safetensors: Path | None,
    pytorch: Path | None,
    onnx: Path | None,
    script: tuple[str, Path] | None,
    worksheet: Path | None,
    answers: bool,
    examples: int,
    csv: Path | None,
    tensorboard: Path | None,
    gif: Path | None,
    mp4: Path | None,
    panel: str,
    pictures: int,
    data: str | None,
) -> None:
    """Export the run in file RUN: a checkpoint, or for the weights alone a model.

    Checkpoints are written by “mnist-viz train --checkpoint”. A film trains the run again, bit for
    bit, in a window that is not shown.
    """
    wanted = (npz, safetensors, pytorch, onnx, script, worksheet, csv, tensorboard, gif, mp4)
    if not any(wanted):
        raise click.UsageError("Say what to export, such as --onnx FILE.")
    network, recipe, checkpoint = opened(run)
    failed = [
        _write(npz, lambda path: export_npz(path, network)),
        _write(safetensors, lambda path: save_model(path, network, recipe)),
        _write(pytorch, lambda path: export_pytorch(path, network)),
        _write(onnx, lambda path: export_onnx(path, network)),
        _write(
            script[1] if script else None,
            lambda path: export_script(
                path,
                checkpoint.history if checkpoint else (Segment(recipe),),
                checkpoint.step if checkpoint else None,
                script[0] if script else "",
                fingerprint=fingerprint(network.theta),
            ),
        ),
        _write(
            worksheet,
            lambda path: export_worksheet(
                path,
                _homework(run, data, examples),
                answers=answers,
            ),
        ),
    ]
    if checkpoint is not None:
        failed += [
            _write(csv, lambda path: export_csv(path, checkpoint)),
            _write(tensorboard, lambda path: export_tensorboard(path, checkpoint)),
            _write(gif, lambda path: _film(path, checkpoint, panel, pictures, data)),
            _write(mp4, lambda path: _film(path, checkpoint, panel, pictures, data)),
        ]
    elif any((csv, tensorboard, gif, mp4)):
        failed.append(
            f"{run} is a model, which holds no curves and no course. Curves and films are made of "
            "a checkpoint: “mnist-viz train --checkpoint FILE” writes one."
        )
    if any(failed):
        raise RunsError("\n".join(filter(None, failed)))


def opened(run: Path) -> tuple[Network, Recipe, Checkpoint | None]:
    """Return the network and recipe in a file, and the checkpoint if it is one.

    Raises
    ------
    RunsError
        If it is neither a checkpoint nor a model.
    """
    foreign = run.suffix.lower() in (".npz", ".onnx")
    if foreign or "mnist_viz_checkpoint" not in open_run(run):
        model = open_model(run)
        return model.network, model.recipe, None
    checkpoint = load_checkpoint(run)
    return checkpoint.network(), checkpoint.recipe, checkpoint


def _write(path: Path | None, write: Callable[[Path], None]) -> str:
    """Write one file, if it is wanted; return why that failed, so that the others are written."""
    if path is None:
        return ""
    try:
        write(path)
    except RunsError as error:
        return str(error)
    except OSError as error:
        return f"{path} could not be written: {error.strerror}."
    click.echo(f"{path} is written.")
    return ""


def _homework(run: Path, data: str | None, examples: int) -> Task:
    """Return what a worksheet is made of: the first examples of the run's next batch."""
    network, recipe, checkpoint = opened(run)
    name = data or locate(recipe.data, checkpoint.data_sha256 if checkpoint else "")
    dataset = load(name + HANDS if recipe.hands else name, recipe.seed)
    seen = checkpoint.state.examples_seen if checkpoint and checkpoint.state else 0
    try:
        if checkpoint:
            checkpoint.check_data(dataset)
        train = training_set(recipe, dataset.train)
        train.wait(1)
        rows = next_rows(recipe, train, seen)
        train.wait(int(rows[:examples].max()) + 1)
        batch = Batch(train.images[rows[:examples]], train.labels[rows[:examples]], len(rows))
    finally:
        dataset.close()
    step = checkpoint.step if checkpoint else 0
    knobs = knobs_at(checkpoint.history, step) if checkpoint else recipe.knobs
    return Task(
        network,
        recipe.objective,
        batch,
        knobs.rate,
        knobs.decay,
        dataset.classes,
        f"{run.stem}, step {step}",
    )


def _film(path: Path, checkpoint: Checkpoint, panel: str, pictures: int, data: str | None) -> None:
    from mnist_viz.cli.display import choose_platform

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    choose_platform()
    from mnist_viz.ui.program.film_headless import film_headless

    start = with_data(checkpoint, data) if data else located(checkpoint)
    with click.progressbar(length=pictures, label="Filming") as bar:
        film_headless(path, start, panel, pictures, lambda: bar.update(1))
