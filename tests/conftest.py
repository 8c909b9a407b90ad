"""What every test stands on. No Qt here: the floors below the window are tested without it."""

import os
import tomllib
from pathlib import Path

# As `mnist_viz.__main__` says to BLAS, before NumPy loads: bits depend on the number of threads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know the settings of pytest-qt where it is absent, so that the lower floors can be tested."""
    if not pluginmanager.has_plugin("pytest-qt"):
        project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
        for setting in project["tool"]["pytest"]["ini_options"]:
            if setting.startswith("qt_"):
                parser.addini(setting, "of pytest-qt, which is not here")
