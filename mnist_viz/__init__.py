"""See a neural network learn: the window's network, data and training as a library.

>>> from mnist_viz import Curves, Recipe, load_data, train
>>> curves = Curves()
>>> training = train(Recipe(data="mnist"), load_data("mnist"), curves)  # doctest: +SKIP

The names in `__all__` are the public interface; all else may change from version to version. They
work where Qt is not installed, and each is imported when it is first used.
"""

import logging
from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

# A library prints no log lines unless the program that uses it asks for them.
logging.getLogger(__name__).addHandler(logging.NullHandler())

if TYPE_CHECKING:
    from mnist_viz.core.evaluation import Evaluation, evaluate
    from mnist_viz.core.network import Network, Trace
    from mnist_viz.core.recipe import RECIPES, Knobs, Recipe
    from mnist_viz.core.training import Step, Training
    from mnist_viz.data.dataset import Dataset, Split
    from mnist_viz.data.errors import DataError
    from mnist_viz.data.sources import load as load_data
    from mnist_viz.notebook import Curves, Filters, ReadDigit, read_digit, train
    from mnist_viz.runs.atomic import RunsError
    from mnist_viz.runs.foreign_models import open_model
    from mnist_viz.runs.models import Model, save_model

_WHERE = {
    "RECIPES": "core.recipe",
    "Curves": "notebook",
    "DataError": "data.errors",
    "Dataset": "data.dataset",
    "Evaluation": "core.evaluation",
    "Filters": "notebook",
    "Knobs": "core.recipe",
    "Model": "runs.models",
    "Network": "core.network",
    "ReadDigit": "notebook",
    "Recipe": "core.recipe",
    "RunsError": "runs.atomic",
    "Split": "data.dataset",
    "Step": "core.training",
    "Trace": "core.network",
    "Training": "core.training",
    "evaluate": "core.evaluation",
    "load_data": "data.sources",
    "open_model": "runs.foreign_models",
    "read_digit": "notebook",
    "save_model": "runs.models",
    "train": "notebook",
}

__all__ = [
    "RECIPES",
    "Curves",
    "DataError",
    "Dataset",
    "Evaluation",
    "Filters",
    "Knobs",
    "Model",
    "Network",
    "ReadDigit",
    "Recipe",
    "RunsError",
    "Split",
    "Step",
    "Trace",
    "Training",
    "evaluate",
    "load_data",
    "open_model",
    "read_digit",
    "save_model",
    "train",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first used: starting the program waits for none of them."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(
        import_module(f"{__name__}.{_WHERE[name]}"), "load" if name == "load_data" else name
    )
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
