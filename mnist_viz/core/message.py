"""A message keeps its template and its values, so that it can be translated later."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType


class Message(str):
    """English words with ``{names}`` in them, filled in: a string to anyone who prints or keeps it.

    The floors below the window know no language; the window says the same words in the user's.
    ``pyside6-lupdate`` finds them where a `Message` is made.

    Attributes
    ----------
    words, values
        The words before anything was filled in, and what each name stands for.
    """

    words: str
    values: Mapping[str, object]

    def __new__(cls, words: str, /, **values: object) -> "Message":
        """Fill `values` in; one of them may be a `Message`, too."""
        told = super().__new__(cls, words.format(**values))
        told.words, told.values = words, MappingProxyType(values)
        return told

    @classmethod
    def symbols(cls, words: str, /, **values: object) -> "Message":
        """Return what is the same in every language but for the values, such as "{a} = {b}"."""
        return cls(words, **values)

    @classmethod
    def listed(cls, parts: Iterable[str], separator: str = ", ") -> "Message":
        """Return these one after the other."""
        named = {f"part_{number}": part for number, part in enumerate(parts)}
        return cls(separator.join(f"{{{name}}}" for name in named), **named)

    def translated(self, translate: Callable[[str], str]) -> str:
        """Return it in another language, which has what `translate` returns for the words."""
        values = {
            name: value.translated(translate) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return translate(self.words).format(**values)


def message_of(error: BaseException) -> str:
    """Return what an error says: the `Message` that it was raised with, else its own words."""
    said = error.args[0] if len(error.args) == 1 else None
    return said if isinstance(said, Message) else str(error)
