"""The equations beside the recipe are those of the network that runs, whole or not there."""

import pytest

from mnist_viz.core.insights.phases import phases
from mnist_viz.ui.charts.formulas import SMALLEST, Formulas, pictures_of


@pytest.mark.parametrize(
    ("layers", "objective", "told"),
    [
        (
            2,
            "cross-entropy",
            "z-1 a-1-relu z-2 softmax-2 cost-cross-entropy-2 dz-out-cross-entropy-2",
        ),
        (2, "notes", "z-1 a-1-relu z-2 softmax-2 cost-squared-2 dz-out-notes-2"),
        (4, "squared-error", "z-l a-l-relu softmax-L cost-squared-L dz-out-squared-error-L"),
        (1, "cross-entropy", "z-l softmax-L cost-cross-entropy-L dz-out-cross-entropy-L"),
    ],
)
def test_the_equations_are_those_of_the_recipe_each_once(layers, objective, told):
    assert pictures_of(phases(layers, "relu", objective)) == told.split()


@pytest.fixture
def formulas(theme, qtbot):
    made = Formulas(theme)
    qtbot.addWidget(made)
    made.show_pictures(["z-1", "a-1-relu", "cost-cross-entropy-2"])
    return made


def inked(widget):
    """Return the rows of pixels in which something is written."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != ground for x in range(image.width()))
    ]


def test_all_are_drawn_inside_or_none(formulas):
    formulas.resize(270, 240)
    assert formulas.scale == 1.0
    assert max(inked(formulas)) < 240 - 4
    formulas.resize(220, 150)
    assert SMALLEST <= formulas.scale < 1.0
    assert max(inked(formulas)) < 150
    formulas.resize(270, 60)
    assert formulas.scale == 0.0
    assert inked(formulas) == []


def test_the_default_window_has_room_for_them(whole_window, qtbot):
    whole_window.resize(1440, 900)
    recipe = next(d.panel for d in whole_window.area.docks if d.panel.name == "recipe")
    qtbot.waitUntil(lambda: recipe.formulas.scale >= SMALLEST)
