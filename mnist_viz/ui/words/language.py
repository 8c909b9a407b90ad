"""The languages of the window."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtGui import QFontDatabase

from mnist_viz.ui.resources import resource
from mnist_viz.ui.words.languages import ENGLISH, SYSTEM, language_codes

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
