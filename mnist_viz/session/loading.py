"""The threads that load: downloads, imported data sets, pictures of digits."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.message import Message, message_of
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.imports import Imported, read_data
from mnist_viz.data.sources.folder import write_folder
from mnist_viz.data.sources.published import data_root
from mnist_viz.runs.known_data import remember
from mnist_viz.session.thread_tools import Latest, StoppableThread, explained, fault

if TYPE_CHECKING:
    from mnist_viz.data.downloads import Download
    from mnist_viz.data.pictures import Picture


@dataclass(frozen=True)
class DownloadProgress:
    """How far a download is.

    Attributes
    ----------
    recipe
        What is to run once its data are there.
    received, size
        Bytes that are there, and all of them.
    done, cancelled, error
        How it ended; error is a sentence.
    """

    recipe: Recipe
    received: int = 0
    size: int = 0
    done: bool = False
    cancelled: bool = False
    error: str | None = None

    @property
    def under_way(self) -> bool:
        """Whether bytes are still to come."""
        return not (self.done or self.cancelled or self.error)


class DownloadThread(StoppableThread):
    """Fetches the data of `recipe`.

    Attributes
    ----------
    progress
        How far it is.
    """

    def __init__(self, recipe: Recipe, download: Download) -> None:
        super().__init__("fetching")
        self.progress: Latest[DownloadProgress] = Latest()
        self.progress.put(DownloadProgress(recipe))
        self._recipe = recipe
        self._download = download

    def stop(self) -> None:
        """Give the download up; `join` then waits for less than a second."""
        self._download.cancel()

    def run(self) -> None:
        """Fetch until all is there, something fails, or it is given up."""
        try:
            self._download.run(self._tell)
            self.progress.put(DownloadProgress(self._recipe, done=True))
        except CancelledError:
            self.progress.put(DownloadProgress(self._recipe, cancelled=True))
        except Exception as error:  # noqa: BLE001 - the window shows it
            told = explained(error) or Message(
                "The download stopped by a fault of the program: {fault}. The current run "
                "continues; "
                "try again.",
                fault=fault(error),
            )
            self.progress.put(DownloadProgress(self._recipe, error=told))

    def _tell(self, file: str, received: int, size: int) -> None:
        self.progress.put(DownloadProgress(self._recipe, received, size))


def published_download(name: str) -> Download:
    """Return the download of a published data set."""
    # pooch takes a tenth of a second to import, which only a download need spend.
    from mnist_viz.data.downloads import Download  # noqa: PLC0415
    from mnist_viz.data.sources import PUBLISHED  # noqa: PLC0415

    return Download(PUBLISHED[name])


@dataclass(frozen=True, eq=False)
class PictureReading:
    """How far the reading of a picture is.

    Attributes
    ----------
    name
        What to call the picture: its file's name, or where it comes from.
    picture
        The picture and its digits, once it has been read.
    error
        A sentence where it could not be read.
    """

    name: str
    picture: Picture | None = None
    error: str | None = None

    @property
    def under_way(self) -> bool:
        """Whether the picture is still being read."""
        return self.picture is None and self.error is None


class PictureThread(StoppableThread):
    """Reads one picture.

    Attributes
    ----------
    progress
        How far it is.
    """

    def __init__(self, source: Path | Bytes, name: str) -> None:
        super().__init__("reading a picture")
        self.progress: Latest[PictureReading] = Latest()
        self.progress.put(PictureReading(name))
        self._source = source
        self._name = name

    def run(self) -> None:
        """Read the picture, unless the user cancels that."""
        try:
            picture = self._read(self._check_cancelled)
            self.progress.put(PictureReading(self._name, picture))
        except CancelledError:
            pass
        except DataError as error:
            self.progress.put(PictureReading(self._name, error=message_of(error)))
        except Exception as error:  # noqa: BLE001 - the window shows any error
            message = Message(
                "{name} could not be read because of a fault of the program: {fault}.",
                name=self._name,
                fault=fault(error),
            )
            self.progress.put(PictureReading(self._name, error=message))

    def _read(self, check_cancelled: Callable[[], None]) -> Picture:
        # Pillow takes a while to import, which opening the window need not spend.
        from mnist_viz.data.pictures import find_in_pixels, read_picture  # noqa: PLC0415

        if isinstance(self._source, Path):
            return read_picture(self._source, check_cancelled, name=self._name)
        return find_in_pixels(self._source, check_cancelled=check_cancelled)

    def _check_cancelled(self) -> None:
        with self._changed:
            if self._stopping:
                raise CancelledError


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


class Loading:
    """What a session loads in the background: one download and one picture at a time.

    Parameters
    ----------
    download
        Returns the download of a published data set's name.
    stop_later
        Asks a thread to end, and waits for it when the session closes.
    """

    def __init__(
        self,
        download: Callable[[str], Download],
        stop_later: Callable[[StoppableThread], object],
    ) -> None:
        self._download, self._stop_later = download, stop_later
        self._download_thread: DownloadThread | None = None
        self._picture_thread: PictureThread | None = None

    @property
    def fetched(self) -> DownloadProgress | None:
        """How far the download is; None where there is none."""
        return self._download_thread.progress.peek() if self._download_thread else None

    @property
    def picture(self) -> PictureReading | None:
        """How far the picture is; None where there is none."""
        return self._picture_thread.progress.peek() if self._picture_thread else None

    def fetch(self, recipe: Recipe) -> None:
        """Download the data set of `recipe`; its run begins at the tick after it is there."""
        self.cancel_fetch()
        self._download_thread = DownloadThread(recipe, self._download(recipe.data))
        self._download_thread.start()

    def cancel_fetch(self) -> None:
        """Cancel the download, or dismiss how it ended; files that are whole are kept."""
        if self._download_thread is not None:
            self._stop_later(self._download_thread)
            self._download_thread = None

    def read_picture(self, source: Path | Bytes, name: str) -> None:
        """Read a picture file, or pixels (height, width, 4).

        Parameters
        ----------
        name
            What the frame and errors call the picture.
        """
        self.dismiss_picture()
        self._picture_thread = PictureThread(source, name)
        self._picture_thread.start()

    def dismiss_picture(self) -> None:
        """Cancel the reading of a picture, or dismiss what was read."""
        if self._picture_thread is not None:
            self._stop_later(self._picture_thread)
            self._picture_thread = None

    def close(self) -> None:
        """Cancel both."""
        self.cancel_fetch()
        self.dismiss_picture()
