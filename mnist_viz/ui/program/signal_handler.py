"""Ending the program from outside as from inside: Ctrl-C, a closed terminal, a shut-down system."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from mnist_viz.session.end_signals import current_handlers, set_handlers


class SignalHandler(QObject):
    """Calls `end` with a signal's number when one asks the program to end.

    Python receives a signal only between two bytecodes, and while Qt waits for something to
    happen there are none. So the signal also writes a byte to a socket, which wakes Qt.

    Parameters
    ----------
    parent
        Lives on the main thread, the only one that receives signals.
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
        self._before = current_handlers()
        set_handlers(dict.fromkeys(self._before, self._hear))

    def stop(self) -> None:
        """Leave signals to anyone who had them before."""
        set_handlers(self._before)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _hear(self, number: int, frame: FrameType | None) -> None:
        set_handlers(dict.fromkeys(self._before, signal.SIG_DFL))
        # Not here: this may be in the middle of anything.
        QTimer.singleShot(0, self, lambda: self._end(number))

    def _drain(self) -> None:
        self._read.recv(4096)
