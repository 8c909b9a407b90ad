"""Every data set by name: the table that the command line and the window's controls read."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import HANDS
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import DataError
from mnist_viz.data.sources.folder import is_usual_folder, read_folder
from mnist_viz.data.sources.published import PUBLISHED

__all__ = ["HANDS", "PUBLISHED", "SOURCES", "Source", "load", "open_path", "read_folder"]


log = logging.getLogger(__name__)


class Source(Protocol):
    """Where a data set comes from, with what a control has to say about it."""

    @property
    def name(self) -> str:
        """What `--data` calls it."""

    @property
    def title(self) -> str:
        """What the window calls it."""

    @property
    def help(self) -> str:
        """One sentence on what it holds."""

    def load(self, seed: int = 0) -> Dataset:
        """Open it; `seed` matters where images are made rather than read."""


@dataclass(frozen=True)
class Drawn:
    """Digits that the program draws itself: nothing to download."""

    name: str
    title: Message
    help: Message

    def load(self, seed: int = 0) -> Dataset:
        """Open it and start drawing."""
        # The pen and its skeletons take time to import, which a run on files need not spend.
        from mnist_viz.data.sources.digits import digits  # noqa: PLC0415

        return digits(seed, name=self.name, title=self.title)


DRAWN = (
    Drawn(
        "digits",
        Message("Digits drawn by the program"),
        Message("Handwriting that the program draws itself, as people of several countries write."),
    ),
    Drawn(
        "digits-steady",
        Message("Digits drawn by steady hands"),
        Message("Drawn digits that vary as little as those of MNIST: easy to learn and to read."),
    ),
    Drawn(
        "digits-foreign",
        Message("Digits drawn by foreign hands"),
        Message("Drawn digits as people write them outside the USA, whose hands MNIST lacks."),
    ),
    Drawn(
        "digits-shifted",
        Message("Digits drawn by the program, tested on steady hands"),
        Message(
            "Varied hands to learn from and steady ones as a test, which is easier than training."
        ),
    ),
)
_ALL: tuple[Source, ...] = (*DRAWN, *PUBLISHED.values())
SOURCES: dict[str, Source] = {source.name: source for source in _ALL}


def load(spec: str, seed: int = 0) -> Dataset:
    """Open the data set called `spec`, or the one at that path.

    Parameters
    ----------
    spec : str
        A name in `SOURCES`, or the path of a data set in any form that `imports.read_data` knows
        (``./mnist`` if it has such a name). With ``+hands`` behind it, it is mixed with distorted
        copies and drawn digits.
    seed : int
        Which handwriting the program draws; without effect on data sets from files.

    Raises
    ------
    DataError
        If there is no such data set or folder, it has not been fetched, or its files are damaged.
    """
    log.info("opening the data set %s", spec)
    if spec.endswith(HANDS):
        from mnist_viz.data.sources.digits import with_hands  # noqa: PLC0415  # as for `_Drawn`

        return with_hands(load(spec.removesuffix(HANDS), seed), seed)
    if spec in SOURCES:
        return SOURCES[spec].load(seed)
    folder = Path(os.path.expanduser(spec))  # noqa: PTH111  # a Path fails where ~who has no home
    try:
        there = folder.exists()
    except OSError as error:
        raise DataError(
            Message(
                "{folder} could not be looked into: {reason}.", folder=spec, reason=error.strerror
            )
        ) from error
    if there:
        return open_path(folder, seed)
    raise DataError(
        Message(
            "There is no data set, folder or file called “{name}”. The data sets are {names}; "
            "anything else is read as a folder of IDX files or pictures, an .npz, a .csv or a "
            ".zip.",
            name=spec,
            names=", ".join(SOURCES),
        )
    )


def open_path(path: Path, seed: int = 0) -> Dataset:
    """Open the data set in a folder or file.

    MNIST's own form is read when it is wanted, the others at once.

    Raises
    ------
    DataError
        If there is none, or it is damaged.
    """
    if path.is_dir() and is_usual_folder(path):
        return read_folder(path)
    # Pillow takes time to import, which the usual files need not spend.
    from mnist_viz.data.imports import read_data  # noqa: PLC0415

    found = read_data(path, seed=seed)
    train, test = Split(*found.train), Split(*found.test)
    return Dataset(str(path), path.resolve().stem, train, test, notes=found.notes)
