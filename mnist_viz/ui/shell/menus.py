"""The menus of the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from mnist_viz.data.resources import SYSTEM, language_codes
from mnist_viz.ui.charts.menu import ChartMenu
from mnist_viz.ui.controls.helpers import KEYS, keep_in_place
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.words.translation import (
    SETTING,
    can_be_read,
    chosen_language,
    english_name,
    own_name,
    tr,
)

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


class ControlsMenu(QMenu):
    """A menu for each panel: a way to it, and its buttons as they are when the menu opens.

    Made from what is there, so that no button can be forgotten.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Controls"), parent)

    def add(self, dock: Dock, ways: Sequence[QAction]) -> None:
        """Add a menu for the panel of `dock`, with the actions that lead to it before its own."""
        menu = self.addMenu(tr(dock.kind.title))
        menu.setToolTipsVisible(True)
        menu.addActions(list(ways))
        keep_in_place(menu)
        for moment in (menu.aboutToShow, dock.built):
            moment.connect(lambda: offer(menu, dock.panel, ways))


def offer(menu: QMenu, panel: Panel, ways: Sequence[QAction]) -> None:
    """Fill the menu of a panel again."""
    menu.clear()
    menu.addActions(list(ways))
    menu.addSeparator()
    own = panel.findChildren(QAction)
    for button in panel.findChildren(QAbstractButton):
        if isinstance(button, QToolButton) and button.defaultAction() in own:
            menu.addAction(button.defaultAction())
        elif isinstance(button, QPushButton) and button.menu() is not None:
            below = menu.addMenu(button.menu())
            below.setText(button.text())
            below.setEnabled(button.isEnabled())
        elif name_of(button) and button.isVisibleTo(panel):
            _add(menu, button)
    for chart in panel.findChildren(ChartMenu):
        if chart.chart().isVisibleTo(panel):
            menu.addMenu(chart)
    keep_in_place(menu)


def name_of(button: QAbstractButton) -> str:
    """Return what a button is called: its words, or where it is a picture what is read out."""
    return button.text() if len(button.text()) > 1 else button.accessibleName()


def _add(menu: QMenu, button: QAbstractButton) -> None:
    action = menu.addAction(name_of(button))
    action.setToolTip(button.toolTip())
    keys = button.property(KEYS)
    if isinstance(keys, QKeySequence):
        action.setShortcut(keys)
        # It is shown here, and received where the button is.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setEnabled(button.isEnabled())
    action.setCheckable(button.isCheckable())
    action.setChecked(button.isChecked())
    action.triggered.connect(button.click)


class LanguageMenu(QMenu):
    """One of the languages, or the system's."""

    chosen = Signal(str)
    """A sentence on the choice that was made."""

    def __init__(self, parent: QWidget, settings: QSettings) -> None:
        super().__init__(tr("Lan&guage, from the next start"), parent)
        self._settings = settings
        group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        names = {
            SYSTEM: tr("As the s&ystem"),
            **{code: own_name(code) for code in language_codes()},
        }
        for code, name in names.items():
            action = group.addAction(self.addAction(name))
            self._actions[code] = action
            action.setCheckable(True)
            action.setChecked(code == chosen_language(settings))
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
        keep_in_place(self)

    def _check(self) -> None:
        self._actions[chosen_language(self._settings)].setChecked(True)

    def _choose(self, code: str) -> None:
        if code != SYSTEM and not can_be_read(code):
            # In English, which is always installed.
            self.chosen.emit(
                f"No installed font has the letters of {english_name(code)}, so it would show as "
                "squares. Install one (such as Noto Sans CJK), then choose it again. The language "
                "stays as it is."
            )
            self._check()
            return
        self._settings.setValue(SETTING, code)
        self.chosen.emit(
            tr("The next start of the program follows the system's language.")
            if code == SYSTEM
            else tr("From its next start on, the program speaks this language: {language}.").format(
                language=own_name(code)
            )
        )


class PanelPictures(QMenu):
    """An entry for each panel in sight, as they are when the menu opens."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.aboutToShow.connect(self._offer)

    def _offer(self) -> None:
        self.clear()
        for dock in self._window.area.docks:
            if dock.isVisible():
                action = self.addAction(tr(dock.kind.title))
                ask = partial(self._window.files.ask_panel_picture, dock.panel)
                action.triggered.connect(lambda _=False, ask=ask: ask())
        keep_in_place(self)


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
    # A menu bar that is hidden receives no keys.
    window.addActions(list(actions.values()))
    themes = QActionGroup(window)
    for name in ("system", "light", "dark"):
        actions[name].setCheckable(True)
        actions[name].setChecked(name == window.themes.choice)
        themes.addAction(actions[name])
