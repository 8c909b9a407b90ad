"""Reading a safetensors file while trusting nothing in it.

The format (https://huggingface.co/docs/safetensors): eight bytes with the header's length, the
header in JSON with each tensor's type, shape and place, then their bytes without gap or overlap.
"""

import json
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import BinaryIO

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import open_regular
from mnist_viz.runs.atomic import RunsError

MAX_HEADER = 1_000_000
"""Bytes; the program's own headers take a few thousand, a hostile one up to 100 MB."""

TYPES: dict[str, np.dtype[np.floating]] = {"F32": np.dtype("<f4"), "F64": np.dtype("<f8")}


@dataclass(frozen=True)
class Tensor:
    """One tensor's type, shape and place in the file."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


class TensorFile:
    """An open safetensors file whose header is sound.

    Attributes
    ----------
    metadata
        The strings that its writer put there.
    tensors
        Types, shapes and places by name.

    Raises
    ------
    RunsError
        Where anything in the header is not as it must be.
    """

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name = file, name
        size = file.seek(0, 2)
        file.seek(0)
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or length > min(MAX_HEADER, size - 8):
            raise self._damaged(
                Message("its header is longer than the file or than any the program writes")
            )
        self._data = 8 + length
        try:
            header = json.loads(file.read(length), object_pairs_hook=without_duplicates)
            self.metadata, self.tensors = _parse(header)
            _check_places(list(self.tensors.values()), size - self._data)
        except (ValueError, RecursionError) as error:
            raise self._damaged(message_of(error)) from error

    def array(self, name: str) -> Floats:
        """Return a tensor's values, read-only, as little-endian numbers."""
        tensor = self.tensors[name]
        self._file.seek(self._data + tensor.start)
        content = self._file.read(tensor.end - tensor.start)
        values: Floats = np.frombuffer(content, TYPES[tensor.dtype])
        return values.reshape(tensor.shape)

    def _damaged(self, why: str) -> RunsError:
        return RunsError(
            Message(
                "{file} is damaged, cut off, or something else than it should be: {why}. Use "
                "another copy of it.",
                file=self._name,
                why=why,
            )
        )


def open_tensors(path: Path, missing: str) -> BinaryIO:
    """Open a file for reading; `missing` is what to say where there is none.

    Raises
    ------
    RunsError
        If it cannot be opened.
    """
    try:
        return open_regular(path)
    except FileNotFoundError as error:
        raise RunsError(missing) from error
    except OSError as error:
        raise RunsError(
            Message(
                "{path} could not be read: {reason}. May you read it?",
                path=path,
                reason=error.strerror,
            )
        ) from error


def without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object of JSON as a table; raise a `ValueError` where it has a name twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(Message("it has a name twice"))
    return found


def _parse(header: object) -> tuple[dict[str, str], dict[str, Tensor]]:
    if not isinstance(header, dict):
        raise ValueError(Message("its header is no table of tensors"))
    entries = dict(header)
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(v, str) for v in metadata.values()):
        raise ValueError(Message("its metadata are not words"))
    return metadata, {name: _tensor(name, entry) for name, entry in entries.items()}


def _tensor(name: str, entry: object) -> Tensor:
    if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
        raise ValueError(Message("tensor {name} lacks its type, shape or place", name=name))
    dtype, shape, place = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in TYPES:
        raise ValueError(
            Message(
                "tensor {name} has the type {dtype}, which is none of {known}",
                name=name,
                dtype=dtype,
                known=", ".join(TYPES),
            )
        )
    if not _whole_numbers(shape) or not _whole_numbers(place) or len(place) != 2:
        raise ValueError(
            Message("the shape or place of tensor {name} is not made of whole numbers", name=name)
        )
    if place[1] - place[0] != prod(shape) * TYPES[dtype].itemsize:
        raise ValueError(Message("tensor {name} does not fill its place", name=name))
    return Tensor(dtype, tuple(shape), *place)


def _whole_numbers(values: object) -> bool:
    if not isinstance(values, list):
        return False
    return all(type(value) is int and 0 <= value < 2**48 for value in values)


def _check_places(tensors: list[Tensor], size: int) -> None:
    at = 0
    for tensor in sorted(tensors, key=lambda tensor: (tensor.start, tensor.end)):
        if tensor.start != at:
            raise ValueError(Message("its tensors overlap or leave gaps"))
        at = tensor.end
    if at != size:
        raise ValueError(Message("its tensors end before the file does, or after"))
