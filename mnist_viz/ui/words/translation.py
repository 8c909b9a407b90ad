"""Translate what the window says, and choose the language.

``pyside6-lupdate`` finds both in the source; docs/translation.md tells the rest.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtGui import QFontDatabase

from mnist_viz.core.message import Message
from mnist_viz.data.resources import ENGLISH, SYSTEM, language_codes, resource


def tr(text: str, comment: str = "", n: int = -1, /) -> str:
    """Return `text` in the language of the window, or as it is where that has no word for it.

    Parameters
    ----------
    text
        English, as written in the source; ``{names}`` in it are filled in by the caller.
    comment
        Tells two meanings of one English text apart.
    n
        A count for ``%n`` in the text. English then writes its plural as ``step(s)``, and a
        translation has as many forms as its language. By position alone, for so Qt finds it.
    """
    told = QCoreApplication.translate("", text, comment, n)
    return told.replace("(s)", "" if n == 1 else "s") if n >= 0 else told


def mark(text: str) -> str:
    """Return `text` as it is: it is to be translated, but only later, when it is shown."""
    return text


def translate(sentence: str) -> str:
    """Return a sentence of a floor below in that language, or as it is where it is no `Message`."""
    return sentence.translated(tr) if isinstance(sentence, Message) else sentence


def plain(text: str) -> str:
    """Return a menu's words without the letter that a key presses: "ファイル(&F)", "&File"."""
    return re.sub(r"\(&.\)|&", "", text)


SETTING = "window/language"

SYSTEMS = {
    QLocale.Script.JapaneseScript: QFontDatabase.WritingSystem.Japanese,
    QLocale.Script.KoreanScript: QFontDatabase.WritingSystem.Korean,
    QLocale.Script.SimplifiedHanScript: QFontDatabase.WritingSystem.SimplifiedChinese,
    QLocale.Script.TraditionalHanScript: QFontDatabase.WritingSystem.TraditionalChinese,
    QLocale.Script.CyrillicScript: QFontDatabase.WritingSystem.Cyrillic,
    QLocale.Script.GreekScript: QFontDatabase.WritingSystem.Greek,
    QLocale.Script.ArabicScript: QFontDatabase.WritingSystem.Arabic,
    QLocale.Script.HebrewScript: QFontDatabase.WritingSystem.Hebrew,
    QLocale.Script.ThaiScript: QFontDatabase.WritingSystem.Thai,
    QLocale.Script.DevanagariScript: QFontDatabase.WritingSystem.Devanagari,
}
"""Of scripts that not every computer has letters of, what Qt calls them among its fonts'."""


def chosen_language(settings: QSettings) -> str:
    """Return the language that was chosen last, `SYSTEM` where none was that there still is."""
    chosen = settings.value(SETTING)
    return chosen if isinstance(chosen, str) and chosen in language_codes() else SYSTEM


def known_language(wanted: Iterable[str]) -> str:
    """Return the first of some languages, written like "de-AT", that the window speaks."""
    codes = language_codes()
    return next((c for w in wanted if (c := w.replace("_", "-").split("-")[0]) in codes), ENGLISH)


def own_name(code: str) -> str:
    """Return what a language calls itself."""
    return "English" if code == ENGLISH else QLocale(code).nativeLanguageName()


def english_name(code: str) -> str:
    """Return what a language is called in English."""
    return QLocale.languageToString(QLocale(code).language())


def can_be_read(code: str) -> bool:
    """Return whether an installed font has the letters of a language."""
    locale = QLocale(code)
    needed = SYSTEMS.get(locale.script())
    return needed is None or needed in QFontDatabase.writingSystems()


def speak(app: QCoreApplication, language: str) -> None:
    """Install the translations of a language, those of Qt's own dialogs too.

    Parameters
    ----------
    language
        One of `language_codes`, or `SYSTEM`.
    """
    code = known_language(QLocale.system().uiLanguages()) if language == SYSTEM else language
    if not can_be_read(code):
        code = ENGLISH  # squares in place of letters would leave no way back
    system = QLocale.system()
    # Numbers as in the language of the words; of the system's own, as in its country.
    QLocale.setDefault(system if system.name().split("_")[0] == code else QLocale(code))
    if code == ENGLISH:
        return
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (of_qt / f"qtbase_{code}.qm", resource(f"translations/mnist_viz_{code}.qm")):
        translator = QTranslator(app)
        if translator.load(str(file)):  # a system's own Qt may lack Qt's file
            app.installTranslator(translator)
