"""What these tests stand on: the real program as a process, as a person starts it somewhere.

A hand in the program (hand.py) does in its window what a test says.
"""

import json
import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import PySide6
import pytest

HAND = Path(__file__).with_name("hand.py")
DEADLINE = 30.0
STRANGER = 54321
"""A user of whom the system knows nothing, and who may read everything and write nothing."""
NOISE = "This plugin does not support propagateSizeHints()"
"""The offscreen platform says so of every window with a least size."""
LONG = "Recipe(data=session.frame().recipe.data, hidden=(16,), epochs=100_000, rate=0.1)"


class Program:
    """One running mnist_viz."""

    def __init__(self, command: list[str], environ: dict[str, str], cwd: Path, said: Path) -> None:
        self._orders, theirs = socket.socketpair()
        self._orders.settimeout(DEADLINE)
        self._answers = self._orders.makefile("rb")
        self._said = said
        with said.open("wb") as terminal:
            self.process = subprocess.Popen(
                [word.replace("SOCKET", str(theirs.fileno())) for word in command],
                env=environ,
                cwd=cwd,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=terminal,
                stderr=terminal,
            )
        theirs.close()

    @property
    def said(self) -> str:
        """What it wrote to the terminal."""
        if not self._said.is_file():
            return ""
        return self._said.read_text("utf-8", errors="replace").replace(f"{NOISE}\n", "")

    def do(self, code: str) -> object:
        """Run `code` in it, between two events of the window; return what an expression gives."""
        return self._order({"do": code})

    def until(self, code: str) -> None:
        """Wait until `code` is true in it."""
        self._order({"until": code})

    def begin(self) -> None:
        """Start a run without end, and wait until it goes."""
        self.do(f"session.start({LONG})")
        self.until("session.frame().live is not None and session.frame().live.step > 3")

    def wait(self) -> int:
        """Return its exit code, once it has ended."""
        return self.process.wait(DEADLINE)

    def close(self) -> int:
        """Close the window as a person does, and return the exit code."""
        self.do("QTimer.singleShot(0, window.close)")
        return self.wait()

    def kill(self) -> None:
        """End it at once, whatever it does, and let go of everything."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(DEADLINE)
        self._answers.close()
        self._orders.close()

    def _order(self, order: dict[str, str]) -> object:
        try:
            self._orders.sendall(json.dumps(order).encode() + b"\n")
            line = self._answers.readline()
        except (TimeoutError, ConnectionError) as error:
            pytest.fail(f"no answer to {order}: {error!r}; it said: {self.said}")
        if not line:
            pytest.fail(f"the program ended at {order} with {self.wait()}; it said: {self.said}")
        answer = json.loads(line)
        if "raised" in answer:
            pytest.fail(f"{order}: {answer['raised']}")
        return answer["value"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home, empty."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def start(home: Path, digits: Path, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Start the program, its window open and its panels in it; it is gone after the test.

    By default at home, on the small digits; `environ` says what is otherwise in its environment
    (None for not there), `fsize` how large a file may grow, `every` how many seconds lie between
    two autosaves, and `stranger` lets a user do it whom the system does not know. `said` is what
    it takes for its terminal.
    """
    if sys.platform == "win32":
        pytest.skip("the hand in the program needs sockets that a child inherits")
    running: list[Program] = []

    def start_one(
        *words: str,
        environ: dict[str, str | None] | None = None,
        fsize: int | None = None,
        every: float | None = None,
        stranger: bool = False,
        said: Path | None = None,
        wait: bool = True,
    ) -> Program:
        limits = {"--fsize": fsize, "--every": every}
        given = [f"{name}={value}" for name, value in limits.items() if value is not None]
        command = [sys.executable, str(HAND), "SOCKET", *given]
        program = Program(
            [*(as_stranger() if stranger else []), *command, *(words or ("--data", str(digits)))],
            around(home, environ or {}),
            tmp_path,
            said or tmp_path / f"said-{len(running)}.txt",
        )
        running.append(program)
        if wait:
            program.until("window.area.docks and window.isVisible()")
        return program

    yield start_one
    for program in running:
        program.kill()


def around(home: Path, changes: dict[str, str | None]) -> dict[str, str]:
    """Return an environment of which only the home matters."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "LC_", "MNIST_VIZ")) and name != "DISPLAY"
    }
    new = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}
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
        pytest.skip(f"only its owner may enter the folder of {shut}, and the program lies there")
    powers = ["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]
    return ["setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", *powers]


def _is_shut(path: Path) -> bool:
    """Return whether a folder on the way keeps other users out; Qt finds no plugin in there."""
    return any(not folder.stat().st_mode & stat.S_IXOTH for folder in path.parents)


@pytest.fixture
def eventually() -> Callable[[Callable[[], object]], None]:
    """Wait until something that only the file system tells is true."""

    def wait(condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + DEADLINE
        while not condition():
            assert time.monotonic() < deadline, "it did not happen in time"

    return wait
