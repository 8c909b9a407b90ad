"""The user chooses a language that the window speaks, or it is the system's."""

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from mnist_viz.cli.main import mnist_viz
from mnist_viz.data.resources import SYSTEM, language_codes
from mnist_viz.ui.shell.menus import LanguageMenu
from mnist_viz.ui.words.translation import chosen_language, known_language, own_name


def test_a_language_is_chosen_for_the_next_start_and_taken_back(dressed, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = QWidget()
    qtbot.addWidget(window)
    menu = LanguageMenu(window, settings)
    actions = {action.text(): action for action in menu.actions()}
    assert {own_name(code) for code in language_codes()} < set(actions)
    assert chosen_language(settings) == SYSTEM
    with qtbot.waitSignal(menu.chosen) as said:
        actions["Deutsch"].trigger()
    assert "Deutsch" in said.args[0]
    assert "next start" in said.args[0]
    assert chosen_language(settings) == "de"
    chosen = [action.text() for action in LanguageMenu(window, settings).actions()]
    assert chosen == list(actions)
    actions["English"].trigger()
    assert chosen_language(settings) == "en"


def test_a_language_that_is_gone_from_the_program_does_no_harm(tmp_path):
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/language", "tlh")
    assert chosen_language(settings) == SYSTEM


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "de", "en"], "de"),
        (["fr-FR", "ja-JP"], "ja"),
        (["ja_JP"], "ja"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_languages_are_taken_in_its_order(wanted, found):
    assert known_language(wanted) == found


def test_a_language_that_the_window_does_not_speak_is_refused_with_those_it_does():
    answer = CliRunner().invoke(mnist_viz, ["--language", "tlh"])
    assert answer.exit_code == 2
    assert "'de', 'ja'" in answer.output
