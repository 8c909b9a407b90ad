"""`mnist-viz sweep` trains a recipe over a grid of its fields, and prints which cell does best."""

import csv
import io
import sys
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import click
import msgspec

from mnist_viz.cli.checkpoints import StopRequest, stop_request
from mnist_viz.cli.display import DisplayError, choose_platform
from mnist_viz.cli.outcome import print_json
from mnist_viz.core.message import message_of
from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.data.sources import load
from mnist_viz.runs.atomic import replace_file
from mnist_viz.sweep.axis import FIELDS, Axis, SweepError
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell, Design, load_design
from mnist_viz.sweep.engine import Workers, run_sweep
from mnist_viz.sweep.folder import SweepFolder
from mnist_viz.sweep.local import open_workers, worker_count
from mnist_viz.sweep.summary import MEASURES, Measure, combinations, ranked_by

MAX_ROWS = 40
RESULT_FIELDS = ("status", "test_loss", "test_accuracy", "train_loss", "train_accuracy")


def _field_options(function: click.decorators.FC) -> click.decorators.FC:
    """Give the command an option for each field that a sweep can vary."""
    for field in reversed(FIELDS):
        option = f"--{field.replace('_', '-')}"
        function = click.option(option, field, metavar="VALUES")(function)
    return function


@click.command()
@_field_options
@click.option("--data", metavar="NAME|FOLDER", help="Data set, or a folder of IDX files.")
@click.option(
    "--recipe",
    "base",
    type=click.Choice(list(RECIPES)),
    default="quick",
    show_default=True,
    help="What the cells have in common; the options above change it.",
)
@click.option(
    "--design",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Read the sweep from a TOML file instead.",
)
@click.option("--seed", type=int, default=0, metavar="N", help="Seed of a cell's first run.")
@click.option(
    "--seeds", type=click.IntRange(1), default=1, show_default=True, help="Runs of each cell."
)
@click.option(
    "--random", type=click.IntRange(1), metavar="N", help="Draw N cells from the ranges instead."
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="FOLDER",
    help="Keep finished cells here; the same sweep resumes from it.",
)
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes; else one a core.")
@click.option(
    "--scheduler", metavar="tcp://HOST:PORT", help="Train on the workers of this Dask scheduler."
)
@click.option(
    "--measure",
    type=click.Choice(list(MEASURES)),
    default="accuracy",
    show_default=True,
    help="What ranks the cells.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--csv", "as_csv", is_flag=True, help="Print a row for each run, comma-separated.")
def sweep(
    *,
    data: str | None,
    base: str,
    design: Path | None,
    seed: int,
    seeds: int,
    random: int | None,
    out: Path,
    workers: int | None,
    scheduler: str | None,
    measure: str,
    as_json: bool,
    as_csv: bool,
    **fields: str | None,
) -> None:
    """Train a recipe over a grid of its fields, and keep every cell.

    VALUES is one value, a list such as 8,32,128, or a range LOW:HIGH with an optional “log” and
    number of values, such as 0.01:3:log:8 or 25:35. One value changes the recipe; lists and ranges
    make the grid. Layers are joined by a dash: --hidden 128,128-64.

    Ctrl-C stops; the same command resumes after the finished cells. A cell that diverges or fails
    is a result.
    """
    given = {field: text for field, text in fields.items() if text is not None}
    if design is not None and given:
        raise click.UsageError("--design holds the whole sweep: leave out the other fields.")
    plan = load_design(design) if design else _design(RECIPES[base], given, seed, seeds, random)
    if data is not None:
        plan = replace(plan, recipe=replace(plan.recipe, data=data))
    folder = SweepFolder(out)
    folder.save_design(plan)
    found: dict[str, CellResult] = {}
    with (
        closing(load(plan.recipe.source)) as dataset,
        closing(open_workers(dataset, scheduler, workers or worker_count())) as crew,
        stop_request() as stop,
    ):
        _run(plan.cells(), folder, crew, found, stop)
    results = [(cell, found[cell.key]) for cell in plan.cells() if cell.key in found]
    _report(plan, results, MEASURES[measure], as_json=as_json, as_csv=as_csv)
    _write_csv(out / "sweep.csv", plan, results)
    _draw_map(out / "map.png", plan, results, measure)
    if stop.is_set():
        click.echo("Stopped; the same command resumes from here.", err=True)
        sys.exit(stop.exit_code)


def _design(
    recipe: Recipe, given: dict[str, str], seed: int, seeds: int, random: int | None
) -> Design:
    """Return the design of the options: one value changes the recipe, several make an axis."""
    axes = [Axis.parse(field, text) for field, text in given.items()]
    fixed = {axis.field: axis.values[0] for axis in axes if len(axis.values) == 1}
    try:
        recipe = msgspec.convert(asdict(recipe) | fixed | {"seed": seed}, Recipe)
    except msgspec.ValidationError as error:
        raise click.UsageError(f"{error}.") from error
    varied = tuple(axis for axis in axes if len(axis.values) > 1)
    return Design(recipe, varied, seeds, random or 0)


def _run(
    cells: list[Cell],
    folder: SweepFolder,
    workers: Workers,
    found: dict[str, CellResult],
    stop: StopRequest,
) -> None:
    click.echo(f"{len(cells)} runs on {workers.capacity} workers.", err=True)
    with click.progressbar(length=len(cells), file=sys.stderr, show_pos=True) as bar:

        def on_result(cell: Cell, result: CellResult) -> None:
            found[cell.key] = result
            bar.update(1)

        run_sweep(cells, folder, workers, on_result, stop=stop)


def _report(
    plan: Design,
    results: list[tuple[Cell, CellResult]],
    measure: Measure,
    *,
    as_json: bool,
    as_csv: bool,
) -> None:
    if as_json:
        print_json({"cells": [_record(cell, result) for cell, result in results]})
    elif as_csv:
        click.echo(_csv(plan, results), nl=False)
    else:
        _print_table(plan, results, measure)


def _record(cell: Cell, result: CellResult) -> dict[str, object]:
    record: dict[str, object] = {**cell.values, "seed": cell.recipe.seed}
    record |= {name: getattr(result, name) for name in RESULT_FIELDS}
    record |= {"seconds": result.seconds, "theta_sha256": result.theta_sha256}
    return record | ({"message": result.message} if result.message else {})


def _print_table(plan: Design, results: list[tuple[Cell, CellResult]], measure: Measure) -> None:
    fields = [axis.field for axis in plan.axes]
    found = ranked_by(combinations(results), measure)
    width = max((len(one.label(fields)) for one in found), default=0)
    click.echo(f"{measure.title}, the best first; ± half the range of the seeds")
    for one in found[:MAX_ROWS]:
        mean = one.mean(measure)
        told = "–" if mean is None else measure.written(mean)
        if mean is not None and len(one.results) > 1:
            told += f" ± {measure.written(one.spread(measure))}"
        troubles = f"  {', '.join(one.troubles)}" if one.troubles else ""
        click.echo(f"{one.label(fields):<{width}}  {told}{troubles}")
    if len(found) > MAX_ROWS:
        click.echo(f"… and {len(found) - MAX_ROWS} more in sweep.csv")
    blas = {result.blas for _, result in results if result.blas}
    if len(blas) > 1:
        click.echo(f"Fingerprints may differ between the machines: {'; '.join(sorted(blas))}.")


def _csv(plan: Design, results: list[tuple[Cell, CellResult]]) -> str:
    names = [axis.field for axis in plan.axes]
    rest = ("seed", *RESULT_FIELDS, "seconds", "theta_sha256", "message")
    text = io.StringIO()
    writer = csv.DictWriter(text, [*names, *rest], lineterminator="\n")
    writer.writeheader()
    writer.writerows(_record(cell, result) for cell, result in results)
    return text.getvalue()


def _write_csv(path: Path, plan: Design, results: list[tuple[Cell, CellResult]]) -> None:
    try:
        replace_file(path, _csv(plan, results).encode())
    except OSError as error:
        raise SweepError(f"{path} could not be written: {error.strerror}.") from error


def _draw_map(
    path: Path, plan: Design, results: list[tuple[Cell, CellResult]], measure: str
) -> None:
    """Draw the map where there is one, and Qt can draw."""
    if plan.random or not results:
        return
    try:
        choose_platform(offscreen=True)
        # Qt takes a third of a second to import.
        from mnist_viz.ui.sweep.view import save_map  # noqa: PLC0415

        save_map(path, plan, results, measure)
    except (DisplayError, OSError) as error:
        click.echo(f"The map is left out: {message_of(error)}", err=True)
