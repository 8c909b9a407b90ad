"""The banner tells what went wrong from what went well, to those too who do not see its sign."""

import pytest
from PySide6.QtGui import QAccessible

from mnist_viz.ui.shell.banner import Banner
from mnist_viz.ui.shell.menus import LanguageMenu


def sign(banner):
    return QAccessible.queryAccessibleInterface(banner.picture).text(QAccessible.Text.Name)


def test_a_warning_and_a_note_have_different_names(theme, qtbot):
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.show_error("The disk is full.")
    assert sign(banner) == "Warning"
    banner.show_notice("The picture was saved.")
    assert sign(banner) == "Note"
    banner.offer("Shall it go on?", {"Go on": None})
    assert sign(banner) == "Note"


@pytest.mark.panels("time")
def test_the_choice_of_a_language_is_no_warning(whole_window):
    menu = whole_window.findChild(LanguageMenu)
    next(action for action in menu.actions() if action.text() == "Deutsch").trigger()
    assert "Deutsch" in whole_window.banner.text
    assert sign(whole_window.banner) == "Note"


def test_an_offer_is_not_lost_because_something_else_was_said(theme, qtbot):
    taken: list[str] = []
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.offer(
        "Two things.", {"One": lambda: taken.append("one"), "Two": lambda: taken.append("two")}
    )
    banner.show_state("An error.")
    assert banner.text == "An error."
    banner.show_state(None)
    assert banner.text == "Two things."
    banner.show_error("Something else.")
    banner.dismissal.click()
    assert banner.text == "Two things."
    banner.remedy.click()
    assert (taken, banner.text, banner.remedy.text()) == (["one"], "Two things.", "Two")
    banner.remedy.click()
    assert (taken, banner.text) == (["one", "two"], "")
