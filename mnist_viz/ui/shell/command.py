"""One thing that a person can do from a menu or a key: its words, its picture and its shortcuts."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

Keys = str | QKeySequence.StandardKey
"""A shortcut as Qt writes it, or what each system has its own of."""


@dataclass(frozen=True)
class Command:
    """One thing to do.

    Attributes
    ----------
    name
        What the code calls it.
    menu, text
        Where it stands and what it says.
    help
        A sentence: the tool tip and the help page.
    keys
        Its shortcut; None for no shortcut.
    icon
        The name of its picture, or none.
    checkable
        Whether it is a switch.
    also
        Further shortcuts that do the same.
    apart
        Whether a line parts it from what is above it in its menu.
    """

    name: str
    menu: str
    text: str
    help: str
    keys: Keys | None = None
    icon: str = ""
    checkable: bool = False
    also: tuple[Keys, ...] = ()
    apart: bool = False

    def told(self) -> list[QKeySequence]:
        """Return of those the ones to tell of: no second key that hardly any keyboard has."""
        keys = () if self.keys is None else (self.keys, *self.also)
        return [sequence for key in keys for sequence in bindings(key)[:1]]

    def sequences(self) -> list[QKeySequence]:
        """Return the shortcuts of this system, each once; none where there is none."""
        keys = () if self.keys is None else (self.keys, *self.also)
        found = [sequence for key in keys for sequence in bindings(key)]
        return list({sequence.toString(): sequence for sequence in found}.values())


def bindings(keys: Keys) -> list[QKeySequence]:
    """Return what stands for `keys` on this system: nothing, one or several."""
    if isinstance(keys, str):
        return [QKeySequence(keys)]
    return QKeySequence.keyBindings(keys)
