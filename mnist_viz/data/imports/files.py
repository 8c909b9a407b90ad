"""The files of a data set that is imported, and what their names say about them.

An archive is untrusted: what its directory announces is checked first, so that a file of a few
kilobytes neither fills the memory nor names a place outside its folder.
"""

import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Literal, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError, open_regular

Part = Literal["train", "test", "validation"]
Kind = Literal["images", "labels"]

_WORDS = re.compile(r"[a-z]+|\d+")
_DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBERED = re.compile(r"(?:class|digit|label|number)?[ _-]?([0-9])", re.IGNORECASE)
_IMAGES = {"x", "images", "image", "imgs", "img", "data", "features", "pixels"}
_LABELS = {"y", "labels", "label", "target", "targets", "classes", "class"}


def part_of(name: str) -> Part | None:
    """Return which split a name speaks of, such as "mnist_test.csv" or "trainingSet"."""
    for word in _WORDS.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()):
        if word.startswith("train"):
            return "train"
        if word in ("test", "testing", "tests", "t"):  # "t10k" is the words "t", "10" and "k"
            return "test"
        if word in ("val", "valid", "validation", "dev"):
            return "validation"
    return None


def kind_of(name: str) -> Kind | None:
    """Return whether a name speaks of images or labels, such as "x_train" or "val_labels"."""
    words = set(_WORDS.findall(name.lower()))
    if words & _LABELS:
        return "labels"
    return "images" if words & _IMAGES else None


def digit_of(folder: str) -> int | None:
    """Return the digit that a class's folder is named after: "7", "seven", "class_7"."""
    if folder.lower() in _DIGIT_WORDS:
        return _DIGIT_WORDS.index(folder.lower())
    match = _NUMBERED.fullmatch(folder)
    return int(match[1]) if match else None


MAX_FILES = 1_000_000
MAX_DIRECTORY = 16 << 20
"""Bytes of an archive's directory: some 150,000 files, and what they take in memory."""
MAX_DEPTH = 6
"""Folders below the one that was given: two wrappers, a split, a class."""
MAX_UNPACKED = 4 << 30
"""Bytes in all files of an archive together."""

_ALWAYS_ALLOWED = 64 << 20
_MAX_RATIO = 200
_END = struct.Struct("<4s4H2LH")
"""The record at the end of an archive: signature, disks, counts, size and place, comment."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a data set.

    Attributes
    ----------
    path
        Where it is, from the folder or archive that was given.
    label
        What messages call it.
    size
        Its length in bytes, unpacked.
    open
        Opens it for reading.
    """

    path: PurePosixPath
    label: str
    size: int
    open: Callable[[], BinaryIO]

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.name


@contextmanager
def listed(source: Path, check: Callable[[], None]) -> Iterator[list[Entry]]:
    """Yield the files in a folder or a zip archive, or the one file that `source` is, sorted.

    Parameters
    ----------
    check
        Called now and then; an exception that it raises ends the listing.

    Raises
    ------
    DataError
        If the source cannot be read, or is an archive that should not be unpacked.
    """
    try:
        if source.is_dir():
            yield sorted(_in_folder(source, check), key=_order)
            return
        with open_regular(source) as file:
            if file.read(4) not in (b"PK\x03\x04", b"PK\x05\x06") or source.suffix == ".npz":
                size = os.fstat(file.fileno()).st_size
                yield [
                    Entry(
                        PurePosixPath(source.name), str(source), size, partial(open_regular, source)
                    )
                ]
                return
            _check_directory(file, source)
            with ZipFile(file) as archive:
                yield sorted(_in_archive(archive, source), key=_order)
    except OSError as error:
        raise DataError(
            Message(
                "{path} could not be read: {reason}.", path=source, reason=error.strerror or error
            )
        ) from error
    except (BadZipFile, zlib.error, EOFError, UnicodeDecodeError, NotImplementedError) as error:
        raise DataError(
            Message(
                "{path} is a damaged zip archive: {reason}. Copy or download it again.",
                path=source,
                reason=error,
            )
        ) from error


def _order(entry: Entry) -> tuple[int, str]:
    return len(entry.path.parts), str(entry.path)


def _in_folder(folder: Path, check: Callable[[], None]) -> Iterator[Entry]:
    seen, count = set[tuple[int, int]](), 0
    pending = [(folder, PurePosixPath())]
    while pending:
        here, relative = pending.pop()
        status = here.stat()
        if (status.st_dev, status.st_ino) in seen:
            continue  # a link that leads back
        seen.add((status.st_dev, status.st_ino))
        check()
        with os.scandir(here) as found:
            for item in found:
                if item.name.startswith("."):
                    continue
                if item.is_dir():
                    if len(relative.parts) < MAX_DEPTH:
                        pending.append((here / item.name, relative / item.name))
                elif item.is_file():
                    count += 1
                    if count > MAX_FILES:
                        raise DataError(
                            Message(
                                "{path} holds more than {most:,} files. Choose the folder of the "
                                "data set alone.",
                                path=folder,
                                most=MAX_FILES,
                            )
                        )
                    path = here / item.name
                    yield Entry(
                        relative / item.name,
                        str(path),
                        item.stat().st_size,
                        partial(open_regular, path),
                    )


def _in_archive(archive: ZipFile, source: Path) -> Iterator[Entry]:
    members = [member for member in archive.infolist() if not member.is_dir()]
    unpacked = sum(member.file_size for member in members)
    packed = source.stat().st_size
    if unpacked > MAX_UNPACKED or unpacked > max(_ALWAYS_ALLOWED, _MAX_RATIO * packed):
        raise DataError(
            Message(
                "{path} announces {megabytes:,} MB in {size:,} bytes; no data set shrinks that "
                "far. It is not unpacked. Use another copy of it.",
                path=source,
                megabytes=unpacked >> 20,
                size=packed,
            )
        )
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
            raise DataError(
                Message(
                    "{path} holds a file that names a place outside the archive, {name!r}: such "
                    "archives are made to do harm. It is not unpacked.",
                    path=source,
                    name=member.filename[:200],
                )
            )
        if member.flag_bits & 1:
            raise DataError(
                Message("{path} is locked by a password. Unpack it to a folder first.", path=source)
            )
        hidden = any(part.startswith(".") or part == "__MACOSX" for part in path.parts)
        if not hidden and len(path.parts) <= MAX_DEPTH + 1:
            label = f"{source}, {path}"
            yield Entry(path, label, member.file_size, partial(_open_member, archive, member))


def _open_member(archive: ZipFile, member: ZipInfo) -> BinaryIO:
    # Reading stops at the announced size, which was checked, and compares the checksum there.
    return cast(BinaryIO, archive.open(member))


def _check_directory(file: BinaryIO, source: Path) -> None:
    """Refuse an archive of too many files before its directory is read into memory."""
    size = file.seek(0, os.SEEK_END)
    tail_size = min(size, _END.size + (1 << 16))
    file.seek(size - tail_size)
    tail = file.read(tail_size)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        raise BadZipFile("its end is missing")
    directory = _END.unpack_from(tail, at)[5]
    if min(directory, size) > MAX_DIRECTORY:
        raise DataError(
            Message(
                "{path} holds too many files for an archive: unpack it to a folder.", path=source
            )
        )
    file.seek(0)
