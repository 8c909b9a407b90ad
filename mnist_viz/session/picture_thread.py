"""Reads a picture in the background: a photograph of 50 megapixels would freeze the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.session.thread_tools import Latest, StoppableThread, fault

if TYPE_CHECKING:
    from mnist_viz.data.pictures import Picture


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
