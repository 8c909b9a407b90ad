"""An exported program repeats the run without this package: to the last bit in NumPy."""

import subprocess
import sys
from dataclasses import replace
from types import ModuleType

import numpy as np
import pytest

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.edits import Edit
from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.data.dataset import Split
from mnist_viz.data.sources.folder import write_folder
from mnist_viz.runs.exports.script import export_script, script
from mnist_viz.runs.history import KnobChange, Replay, Segment
from mnist_viz.runs.models import fingerprint

SMALL = Recipe(data="somewhere", hidden=(70,), batch=16, epochs=2, seed=3)
RUNS = {
    "the default": (Segment(SMALL),),
    "drawn digits": (Segment(replace(SMALL, data="digits")),),
    "deep, with decay": (
        Segment(
            replace(SMALL, hidden=(12, 9), activation="tanh", decay=0.01, initializer="glorot")
        ),
    ),
    "momentum": (Segment(replace(SMALL, optimizer="momentum", rate=0.02, schedule="cosine")),),
    "nesterov": (Segment(replace(SMALL, optimizer="nesterov", rate=0.02, schedule="step")),),
    "the true gradient": (
        Segment(replace(SMALL, objective="squared-error", activation="sigmoid")),
    ),
    "the overfitting kit": (
        Segment(
            replace(
                SMALL,
                train_images=70,
                wrong_labels=0.3,
                dropout=0.4,
                order="sorted",
                initializer="normal",
            )
        ),
    ),
    "no hidden layer": (Segment(replace(SMALL, hidden=(), initializer="zeros", batch=0)),),
    "a knob turned and a branch": (
        Segment(SMALL, turns=(KnobChange(3, Knobs(0.1)), KnobChange(7, Knobs(0.1, 0.001)))),
        Segment(
            replace(SMALL, rate=0.05, objective="cross-entropy", optimizer="momentum", dropout=0.2),
            step=12,
        ),
    ),
    "weights set by hand": (
        Segment(SMALL, edits=(Edit("W1", 3, 200, 0.5), Edit("b1", 2, 0, 0.25))),
        Segment(SMALL, step=9, edits=(Edit("W2", 7, 11, -0.75), Edit("b2", 4, 0, 0.1))),
    ),
}


def some_digits(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Bars at the height of their class, with blank pixels around them."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 10, n).astype(np.uint8)
    images = np.zeros((n, 28, 28), np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[2 * label + 2 : 2 * label + 6, 6:22] = rng.integers(80, 256, (4, 16))
    return images.reshape(n, 784), labels


TRAIN, TEST = some_digits(150, 0), some_digits(60, 1)


def module(history, steps, kind="numpy") -> ModuleType:
    """Return the program as a module."""
    made = ModuleType("exported")
    exec(compile(script(history, steps, kind), "exported.py", "exec"), made.__dict__)
    return made


def trained(history, steps: int) -> np.ndarray:
    split = Split(*(rows.copy() for rows in TRAIN))
    if history[0].recipe.data == "digits":
        arriving = Split.arriving(len(split))
        arriving.put(split.images, split.labels)
        split = arriving
    run = Replay(history, split)
    for _ in range(steps):
        run.step()
    return run.training.network.theta


@pytest.mark.parametrize("name", RUNS)
def test_the_program_has_the_run_s_parameters_to_the_last_bit(name):
    program = module(RUNS[name], 18)
    theta = program.train(*program.training_set(*TRAIN))
    np.testing.assert_array_equal(theta, trained(RUNS[name], 18))


@pytest.mark.slow
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("optimizer", ["descent", "adam"])
def test_every_activation_and_optimizer_is_there(activation, optimizer):
    rate = 0.002 if optimizer == "adam" else 0.1
    recipe = replace(SMALL, activation=activation, optimizer=optimizer, rate=rate)
    program = module((Segment(recipe),), 12)
    theta = program.train(*program.training_set(*TRAIN))
    np.testing.assert_allclose(theta, trained((Segment(recipe),), 12), rtol=1e-4, atol=1e-5)


@pytest.mark.slow
def test_the_program_runs_alone_and_prints_the_run_s_accuracy_and_fingerprint(tmp_path):
    write_folder(tmp_path / "data", TRAIN, TEST)
    history = RUNS["the default"]
    run = Replay(history, Split(*(rows.copy() for rows in TRAIN)))
    while not run.training.finished:
        run.step()
    network, objective = run.training.network, run.training.objective
    path, known = tmp_path / "run.py", fingerprint(network.theta)
    export_script(path, history, None, "numpy", fingerprint=known)
    assert "mnist_viz import" not in path.read_text()
    assert "import mnist_viz" not in path.read_text()
    told = subprocess.run(
        [sys.executable, "-I", path, tmp_path / "data"], capture_output=True, text=True, check=True
    ).stdout
    assert f"fingerprint {known} (as in the run)" in told
    share = evaluate(network, objective, *TEST).accuracy
    assert told.splitlines()[-1] == f"test accuracy {share:.4f}"


@pytest.mark.parametrize("name", RUNS)
def test_every_torch_program_is_python(name):
    compile(script(RUNS[name], 18, "torch"), "exported.py", "exec")


@pytest.mark.parametrize("name", RUNS)
def test_torch_comes_to_the_same_parameters(name):
    pytest.importorskip("torch", reason="torch is not installed")
    program = module(RUNS[name], 18, "torch")
    W, b = program.train(*program.training_set(*TRAIN))
    parts = [rows for w, c in zip(W, b, strict=True) for rows in (w.T.ravel(), c)]
    theta = np.concatenate([part.detach().numpy() for part in parts])
    np.testing.assert_allclose(theta, trained(RUNS[name], 18), rtol=1e-3, atol=1e-4)
