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
        action.setShortcuts(command.sequences())
        set_tooltip(action, tr(command.help))
        action.setCheckable(command.checkable)
        actions[command.name] = action
        action.setMenuRole(ROLES.get(command.name, QAction.MenuRole.NoRole))
    return actions


def set_tooltip(action: QAction, words: str) -> None:
    """Say in `words` what an action does, and by which key."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words}  ({keys})" if keys else words)
    action.setStatusTip(words)


def apply_icons(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of `theme`."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(icon(command.icon, theme))
