"""Folders of pictures, one folder a class: 0/ to 9/, within train/ and test/ or on their own."""

from collections import defaultdict
from pathlib import PurePosixPath

import numpy as np
from PIL import Image, ImageOps

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import SIDE
from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.imports.files import Entry, digit_of, part_of
from mnist_viz.data.imports.normalize import Labelled, Progress, fit_picture, resized_note

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF")
MAX_PIXELS = 4_000_000
"""Of one picture of a data set."""

_Bases = dict[PurePosixPath, list[tuple[Entry, int]]]


def read_class_folders(
    entries: list[Entry], source: str, progress: Progress, notes: list[str]
) -> tuple[Labelled, Labelled | None]:
    """Return the splits that pictures in the folders of their classes make up.

    Raises
    ------
    DataError
        If there are no such folders, more than ten classes, or a picture is damaged.
    """
    chosen = _chosen(_by_base(entries, source), notes)
    total = sum(len(pictures) for pictures in chosen)
    sizes = set[tuple[int, int]]()
    splits, done = [], 0
    for pictures in chosen:
        images = np.empty((len(pictures), SIDE, SIDE), np.uint8)
        for row, (entry, _) in enumerate(pictures):
            if (done + row) % 64 == 0:
                progress(done + row, total)
            images[row] = _read(entry, sizes)
        done += len(pictures)
        splits.append(Labelled(images, np.array([digit for _, digit in pictures], np.uint8)))
    progress(done, total)
    if sizes != {(SIDE, SIDE)}:
        notes.append(resized_note(sizes))
    return splits[0], splits[1] if len(splits) > 1 else None


def _by_base(entries: list[Entry], source: str) -> _Bases:
    """Return the pictures with their digits, by the folder that their classes' folders are in."""
    bases: _Bases = defaultdict(list)
    others = defaultdict[PurePosixPath, set[str]](set)
    for entry in entries:
        folder = entry.path.parent
        digit = digit_of(folder.name)
        if digit is None:
            others[folder.parent].add(folder.name)
        else:
            bases[folder.parent].append((entry, digit))
    if not bases:
        raise DataError(
            Message(
                "{path} holds pictures, but not in folders named after their digits, 0 to 9. Put "
                "the pictures of each digit into a folder of that name.",
                path=source,
            )
        )
    for base in bases:
        extra = sorted(name for name in others[base] if part_of(name) is None)
        if extra:
            raise DataError(
                Message(
                    "{path} has folders for {extra} beside the digits; this app tells ten classes "
                    "apart, labelled 0 to 9. Keep only ten classes and number them from 0.",
                    path=f"{source}/{base}" if base.parts else source,
                    extra=", ".join(extra[:5]),
                )
            )
    return bases


def _chosen(bases: _Bases, notes: list[str]) -> list[list[tuple[Entry, int]]]:
    """Return the pictures of the training split, and of the test split where there is one."""
    by_part: dict[str, list[PurePosixPath]] = defaultdict(list)
    for base in bases:
        parts = [part for part in map(part_of, reversed(base.parts)) if part is not None]
        by_part[parts[0] if parts else "train"].append(base)
    if "train" not in by_part:  # all there is, is called "test": it is as good as any
        by_part = {"train": list(bases)}
    taken: list[list[tuple[Entry, int]]] = []
    for part in ("train", "test", "validation"):
        candidates = sorted(by_part.get(part, []), key=lambda base: (-len(bases[base]), str(base)))
        if candidates and len(taken) < 2:
            taken.append(bases[candidates.pop(0)])
        notes += [
            Message(
                "The {count:,} pictures in {folder} were left out.",
                count=len(bases[base]),
                folder=base,
            )
            for base in candidates
        ]
    return taken


def _read(entry: Entry, sizes: set[tuple[int, int]]) -> Bytes:
    try:
        with entry.open() as file, Image.open(file, formats=FORMATS) as picture:
            width, height = picture.size
            if width * height > MAX_PIXELS or min(width, height) < 2:
                raise DataError(
                    Message(
                        "{path} is {width}x{height} pixels; pictures of a data set have 2x2 to "
                        "4 million. Scale or crop it.",
                        path=entry.label,
                        width=width,
                        height=height,
                    )
                )
            sizes.add((height, width))
            return fit_picture(_grey(picture))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise DataError(
            Message(
                "{path} is not a picture that can be read: it is damaged or something else. "
                "Replace it, or take it out.",
                path=entry.label,
            )
        ) from error


def _grey(picture: Image.Image) -> Bytes:
    """Return lightness, (height, width); where only the opacity varies, that is the ink."""
    if picture.mode == "L":
        return np.asarray(picture)
    if picture.mode.startswith("I"):  # 16 bits a pixel, which convert() would cut off at 255
        return (np.asarray(picture) >> 8).astype(np.uint8)
    upright = ImageOps.exif_transpose(picture)
    if "A" not in upright.getbands() and "transparency" not in upright.info:
        return np.asarray(upright.convert("L"))
    grey, opacity = (np.asarray(band) for band in upright.convert("LA").split())
    if opacity.min() == 255:
        return grey
    visible = grey[opacity > 0]
    if visible.size == 0 or visible.min() == visible.max():
        return opacity
    share = opacity.astype(np.float32) / 255
    return np.rint(grey * share + 255 * (1 - share)).astype(np.uint8)
