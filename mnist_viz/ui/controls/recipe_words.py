"""What the fields of a recipe and their choices are called, with a sentence on each."""

from collections.abc import Mapping
from typing import Protocol

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.examples import ORDERS
from mnist_viz.core.initializers import INITIALIZERS
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import ALL_IMAGES
from mnist_viz.core.schedules import SCHEDULES
from mnist_viz.ui.words.translation import mark, tr


class TableEntry(Protocol):
    """One row of a table of the core, as a control has to describe it."""

    @property
    def formula(self) -> str:
        """How it is written."""

    @property
    def help(self) -> str:
        """A sentence on it."""


CHOICES: dict[str, Mapping[str, TableEntry]] = {
    "activation": ACTIVATIONS,
    "objective": OBJECTIVES,
    "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES,
    "order": ORDERS,
    "initializer": INITIALIZERS,
}

PRESETS: dict[str, tuple[float, ...]] = {
    "train_images": (ALL_IMAGES, 30_000, 10_000, 3000, 1000, 300, 100),
    "wrong_labels": (0.0, 0.1, 0.2, 0.3, 0.4, 0.5),
    "dropout": (0.0, 0.2, 0.35, 0.5, 0.8),
    "init_scale": (0.001, 0.01, 0.03, 0.1, 0.3, 1.0),
}
"""Values that the form offers; the terminal, run files and lessons take any other."""

LABELS = {
    "activation": mark("Activation"),
    "objective": mark("Objective"),
    "optimizer": mark("Optimizer"),
    "schedule": mark("Schedule"),
    "order": mark("Order"),
    "initializer": mark("Initializer"),
    "init_scale": mark("Initial scale"),
    "train_images": mark("Training images"),
    "wrong_labels": mark("Wrong labels"),
    "dropout": mark("Dropout"),
    "batch": mark("Batch"),
    "epochs": mark("Epochs"),
    "seed": mark("Seed"),
}

HELP = {
    "recipe": mark("A named recipe sets every control below at once."),
    "data": mark("What to learn from. File › Open takes a folder of IDX files."),
    "hands": mark(
        "Mix the training digits with distorted copies and drawn hands: reads people better."
    ),
    "hidden": mark("Units in each hidden layer: 128, or 128, 64 for two layers. Empty for none."),
    "activation": mark("The bend f in every hidden layer, A = f(Z)."),
    "objective": mark("What training makes small."),
    "optimizer": mark("How the gradient moves the weights."),
    "schedule": mark("How the learning rate changes over the run."),
    "order": mark("In which order an epoch reads the images."),
    "initializer": mark("How the first weights are drawn."),
    "init_scale": mark("Deviation of the initializer normal, value of the initializer constant."),
    "train_images": mark("How many images it learns from: with few, it learns them by heart."),
    "wrong_labels": mark("How many training labels are wrong, chosen by the seed."),
    "dropout": mark("How many hidden units each step leaves out at random; none in a test."),
    "batch": mark("Examples in each step; all examples, as in the notes, at 0."),
    "epochs": mark("Passes through all examples; the schedule is laid out over them."),
    "seed": mark("Draws the first weights and the order: the same seed gives the same run."),
}


def describe(field: str, name: str) -> str:
    """Return the formula and the help of one choice of one field."""
    entry = CHOICES[field][name]
    return f"{name}: {entry.formula}\n{tr(entry.help)}"
