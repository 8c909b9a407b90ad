"""A folder of four IDX files becomes a `Dataset`, its images read only when they are wanted."""

import re
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import SIDE
from mnist_viz.core.message import Message
from mnist_viz.data import idx
from mnist_viz.data.dataset import DIGITS, Dataset, Split
from mnist_viz.data.errors import DataError
from mnist_viz.data.idx import TYPES, Header, read_header

# The usual names, as published ("train-images-idx3-ubyte.gz") and as unpacked by others
# ("train-images.idx3-ubyte"), possibly with the name of the data set before them.
IDX_NAME = re.compile(
    r"(?P<prefix>.*[-_.])?(?P<split>train|t10k|test)[-_.](?P<kind>images|labels)"
    r"[-_.]idx(?P<dimensions>[13])[-_.]ubyte(?P<gz>\.gz)?",
    re.IGNORECASE,
)
_LOOKED_AT = 200
"""Images that show whether a file is MNIST-like."""


def read_folder(
    folder: Path,
    name: str | None = None,
    title: str | None = None,
    classes: tuple[str, ...] = DIGITS,
) -> Dataset:
    """Open the IDX files in `folder`, plain or compressed, under their usual names.

    Headers, counts and labels are checked at once; images are read at first use, so that a test
    set is not kept waiting by 60,000 training images.

    Parameters
    ----------
    folder : Path
        Holds images and labels for training (``train-…``) and for testing (``t10k-…``, ``test-…``).
    name, title : str, optional
        What to call the data set; the folder's own path and name where left out.
    classes : tuple of str
        The names of the ten classes.

    Raises
    ------
    DataError
        If a file is missing, unreadable, damaged, or does not fit its partner.
    """
    if not folder.is_dir():
        raise DataError(
            Message(
                "{folder} is not a folder. Give a folder that holds the four IDX files.",
                folder=folder,
            )
        )
    found = _find(folder)
    return Dataset(
        name=name or str(folder),
        title=title or folder.resolve().name,
        train=_split(found["train", "images"], found["train", "labels"]),
        test=_split(found["test", "images"], found["test", "labels"]),
        classes=classes,
    )


def is_usual_folder(folder: Path) -> bool:
    """Return whether `read_folder` is for it: IDX files of bytes, 28x28, light ink on dark paper.

    A folder with damaged or missing files is one, too: `read_folder` says what is wrong.
    """
    names = [path for path in _files(folder) if IDX_NAME.fullmatch(path.name)]
    for path in names:
        if "images" in path.name.lower():
            try:
                header = read_header(path, 3, "images", TYPES)
                if header.dtype != np.uint8 or header.shape[1:] != (SIDE, SIDE):
                    return False
                if not _looks_usual(idx.read_first(header, _LOOKED_AT)):
                    return False
            except DataError:
                return True
    return bool(names)


def _looks_usual(images: Bytes) -> bool:
    from mnist_viz.data.imports.normalize import is_usual  # noqa: PLC0415  # needs Pillow

    return is_usual(images)


def write_folder(folder: Path, train: tuple[Bytes, Bytes], test: tuple[Bytes, Bytes]) -> None:
    """Write a data set as four compressed IDX files, as MNIST's own; all of them or none.

    Parameters
    ----------
    folder
        Made where it is not there.
    train, test : uint8 arrays, (n, 784) and (n,)

    Raises
    ------
    OSError
        If it cannot be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{folder.name}.", suffix=".part", dir=folder.parent) as beside:
        for split, (images, labels) in (("train", train), ("test", test)):
            for kind, values in (("images", images.reshape(-1, SIDE, SIDE)), ("labels", labels)):
                idx.write(Path(beside, f"{usual_name(split, kind)}.gz"), values)
        folder.mkdir(exist_ok=True)
        for path in sorted(Path(beside).iterdir()):
            path.replace(folder / path.name)


def _find(folder: Path) -> dict[tuple[str, str], Path]:
    found: dict[tuple[str, str], Path] = {}
    # Sorted, a plain file comes before its compressed copy: it is the faster one to read.
    for path in _files(folder):
        match = IDX_NAME.fullmatch(path.name)
        if match is None:
            continue
        split = "train" if match["split"].lower() == "train" else "test"
        key = split, match["kind"].lower()
        other = found.setdefault(key, path)
        if path.name not in (other.name, f"{other.name}.gz"):
            raise DataError(
                Message(
                    "{folder} holds both {one} and {other}: it is not clear which to use. Give a "
                    "folder with the four files of one data set.",
                    folder=folder,
                    one=other.name,
                    other=path.name,
                )
            )
    wanted = [(split, kind) for split in ("train", "test") for kind in ("images", "labels")]
    missing = [usual_name(*key) for key in wanted if key not in found]
    if missing:
        raise DataError(
            Message(
                "{folder} lacks {missing} (or the same with .gz). A data set is four IDX files: "
                "images and labels for training and for testing.",
                folder=folder,
                missing=", ".join(missing),
            )
        )
    return found


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as exc:
        raise DataError(
            Message(
                "{folder} could not be looked into: {reason}.", folder=folder, reason=exc.strerror
            )
        ) from exc


def usual_name(split: str, kind: str) -> str:
    """Return what MNIST calls its file for "train" or "test", "images" or "labels"."""
    prefix = "train" if split == "train" else "t10k"
    return f"{prefix}-{kind}-idx{3 if kind == 'images' else 1}-ubyte"


def _split(image_path: Path, label_path: Path) -> Split:
    images, labels = idx.open_images(image_path), idx.open_labels(label_path)
    if images.count != labels.count:
        raise DataError(
            Message(
                "{path} holds {images:,} images and {other} {labels:,} labels: they do not belong "
                "together. Copy or download both again.",
                path=image_path,
                images=images.count,
                other=label_path.name,
                labels=labels.count,
            )
        )
    return Split.lazy(images.count, partial(_read, images, idx.read_labels(labels)))


def _read(images: Header, labels: Bytes) -> tuple[Bytes, Bytes]:
    pixels = idx.read_images(images)
    if images.path.name.startswith("emnist-"):
        # EMNIST's files hold every image column by column (Cohen et al. 2017, as published).
        columns = pixels.reshape(-1, SIDE, SIDE)
        pixels = columns.transpose(0, 2, 1).reshape(pixels.shape)
    return pixels, labels
