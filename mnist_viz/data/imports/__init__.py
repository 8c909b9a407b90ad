"""Data sets as people have them: recognised by what is in a folder, archive or file, and read.

Four IDX files of any number type, Keras's ``mnist.npz`` and its like, CSV tables, and pictures in
the folders of their classes; each also nested some folders deep, or in a zip archive.
"""

from pathlib import Path

from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.imports import arrays, class_folders, tables
from mnist_viz.data.imports.files import Entry, listed
from mnist_viz.data.imports.idx_files import find_idx, read_idx
from mnist_viz.data.imports.normalize import Imported, Labelled, Progress, normalized

__all__ = ["Imported", "Progress", "read_data"]


def read_data(
    source: Path, *, seed: int = 0, progress: Progress = lambda done, total: None
) -> Imported:
    """Read a data set in any of the known forms.

    Parameters
    ----------
    source
        A folder, a zip archive, or an .npz, .npy or .csv file.
    seed
        Which images are kept aside for testing, where there are no test images.
    progress
        Called often, in this thread; an exception that it raises ends the reading.

    Raises
    ------
    DataError
        If there is no data set, or it is damaged, hostile or of more than ten classes.
    """
    if not source.exists():
        raise DataError(Message("There is no file or folder {path}.", path=source))
    notes: list[str] = []
    with listed(source, lambda: progress(0, 0)) as entries:
        train, test = _splits(entries, source, progress, notes)
        return normalized(train, test, label=str(source), seed=seed, progress=progress, notes=notes)


def _splits(
    entries: list[Entry], source: Path, progress: Progress, notes: list[str]
) -> tuple[Labelled, Labelled | None]:
    found = find_idx(entries, str(source))
    if found:
        return read_idx(found, str(source), progress)
    named_arrays = _with_suffix(entries, arrays.SUFFIXES)
    if named_arrays:
        return arrays.read_arrays(named_arrays, progress)
    named_tables = _with_suffix(entries, tables.SUFFIXES)
    if named_tables:
        return tables.read_tables(named_tables, progress, notes)
    pictures = _with_suffix(entries, class_folders.SUFFIXES)
    if (pictures and source.is_dir()) or len(pictures) > 1:
        return class_folders.read_class_folders(pictures, str(source), progress, notes)
    raise DataError(
        Message(
            "{path} holds no data set. It is not a folder with four IDX files "
            "(train-images-idx3-ubyte, t10k-images-idx3-ubyte and their labels), a table (.csv), "
            "NumPy arrays (.npz) or folders of pictures named 0 to 9, nor a zip archive of these.",
            path=source,
        )
    )


def _with_suffix(entries: list[Entry], suffixes: tuple[str, ...]) -> list[Entry]:
    return [entry for entry in entries if entry.name.lower().endswith(suffixes)]
