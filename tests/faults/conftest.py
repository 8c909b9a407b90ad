"""What the fault tests stand on: the real program in a separate process, and the window's own."""

import importlib.util
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

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


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"{path.stem}_of_{path.parent.name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_here = Path(__file__).parent
_program = _module(_here / "program.py")
_ui = _module(_here.with_name("ui") / "conftest.py")
dressed = _ui.dressed
nothing_left_behind = _ui.nothing_left_behind
settings = _ui.settings
small_dataset = _ui.small_dataset
whole_window = _ui.whole_window


@pytest.fixture(scope="session", autouse=True)
def signals_heard() -> Iterator[None]:
    """Restore the signals that nohup or a shell's “&” made these tests ignore."""
    asked = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    silent = [number for number in asked if signal.getsignal(number) is signal.SIG_IGN]
    for number in silent:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number in silent:
        signal.signal(number, signal.SIG_IGN)


@pytest.fixture
def place() -> Iterator[Path]:
    """Where programs are started, an open folder: pytest's own lets nobody in but its owner."""
    folder = Path(tempfile.mkdtemp(prefix="mnist_viz faults ü "))
    folder.chmod(0o755)
    yield folder
    for path in folder.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def home(place: Path) -> Path:
    """A user's home, empty."""
    folder = place / "home ü"
    folder.mkdir()
    return folder


@pytest.fixture
def runs(home: Path) -> Path:
    """Where the program keeps its runs."""
    return home / ".local/state/mnist_viz/runs"


@pytest.fixture
def crashes(home: Path) -> Path:
    """Where the program keeps the reports of its crashes."""
    return home / ".local/state/mnist_viz/crashes"


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
def start(place: Path, home: Path, digits: Path, tmp_path: Path) -> Iterator[Callable]:
    """Start the program, its window open and its panels in it; it is gone after the test.

    By default at home, on the small digits; `environ` says what is otherwise in its environment
    (None for not there), `before` what comes before its command, `fsize` how large a file may
    grow, `every` how many seconds are between two autosaves, and `stranger` lets a user start it
    whom the system does not know. `panels` are the names of those that it opens: two, unless the
    test needs others or, by None, all. `said` is what it takes for its terminal, `terminal` what it
    receives keys from.
    """
    running: list[_program.Program] = []

    def start_one(
        *words: str,
        environ: dict[str, str | None] | None = None,
        before: tuple[str, ...] = (),
        fsize: int | None = None,
        every: float | None = None,
        stranger: bool = False,
        panels: str | None = "curves,recipe",
        said: Path | None = None,
        terminal: int = subprocess.DEVNULL,
        wait: bool = True,
    ) -> _program.Program:
        limits = {"--fsize": fsize, "--every": every, "--panels": panels}
        given = [f"{name}={value}" for name, value in limits.items() if value is not None]
        mine = [sys.executable, str(_program.HAND), "SOCKET", *given]
        program = _program.Program(
            [
                *(_program.as_stranger() if stranger else before),
                *mine,
                *(words or ("--data", str(digits))),
            ],
            _program.around(home, environ or {}),
            place,
            said or tmp_path / f"said-{len(running)}.txt",
            terminal,
        )
        running.append(program)
        if wait:
            program.until("window.area.docks and window.isVisible()")
        return program

    yield start_one
    for program in running:
        program.kill()


@pytest.fixture
def eventually() -> Callable[[Callable[[], object]], None]:
    """Wait until something that only the file system tells is true."""

    def wait(condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + _program.PATIENCE
        while not condition():
            assert time.monotonic() < deadline, "it did not happen in time"

    return wait


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
