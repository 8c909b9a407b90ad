"""What the session's threads share: stopping, a slot for one value, pace, signals, errors."""

import signal
import time
from collections import deque
from collections.abc import Callable, Mapping
from threading import Condition, Lock, Thread
from types import FrameType
from typing import Generic, TypeAlias, TypeVar

from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import DataError
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.log_file import log_traceback


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
    """Log the traceback of a fault, and return its kind and text for the end of a sentence."""
    log_traceback("a fault of the program", error)
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


PACES = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0)
"""Steps a second that are offered, from what eyes can follow one by one."""

REST = 19
"""Seconds of rest for a second of work next to training: at most 5 % of one processor."""

WINDOW = 1.0


class Pace:
    """A steady rate of steps, or as fast as it goes.

    Parameters
    ----------
    steps_per_second
        The rate, or None for no limit.
    """

    def __init__(self, steps_per_second: float | None = None) -> None:
        self.steps_per_second = steps_per_second
        self._due = time.perf_counter()

    def wait(self) -> float:
        """Return how many seconds there are until the next step is due."""
        if self.steps_per_second is None:
            return 0.0
        return max(0.0, self._due - time.perf_counter())

    def stepped(self) -> None:
        """Note that a step was made; a worker that fell behind does not rush to catch up."""
        if self.steps_per_second is not None:
            now, interval = time.perf_counter(), 1 / self.steps_per_second
            self._due = max(self._due + interval, now - 10 * interval)


class Speedometer:
    """Seconds spent training, pauses left out, and the rate over the last second of it.

    Parameters
    ----------
    elapsed, count
        Where a run that continues stood.
    """

    def __init__(self, elapsed: float = 0.0, count: int = 0) -> None:
        self.elapsed = elapsed
        self._marks: deque[tuple[float, int]] = deque([(elapsed, count)])
        self._running_since: float | None = None

    def start(self) -> None:
        """Training runs from now on."""
        if self._running_since is None:
            self._running_since = time.perf_counter()

    def stop(self) -> None:
        """Training rests."""
        self._tick()
        self._running_since = None

    def now(self) -> float:
        """Return the seconds spent training."""
        self._tick()
        return self.elapsed

    def mark(self, count: int) -> float:
        """Return the rate at which `count` has grown over the last second or so of training."""
        self._tick()
        self._marks.append((self.elapsed, count))
        while len(self._marks) > 2 and self._marks[1][0] <= self.elapsed - WINDOW:
            self._marks.popleft()
        (then, before) = self._marks[0]
        return (count - before) / (self.elapsed - then) if self.elapsed > then else 0.0

    def _tick(self) -> None:
        if self._running_since is not None:
            now = time.perf_counter()
            self.elapsed += now - self._running_since
            self._running_since = now
