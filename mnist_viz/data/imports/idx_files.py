"""IDX files of any number type and image size, also in nested folders and archives."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.idx import read_numbers
from mnist_viz.data.imports.files import Entry
from mnist_viz.data.imports.normalize import (
    Gathered,
    Labelled,
    Progress,
    as_pictures,
    to_classes,
)
from mnist_viz.data.sources.folder import IDX_NAME, usual_name

Key = tuple[str, str]


def find_idx(entries: list[Entry], source: str) -> dict[Key, Entry]:
    """Return the files of one data set by ("train" or "test", "images" or "labels").

    The copy in the highest folder is taken, plain before compressed.

    Raises
    ------
    DataError
        If there are files of more than one data set.
    """
    found: dict[Key, Entry] = {}
    for entry in sorted(entries, key=lambda entry: (len(entry.path.parts), str(entry.path))):
        match = IDX_NAME.fullmatch(entry.name)
        if match is None:
            continue
        key = ("train" if match["split"].lower() == "train" else "test", match["kind"].lower())
        other = found.setdefault(key, entry)
        if _plain(entry.name) != _plain(other.name):
            raise DataError(
                Message(
                    "{folder} holds both {one} and {other}: it is not clear which to use. Give a "
                    "folder with the four files of one data set.",
                    folder=source,
                    one=other.path,
                    other=entry.path,
                )
            )
    return found


def _plain(name: str) -> str:
    return name.lower().removesuffix(".gz").replace(".", "-").replace("_", "-")


def read_idx(
    found: dict[Key, Entry], source: str, progress: Progress
) -> tuple[Labelled, Labelled | None]:
    """Return the splits in IDX files.

    Raises
    ------
    DataError
        If a file is missing, damaged, or does not fit its partner.
    """
    parts = [part for part in ("train", "test") if any(key[0] == part for key in found)]
    missing = [
        usual_name(part, kind)
        for part in parts or ["train"]
        for kind in ("images", "labels")
        if (part, kind) not in found
    ]
    if missing:
        raise DataError(
            Message(
                "{folder} lacks {missing} (or the same with .gz). A data set is four IDX files: "
                "images and labels for training and for testing.",
                folder=source,
                missing=", ".join(missing),
            )
        )
    total, done, splits = sum(entry.size for entry in found.values()), 0, []
    for part in parts:
        pair = [found[part, kind] for kind in ("images", "labels")]
        splits.append(_split(*pair))
        done += sum(entry.size for entry in pair)
        progress(done, total)
    return splits[0], splits[1] if len(splits) > 1 else None


def _split(image: Entry, label: Entry) -> Labelled:
    gathered = Gathered(image.label)
    gathered.add(_on_disk(image, lambda path: read_numbers(path, 3, "images")))
    images = as_pictures(gathered.array(), image.label)
    if image.name.startswith("emnist-"):
        # EMNIST's files hold every image column by column (Cohen et al. 2017, as published).
        images = images.transpose(0, 2, 1)
    labels = to_classes(_on_disk(label, lambda path: read_numbers(path, 1, "labels")), label.label)
    if len(images) != len(labels):
        raise DataError(
            Message(
                "{path} holds {images:,} images and {other} {labels:,} labels: they do not belong "
                "together. Copy or download both again.",
                path=image.label,
                images=len(images),
                other=label.name,
                labels=len(labels),
            )
        )
    return Labelled(images, labels)


def _on_disk(entry: Entry, read: Callable[[Path], np.ndarray]) -> np.ndarray:
    """Read a file of a folder where it is, one of an archive from a temporary copy."""
    path = Path(entry.label)
    if path.is_file():
        return read(path)
    with TemporaryDirectory() as folder:
        copy = Path(folder, entry.name)
        with entry.open() as packed, copy.open("wb") as file:
            shutil.copyfileobj(packed, file, 1 << 20)
        return read(copy)
