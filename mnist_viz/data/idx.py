"""The IDX file format: MNIST's own, for images and for labels, plain or compressed with gzip.

Four bytes say what follows (two zeros, the number type, the number of dimensions), then each
dimension as a big-endian 32-bit number, then the values. Described at the end of LeCun, Cortes and
Burges, "The MNIST database of handwritten digits". Whatever a file claims is checked before memory
is spent on it.
"""

import gzip
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.examples import PIXELS, SIDE
from mnist_viz.core.message import Message
from mnist_viz.data.dataset import DIGITS
from mnist_viz.data.errors import DataError
from mnist_viz.data.idx_header import (
    TYPES,
    UINT8,
    Header,
    check_size,
    opened,
    read_header,
    wrong_length,
)

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

    The same values always give the same bytes. Written beside the target and then renamed, so that
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
