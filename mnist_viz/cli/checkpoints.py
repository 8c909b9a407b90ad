"""Keeping a run on disk while it trains in the terminal, and taking it up again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import FrameType

import click
import numpy as np

from mnist_viz.core.training import Step
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import CheckpointError, save_checkpoint
from mnist_viz.runs.curves import Curve
from mnist_viz.runs.history import Replay
from mnist_viz.runs.known_data import identify
from mnist_viz.session.thread_tools import SIGNALLED, current_handlers, set_handlers


class PeriodicCheckpoints:
    """Writes checkpoints of a course.

    Parameters
    ----------
    path
        Where to; None for nowhere.
    every
        Steps between two checkpoints.
    start
        Where the run was resumed.
    seconds
        Returns the time spent training since then.
    """

    def __init__(
        self,
        path: Path | None,
        every: int,
        start: Checkpoint,
        dataset: Dataset,
        seconds: Callable[[], float],
    ) -> None:
        self._path, self._every = path, every
        self._start, self._dataset, self._seconds = start, dataset, seconds
        self._loss = Curve.resumed(start.loss, after=start.step)
        self._accuracy = Curve.resumed(start.accuracy, after=start.step)
        self._gathered: list[tuple[float, float]] = []
        self._warned = False

    def stepped(self, replay: Replay, step: Step) -> None:
        """Note a step, and keep the run where it is time to.

        A checkpoint that cannot be written is a warning, once: training continues.
        """
        if self._path is None:
            return
        self._gathered.append((step.loss, step.accuracy))
        if replay.training.steps_done % self._every == 0:
            try:
                self.keep(replay)
            except CheckpointError as error:
                if not self._warned:
                    click.echo(f"\n{error} Training continues.", err=True)
                self._warned = True
            else:
                self._warned = False

    def keep(self, replay: Replay) -> None:
        """Write a checkpoint now.

        Raises
        ------
        CheckpointError
            If it cannot be written.
        """
        if self._path is not None:
            save_checkpoint(self._path, self._checkpoint(replay))

    def _checkpoint(self, replay: Replay) -> Checkpoint:
        if self._gathered:
            loss, accuracy = np.array(self._gathered).T
            self._loss.extend(loss)
            self._accuracy.extend(accuracy)
            self._gathered.clear()
        return Checkpoint(
            history=replay.history,
            state=replay.training.state(),
            seconds=self._start.seconds + self._seconds(),
            loss=self._loss.bins(),
            accuracy=self._accuracy.bins(),
            test=self._start.test,
            data_sha256=identify(self._dataset),
        )


class Unwritten:
    """The files that could not be written; everything else is done before they are reported."""

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def attempt(self, write: Callable[[], object]) -> bool:
        """Write a file; return whether that was possible."""
        try:
            write()
        except RunsError as error:
            self.sentences.append(str(error))
            return False
        return True

    def raise_if_any(self) -> None:
        """Report them.

        Raises
        ------
        RunsError
            With a sentence for each.
        """
        if self.sentences:
            raise RunsError("\n".join(self.sentences))


class StopRequest(Event):
    """Set once the program was asked to stop.

    Attributes
    ----------
    exit_code
        With which it is to end then.
    """

    exit_code = 0


@contextmanager
def stop_request() -> Iterator[StopRequest]:
    """Give a wish that the first such signal sets; the next does not wait, but ends as usual."""
    request, before = StopRequest(), current_handlers()

    def on_signal(number: int, frame: FrameType | None) -> None:
        request.exit_code = SIGNALLED + number
        request.set()
        set_handlers(before)

    set_handlers(dict.fromkeys(before, on_signal))
    try:
        yield request
    finally:
        set_handlers(before)
