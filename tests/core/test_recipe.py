from dataclasses import FrozenInstanceError, replace

import msgspec
import numpy as np
import pytest

from mnist_viz.core.recipe import NAMES, RECIPES, Knobs, Recipe
from mnist_viz.core.training import initial_network


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("activation", "swish", "activation 'swish'"),
        ("initializer", "", "initializer ''"),
        ("objective", "hinge", "objective 'hinge'"),
        ("optimizer", "sgd", "optimizer 'sgd'"),
        ("schedule", "never", "schedule 'never'"),
        ("hidden", (0,), "hidden layer"),
        ("hidden", (128, -3), "hidden layer"),
        ("hidden", (10**9,), "hidden layer"),
        ("rate", -0.1, "learning rate"),
        ("rate", float("nan"), "learning rate"),
        ("rate", float("inf"), "learning rate"),
        ("rate", 1e9, "learning rate"),
        ("decay", -1.0, "decay"),
        ("decay", float("nan"), "decay"),
        ("batch", -1, "batch"),
        ("epochs", -1, "epochs"),
        ("seed", -1, "seed"),
        ("data", "d\udce9", "the name of the data, 'd.udce9'"),
        ("batch", 10**10, "batch"),
        ("epochs", 10**20, "epochs"),
        ("seed", 2**31, "seed"),
    ],
)
def test_a_recipe_refuses_nonsense_and_names_the_field(field, value, told):
    with pytest.raises(ValueError, match=told):
        Recipe(**{field: value})


@pytest.mark.parametrize("field", NAMES)
def test_a_refused_name_is_answered_with_the_names_there_are(field):
    with pytest.raises(ValueError, match=next(iter(NAMES[field]))):
        Recipe(**{field: "no such thing"})


@pytest.mark.parametrize("name", RECIPES)
def test_a_shipped_recipe_is_known_by_its_name_whatever_its_data_and_seed(name):
    assert replace(RECIPES[name], data="mnist", seed=41).named == name


def test_a_changed_recipe_has_no_name():
    assert replace(RECIPES["quick"], rate=0.123).named is None


def test_the_app_opens_with_quick():
    assert Recipe() == RECIPES["quick"]


def test_what_a_run_is_cannot_change_while_it_runs():
    with pytest.raises(FrozenInstanceError):
        Recipe().rate = 1.0
    with pytest.raises(FrozenInstanceError):
        Knobs(0.1).rate = 1.0


def test_hidden_sizes_given_as_a_list_are_kept_as_a_tuple():
    assert Recipe(hidden=[3, 4]) == Recipe(hidden=(3, 4))
    assert hash(Recipe(hidden=[3, 4]))


@pytest.mark.parametrize(("hidden", "sizes"), [((), (784, 10)), ((32, 16), (784, 32, 16, 10))])
def test_a_recipe_knows_the_sizes_of_its_network(hidden, sizes):
    recipe = Recipe(hidden=hidden)
    assert recipe.sizes == initial_network(recipe).sizes == sizes


@pytest.mark.parametrize("name", NAMES)
def test_every_choice_is_explained(name):
    assert NAMES[name]
    assert all(np.unique(NAMES[name], return_counts=True)[1] == 1)


def test_a_recipe_with_hands_opens_its_data_mixed_with_them() -> None:
    assert Recipe(data="mnist").source == "mnist"
    assert Recipe(data="mnist", hands=True).source == "mnist+hands"
    assert RECIPES["hand"].named == "hand"


def test_drawn_hands_are_the_same_recipe_however_they_are_spelt() -> None:
    assert Recipe(data="mnist+hands") == Recipe(data="mnist", hands=True)
    assert Recipe(data="mnist+hands", hands=True).source == "mnist+hands"
    assert msgspec.convert({"data": "mnist+hands"}, Recipe).data == "mnist"
