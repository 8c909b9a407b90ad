"""`mnist-viz data`: see, fetch, verify, import and make data sets."""

# ruff: noqa: PLC0415
# Everything below the command line is imported by the command that needs it: asking for help, or
# opening the window, need not wait for NumPy and the network.
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mnist_viz.data.sources.published import Published

_TEST_SHARE = 6
"""Training digits for each test digit that `make` writes, as in MNIST (60,000 and 10,000)."""

_STEP = 500
"""Digits between two steps of the progress bar."""


@click.group()
def data() -> None:
    """See, fetch, verify, import and make data sets.

    Fetched data sets are kept in your own data folder, or in the folder that the environment
    variable MNIST_VIZ_DATA names (a classroom can share one).
    """


@data.command(name="list")
def list_() -> None:
    """List the data sets by name and say which are on this computer."""
    from mnist_viz.data.sources import PUBLISHED, SOURCES
    from mnist_viz.data.sources.published import data_root

    for name, source in SOURCES.items():
        published = PUBLISHED.get(name)
        click.echo(f"{name:14} {'built in' if published is None else _state(published)}")
        click.echo(f"{'':14} {source.help}")
    click.echo(f"\nFetched data sets are kept in {data_root()}.")


def _state(published: "Published") -> str:
    if published.is_fetched():
        return "fetched"
    return f"not fetched ({published.size / 1e6:.0f} MB)"


@data.command()
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
def fetch(names: tuple[str, ...]) -> None:
    """Download data sets; what is there and whole is not downloaded again.

    Ctrl+C stops at once and keeps the files that are complete.
    """
    from mnist_viz.data.downloads import Download
    from mnist_viz.data.errors import DataError

    for published in [_published(name) for name in names]:
        download = Download(published)
        with click.progressbar(
            length=published.size, label=published.title, item_show_func=lambda name: name or ""
        ) as bar:
            told = 0

            def progress(name: str, done: int, total: int) -> None:
                nonlocal told
                bar.update(done - told, name)
                told = done

            try:
                folder = download.run(progress)
            except DataError as exc:
                raise click.ClickException(str(exc)) from exc
        click.echo(f"{published.title} is in {folder}.")


def _published(name: str) -> "Published":
    from mnist_viz.data.sources import PUBLISHED

    if name not in PUBLISHED:
        raise click.ClickException(
            f"There is nothing called “{name}” to fetch. These can be: {', '.join(PUBLISHED)}."
        )
    return PUBLISHED[name]


@data.command()
@click.argument("what", metavar="[NAME|FOLDER]...", nargs=-1)
def verify(what: tuple[str, ...]) -> None:
    """Check every byte of data sets: fetched ones against what was published.

    A FOLDER of IDX files is read whole. Without arguments, everything fetched is checked. The exit
    code is 1 if anything is missing or damaged.
    """
    from mnist_viz.data.sources import PUBLISHED

    wanted = what or tuple(name for name, it in PUBLISHED.items() if it.folder().is_dir())
    if not wanted:
        click.echo("Nothing has been fetched yet: see “mnist-viz data list”.")
    faults = 0
    for name in wanted:
        faults += _verify_published(name) if name in PUBLISHED else _verify_folder(name)
    if faults:
        raise click.exceptions.Exit(1)


def _verify_published(name: str) -> int:
    """Say how each file of a fetched data set is, and return how many are not right."""
    from mnist_viz.data.downloads import is_whole
    from mnist_viz.data.sources import PUBLISHED

    published = PUBLISHED[name]
    faults = 0
    for file in published.files:
        path = published.folder() / file.name
        right = is_whole(path, file)
        state = "as published" if right else "damaged" if path.exists() else "missing"
        click.echo(f"{path}: {state}")
        faults += not right
    if faults:
        click.echo(f"Run “mnist-viz data fetch {name}” to fix {published.title}.", err=True)
    return faults


def _verify_folder(spec: str) -> int:
    """Read a folder's data set to the last byte, and return whether that failed."""
    from mnist_viz.data.errors import DataError
    from mnist_viz.data.sources import load

    try:
        dataset = load(spec)
        content = dataset.content_hash
        dataset.close()
    except DataError as exc:
        click.echo(f"Error: {exc}", err=True)
        return 1
    click.echo(
        f"{spec}: {len(dataset.train):,} images for training, {len(dataset.test):,} for testing, "
        f"all readable (content {content[:16]})"
    )
    return 0


@data.command(name="import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="FOLDER",
    help="Where to write the four files; made if need be.",
)  # fmt: skip
@click.option(
    "--seed", type=click.IntRange(0), default=0, show_default=True,
    help="Which images are kept aside for testing, where SOURCE has no test images.",
)  # fmt: skip
def import_(source: Path, out: Path, seed: int) -> None:
    """Convert the data set in SOURCE to four IDX files, as MNIST's own.

    SOURCE is an .npz as Keras has it, a .csv as Kaggle or pjreddie has it (or a folder with one for
    training and one for testing), a folder of pictures in folders 0 to 9, IDX files of any number
    type, or a .zip of any of these. Inverted images, other scales and other sizes are recognised
    and converted; the conversion is reported.
    """
    from mnist_viz.data.dataset import Dataset, Split
    from mnist_viz.data.imports import read_data
    from mnist_viz.data.sources.folder import write_folder

    _refuse_full(out)
    with click.progressbar(length=100, label="Importing", file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.update(100 * done // max(1, total) - bar.pos)

        found = read_data(source, seed=seed, progress=progress)
    try:
        write_folder(out, found.train, found.test)
    except OSError as exc:
        raise click.ClickException(f"{out} could not be written: {exc.strerror}.") from exc
    for note in found.notes:
        click.echo(note)
    content = Dataset("", "", Split(*found.train), Split(*found.test)).content_hash
    click.echo(
        f"{len(found.train[0]):,} images to learn from and {len(found.test[0]):,} to test on are "
        f"in {out} (content {content[:16]})."
    )


def _refuse_full(out: Path) -> None:
    if any(out.glob("*-ubyte*")):
        raise click.ClickException(f"{out} already holds IDX files. Choose another folder.")


@data.command()
@click.option(
    "--count", type=click.IntRange(1, 1_000_000), default=60_000, show_default=True,
    help="How many training digits; a sixth as many test digits are made besides, by other hands.",
)  # fmt: skip
@click.option(
    "--seed", type=click.IntRange(0), default=0, show_default=True,
    help="Which handwriting: the same seed always writes the same files.",
)  # fmt: skip
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="FOLDER",
    help="Where to write the four files; made if need be.",
)  # fmt: skip
def make(count: int, seed: int, out: Path) -> None:
    """Write digits drawn by the program as four IDX files, as MNIST's own.

    Any program that reads MNIST can learn from them. With the defaults they are the digits of
    “--data digits”.
    """
    from mnist_viz.data.sources.digits import digits
    from mnist_viz.data.sources.folder import write_folder

    _refuse_full(out)
    dataset = digits(seed, train=count, test=-(-count // _TEST_SHARE))
    try:
        out.mkdir(parents=True, exist_ok=True)
        with click.progressbar(range(_STEP, count + _STEP, _STEP), label="Writing by hand") as bar:
            for some in bar:
                dataset.train.wait(min(some, count))
        dataset.test.wait()
        write_folder(
            out,
            (dataset.train.images, dataset.train.labels),
            (dataset.test.images, dataset.test.labels),
        )
    except OSError as exc:
        raise click.ClickException(f"{out} could not be written: {exc.strerror}.") from exc
    finally:
        dataset.close()
    click.echo(f"{count:,} digits to learn from and {len(dataset.test):,} to test on are in {out}.")
