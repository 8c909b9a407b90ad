"""The signals by which a system, or a user at a terminal, asks a program to end."""

import signal
from collections.abc import Callable, Mapping
from types import FrameType
from typing import TypeAlias

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
