"""Tables with one image a row: Kaggle's CSV with a header, pjreddie's without, and the like."""

import gzip
import math
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from mnist_viz.core.message import Message
from mnist_viz.data.errors import DataError
from mnist_viz.data.imports.files import Entry, kind_of, part_of
from mnist_viz.data.imports.normalize import Gathered, Labelled, Progress, to_classes

SUFFIXES = (".csv", ".csv.gz", ".tsv")
MAX_LINE = 1 << 17
"""Bytes: 4,096 pixels with 20 characters each, and room."""
MAX_SIDE = 64
MAX_TABLE = 4 << 30
"""Bytes of a table, unpacked."""

_ROWS = 512
_IMAGE_ROW = 50
"""Fewer columns than this are no image: a list of answers, such as sample_submission.csv."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a table is written: its separator, columns, which holds labels, whether names head it."""

    separator: bytes
    columns: int
    label: int | None
    header: bool


def read_tables(
    entries: list[Entry], progress: Progress, notes: list[str]
) -> tuple[Labelled, Labelled | None]:
    """Return the splits that CSV files hold; a table without labels is passed over with a note.

    Raises
    ------
    DataError
        If a table is damaged, or there is none with labels.
    """
    usable: dict[str, tuple[Entry, _Layout]] = {}
    unlabelled: list[Entry] = []
    for entry in entries:
        layout = _layout(entry)
        if layout is None or layout.label is None:
            unlabelled.append(entry)
            continue
        part = part_of(entry.name) or "train"
        other, _ = usable.setdefault(part, (entry, layout))
        if other is not entry:
            raise DataError(
                Message(
                    "Both {one} and {other} could be the {part} images: it is not clear which to "
                    "use. Keep one of them.",
                    one=other.label,
                    other=entry.label,
                    part=part,
                )
            )
    if "train" not in usable and len(usable) == 1:
        usable = {"train": next(iter(usable.values()))}
    if "train" not in usable:
        names = ", ".join(entry.name for entry in entries)
        raise DataError(
            Message(
                "{path} is no table of images with labels: a row is a label and the pixels of a "
                "square image, such as 1 + 784 numbers (looked at {names}).",
                path=entries[0].label,
                names=names,
            )
        )
    notes += [
        Message("{name} has no labels or no images: it was left out.", name=entry.name)
        for entry in unlabelled
    ]
    chosen = [usable["train"]]
    chosen += [usable[part] for part in ("test", "validation") if part in usable][:1]
    total = sum(entry.size for entry, _ in chosen)
    splits, done = [], 0
    for entry, layout in chosen:

        def step(read: int, done: int = done) -> None:
            progress(min(done + read, total), total)

        splits.append(_Table(entry, layout).read(step))
        done += entry.size
    return splits[0], splits[1] if len(splits) > 1 else None


@contextmanager
def _open(entry: Entry) -> Iterator[BinaryIO]:
    """Open a table, compressed or not; damaged compression becomes a sentence."""
    try:
        with entry.open() as file:
            if entry.name.lower().endswith(".gz"):
                with gzip.open(file) as unpacked:
                    yield cast(BinaryIO, unpacked)
            else:
                yield file
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError(
            Message(
                "{path} is a damaged gzip file: {reason}. Copy or download it again.",
                path=entry.label,
                reason=error,
            )
        ) from error


def _layout(entry: Entry) -> _Layout | None:
    """Return how a table is written, by its first two lines; None if its rows are no images."""
    with _open(entry) as file:
        first, second = (_line(file, entry) for _ in range(2))
    separator = max((b",", b";", b"\t"), key=first.count)
    cells = [cell.strip(b" \"'") for cell in first.split(separator)]
    header = any(not _is_number(cell) for cell in cells)
    if header and second.count(separator) == len(cells):
        cells = [b"", *cells]  # pandas and R write an unnamed column of row numbers before
    side = math.isqrt(len(cells) - 1)
    if len(cells) < _IMAGE_ROW:
        return None
    if side > MAX_SIDE:
        raise DataError(
            Message(
                "{path} has {count:,} columns; images of at most {side}x{side} pixels are read.",
                path=entry.label,
                count=len(cells),
                side=MAX_SIDE,
            )
        )
    if math.isqrt(len(cells)) ** 2 == len(cells):
        return _Layout(separator, len(cells), None, header)
    if side**2 != len(cells) - 1:
        raise DataError(
            Message(
                "{path} has {count:,} columns: a label and the pixels of a square image are "
                "expected, such as 785.",
                path=entry.label,
                count=len(cells),
            )
        )
    names = [cell.decode("utf-8", "replace").lower() for cell in cells]
    last = header and kind_of(names[-1]) == "labels" and kind_of(names[0]) != "labels"
    return _Layout(separator, len(cells), len(cells) - 1 if last else 0, header)


def _is_number(cell: bytes) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _line(file: BinaryIO, entry: Entry) -> bytes:
    line = file.readline(MAX_LINE)
    if len(line) >= MAX_LINE:
        raise DataError(
            Message(
                "{path} has a line of more than {most:,} characters: it is no table of small "
                "images.",
                path=entry.label,
                most=MAX_LINE - 1,
            )
        )
    return line.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n")


class _Table:
    """Reads one table, some hundred rows at a time."""

    def __init__(self, entry: Entry, layout: _Layout) -> None:
        self._entry, self._layout = entry, layout

    def read(self, progress: Callable[[int], None]) -> Labelled:
        layout = self._layout
        pixels, labels = Gathered(self._entry.label), list[NDArray[np.float32]]()
        label = cast(int, layout.label)
        rest = np.delete(np.arange(layout.columns), label)
        for start, read, lines in self._blocks():
            values = self._values(lines, start)
            labels.append(values[:, label].copy())
            first_last = slice(1, None) if label == 0 else slice(0, -1)
            block = values[:, first_last] if label in (0, layout.columns - 1) else values[:, rest]
            pixels.add(block)
            progress(read)
        if not labels:
            raise DataError(Message("{path} holds no images.", path=self._entry.label))
        images = pixels.array()
        side = math.isqrt(layout.columns - 1)
        classes = to_classes(np.concatenate(labels), self._entry.label)
        return Labelled(images.reshape(-1, side, side), classes)

    def _blocks(self) -> Iterator[tuple[int, int, list[bytes]]]:
        """Yield the number of the first row, bytes read, and some lines."""
        read, row, lines = 0, 0, list[bytes]()
        with _open(self._entry) as file:
            if self._layout.header:
                read += len(_line(file, self._entry))
            while line := file.readline(MAX_LINE):
                read += len(line)
                if len(line) >= MAX_LINE or read > MAX_TABLE:
                    raise DataError(
                        Message(
                            "{path} is too large for a table of images.", path=self._entry.label
                        )
                    )
                if line.strip():
                    lines.append(line.removeprefix(b"\xef\xbb\xbf"))
                if len(lines) == _ROWS:
                    yield row, read, lines
                    row, lines = row + len(lines), []
            if lines:
                yield row, read, lines

    def _values(self, lines: list[bytes], start: int) -> NDArray[np.float32]:
        layout = self._layout
        for number, line in enumerate(lines):
            if line.count(layout.separator) != layout.columns - 1:
                raise DataError(
                    Message(
                        "{path} has {count:,} values in row {row:,}, {columns:,} in the first: it "
                        "was cut off or is damaged. Copy or download it again.",
                        path=self._entry.label,
                        count=line.count(layout.separator) + 1,
                        row=start + number + 1,
                        columns=layout.columns,
                    )
                )
        text = layout.separator.join(line.rstrip(b"\r\n") for line in lines).replace(b'"', b"")
        try:  # a list of whole numbers is JSON, too, which is read five times as fast
            numbers = msgspec.json.decode(
                b"[" + text.replace(layout.separator, b",") + b"]", type=list[int]
            )
            return np.array(numbers, np.float32).reshape(len(lines), layout.columns)
        except (msgspec.DecodeError, OverflowError):
            cells = text.decode("ascii", "replace").split(layout.separator.decode())
        try:
            return np.array(cells, np.float32).reshape(len(lines), layout.columns)
        except ValueError as error:
            at = next(i for i, cell in enumerate(cells) if not _is_number(cell.encode()))
            raise DataError(
                Message(
                    "{path} has {cell!r} in row {row:,}, column {column:,}, where a number is "
                    "expected.",
                    path=self._entry.label,
                    cell=cells[at][:40],
                    row=start + at // layout.columns + 1,
                    column=at % layout.columns + 1,
                )
            ) from error
