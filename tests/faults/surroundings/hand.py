"""Starts the real program, and beside it a hand that does in the window what a test says.

Run as ``python hand.py SOCKET [--fsize=BYTES] [--every=SECONDS] [the program's own words …]``.
Over the socket come lines of JSON: ``{"do": code}`` is run once, ``{"until": code}`` is tried until
it is true; the answer is one line, ``{"value": …}`` or ``{"raised": traceback}``.
"""

import argparse
import json
import os
import resource
import socket
import sys
import threading
import traceback
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from mnist_viz.__main__ import main as mnist_viz
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.snapshot import State
from mnist_viz.ui.files.filming import Filming
from mnist_viz.ui.program import app as program
from mnist_viz.ui.program import lasting
from mnist_viz.ui.shell.window import Window

AGAIN_MS = 10


class Hand(QObject):
    """Takes orders from a socket, between the window's own events."""

    def __init__(self, window: Window, orders: socket.socket) -> None:
        super().__init__(window)
        self._socket = orders
        self._read = b""
        self._reach = {
            "Filming": Filming,
            "Path": Path,
            "QApplication": QApplication,
            "QTimer": QTimer,
            "Recipe": Recipe,
            "State": State,
            "fingerprint": fingerprint,
            "os": os,
            "panels": self._panels,
            "replace": replace,
            "session": window.session,
            "sys": sys,
            "threading": threading,
            "window": window,
        }
        self._window = window
        self._notifier = QSocketNotifier(orders.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def _panels(self) -> dict[str, QObject]:
        return {dock.panel.name: dock.panel for dock in self._window.area.docks}

    def _hear(self) -> None:
        heard = self._socket.recv(65536)
        if not heard:
            self._notifier.setEnabled(False)
        self._read += heard
        while b"\n" in self._read:
            line, _, self._read = self._read.partition(b"\n")
            self._obey(json.loads(line))

    def _obey(self, order: dict[str, str]) -> None:
        try:
            if "until" in order:
                if not eval(order["until"], self._reach):
                    QTimer.singleShot(AGAIN_MS, self, lambda: self._obey(order))
                    return
                answer = {"value": True}
            else:
                answer = {"value": self._do(order["do"])}
        except Exception:  # noqa: BLE001 - the test fails with it, whatever it is
            answer = {"raised": traceback.format_exc()}
        self._socket.sendall(json.dumps(answer, default=str).encode() + b"\n")

    def _do(self, code: str) -> object:
        try:
            expression = compile(code, "<test>", "eval")
        except SyntaxError:
            exec(code, self._reach)
            return None
        return eval(expression, self._reach)


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("socket", type=int)
    words.add_argument("--fsize", type=int, help="no file may grow beyond so many bytes")
    words.add_argument("--every", type=float, help="seconds between two autosaves")
    mine, rest = words.parse_known_args()
    orders = socket.socket(fileno=mine.socket)
    open_window = program.open_window

    def open_with_hand(*args, **options):
        app, window = open_window(*args, **options)
        Hand(window, orders)
        return app, window

    program.open_window = open_with_hand
    if mine.every is not None:
        lasting.Autosave = partial(Autosave, every=mine.every)
    if mine.fsize is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (mine.fsize, resource.RLIM_INFINITY))
    sys.argv = ["mnist-viz", *rest]
    mnist_viz()


if __name__ == "__main__":
    main()
