"""The autosave: a thread that keeps the run on disk, every minute and at the end."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mnist_viz.core.message import Message, message_of
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import CheckpointError, save_checkpoint
from mnist_viz.runs.known_data import identify
from mnist_viz.runs.leftover_runs import claim_path
from mnist_viz.runs.saved_session import SavedSession, save_session
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
