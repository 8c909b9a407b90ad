"""The languages of the window."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from mnist_viz.ui.resources import resource
from mnist_viz.ui.words.languages import ENGLISH, SYSTEM, language_codes

SETTING = "window/language"


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


def speak(app: QCoreApplication, language: str) -> None:
    """Let all that is made from now on speak a language, the words of Qt's own dialogs too.

    Parameters
    ----------
    language
        One of `language_codes`, or `SYSTEM`.
    """
    code = known_language(QLocale.system().uiLanguages()) if language == SYSTEM else language
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
