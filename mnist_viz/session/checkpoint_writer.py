"""Where the moments that one worker gives go: to its run's last, to files, to the autosave."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mnist_viz.core.message import Message, message_of
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import CheckpointError, lock_checkpoint, save_checkpoint
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.runs.known_data import identify
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.snapshot import TestCurve
from mnist_viz.session.thread_tools import Latest, fault

Past = Callable[[], tuple[Keyframe, ...]]
"""Returns the keyframes of the run; called on the worker's thread."""


class CheckpointWriter:
    """Keeps the checkpoints of one worker.

    Every worker has its own, so that a file gets the run that it was asked for, however late the
    thread answers and which run is current by then.

    Parameters
    ----------
    start
        What the worker begins with.
    autosave
        Keeps the run on disk, where that is wanted.
    tell
        Gets a sentence when a file is written, or cannot be; called on the worker's thread.

    Attributes
    ----------
    last
        The newest checkpoint.
    curve
        The records on the test digits, of which the worker knows nothing.
    """

    def __init__(
        self,
        start: Checkpoint,
        autosave: Autosave | None = None,
        tell: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        self.last: Latest[Checkpoint] = Latest()
        self.curve: TestCurve | None = None
        self._before = start.test
        self._autosave = autosave
        self._tell = tell
        self._asked: list[tuple[Path, Past]] = []

    def ask(self, path: Path, past: Past = tuple) -> None:
        """Have the next checkpoint written to a file, with the keyframes that `past` returns."""
        self._asked.append((path, past))

    def let_go(self) -> None:
        """Leave the autosave to another run; files that were asked for are still written."""
        self._autosave = None

    def keep(self, checkpoint: Checkpoint, dataset: Dataset | None) -> None:
        """Take a checkpoint in. The worker's thread calls this."""
        curve, autosave = self.curve, self._autosave
        checkpoint = replace(checkpoint, test=curve.records if curve else self._before)
        if self._asked and dataset is not None:
            checkpoint = replace(checkpoint, data_sha256=identify(dataset))
        self.last.put(checkpoint)
        self._write(checkpoint)
        if autosave is not None:
            autosave.offer(checkpoint, dataset)

    def settle(self) -> None:
        """Write what is still to be written of a worker that has ended, or say why it cannot be."""
        last = self.last.peek()
        if last is not None:
            self._write(last)
        elif self._asked:
            self._asked.clear()
            self._tell(Message("There is nothing to keep: the run could not begin."))

    def _write(self, checkpoint: Checkpoint) -> None:
        while self._asked:
            path, past = self._asked.pop(0)
            before = tuple(frame for frame in past() if frame.step < checkpoint.step)
            try:
                lock = lock_checkpoint(path)
                try:
                    save_checkpoint(path, replace(checkpoint, keyframes=before))
                finally:
                    lock.release()
            except (CheckpointError, ValueError) as error:
                self._tell(message_of(error))
            except Exception as error:  # noqa: BLE001 - said, and training continues
                self._tell(
                    Message(
                        "A fault of the program kept the run from being written to {path}: "
                        "{fault}. Training continues; try another place.",
                        path=path,
                        fault=fault(error),
                    )
                )
            else:
                self._tell(
                    Message(
                        "The run is kept in {path}, as it was at step {step:,}.",
                        path=path,
                        step=checkpoint.step,
                    )
                )
