"""Download the files of a published data set, from the first mirror that has them."""

import hashlib
import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic, time
from typing import BinaryIO, Protocol
from urllib.parse import urlsplit

import pooch

from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.data.sources.published import Published, RemoteFile

log = logging.getLogger(__name__)

TOLD_EVERY = 1 << 14
"""Bytes between two pieces of news."""

_GRACE = 0.3  # seconds that a thread gets to end on its own


class MirrorError(Exception):
    """A mirror failed; the message gives the reason, and another may work."""


class Attempt(Thread):
    """Ask the mirror at `url` for `file`; if it is what was published, it appears in `folder`.

    `news` receives the number of bytes so far, again and again, and in the end None if the file
    arrived, or the error that kept it from arriving, such as a `MirrorError`. Anyone who no longer
    waits calls `abandon`; the thread ends with the next kilobyte or when the mirror's time is up.
    It is a daemon because until then nothing can interrupt it.

    Parameters
    ----------
    patience : float
        Seconds after which a mirror that sends nothing at all is given up.
    """

    def __init__(self, url: str, file: RemoteFile, folder: Path, patience: float) -> None:
        super().__init__(name=f"download {file.name}", daemon=True)
        self.news = SimpleQueue[int | Exception | None]()
        self.abandoned = Event()
        self._url = url
        self._file = file
        self._folder = folder
        self._patience = patience
        self._beside: Path | None = None

    def abandon(self) -> None:
        """Make the thread end as soon as it can, and leave nothing that it wrote behind."""
        self.abandoned.set()
        self.join(_GRACE)
        if self.is_alive() and self._beside is not None:
            # Windows keeps a file that is open; there it goes when the thread ends.
            with suppress(PermissionError):
                self._beside.unlink(missing_ok=True)

    def run(self) -> None:
        """Download, compare, rename; called by the thread."""
        pooch.get_logger().setLevel(logging.WARNING)
        try:
            pooch.retrieve(
                self._url,
                known_hash=self._file.sha256,
                fname=self._file.name,
                path=self._folder,
                downloader=self._stream,
            )
            # Pooch's temporary files are private; a classroom may share the folder.
            (self._folder / self._file.name).chmod(0o644)
        except (MirrorError, DataError) as exc:
            self.news.put(exc)
        except ValueError:
            self.news.put(MirrorError(Message("another file than the published one")))
        except OSError as exc:
            self.news.put(MirrorError(_reason(exc)))
        except Exception as exc:  # noqa: BLE001 - who waits for news says it
            self.news.put(exc)
        else:
            self.news.put(None)

    def _stream(self, url: str, beside: str, _: object) -> None:
        answers = ExitStack()

        def close_later(answer: _Closeable, **_: object) -> None:
            answers.enter_context(closing(answer))

        http = pooch.HTTPDownloader(
            # Small pieces, so that a trickling mirror cannot hold the thread for long.
            chunk_size=1024,
            # Who waits for news loses patience first, and says so.
            timeout=2 * self._patience,
            # Some servers would unpack the .gz on the way.
            headers={"Accept-Encoding": "identity"},
            # Pooch leaves the connection open when the sink or the network fails.
            hooks={"response": close_later},
        )
        self._beside = Path(beside)
        with answers, self._beside.open("wb") as output:
            sink = _Sink(output, self._file.size, self)
            http(url, sink, None)
        if sink.received < self._file.size:
            raise MirrorError(
                Message(
                    "only {received:,} of {size:,} bytes",
                    received=sink.received,
                    size=self._file.size,
                )
            )


class _Closeable(Protocol):
    def close(self) -> None: ...


class _Sink:
    """The file that an attempt writes to, for as long as that makes sense."""

    def __init__(self, output: BinaryIO, size: int, attempt: Attempt) -> None:
        self.received = 0
        self._output = output
        self._size = size
        self._attempt = attempt
        self._told = 0

    def write(self, chunk: bytes) -> None:
        if self._attempt.abandoned.is_set():
            raise MirrorError("nobody waits for it any more")
        if self.received == 0 and chunk.lstrip().startswith(b"<"):
            raise MirrorError(Message("a web page instead of the file"))
        self.received += len(chunk)
        if self.received > self._size:
            raise MirrorError(Message("more than the {size:,} bytes of the file", size=self._size))
        try:
            self._output.write(chunk)
        except OSError as exc:
            raise DataError(
                Message(
                    "{path} could not be written: {reason}.",
                    path=self._output.name,
                    reason=exc.strerror,
                )
            ) from exc
        if self.received - self._told >= TOLD_EVERY:
            self._told = self.received
            self._attempt.news.put(self.received)

    def flush(self) -> None:
        """Do nothing: the file is closed, and so flushed, before it is hashed."""


def _reason(exc: OSError) -> str:
    """Say what a network error means; only the answers of a server have a `response`."""
    answer = getattr(exc, "response", None)
    if answer is not None:
        return Message("the answer {code} {reason}", code=answer.status_code, reason=answer.reason)
    return Message("no connection, or it broke off")


def _reasons(failures: Sequence[tuple[str, str]]) -> str:
    """Return what each mirror answered; once, where it is the same of all of them."""
    if len(failures) > 1 and len({str(reason) for _, reason in failures}) == 1:
        return Message(
            "none of its {count} mirrors: {reason}", count=len(failures), reason=failures[0][1]
        )
    told = [
        Message.symbols("{mirror}: {reason}", mirror=mirror, reason=reason)
        for mirror, reason in failures
    ]
    return Message.listed(told, "; ")


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
        failures: list[tuple[str, str]] = []
        for mirror in self._published.mirrors:
            attempt = Attempt(mirror + file.name, file, self._folder, self._patience)
            self._news = attempt.news
            # A `cancel` before the line above has set the event, one after it wakes `_follow`.
            self._raise_if_cancelled()
            log.info("downloading %s", mirror + file.name)
            attempt.start()
            try:
                self._follow(attempt, step)
            except MirrorError as exc:
                log.warning("%s failed: %s", mirror, exc)
                failures.append((urlsplit(mirror).hostname or mirror, message_of(exc)))
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
                reasons=_reasons(failures),
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
                    "next try continues from there.",
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
