"""Report uncaught exceptions, and end the program on a signal as its user would."""

import signal
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import FrameType, TracebackType

import shiboken6
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from mnist_viz.runs.log_file import log_traceback
from mnist_viz.session.thread_tools import current_handlers, set_handlers
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import reason

QUIET = 1.0
"""Seconds without a fault after which it is reported again: some come sixty times a second."""


class FaultHandler(QObject):
    """Keeps the window alive and says what happened.

    Exceptions of slots and event handlers come by `sys.excepthook`, those of threads by
    `threading.excepthook`, and those that Python can raise nowhere, of a destructor or a callback,
    by `sys.unraisablehook`. The traceback goes to standard error for anyone who fixes it; the user
    at the window gets a sentence: in the place of the panel that raised, or else by `happened`.

    Parameters
    ----------
    parent
        Lives on the window's thread.
    dock_of
        Returns the dock in which a thing is, None for what is in none.
    """

    happened = Signal(str)
    """A sentence. Emitted on any thread; Qt carries it to the window's."""

    def __init__(
        self, parent: QObject, dock_of: Callable[[QObject], Dock | None] = lambda thing: None
    ) -> None:
        super().__init__(parent)
        self.count = 0
        self._dock_of = dock_of
        self._said, self._quiet_at = "", 0.0
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_on_thread
        sys.unraisablehook = self._caught_unraisable

    def stop(self) -> None:
        """Restore the hooks that were there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, where)
            return
        self.count += 1
        why = reason(error)
        fresh = self._is_fresh(f"{kind.__name__}: {why}")
        here = threading.current_thread() is threading.main_thread()
        dock = self._culprit(where) if here else None
        if dock is not None:
            # Not here: it may be in the middle of its painting.
            QTimer.singleShot(0, dock, lambda: dock.fail(kind.__name__, why))
        elif fresh:
            self._tell(kind.__name__, why)
        if fresh:
            log_traceback("an uncaught exception", error)
            # Standard error may be a full disk or a closed terminal; the sentence is reported by
            # now.
            with suppress(OSError):
                traceback.print_exception(kind, error, where)
        if here:
            # What they hold would live on in `sys.last_traceback`, and a painter would still paint.
            traceback.clear_frames(where)

    def _culprit(self, where: TracebackType | None) -> Dock | None:
        """Return the dock of the innermost thing in a dock that was at work when it was raised."""
        for frame, _ in reversed(list(traceback.walk_tb(where))):
            thing: object = frame.f_locals.get("self")  # a lambda that uses it has it, too
            if isinstance(thing, QObject) and shiboken6.isValid(thing):
                dock = self._dock_of(thing)
                if dock is not None:
                    return dock
        return None

    def _tell(self, kind: str, why: str) -> None:
        self.happened.emit(
            tr(
                "A fault of the program was caught: {kind}: {error}. Everything else continues; "
                "please report it with what you did last."
            ).format(kind=kind, error=why)
        )

    def _is_fresh(self, said: str) -> bool:
        now = time.monotonic()
        fresh = said != self._said or now > self._quiet_at
        self._said, self._quiet_at = said, now + QUIET
        return fresh

    def _caught_on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _caught_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)


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
