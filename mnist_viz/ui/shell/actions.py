"""Commands as the actions of Qt that menus, buttons and keys share."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.shell.command import Command
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.words.translation import tr

ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
"""What macOS puts in the application's menu; by its name alone it would move others there, too."""


def make_actions(parent: QWidget, commands: Iterable[Command] = COMMANDS) -> dict[str, QAction]:
    """Return a QAction for each command, by name; their icons are put on by `dress`."""
    actions = {}
    for command in commands:
        action = QAction(tr(command.text), parent)
        action.setObjectName(command.name)
        sequences = command.sequences()
        action.setShortcuts(sequences)
        keys = sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""
        told = tr(command.help)
        action.setToolTip(f"{told}  ({keys})" if keys else told)
        action.setStatusTip(told)
        action.setCheckable(command.checkable)
        actions[command.name] = action
        action.setMenuRole(ROLES.get(command.name, QAction.MenuRole.NoRole))
    return actions


def dress(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of `theme`."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon, theme))
