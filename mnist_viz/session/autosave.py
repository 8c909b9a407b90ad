"""Save a run as it trains: the autosave, and the checkpoints that were asked for."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mnist_viz.core.message import Message, message_of
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import CheckpointError, lock_checkpoint, save_checkpoint
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.runs.known_data import identify
from mnist_viz.runs.saved_session import SavedSession, claim_path, save_session
from mnist_viz.session.snapshot import TestCurve
from mnist_viz.session.thread_tools import Latest, StoppableThread, fault

Collect = Callable[[], tuple[SavedSession, dict[str, Checkpoint]] | None]
"""Returns the rest of a session, with the checkpoints of its other runs by their files' names."""

EVERY = 60.0
"""Seconds between two writings."""


class Autosave(StoppableThread):
    """Keeps one run at a time in a file that is this program's alone.

    Asked to end, it writes what was offered last, and then ends.

    Parameters
    ----------
    folder
        Where programs keep their runs.
    every
        Seconds between two writings.

    Attributes
    ----------
    folder, path
        Where programs keep their runs, and this one's file there.
    error
        A sentence where the last writing failed; it is tried again at the next.

    Raises
    ------
    OSError
        If the folder cannot be written to.
    """

    def __init__(self, folder: Path, every: float = EVERY) -> None:
        super().__init__("autosave")
        self.folder = folder
        self.path, self._lock = claim_path(folder)
        self.error: str | None = None
        self._every = every
        self._ask: Callable[[], None] = lambda: None
        self._collect: Callable[[], tuple[SavedSession, dict[str, Checkpoint]] | None] = lambda: (
            None
        )
        self._written: dict[str, int] = {}
        self._offered: Latest[tuple[Checkpoint, Dataset | None]] = Latest()
        self._news = False

    def follow(
        self,
        ask: Callable[[], None],
        collect: Collect,
    ) -> None:
        """Ask for checkpoints by calling `ask`, which answers with `offer`, on any thread.

        `collect` returns the rest of the session with the checkpoints of its other runs; it is
        called on this thread.
        """
        self._ask, self._collect = ask, collect

    def offer(self, checkpoint: Checkpoint, dataset: Dataset | None) -> None:
        """Give a moment of the run to keep."""
        self._offered.put((checkpoint, dataset))
        with self._changed:
            self._news = True
            self._changed.notify_all()

    def run(self) -> None:
        """Ask, wait and write until stopped."""
        while not self._stopping:
            with self._changed:
                self._rest_for(self._every)
                self._news = False
            if not self._stopping:
                self._ask()
                with self._changed:
                    self._wait_for(lambda: self._news, self._every)
                self._write()
        self._write()
        self._lock.release()

    def _write(self) -> None:
        offered = self._offered.take()
        if offered is None:
            return
        checkpoint, dataset = offered
        collected = self._collect()
        if checkpoint.step == 0 and not (collected and collected[0].left):
            return
        try:
            known = identify(dataset) if dataset is not None else ""
            saved = replace(checkpoint, data_sha256=known)
            save_checkpoint(self.path, saved, shared=False)
            if collected is not None:
                save_session(self.path, *collected, self._written)
            self.error = None
        except OSError as error:
            self.error = Message(
                "The other runs could not be kept for the next start: {reason}.",
                reason=error.strerror or str(error),
            )
        except (CheckpointError, DataError) as error:
            self.error = Message(
                "The run could not be kept for the next start. {error}", error=message_of(error)
            )
        except Exception as error:  # noqa: BLE001 - the window shows it, and the next try comes
            self.error = Message(
                "A fault of the program kept the run from being written for the next start: "
                "{fault}. It is tried again in a minute.",
                fault=fault(error),
            )


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
