"""`mnist-viz evaluate` tells how well a model reads a data set."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import initial_network
from mnist_viz.runs.models import save_model

Call = Callable[..., Result]


def test_the_record_agrees_with_what_training_said(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    words = ("--data", folder, "--epochs", 4, "--save", tmp_path / "model", "--json")
    trained = json.loads(call("train", *words).stdout)
    told = json.loads(call("evaluate", tmp_path / "model", "--json").stdout)
    assert told["loss"] == trained["test_loss"]
    assert told["accuracy"] == trained["test_accuracy"]
    assert told["theta_sha256"] == trained["theta_sha256"]


def test_the_confusion_counts_every_image_once(call: Call, model: Path, folder: Path) -> None:
    told = json.loads(call("evaluate", model, "--data", folder, "--json").stdout)
    confusion = np.array(told["confusion"])
    assert confusion.shape == (10, 10)
    assert confusion.sum() == told["examples"] == 50
    assert np.trace(confusion) / 50 == told["accuracy"] > 0.8


@pytest.fixture
def diverged(tmp_path: Path) -> Path:
    """A model whose parameters are finite, but so large that nothing computed with them is."""
    recipe = Recipe(hidden=(4,), activation="linear")
    network = initial_network(recipe)
    network.theta[...] = 1e30
    save_model(tmp_path / "diverged", network, recipe)
    return tmp_path / "diverged"


def test_a_loss_that_is_no_number_is_none_in_json(call: Call, diverged: Path, folder: Path) -> None:
    told = json.loads(call("evaluate", diverged, "--data", folder, "--json").stdout)
    assert told["loss"] is None
    assert told["examples"] == 50
    assert "nan" in call("evaluate", diverged, "--data", folder).stdout


def test_a_network_that_can_read_nothing_says_so(
    call: Call, diverged: Path, tmp_path: Path
) -> None:
    (tmp_path / "one.json").write_text('[{"strokes": [[[0, 0], [0, 9]]]}]')
    result = call("read", diverged, tmp_path / "one.json", "--json")
    assert result.exit_code == 1
    assert "cannot read 1: what it computes leaves the finite numbers" in result.stderr


def test_a_name_too_long_for_a_model_is_a_sentence(call: Call) -> None:
    result = call("evaluate", "m" * 300)
    assert result.exit_code == 1
    assert "There is no file mmm" in result.stderr


def test_people_get_a_table_of_who_is_taken_for_whom(call: Call, model: Path) -> None:
    result = call("evaluate", model)
    assert "accuracy" in result.stdout
    assert "Rows are what the images show" in result.stdout
    assert len(result.stdout.splitlines()) == 3 + 2 + 1 + 10


@pytest.mark.parametrize("command", [("evaluate",), ("predict", "x.png"), ("read", "x.json")])
def test_whatever_is_no_model_is_a_sentence(
    call: Call, tmp_path: Path, command: tuple[str, ...]
) -> None:
    name, *rest = command
    no_model = tmp_path / "no-model"
    for content in (None, b"", b"hello", b"\x80\x04\x95pickle"):
        if content is not None:
            no_model.write_bytes(content)
        result = call(name, no_model, *rest)
        assert result.exit_code == 1
        assert "no-model" in result.stderr
    assert call(name, tmp_path, *rest).exit_code == 1


def test_a_folder_without_data_is_a_sentence(call: Call, model: Path, tmp_path: Path) -> None:
    result = call("evaluate", model, "--data", tmp_path)
    assert result.exit_code == 1
    assert "t10k" in result.stderr
