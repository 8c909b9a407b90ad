"""An `Analysis` is a question about a frame that takes too long to answer while it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    from mnist_viz.session.frame import Frame

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


def the_network(frame: Frame) -> tuple[object, ...]:
    """Return what most answers depend on: the network that is shown."""
    return (frame.network,)


@dataclass(frozen=True, eq=False)
class Analysis(Generic[T_co]):
    """A question, declared once, that panels name in their `needs`.

    Attributes
    ----------
    name
        What is worked out, in the words of a sentence: "the confusion matrix".
    compute
        The answer for a frame, worked out on the analyst's thread; None where there is none yet.
        What it returns is published: its arrays are not written again.
    depends
        The objects that the answer depends on. It is worked out again when one of them is another
        object than it was (another value, for a number), and never while they are the same.
    """

    name: str
    compute: Callable[[Frame], T_co | None]
    depends: Callable[[Frame], tuple[object, ...]] = the_network


@dataclass(frozen=True, eq=False)
class Insight(Generic[T_co]):
    """An answer, and the step of the run that it belongs to."""

    value: T_co
    step: int


@dataclass(frozen=True, eq=False)
class Answer:
    """What came of one analysis: an insight, or a sentence on why there is none, or neither yet."""

    about: tuple[object, ...]
    insight: Insight[object] | None = None
    error: str | None = None


class Insights:
    """The newest answers, by their analyses; never changed once made."""

    def __init__(self, answers: Mapping[Analysis[object], Answer] = MappingProxyType({})) -> None:
        self._answers = answers

    def get(self, analysis: Analysis[T]) -> Insight[T] | None:
        """Return the newest answer, which may be some steps old; None before the first."""
        answer = self._answers.get(analysis)
        return cast("Insight[T] | None", answer.insight) if answer else None

    def error(self, analysis: Analysis[object]) -> str | None:
        """Return a sentence where the newest attempt failed."""
        answer = self._answers.get(analysis)
        return answer.error if answer else None

    def stale(self, analysis: Analysis[object], about: tuple[object, ...]) -> bool:
        """Return whether the answer is about other objects than these."""
        answer = self._answers.get(analysis)
        if answer is None or len(answer.about) != len(about):
            return True
        return not all(map(_same, answer.about, about))

    def age_rank(self, analysis: Analysis[object]) -> int:
        """Return -1 for what was never answered, else a number that grows with later answers."""
        return list(self._answers).index(analysis) if analysis in self._answers else -1

    def having(self, analysis: Analysis[object], answer: Answer) -> Insights:
        """Return these answers with one more, the newest, in place of the one before it."""
        return Insights({**self.without(analysis)._answers, analysis: answer})

    def without(self, analysis: Analysis[object]) -> Insights:
        """Return these answers but for one."""
        return Insights({key: kept for key, kept in self._answers.items() if key is not analysis})


def _same(then: object, now: object) -> bool:
    return then is now or (isinstance(then, int | float | str) and then == now)
