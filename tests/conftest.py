"""What every test stands on. No Qt here: the floors below the window are tested without it."""

import os
import sys
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

# As `mnist_viz.__main__` does before NumPy loads: the number of threads changes the last bits.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest

from mnist_viz.cli.display import DisplayError, require_qt

WINDOW_TESTS = tuple(
    Path(__file__).parent / name for name in ("ui", "faults", "packaging/test_documents.py")
)
"""All of these need Qt; tests of the window in other folders carry the marker `window`."""

SLOW_FIXTURES = {
    *("whole_window", "shared_window", "open_window", "window"),
    *("start", "stage", "opened"),
}
"""What opens the window or a panel of it, or starts the program."""
SLOW_FOLDERS = tuple(Path(__file__).parent / name for name in ("faults", "sweep", "ui/program"))
"""All of these are slow; slow tests in other folders carry the marker `slow`, or open a window."""


def _qt_problem() -> str | None:
    """Return why the window cannot be tested here, or None."""
    try:
        require_qt()
    except DisplayError as error:
        return error.message
    return None


QT_PROBLEM = _qt_problem()
COUNTS = pytest.StashKey[tuple[int, int]]()
NOT_RUN: list[str] = []
"""Files and tests that were left out because Qt cannot load."""


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Run without pytest-qt where Qt cannot load, and know its settings all the same."""
    if not pluginmanager.has_plugin("pytest-qt"):
        project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
        for setting in project["tool"]["pytest"]["ini_options"]:
            if setting.startswith("qt_"):
                parser.addini(setting, "of pytest-qt, which is not installed")
    elif QT_PROBLEM is not None:
        pluginmanager.unregister(name="pytest-qt")
    if QT_PROBLEM is not None and any(_needs_window(Path(word)) for word in sys.argv[1:]):
        raise pytest.UsageError(QT_PROBLEM)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave the tests of the window out where Qt cannot load."""
    if QT_PROBLEM is not None and _needs_window(collection_path):
        NOT_RUN.append(str(collection_path))
        return True
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what is slow and what needs the window, which is left out where Qt cannot load."""
    for item in items:
        if _needs_window(item.path):
            item.add_marker("window")
        if SLOW_FIXTURES & set(item.fixturenames) or _is_below(item.path, SLOW_FOLDERS):
            item.add_marker("slow")
    config.stash[COUNTS] = len([item for item in items if not _is_slow(item)]), len(items)
    if hasattr(config, "workerinput"):  # of pytest-xdist, whose workers take file after file
        slow = Counter(item.path for item in items if _is_slow(item))
        items.sort(key=lambda item: -slow[item.path])  # what is begun last should be short
    if QT_PROBLEM is not None:
        left_out = [item for item in items if item.get_closest_marker("window")]
        if left_out:
            NOT_RUN.extend(item.nodeid for item in left_out)
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say why the tests of the window did not run."""
    if QT_PROBLEM is not None and NOT_RUN:
        terminalreporter.section("The tests of the window did not run")
        terminalreporter.line(QT_PROBLEM)
        terminalreporter.line("-m 'not window' leaves them out on purpose.")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End with a failure where the tests of the window were asked for and could not run."""
    wanted = "not window" not in session.config.getoption("markexpr", "")
    if QT_PROBLEM is not None and NOT_RUN and wanted and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _needs_window(path: Path) -> bool:
    return _is_below(path, WINDOW_TESTS)


@cache
def _is_below(path: Path, places: tuple[Path, ...]) -> bool:
    resolved = path.resolve()
    return any(resolved == place or place in resolved.parents for place in places)


def _is_slow(item: pytest.Item) -> bool:
    return item.get_closest_marker("slow") is not None


@pytest.fixture(scope="session")
def quick_and_all(pytestconfig: pytest.Config) -> tuple[int, int]:
    """How many tests `-m "not slow"` runs of those that were asked for, and how many these are."""
    return pytestconfig.stash[COUNTS]


@pytest.fixture(autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what the program notes between starts, such as where data sets are, out of the home."""
    state = tmp_path_factory.getbasetemp() / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    return state
