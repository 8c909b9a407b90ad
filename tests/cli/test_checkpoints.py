"""A run kept on disk continues bit for bit, whenever and however it was ended."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.runs import atomic
from mnist_viz.runs.checkpoint_file import load_checkpoint, lock_checkpoint

Call = Callable[..., Result]
WORDS = ("--hidden", "8", "--rate", "0.01", "--epochs", "3", "--json")


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("every", [5, 8])
def test_a_resumed_run_ends_as_if_it_had_never_stopped(
    call: Call, folder: Path, tmp_path: Path, optimizer: str, every: int
) -> None:
    """The last checkpoint before the end is in the middle of an epoch of seven steps."""
    kept, words = tmp_path / "run.safetensors", ("--data", folder, "--optimizer", optimizer, *WORDS)
    whole = json.loads(call("train", *words).stdout)
    call("train", *words, "--checkpoint", kept, "--every", every)
    assert load_checkpoint(kept).step == 21
    before = tmp_path / "run.previous.safetensors"
    assert load_checkpoint(before).step == 21 - 21 % every
    resumed = json.loads(call("train", "--resume", before, "--json").stdout)
    assert resumed["theta_sha256"] == whole["theta_sha256"]
    assert (resumed["steps"], resumed["test_accuracy"]) == (21, whole["test_accuracy"])
    assert resumed["recipe"] == whole["recipe"]


def test_resuming_refuses_another_recipe(call: Call, folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "run"
    call("train", "--data", folder, *WORDS, "--checkpoint", kept)
    result = call("train", "--resume", kept, "--rate", 3)
    assert result.exit_code == 2
    assert "leave out --rate" in result.output


def test_a_checkpoint_that_is_none_is_a_sentence(call: Call, tmp_path: Path) -> None:
    for content in (None, b"nothing"):
        if content:
            (tmp_path / "run").write_bytes(content)
        result = call("train", "--resume", tmp_path / "run")
        assert result.exit_code == 1
        assert str(tmp_path / "run") in result.output


def test_model_and_checkpoint_are_told_apart(call: Call, folder: Path, tmp_path: Path) -> None:
    run, model = tmp_path / "run.safetensors", tmp_path / "model.safetensors"
    call("train", "--data", folder, "--epochs", 1, "--save", model, "--checkpoint", run)
    assert "accuracy" in call("evaluate", run, "--data", folder).output
    told = call("train", "--resume", model).output
    assert "it is a model, which holds weights but no run to go on with" in told
    assert "model.previous" not in told, "a file is named that is not there"


def test_other_digits_than_before_are_noticed(call: Call, folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "digits"
    copy.mkdir()
    for file in folder.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    kept = tmp_path / "run"
    call("train", "--data", copy, *WORDS, "--checkpoint", kept)
    images = copy / "train-images-idx3-ubyte"
    content = bytearray(images.read_bytes())
    content[500] ^= 1
    images.write_bytes(bytes(content))
    result = call("train", "--resume", kept)
    assert result.exit_code == 1
    assert "other digits" in result.output


def test_a_full_disk_is_a_warning_and_training_goes_on(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, calls = tmp_path / "run", []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:  # the first tries the place before training
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    result = call("train", "--data", folder, *WORDS, "--checkpoint", kept, "--every", 10)
    assert result.exit_code == 0
    assert "No space left on device" in result.stderr
    assert "Training continues" in result.stderr
    assert load_checkpoint(kept).step == 21


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a matter of POSIX systems")
def test_a_run_killed_at_any_moment_goes_on_to_the_same_end(folder: Path, tmp_path: Path) -> None:
    """Five kills in a row, each while the next stretch is written step by step."""
    words = ("--data", str(folder), "--hidden", "64", "--optimizer", "adam", "--rate", "0.001")
    words = (*words, "--epochs", "120", "--json")
    command = [sys.executable, "-m", "mnist_viz", "train"]
    kept = tmp_path / "run.safetensors"
    whole = json.loads(subprocess.run([*command, *words], capture_output=True, check=True).stdout)
    started, reached = words, 0
    for _ in range(5):
        process = subprocess.Popen(
            [*command, *started, "--checkpoint", str(kept), "--every", "1"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        before = kept.stat().st_mtime_ns if kept.exists() else 0
        while process.poll() is None and not (kept.exists() and kept.stat().st_mtime_ns > before):
            pass
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        found = load_checkpoint(kept)
        assert found.step >= reached
        reached = found.step
        started = ("--resume", str(kept))
    ended = subprocess.run([*command, *started, "--json"], capture_output=True, check=True)
    assert json.loads(ended.stdout)["theta_sha256"] == whole["theta_sha256"]


@pytest.mark.slow
def test_a_run_on_drawn_hands_learns_from_them_and_goes_on_with_them(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    """However they are asked for."""
    kept, before = tmp_path / "run.safetensors", tmp_path / "run.previous.safetensors"
    plain = json.loads(call("train", "--data", folder, *WORDS).stdout)
    whole = json.loads(call("train", "--data", folder, "--hands", *WORDS).stdout)
    assert whole["theta_sha256"] != plain["theta_sha256"]
    words = ("--data", f"{folder}+hands", *WORDS, "--checkpoint", kept, "--every", 8)
    assert json.loads(call("train", *words).stdout)["theta_sha256"] == whole["theta_sha256"]
    resumed = json.loads(call("train", "--resume", before, "--json").stdout)
    assert resumed["theta_sha256"] == whole["theta_sha256"]
    assert resumed["recipe"] == whole["recipe"]


def test_a_run_resumes_where_its_folder_has_moved(call: Call, folder: Path, tmp_path: Path) -> None:
    here, there, kept = tmp_path / "a", tmp_path / "b", tmp_path / "run.safetensors"
    shutil.copytree(folder, here)
    whole = json.loads(call("train", "--data", here, *WORDS).stdout)
    call("train", "--data", here, *WORDS, "--checkpoint", kept, "--every", 8)
    before = tmp_path / "run.previous.safetensors"
    shutil.rmtree(here)
    # Other tests have used the same content elsewhere; this computer has not.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
        lost = call("train", "--resume", before)
        assert lost.exit_code == 1
        assert "“a” (content" in lost.output
        assert "--data FOLDER" in lost.output
        shutil.copytree(folder, there)
        resumed = call("train", "--resume", before, "--data", there, "--json")
        assert json.loads(resumed.stdout)["theta_sha256"] == whole["theta_sha256"]
        labels = there / "t10k-labels-idx1-ubyte"
        labels.write_bytes(labels.read_bytes()[:-1] + b"\0")
        refused = call("train", "--resume", before, "--data", there)
    assert refused.exit_code == 1
    assert "other digits" in refused.output


def test_a_second_run_is_not_saved_to_the_same_checkpoint(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "run.safetensors"
    first = lock_checkpoint(kept)
    second = call("train", "--data", folder, *WORDS, "--checkpoint", kept)
    assert second.exit_code == 1
    assert "Another run is being saved" in second.output
    first.release()
    assert call("train", "--data", folder, *WORDS, "--checkpoint", kept).exit_code == 0


def test_what_a_killed_program_left_is_swept_by_the_next(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "run.safetensors"
    for name in (kept.name, "run.previous.safetensors"):
        (tmp_path / f".{name}.{'0' * 32}.part").touch()
    (tmp_path / f".{kept.name}.lock").touch()
    (tmp_path / ".other.safetensors.part").touch()
    call("train", "--data", folder, *WORDS, "--checkpoint", kept)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        ".other.safetensors.part", "run.safetensors"
    ]  # fmt: skip
