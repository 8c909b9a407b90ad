"""The folder of a sweep: one file a finished cell, so that a sweep resumes where it stopped."""

from dataclasses import replace
from pathlib import Path

import msgspec

from mnist_viz.core.message import Message
from mnist_viz.runs.atomic import replace_file
from mnist_viz.sweep.axis import SweepError
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell, Design

DESIGN = "design.json"


class SweepFolder:
    """Finished cells on disk, by recipe and data: any sweep with the same cell finds it there.

    Parameters
    ----------
    path
        The folder; made where it is missing.

    Raises
    ------
    SweepError
        Where it cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._cells = path / "cells"
        try:
            self._cells.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._error(error) from error

    def load(self, cell: Cell, data_sha256: str) -> CellResult | None:
        """Return the result of a cell on these data; None where it is missing or damaged."""
        result = _read(self._file(cell, data_sha256), cell)
        # A failed cell is tried again.
        return None if result is None or result.status == "failed" else result

    def find(self, cell: Cell) -> CellResult | None:
        """Return a result of a cell on any data; None where there is none."""
        for path in sorted(self._cells.glob(f"{cell.key}-*.json")):
            result = _read(path, cell)
            if result is not None:
                return result
        return None

    def save(self, cell: Cell, result: CellResult, data_sha256: str) -> None:
        """Write a result, whole or not at all.

        Raises
        ------
        SweepError
            Where it cannot be written; cells that were written before are kept.
        """
        try:
            replace_file(self._file(cell, data_sha256), msgspec.json.encode(result))
        except OSError as error:
            raise self._error(error) from error

    def save_design(self, design: Design) -> None:
        """Write what the sweep trains, so that it can be opened again.

        Raises
        ------
        SweepError
            Where it cannot be written.
        """
        try:
            replace_file(self.path / DESIGN, msgspec.json.encode(design))
        except OSError as error:
            raise self._error(error) from error

    def load_design(self) -> Design | None:
        """Return the design that was written last; None where there is none that can be read."""
        try:
            design = msgspec.json.decode((self.path / DESIGN).read_bytes(), type=Design)
        except (OSError, msgspec.DecodeError, SweepError):
            return None
        axes = (replace(axis, values=_tuples(axis.values)) for axis in design.axes)
        return replace(design, axes=tuple(axes))

    def _file(self, cell: Cell, data_sha256: str) -> Path:
        return self._cells / f"{cell.key}-{data_sha256[:12]}.json"

    def _error(self, error: OSError) -> SweepError:
        return SweepError(
            Message(
                "{path} cannot be written: {why}. The finished cells are kept; make room or choose "
                "another folder, and start the same sweep again.",
                path=str(self.path),
                why=error.strerror or str(error),
            )
        )


def _read(path: Path, cell: Cell) -> CellResult | None:
    try:
        result = msgspec.json.decode(path.read_bytes(), type=CellResult)
    except (OSError, msgspec.DecodeError):
        return None
    return msgspec.structs.replace(result, recipe=cell.recipe)


def _tuples(values: tuple[object, ...]) -> tuple[object, ...]:
    """Return values as a recipe has them: JSON knows no tuples."""
    return tuple(tuple(value) if isinstance(value, list) else value for value in values)
