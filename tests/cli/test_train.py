"""`mnist-viz train` trains a recipe, reports the outcome, and stops on request."""

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from click.testing import Result

from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.recipe import FULL_BATCH, NAMES, RECIPES, Recipe
from mnist_viz.core.training import Training, initial_network
from mnist_viz.data.sources import read_folder
from mnist_viz.runs.models import fingerprint, load_model

Call = Callable[..., Result]


def test_one_json_object_tells_everything(call: Call, folder: Path) -> None:
    result = call("train", "--data", folder, "--epochs", 3, "--json")
    told = json.loads(result.stdout)
    assert result.exit_code == 0
    assert told["epochs"] == 3
    assert told["steps"] == 3 * 7
    assert told["test_accuracy"] > 0.5
    assert 0 < told["train_loss"] < 3
    assert told["examples_per_second"] == pytest.approx(600 / told["seconds"])
    assert told["interrupted"] is False
    assert told["recipe"] == json.loads(json.dumps(asdict(Recipe(data=str(folder), epochs=3))))
    assert told["environment"]["blas_threads"] in {0, 1}


def test_the_command_takes_the_same_steps_as_the_core(call: Call, folder: Path) -> None:
    training = Training(Recipe(epochs=2, seed=5), read_folder(folder).train)
    losses = [training.step().loss for _ in range(14)]
    told = json.loads(call("train", "--data", folder, "--epochs", 2, "--seed", 5, "--json").stdout)
    assert told["theta_sha256"] == fingerprint(training.network.theta)
    assert told["train_loss"] == pytest.approx(sum(losses[7:]) / 7)


def test_the_training_set_is_evaluated_with_the_final_network(call: Call, folder: Path) -> None:
    data = read_folder(folder)
    training = Training(Recipe(epochs=2, seed=5), data.train)
    while not training.finished:
        training.step()
    told = json.loads(call("train", "--data", folder, "--epochs", 2, "--seed", 5, "--json").stdout)
    for found, split in (("train_evaluated", data.train), ("test", data.test)):
        record = evaluate(training.network, training.objective, split.images, split.labels)
        assert told[f"{found}_loss"] == record.loss
        assert told[f"{found}_accuracy"] == record.accuracy


def test_options_change_the_named_recipe_and_nothing_else(call: Call, folder: Path) -> None:
    words = "--recipe notes --hidden 12,6 --rate 0.25 --batch full --decay 0.001 --epochs 1"
    told = json.loads(call("train", "--data", folder, *words.split(), "--json").stdout)
    expected = asdict(RECIPES["notes"]) | {
        "data": str(folder),
        "hidden": [12, 6],
        "rate": 0.25,
        "batch": FULL_BATCH,
        "decay": 0.001,
        "epochs": 1,
    }
    assert told["recipe"] == expected
    assert told["steps"] == 1


@pytest.mark.parametrize("field", NAMES)
def test_every_name_in_the_tables_is_offered(call: Call, folder: Path, field: str) -> None:
    for name in NAMES[field]:
        words = ("train", "--data", folder, "--epochs", 0, f"--{field}", name, "--json")
        assert json.loads(call(*words).stdout)["recipe"][field] == name
    assert call("train", f"--{field}", "no-such").exit_code == 2


def test_no_hidden_layer_at_all_is_a_network_too(call: Call, folder: Path) -> None:
    told = json.loads(
        call("train", "--data", folder, "--hidden", "", "--epochs", 1, "--json").stdout
    )
    assert told["recipe"]["hidden"] == []


@pytest.mark.slow
def test_without_epochs_the_network_stays_as_it_was_drawn(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "model"
    told = json.loads(call("train", "--epochs", 0, "--save", path, "--json").stdout)
    assert told["theta_sha256"] == fingerprint(initial_network(Recipe()).theta)
    assert told["test_accuracy"] is None
    assert load_model(path).recipe.epochs == 0


def test_people_get_a_short_table(call: Call, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "model"
    result = call("train", "--data", folder, "--epochs", 2, "--save", path)
    assert "784-128-10" in result.stdout
    assert "mean over the last epoch's batches" in result.stdout
    assert fingerprint(load_model(path).network.theta) in result.stdout


@pytest.fixture
def signals_heard() -> Iterator[None]:
    """Receive the signals that these tests were begun without: nohup, a shell's “&”."""
    silent = [number for number in SIGNALS if signal.getsignal(number) is signal.SIG_IGN]
    for number in silent:
        signal.signal(number, signal.default_int_handler)
    yield
    for number in silent:
        signal.signal(number, signal.SIG_IGN)


SIGNALS = () if os.name == "nt" else (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.mark.usefixtures("signals_heard")
@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_stops_after_the_step_and_keeps_what_was_reached(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    step = Training.step

    def interrupted_at_ten(training: Training) -> object:
        if training.steps_done == 9:
            os.kill(os.getpid(), number)
        return step(training)

    monkeypatch.setattr(Training, "step", interrupted_at_ten)
    path = tmp_path / "model"
    before = signal.getsignal(number)
    result = call("train", "--data", folder, "--epochs", 100, "--save", path, "--json")
    told = json.loads(result.stdout)
    assert result.exit_code == 128 + number
    assert (told["interrupted"], told["steps"], told["epochs"]) == (True, 10, 1)
    assert told["theta_sha256"] == fingerprint(load_model(path).network.theta)
    assert signal.getsignal(number) is before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_signal_that_is_ignored_stays_so(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Training.step

    def hung_up(training: Training) -> object:
        os.kill(os.getpid(), signal.SIGHUP)
        return step(training)

    monkeypatch.setattr(Training, "step", hung_up)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        told = json.loads(call("train", "--data", folder, "--epochs", 1, "--json").stdout)
    finally:
        signal.signal(signal.SIGHUP, before)
    assert (told["interrupted"], told["steps"]) == (False, 7)


@pytest.mark.slow
@pytest.mark.usefixtures("signals_heard")
@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C otherwise")
def test_ctrl_c_does_not_wait_for_digits_that_are_still_being_drawn(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Training.step

    def interrupted_at_once(training: Training) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return step(training)

    monkeypatch.setattr(Training, "step", interrupted_at_once)
    told = json.loads(call("train", "--json").stdout)
    assert (told["interrupted"], told["steps"], told["test_loss"]) == (True, 1, None)
    assert not [thread for thread in threading.enumerate() if thread.name == "digits"]


def test_nothing_is_saved_where_the_data_cannot_be_read(call: Call, tmp_path: Path) -> None:
    result = call("train", "--data", tmp_path, "--save", tmp_path / "model")
    assert result.exit_code == 1
    assert list(tmp_path.iterdir()) == []


def test_divergence_is_a_sentence_and_the_last_good_state_is_saved(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "model"
    words = "--objective squared-error --activation linear --rate 1000 --decay 1 --epochs 50"
    result = call("train", "--data", folder, *words.split(), "--save", path, "--json")
    assert result.exit_code == 1
    assert "diverged at step" in json.loads(result.stdout)["diverged"]
    assert "Training diverged at step" in result.stderr
    assert load_model(path).network.sizes == (784, 128, 10)


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--hidden", "12,x", "hidden units are whole numbers like 128 or 128, 64"),
        ("--hidden", "0", "A hidden layer has 1 to 4096 units, not 0."),
        ("--batch", "half", "neither a number of examples nor the word full"),
        ("--rate", "-1", "The learning rate must be from 0 to 1000, not -1."),
        ("--rate", "nan", "The learning rate must be from 0 to 1000, not nan."),
        ("--decay", "2", "The decay must be from 0 to 1"),
        ("--epochs", "-1", "The number of epochs must be from 0 to"),
        ("--seed", "-1", "The seed must be from 0 to"),
        ("--recipe", "magic", "'magic' is not one of"),
        ("--save", "absent/model", "There is no folder"),
    ],
)
def test_a_wrong_option_is_named_before_anything_is_trained(
    call: Call, option: str, value: str, said: str
) -> None:
    result = call("train", option, value)
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--train-images", "few", "neither a number of images nor the word all"),
        ("--train-images", "-3", "The number of training images (0 for all) must be from 0 to"),
        ("--wrong-labels", "0.6", "The share of wrong labels must be from 0 to 0.5, not 0.6."),
        ("--dropout", "0.9", "The dropout must be from 0 to 0.8, not 0.9."),
        ("--init-scale", "-1", "The scale of the initializer must be from 0 to 10, not -1."),
        ("--order", "random", "'random' is not one of"),
    ],
)
def test_a_training_set_that_cannot_be_is_refused(
    call: Call, folder: Path, option: str, value: str, said: str
) -> None:
    result = call("train", "--data", folder, option, value)
    assert result.exit_code == 2
    assert said in result.stderr


def test_the_overfitting_kit_is_in_the_recipe_and_repeats(call: Call, folder: Path) -> None:
    words = "--train-images 60 --wrong-labels 0.3 --dropout 0.5 --order sorted --initializer normal"
    options = ("train", "--data", folder, *words.split(), "--init-scale", "0.05", "--json")
    told, again = (json.loads(call(*options).stdout) for _ in range(2))
    recipe = Recipe(
        data=str(folder),
        train_images=60,
        wrong_labels=0.3,
        dropout=0.5,
        order="sorted",
        initializer="normal",
        init_scale=0.05,
    )
    assert told["recipe"] == json.loads(json.dumps(asdict(recipe)))
    assert told["steps"] == recipe.epochs * 2
    assert told["theta_sha256"] == again["theta_sha256"]


def test_a_data_set_that_is_not_there_is_a_sentence(call: Call) -> None:
    result = call("train", "--data", "no-such-data")
    assert result.exit_code == 1
    assert "no-such-data" in result.stderr


def test_the_terminal_sets_and_warns_of_rates_in_the_words_of_the_window(
    call: Call, folder: Path
) -> None:
    few = ("train", "--data", folder, "--epochs", 1, "--json")
    usual = call(*few, "--optimizer", "adam")
    assert json.loads(usual.stdout)["recipe"]["rate"] == 0.001
    assert "adam usually learns at a rate near 0.001, so it begins at 0.001" in usual.stderr
    chosen = call(*few, "--optimizer", "adam", "--rate", 0.5)
    assert json.loads(chosen.stdout)["recipe"]["rate"] == 0.5
    assert "Warning: adam usually learns at a rate near 0.001; at 0.5" in chosen.stderr


def test_the_terminal_warns_of_dead_units(call: Call, folder: Path) -> None:
    words = ("--schedule", "constant", "--rate", 10, "--hidden", 8, "--epochs", 20)
    result = call("train", "--data", folder, *words)
    assert "Warning:" in result.stderr
    assert "units of layer 1 are dead" in result.stderr
    sound = call("train", "--data", folder, "--epochs", 3)
    assert "Warning" not in sound.stderr


def test_a_run_that_diverges_keeps_its_last_good_moment_and_prints_its_json(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    kept, saved = tmp_path / "kept.mnistviz", tmp_path / "net.safetensors"
    words = ("--activation", "linear", "--rate", 1000, "--schedule", "constant", "--epochs", 9)
    result = call(
        "train", "--data", folder, *words, "--checkpoint", kept, "--save", saved, "--json"
    )
    assert result.exit_code != 0
    told = json.loads(result.stdout)
    assert "diverged at step" in told["diverged"]
    assert told["steps"] > 0
    assert kept.exists()
    assert load_model(saved)
    assert "RuntimeWarning" not in result.stderr
