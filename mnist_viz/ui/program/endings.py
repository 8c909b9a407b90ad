"""Ending the program from outside as from inside: Ctrl-C, a closed terminal, a shut-down system."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""The signals that ask a program to end; no system has them all."""


class Endings(QObject):
    """Calls `end` with a signal's number when one asks the program to end.

    Python hears a signal only between two lines of its own, and while Qt waits for something to
    happen there are none. So the signal also writes a byte to a socket, which wakes Qt.

    Parameters
    ----------
    parent
        Lives on the main thread, the only one that hears signals.
    end
        Ends the program well. A second signal does not wait for it: it ends the process at once.
    """

    def __init__(self, parent: QObject, end: Callable[[int], None]) -> None:
        super().__init__(parent)
        self._end = end
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._fd_before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        known = [signal.Signals[name] for name in NAMES if name in signal.Signals.__members__]
        # What is ignored (nohup, a background job) stays so.
        heard = [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]
        self._before = {number: signal.signal(number, self._hear) for number in heard}

    def stop(self) -> None:
        """Leave signals to whoever had them before."""
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _hear(self, number: int, frame: FrameType | None) -> None:
        for heard in self._before:
            signal.signal(heard, signal.SIG_DFL)
        # Not here: this may be in the middle of anything.
        QTimer.singleShot(0, self, lambda: self._end(number))

    def _drain(self) -> None:
        self._read.recv(4096)
