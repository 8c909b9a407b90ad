"""Cells trained by a real Dask scheduler and its workers are those that this machine trains."""

import os
import re
import signal
import subprocess
import sys
from contextlib import closing, contextmanager
from dataclasses import replace
from threading import Event

import pytest

pytest.importorskip("distributed", reason="the extra “cluster” is not installed")

from distributed import Client

from mnist_viz.core.training import Training
from mnist_viz.runs.models import fingerprint
from mnist_viz.sweep.axis import Axis, SweepError
from mnist_viz.sweep.cluster import ClusterWorkers
from mnist_viz.sweep.design import Design
from mnist_viz.sweep.engine import run_sweep
from mnist_viz.sweep.folder import SweepFolder

OPTIONS = ["--host", "127.0.0.1", "--no-dashboard"]


@contextmanager
def program(*words):
    """Run a program of Dask until the context is left."""
    process = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli." + words[0], *words[1:], *OPTIONS],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def scheduler():
    with program("dask_scheduler", "--port", "0") as process:
        lines = iter(process.stderr.readline, "")
        yield next(found[1] for line in lines if (found := re.search(r"(tcp://127\S+)", line)))


def worker(address, *more):
    return program("dask_worker", address, "--nthreads", "1", "--no-nanny", *more)


@contextmanager
def both_workers(address):
    """Wait until two workers have come to the scheduler."""
    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(2, 60)
    yield


def own_run(recipe, bars):
    training = Training(recipe, bars.train)
    while not training.finished:
        training.step()
    return fingerprint(training.network.theta)


def test_cells_have_the_same_bits_though_a_worker_is_killed(bars, recipe, tmp_path):
    design = Design(replace(recipe, epochs=30), (Axis.parse("rate", "0.1:0.5:lin:8"),))
    results, killed = {}, []
    with (
        scheduler() as address,
        worker(address) as first,
        worker(address),
        both_workers(address),  # or the data go to the first alone, and are lost with it
        closing(ClusterWorkers(bars, address)) as workers,
    ):

        def keep(cell, result):
            assert cell.key not in results
            results[cell.key] = result
            if not killed:
                killed.append(first)
                os.kill(first.pid, signal.SIGKILL)

        assert run_sweep(design.cells(), SweepFolder(tmp_path), workers, keep, stop=Event())
    assert killed
    assert {key: result.theta_sha256 for key, result in results.items()} == {
        cell.key: own_run(cell.recipe, bars) for cell in design.cells()
    }


def test_a_worker_of_another_version_is_refused_and_both_versions_are_named(bars, tmp_path):
    (tmp_path / "older.py").write_text("import mnist_viz\nmnist_viz.__version__ = '0.0.9'\n")
    with (
        scheduler() as address,
        worker(address, "--preload", str(tmp_path / "older.py")),
        pytest.raises(SweepError, match=r"0\.0\.9.*0\.1\.0"),
    ):
        ClusterWorkers(bars, address)


def test_a_scheduler_without_workers_is_refused_with_a_sentence(bars, monkeypatch):
    monkeypatch.setattr("mnist_viz.sweep.cluster.CONNECT_SECONDS", 1)
    with scheduler() as address, pytest.raises(SweepError, match="has no workers"):
        ClusterWorkers(bars, address)


def test_a_scheduler_that_is_not_there_is_refused_with_a_sentence(bars, monkeypatch):
    monkeypatch.setattr("mnist_viz.sweep.cluster.CONNECT_SECONDS", 1)
    with pytest.raises(SweepError, match=r"No Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        ClusterWorkers(bars, "tcp://127.0.0.1:9")
