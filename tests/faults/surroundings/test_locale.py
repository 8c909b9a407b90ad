"""Where numbers are written with a comma, files are still written with a point; both are read."""

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mnist_viz.runs.checkpoint_file import load_checkpoint

SAVED = "Ihre letzte Sitzung"
"""What the next start offers; the window speaks the language of its environment."""


@pytest.fixture
def german(tmp_path: Path) -> dict[str, str]:
    """An environment in which the system writes 0,5; it is made here, for machines lack it."""
    if shutil.which("localedef") is None:
        pytest.skip("localedef is not here to make a German locale")
    folder = tmp_path / "locales"
    folder.mkdir()
    subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8", str(folder / "de_DE.UTF-8")],
        capture_output=True,
        check=False,
    )
    environ = {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LOCPATH": str(folder)}
    ask = "import locale; locale.setlocale(locale.LC_ALL, ''); print(locale.localeconv())"
    told = subprocess.run(
        [sys.executable, "-c", ask], env=environ, capture_output=True, text=True, check=False
    )
    if "'decimal_point': ','" not in told.stdout:
        pytest.skip("this system has no sources for a German locale")
    return environ


def type_rate(program, text: str) -> None:
    program.do(
        "from PySide6.QtTest import QTest\n"
        "from PySide6.QtCore import Qt\n"
        "box = panels()['recipe'].rate.box\n"
        "box.setFocus()\n"
        "box.selectAll()\n"
        f"QTest.keyClicks(box, {text!r})\n"
        "QTest.keyClick(box, Qt.Key.Key_Return)\n"
    )


def test_a_decimal_comma_is_read_and_never_written(start, german, home: Path, tmp_path) -> None:
    program = start(environ=german)
    assert program.do("__import__('locale').localeconv()['decimal_point']") == ","
    assert program.do("__import__('PySide6.QtCore').QtCore.QLocale().decimalPoint()") == ","
    program.begin()
    program.do("window.go_to('recipe')")
    for typed, rate in (("0,25", 0.25), ("0.125", 0.125), ("2,5e-2", 0.025)):
        type_rate(program, typed)
        program.until(f"session.frame().live.knobs.rate == {rate}")
    program.until("session.frame().test is not None")
    program.do("session.training.pause()")
    program.until("session.frame().state is State.PAUSED")
    table, run, kept = (tmp_path / name for name in ("out.csv", "run.json", "run.safetensors"))
    program.do(f"window.files.export(Path({str(table)!r}))")
    program.do(f"window.files.keep(Path({str(run)!r}))")
    program.do(f"window.files.keep(Path({str(kept)!r}))")
    program.until(f"{str(kept)!r} in window.banner.text")
    assert program.close() == 0
    assert "Traceback" not in program.said

    rows = list(csv.DictReader(table.read_text().splitlines()))
    assert all(float(row["loss"]) > 0 for row in rows)
    assert {len(line.split(",")) for line in table.read_text().splitlines()} == {9}
    turned = [turn["knobs"]["rate"] for turn in json.loads(run.read_text())["history"][0]["turns"]]
    assert turned[-1] == 0.025
    assert load_checkpoint(kept).history[0].turns[-1].knobs.rate == 0.025
    settings = (home / ".config" / "mnist_viz" / "mnist_viz.conf").read_text()
    assert "layout=" in settings
    again = start(environ=german)
    assert again.do("window.banner.text").startswith(SAVED)
    assert again.close() == 0
