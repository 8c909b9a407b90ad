"""A language whose letters no font has is not shown in squares, and says so in English."""

import pytest
from PySide6.QtGui import QFontDatabase

from mnist_viz.ui.shell.menus import LanguageMenu
from mnist_viz.ui.words.translation import SETTING, can_be_read


@pytest.fixture
def no_japanese(monkeypatch):
    latin = [QFontDatabase.WritingSystem.Latin]
    monkeypatch.setattr(QFontDatabase, "writingSystems", staticmethod(lambda *_: latin))


def test_latin_letters_are_everywhere_and_others_where_a_font_has_them(dressed, no_japanese):
    assert can_be_read("en")
    assert can_be_read("de")
    assert not can_be_read("ja")


def test_a_language_in_squares_is_not_chosen(dressed, qtbot, settings, no_japanese):
    menu = LanguageMenu(None, settings)
    qtbot.addWidget(menu)
    said = []
    menu.chosen.connect(said.append)
    japanese = next(action for action in menu.actions() if action.text() == "日本語")
    japanese.trigger()
    assert said[0].startswith("No installed font has the letters of Japanese")
    assert settings.value(SETTING) is None
    assert not japanese.isChecked()
