"""One slot between two threads: whoever writes never waits, and the newest value wins."""

from threading import Lock
from typing import Generic, TypeVar

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
