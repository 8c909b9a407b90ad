"""On a second screen of another density everything is as crisp as if it had been opened there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCREENS = [
    {"name": "first", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96},
    {"name": "second", "x": 1440, "y": 0, "width": 2880, "height": 1800, "logicalDpi": 192},
]


@pytest.mark.slow
def test_what_moves_to_a_denser_screen_looks_as_if_it_had_been_opened_there(tmp_path):
    screens = [{**screen, "logicalBaseDpi": 96, "dpr": 1} for screen in SCREENS]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    script = Path(__file__).with_name("two_screens.py")
    done = subprocess.run(
        [sys.executable, script, file], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found == {"differ": [], "moved_wrongly": [], "sign": 2.0, "ring": [1.0, 2.0]}
