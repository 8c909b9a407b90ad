"""What recording keyframes costs training: steps a second with and without, taken in turns.

Run as ``python benchmarks/recording.py --data FOLDER [--rounds 7] [--steps 4000]``. Prints the
table of ``docs/time.md``.
"""

import argparse
import os
import statistics
import time
from dataclasses import replace
from typing import TypeVar

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from mnist_viz.core.recipe import RECIPES, Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.sources import load
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.history import Replay
from mnist_viz.session.playhead import Playhead
from mnist_viz.session.recording import Recording, RunRecorder

T = TypeVar("T", bound=RunRecorder)


class Nothing(Recording):
    """A recording that keeps the first keyframe alone."""

    def wants(self, step: int) -> bool:
        """Return that none is due."""
        return False


class Timed(RunRecorder):
    """A run that counts the time it spends on keyframes."""

    recording_seconds = 0.0

    def _record(self) -> None:
        began = time.process_time()
        super()._record()
        self.recording_seconds += time.process_time() - began


def begun(kind: type[T], recipe: Recipe, dataset: Dataset, recording: Recording) -> T:
    """Return a run at its first weights."""
    start = Checkpoint.beginning(recipe)
    return kind(start, Replay(start.history, dataset.train), recording)


def seconds(
    recipe: Recipe, dataset: Dataset, recording: Recording, steps: int
) -> tuple[float, float]:
    """Return the processor's seconds in all, and those spent on keyframes."""
    run = begun(Timed, recipe, dataset, recording)
    began = time.process_time()
    for _ in range(steps):
        run.step()
    return time.process_time() - began, run.recording_seconds


def scrubbing(recipe: Recipe, dataset: Dataset, steps: int) -> tuple[float, float]:
    """Return milliseconds to the snapshot of a keyframe: median and greatest."""
    recording = Recording()
    run = begun(RunRecorder, recipe, dataset, recording)
    for _ in range(steps):
        run.step()
    live, playhead, times = run.snapshot(), Playhead(), []
    for step in recording.recorded.steps:
        began = time.perf_counter()
        playhead.seek(step)
        playhead.view(live, recording.recorded, dataset.train)
        times.append(1000 * (time.perf_counter() - began))
    playhead.forget()
    return statistics.median(times), max(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--steps", type=int, default=4000)
    chosen = parser.parse_args()
    dataset = load(chosen.data)
    dataset.train.wait()
    quick = replace(RECIPES["quick"], data=chosen.data)
    for name, recipe in (
        ("quick, descent", quick),
        ("quick, Adam", replace(quick, optimizer="adam", rate=0.001)),
        ("batch 128", replace(quick, batch=128)),
    ):
        shares, pairs = [], []
        for turn in range(chosen.rounds):
            recording = Recording()
            if turn % 2:  # anyone who comes second finds a warmer, or a busier, machine
                spent, on_keyframes = seconds(recipe, dataset, recording, chosen.steps)
            without, _ = seconds(recipe, dataset, Nothing(), chosen.steps)
            if not turn % 2:
                spent, on_keyframes = seconds(recipe, dataset, recording, chosen.steps)
            shares.append(on_keyframes / spent)
            pairs.append(spent / without - 1)
        kept = recording.recorded
        print(
            f"{name:16} keyframes take {statistics.median(shares):.2%} of the time, with against "
            f"without {statistics.median(pairs):+.1%} "
            f"({len(kept.keyframes)} keyframes, {kept.nbytes / 1e6:.0f} MB)"
        )
    median, most = scrubbing(quick, dataset, chosen.steps)
    print(f"a keyframe is there in {median:.3f} ms (median), {most:.3f} ms (greatest)")


if __name__ == "__main__":
    main()
