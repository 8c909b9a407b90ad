"""One entry in a table is all that a new activation or optimizer needs in the whole program."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.insights.gradient_lab import check_gradients
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.ui.panels.recipe import RecipePanel

ENTRIES = """
import numpy as np
from mnist_viz.core.activations import ACTIVATIONS, Activation
from mnist_viz.core.message import Message
from mnist_viz.core.optimizers import OPTIMIZERS, Optimizer


def softsign(Z, out):
    np.abs(Z, out=out)
    np.add(out, 1, out=out)
    np.divide(Z, out, out=out)


def softsign_derivative(Z, A, out):
    np.abs(Z, out=out)
    np.add(out, 1, out=out)
    np.power(out, -2, out=out)


def sign(theta, g, slots, rate, t):
    theta -= np.sign(g) * g.dtype.type(rate)


ACTIVATIONS["softsign"] = Activation(
    "softsign",
    "z / (1 + |z|)",
    Message("Bounded like tanh, with longer tails."),
    softsign,
    softsign_derivative,
    ("Softsign", {}),
)
OPTIMIZERS["sign"] = Optimizer(
    "sign",
    "theta <- theta - eta sign(g)",
    Message("Steps of one size, independent of the gradient."),
    (),
    0.001,
    sign,
)
"""


@pytest.fixture
def entries(monkeypatch):
    """Add the entries to the tables of this process, and take them out afterwards."""
    monkeypatch.setitem(ACTIVATIONS, "softsign", None)
    monkeypatch.setitem(OPTIMIZERS, "sign", None)
    exec(ENTRIES, {})


def mnist_viz(*words: str) -> str:
    """Run the command line in a process whose tables have the entries."""
    done = subprocess.run(
        [sys.executable, "-c", ENTRIES + "from mnist_viz.__main__ import main; main()", *words],
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_the_command_line_lists_it_trains_with_it_and_exports_it(tmp_path: Path) -> None:
    assert "softsign" in mnist_viz("train", "--help")
    run, model = tmp_path / "run.safetensors", tmp_path / "model.onnx"
    choice = ("--activation", "softsign", "--optimizer", "sign", "--train-images", "500")
    printed = mnist_viz("train", *choice, "--epochs", "1", "--save", str(run), "--json")
    assert json.loads(printed)["recipe"]["activation"] == "softsign"
    pytest.importorskip("onnx")
    mnist_viz("export", str(run), "--onnx", str(model))
    assert b"Softsign" in model.read_bytes()


@pytest.mark.slow
def test_the_gradient_check_passes_with_it(entries) -> None:
    for check in check_gradients(0, "softsign"):
        assert check.passed == check.expected


@pytest.mark.slow
def test_a_wrong_derivative_fails_the_gradient_check(entries, monkeypatch) -> None:
    wrong = replace(ACTIVATIONS["softsign"], derivative=ACTIVATIONS["tanh"].derivative)
    monkeypatch.setitem(ACTIVATIONS, "softsign", wrong)
    assert not all(check.passed == check.expected for check in check_gradients(0, "softsign"))


def test_the_window_offers_it_and_trains_with_it(entries, whole_window, qtbot) -> None:
    panel = next(d.panel for d in whole_window.area.docks if isinstance(d.panel, RecipePanel))
    for field, name in (("activation", "softsign"), ("optimizer", "sign")):
        combo = panel.form.choices[field]
        combo.setCurrentIndex(combo.findData(name))
        assert combo.currentData() == name
        assert combo.itemData(combo.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    panel.changes.start.click()
    qtbot.waitUntil(lambda: whole_window.session.frame().recipe.activation == "softsign")
    qtbot.waitUntil(
        lambda: (live := whole_window.session.frame().live) is not None and live.step > 0,
        timeout=20_000,
    )
