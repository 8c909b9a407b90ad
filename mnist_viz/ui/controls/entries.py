"""Entries of menus that are made while the program runs."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def keep_in_place(menu: QMenu) -> None:
    """Keep every entry where it is: macOS moves those whose words it takes for its own."""
    menu.menuAction().setMenuRole(QAction.MenuRole.NoRole)
    for action in menu.actions():
        action.setMenuRole(QAction.MenuRole.NoRole)
        below = action.menu()
        if isinstance(below, QMenu):
            keep_in_place(below)
