"""A design names its cells, and refuses with a sentence what no sweep can be."""

from dataclasses import replace

import pytest

from mnist_viz.core.recipe import FULL_BATCH, Recipe
from mnist_viz.sweep.axis import FIELDS, Axis, SweepError
from mnist_viz.sweep.design import Design, load_design


@pytest.mark.parametrize(
    ("field", "text", "values"),
    [
        ("rate", "0.1,0.3", (0.1, 0.3)),
        ("rate", "0.01:1:log:3", (0.01, 0.1, 1.0)),
        ("rate", "0.1:0.5:lin:5", (0.1, 0.2, 0.3, 0.4, 0.5)),
        ("rate", "0.01:3:log:8", (0.01, 0.0226, 0.051, 0.115, 0.26, 0.588, 1.33, 3.0)),
        ("batch", "8,full", (8, FULL_BATCH)),
        ("batch", "1:1000:log:4", (1, 10, 100, 1000)),
        ("hidden", "25:28", ((25,), (26,), (27,), (28,))),
        ("hidden", "none,128,128-64", ((), (128,), (128, 64))),
        ("optimizer", "descent,adam", ("descent", "adam")),
    ],
)
def test_values_and_ranges_are_read_as_they_are_written(field, text, values):
    assert Axis.parse(field, text).values == values


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("rate", "", "empty"),
        ("rate", "3:1", "low to high"),
        ("rate", "0:1:log:3", "above 0"),
        ("rate", "0.1,0.1", "twice"),
        ("rate", "fast", "cannot be “fast”"),
        ("rate", "0:1:lin:1", "2 to"),
        ("rate", "nan:1", "low to high"),
        ("batch", "8,1.5", "cannot be “1.5”"),
        ("hidden", "12,x", "cannot be “x”"),
        ("seed", "1,2", "cannot vary seed"),
        ("colour", "red", "cannot vary colour"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(field, text, told):
    with pytest.raises(SweepError, match=told):
        Axis.parse(field, text)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_can_be_swept_by_its_default(field):
    value = getattr(Recipe(), field)
    written = "-".join(map(str, value)) if isinstance(value, tuple) else str(value)
    assert Axis.parse(field, written).values == (value,)


def test_cells_are_every_combination_with_the_first_seed_then_with_the_next(recipe):
    axes = (Axis.parse("rate", "0.1,0.2"), Axis.parse("batch", "8,16"))
    cells = Design(replace(recipe, seed=5), axes, seeds=2).cells()
    told = [(cell.values["rate"], cell.values["batch"], cell.recipe.seed) for cell in cells]
    grid = [(0.1, 8), (0.1, 16), (0.2, 8), (0.2, 16)]
    assert told == [(*pair, seed) for seed in (5, 6) for pair in grid]
    assert all(cell.recipe.rate == cell.values["rate"] for cell in cells)
    assert len({cell.key for cell in cells}) == len(cells)


def test_random_cells_are_different_lie_in_the_ranges_and_repeat(recipe):
    axes = (Axis.parse("rate", "0.01:1:log"), Axis.parse("hidden", "5:50"))
    design = Design(recipe, axes, random=20)
    values = [tuple(cell.values.values()) for cell in design.cells()]
    assert len(set(values)) == 20
    assert all(0.01 <= rate <= 1 and 5 <= hidden[0] <= 50 for rate, hidden in values)
    assert sum(rate < 0.1 for rate, _ in values) in range(4, 17)
    assert [tuple(cell.values.values()) for cell in design.cells()] == values


@pytest.mark.parametrize(
    ("axes", "more", "told"),
    [
        ([], {}, "1 to 3 fields"),
        ([("rate", "0.1,0.2")] * 2, {}, "each field once"),
        ([("rate", "1,2000")], {}, "rate 2000"),
        ([("batch", "1:1000"), ("hidden", "1:500")], {}, "take fewer"),
        ([("rate", "0.1,0.2")], {"random": 3}, "fewer than 3"),
        ([("objective", "notes,guess")], {}, "guess"),
    ],
)
def test_an_impossible_design_is_refused_with_a_sentence(recipe, axes, more, told):
    with pytest.raises(SweepError, match=told):
        Design(recipe, tuple(Axis.parse(*axis) for axis in axes), **more).cells()


def test_a_file_holds_a_whole_design(tmp_path):
    path = tmp_path / "sweep.toml"
    path.write_text(
        'base = "notes"\nseeds = 2\n[recipe]\nepochs = 1\n'
        '[axes]\nrate = "0.1:0.3:lin:3"\nhidden = [25, [128, 64]]\n'
    )
    design = load_design(path)
    assert design.size == 12
    assert design.recipe.epochs == 1
    assert design.recipe.batch == 128
    assert design.axes[1].values == ((25,), (128, 64))


@pytest.mark.parametrize(
    "text",
    [
        "axes = 3",
        "[axes",
        "[axes]\nrate = []\n",
        '[axes]\nrate = "x"\n',
        'base = "best"\n[axes]\nrate="1,2"',
        "[axes]\nrate = [1, 2]\n[recipe]\nbatch = -1",
    ],
)
def test_a_damaged_file_is_refused_with_a_sentence(tmp_path, text):
    path = tmp_path / "sweep.toml"
    path.write_text(text)
    with pytest.raises(SweepError):
        load_design(path)
