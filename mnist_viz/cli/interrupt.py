"""Ctrl-C, or a system that ends, as a wish to stop at the next good moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from mnist_viz.session.end_signals import SIGNALLED, hearers, set_hearers


class StopWish(Event):
    """Set once the program was asked to stop.

    Attributes
    ----------
    exit_code
        With which it is to end then.
    """

    exit_code = 0


@contextmanager
def stop_wish() -> Iterator[StopWish]:
    """Give a wish that the first such signal sets; the next does not wait, but ends as usual."""
    wish, before = StopWish(), hearers()

    def on_signal(number: int, frame: FrameType | None) -> None:
        wish.exit_code = SIGNALLED + number
        wish.set()
        set_hearers(before)

    set_hearers(dict.fromkeys(before, on_signal))
    try:
        yield wish
    finally:
        set_hearers(before)
