"""When the next step is due, and how fast the last ones went."""

import time
from collections import deque

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
