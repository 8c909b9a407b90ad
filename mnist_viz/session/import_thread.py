"""The import thread: converts a data set of any form while the run before continues."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mnist_viz.core.message import Message
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import CancelledError
from mnist_viz.data.imports import Imported, read_data
from mnist_viz.data.sources.folder import write_folder
from mnist_viz.data.sources.published import data_root
from mnist_viz.runs.known_data import remember
from mnist_viz.session.thread_tools import Latest, StoppableThread, explained, fault


@dataclass(frozen=True)
class ImportProgress:
    """How far an import is.

    Attributes
    ----------
    done, total
        In any unit; total is 0 while files are still being listed.
    data
        What opens the data set, once it is there.
    notes
        Sentences on how it was converted.
    cancelled, error
        How it ended otherwise; error is a sentence.
    """

    done: int = 0
    total: int = 0
    data: str | None = None
    notes: tuple[str, ...] = ()
    cancelled: bool = False
    error: str | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return bool(self.data or self.cancelled or self.error)


class ImportThread(StoppableThread):
    """Reads the data set in `source`, and keeps it as four IDX files among the fetched ones.

    Attributes
    ----------
    source
        A folder or file in any form that `read_data` knows.
    progress
        How far it is.
    """

    def __init__(
        self,
        source: Path,
        read: Callable[..., Imported] = read_data,
    ) -> None:
        super().__init__("importing")
        self.source = source
        self.progress: Latest[ImportProgress] = Latest()
        self.progress.put(ImportProgress())
        self._read = read

    def run(self) -> None:
        """Read and write until all is there, something fails, or it is cancelled."""
        try:
            self.progress.put(self._imported())
        except CancelledError:
            self.progress.put(ImportProgress(cancelled=True))
        except Exception as error:  # noqa: BLE001 - the window shows it
            told = explained(error) or Message(
                "The import stopped by a fault of the program: {fault}. The current run continues; "
                "try again.",
                fault=fault(error),
            )
            self.progress.put(ImportProgress(error=told))

    def _imported(self) -> ImportProgress:
        found = self._read(self.source, progress=self._tell)
        dataset = Dataset("", "", Split(*found.train), Split(*found.test))
        content = dataset.content_hash
        self._tell(1, 1)
        name = re.sub(r"[^\w.-]+", "-", self.source.stem)[:40] or "data"
        folder = data_root() / "imported" / f"{name}-{content[:8]}"
        notes = found.notes
        try:
            if not folder.is_dir():
                write_folder(folder, found.train, found.test)
        except OSError as error:
            # It is read again at every start then; the user receives why that takes time.
            unkept = Message(
                "It could not be saved for the next start to {folder}: {reason}.",
                folder=folder,
                reason=error.strerror,
            )
            return ImportProgress(1, 1, data=str(self.source), notes=(*notes, unkept))
        remember(content, str(folder))
        return ImportProgress(1, 1, data=str(folder), notes=notes)

    def _tell(self, done: int, total: int) -> None:
        if self._stopping:
            raise CancelledError(Message("The import was cancelled; nothing of it was kept."))
        self.progress.put(ImportProgress(done, total))
