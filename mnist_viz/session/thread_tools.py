"""What the session's threads share: a stop request, a slot for one value, signals, errors."""

import signal
from collections.abc import Callable, Mapping
from threading import Condition, Lock, Thread
from types import FrameType
from typing import Generic, TypeAlias, TypeVar

from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import DataError
from mnist_viz.runs.atomic import RunsError


def explained(error: Exception) -> str | None:
    """Return a sentence on an error that a user can do something about; None for a fault."""
    if isinstance(error, DivergedError | DataError | RunsError | ValueError):
        return message_of(error)
    if isinstance(error, MemoryError):
        return Message(
            "There is not enough memory for this run: choose fewer hidden units or a smaller batch."
        )
    return None


def fault(error: Exception) -> str:
    """Return the kind and text of an error, for the end of a sentence."""
    return f"{type(error).__name__}: {error}"


T = TypeVar("T")


class Latest(Generic[T]):
    """A slot for one value at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._value: T | None = None

    def put(self, value: T) -> None:
        """Replace what is in the slot."""
        with self._lock:
            self._value = value

    def peek(self) -> T | None:
        """Return what is in the slot and leave it there."""
        with self._lock:
            return self._value

    def take(self) -> T | None:
        """Return what is in the slot and leave it empty."""
        with self._lock:
            value, self._value = self._value, None
            return value


class StoppableThread(Thread):
    """A thread that waits for news, and between two pieces of work receives that it is to end.

    Parameters
    ----------
    name
        What it does, for crash reports.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._changed = Condition()
        self._stopping = False

    def stop(self) -> None:
        """Ask the thread to end after the work under way; `join` waits for it."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def _wait_for(self, true: Callable[[], object], seconds: float | None = None) -> bool:
        """Wait until something is true, at most so long; return whether to continue then.

        The caller holds `_changed`, and anyone who makes it true notifies that.
        """
        self._changed.wait_for(lambda: self._stopping or true(), seconds)
        return not self._stopping

    def _rest_for(self, seconds: float) -> None:
        """Rest so long, or until asked to end; the caller holds `_changed`."""
        self._wait_for(lambda: False, seconds)


NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""No system has them all."""

SIGNALLED = 128
"""Added to the number of the signal that ended a program, its exit code: as shells do."""

Handler: TypeAlias = "Callable[[int, FrameType | None], object] | int | None"
"""Who receives a signal, as `signal` says it."""


def current_handlers() -> dict[signal.Signals, Handler]:
    """Return who receives which of these signals now.

    What is ignored is left out, to stay so: nohup, or a job in the background, wanted it.
    """
    known = [signal.Signals[name] for name in NAMES if name in signal.Signals.__members__]
    heard = {number: signal.getsignal(number) for number in known}
    return {number: who for number, who in heard.items() if who is not signal.SIG_IGN}


def set_handlers(current_handlers: Mapping[signal.Signals, Handler]) -> None:
    """Set the handler of each of these signals."""
    for number, handler in current_handlers.items():
        signal.signal(number, handler)
