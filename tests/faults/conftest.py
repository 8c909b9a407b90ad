"""What the fault tests stand on: the real program in a process of its own, and the window's own."""

import importlib.util
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings

from mnist_viz.core.recipe import Recipe
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.session import Session
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.window import Window

# They send signals, stop processes and fill disks as only Linux lets them: elsewhere the very
# imports fail, and with them the tests of all other folders.
collect_ignore_glob = [] if sys.platform == "linux" else ["*"]

RECIPE = Recipe(data="small", hidden=(12,), epochs=1000, batch=20, rate=0.3, seed=4)
DRIVEN = Path(__file__).with_name("driven.py")
PATIENCE = 30.0
"""Seconds that a busy machine may take to start the program: nothing that a test promises."""

_ui = importlib.util.spec_from_file_location(
    "what_window_tests_stand_on", Path(__file__).parents[1] / "ui" / "conftest.py"
)
_stands = importlib.util.module_from_spec(_ui)
_ui.loader.exec_module(_stands)
dressed = _stands.dressed
nothing_left_behind = _stands.nothing_left_behind
settings = _stands.settings
whole_window = _stands.whole_window
small_dataset = _stands.small_dataset


class Program:
    """The program in a process of its own, whose lines are read as they come."""

    def __init__(self, command: list[str], environ: dict[str, str], cwd: Path) -> None:
        self._process = subprocess.Popen(
            command,
            env=environ,
            cwd=cwd,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.lines: list[str] = []
        self.errors: list[str] = []
        self._news = threading.Condition()
        self._readers = [
            threading.Thread(target=self._read, args=(pipe, lines))
            for pipe, lines in (
                (self._process.stdout, self.lines),
                (self._process.stderr, self.errors),
            )
        ]
        for reader in self._readers:
            reader.start()

    def until(self, word: str) -> str:
        """Wait for a line that begins with `word`; return the rest of it."""
        with self._news:
            found = self._news.wait_for(lambda: self._find(word), PATIENCE)
        assert found, f"waited for {word!r}: {self.lines} {self.errors}"
        return found.removeprefix(word).strip()

    def until_more(self, word: str, count: int) -> None:
        """Wait for so many lines that begin with `word`."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.said(word)) >= count, PATIENCE)

    def said(self, word: str) -> list[str]:
        """Return the rests of all lines that began with `word`."""
        return [line.removeprefix(word).strip() for line in self.lines if line.startswith(word)]

    def send(self, number: signal.Signals) -> float:
        """Send a signal; return when."""
        self._process.send_signal(number)
        return time.monotonic()

    def end(self) -> tuple[int, float]:
        """Wait for the end; return the exit code, and when it was."""
        code = self._process.wait(PATIENCE)
        at = time.monotonic()
        for reader in self._readers:
            reader.join()
        return code, at

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGCONT)
            self._process.kill()
        self.end()
        self._process.stdout.close()
        self._process.stderr.close()

    def _find(self, word: str) -> str | None:
        ended = self._process.poll() is not None and not self._readers[0].is_alive()
        found = next((line for line in self.lines if line.startswith(word)), None)
        assert found or not ended, f"ended before {word!r}: {self.lines} {self.errors}"
        return found

    def _read(self, pipe, lines: list[str]) -> None:
        for line in pipe:
            with self._news:
                lines.append(line.rstrip("\n"))
                self._news.notify_all()
        with self._news:
            self._news.notify_all()


@pytest.fixture(scope="session", autouse=True)
def signals_heard() -> Iterator[None]:
    """Let programs hear the signals that these tests were begun without: nohup, a shell's “&”."""
    asked = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    silent = [number for number in asked if signal.getsignal(number) is signal.SIG_IGN]
    for number in silent:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number in silent:
        signal.signal(number, signal.SIG_IGN)


@pytest.fixture
def place() -> Iterator[Path]:
    """An open folder: pytest's own can be entered by nobody but its owner."""
    folder = Path(tempfile.mkdtemp(prefix="mnist_viz faults ü "))
    folder.chmod(0o755)
    yield folder
    for path in folder.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def digits(place: Path) -> Path:
    """A folder with the four IDX files of a small data set."""
    dataset, folder = small_dataset("small"), place / "my digits ü"
    folder.mkdir()
    for name, split in (("train", dataset.train), ("t10k", dataset.test)):
        images, labels = np.asarray(split.images[:]), np.asarray(split.labels[:])
        count = len(labels)
        (folder / f"{name}-images-idx3-ubyte").write_bytes(
            struct.pack(">4i", 2051, count, 28, 28) + images.tobytes()
        )
        (folder / f"{name}-labels-idx1-ubyte").write_bytes(
            struct.pack(">2i", 2049, count) + labels.tobytes()
        )
    return folder


@pytest.fixture
def start(place: Path, digits: Path) -> Iterator[Callable[..., Program]]:
    """Start the program on the small digits, in a home of its own."""
    started: list[Program] = []
    home = place / "home ü"
    home.mkdir()

    def start_one(plan: str, *arguments: str, before: tuple[str, ...] = (), **environ) -> Program:
        given = {
            **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            **environ,
        }
        known = {name: str(value) for name, value in given.items() if value is not None}
        words = arguments or ("--data", str(digits))
        command = [*before, sys.executable, str(DRIVEN), plan, str(place), *words]
        program = Program(command, known, place)
        started.append(program)
        return program

    yield start_one
    for program in started:
        program.close()


@pytest.fixture
def home(start, place: Path) -> Path:
    """The home of the programs that `start` starts."""
    return place / "home ü"


@pytest.fixture
def runs(home: Path) -> Path:
    """Where the program keeps its runs."""
    return home / ".local/state/mnist_viz/runs"


@pytest.fixture
def crashes(home: Path) -> Path:
    """Where the program keeps the reports of its crashes."""
    return home / ".local/state/mnist_viz/crashes"


@pytest.fixture
def open_window(dressed, qtbot, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Open windows on small runs in this process; they are closed after the test."""
    opened: list[Window] = []
    themes = ThemeSource(dressed, "dark")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)

    def open_one(*panels: type[Panel], pace=300.0, every: float | None = None) -> Window:
        autosave = None if every is None else Autosave(tmp_path / "runs", every)
        session = Session(small_dataset, pace, autosave=autosave)
        window = Window(session, themes, settings)
        opened.append(window)
        qtbot.addWidget(window)
        session.start(RECIPE)
        window.resize(1000, 700)
        window.show()
        window.open_panels(panels)
        return window

    yield open_one
    for window in opened:
        window.close()
    themes.deleteLater()
