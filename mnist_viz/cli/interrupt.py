"""Ctrl-C, or a system that ends, as a wish to stop at the next good moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from mnist_viz.session.end_signals import SIGNALLED, current_handlers, set_handlers


class StopRequest(Event):
    """Set once the program was asked to stop.

    Attributes
    ----------
    exit_code
        With which it is to end then.
    """

    exit_code = 0


@contextmanager
def stop_request() -> Iterator[StopRequest]:
    """Give a wish that the first such signal sets; the next does not wait, but ends as usual."""
    request, before = StopRequest(), current_handlers()

    def on_signal(number: int, frame: FrameType | None) -> None:
        request.exit_code = SIGNALLED + number
        request.set()
        set_handlers(before)

    set_handlers(dict.fromkeys(before, on_signal))
    try:
        yield request
    finally:
        set_handlers(before)
