"""Ctrl-C, or a system that ends, as a wish to stop at the next good moment."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""The signals that ask a program to end; no system has them all."""

SIGNALLED = 128
"""Added to the number of the signal that ended the program, as shells do."""


class Wish(Event):
    """Set once the program was asked to stop.

    Attributes
    ----------
    exit_code
        With which it is to end then.
    """

    exit_code = 0


@contextmanager
def stop_wish() -> Iterator[Wish]:
    """Give a wish that the first such signal sets; the next does not wait, but ends as usual."""
    wish = Wish()

    def on_signal(number: int, frame: FrameType | None) -> None:
        wish.exit_code = SIGNALLED + number
        wish.set()
        put_back()

    def put_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    known = [signal.Signals[name] for name in NAMES if name in signal.Signals.__members__]
    # What is ignored (nohup, a background job) stays so.
    heard = [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.getsignal(number) for number in heard}
    for number in heard:
        signal.signal(number, on_signal)
    try:
        yield wish
    finally:
        put_back()
