"""Measure the overhead of a sweep: processor time, wall time, memory, and Dask's part a cell.

Run it with ``python benchmarks/sweep.py --data mnist``. The same cells are trained by the sweep's
worker processes and one after another in this process, one half of them before the sweep and the
other half after it, so that a load that changes meanwhile weighs on both; afterwards empty cells go
through a Dask scheduler with two workers on this machine.
"""

import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path
from threading import Event

os.environ |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")

import numpy as np
import psutil

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.sources import load
from mnist_viz.sweep.axis import Axis
from mnist_viz.sweep.cell import arrays_of, stored, train_cell
from mnist_viz.sweep.cluster import ClusterWorkers
from mnist_viz.sweep.design import Design
from mnist_viz.sweep.engine import run_sweep
from mnist_viz.sweep.folder import SweepFolder
from mnist_viz.sweep.local import LocalWorkers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default="mnist")
    parser.add_argument("--cells", type=int, default=60)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--empty", type=int, default=200, help="empty cells through Dask")
    options = parser.parse_args()
    with closing(load(options.data)) as dataset:
        axis = Axis.parse("rate", f"0.05:0.5:lin:{options.cells}")
        design = Design(Recipe(data=options.data, epochs=1), (axis,))
        cells = design.cells()
        before = _one_after_another(cells[::2], dataset)
        swept, swept_wall, memory, start_up = _swept(design, dataset, options.workers)
        after = _one_after_another(cells[1::2], dataset)
        alone, alone_wall = np.add(before, after)
        overhead = _through_dask(design, dataset, options.empty)
    print(f"{options.cells} cells of one epoch at H = 128, {options.workers} workers")
    print(f"processor time: {alone:.1f} s alone, {swept:.1f} s swept, {swept / alone:.2f} times")
    print(f"wall time: {alone_wall:.1f} s alone, {swept_wall:.1f} s swept, ", end="")
    print(f"{alone_wall / swept_wall:.2f} times as fast")
    print(f"memory of a worker: {memory / 1e6:.0f} MB (USS, without shared pages)")
    print(f"first result after {start_up:.2f} s, start-up of the workers included")
    print(f"Dask: {1000 * overhead:.1f} ms of overhead a cell")


def _one_after_another(cells, dataset) -> tuple[float, float]:
    data = stored(arrays_of(dataset), streamed=False, sha256=dataset.content_hash)
    cpu, wall = time.process_time(), time.perf_counter()
    for cell in cells:
        train_cell(cell.recipe, data, lambda: False)
    return time.process_time() - cpu, time.perf_counter() - wall


def _swept(design, dataset, count: int) -> tuple[float, float, float, float]:
    memory, first = [0], []
    cpu, wall = _all_processor_time(), time.perf_counter()

    def on_result(cell, result) -> None:
        first.append(time.perf_counter() - wall)
        memory.extend(
            psutil.Process(child.pid).memory_full_info().uss for child in active_children()
        )

    with tempfile.TemporaryDirectory() as folder, closing(LocalWorkers(dataset, count)) as workers:
        run_sweep(design.cells(), SweepFolder(Path(folder)), workers, on_result, stop=Event())
    return _all_processor_time() - cpu, time.perf_counter() - wall, max(memory), first[0]


def _all_processor_time() -> float:
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _through_dask(design, dataset, count: int) -> float:
    """Return the seconds a cell that is not trained at all takes, the median of five sweeps."""
    recipe = replace(design.recipe, epochs=0, hidden=(1,))
    cells = Design(recipe, (Axis.parse("rate", f"0.05:0.5:lin:{count}"),)).cells()
    times = []
    with _cluster() as address, closing(ClusterWorkers(dataset, address)) as workers:
        data = stored(arrays_of(dataset), streamed=False, sha256=dataset.content_hash)
        start = time.perf_counter()
        for cell in cells[:10]:
            train_cell(cell.recipe, data, lambda: False)
        itself = (time.perf_counter() - start) / 10 / max(1, workers.capacity)
        for _ in range(5):
            with tempfile.TemporaryDirectory() as folder:
                start = time.perf_counter()
                into = SweepFolder(Path(folder))
                run_sweep(cells, into, workers, lambda cell, result: None, stop=Event())
                times.append((time.perf_counter() - start) / len(cells) - itself)
    return statistics.median(times)


@contextmanager
def _cluster():
    options = ["--host", "127.0.0.1", "--no-dashboard"]
    words = [sys.executable, "-m"]
    scheduler = subprocess.Popen(
        [*words, "distributed.cli.dask_scheduler", "--port", "0", *options],
        stderr=subprocess.PIPE,
        text=True,
    )
    lines = iter(scheduler.stderr.readline, "")
    address = next(found[1] for line in lines if (found := re.search(r"(tcp://127\S+)", line)))
    worker = [*words, "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny"]
    workers = [subprocess.Popen([*worker, *options], stderr=subprocess.DEVNULL) for _ in range(2)]
    try:
        time.sleep(3)
        yield address
    finally:
        for process in (scheduler, *workers):
            process.kill()
            process.wait()


if __name__ == "__main__":
    main()
