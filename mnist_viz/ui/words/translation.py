"""The words of the window in the user's language: `tr` where they are shown, else `mark`.

``pyside6-lupdate`` finds both in the source; docs/translation.md tells the rest.
"""

import re

from PySide6.QtCore import QCoreApplication

from mnist_viz.core.message import Message


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
