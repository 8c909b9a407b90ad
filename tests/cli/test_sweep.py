"""`mnist-viz sweep` trains a grid, prints what came of it, and resumes after it was stopped."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

pytestmark = pytest.mark.slow  # they start programs

Call = Callable[..., Result]


def cells(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    told: list[dict[str, object]] = json.loads(result.stdout.splitlines()[-1])["cells"]
    return told


def test_cells_are_the_very_runs_that_train_makes(call: Call, folder: Path, tmp_path: Path) -> None:
    words = ("--data", folder, "--epochs", 2, "--hidden", 16)
    result = call(
        "sweep", *words, "--rate", "0.1,0.3", "--seeds", 2, "--out", tmp_path / "s", "--json"
    )
    told = cells(result)
    assert [(cell["rate"], cell["seed"]) for cell in told] == [
        (0.1, 0),
        (0.3, 0),
        (0.1, 1),
        (0.3, 1),
    ]
    alone = json.loads(call("train", *words, "--rate", 0.3, "--seed", 1, "--json").stdout)
    assert told[3]["theta_sha256"] == alone["theta_sha256"]
    assert told[3]["test_accuracy"] == alone["test_accuracy"]
    assert told[3]["status"] == "done"
    assert set(told[0]) >= {"test_loss", "seconds", "theta_sha256"}


def test_the_table_names_the_best_cell_first_and_says_what_diverged(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    words = ("--activation", "linear", "--hidden", "8-8", "--schedule", "constant", "--epochs", 20)
    result = call(
        "sweep", "--data", folder, *words, "--rate", "0.0001,0.01,1000", "--out", tmp_path
    )
    lines = result.stdout.splitlines()
    assert lines[1].startswith("rate 0.01 ")
    assert lines[2].startswith("rate 0.0001 ")
    assert "1 diverged" in lines[3]
    with (tmp_path / "sweep.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["status"] for row in rows] == ["done", "done", "diverged"]


def test_a_killed_sweep_resumes_to_the_same_table(call: Call, folder: Path, tmp_path: Path) -> None:
    words = ["sweep", "--data", str(folder), "--rate", "0.1:0.5:lin:8", "--epochs", "50"]
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    command = [sys.executable, "-m", "mnist_viz", *words, "--out", str(killed)]
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not list(killed.glob("cells/*.json")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    program.kill()
    program.wait()
    kept = list(killed.glob("cells/*.json"))
    assert 0 < len(kept) < 8
    times = {path: path.stat().st_mtime_ns for path in kept}
    prints = {
        out: [cell["theta_sha256"] for cell in cells(call(*words, "--out", out, "--json"))]
        for out in (killed, whole)
    }
    assert sorted(map(str, prints[killed])) == sorted(map(str, prints[whole]))
    assert {path: path.stat().st_mtime_ns for path in kept} == times


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_ctrl_c_stops_and_says_how_to_resume(folder: Path, tmp_path: Path) -> None:
    words = ["sweep", "--data", str(folder), "--rate", "0.1,0.2", "--epochs", "100000"]
    command = [sys.executable, "-m", "mnist_viz", *words, "--out", str(tmp_path)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert program.stderr is not None
    program.stderr.readline()  # how many runs there are: the sweep has begun
    program.send_signal(signal.SIGINT)
    try:
        _, errors = program.communicate(timeout=60)
    finally:
        program.kill()  # its workers end with it
    assert program.returncode == 130
    assert "the same command resumes from here" in errors


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--rate", "0.1"], "1 to 3 fields"),
        (["--rate", "3:1"], "low to high"),
        (["--rate", "0.1,0.1"], "twice"),
        (["--rate", "0.1,5000"], "learning rate must be from"),
        (["--rate", "0.1,0.2", "--batch", "-1"], "batch"),
        (["--design", "none.toml"], "could not be read"),
        (["--design", "none.toml", "--rate", "1,2"], "leave out"),
        (["--rate", "0.1,0.2", "--scheduler", "tcp://127.0.0.1:9"], "No Dask scheduler answers"),
        (["--rate", "0.1,0.2", "--scheduler", "nonsense://x"], "No Dask scheduler answers"),
    ],
)
def test_what_cannot_be_swept_is_refused_with_a_sentence(
    call: Call,
    folder: Path,
    tmp_path: Path,
    words: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("mnist_viz.sweep.cluster.CONNECT_SECONDS", 1)
    result = call("sweep", "--data", folder, *words, "--out", tmp_path)
    assert result.exit_code in {1, 2}
    assert told in result.output
