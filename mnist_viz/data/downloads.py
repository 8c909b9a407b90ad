"""Fetching a published data set: several mirrors, known content, and an end within a second.

A file is streamed to a temporary name in its own folder, hashed, and renamed only if it is what was
published (pooch does that part), so whatever goes wrong, no half-written file is ever found. What
is whole already is not fetched again: trying again goes on where the last try ended.

A thread of its own talks to the mirror, since looking up a name or waiting for an answer cannot be
interrupted. Who called `run` waits for news from it, not for the network: a person who cancels, or
a mirror that sends next to nothing, is dealt with at once, and the thread is left to notice.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from time import monotonic, time
from urllib.parse import urlsplit

from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.mirror import TOLD_EVERY, Attempt, MirrorError
from mnist_viz.data.sources.published import Published, RemoteFile

Progress = Callable[[str, int, int], None]

_DAY = 86_400.0


class Download:
    """One data set on its way to this computer.

    Parameters
    ----------
    published : Published
        Which data set.
    root : Path, optional
        The folder that holds a folder for each data set; the user's own place where left out.
    patience : float
        Seconds without news after which a mirror is given up.
    """

    def __init__(
        self, published: Published, root: Path | None = None, patience: float = 15.0
    ) -> None:
        self._published = published
        self._folder = published.folder(root)
        self._patience = patience
        self._cancelled = Event()
        self._news = SimpleQueue[int | Exception | None]()

    def run(self, progress: Progress = lambda name, done, total: None) -> Path:
        """Fetch what is missing and return the folder; blocks until all of it is there.

        Parameters
        ----------
        progress : callable
            Called in this thread with the file's name and the bytes that are there, of all bytes.

        Raises
        ------
        CancelledError
            If `cancel` was called; files that were whole by then are kept for the next try.
        DataError
            If no mirror had a file, or it could not be written here.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise DataError(
                Message(
                    "{folder} could not be made: {reason}.",
                    folder=self._folder,
                    reason=exc.strerror,
                )
            ) from exc
        self._sweep()
        done = 0
        for file in self._published.files:

            def step(received: int, file: RemoteFile = file, before: int = done) -> None:
                progress(file.name, before + received, self._published.size)

            if not is_whole(self._folder / file.name, file):
                self._fetch(file, step)
            done += file.size
            step(file.size)
        return self._folder

    def cancel(self) -> None:
        """Make `run` raise `CancelledError` at once; callable from any thread, at any time."""
        self._cancelled.set()
        self._news.put(None)

    def _sweep(self) -> None:
        """Remove what a program that was killed while it downloaded left behind."""
        for left in self._folder.glob("tmp????????"):
            # In a folder that is shared, another program may be quicker, or it may be another's.
            with suppress(OSError):
                if time() - left.stat().st_mtime > _DAY:
                    left.unlink()

    def _fetch(self, file: RemoteFile, step: Callable[[int], None]) -> None:
        failures: list[Message] = []
        for mirror in self._published.mirrors:
            attempt = Attempt(mirror + file.name, file, self._folder, self._patience)
            self._news = attempt.news
            # A `cancel` before the line above has set the event, one after it wakes `_follow`.
            self._raise_if_cancelled()
            attempt.start()
            try:
                self._follow(attempt, step)
            except MirrorError as exc:
                host = urlsplit(mirror).hostname
                failures.append(
                    Message.symbols("{mirror}: {reason}", mirror=host, reason=message_of(exc))
                )
            else:
                return
            finally:
                attempt.abandon()
        raise DataError(
            Message(
                "{file} of {data} could not be downloaded ({reasons}). Check the network "
                "connection and try again.",
                file=file.name,
                data=self._published.title,
                reasons=Message.listed(failures, "; "),
            )
        )

    def _follow(self, attempt: Attempt, step: Callable[[int], None]) -> None:
        total = before = 0
        patience_ends = monotonic() + self._patience
        while True:
            try:
                news = attempt.news.get(timeout=max(0.0, patience_ends - monotonic()))
            except Empty:
                if total - before < TOLD_EVERY:
                    raise MirrorError(
                        Message("next to nothing for {seconds:g} s", seconds=self._patience)
                    ) from None
                before, patience_ends = total, monotonic() + self._patience
                continue
            self._raise_if_cancelled()
            if news is None:
                return
            if isinstance(news, Exception):
                raise news
            total = news
            step(total)

    def _raise_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise CancelledError(
                Message(
                    "The download of {data} was stopped. Files that were complete are kept; the "
                    "next try goes on from there.",
                    data=self._published.title,
                )
            )


def is_whole(path: Path, file: RemoteFile) -> bool:
    """Say whether `path` is there, can be read and is exactly the published `file`."""
    try:
        if path.stat().st_size != file.size:
            return False
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest() == file.sha256
    except OSError:
        return False
