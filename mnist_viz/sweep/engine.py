"""Run a sweep: hand cells to workers, keep every result, and resume where the last one stopped."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from dataclasses import replace
from threading import Event
from typing import Protocol

import msgspec

from mnist_viz import __version__
from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.sweep.axis import SweepError
from mnist_viz.sweep.cell import CellResult
from mnist_viz.sweep.design import Cell
from mnist_viz.sweep.folder import SweepFolder

MAX_DEATHS = 3
"""How often workers may die without a result in between, before the sweep ends."""
POLL = 0.2
"""Seconds between two looks at whether the sweep was paused or stopped."""


class Workers(Protocol):
    """What trains cells: processes on this machine, or a cluster."""

    @property
    def data_sha256(self) -> str:
        """The content hash of the data that they train on."""

    @property
    def capacity(self) -> int:
        """How many cells can be trained at once."""

    def submit(self, recipe: Recipe) -> Future[CellResult]:
        """Train a recipe."""

    def recover(self) -> None:
        """Replace workers that died."""

    def cancel(self) -> None:
        """Stop the cells that are being trained, as far as possible."""

    def close(self) -> None:
        """Release everything."""


OnResult = Callable[[Cell, CellResult], object]
Running = dict[Future[CellResult], Cell]
WORKERS_DIE = Message(
    "The worker processes die again and again, perhaps from lack of memory. The finished cells are "
    "kept; start the same sweep with fewer workers to go on."
)
LOST = Message(
    "The workers were lost. The finished cells are kept; start the same sweep again to go on."
)


def run_sweep(
    cells: list[Cell],
    folder: SweepFolder,
    workers: Workers,
    on_result: OnResult,
    *,
    stop: Event,
    paused: Event | None = None,
) -> bool:
    """Train the cells that `folder` does not hold yet.

    Parameters
    ----------
    on_result
        Called with every cell and its result, those from the folder first, in this thread.
    stop
        Ends the sweep: cells in training are cancelled, finished ones are kept.
    paused
        While it is set no cell is begun; those in training are finished.

    Returns
    -------
    finished
        Whether every cell has a result.

    Raises
    ------
    SweepError
        Where a result cannot be written, or the workers are lost for good.
    """
    ahead = deque(_missing(cells, folder, workers.data_sha256, on_result))
    running: Running = {}
    deaths = 0
    try:
        while (ahead or running) and not stop.is_set():
            try:
                if not (paused and paused.is_set()):
                    _submit(ahead, running, workers)
                if not running:
                    stop.wait(POLL)
                    continue
                for cell, result in _finished(running):
                    folder.save(cell, result, workers.data_sha256)
                    on_result(cell, result)
                    deaths = 0
            except BrokenExecutor as error:
                deaths += 1
                if deaths > MAX_DEATHS:
                    raise SweepError(WORKERS_DIE) from error
                ahead.extendleft(running.values())
                running.clear()
                workers.recover()
    finally:
        if running:
            _cancel(running, workers)
    return not (ahead or running)


def _submit(ahead: deque[Cell], running: Running, workers: Workers) -> None:
    """Hand out one cell more than there is room for, so that no worker waits for the next."""
    while ahead and len(running) <= workers.capacity:
        # The data are known by their content; what they are called here is nothing to a worker.
        future = workers.submit(replace(ahead[0].recipe, data=""))
        running[future] = ahead.popleft()


def _finished(running: Running) -> Iterator[tuple[Cell, CellResult]]:
    """Wait a little, and take what has finished out of `running`.

    Raises
    ------
    BrokenExecutor
        Where a worker died; its cells are still in `running`.
    """
    done, _ = wait(running, timeout=POLL, return_when=FIRST_COMPLETED)
    for future in done:
        result = _result(future, running[future].recipe)
        cell = running.pop(future)
        if result.version != __version__:
            raise SweepError(
                Message(
                    "A worker has mnist_viz {theirs} and this program is {ours}: install the same "
                    "version on all machines.",
                    theirs=result.version,
                    ours=__version__,
                )
            )
        yield cell, msgspec.structs.replace(result, recipe=cell.recipe)


def _result(future: Future[CellResult], recipe: Recipe) -> CellResult:
    try:
        return future.result()
    except BrokenExecutor:
        raise
    except CancelledError as error:
        raise SweepError(LOST) from error
    except Exception as error:  # noqa: BLE001 - a failed cell is a result, not the sweep's end
        return CellResult(recipe, "failed", "", message=f"{type(error).__name__}: {error}")


def _missing(
    cells: list[Cell], folder: SweepFolder, data_sha256: str, on_result: OnResult
) -> list[Cell]:
    """Report the cells that the folder holds, and return the others."""
    missing = []
    for cell in cells:
        result = folder.load(cell, data_sha256)
        if result is None:
            missing.append(cell)
        else:
            on_result(cell, result)
    return missing


def _cancel(running: Running, workers: Workers) -> None:
    workers.cancel()
    for future in running:
        future.cancel()
    wait(running, timeout=10)
