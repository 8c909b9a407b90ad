"""Ctrl-C as a wish to stop at the next good moment; a second one does not wait for it."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType


@contextmanager
def stop_wish() -> Iterator[Event]:
    """Give an event that the first Ctrl-C sets; the next raises KeyboardInterrupt as usual."""
    wished = Event()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        wished.set()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield wished
    finally:
        signal.signal(signal.SIGINT, before)
