"""Train cells in processes of this machine, or open the workers that a sweep asks for."""

import os
import shutil
import signal
import sys
import tempfile
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import connection, get_context, parent_process
from multiprocessing.synchronize import Event
from pathlib import Path
from threading import Thread

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.environment import single_blas_thread
from mnist_viz.runs.exports import needs
from mnist_viz.sweep.axis import SweepError
from mnist_viz.sweep.cell import (
    CellResult,
    StoredData,
    arrays_of,
    map_arrays,
    stored,
    train_cell,
    write_arrays,
)
from mnist_viz.sweep.engine import Workers


def worker_count(*, window: bool = False) -> int:
    """Return how many cells to train at once: one a core, less one while a window trains."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return max(1, cores - window)


class LocalWorkers:
    """Processes of this machine.

    Parameters
    ----------
    dataset
        What to train on; written once to a temporary folder, which every process maps.
    capacity
        How many processes.

    Raises
    ------
    SweepError
        Where there is no room for the data.
    """

    def __init__(self, dataset: Dataset, capacity: int) -> None:
        self.capacity = capacity
        self.data_sha256 = dataset.content_hash
        self._folder = Path(tempfile.mkdtemp(prefix="mnist-viz-sweep-"))
        try:
            write_arrays(self._folder, arrays_of(dataset))
        except OSError as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise SweepError(
                Message(
                    "The data could not be written to {folder} for the workers: {why}.",
                    folder=str(self._folder.parent),
                    why=error.strerror or str(error),
                )
            ) from error
        self._streamed = dataset.train.streamed
        # Processes that are forked would inherit the window's threads and locks.
        self._context = get_context("spawn")
        self._cancelled = self._context.Event()
        self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPoolExecutor:
        data = (self._folder, self._streamed, self.data_sha256)
        arguments = (*data, self._cancelled)
        return ProcessPoolExecutor(self.capacity, self._context, _prepare, arguments)

    def submit(self, recipe: Recipe) -> Future[CellResult]:
        """Train a recipe.

        Raises
        ------
        BrokenProcessPool
            Where a process died, such as from lack of memory.
        """
        return self._pool.submit(_train, recipe)

    def recover(self) -> None:
        """Replace the processes after one died: the others end with it."""
        self._pool.shutdown(cancel_futures=True)
        self._pool = self._new_pool()

    def cancel(self) -> None:
        """Stop the cells that are being trained."""
        self._cancelled.set()

    def close(self) -> None:
        """End the processes and delete the temporary data."""
        self._cancelled.set()
        self._pool.shutdown(cancel_futures=True)
        shutil.rmtree(self._folder, ignore_errors=True)


class _Worker:
    """What a worker process holds, set once by `_prepare`."""

    data: StoredData
    cancelled: Event


def _prepare(folder: Path, streamed: bool, sha256: str, cancelled: Event) -> None:
    """Make this process a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that runs the sweep
    single_blas_thread()
    _Worker.data = stored(map_arrays(folder), streamed=streamed, sha256=sha256)
    _Worker.cancelled = cancelled
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _train(recipe: Recipe) -> CellResult:
    return train_cell(recipe, _Worker.data, _Worker.cancelled.is_set)


def open_workers(dataset: Dataset, address: str | None, count: int) -> Workers:
    """Return the workers of the Dask scheduler at `address`, or `count` processes here.

    Raises
    ------
    RunsError
        Where they cannot be had: a sentence on why.
    """
    if address is None:
        return LocalWorkers(dataset, count)
    with needs("cluster", Message("A sweep on other machines")):
        # Dask takes half a second to import.
        from mnist_viz.sweep.cluster import ClusterWorkers  # noqa: PLC0415
    return ClusterWorkers(dataset, address)
