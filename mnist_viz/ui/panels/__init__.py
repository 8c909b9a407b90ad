"""The panels, a file each: every `Panel` subclass here is found by its file."""

import importlib
import pkgutil

from mnist_viz.ui import panels
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.words.wording import reason


def find_panels(missed: list[tuple[str, str, str]] | None = None) -> list[type[Panel]]:
    """Return the panel classes, in the order of their files' names.

    Parameters
    ----------
    missed
        Gets the name of each file that cannot be imported, the name of the error and what it says,
        and the panels of the others are found; where it is None, the error is raised.
    """
    found: list[type[Panel]] = []
    for module in pkgutil.iter_modules(panels.__path__):
        try:
            namespace = vars(importlib.import_module(f"{panels.__name__}.{module.name}"))
        except Exception as error:
            if missed is None:
                raise
            missed.append((f"{module.name}.py", type(error).__name__, reason(error)))
            continue
        found += [
            value
            for value in namespace.values()
            if isinstance(value, type)
            and issubclass(value, Panel)
            and value is not Panel
            and value.__module__.endswith(f".{module.name}")
        ]
    return found
