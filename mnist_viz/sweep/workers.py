"""Open the workers that a sweep asks for: processes of this machine, or a Dask cluster."""

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.exports import needs
from mnist_viz.sweep.engine import Workers
from mnist_viz.sweep.local import LocalWorkers


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
