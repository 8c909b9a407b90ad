"""A language that shows what is translated: ⟦each of its words stands in brackets⟧."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from mnist_viz.core.recipe import NAMES, RECIPES
from mnist_viz.data.sources import SOURCES
from mnist_viz.ui.controls.recipe_form import CHOICES

KEPT = re.compile(r"(\{[^}]*\}|%n|</?\w+[^>]*>|&\w+;|;;|\*\.\w+|\n)")
"""What is the same in every language, as the translations' test has it."""

IN_BRACKETS = re.compile(r"⟦[^⟦⟧]*(⟧|$)")
"""Words of the language; an elided text has lost its last bracket."""

WORDS = re.compile(r"[^\W\d_]{3,}")
TYPED = {
    *RECIPES,
    *SOURCES,
    *(name for names in NAMES.values() for name in names),
    *(f"{name}: {entry.formula}" for table in CHOICES.values() for name, entry in table.items()),
}
"""What is typed on the command line, too, and what a formula says."""

UNTRANSLATED = {
    "the program's own name": {"mnist_viz"},
    "keys, in Qt's words": {"Ctrl", "Alt", "Shift", "Space", "Home", "End", "Del", "Esc", "Return"},
    "what languages call themselves": {"English", "Deutsch", "日本語"},
    "what Qt writes on its own parts": {"Scroll Left", "Scroll Right"},
    "a mathematical function": {"exp", "log", "tanh", "max", "sqrt"},
    "the data set of these tests": {"Small digits", "small"},
    "what a button of Qt's says": {"Cancel"},
}
"""What stays as it is in every language, by the reason."""

FINGERPRINT = re.compile(r"\b[0-9a-f]{12}\b")

SHORTENED_PATH = re.compile(r"/[^\s⟦⟧]*…[^\s⟦⟧]*")
"""A path that a banner cut in its middle, because a long one would widen the window."""

FOLDER = "the folder of this language's lessons"


class Pseudo(QTranslator):
    """Puts brackets around every word that the program has translated, not around what it fills in.

    What Qt itself says stays as it is.
    """

    def translate(self, context, source, comment=None, n=-1):
        """Return `source` in brackets, but for its fields; None for what is not the program's."""
        if context or comment == FOLDER:
            return None
        return "".join(_bracketed(part) for part in KEPT.split(source))

    def isEmpty(self):
        """Return that it has translations."""
        return False


def _bracketed(part: str) -> str:
    return f"⟦{part}⟧" if re.search(r"[^\W\d_]", part) and not KEPT.fullmatch(part) else part


def english(text: str) -> list[str]:
    """Return the words of a text that did not go through the translation."""
    bare = re.sub(r"<[^>]*>|&\w+;|\b(nan|inf)\b", " ", text)  # numbers, though they have letters
    return WORDS.findall(IN_BRACKETS.sub(" ", bare).replace("&", ""))


def shown(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text in `top` that is seen, pointed out or read out, and where it was found."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.objectName().startswith("qt_"):
            continue
        place = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((place, text) for text in _said(widget))
        yield from ((f"{place} help", text) for text in _told(widget))
        for action in widget.actions():
            yield from ((f"{place} action", text) for text in _action(action))


def _told(widget: QWidget) -> tuple[str, ...]:
    return (
        widget.windowTitle(),
        widget.toolTip(),
        widget.statusTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    )


def _action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip(), action.statusTip(), action.iconText()


def _said(widget: QWidget) -> list[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return [widget.text()]
        case QMenu() | QGroupBox():
            return [widget.title()]
        case QComboBox():
            return [widget.itemText(at) for at in range(widget.count())] + [
                str(widget.itemData(at, 3) or "") for at in range(widget.count())
            ]
        case QTabBar():
            return [widget.tabText(at) for at in range(widget.count())]
        case QListWidget():
            return [widget.item(at).text() for at in range(widget.count())]
        case QTableWidget():
            return _table(widget)
        case QLineEdit():
            return [widget.placeholderText(), widget.text()]
        case QAbstractSpinBox():
            return [widget.text(), widget.specialValueText()]
        case QTextEdit():
            return widget.toPlainText().splitlines()
        case QGraphicsView():
            return [
                item.text()
                for item in (widget.scene().items() if widget.scene() else ())
                if isinstance(item, QGraphicsSimpleTextItem) and item.isVisible()
            ]
    return []


def _table(table: QTableWidget) -> list[str]:
    headers = [table.horizontalHeaderItem(at) for at in range(table.columnCount())]
    cells = [
        table.item(row, column)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    ]
    return [item.text() for item in (*headers, *cells) if item is not None]


def left_in_english(*tops: QWidget, but: tuple[str, ...] = ()) -> set[str]:
    """Return every text that has words outside of brackets which may not stay, nor are in `but`."""
    names = {*TYPED, *set().union(*UNTRANSLATED.values()), *but}
    kept = sorted(names, key=len, reverse=True)
    found = set()
    for top in tops:
        for place, text in shown(top):
            bare = SHORTENED_PATH.sub("", FINGERPRINT.sub("", text))
            for name in kept:
                bare = bare.replace(name, " ")
            if english(bare):
                found.add(f"{place}: {text}")
    return found


class Language:
    """What the tests ask the language of brackets."""

    words = staticmethod(english)
    texts = staticmethod(shown)
    left = staticmethod(left_in_english)


@pytest.fixture
def language(dressed: QApplication) -> Iterator[Language]:
    """All that is made meanwhile speaks the language of brackets."""
    translator = Pseudo(dressed)
    dressed.installTranslator(translator)
    yield Language()
    dressed.removeTranslator(translator)
    translator.deleteLater()
