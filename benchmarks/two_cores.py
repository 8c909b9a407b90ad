"""What a second core brings: one BLAS thread, BLAS's own two, and a `Pair`, quiet and disturbed.

Run it with ``python benchmarks/two_cores.py``, on a machine that does nothing else. The three take
turns, round after round, by the clock on the wall; then again while as many other processes as the
machine has cores are busy. The table gives medians in thousand examples a second, and the ratio to
one thread as the median of each round's ratios.
"""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from statistics import median
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "2")  # read when NumPy is imported: the most it uses

import numpy as np
from threadpoolctl import threadpool_limits

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Split
from mnist_viz.session.pair import Pair

Run = Callable[[int], None]


def main() -> None:
    options = _options()
    rng = np.random.default_rng(0)
    images = np.where(rng.random((60000, 784)) < 0.19, rng.integers(1, 256, (60000, 784)), 0)
    examples = Split(images.astype(np.uint8), rng.integers(0, 10, 60000).astype(np.uint8))
    print(f"NumPy {np.__version__}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}.\n")
    print("| | H | batch | one thread | BLAS's two | | pair | |")
    print("|---|---|---|---|---|---|---|---|")
    with Pair() as pair:
        for name, disturbance in (("quiet", 0), ("disturbed", os.cpu_count() or 1)):
            with _busy(disturbance):
                for H in options.hidden:
                    for batch in options.batch:
                        _print_row(name, H, batch, _contenders(examples, H, batch, pair), options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hidden", type=int, nargs="+", default=(128, 300, 800))
    parser.add_argument("--batch", type=int, nargs="+", default=(32, 128, 1024))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=0.1, help="for each turn of each")
    return parser.parse_args()


def _contenders(examples: Split, H: int, batch: int, pair: Pair) -> list[Run]:
    recipe = Recipe(hidden=(H,), batch=batch, rate=0.1, schedule="constant", epochs=10**6)

    def contender(threads: int, training: Training) -> Run:
        def run(steps: int) -> None:
            with threadpool_limits(threads, "blas"):
                for _ in range(steps):
                    training.step()

        return run

    return [
        contender(1, Training(recipe, examples)),
        contender(2, Training(recipe, examples)),
        contender(1, Training(recipe, examples, multiply=pair.multiply)),
    ]


def _print_row(name: str, H: int, batch: int, runs: list[Run], options) -> None:
    alone = runs[0]
    alone(4)
    steps = max(4, round(options.seconds / (_seconds(alone, 4) / 4)))
    times = [[_seconds(run, steps) for run in runs] for _ in range(options.rounds)]
    speeds = [median(batch * steps / t / 1000 for t in turns) for turns in zip(*times, strict=True)]
    ratios = [median(turn[0] / turn[i] for turn in times) for i in range(3)]
    print(
        f"| {name} | {H} | {batch} | {speeds[0]:.0f} | {speeds[1]:.0f} | {ratios[1]:.2f} x "
        f"| {speeds[2]:.0f} | {ratios[2]:.2f} x |",
        flush=True,
    )


def _seconds(run: Run, steps: int) -> float:
    start = perf_counter()
    run(steps)
    return perf_counter() - start


@contextmanager
def _busy(count: int) -> Iterator[None]:
    """Keep `count` other processes busy."""
    spawn = get_context("spawn")
    over = spawn.Event()
    others = [spawn.Process(target=_toil, args=(over,)) for _ in range(count)]
    for other in others:
        other.start()
    try:
        yield
    finally:
        over.set()
        for other in others:
            other.join()


def _toil(over) -> None:
    while not over.is_set():
        sum(range(10_000))


if __name__ == "__main__":
    main()
