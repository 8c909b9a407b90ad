"""The window speaks German and Japanese, whole: no text is forgotten, mangled or cut off."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from mnist_viz.cli.main import mnist_viz
from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.insights.phases import phases
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.sources import SOURCES
from mnist_viz.runs.lesson_file import read_lesson
from mnist_viz.session.run_list import Clock
from mnist_viz.ui.charts.plot_header import PlotHeader
from mnist_viz.ui.controls.recipe_words import CHOICES
from mnist_viz.ui.discovery import find_panels
from mnist_viz.ui.panels.lessons import in_language
from mnist_viz.ui.resources import resource
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.shell.language_menu import LanguageMenu
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words import names
from mnist_viz.ui.words.languages import SYSTEM, language_codes
from mnist_viz.ui.words.speaking import chosen_language, known_language, own_name, speak
from mnist_viz.ui.words.translation import plain, tr

ROOT = Path(__file__).parents[3]
SOURCES_OF_WORDS = ROOT / "mnist_viz"
UI = SOURCES_OF_WORDS / "ui"
TOOLS = Path(sys.executable).parent
LANGUAGES = [code for code in language_codes() if code != "en"]

SHARED = {
    *(
        "Batch",
        "Film",
        "Seed",
        "seed",
        "normal",
        "Name",
        "Text (*.txt)",
        "GIF (*.gif);;MP4 (*.mp4)",
    ),
    *("{path}", "Start", "Matrix {name}", "Test", "Logit"),
}
"""Texts that may be the same in another language."""

SHOWING = {
    *("QLabel", "QPushButton", "QCheckBox", "QAction", "QMenu", "addMenu", "addAction", "addRow"),
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setSuffix"),
    *(
        "setWindowTitle",
        "setTitle",
        "setStatusTip",
        "setPlaceholderText",
        "addItem",
        "say",
        "show_error",
    ),
}
"""Calls whose words a person reads."""

NO_WORDS = {"log", "mnist_viz"}
"""Literals in such calls that are names, the same in every language."""


def messages(file: Path) -> dict[tuple[str, str], list[str]]:
    """Return the translations in a .ts file by source and comment; of a plural every form."""
    found = {}
    for message in ET.parse(file).getroot().iter("message"):
        told = message.find("translation")
        assert told is not None
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        unfinished = told.get("type") is not None
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        found[key] = [] if unfinished else forms
    return found


def shipped(language: str) -> dict[tuple[str, str], list[str]]:
    return messages(resource(f"translations/mnist_viz_{language}.ts"))


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text that is marked in the source, as Qt's own tool finds them."""
    file = tmp_path_factory.mktemp("marked") / "found.ts"
    aliases = "QT_TR_NOOP+=mark,QT_TR_NOOP+=Message"
    command = [TOOLS / "pyside6-lupdate", "-silent", "-tr-function-alias", aliases]
    sources = sorted(SOURCES_OF_WORDS.rglob("*.py"))
    subprocess.run([*command, *sources, "-ts", file], check=True, capture_output=True)
    return set(messages(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated_and_nothing_else_is(marked, language):
    told = shipped(language)
    assert set(told) == marked, "run .ci/translations, then translate what is new"
    assert not [key for key, forms in told.items() if not all(forms) or not forms]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_its_source_fills_in(language):
    for (source, _), forms in shipped(language).items():
        for form in forms:
            assert blanks(form) == blanks(source), source
            assert form.count("&") == source.count("&") or "&" not in form, source


def blanks(text: str) -> list[str]:
    """Return what must be the same in every language: fields, tags, file endings, dividers."""
    return sorted(re.findall(r"\{[^}]*\}|%n|</?\w+>|\*\.\w+|;;|\n", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_text_is_left_in_english(language):
    same = {source for (source, _), forms in shipped(language).items() if source in forms}
    assert {text for text in same if re.search("[a-z]{3}", text)} <= SHARED


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_compiled_from_what_can_be_read(language, tmp_path):
    source = resource(f"translations/mnist_viz_{language}.ts")
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", source, "-qm", tmp_path / "made.qm"], check=True
    )
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


def test_no_words_are_shown_that_are_not_marked():
    assert not [
        f"{file.name}:{node.lineno}: {ast.unparse(node)}"
        for file in sorted(UI.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and called(call) in SHOWING
        for node in call.args
        if words(node)
    ]


def test_no_text_is_marked_where_qt_does_not_look():
    assert not [
        f"{file.name}:{node.lineno}"
        for file in UI.rglob("*.py")
        for field in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(field, ast.FormattedValue)
        for node in ast.walk(field)
        if isinstance(node, ast.Call) and called(node) == "tr" and words(node.args[0])
    ]


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def words(node: ast.expr) -> bool:
    """Whether a literal holds a word in some language."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)]
    plain = [re.sub(r"<[^>]*>|&\w+;", "", text) for text in texts if text not in NO_WORDS]
    return any(re.search("[A-Za-z]{3}", text) for text in plain)


def test_fixed_words_of_the_floors_below_are_translated_too():
    entries = [entry for table in CHOICES.values() for entry in table.values()]
    assert {e.help for e in entries} | {s.help for s in SOURCES.values()} == set(names.HELPS)
    assert tuple(field.name for field in fields(Recipe)) == names.FIELDS
    assert tuple(clock.value for clock in Clock) == names.CLOCKS
    told = [
        phase
        for activation in ACTIVATIONS
        for objective in OBJECTIVES
        for layers in range(1, 5)
        for phase in phases(layers, activation, objective)
    ]
    assert {phase.words for phase in told} == set(names.STORIES)
    symbols = {phase.name for phase in told if not re.search("[a-z]{3}", phase.name)}
    assert {phase.name for phase in told} - symbols == set(names.PHASES)


def test_a_lesson_does_the_same_in_every_language():
    known = frozenset(kind.name for kind in find_panels())
    for told in resource("lessons/01-one-image.txt").parent.glob("*/*.txt"):
        lesson, english = (read_lesson(path, known) for path in (told, told.parents[1] / told.name))
        assert lesson.title != english.title
        for scene, original in zip(lesson.scenes, english.scenes, strict=True):
            assert (scene.before, scene.after) == (original.before, original.after)
            assert scene.title != original.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_is_told_in_every_language_with_the_same_numbers(language):
    known = frozenset(kind.name for kind in find_panels())
    lessons = sorted(resource("lessons/01-one-image.txt").parent.glob("*.txt"))
    assert len(lessons) == 8
    for path in lessons:
        english, told = (
            read_lesson(found, known) for found in (path, path.parent / language / path.name)
        )
        for original, scene in zip(english.scenes, told.scenes, strict=True):
            for part in ("say", "ask", "reveal"):
                meant = numbers(getattr(original, part), "en")
                assert meant <= numbers(getattr(scene, part), language), (path.name, scene.title)


def numbers(text: str, language: str) -> set[str]:
    """Return the numbers in a text, written as Python does."""
    point, thousands = (",", ".") if language == "de" else (".", ",")
    found = re.findall(rf"\d+(?:\{thousands}\d{{3}})*(?:\{point}\d+)?", text)
    return {number.replace(thousands, "").replace(point, ".") for number in found}


def test_lessons_are_told_in_the_language_and_in_english_where_they_are_not_translated(dressed):
    english = resource("lessons/01-one-image.txt")
    assert in_language(english) == english
    speak(dressed, "de")
    try:
        assert in_language(english) == resource("lessons/de/01-one-image.txt")
        assert in_language(english.with_name("99.txt")) == english.with_name("99.txt")
    finally:
        be_silent(dressed)


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    """Each language in turn, spoken by all that is made meanwhile."""
    speak(dressed, request.param)
    yield request.param
    be_silent(dressed)


def be_silent(app: QApplication) -> None:
    """Speak English again."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())


def test_the_window_opens_in_the_language(spoken, request):
    window = request.getfixturevalue("whole_window")
    told = {source: forms[0] for (source, _), forms in shipped(spoken).items()}
    menus = [action.text() for action in window.menuBar().actions()]
    assert {told[name] for name in ("&File", "&Run", "&View", "&Help")} <= set(menus)
    assert [dock.windowTitle() for dock in window.area.docks] == [
        told[kind.title] for kind in find_panels()
    ]
    assert not [dock.windowTitle() for dock in window.area.docks if dock.faulty]
    assert told["Recipe"] in {label.text() for label in window.findChildren(QLabel)}


def test_qt_s_own_buttons_speak_it_too(spoken):
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert cancel == {"de": "Abbrechen", "ja": "キャンセル"}[spoken]


def test_nothing_is_cut_off_in_any_panel(spoken, request, qtbot):
    window = request.getfixturevalue("whole_window")
    window.resize(1440, 900)
    window.session.start(replace(window.session.frame().recipe, epochs=40))
    qtbot.waitUntil(lambda: _step(window) > 20, timeout=20_000)
    cut = []
    for dock in window.area.docks:
        window.area.reveal(dock.panel.name)
        window.refresh()
        QApplication.processEvents()
        parts = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
        cut += [part.text() for part in parts if part.isVisible() and cut_off(part)]
    assert not cut


def test_no_panel_s_name_is_cut_off_on_a_small_projector(spoken, request, qtbot):
    window = request.getfixturevalue("whole_window")
    window.presentation.begin()
    window.showNormal()
    window.resize(1280, 720)
    strip = window.presentation.strip
    qtbot.waitUntil(lambda: strip.width() == 1280)
    assert not [b.text() for b in strip.findChildren(QAbstractButton) if cut_off(b)]
    window.presentation.end()


def _step(window: Window) -> int:
    live = window.session.frame().live
    return live.step if live else 0


def cut_off(part: QLabel | QAbstractButton) -> bool:
    """Whether a label or button has less room than its words take."""
    if isinstance(part, QLabel) and (part.wordWrap() or not part.text()):
        return False
    # A plot's header would rather be cut off than widen the window, in English too.
    if isinstance(part.parentWidget(), PlotHeader) or within(part, PlotHeader):
        return False
    return part.sizeHint().width() > part.width() + 2


def within(part: QWidget, kind: type[QWidget]) -> bool:
    above = part.parentWidget()
    return above is not None and (isinstance(above, kind) or within(above, kind))


def test_a_count_has_its_plural_in_every_language(spoken):
    forms = shipped(spoken)[("%n day(s) ago", "")]
    assert tr("%n day(s) ago", "", 1) == forms[0].replace("%n", "1")
    assert tr("%n day(s) ago", "", 3) == forms[-1].replace("%n", "3")


def test_english_needs_no_file_for_its_plural(qapp):
    assert tr("%n day(s) ago", "", 1) == "1 day ago"
    assert tr("%n day(s) ago", "", 3) == "3 days ago"


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


@pytest.mark.parametrize("words", ["ファイル(&F)", "&ファイル", "ファイル"])
def test_a_key_s_letter_is_not_read_out(words):
    assert plain(words) == "ファイル"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_of_a_menu_hear_the_same_key(language):
    told = {source: forms[0] for (source, _), forms in shipped(language).items()}
    for menu in {command.menu for command in COMMANDS}:
        texts = [told[command.text] for command in COMMANDS if command.menu == menu]
        letters = [found[1].lower() for text in texts if (found := re.search("&(.)", text))]
        assert len(letters) == len(set(letters)), texts


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


def test_no_panel_makes_the_window_wider_than_a_small_screen(spoken, request, qtbot):
    window = request.getfixturevalue("whole_window")
    window.session.start(replace(window.session.frame().recipe, epochs=40))
    qtbot.waitUntil(lambda: _step(window) > 5, timeout=20_000)
    for dock in window.area.docks:
        window.area.reveal(dock.panel.name)
        window.refresh_now()
        qtbot.wait(100)
        assert window.minimumSizeHint().width() <= 1280, dock.panel.name
