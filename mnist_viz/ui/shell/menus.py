"""The menu bar: every command in the menu that the table names for it, and the menus of panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from mnist_viz.ui.files.panel_pictures import PanelPictures
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.shell.language_menu import LanguageMenu
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


def fill_menu_bar(window: Window, settings: QSettings) -> None:
    """Fill a window's menu bar; the panels get their entries when they are there."""
    bar, actions, menus = window.menuBar(), window.commands, dict[str, QMenu]()
    for command in COMMANDS:
        if command.menu not in menus:
            menus[command.menu] = bar.addMenu(tr(command.menu))
        if command.apart:
            menus[command.menu].addSeparator().setMenuRole(QAction.MenuRole.NoRole)
        menus[command.menu].addAction(actions[command.name])
    actions["panel_picture"].setMenu(PanelPictures(window))
    actions["recent"].setMenu(window.files.recent.menu)
    actions["continue_session"].setEnabled(False)  # until one is found
    menus["&View"].addSeparator().setMenuRole(QAction.MenuRole.NoRole)
    for menu in window.panel_menus.values():
        menus["&View"].addMenu(menu)
    menus["&View"].addSeparator().setMenuRole(QAction.MenuRole.NoRole)
    languages = LanguageMenu(window, settings)
    languages.chosen.connect(window.banner.show_notice)
    menus["&View"].addMenu(languages)
    bar.insertMenu(menus["&Help"].menuAction(), window.controls)
    # A menu bar that is hidden hears no keys.
    window.addActions(list(actions.values()))
    themes = QActionGroup(window)
    for name in ("system", "light", "dark"):
        actions[name].setCheckable(True)
        actions[name].setChecked(name == window.themes.choice)
        themes.addAction(actions[name])
