"""Every key is in the menus, on the help page and in docs/shortcuts.md, from one table."""

import itertools
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton

from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.shell.help import as_markdown, help_text, sections
from mnist_viz.ui.shell.menus import name_of

DOCS = Path(__file__).parents[3] / "docs"


CTRL = Qt.KeyboardModifier.ControlModifier


def written_of(window, name):
    return {keys.toString() for keys in window.commands[name].shortcuts()}


def entries(menu):
    found = []
    for action in menu.actions():
        found.append(action)
        if action.menu() is not None:
            found += entries(action.menu())
    return found


def test_the_page_of_keys_is_what_the_tables_say(qapp):
    page = (DOCS / "shortcuts.md").read_text("utf-8")
    assert page == as_markdown(find_panels()), "run: python -m mnist_viz.ui.shell.help"


def test_the_page_of_keys_names_each_command_as_its_menu_does(qapp):
    page = help_text(find_panels())
    assert "Keep the run: As a checkpoint to go on from" in page
    assert "Export: The network that is shown" in page


def test_no_key_means_two_things(shared_window):
    keys = Counter(
        keys.toString() for action in shared_window.actions() for keys in action.shortcuts()
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_is_in_a_menu_and_says_what_it_does(shared_window):
    inside = entries(shared_window.menuBar())
    for command in COMMANDS:
        assert shared_window.commands[command.name] in inside
        assert command.help


def test_the_menus_of_panels_say_what_each_is_for(shared_window):
    told = {}
    for menu in shared_window.panel_menus.values():
        assert menu.toolTipsVisible()
        told |= {action.text(): action.toolTip() for action in menu.actions()}
        assert 1 < len(menu.actions()) < 15
    assert told == {panel.title: panel.help for panel in find_panels()}
    view = next(m for m in shared_window.menuBar().actions() if m.text() == "&View").menu()
    titles = [action.text() for action in view.actions()]
    assert {"&Watch", "&Understand", "&Try", "&Compare"} <= set(titles)


def test_every_action_does_something(shared_window):
    deaf = [
        action.objectName()
        for action in shared_window.actions()
        if not action.receivers("2triggered(bool)") and action.menu() is None
    ]
    assert deaf == []


def test_every_button_of_every_panel_is_in_the_menu_of_its_panel(shared_window):
    controls = shared_window.controls
    for submenu, dock in zip(controls.actions(), shared_window.area.docks, strict=True):
        dock.show()
        dock.raise_()
        submenu.menu().aboutToShow.emit()
        told = {action.text() for action in entries(submenu.menu())}
        for button in dock.panel.findChildren(QAbstractButton):
            own = isinstance(button, QToolButton) and button.defaultAction() is not None
            name = button.defaultAction().text() if own else name_of(button)
            if button.isVisibleTo(dock.panel) and name:
                assert name in told, f"{dock.kind.name}: {name}"


@pytest.mark.panels("examples")
def test_a_menu_entry_presses_the_button(whole_window):
    controls = whole_window.controls
    submenu = next(a.menu() for a in controls.actions() if a.text() == "Test digits")
    panel = next(d.panel for d in whole_window.area.docks if d.kind.name == "examples")
    submenu.aboutToShow.emit()
    entry = next(action for action in entries(submenu) if action.text() == "Misread only")
    entry.trigger()
    assert panel.misread_only.isChecked()


def test_the_help_page_has_every_key(shared_window):
    panels = [dock.panel for dock in shared_window.area.docks]
    page = help_text(panels)
    for _, rows in sections(panels):
        for _, does in rows:
            assert does.replace("'", "&#x27;") in page


def menus_below(bar_or_menu):
    yield bar_or_menu
    for action in bar_or_menu.actions():
        if action.menu() is not None:
            action.menu().aboutToShow.emit()
            yield from menus_below(action.menu())


def test_no_two_entries_of_a_menu_hear_the_same_letter(shared_window):
    for menu in menus_below(shared_window.menuBar()):
        texts = [action.text() for action in menu.actions()]
        letters = [found[1].lower() for text in texts if (found := re.search("&([^&])", text))]
        assert len(letters) == len(set(letters)), texts


def test_the_system_moves_no_entry_that_it_does_not_own(whole_window, qtbot):
    """macOS takes what is called like its own, from menus that are filled late, too."""
    whole_window.session.training.step()
    qtbot.waitUntil(lambda: whole_window.session.frame().live.step == 1)
    whole_window.refresh_now()
    roles = {
        action.text(): action.menuRole()
        for menu in menus_below(whole_window.menuBar())
        for action in menu.actions()
        if menu is not whole_window.menuBar()
    }
    assert len(roles) > 100
    moved = {text: role for text, role in roles.items() if role is not QAction.MenuRole.NoRole}
    assert set(moved.values()) == {QAction.MenuRole.QuitRole, QAction.MenuRole.AboutRole}
    assert len(moved) == 2


@pytest.mark.panels("microscope", "lessons")
def test_the_keys_of_a_button_stand_beside_its_entry(whole_window):
    told = {
        action.shortcut().toString()
        for menu in menus_below(whole_window.controls)
        for action in menu.actions()
    }
    whole_window.area.reveal("microscope")
    whole_window.area.reveal("lessons")
    panel = next(d.panel for d in whole_window.area.docks if d.kind.name == "lessons")
    panel.contents.begin.click()
    for menu in menus_below(whole_window.controls):
        told |= {action.shortcut().toString() for action in menu.actions()}
    assert {"Ctrl+Right", "Ctrl+Left", "PgUp", "PgDown"} <= told
    before = panel.page.forward.text()
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Right, CTRL)
    assert panel.page.forward.text() != before
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Left, CTRL)
    assert panel.page.forward.text() == before
    panel.leave()


@pytest.mark.panels("pad")
def test_a_page_is_closed_with_the_keys_of_every_window(whole_window, qtbot):
    for name in ("shortcuts", "about"):
        for key in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            whole_window.commands[name].trigger()
            page = whole_window.page
            qtbot.waitUntil(page.isActiveWindow)
            combined = QKeySequence.keyBindings(key)[0][0]
            QTest.keyClick(page.windowHandle(), combined.key(), combined.keyboardModifiers())
            assert not page.isVisible()
            whole_window.activateWindow()


def test_ctrl_s_keeps_the_run(shared_window):
    save = QKeySequence(QKeySequence.StandardKey.Save)
    heard = [action for action in shared_window.actions() if save in action.shortcuts()]
    assert heard == [shared_window.commands["save_run"]]


def test_what_a_system_has_no_key_for_has_one_nevertheless(shared_window, monkeypatch):
    full = QKeySequence.keyBindings(QKeySequence.StandardKey.FullScreen)
    assert {"F11", *(k.toString() for k in full)} == written_of(shared_window, "present")
    assert {"[", "-"} == written_of(shared_window, "slower")
    none = staticmethod(lambda _: [])
    monkeypatch.setattr(QKeySequence, "keyBindings", none)
    quit_command = next(command for command in COMMANDS if command.name == "quit")
    assert [keys.toString() for keys in quit_command.sequences()] == ["Ctrl+Q"]


def test_standard_keys_are_the_systems_own(shared_window):
    standard = QKeySequence(QKeySequence.StandardKey.Open)
    assert shared_window.commands["open"].shortcut() == standard
    assert shared_window.commands["quit"].menuRole() is QAction.MenuRole.QuitRole
    assert shared_window.commands["play"].menuRole() is QAction.MenuRole.NoRole


def test_the_help_page_tells_of_no_key_that_hardly_any_keyboard_has(whole_window):
    told = [keys for _, rows in sections(find_panels()) for keys, _ in rows]
    assert not [keys for keys in told if re.search(r"F14|Open|Save|Exit|Undo|Help$", keys)]


def test_a_menu_begins_and_ends_with_something_to_do(shared_window):
    for entry in shared_window.menuBar().actions():
        below = entry.menu().actions()
        parted = [action.isSeparator() for action in below]
        assert not parted[0] and not parted[-1]
        assert not any(first and second for first, second in itertools.pairwise(parted))


def test_what_one_menu_is_long_of_is_parted_by_lines(shared_window):
    for entry in shared_window.menuBar().actions():
        actions = entry.menu().actions()
        if entry.menu() is shared_window.controls:  # a list of panels
            continue
        longest = max(
            len(list(group))
            for line, group in itertools.groupby(actions, QAction.isSeparator)
            if not line
        )
        assert longest <= 5, entry.text()
