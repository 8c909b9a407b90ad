"""Mark the names of recipe fields and clocks for translation: they are identifiers elsewhere."""

from mnist_viz.ui.words.translation import mark

FIELDS = (
    mark("data"),
    mark("hands"),
    mark("train_images"),
    mark("wrong_labels"),
    mark("hidden"),
    mark("dropout"),
    mark("activation"),
    mark("initializer"),
    mark("init_scale"),
    mark("objective"),
    mark("optimizer"),
    mark("schedule"),
    mark("order"),
    mark("rate"),
    mark("decay"),
    mark("batch"),
    mark("epochs"),
    mark("seed"),
)
"""The fields of a recipe, where changes and runs are listed."""

CLOCKS = (
    mark("step"),
    mark("epoch"),
    mark("seconds"),
)
"""What a curve can be drawn along."""
