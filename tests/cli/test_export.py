"""`mnist-viz export` exports a saved run, or says why it cannot."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from PIL import Image

from mnist_viz.runs.checkpoint_file import load_checkpoint
from mnist_viz.runs.models import load_model

Call = Callable[..., Result]


@pytest.fixture
def kept(call: Call, folder: Path, tmp_path: Path) -> Path:
    path = tmp_path / "run.safetensors"
    call("train", "--data", folder, "--hidden", "6", "--epochs", "3", "--checkpoint", path)
    return path


def test_weights_and_curves_of_a_checkpoint(call: Call, kept: Path, tmp_path: Path) -> None:
    npz, csv, model = tmp_path / "w.npz", tmp_path / "c.csv", tmp_path / "m.safetensors"
    result = call("export", kept, "--npz", npz, "--csv", csv, "--safetensors", model)
    assert result.exit_code == 0
    found = load_checkpoint(kept)
    with np.load(npz) as arrays:
        np.testing.assert_array_equal(arrays["W1"], found.network().weights[0])
    assert load_model(model).network.theta.tobytes() == found.state.theta.tobytes()
    assert csv.read_text().splitlines()[-1].startswith("train,21,21,")


def test_a_worksheet_has_blanks_and_with_answers_the_numbers(
    call: Call, kept: Path, folder: Path, tmp_path: Path
) -> None:
    blank, filled = tmp_path / "w.html", tmp_path / "a.html"
    assert call("export", kept, "--worksheet", blank, "--data", folder).exit_code == 0
    asked = ("--worksheet", filled, "--answers", "--examples", "2", "--data", folder)
    assert call("export", kept, *asked).exit_code == 0
    pages = [path.read_text(encoding="utf-8") for path in (blank, filled)]
    assert "C = ____" in pages[0]
    assert "C = ____" not in pages[1]
    assert "784-6-10" in pages[0]
    assert "on m = 2 of its examples" in pages[1]


def test_a_model_has_weights_but_no_curves(call: Call, model: Path, tmp_path: Path) -> None:
    assert call("export", model, "--npz", tmp_path / "w.npz").exit_code == 0
    result = call("export", model, "--csv", tmp_path / "c.csv")
    assert result.exit_code == 1
    assert "holds no curves" in result.output


def test_what_cannot_be_written_holds_up_nothing_else(
    call: Call, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    csv, onnx = tmp_path / "c.csv", tmp_path / "m.onnx"
    result = call("export", kept, "--onnx", onnx, "--csv", csv)
    assert result.exit_code == 1
    assert "mnist-viz[onnx]" in result.output
    assert csv.is_file()
    assert not onnx.exists()


def test_a_run_file_is_told_from_a_damaged_checkpoint(call: Call, tmp_path: Path) -> None:
    run = tmp_path / "run.json"
    run.write_text('{"mnist_viz_run": 1}', encoding="utf-8")
    result = call("export", run, "--csv", tmp_path / "c.csv")
    assert result.exit_code == 1
    assert f"“mnist-viz {run}” replays it" in result.output
    assert "damaged" not in result.output


def test_nothing_asked_for_or_no_run_is_a_sentence(call: Call, tmp_path: Path) -> None:
    (tmp_path / "run").write_bytes(b"?")
    assert "Say what to export" in call("export", tmp_path / "run").output
    result = call("export", tmp_path / "run", "--npz", tmp_path / "w.npz")
    assert result.exit_code == 1
    assert "damaged" in result.output
    assert "There is no run" in call("export", tmp_path / "no", "--npz", tmp_path / "w").output


@pytest.mark.slow
@pytest.mark.window
def test_a_panel_is_filmed_without_a_display(kept: Path, tmp_path: Path) -> None:
    film = tmp_path / "film.gif"
    done = filmed(kept, film, "filters")
    assert done.returncode == 0, done.stderr
    assert "plugin" not in done.stderr, "what Qt says of its windows reads like an error"
    with Image.open(film) as found:
        assert found.n_frames == 6
        first = np.asarray(found.convert("RGB"))
        found.seek(5)
        assert not np.array_equal(first, np.asarray(found.convert("RGB")))
    assert "There is no panel nose" in filmed(kept, film, "nose").stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.window
def test_ctrl_c_gives_a_film_up_and_leaves_nothing(kept: Path, tmp_path: Path) -> None:
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)  # be it begun with “&”
    command = export_film(kept, tmp_path / "film.gif", "--pictures", "22")
    with subprocess.Popen(command, env=NO_DISPLAY, stderr=subprocess.DEVNULL) as program:
        signal.signal(signal.SIGINT, heard)
        while program.poll() is None and not list(tmp_path.glob(".*.gif")):
            threading.Event().wait(0.01)
        program.send_signal(signal.SIGINT)
        try:
            assert program.wait(30) == 130
        finally:
            program.kill()
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".gif"] == []


NO_DISPLAY = {name: value for name, value in os.environ.items() if name != "DISPLAY"}


def export_film(run: Path, film: Path, *words: str) -> list[str]:
    """Return the command that films a run."""
    return [sys.executable, "-m", "mnist_viz", "export", str(run), "--gif", str(film), *words]


def filmed(run: Path, film: Path, panel: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a separate process, which makes a Qt application and ends it."""
    return subprocess.run(
        export_film(run, film, "--panel", panel, "--pictures", "6"),
        env=NO_DISPLAY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.window
def test_a_moment_that_cannot_be_reached_ends_the_film_with_a_sentence(
    kept: Path, tmp_path: Path
) -> None:
    program = (
        "import sys\n"
        "from mnist_viz.session import recording, playhead\n"
        "from mnist_viz.__main__ import main\n"
        "recording.DENSE = 1\n"
        "def fails(*_): raise OSError('not to be read')\n"
        "playhead.Replay = fails\n"
        f"sys.argv = {export_film(kept, tmp_path / 'film.gif', '--pictures', '22')[2:]}\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=NO_DISPLAY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "not to be read" in done.stderr
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".gif"] == []
