"""A disk that is full, before training or during it, costs only what was to be written there."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from mnist_viz.core.training import Training
from mnist_viz.runs.checkpoint_file import load_checkpoint

Call = Callable[..., Result]

SMALL = ("--hidden", 12, "--epochs", 2, "--json")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A separate disk of half a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path) -> None:
    with (disk / "other").open("ab", buffering=0) as other:
        while True:
            try:
                if other.write(bytes(4096)) < 4096:
                    return
            except OSError:
                return


@pytest.fixture
def filling(disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The disk, which another program fills while the network trains."""
    step = Training.step

    def step_and_fill(training: Training) -> object:
        if training.steps_done == 0:
            fill(disk)
        return step(training)

    monkeypatch.setattr(Training, "step", step_and_fill)
    return disk


@pytest.mark.parametrize("option", ["--save", "--checkpoint"])
def test_a_full_disk_is_found_before_anything_is_trained(
    call: Call, folder: Path, disk: Path, option: str
) -> None:
    fill(disk)
    result = call("train", "--data", folder, *SMALL, option, disk / "net.safetensors")
    assert result.exit_code == 2
    assert "cannot be written: No space left on device" in result.stderr
    assert result.stdout == ""
    assert [path.name for path in disk.iterdir()] == ["other"]


def test_what_lies_elsewhere_is_written_and_the_test_and_the_json_are_there(
    call: Call, folder: Path, filling: Path, tmp_path: Path
) -> None:
    kept, saved = tmp_path / "run.safetensors", filling / "net.safetensors"
    result = call("train", "--data", folder, *SMALL, "--checkpoint", kept, "--save", saved)
    assert result.exit_code == 1
    assert json.loads(result.stdout)["test_accuracy"] is not None
    assert load_checkpoint(kept).step == json.loads(result.stdout)["steps"]
    assert result.stderr.count("could not be written") == 1
    assert f"{saved}: No space left on device" in result.stderr
    assert [path.name for path in filling.iterdir()] == ["other"]


def test_all_that_could_not_be_written_is_reported_and_what_was_there_before_stays(
    call: Call, folder: Path, filling: Path
) -> None:
    kept, saved = filling / "run.safetensors", filling / "net.safetensors"
    words = ("train", "--data", folder, *SMALL, "--checkpoint", kept, "--save", saved)
    result = call(*words)
    assert f"The model could not be written to {saved}" in result.stderr
    assert f"The checkpoint could not be written to {kept}" in result.stderr
    assert "still whole" not in result.stderr, "there is none before"
    (filling / "other").unlink()
    result = call("train", "--data", folder, *SMALL[:2], "--epochs", 0, "--checkpoint", kept)
    assert result.exit_code == 0, result.stderr
    result = call(*words)
    assert result.exit_code == 1
    assert "the one before is still whole" in result.stderr
    assert load_checkpoint(kept).step == 0
    assert not saved.exists()
    assert not list(filling.glob(".*.part"))


def test_a_diverged_run_reports_it_too(call: Call, folder: Path, filling: Path) -> None:
    words = ("--activation", "linear", "--rate", 1000, "--schedule", "constant", "--epochs", 9)
    saved = filling / "net.safetensors"
    result = call("train", "--data", folder, *words, "--save", saved, "--json")
    assert result.exit_code == 1
    assert "diverged at step" in json.loads(result.stdout)["diverged"]
    assert "Training diverged" in result.stderr
    assert "No space left on device" in result.stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_of_others_is_found_before_training(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)
    result = call("train", "--data", folder, *SMALL, "--save", shut / "net")
    assert result.exit_code == 2
    assert "cannot be written: Permission denied" in result.stderr
