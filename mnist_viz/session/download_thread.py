"""The fetcher: a thread that downloads a data set while the run before continues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.errors import CancelledError
from mnist_viz.session.thread_tools import Latest, StoppableThread, explained, fault

if TYPE_CHECKING:
    from mnist_viz.data.downloads import Download


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
