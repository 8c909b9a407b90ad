"""The one place to which every exception comes that nobody caught, wherever it was raised."""

import sys
import threading
import traceback
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from mnist_viz.ui.words.translation import tr


class FaultHandler(QObject):
    """Keeps the window alive and says what happened.

    Exceptions of slots and event handlers come by `sys.excepthook`, those of threads by
    `threading.excepthook`, and those that Python can raise nowhere, of a destructor or a callback,
    by `sys.unraisablehook`. The traceback goes to standard error for whoever mends it; the person
    at the window gets a sentence.
    """

    happened = Signal(str)
    """A sentence. Emitted on any thread; Qt carries it to the window's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_on_thread
        sys.unraisablehook = self._caught_unraisable

    def stop(self) -> None:
        """Let exceptions go where they went before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, where)
            return
        self.count += 1
        self.happened.emit(
            tr(
                "A fault of the program was caught: {kind}: {error}. Everything else goes on; "
                "please report it with what you did last."
            ).format(kind=kind.__name__, error=error)
        )
        # Standard error may be a full disk or a closed terminal; the sentence is said by now.
        with suppress(OSError):
            traceback.print_exception(kind, error, where)

    def _caught_on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _caught_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)
