"""How fast the core trains, next to its peers and the machine's own matrix products.

Run it with ``python benchmarks/training.py`` where mnist_viz, torch, scikit-learn and jax are
installed (a peer that is missing is left out, and named). It reads real images, ``--data mnist``
by default, because how much of a batch is blank decides how fast a step is. All contenders take
turns on one core, round after round, so that what else the machine does hits them alike. The
processor time of the whole process is counted: waiting for a busy core is not, and what a peer
computes in threads of its own is. Compilation is left out. A cell gives thousand examples a second,
the median over the rounds; after ± half the width of the middle half; and in brackets how many
times faster mnist_viz is, the median of each round's ratios, with their middle half.
"""

import argparse
import importlib.util
import os
import platform
import statistics
import sys
import time
from contextlib import closing

os.environ |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"

import numpy as np
from peers import PEERS

from mnist_viz.data.sources import load

SIZES, BATCHES = (10, 64, 128, 300, 800), (8, 32, 128, 1024)
MODULES = {"PyTorch": "torch", "scikit-learn": "sklearn", "JAX": "jax"}


def main() -> None:
    options = _options()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with closing(load(options.data)) as dataset:
        dataset.train.wait()
        images, labels = dataset.train.images.copy(), dataset.train.labels.copy()
    names = [name for name in PEERS if _installed(name) and _wanted(name, options.peers)]
    _print_machine()
    for batch in options.batch:
        cells = {name: [] for name in names}
        for H in options.hidden:
            runs = {name: PEERS[name](images, labels, H, batch) for name in names}
            times = _interleaved(runs, options.rounds, options.seconds)
            for name in names:
                cells[name].append(_cell(batch, times[name], times["mnist_viz"]))
        _print_table(options.hidden, batch, cells)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default="mnist", help="name of a data set, or a folder")
    parser.add_argument("--hidden", type=int, nargs="+", default=SIZES)
    parser.add_argument("--batch", type=int, nargs="+", default=BATCHES)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=0.1, help="for each turn of each peer")
    parser.add_argument("--peers", nargs="+", help="only those whose names begin so")
    return parser.parse_args()


def _installed(name: str) -> bool:
    module = MODULES.get(name.partition(",")[0])
    if module is None or importlib.util.find_spec(module):
        return True
    print(f"{name} is left out: the package {module} is not installed.", file=sys.stderr)
    return False


def _wanted(name: str, chosen: list[str] | None) -> bool:
    return not chosen or name.startswith(("mnist_viz", *chosen))


def _interleaved(runs, rounds: int, seconds: float) -> dict[str, list[float]]:
    """Return the processor seconds a step of every contender, one entry a round."""
    steps = {}
    for name, run in runs.items():
        run(8)
        steps[name] = max(8, round(seconds / (_seconds(run, 8) / 8)))
        run(steps[name])  # JAX compiles once for each number of steps
    times = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name].append(_seconds(run, steps[name]) / steps[name])
    return times


def _seconds(run, steps: int) -> float:
    start = time.process_time()
    run(steps)
    return time.process_time() - start


def _print_machine() -> None:
    print(f"Python {platform.python_version()}, NumPy {np.__version__}, one core.")
    if hasattr(os, "getloadavg"):
        print(f"Load before the first round: {os.getloadavg()[0]:.2f}.")


def _cell(batch: int, seconds: list[float], ours: list[float]) -> str:
    """Return the speed, half the width of its middle half, and how many times faster we are."""
    speeds = [batch / s / 1000 for s in seconds]
    low, _, high = statistics.quantiles(speeds, n=4)
    ratios = [s / o for s, o in zip(seconds, ours, strict=True)]
    least, ratio, most = statistics.quantiles(ratios, n=4)
    told = f"{statistics.median(speeds):.0f} ± {(high - low) / 2:.0f}"
    return f"{told} ({ratio:.2f}, {least:.2f}–{most:.2f})" if seconds is not ours else told


def _print_table(hidden: list[int], batch: int, cells: dict[str, list[str]]) -> None:
    print(f"\n| batch {batch} | " + " | ".join(f"H = {H}" for H in hidden) + " |")
    print("|---" * (len(hidden) + 1) + "|")
    for name, row in cells.items():
        print(f"| {name} | " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()
