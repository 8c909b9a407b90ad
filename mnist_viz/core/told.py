"""A sentence that keeps its words and its values, so that it can be said in another language."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType


class Told(str):
    """English words with ``{names}`` in them, filled in: a string to whoever prints or keeps it.

    The floors below the window know no language; the window says the same words in the person's.
    ``pyside6-lupdate`` finds them where a `Told` is made.

    Attributes
    ----------
    words, values
        The words before anything was filled in, and what each name stands for.
    """

    words: str
    values: Mapping[str, object]

    def __new__(cls, words: str, /, **values: object) -> "Told":
        """Fill `values` in; one of them may be a `Told`, too."""
        told = super().__new__(cls, words.format(**values))
        told.words, told.values = words, MappingProxyType(values)
        return told

    @classmethod
    def symbols(cls, words: str, /, **values: object) -> "Told":
        """Return what is the same in every language but for the values, such as "{a} = {b}"."""
        return cls(words, **values)

    @classmethod
    def listed(cls, parts: Iterable[str], between: str = ", ") -> "Told":
        """Return these one after the other."""
        named = {f"part_{number}": part for number, part in enumerate(parts)}
        return cls(between.join(f"{{{name}}}" for name in named), **named)

    def said(self, translate: Callable[[str], str]) -> str:
        """Return it in another language, which has what `translate` returns for the words."""
        values = {
            name: value.said(translate) if isinstance(value, Told) else value
            for name, value in self.values.items()
        }
        return translate(self.words).format(**values)


def sentence(error: BaseException) -> str:
    """Return what an error says: the `Told` that it was raised with, else its own words."""
    said = error.args[0] if len(error.args) == 1 else None
    return said if isinstance(said, Told) else str(error)
