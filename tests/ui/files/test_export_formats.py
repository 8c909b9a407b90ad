"""Export, then Return, writes a file on any computer; pictures are called by what they show."""

import importlib.util

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from mnist_viz.ui.files import run_files
from mnist_viz.ui.files.run_files import export_kinds

pytestmark = pytest.mark.panels("examples")


@pytest.fixture
def nothing_optional(monkeypatch):
    found = importlib.util.find_spec
    missing = {"onnx", "tensorboard"}
    monkeypatch.setattr(run_files, "find_spec", lambda n: None if n in missing else found(n))


def test_what_works_comes_first_and_the_rest_says_that_it_is_missing(nothing_optional):
    kinds = export_kinds()
    assert kinds[0] == "NumPy weights (*.npz)"
    assert kinds[-2:] == [
        "ONNX model, not installed (*.onnx)",
        "TensorBoard folder, not installed (*.events)",
    ]


def test_return_writes_the_default(whole_window, nothing_optional, qtbot, tmp_path):
    whole_window.commands["export"].trigger()
    dialog = whole_window.findChild(QFileDialog)
    assert dialog.selectedNameFilter() == "NumPy weights (*.npz)"
    assert dialog.selectedFiles()[0].endswith("network.npz")
    path = tmp_path / "network.npz"
    dialog.fileSelected.emit(str(path))
    assert "W1" in np.load(path)
    assert "is written" in whole_window.banner.text


def test_a_picture_is_called_by_what_it_shows_and_when(whole_window, qtbot):
    panel = next(d.panel for d in whole_window.area.docks if d.kind.name == "examples")
    whole_window.files.ask_panel_picture(panel)
    dialog = whole_window.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Test-digits-step-0.png")


def test_a_worksheet_is_written_as_a_page_and_to_print(whole_window, qtbot, tmp_path):
    session = whole_window.session
    qtbot.waitUntil(lambda: session.frame().pinned is not None, timeout=15_000)
    blank, filled, printed = (tmp_path / n for n in ("w.html", "w.answers.html", "w.answers.pdf"))
    for path in (blank, filled, printed):
        whole_window.files.export(path)
        assert "is written" in whole_window.banner.text
    assert "C = ____" in blank.read_text(encoding="utf-8")
    label = session.frame().dataset.classes[session.frame().pinned.label]
    assert f"“{label}”" in filled.read_text(encoding="utf-8")
    assert "C = ____" not in filled.read_text(encoding="utf-8")
    assert printed.read_bytes().startswith(b"%PDF-")
    assert printed.read_bytes().rstrip().endswith(b"%%EOF")
