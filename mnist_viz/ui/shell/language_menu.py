"""The menu of languages: each by its own name, kept for the next start of the program."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mnist_viz.ui.controls.entries import keep_in_place
from mnist_viz.ui.words.languages import SYSTEM, language_codes
from mnist_viz.ui.words.speaking import SETTING, chosen_language, own_name
from mnist_viz.ui.words.translation import tr


class LanguageMenu(QMenu):
    """One of the languages, or the system's."""

    chosen = Signal(str)
    """A sentence on the choice that was made."""

    def __init__(self, parent: QWidget, settings: QSettings) -> None:
        super().__init__(tr("Lan&guage, from the next start"), parent)
        self._settings = settings
        group = QActionGroup(self)
        names = {
            SYSTEM: tr("As the s&ystem"),
            **{code: own_name(code) for code in language_codes()},
        }
        for code, name in names.items():
            action = group.addAction(self.addAction(name))
            action.setCheckable(True)
            action.setChecked(code == chosen_language(settings))
            action.triggered.connect(lambda _=False, code=code: self._choose(code))
        keep_in_place(self)

    def _choose(self, code: str) -> None:
        self._settings.setValue(SETTING, code)
        self.chosen.emit(
            tr("The next start of the program follows the system's language.")
            if code == SYSTEM
            else tr("From its next start on, the program speaks this language: {language}.").format(
                language=own_name(code)
            )
        )
