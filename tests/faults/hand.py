"""Starts the real program, and next to it a hand that does in its window what a test says.

Run as ``python hand.py SOCKET [--fsize=BYTES] [--every=SECONDS] [--panels=NAMES] [the program's own
words …]``.
Over the socket come lines of JSON. ``{"do": code}`` is run once, ``{"until": code}`` is tried until
it is true, and ``{"close": code}`` closes the window in the very event in which it is true. The
answer is one line, ``{"value": …}`` or ``{"raised": traceback}``; of a closing it is when it began.
The last line, ``{"left": […], "waited": …}``, names the threads that are there at the end, and for
how many seconds since the closing the window's thread was ready to run and waited.
"""

import argparse
import contextlib
import json
import os
import pkgutil
import resource
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from mnist_viz.__main__ import main as mnist_viz
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.snapshot import State
from mnist_viz.ui.files.filming import FilmDialog, Filming
from mnist_viz.ui.program import app as program
from mnist_viz.ui.program import recovery
from mnist_viz.ui.shell import window as shell
from mnist_viz.ui.shell.window import Window

AGAIN_MS = 10
PATIENCE = 180.0


class Held:
    """Stands for a function of the program, which is at work until the window closes.

    Then it takes `seconds` more, and so does each further call; only calls on the thread called
    `on` are held, if one is named.
    """

    def __init__(self, closing: threading.Event, place: str, seconds: float, on: str = "") -> None:
        owner, _, name = place.rpartition(".")
        where = pkgutil.resolve_name(owner)
        self._held: Callable[..., object] = getattr(where, name)
        self._closing, self._seconds, self._on = closing, seconds, on
        self.under_way = False

        def held(*words: object, **named: object) -> object:  # a method, too, where it is one
            return self._call(*words, **named)

        setattr(where, name, held)

    def _call(self, *words: object, **named: object) -> object:
        if self._on in ("", threading.current_thread().name):
            self.under_way = True
            self._closing.wait(PATIENCE)
            time.sleep(self._seconds)  # the state itself: nothing is waited for
            self.under_way = False
        return self._held(*words, **named)


class Hand(QObject):
    """Takes orders from a socket, between the window's own events."""

    def __init__(self, window: Window, orders: socket.socket) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._socket = orders
        self._read = b""
        closing = threading.Event()
        window.closing.connect(closing.set)
        self._reach = {
            "FilmDialog": FilmDialog,
            "Filming": Filming,
            "Path": Path,
            "QApplication": QApplication,
            "QFileDialog": QFileDialog,
            "QTimer": QTimer,
            "Recipe": Recipe,
            "State": State,
            "buttons": self._buttons,
            "fingerprint": fingerprint,
            "hold": partial(Held, closing),
            "os": os,
            "panels": self._panels,
            "replace": replace,
            "session": window.session,
            "state": lambda: self._session.frame().state.name,
            "step": self._step,
            "sys": sys,
            "threading": threading,
            "time": time,
            "window": window,
        }
        self._notifier = QSocketNotifier(orders.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def _panels(self) -> dict[str, QObject]:
        return {dock.kind.name: dock.panel for dock in self._window.area.docks}

    def _buttons(self) -> dict[str, QPushButton]:
        found = self._window.banner.findChildren(QPushButton)
        return {button.text(): button for button in found if button.isVisible()}

    def _step(self) -> int:
        live = self._session.frame().live
        return live.step if live else -1

    def _hear(self) -> None:
        heard = self._socket.recv(65536)
        if not heard:
            self._notifier.setEnabled(False)
        self._read += heard
        while b"\n" in self._read:
            line, _, self._read = self._read.partition(b"\n")
            self._obey(json.loads(line))

    def _obey(self, order: dict[str, str]) -> None:
        ((what, code),) = order.items()
        began = time.monotonic()
        try:
            value = self._do(code)
        except Exception:  # noqa: BLE001 - the test fails with it
            tell(self._socket, raised=traceback.format_exc())
            return
        if what == "do":
            tell(self._socket, value=value)
        elif not value:
            QTimer.singleShot(AGAIN_MS, self, lambda: self._obey(order))
        elif what == "until":
            tell(self._socket, value=True)
        else:
            tell(self._socket, value=began)
            waited_before.append(seconds_waited())
            self._window.close()

    def _do(self, code: str) -> object:
        try:
            expression = compile(code, "<test>", "eval")
        except SyntaxError:
            exec(code, self._reach)
            return None
        return eval(expression, self._reach)


waited_before: list[float] = []
"""What `seconds_waited` was at the closing."""


def seconds_waited() -> float:
    """Return for how long this process's first thread was ready to run and did not."""
    return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9


def tell(orders: socket.socket, **what: object) -> None:
    """Send a line to the test."""
    orders.sendall(json.dumps(what, default=str).encode() + b"\n")


def open_only(names: list[str]) -> None:
    """Open these panels alone: the others take two seconds to build and draw."""
    find = shell.find_panels
    shell.find_panels = lambda missed: [kind for kind in find(missed) if kind.name in names]


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("socket", type=int)
    words.add_argument("--fsize", type=int, help="the most bytes that a file may have")
    words.add_argument("--every", type=float, help="seconds between two autosaves")
    words.add_argument("--panels", help="the names of the panels to open; all if not given")
    mine, rest = words.parse_known_args()
    orders = socket.socket(fileno=mine.socket)
    open_window = program.open_window

    def open_with_hand(*args, **options):
        app, window = open_window(*args, **options)
        Hand(window, orders)
        return app, window

    program.open_window = open_with_hand
    if mine.every is not None:
        recovery.Autosave = partial(Autosave, every=mine.every)
    if mine.panels is not None:
        open_only(mine.panels.split(","))
    if mine.fsize is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (mine.fsize, resource.RLIM_INFINITY))
    sys.argv = ["mnist-viz", *rest]
    try:
        mnist_viz()
    finally:
        left = [thread.name for thread in threading.enumerate() if thread.name != "MainThread"]
        with contextlib.suppress(BrokenPipeError):  # the test has ended before
            waited = seconds_waited() - waited_before[0] if waited_before else 0.0
            tell(orders, left=left, waited=waited)


if __name__ == "__main__":
    main()
