"""Train cells on other machines: on the workers of a Dask scheduler (the extra `cluster`).

The workers get the data once, over the network, and know them by their content hash: no path of
this machine reaches them. Dask gives the cells of a lost worker to another one.
"""

from concurrent.futures import Executor, Future
from threading import Lock
from typing import Protocol

from distributed import Client

import mnist_viz
from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.environment import single_blas_thread
from mnist_viz.sweep.axis import SweepError
from mnist_viz.sweep.cell import Arrays, CellResult, arrays_of, stored, train_cell

CONNECT_SECONDS = 10
RETRIES = 3
"""How often Dask trains a cell again whose worker was lost."""


class _Client(Protocol):
    """What is used of `distributed.Client`."""

    def nthreads(self) -> dict[str, int]: ...
    def run(self, function: object) -> dict[str, str]: ...
    def scatter(self, data: Arrays, *, broadcast: bool, hash: bool) -> Arrays: ...  # noqa: A002
    def get_executor(self, *, pure: bool, retries: int) -> Executor: ...
    def wait_for_workers(self, n_workers: int, timeout: float) -> None: ...
    def close(self) -> None: ...


class ClusterWorkers:
    """The workers of a Dask scheduler.

    Parameters
    ----------
    dataset
        What to train on.
    address
        Of the scheduler, such as ``tcp://192.168.1.20:8786``.

    Raises
    ------
    SweepError
        Where the scheduler does not answer, has no worker, or a worker another version.
    """

    def __init__(self, dataset: Dataset, address: str) -> None:
        self.data_sha256 = dataset.content_hash
        self._streamed = dataset.train.streamed
        self._client = _connected(address)
        try:
            _check_workers(self._client, address)
            self._data = self._client.scatter(arrays_of(dataset), broadcast=True, hash=False)
            self._executor = self._client.get_executor(pure=False, retries=RETRIES)
        except BaseException:
            self._client.close()
            raise

    @property
    def capacity(self) -> int:
        """How many cells the workers train at once, now."""
        return max(1, sum(self._client.nthreads().values()))

    def submit(self, recipe: Recipe) -> Future[CellResult]:
        """Train a recipe."""
        return self._executor.submit(_train, recipe, self._data, self._streamed, self.data_sha256)

    def recover(self) -> None:
        """Do nothing: Dask replaces lost workers itself."""

    def cancel(self) -> None:
        """Do nothing: cells in training end on their worker, and their results are dropped."""

    def close(self) -> None:
        """Leave the cluster; what was submitted is cancelled, and the data are released."""
        self._executor.shutdown(wait=False)
        self._client.close()


def _connected(address: str) -> _Client:
    try:
        client: _Client = Client(  # type: ignore[no-untyped-call]
            address, timeout=CONNECT_SECONDS, set_as_default=False
        )
    except (OSError, ValueError) as error:
        raise SweepError(
            Message(
                "No Dask scheduler answers at {address}. Start one with “dask scheduler”, and give "
                "the address that it prints, such as tcp://192.168.1.20:8786.",
                address=address,
            )
        ) from error
    return client


def _check_workers(client: _Client, address: str) -> None:
    try:
        client.wait_for_workers(1, CONNECT_SECONDS)
    except TimeoutError as error:
        raise SweepError(
            Message(
                "The scheduler at {address} has no workers. Start some with “dask worker "
                "{address} --nthreads 1”, in an environment with mnist_viz.",
                address=address,
            )
        ) from error
    try:
        versions = client.run(_version)
    except (ImportError, AttributeError) as error:
        raise SweepError(
            Message(
                "A worker of {address} has no mnist_viz {ours}, which this program is: install "
                "it there ({why}).",
                address=address,
                ours=_version(),
                why=str(error),
            )
        ) from error
    for worker, theirs in versions.items():
        if theirs != _version():
            raise SweepError(
                Message(
                    "The worker {worker} has {theirs}, and this program {ours}: install the same "
                    "versions on all machines.",
                    worker=worker,
                    theirs=theirs,
                    ours=_version(),
                )
            )


def _version() -> str:
    import numpy as np  # noqa: PLC0415 - this runs on the workers, too

    return f"mnist_viz {mnist_viz.__version__} with NumPy {np.__version__}"


_one_at_a_time = Lock()
"""NumPy's own work holds the GIL: two cells in one process only hinder each other."""


def _train(recipe: Recipe, arrays: Arrays, streamed: bool, sha256: str) -> CellResult:
    with _one_at_a_time:
        single_blas_thread()
        data = stored(arrays, streamed=streamed, sha256=sha256)
        return train_cell(recipe, data, lambda: False)
