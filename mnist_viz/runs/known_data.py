"""Find a data set by its content: its path differs from computer to computer.

A file from someone else names a folder that is not here, or worse, a place that should not be
touched. So such a path is only shown. What is opened was chosen on this computer: every data set
that a run learned from is noted with the hash of its content.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PureWindowsPath

import msgspec

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.sources import PUBLISHED, SOURCES
from mnist_viz.runs.atomic import RunsError, made_state_folder, replace_file, state_folder
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.history import History, Segment

MAX_KNOWN = 100
MAX_BYTES = 1_000_000

_FILE = "data-sets.json"


class DataNotFoundError(RunsError):
    """No data set of that content is known here; the message asks for its folder or file.

    Attributes
    ----------
    name
        What the data set was called, without its path.
    """

    def __init__(self, message: str, name: str) -> None:
        super().__init__(message)
        self.name = name


@dataclass(frozen=True)
class KnownData:
    """A data set on this computer: the hash of its content, and what `load` opens it by."""

    content: str
    data: str


def identify(dataset: Dataset) -> str:
    """Return the identity of a data set, and note where it is, to find it again by its content."""
    identity = dataset.identity
    origin = dataset.base or dataset
    remember(origin.identity, origin.name)
    return identity


def remember(content: str, data: str) -> None:
    """Note that the data set of that content is opened by `data`, a name or path."""
    if data in SOURCES and data not in PUBLISHED:
        return  # made by the program
    entry = KnownData(content, data if data in SOURCES else str(Path(data).absolute()))
    known = known_data()
    if known[:1] == [entry]:
        return
    entries = [entry, *(other for other in known if other.data != entry.data)][:MAX_KNOWN]
    # Where it cannot be written, the user is asked for the data instead.
    with suppress(OSError):
        replace_file(made_state_folder() / _FILE, msgspec.json.encode(entries), durable=False)


def known_data() -> list[KnownData]:
    """Return the data sets that were used on this computer, newest first."""
    with suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
        path = state_folder() / _FILE
        if path.is_file() and path.stat().st_size <= MAX_BYTES:
            return msgspec.json.decode(path.read_bytes(), type=list[KnownData])
    return []


def locate(data: str, content: str) -> str:
    """Return what opens the data set of that content on this computer.

    Parameters
    ----------
    data
        What a file says of it: a name, or a path, which is not touched.
    content
        Its identity, as `Dataset.identity` gives it; empty where the file has none.

    Raises
    ------
    DataNotFoundError
        If none is known.
    """
    base = content.partition("+")[0]
    if data in SOURCES and (data not in PUBLISHED or PUBLISHED[data].is_fetched()):
        return data
    for known in known_data():
        if base and known.content == base and (known.data in SOURCES or Path(known.data).exists()):
            return known.data
    for published in PUBLISHED.values():
        if base and published.content == base:
            return published.name
    if data in SOURCES:
        return data  # opening it says how to fetch it
    if base:
        raise DataNotFoundError(
            Message(
                "This run learned from the data set “{name}” (content {content}), which is not "
                "known on this computer. Choose the folder or file that holds it; in the terminal, "
                "add --data FOLDER.",
                name=name_of(data),
                content=base[:16],
            ),
            name_of(data),
        )
    raise DataNotFoundError(
        Message(
            "This run learned from data in {path}. A path from a file is not opened unasked: "
            "choose the folder or file that holds them; in the terminal, add --data FOLDER.",
            path=data[:200],
        ),
        name_of(data),
    )


def located(checkpoint: Checkpoint) -> Checkpoint:
    """Return `checkpoint` with its data set as it is found on this computer; see `locate`."""
    recipe = checkpoint.history[0].recipe
    return with_data(checkpoint, locate(recipe.data, checkpoint.data_sha256))


def with_data(checkpoint: Checkpoint, data: str) -> Checkpoint:
    """Return `checkpoint` with the data set that `data` opens."""
    return replace(checkpoint, history=on_data(checkpoint.history, data))


def on_data(history: History, data: str) -> History:
    """Return `history` on the data set that `data` opens."""
    return tuple(replace(segment, recipe=replace(segment.recipe, data=data)) for segment in history)


def portable(history: History, content: str) -> History:
    """Return `history` as a file holds it: a data set of known content by name, without path."""
    data = history[0].recipe.data
    if not content or data in SOURCES:
        return history
    return on_data(history, name_of(data))


def portable_recipe(recipe: Recipe, content: str) -> Recipe:
    """Return `recipe` as it goes into a file; see `portable`."""
    return portable((Segment(recipe),), content)[0].recipe


def name_of(data: str) -> str:
    """Return what a data set is called: the last part of its path, ``./mnist`` for a folder."""
    if data in SOURCES:
        return data
    name = PureWindowsPath(data).name or "data"
    return f"./{name}" if name in SOURCES else name[:100]
