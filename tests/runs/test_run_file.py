"""A run file brings the run back, and says which field is wrong if it is not one."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.runs.history import KnobChange, Segment
from mnist_viz.runs.run_file import RunFileError, deviation, load_run, run_file, save_run

RECIPE = Recipe(hidden=(3,), seed=9)
HISTORY = (
    Segment(RECIPE, 0, (KnobChange(3, Knobs(0.1)),)),
    Segment(replace(RECIPE, optimizer="adam"), 5),
)
THETA = np.linspace(-1, 1, 50, dtype=np.float32)
RUN = run_file("mine", HISTORY, 8, THETA, "abc")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run.json"


def test_the_same_run_comes_back(path):
    save_run(path, RUN)
    found = load_run(path)
    assert found == RUN
    assert found.history == HISTORY


def test_a_hand_written_file_needs_little(path):
    path.write_text('{"mnist_viz_run": 2, "steps": 50, "history": [{"recipe": {"seed": 4}}]}')
    assert load_run(path).history == (Segment(Recipe(seed=4)),)


def changed(**changes):
    return json.dumps(
        {"mnist_viz_run": 2, "steps": 50, "history": [{"recipe": {"seed": 4}}]} | changes
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "not a run file"),
        ("[]", "does not say mnist_viz_run"),
        ("{}", "does not say mnist_viz_run"),
        ("[" * 100_000, "not a run file"),
        (changed(mnist_viz_run=3), "version 3.*newest"),
        (changed(mnist_viz_run=True), "does not say"),
        (changed(steps="ten"), r"`int`, got `str` - at `\$\.steps`"),
        (changed(steps=-1), r"\$\.steps is negative"),
        (changed(stepps=1), "stepps"),
        (changed(history=[]), "first leg"),
        (changed(history=[{"recipe": {"sead": 4}}]), r"no field \$\.history\[0\]\.recipe\.sead"),
        (changed(history=[{"recipe": {"rate": "high"}}]), r"\$\.history\[0\]\.recipe\.rate"),
        (changed(history=[{"recipe": {"rate": -1}}]), "learning rate.*recipe"),
        (changed(history=[{"recipe": {"optimizer": "magic"}}]), "no optimizer 'magic'"),
        (changed(history=[{"recipe": {}, "step": 3}]), "begins at step 0"),
        (changed(history=[{"recipe": {}}, {"recipe": {"seed": 1}, "step": 3}]), "more than"),
        (changed(history=[{"recipe": {}, "turns": [{"step": -1, "knobs": {"rate": 1}}]}]), "order"),
        (changed(parameters="AAA="), "float32"),
        (changed(parameters="?"), r"parameters"),
    ],
)
def test_the_field_that_is_wrong_is_named(path, content, said):
    path.write_text(content)
    with pytest.raises(RunFileError, match=said) as caught:
        load_run(path)
    assert "run.json" in str(caught.value)


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(junk=st.binary(max_size=200))
def test_anything_else_is_refused_with_a_sentence(tmp_path_factory, junk):
    path = tmp_path_factory.mktemp("junk") / "run.json"
    path.write_bytes(junk)
    with pytest.raises(RunFileError, match=r"run\.json"):
        load_run(path)


def test_how_far_a_replay_deviates_is_said():
    assert "to the last bit, after 8 steps" in deviation(RUN, THETA.copy())
    nudged = THETA.copy()
    nudged[0] += np.float32(1e-4)
    assert "by more than 1.0e-04" in deviation(RUN, nudged)
    other = replace(RUN.environment, blas_architecture="Abacus")
    elsewhere = run_file("", HISTORY, 8, nudged, "")
    elsewhere.environment = other
    assert "blas_architecture Abacus there" in deviation(elsewhere, THETA)


def test_the_distance_of_a_run_on_its_way_to_diverge_is_a_number():
    told = str(deviation(RUN, THETA + np.float32(1e20)))
    assert "in no parameter by more than 1.0e+20" in told
    assert "nan" not in told
    assert "inf" not in told


def test_a_missing_file_or_folder_is_named(path):
    with pytest.raises(RunFileError, match="could not be read"):
        load_run(path)
    with pytest.raises(RunFileError, match="could not be written"):
        save_run(path / "absent" / "run.json", RUN)
