"""What the fields of a recipe and their choices are called, with a sentence on each."""

from collections.abc import Mapping
from typing import Protocol

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.initializers import INITIALIZERS
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
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
    "initializer": INITIALIZERS,
}

LABELS = {
    "activation": mark("Activation"),
    "objective": mark("Objective"),
    "optimizer": mark("Optimizer"),
    "schedule": mark("Schedule"),
    "initializer": mark("Initializer"),
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
    "initializer": mark("How the first weights are drawn."),
    "batch": mark("Examples in each step; all examples, as in the notes, at 0."),
    "epochs": mark("Passes through all examples; the schedule is laid out over them."),
    "seed": mark("Draws the first weights and the order: the same seed gives the same run."),
}


def describe(field: str, name: str) -> str:
    """Return the formula and the help of one choice of one field."""
    entry = CHOICES[field][name]
    return f"{name}: {entry.formula}\n{tr(entry.help)}"
