"""A run is opened by the file that the desktop hands to the program, however it does so."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from mnist_viz.data import idx
from mnist_viz.ui.files.run_files import RUN_SUFFIXES, SUFFIXES
from mnist_viz.ui.shell.window import Window

pytestmark = pytest.mark.panels("recipe")

START = "from mnist_viz.__main__ import main; main()"
MAC = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from mnist_viz.ui.program.app import Program

program = Program([])
print(program.asked)
program.file_sent.connect(print)
program.sendEvent(program, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
print(program.asked)
"""


def program(*words: str, start: str = START) -> subprocess.CompletedProcess[str]:
    """Run the program in a separate process, where nobody looks."""
    return subprocess.run(
        [sys.executable, "-c", start, *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("suffix", [".mnistviz", ".mnistrun"])
def test_what_is_kept_under_the_programs_own_endings_is_opened_again(
    whole_window: Window, qtbot, tmp_path: Path, suffix: str
) -> None:
    window, kept = whole_window, tmp_path / f"Zahlen für heute{suffix}"
    window.session.training.step()
    qtbot.waitUntil(lambda: window.session.frame().live.step == 1)
    window.files.keep(kept)
    qtbot.waitUntil(kept.exists)
    assert kept.read_bytes().startswith(b"{") == (suffix in RUN_SUFFIXES)
    assert suffix in SUFFIXES
    before = window.session.frame().run
    assert window.files.open(kept)
    assert window.session.frame().run is not before


def test_a_file_that_cannot_be_opened_is_said_in_the_banner(
    whole_window: Window, tmp_path: Path
) -> None:
    junk = tmp_path / "junk.mnistviz"
    junk.write_bytes(b"nothing")
    assert not whole_window.files.open(junk)
    assert "junk.mnistviz" in whole_window.banner.text


@pytest.mark.slow
def test_a_double_click_on_a_mac_opens_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ein Lauf.mnistviz"
    told = program(str(path), start=MAC).stdout
    assert told.splitlines() == ["None", str(path), str(path)]


@pytest.mark.slow
def test_a_file_in_the_place_of_a_command_is_opened(tmp_path: Path) -> None:
    kept, picture = tmp_path / "ein Lauf.mnistviz", tmp_path / "window.png"
    labels = np.tile(np.arange(10, dtype=np.uint8), 4)
    images = np.random.default_rng(0).integers(256, size=(40, 28, 28), dtype=np.uint8)
    for name in ("train", "t10k"):
        idx.write(tmp_path / f"{name}-images-idx3-ubyte", images)
        idx.write(tmp_path / f"{name}-labels-idx1-ubyte", labels)
    words = ("--data", str(tmp_path), "--epochs", "1", "--hidden", "8")
    trained = program("train", *words, "--checkpoint", str(kept))
    assert trained.returncode == 0, trained.stderr
    shown = program(str(kept), "--screenshot", str(picture), "--after", "1")
    assert shown.returncode == 0, shown.stderr
    assert picture.stat().st_size > 20_000


@pytest.mark.slow
def test_a_file_that_is_not_there_is_an_error_of_usage() -> None:
    missing = program("--open", "absent.mnistviz")
    assert missing.returncode == 2
    assert "absent.mnistviz" in missing.stderr
