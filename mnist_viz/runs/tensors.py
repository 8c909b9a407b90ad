"""Open a safetensors file with the format's own library, trusting nothing in it."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from safetensors import SafetensorError, safe_open

from mnist_viz.core.arrays import Floats, frozen
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import open_regular
from mnist_viz.runs.atomic import RunsError

MAX_HEADER = 1_000_000
"""Bytes; the program's own headers take a few thousand, a hostile one up to 100 MB."""

TYPES = ("F32", "F64")


class DamagedError(RunsError):
    """A file that is no sound safetensors file; `why` is a phrase."""

    def __init__(self, path: Path, why: str) -> None:
        self.why = why
        super().__init__(
            Message(
                "{file} is damaged, cut off, or something else than it should be: {why}. Use "
                "another copy of it.",
                file=path,
                why=why,
            )
        )


class Tensor(NamedTuple):
    """The type and shape of one tensor."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class TensorFile:
    """An open safetensors file.

    Attributes
    ----------
    path
        Where it is.
    metadata
        The strings that its writer put there.
    tensors
        Types and shapes by name.
    array
        Returns the values of the tensor with this name, read-only.
    """

    path: Path
    metadata: dict[str, str]
    tensors: dict[str, Tensor]
    array: Callable[[str], Floats]

    def check_types(self) -> None:
        """Raise a `DamagedError` where a tensor has a type that no file of the program has."""
        for name, tensor in self.tensors.items():
            if tensor.dtype not in TYPES:
                why = Message(
                    "tensor {name} has the type {dtype}, which is none of {known}",
                    name=name,
                    dtype=tensor.dtype,
                    known=", ".join(TYPES),
                )
                raise DamagedError(self.path, why)


@contextmanager
def open_tensors(path: Path, missing: str) -> Iterator[TensorFile]:
    """Open a file for reading; `missing` is what to say where there is none.

    Raises
    ------
    RunsError
        If it cannot be opened; a `DamagedError` if its header is not sound.
    """
    try:
        _check_header(path)
        opened = safe_open(path, framework="numpy")
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
    except SafetensorError as error:
        why = Message("its header cannot be read ({error})", error=str(error))
        raise DamagedError(path, why) from error
    with opened as file:
        slices = {name: file.get_slice(name) for name in file.keys()}  # noqa: SIM118
        tensors = {
            name: Tensor(part.get_dtype(), tuple(part.get_shape())) for name, part in slices.items()
        }
        metadata = file.metadata() or {}
        yield TensorFile(path, metadata, tensors, lambda name: frozen(file.get_tensor(name)))


def _check_header(path: Path) -> None:
    """Refuse what the library accepts: pipes, headers of many megabytes, names given twice."""
    with open_regular(path) as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or length > min(MAX_HEADER, size - 8):
            raise DamagedError(
                path, Message("its header is longer than the file or than any the program writes")
            )
        try:
            json.loads(file.read(length), object_pairs_hook=without_duplicates)
        except (ValueError, RecursionError) as error:
            raise DamagedError(path, message_of(error)) from error


def without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object of JSON as a table; raise a `ValueError` where it has a name twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(Message("it has a name twice"))
    return found
