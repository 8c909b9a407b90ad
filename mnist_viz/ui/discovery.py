"""Finding the panels: every `Panel` subclass in a file of `ui/panels/`."""

import importlib
import pkgutil

from mnist_viz.ui import panels
from mnist_viz.ui.panel import Panel


def find_panels() -> list[type[Panel]]:
    """Return the panel classes, in the order of their files' names."""
    found: list[type[Panel]] = []
    for module in pkgutil.iter_modules(panels.__path__):
        namespace = vars(importlib.import_module(f"{panels.__name__}.{module.name}"))
        found += [
            value
            for value in namespace.values()
            if isinstance(value, type)
            and issubclass(value, Panel)
            and value is not Panel
            and value.__module__.endswith(f".{module.name}")
        ]
    return found
