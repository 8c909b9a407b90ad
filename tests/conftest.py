"""What every test stands on. No Qt here: the floors below the window are tested without it."""

import os
import sys
import tomllib
from pathlib import Path

# As `mnist_viz.__main__` does before NumPy loads: the number of threads changes the last bits.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest

from mnist_viz.cli.display import DisplayError, require_qt

WINDOW_TESTS = [
    Path(__file__).parent / name for name in ("ui", "faults", "packaging/test_documents.py")
]
"""All of these need Qt; tests of the window in other folders carry the marker `window`."""


def _qt_problem() -> str | None:
    """Return why the window cannot be tested here, or None."""
    try:
        require_qt()
    except DisplayError as error:
        return error.message
    return None


QT_PROBLEM = _qt_problem()
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
    """Mark the tests of the window by their folder, and leave them out where Qt cannot load."""
    for item in items:
        if _needs_window(item.path):
            item.add_marker("window")
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
    resolved = path.resolve()
    return any(resolved == folder or folder in resolved.parents for folder in WINDOW_TESTS)


@pytest.fixture(autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what the program notes between starts, such as where data sets are, out of the home."""
    state = tmp_path_factory.getbasetemp() / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    return state
