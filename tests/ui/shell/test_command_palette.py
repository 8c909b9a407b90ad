"""Every command, panel, lesson and setting is found by typing a few letters of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mnist_viz.ui.panels.lessons import Lessons
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.shell.command_palette import rank
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.words.translation import plain

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def palette(whole_window):
    """Opened by its keys."""
    QTest.keyClick(whole_window, Qt.Key.Key_P, CONTROL_SHIFT)
    assert whole_window.palette_commands.isVisible()
    return whole_window.palette_commands


def found(palette, text) -> list[str]:
    palette.field.setText(text)
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def panel(window, kind):
    return next(dock.panel for dock in window.area.docks if isinstance(dock.panel, kind))


def test_everything_is_found(whole_window, palette):
    for command in COMMANDS:
        action = whole_window.commands[command.name]
        if action.isEnabled() and action.menu() is None:
            name = plain(action.text()).rstrip(" …")
            assert any(name in line for line in found(palette, name)[:6]), name
    for dock in whole_window.area.docks:
        assert f"Panel › {dock.kind.title}" in found(palette, dock.kind.title)
    for title, _ in panel(whole_window, Lessons).contents_list():
        assert f"Lessons › {title}" in found(palette, title)
    for name in ("Learning rate", "Optimizer", "Hidden units", "Seed", "Decay"):
        assert f"Recipe › {name}" in found(palette, name)


@pytest.mark.panels("recipe")
def test_keys_alone_choose_and_the_focus_comes_back(whole_window, palette, qtbot):
    qtbot.keyClicks(palette.field, "nonsense that nothing is called")
    assert found(palette, palette.field.text()) == ["Nothing is called so."]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.field.clear()
    qtbot.keyClicks(palette.field, "optimizer")
    assert palette.list.item(0).text() == "Recipe › Optimizer"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    recipe = panel(whole_window, RecipePanel)
    focus = QApplication.focusWidget()
    assert focus.accessibleName() == "Optimizer"
    assert recipe.isAncestorOf(focus)


@pytest.mark.panels("recipe", "pad", "curves")
def test_down_goes_to_the_next_and_escape_closes(whole_window, palette, qtbot):
    palette.field.setText("panel")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.panels("lessons", "curves", "pad", "recipe")
def test_a_lesson_is_begun(whole_window, palette, qtbot):
    lessons = panel(whole_window, Lessons)
    title = lessons.contents_list()[0][0]
    palette.field.setText(title)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert lessons.lesson is not None
    assert lessons.lesson.title == title
    lessons.leave()


def test_what_begins_with_the_letters_comes_before_what_only_has_them():
    names = ["Controls › Time › Back to live", "File › Export", "Run › Step one epoch"]
    assert min(names, key=lambda name: rank(name, "ex") or (9,)) == "File › Export"
    assert rank("File › Export", "exprot") is None
