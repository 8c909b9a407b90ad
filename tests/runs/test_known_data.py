"""A data set is known by its content: files of runs name no path that would be opened unasked."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data import idx, sources
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.sources.digits import with_hands
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import load_checkpoint, save_checkpoint
from mnist_viz.runs.history import Segment
from mnist_viz.runs.known_data import (
    DataNotFoundError,
    identify,
    known_data,
    locate,
    located,
    on_data,
    with_data,
)
from mnist_viz.runs.run_file import load_run, run_file, save_run

SMALL = Recipe(hidden=(4,), epochs=1)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path / "fetched"))
    return tmp_path / "state" / "mnist_viz"


def make(folder: Path, seed: int = 0) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(seed)
    for name, count in (("train", 40), ("t10k", 20)):
        images = np.zeros((count, 28, 28), np.uint8)
        images[:, 8:20, 8:20] = rng.integers(256, size=(count, 12, 12))
        idx.write(folder / f"{name}-images-idx3-ubyte", images)
        idx.write(folder / f"{name}-labels-idx1-ubyte", np.arange(count, dtype=np.uint8) % 10)
    return folder


def checkpoint_on(dataset: Dataset, recipe: Recipe) -> Checkpoint:
    training = Training(recipe, dataset.train)
    training.step()
    return Checkpoint((Segment(recipe),), training.state(), data_sha256=identify(dataset))


def test_files_hold_the_name_and_the_content_but_no_path(tmp_path: Path) -> None:
    folder = make(tmp_path / "class 3")
    dataset, recipe = sources.load(str(folder)), replace(SMALL, data=str(folder))
    checkpoint = checkpoint_on(dataset, recipe)
    save_checkpoint(tmp_path / "run", checkpoint)
    theta = checkpoint.network().theta
    save_run(tmp_path / "file", run_file("", checkpoint.history, 1, theta, dataset.identity))
    for history, content in (
        (load_checkpoint(tmp_path / "run").history, load_checkpoint(tmp_path / "run").data_sha256),
        (load_run(tmp_path / "file").history, load_run(tmp_path / "file").data_sha256),
    ):
        assert history[0].recipe.data == "class 3"
        assert content == dataset.content_hash
    assert str(tmp_path).encode() not in (tmp_path / "run").read_bytes()
    assert str(tmp_path).encode() not in (tmp_path / "file").read_bytes()


def test_data_that_a_run_learned_from_is_found_again_where_it_was(tmp_path: Path) -> None:
    folder = make(tmp_path / "digits")
    dataset = sources.load(str(folder))
    save_checkpoint(tmp_path / "run", checkpoint_on(dataset, replace(SMALL, data=str(folder))))
    assert located(load_checkpoint(tmp_path / "run")).recipe.data == str(folder)


def test_a_copy_with_another_name_is_found_once_it_was_used(tmp_path: Path) -> None:
    mine, theirs = make(tmp_path / "mine"), tmp_path / "theirs"
    shutil.copytree(mine, theirs)
    content = sources.load(str(theirs)).content_hash
    with pytest.raises(DataNotFoundError, match=r"“lesson” \(content .{16}\), which is not known"):
        locate("/home/teacher/lesson", content)
    identify(sources.load(str(theirs)))
    assert locate("/home/teacher/lesson", content) == str(theirs)
    shutil.rmtree(theirs)
    with pytest.raises(DataNotFoundError):
        locate("/home/teacher/lesson", content)


def test_a_folder_called_like_a_data_set_is_not_taken_for_it(tmp_path: Path) -> None:
    folder = make(tmp_path / "mnist")
    dataset, recipe = sources.load(str(folder)), replace(SMALL, data=str(folder))
    save_checkpoint(tmp_path / "run", checkpoint_on(dataset, recipe))
    assert load_checkpoint(tmp_path / "run").recipe.data == "./mnist"
    assert located(load_checkpoint(tmp_path / "run")).recipe.data == str(folder)


def test_mnist_in_a_folder_of_the_teacher_is_the_mnist_that_was_fetched() -> None:
    assert locate("/home/teacher/x", sources.PUBLISHED["mnist"].content) == "mnist"
    assert locate("kmnist", "") == "kmnist"
    assert locate("digits", "made:0") == "digits"


@pytest.mark.parametrize(
    "path", ["/etc", "\\\\host\\share\\digits", "//host/share", "\\\\.\\pipe\\x", "/dev/zero", "~"]
)
def test_a_path_from_a_file_is_shown_and_not_touched(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    touched: list[Path] = []
    monkeypatch.setattr(Path, "exists", lambda self: touched.append(self) or True)
    with pytest.raises(DataNotFoundError, match="not opened unasked") as caught:
        locate(path, "")
    assert path in str(caught.value)
    assert not touched


def test_resuming_with_other_images_is_refused_with_both_hashes(tmp_path: Path) -> None:
    one, other = make(tmp_path / "one"), make(tmp_path / "other", seed=1)
    dataset = sources.load(str(one))
    run = checkpoint_on(dataset, replace(SMALL, data=str(one)))
    shutil.copytree(one, tmp_path / "moved")
    with_data(run, "moved").check_data(sources.load(str(tmp_path / "moved")))
    found = sources.load(str(other))
    with pytest.raises(RunsError, match="other digits") as caught:
        run.check_data(found)
    assert dataset.content_hash[:16] in str(caught.value)
    assert found.content_hash[:16] in str(caught.value)


@pytest.mark.slow
def test_augmented_data_are_compared_whole_before_they_are_all_made(tmp_path: Path) -> None:
    folder = make(tmp_path / "base")
    dataset = with_hands(sources.load(str(folder)), seed=3)
    run = checkpoint_on(dataset, replace(SMALL, data=str(folder), hands=True))
    dataset.close()
    save_checkpoint(tmp_path / "run", run)
    kept = load_checkpoint(tmp_path / "run")
    assert located(kept).recipe.source == f"{folder}+hands"
    again = with_hands(sources.load(str(folder)), seed=3)
    kept.check_data(again)
    again.close()
    images = folder / "t10k-images-idx3-ubyte"  # not even a training image
    content = bytearray(images.read_bytes())
    content[-300] ^= 1
    images.write_bytes(bytes(content))
    for changed in (
        with_hands(sources.load(str(folder)), 3),
        with_hands(sources.load("digits"), 3),
    ):
        with pytest.raises(RunsError, match="other digits"):
            kept.check_data(changed)
        changed.close()


def test_what_is_noted_is_bounded_private_and_survives_damage(state: Path, tmp_path: Path) -> None:
    identify(sources.load(str(make(tmp_path / "one"))))
    assert [Path(known.data).name for known in known_data()] == ["one"]
    assert state.stat().st_mode & 0o077 == 0
    (state / "data-sets.json").write_text('[{"content": 3}]')
    assert known_data() == []
    identify(sources.load(str(make(tmp_path / "two"))))
    assert [Path(known.data).name for known in known_data()] == ["two"]
    entries = json.loads((state / "data-sets.json").read_text())
    assert sorted(entries[0]) == ["content", "data"]


def test_a_state_folder_that_cannot_be_written_costs_only_the_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    dataset = sources.load(str(make(tmp_path / "one")))
    assert identify(dataset) == dataset.content_hash
    assert known_data() == []


def test_a_history_changes_its_data_in_every_part() -> None:
    history = on_data((Segment(SMALL), Segment(replace(SMALL, rate=1.0), 5)), "elsewhere")
    assert [segment.recipe.data for segment in history] == ["elsewhere"] * 2
