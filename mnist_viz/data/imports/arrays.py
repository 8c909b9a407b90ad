"""NumPy's files: Keras's mnist.npz, MedMNIST's, KMNIST's pairs of .npz, and single .npy files."""

import math
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

import numpy as np
from numpy.lib import format as npy

from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.imports.files import Entry, Kind, Part, kind_of, part_of
from mnist_viz.data.imports.normalize import (
    Gathered,
    Labelled,
    Numbers,
    Progress,
    as_pictures,
    to_classes,
)

SUFFIXES = (".npz", ".npy")
MAX_MEMBERS = 100
_BLOCK = 4 << 20


@dataclass(frozen=True, slots=True)
class _Array:
    """One array of a file: what its name says, and how to open it."""

    label: str
    part: Part | None
    kind: Kind | None
    size: int
    open: Callable[[], BinaryIO]


def read_arrays(entries: list[Entry], progress: Progress) -> tuple[Labelled, Labelled | None]:
    """Return the splits that .npz and .npy files hold.

    Raises
    ------
    DataError
        If arrays are missing, ambiguous, too large or damaged.
    """
    with _arrays(entries) as arrays:
        found = dict[tuple[Part, Kind], _Array]()
        for array in arrays:
            if array.kind is None:
                continue
            key = (array.part or "train", array.kind)
            other = found.setdefault(key, array)
            if other is not array:
                raise DataError(
                    Message(
                        "Both {one} and {other} could be the {part} {kind}: it is not clear which "
                        "to use. Keep one of them.",
                        one=other.label,
                        other=array.label,
                        part=key[0],
                        kind=key[1],
                    )
                )
        for part in ("train", "test", "validation"):
            there = [kind for kind in ("images", "labels") if (part, kind) in found]
            if len(there) == 1 or (part == "train" and not there):
                missing = "labels" if there == ["images"] else "images"
                raise DataError(_lacking(entries, arrays, part, missing))
        test: Part = "test" if ("test", "images") in found else "validation"
        total = sum(array.size for (part, _), array in found.items() if part in ("train", test))
        read = _Reader(progress, total)
        train = _split(found, "train", read)
        return train, _split(found, test, read) if (test, "images") in found else None


def _lacking(entries: list[Entry], arrays: list[_Array], part: str, missing: str) -> Message:
    return Message(
        "{path} holds no {part} {missing} that could be told by their name, only {names}. Name "
        "the arrays x_train, y_train, x_test and y_test, as Keras does.",
        path=entries[0].label,
        part=part,
        missing=missing,
        names=", ".join(PurePosixPath(array.label).name for array in arrays[:8]) or "nothing",
    )


def _split(found: dict[tuple[Part, Kind], _Array], part: Part, read: "_Reader") -> Labelled:
    image, label = found[part, "images"], found[part, "labels"]
    images = as_pictures(read.array(image), image.label)
    labels = to_classes(read.array(label), label.label)
    if len(images) != len(labels):
        raise DataError(
            Message(
                "{path} holds {images:,} images and {other} {labels:,} labels: they do not belong "
                "together. Copy or download both again.",
                path=image.label,
                images=len(images),
                other=label.label,
                labels=len(labels),
            )
        )
    return Labelled(images, labels)


@contextmanager
def _arrays(entries: list[Entry]) -> Iterator[list[_Array]]:
    arrays: list[_Array] = []
    with ExitStack() as stack, _sentences(entries):
        for entry in entries:
            stem = entry.name.rpartition(".")[0]
            if entry.name.lower().endswith(".npy"):
                arrays.append(
                    _Array(entry.label, part_of(stem), kind_of(stem), entry.size, entry.open)
                )
                continue
            archive = stack.enter_context(ZipFile(stack.enter_context(entry.open())))
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise DataError(
                    Message("{path} holds too many arrays for a data set.", path=entry.label)
                )
            for member in members:
                key = member.filename.removesuffix(".npy")
                arrays.append(
                    _Array(
                        f"{entry.label}, {key}",
                        part_of(key) or part_of(stem),
                        # KMNIST's files hold one array each, arr_0: their own names say which.
                        kind_of(key) or kind_of(stem),
                        member.file_size,
                        partial(_open_member, archive, member),
                    )
                )
        yield arrays


@contextmanager
def _sentences(entries: list[Entry]) -> Iterator[None]:
    """Turn what a damaged file raises into a sentence."""
    try:
        yield
    except (BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError) as error:
        raise DataError(
            Message(
                "{path} is damaged or no NumPy file: {reason}. Copy or download it again.",
                path=entries[0].label,
                reason=error,
            )
        ) from error


def _open_member(archive: ZipFile, member: ZipInfo) -> BinaryIO:
    return cast(BinaryIO, archive.open(member))


class _Reader:
    """Reads arrays block by block; what they announce is compared with their length first."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def array(self, array: _Array) -> Numbers:
        with array.open() as file:
            shape, fortran, dtype = _header(file, array.label)
            announced = math.prod(shape) * dtype.itemsize
            held = array.size - (file.tell() if file.seekable() else 0)
            if (
                not shape
                or announced > array.size
                or announced > held
                or (fortran and announced > (256 << 20))
            ):
                raise DataError(
                    Message(
                        "{path} announces an array of {shape} {kind} and is too short for it: it "
                        "was cut off or is not what it claims. Copy or download it again.",
                        path=array.label,
                        shape=shape,
                        kind=dtype,
                    )
                )
            if dtype.hasobject or dtype.kind not in "buif":
                raise DataError(
                    Message(
                        "{path} holds {kind}, not numbers. Save it as an array of numbers.",
                        path=array.label,
                        kind="Python objects" if dtype.hasobject else dtype,
                    )
                )
            if fortran:
                values = np.frombuffer(self._read(file, announced, array.label), dtype)
                return values.reshape(shape, order="F")
            return self._rows(file, shape, dtype, array.label)

    def _rows(
        self, file: BinaryIO, shape: tuple[int, ...], dtype: np.dtype[np.generic], label: str
    ) -> Numbers:
        gathered = Gathered(label)
        row = math.prod(shape[1:]) * dtype.itemsize
        if row == 0 or row > _BLOCK or shape[0] == 0:
            raise DataError(
                Message("{path} holds no images: its shape is {shape}.", path=label, shape=shape)
            )
        some = _BLOCK // row
        for start in range(0, shape[0], some):
            count = min(some, shape[0] - start)
            content = self._read(file, count * row, label)
            gathered.add(np.frombuffer(content, dtype).reshape(count, *shape[1:]))
        return gathered.array()

    def _read(self, file: BinaryIO, length: int, label: str) -> bytes:
        content = file.read(length)
        if len(content) < length:
            raise DataError(Message("{path} was cut off. Copy or download it again.", path=label))
        self._done += length
        self._progress(min(self._done, self._total), self._total)
        return content


def _header(file: BinaryIO, label: str) -> tuple[tuple[int, ...], bool, np.dtype[np.generic]]:
    version = npy.read_magic(file)
    if version == (1, 0):
        shape, fortran, dtype = npy.read_array_header_1_0(file)
    elif version == (2, 0):
        shape, fortran, dtype = npy.read_array_header_2_0(file)
    else:
        raise DataError(Message("{path} holds no array of numbers.", path=label))
    if any(side < 0 for side in shape):
        raise DataError(
            Message("{path} has an impossible shape, {shape}.", path=label, shape=shape)
        )
    return shape, fortran, dtype
