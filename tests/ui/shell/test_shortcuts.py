"""Every key is in the menus, on the help page and in docs/shortcuts.md, from one table."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QToolButton

from mnist_viz.ui.discovery import find_panels
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.shell.controls_menu import name_of
from mnist_viz.ui.shell.help import help_text
from mnist_viz.ui.shell.shortcuts import as_markdown, sections

DOCS = Path(__file__).parents[3] / "docs"


def entries(menu):
    found = []
    for action in menu.actions():
        found.append(action)
        if action.menu() is not None:
            found += entries(action.menu())
    return found


def test_the_page_of_keys_is_what_the_tables_say(qapp):
    page = (DOCS / "shortcuts.md").read_text("utf-8")
    assert page == as_markdown(find_panels()), "run: python -m mnist_viz.ui.shell.shortcuts"


def test_no_key_means_two_things(whole_window):
    keys = Counter(
        action.shortcut().toString()
        for action in whole_window.actions()
        if not action.shortcut().isEmpty()
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_is_in_a_menu_and_says_what_it_does(whole_window):
    inside = entries(whole_window.menuBar())
    for command in COMMANDS:
        assert whole_window.commands[command.name] in inside
        assert command.help


def test_every_action_does_something(whole_window):
    deaf = [
        action.objectName()
        for action in whole_window.actions()
        if not action.receivers("2triggered(bool)") and action.menu() is None
    ]
    assert deaf == []


def test_every_button_of_every_panel_is_in_the_menu_of_its_panel(whole_window):
    controls = whole_window.controls
    for submenu, dock in zip(controls.actions(), whole_window.area.docks, strict=True):
        dock.show()
        dock.raise_()
        submenu.menu().aboutToShow.emit()
        told = {action.text() for action in entries(submenu.menu())}
        for button in dock.panel.findChildren(QAbstractButton):
            own = isinstance(button, QToolButton) and button.defaultAction() is not None
            name = button.defaultAction().text() if own else name_of(button)
            if button.isVisibleTo(dock.panel) and name:
                assert name in told, f"{dock.panel.name}: {name}"


def test_a_menu_entry_presses_the_button(whole_window):
    controls = whole_window.controls
    submenu = next(a.menu() for a in controls.actions() if a.text() == "Test digits")
    panel = next(d.panel for d in whole_window.area.docks if d.panel.name == "examples")
    submenu.aboutToShow.emit()
    entry = next(action for action in entries(submenu) if action.text() == "Misread only")
    entry.trigger()
    assert panel.misread_only.isChecked()


def test_the_help_page_has_every_key(whole_window):
    panels = [dock.panel for dock in whole_window.area.docks]
    page = help_text(panels)
    for _, rows in sections(panels):
        for _, does in rows:
            assert does.replace("'", "&#x27;") in page


def test_standard_keys_are_the_systems_own(whole_window):
    standard = QKeySequence(QKeySequence.StandardKey.Open)
    assert whole_window.commands["open"].shortcut() == standard
    assert whole_window.commands["quit"].menuRole() is QAction.MenuRole.QuitRole
    assert whole_window.commands["play"].menuRole() is QAction.MenuRole.NoRole
