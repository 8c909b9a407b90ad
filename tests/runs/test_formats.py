"""Files of the version before still open, and mean what they meant."""

import json

import msgspec
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.formats import FORMAT, check_version, upgraded, upgraded_history
from mnist_viz.runs.run_file import load_run


def test_a_run_of_the_first_version_keeps_its_objective_rate_and_test_digits(tmp_path):
    path = tmp_path / "old.json"
    history = [{"recipe": {"seed": 4, "data": "digits"}}, {"step": 9, "recipe": {"seed": 4}}]
    path.write_text(json.dumps({"mnist_viz_run": 1, "steps": 50, "history": history}))
    recipe = Recipe(data="digits-shifted", objective="cross-entropy", rate=0.5, seed=4)
    assert [segment.recipe for segment in load_run(path).history] == [recipe, recipe]


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("digits", "digits-shifted"),
        ("digits+hands", "digits-shifted+hands"),
        ("mnist", "mnist"),
        ("mnist+hands", "mnist+hands"),
        ("/home/me/digits", "/home/me/digits"),
    ],
)
def test_only_the_drawn_digits_have_another_name(then, now):
    assert upgraded({"data": then}, 1)["data"] == now


@pytest.mark.parametrize("junk", [None, 3, [], "digits", {"data": 7}])
def test_what_is_no_recipe_is_left_to_the_reader_to_refuse(junk):
    assert upgraded(junk, FORMAT) is junk
    assert upgraded_history([junk, {"recipe": junk}], 1)[0] is junk


def test_what_this_version_writes_is_not_touched():
    recipe = msgspec.to_builtins(Recipe())
    assert upgraded(recipe, FORMAT) is recipe


@pytest.mark.parametrize("version", [0, FORMAT + 1, 10**30])
def test_another_version_is_refused(version):
    with pytest.raises(ValueError, match=f"version {version}.*newest"):
        check_version(version)
