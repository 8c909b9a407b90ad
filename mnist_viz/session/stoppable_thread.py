"""A member of the session's crew: a thread that ends by itself once it was asked to."""

from collections.abc import Callable
from threading import Condition, Thread


class StoppableThread(Thread):
    """A thread that waits for news, and between two pieces of work hears that it is to end.

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
        """Wait until something is true, at most so long; return whether to go on then.

        The caller holds `_changed`, and whoever makes it true notifies that.
        """
        self._changed.wait_for(lambda: self._stopping or true(), seconds)
        return not self._stopping

    def _rest_for(self, seconds: float) -> None:
        """Rest so long, or until asked to end; the caller holds `_changed`."""
        self._wait_for(lambda: False, seconds)
