"""The window speaks German and Japanese, whole: no text is forgotten, mangled or cut off."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.insights.phases import phases
from mnist_viz.core.message import Message
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.data.resources import language_codes, resource
from mnist_viz.data.sources import SOURCES
from mnist_viz.runs.lesson import read_lesson
from mnist_viz.ui.charts.plot_header import PlotHeader
from mnist_viz.ui.controls.recipe_form import CHOICES
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.panels.lessons import in_language
from mnist_viz.ui.shell.commands import COMMANDS
from mnist_viz.ui.shell.window import Window
from mnist_viz.ui.words.translation import (
    plain,
    speak,
    tr,
    translate,
)

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
        "{name} {mean:.2g} ± {spread:.2g}",
        "seed",
        "normal",
        "Name",
        "Text (*.txt)",
        "GIF (*.gif);;MP4 (*.mp4)",
    ),
    *("{path}", "Start", "Matrix {name}", "Test", "Logit", "Dropout"),
    *("{minutes:.0f} min", "{seconds:.0f} s"),
    *("{name}: {meaning}.", "{name}, {rows} × {columns}: {meaning}."),
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
"""Calls whose words a user reads."""

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


def test_a_text_without_a_translation_appears_in_english(spoken):
    assert tr("A sentence that no language file has yet.") == (
        "A sentence that no language file has yet."
    )
    told = translate(Message("{what} is new.", what=Message("A sentence within one")))
    assert told == "A sentence within one is new."


@pytest.mark.slow
def test_a_command_lists_the_texts_without_a_translation(tmp_path):
    for folder in (".ci", "resources/translations"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    source = tmp_path / "mnist_viz" / "new.py"
    source.parent.mkdir()
    source.write_text('tr("A new sentence")\nmark("A second one")\nMessage("Three {n}", n=1)\n')
    done = subprocess.run(
        [tmp_path / ".ci/translations", "--missing"],
        env={"PATH": f"{TOOLS}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    for language in LANGUAGES:
        for text in ("A new sentence", "A second one", "Three {n}"):
            assert f"{language}: {text}\n" in done.stdout
        assert f"{language}: 3 texts appear in English.\n" in done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_its_source_fills_in(language):
    for (source, _), forms in shipped(language).items():
        for form in forms:
            assert blanks(form) == blanks(source), source
            assert form.count("&") == source.count("&") or "&" not in form, source


def blanks(text: str) -> list[str]:
    """Return what must be the same in every language: fields, tags, file endings, dividers."""
    return sorted(re.findall(r"\{[^}]*\}|%n|</?\w+>|\*\.\w+|;;|\n", text))


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_text_is_left_in_english(language):
    same = {source for (source, _), forms in shipped(language).items() if source in forms}
    assert {text for text in same if re.search("[a-z]{3}", text)} <= SHARED


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_compiled_from_what_can_be_read(language, tmp_path):
    source = resource(f"translations/mnist_viz_{language}.ts")
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", source, "-qm", tmp_path / "made.qm"], check=True
    )
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.slow
def test_no_words_are_shown_that_are_not_marked():
    assert not [
        f"{file.name}:{node.lineno}: {ast.unparse(node)}"
        for file in sorted(UI.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and called(call) in SHOWING
        for node in call.args
        if words(node)
    ]


@pytest.mark.slow
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


def test_every_help_text_of_a_table_and_every_phase_can_be_translated():
    entries = [entry for table in CHOICES.values() for entry in table.values()]
    told = [
        phase
        for activation in ACTIVATIONS
        for objective in OBJECTIVES
        for layers in range(1, 5)
        for phase in phases(layers, activation, objective)
    ]
    texts = [*(e.help for e in entries), *(s.help for s in SOURCES.values())]
    texts += [phase.words for phase in told]
    texts += [phase.name for phase in told if re.search("[a-z]{3}", phase.name)]
    assert not [text for text in texts if not isinstance(text, Message)]


PANELS = frozenset(kind.name for kind in find_panels())


def test_a_lesson_is_shown_in_the_language_of_the_window(dressed):
    english = resource("lessons/01-one-image.txt")
    assert in_language(english, PANELS) == english
    speak(dressed, "de")
    try:
        translated = in_language(english, PANELS)
        assert translated.parent.name == "de"
        assert read_lesson(translated, PANELS).title != read_lesson(english, PANELS).title
    finally:
        be_silent(dressed)


@pytest.mark.parametrize(
    "translated",
    [
        None,
        "title: Ein Bild\nscene: Eins\npanels: softmax\nsay: Da.\nask: Wo?\nreveal: Hier.\n",
        "title: Ein Bild\nscene: Eins\nsay: Da.\nask: Wo?\n",
    ],
    ids=["missing", "it does something else", "broken"],
)
def test_a_lesson_without_a_current_translation_is_shown_in_english(dressed, tmp_path, translated):
    english = tmp_path / "01.txt"
    english.write_text("title: One\nscene: A\nsay: There.\nask: Where?\nreveal: Here.\n")
    if translated is not None:
        (tmp_path / "de").mkdir()
        (tmp_path / "de" / "01.txt").write_text(translated)
    speak(dressed, "de")
    try:
        assert in_language(english, PANELS) == english
    finally:
        be_silent(dressed)


def words_of(language: str) -> dict[str, str]:
    """Return the translations that there are, by their English text."""
    return {source: forms[0] for (source, _), forms in shipped(language).items() if forms}


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


@pytest.mark.slow
def test_the_window_opens_in_the_language(spoken, request):
    window = request.getfixturevalue("whole_window")
    told = words_of(spoken)
    menus = [action.text() for action in window.menuBar().actions()]
    assert {told[name] for name in ("&File", "&Run", "&View", "&Help")} <= set(menus)
    assert [dock.windowTitle() for dock in window.area.docks] == [
        told.get(kind.title, kind.title) for kind in find_panels()
    ]
    assert not [dock.windowTitle() for dock in window.area.docks if dock.faulty]
    assert told["Recipe"] in {label.text() for label in window.findChildren(QLabel)}


def test_qt_s_own_buttons_speak_it_too(spoken):
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert cancel == {"de": "Abbrechen", "ja": "キャンセル"}[spoken]


@pytest.mark.slow
def test_nothing_is_cut_off_in_any_panel(spoken, request, qtbot):
    window = request.getfixturevalue("whole_window")
    window.resize(1440, 900)
    window.session.start(replace(window.session.frame().recipe, epochs=40))
    qtbot.waitUntil(lambda: _step(window) > 20, timeout=20_000)
    cut = []
    for dock in window.area.docks:
        window.area.reveal(dock.kind.name)
        window.refresh()
        QApplication.processEvents()
        for _ in range(4):  # words that a timer changed meanwhile are laid out, level by level
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        parts = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
        cut += [part.text() for part in parts if part.isVisible() and cut_off(part)]
    assert not cut


@pytest.mark.slow
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
    if isinstance(part.parentWidget(), QTabBar):  # Qt's own arrows, as wide as the style says
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


@pytest.mark.parametrize("words", ["ファイル(&F)", "&ファイル", "ファイル"])
def test_a_key_s_letter_is_not_read_out(words):
    assert plain(words) == "ファイル"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_of_a_menu_hear_the_same_key(language):
    told = words_of(language)
    for menu in {command.menu for command in COMMANDS}:
        found = (told.get(command.text) for command in COMMANDS if command.menu == menu)
        texts = [text for text in found if text is not None]
        letters = [found[1].lower() for text in texts if (found := re.search("&(.)", text))]
        assert len(letters) == len(set(letters)), texts


@pytest.mark.slow
def test_no_panel_makes_the_window_wider_than_a_small_screen(spoken, request, qtbot):
    window = request.getfixturevalue("whole_window")
    window.session.start(replace(window.session.frame().recipe, epochs=40))
    qtbot.waitUntil(lambda: _step(window) > 5, timeout=20_000)
    for dock in window.area.docks:
        window.area.reveal(dock.kind.name)
        window.refresh_now()
        qtbot.wait(100)
        assert window.minimumSizeHint().width() <= 1280, dock.kind.name
