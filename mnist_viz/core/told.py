"""A sentence with its values apart from its words, so that it can be said in another language."""

from dataclasses import dataclass


@dataclass(frozen=True, init=False)
class Told:
    """English words with ``{names}`` in them, and what each name stands for."""

    words: str
    values: tuple[tuple[str, object], ...]

    def __init__(self, words: str, **values: object) -> None:
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "values", tuple(values.items()))

    def __str__(self) -> str:
        return self.filled(self.words)

    def filled(self, words: str) -> str:
        """Return these words, the same in some language, with the values in their places."""
        return words.format(**dict(self.values))
