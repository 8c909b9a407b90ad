"""The menu bar: every command in the menu that the table names for it."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from mnist_viz.ui.shell.command import Command
from mnist_viz.ui.words.translation import tr


def fill_menus(
    bar: QMenuBar, commands: Iterable[Command], actions: Mapping[str, QAction]
) -> dict[str, QMenu]:
    """Make the menus of `commands`, in the order of the table, and return them by name."""
    menus: dict[str, QMenu] = {}
    for command in commands:
        if command.menu not in menus:
            menus[command.menu] = bar.addMenu(tr(command.menu))
        menus[command.menu].addAction(actions[command.name])
    return menus
