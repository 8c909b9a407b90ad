"""Read and write IDX files, the format of MNIST, trusting nothing in them."""

import gzip
import math
import os
import struct
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import PIXELS, SIDE
from mnist_viz.core.message import Message
from mnist_viz.data.dataset import DIGITS
from mnist_viz.data.errors import DataError, NotRegularError, open_regular

MAX_IMAGES = 1_000_000
UINT8 = 0x08
"""The number type of single bytes: MNIST's own."""
TYPES: dict[int, np.dtype[np.generic]] = {
    UINT8: np.dtype(np.uint8),
    0x09: np.dtype(">i1"),
    0x0B: np.dtype(">i2"),
    0x0C: np.dtype(">i4"),
    0x0D: np.dtype(">f4"),
    0x0E: np.dtype(">f8"),
}
"""The format's number types; all but single bytes have to be imported."""

_GZIP_MAGIC = b"\x1f\x8b"
# Handwriting shrinks five to ten times, blank paper a thousand times: a small file that announces
# far more than this would only fill the memory.
_ALWAYS_ALLOWED = 64 << 20
_MAX_SHRUNK = 40


@dataclass(frozen=True, slots=True)
class Header:
    """What an IDX file announces: its numbers; and how it is on disk, in `size` bytes."""

    path: Path
    shape: tuple[int, ...]
    compressed: bool
    size: int
    dtype: np.dtype[np.generic] = TYPES[UINT8]

    @property
    def announced(self) -> int:
        """The bytes that its values take."""
        return math.prod(self.shape) * self.dtype.itemsize

    @property
    def count(self) -> int:
        """The number of images or labels."""
        return self.shape[0]

    @property
    def start(self) -> int:
        """Where the values begin, in bytes."""
        return 4 + 4 * len(self.shape)


def read_header(
    path: Path, dimensions: int, meant: str, types: Collection[int] = (UINT8,)
) -> Header:
    """Read the header of a file that is `meant` to hold "images" or "labels" of these `types`.

    Raises
    ------
    DataError
        If it is no IDX file, holds something else, or cannot be read.
    """
    with opened(path) as (file, compressed):
        magic = file.read(4)
        if len(magic) < 4:
            raise DataError(
                Message(
                    "{path} is too short for an IDX file: it has {count} bytes.",
                    path=path,
                    count=len(magic),
                )
            )
        zeros, number_type, found = struct.unpack(">HBB", magic)
        if zeros != 0 or not 1 <= found <= 4:
            raise DataError(
                Message(
                    "{path} is not an IDX file: it begins with {bytes}. Is it the right file?",
                    path=path,
                    bytes=magic.hex(" "),
                )
            )
        if number_type not in types:
            raise DataError(
                Message(
                    "{path} holds numbers of type 0x{type:02x}; IDX files of images or labels hold "
                    "single bytes (type 0x08). “mnist-viz data import” converts the other types.",
                    path=path,
                    type=number_type,
                )
            )
        if found != dimensions:
            raise DataError(_wrong_dimensions(path, found, meant))
        sizes = file.read(4 * dimensions)
        size = path.stat().st_size
    if len(sizes) < 4 * dimensions:
        raise DataError(
            Message("{path} ends inside its header: it was cut off. Copy it again.", path=path)
        )
    shape = struct.unpack(f">{dimensions}I", sizes)
    return Header(path, shape, compressed, size, TYPES[number_type])


def _wrong_dimensions(path: Path, found: int, meant: str) -> str:
    if found not in (1, 3):
        return Message(
            "{path} has {found} dimensions, which neither images (3) nor labels (1) have.",
            path=path,
            found=found,
        )
    if meant == "images":
        return Message(
            "{path} holds labels where images are expected: were the two files swapped?", path=path
        )
    return Message(
        "{path} holds images where labels are expected: were the two files swapped?", path=path
    )


def check_size(header: Header) -> None:
    """Make sure that the file can hold what it announces.

    Raises
    ------
    DataError
        If it is empty, too large, or of another length.
    """
    announced = header.announced
    if header.count == 0:
        raise DataError(
            Message("{path} is empty: it announces no images at all.", path=header.path)
        )
    if header.count > MAX_IMAGES:
        raise DataError(
            Message(
                "{path} announces {count:,} images; this app holds {most:,} at most. The file is "
                "damaged, or has to be split.",
                path=header.path,
                count=header.count,
                most=MAX_IMAGES,
            )
        )
    if header.compressed:
        if announced > max(_ALWAYS_ALLOWED, _MAX_SHRUNK * header.size):
            raise DataError(
                Message(
                    "{path} announces {megabytes:,} MB in {size:,} bytes; no handwriting shrinks "
                    "that far. The file is damaged or not what it claims.",
                    path=header.path,
                    megabytes=announced >> 20,
                    size=header.size,
                )
            )
    elif header.size != header.start + announced:
        raise DataError(wrong_length(header, header.size - header.start))


def wrong_length(header: Header, found: int | None) -> str:
    """Say that the file holds this many bytes, None for more, instead of those announced."""
    announced = header.announced
    if found is None or found > announced:
        return Message(
            "{path} goes on after the {announced:,} bytes that it announces: it is damaged or not "
            "an IDX file. Copy or download it again.",
            path=header.path,
            announced=announced,
        )
    return Message(
        "{path} was cut off: it announces {announced:,} bytes and holds {found:,}. Copy or "
        "download it again.",
        path=header.path,
        announced=announced,
        found=found,
    )


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, bool]]:
    """Open a file, compressed or not (browsers unpack some .gz files and keep their names)."""
    try:
        with open_regular(path) as raw:
            compressed = raw.read(2) == _GZIP_MAGIC
            raw.seek(0)
            if compressed:
                with gzip.open(raw) as unpacked:
                    yield cast(BinaryIO, unpacked), True
            else:
                yield raw, False
    except (EOFError, zlib.error, gzip.BadGzipFile) as exc:
        raise DataError(
            Message(
                "{path} is a damaged gzip file: {reason}. Copy or download it again.",
                path=path,
                reason=_reason(exc),
            )
        ) from exc
    except OSError as exc:
        raise DataError(
            Message("{path} could not be read: {reason}.", path=path, reason=_reason(exc))
        ) from exc


def _reason(exc: Exception) -> str:
    if isinstance(exc, EOFError):
        return Message("it was cut off")
    if isinstance(exc, NotRegularError):
        return str(exc.strerror)
    if isinstance(exc, OSError) and exc.errno is not None:
        return os.strerror(exc.errno)
    return str(exc)


_CHUNK = 1 << 20


def open_images(path: Path) -> Header:
    """Check that `path` announces 28x28 images, without reading them.

    Raises
    ------
    DataError
        If the file is no such file, or announces what it cannot hold.
    """
    header = read_header(path, dimensions=3, meant="images")
    rows, columns = header.shape[1:]
    if (rows, columns) != (SIDE, SIDE):
        raise DataError(
            Message(
                "{path} holds images of {rows}x{columns} pixels; this app reads images of "
                "{side}x{side}. “mnist-viz data import” scales them.",
                path=path,
                rows=rows,
                columns=columns,
                side=SIDE,
            )
        )
    check_size(header)
    return header


def open_labels(path: Path) -> Header:
    """Check that `path` announces labels, without reading them.

    Raises
    ------
    DataError
        If the file is no such file, or announces what it cannot hold.
    """
    header = read_header(path, dimensions=1, meant="labels")
    check_size(header)
    return header


def read_images(header: Header) -> Bytes:
    """Read the images that `header` announces, as uint8 (n, 784).

    Raises
    ------
    DataError
        If the file is shorter or longer than announced, or its compression is damaged.
    """
    return _read_values(header).reshape(header.count, PIXELS)


def read_first(header: Header, count: int) -> Bytes:
    """Read the first `count` images of bytes, (n, 784), or fewer where there are fewer.

    Raises
    ------
    DataError
        If the file cannot be read.
    """
    with opened(header.path) as (file, _):
        file.read(header.start)
        content = file.read(PIXELS * min(count, header.count))
    whole = len(content) // PIXELS
    if whole == 0:
        raise DataError(wrong_length(header, len(content)))
    return np.frombuffer(content[: whole * PIXELS], np.uint8).reshape(whole, PIXELS)


def read_labels(header: Header) -> Bytes:
    """Read the labels that `header` announces, as uint8 (n,), each 0 to 9.

    Raises
    ------
    DataError
        If the file is damaged, or holds labels of more than ten classes.
    """
    labels = _read_values(header)
    if labels.max() >= len(DIGITS):
        row = int(np.argmax(labels >= len(DIGITS)))
        raise DataError(
            Message(
                "{path} gives image {row} the label {label}; this app tells ten classes apart, "
                "labelled 0 to 9. Keep only ten classes and number them from 0.",
                path=header.path,
                row=row,
                label=labels[row],
            )
        )
    return labels


def read_numbers(path: Path, dimensions: int, meant: str) -> NDArray[np.generic]:
    """Read a file of any of the format's number types, of images of any size or of labels.

    Raises
    ------
    DataError
        If it is no such file, or damaged.
    """
    header = read_header(path, dimensions, meant, TYPES)
    check_size(header)
    return _read_values(header).view(header.dtype).reshape(header.shape)


def write(path: Path, values: Bytes) -> None:
    """Write `values` of any shape as an IDX file, compressed where the name ends in ``.gz``.

    The same values always give the same bytes. Written next to the target and then renamed, so that
    no half-written file is ever found under that name.
    """
    head = struct.pack(f">HBB{values.ndim}I", 0, UINT8, values.ndim, *values.shape)
    content = head + values.tobytes()
    if path.suffix == ".gz":
        content = gzip.compress(content, compresslevel=6, mtime=0)
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _read_values(header: Header) -> Bytes:
    values = np.empty(header.announced, np.uint8)
    room = values.data
    filled = 0
    with opened(header.path) as (file, _):
        file.read(header.start)
        while filled < len(room):
            chunk = file.read(min(_CHUNK, len(room) - filled))
            if not chunk:
                raise DataError(wrong_length(header, filled))
            room[filled : filled + len(chunk)] = chunk
            filled += len(chunk)
        # Reading to the end is also what makes gzip check its checksum.
        if file.read(1):
            raise DataError(wrong_length(header, None))
    return values
