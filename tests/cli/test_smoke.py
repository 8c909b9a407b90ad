"""`mnist-viz smoke` says whether the program is whole, and notices when it is not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.window, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
START = "from mnist_viz.__main__ import main; main()"
OLD = """
from mnist_viz.ui.program import smoke

smoke.age = lambda: 1000.0  # seconds from the start of the process until it is asked
"""
BROKEN = """
from mnist_viz.ui.program import smoke
from mnist_viz.ui.panels.curves import CurvesPanel

def draw(self, frame):
    raise ValueError("no ink")

CurvesPanel.draw = draw
smoke.LOOK = 0.02  # what the other panels show is looked at in the other test
"""


def smoke(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a separate process, where nobody looks."""
    return subprocess.run(
        [sys.executable, "-c", program, "smoke", *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_every_panel_lesson_and_icon_is_used_and_a_network_learns(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = smoke(OLD + START, "--json", "--screenshot", str(picture))
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    panels = {path.stem for path in (ROOT / "mnist_viz/ui/panels").glob("[a-z]*.py")}
    assert set(report["panels"]) == panels
    assert min(report["panels"].values()) > 30
    assert len(report["lessons"]) == len(list((ROOT / "resources/lessons").glob("*.txt")))
    assert len(report["icons"]) == len(list((ROOT / "resources/icons").glob("*.svg")))
    assert report["steps"] >= 50
    assert report["strokes"] == 1
    assert 1000 < report["window_s"] < report["first_frame_s"] < 1100
    assert picture.stat().st_size > 50_000


def test_a_panel_that_fails_is_named_and_the_exit_code_is_1() -> None:
    done = smoke(BROKEN + START, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["faults"] == 1
    assert "The panel curves failed." in done.stderr
