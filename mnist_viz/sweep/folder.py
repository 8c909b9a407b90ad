"""The folder of a sweep: one file a finished cell, so that a sweep resumes where it stopped."""

from pathlib import Path

import msgspec

from mnist_viz.core.message import Message
from mnist_viz.runs.atomic import replace_file
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell
from mnist_viz.sweep.errors import SweepError


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
        try:
            content = self._file(cell, data_sha256).read_bytes()
            result = msgspec.json.decode(content, type=CellResult)
        except (OSError, msgspec.DecodeError):
            return None
        fits = result.data_sha256 == data_sha256 and result.recipe.seed == cell.recipe.seed
        if not fits or result.status == "failed":  # a failed cell is tried again
            return None
        return msgspec.structs.replace(result, recipe=cell.recipe)

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
