"""The real program in a separate process, with a hand in its window that a test leads."""

import contextlib
import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest

HAND = Path(__file__).with_name("hand.py")
PATIENCE = 180.0
"""Seconds that a busy machine may take for anything: nothing that a test promises."""
STRANGER = 54321
"""A user of whom the system knows nothing, and who may read everything and write nothing."""
NOISE = re.compile(r"This plugin does not support .*\n")
"""What the offscreen platform says of minimum sizes, raising a window or grabbing the mouse."""
LONG = "Recipe(data=session.frame().recipe.data, hidden=(16,), epochs=100_000, rate=0.1, batch=20)"
OTHERS = ("XDG_", "QT_", "LC_", "LANG", "MNIST_VIZ", "DISPLAY")
"""How the names of variables begin that the user who runs the tests may have set."""


class End(NamedTuple):
    """How a program ended: its exit code, when, and with which threads left.

    Seconds are those of the clock, less those for which the window's thread was ready to run and
    other programs had the processor.
    """

    code: int
    seconds: float
    left: list[str]


class Program:
    """One running mnist_viz."""

    def __init__(
        self,
        command: list[str],
        environ: dict[str, str],
        cwd: Path,
        said: Path,
        terminal: int = subprocess.DEVNULL,
    ) -> None:
        self._orders, theirs = socket.socketpair()
        self._orders.settimeout(PATIENCE)
        self._answers = self._orders.makefile("rb")
        self._said = said
        with said.open("wb") as written:
            self.process = subprocess.Popen(
                [word.replace("SOCKET", str(theirs.fileno())) for word in command],
                env=environ,
                cwd=cwd,
                pass_fds=[theirs.fileno()],
                stdin=terminal,
                stdout=written,
                stderr=written,
            )
        theirs.close()

    @property
    def said(self) -> str:
        """What it wrote to the terminal."""
        if not self._said.is_file():
            return ""
        return NOISE.sub("", self._said.read_text("utf-8", errors="replace"))

    def do(self, code: str) -> object:
        """Run `code` in it, between two events of the window; return what an expression gives."""
        return self._order(do=code)

    def until(self, code: str) -> None:
        """Wait until `code` is true in it."""
        self._order(until=code)

    def begin(self) -> None:
        """Start a run without end, and wait until it goes."""
        self.do(f"session.start({LONG})")
        self.until("step() > 3")

    def close(self, when: str = "True") -> int:
        """Close the window as a user does, and return the exit code."""
        return self.end(when).code

    def end(self, when: str = "True") -> End:
        """Close the window in the very event in which `when` is true in it; return how it ended."""
        return self._ended(float(self._order(close=when)))

    def send(self, number: signal.Signals) -> End:
        """Send a signal that ends it; return how it ended."""
        began = time.monotonic()
        self.process.send_signal(number)
        return self._ended(began)

    def wait(self) -> int:
        """Return its exit code, once it has ended."""
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """Kill it at once and release everything."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self._answers.close()
        self._orders.close()

    def _ended(self, began: float) -> End:
        answer = self._answer("its end")
        seconds = time.monotonic() - began - answer.get("waited", 0.0)
        return End(self.wait(), seconds, answer.get("left", []))

    def _order(self, **order: str) -> object:
        with contextlib.suppress(BrokenPipeError):  # it has ended; what it said last tells more
            self._orders.sendall(json.dumps(order).encode() + b"\n")
        answer = self._answer(order)
        if "raised" in answer:
            pytest.fail(f"{order}: {answer['raised']}")
        if "value" not in answer:
            pytest.fail(f"the program ended at {order} with {self.wait()}; it said: {self.said}")
        return answer["value"]

    def _answer(self, to: object) -> dict:
        """Return the next line; an empty one of a program that was killed."""
        try:
            return json.loads(self._answers.readline() or "{}")
        except (TimeoutError, ConnectionResetError) as error:
            pytest.fail(f"no answer to {to}: {error!r}; it said: {self.said}")


def around(home: Path, changes: dict[str, str | None]) -> dict[str, str]:
    """Return an environment of which only the home matters."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OTHERS)}
    new = {"HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    merged = {**kept, **new, **changes}
    return {name: value for name, value in merged.items() if value is not None}


def as_stranger() -> list[str]:
    """Return what to put before a command; root, to whom no permission applies, becomes another."""
    if os.geteuid() != 0:
        return []
    if not any(Path(folder, "setpriv").exists() for folder in os.get_exec_path()):
        pytest.skip("root needs setpriv (util-linux) to become a user who may not write")
    shut = next(filter(_is_shut, (Path(PySide6.__file__), Path(sys.executable), HAND)), None)
    if shut is not None:
        pytest.skip(f"only its owner may enter the folder of {shut}, and the program is there")
    powers = ["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]
    return ["setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", *powers]


def _is_shut(path: Path) -> bool:
    """Return whether a folder on the way keeps other users out; Qt finds no plugin in there."""
    return any(not folder.stat().st_mode & stat.S_IXOTH for folder in path.parents)
