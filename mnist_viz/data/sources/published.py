"""What a published data set is: files of known content on several servers, kept in one folder."""

import os
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

import platformdirs

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import DIGITS, Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.data.sources.folder import read_folder


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a published data set: its name, SHA-256 (hex) and length in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Published:
    """A data set that others published as four IDX files.

    Parameters
    ----------
    name : str
        What `--data` calls it.
    title : str
        What the window calls it.
    help : str
        One sentence on what it holds and where it comes from.
    mirrors : tuple of str
        Addresses to which a file's name is appended, the fastest first.
    files : tuple of RemoteFile
        The four files.
    classes : tuple of str
        The names of its ten classes.
    content : str
        `Dataset.content_hash` of it, where it is known.
    """

    name: str
    title: str
    help: str
    mirrors: tuple[str, ...]
    files: tuple[RemoteFile, ...]
    classes: tuple[str, ...] = DIGITS
    content: str = ""

    @property
    def size(self) -> int:
        """The length of all its files in bytes."""
        return sum(file.size for file in self.files)

    def folder(self, root: Path | None = None) -> Path:
        """Return the folder that its files are kept in, under `root` or `data_root()`."""
        return (root or data_root()) / self.name

    def is_fetched(self, root: Path | None = None) -> bool:
        """Say whether all its files are there; `data verify` looks inside them."""
        return all((self.folder(root) / file.name).is_file() for file in self.files)

    def load(self, seed: int = 0, root: Path | None = None) -> Dataset:
        """Open the files that were fetched; `seed` changes nothing.

        Raises
        ------
        DataError
            If they have not been fetched, or are damaged.
        """
        if not self.is_fetched(root):
            raise DataError(
                Message(
                    "{title} is not on this computer yet (looked in {folder}). Run “mnist-viz data "
                    "fetch {name}” once ({megabytes:.0f} MB), or give a folder that holds its four "
                    "files.",
                    title=self.title,
                    folder=self.folder(root),
                    name=self.name,
                    megabytes=self.size / 1e6,
                )
            )
        return read_folder(self.folder(root), self.name, self.title, self.classes)


def data_root() -> Path:
    """Return where fetched data sets are kept: MNIST_VIZ_DATA if set, else the user's own place.

    A user who has none, for lack of a home, fetches them into the folder for temporary files.
    """
    chosen = os.environ.get("MNIST_VIZ_DATA")
    if chosen:
        return Path(chosen)
    try:
        own = platformdirs.user_data_path("mnist_viz", appauthor=False)
    except RuntimeError:  # as some versions of platformdirs say that there is no home
        own = None
    return own if own is not None and own.is_absolute() else Path(gettempdir(), "mnist_viz")
