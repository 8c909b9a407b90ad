"""Analyses: questions about a frame, and the thread that answers them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import numpy as np

from mnist_viz.core.divergence import DivergedError
from mnist_viz.core.message import Message, message_of
from mnist_viz.data.errors import ClosedError, DataError
from mnist_viz.session.snapshot import State
from mnist_viz.session.thread_tools import REST, Latest, StoppableThread, fault

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


Wanted = tuple[Analysis[object], ...]


class AnalysisThread(StoppableThread):
    """Answers the wanted analyses for the newest frame; what came while it was busy is passed over.

    It takes them in turn, and none whose objects are the same as for its last answer. When nothing
    is wanted it waits and costs nothing; while training rests it does not rest.

    Attributes
    ----------
    insights
        The newest answers.
    """

    def __init__(self) -> None:
        super().__init__("analysis")
        self.insights: Latest[Insights] = Latest()
        self._known = Insights()
        self._frame: Frame | None = None
        self._wanted: Wanted = ()
        self._run = 0
        self._idle = self._resting = False
        self._urgent = 0

    def offer(self, frame: Frame, wanted: Wanted) -> None:
        """Give the newest frame, and what is to be worked out for it."""
        with self._changed:
            self._frame, self._wanted = frame, wanted
            # While it works or rests, to wake it would only take the GIL from training.
            due = self._idle and self._due() is not None
            if due or (self._resting and self._may_go_on()):
                self._changed.notify_all()

    def answer_now(self) -> None:
        """Answer each question once without a rest: a user waits for it."""
        with self._changed:
            self._urgent = max(1, len(self._wanted))
            self._changed.notify_all()

    def forget(self, analysis: Analysis[object] | None = None) -> None:
        """Give up one answer, or all that is known: another run begins."""
        with self._changed:
            self._run += 1
            self._frame = None
            self._publish(self._known.without(analysis) if analysis else Insights())

    def run(self) -> None:
        """Answer until stopped."""
        while (task := self._next()) is not None:
            analysis, frame, run = task
            began = time.thread_time()  # to wait for digits that are still being drawn is no work
            found = answer(analysis, frame)
            busy = time.thread_time() - began
            with self._changed:
                if run == self._run:
                    self._publish(self._known.having(analysis, found))
                if frame.state is State.RUNNING:
                    self._resting = True
                    self._wait_for(self._may_go_on, rest_after(busy))
                    self._resting = False
                self._urgent = max(0, self._urgent - 1)

    def _may_go_on(self) -> bool:
        """Return whether there is no longer a reason to rest: training rests itself, say."""
        at_rest = self._frame is not None and self._frame.state is not State.RUNNING
        return at_rest or self._urgent > 0

    def _next(self) -> tuple[Analysis[object], Frame, int] | None:
        """Wait for something to work out; return None when asked to stop."""
        with self._changed:
            self._idle = True
            asked_on = self._wait_for(lambda: self._due() is not None)
            self._idle = False
            analysis = self._due()
            if not asked_on or analysis is None or self._frame is None:
                return None
            return analysis, self._frame, self._run

    def _due(self) -> Analysis[object] | None:
        """Return the wanted analysis that is stale and waits longest."""
        frame = self._frame
        if frame is None or frame.snapshot is None or frame.dataset is None:
            return None
        stale = (a for a in self._wanted if self._known.stale(a, about(a, frame)))
        return min(stale, key=self._known.age_rank, default=None)

    def _publish(self, known: Insights) -> None:
        self._known = known
        self.insights.put(known)


def rest_after(busy: float) -> float:
    """Return for how many seconds to rest after this many of work, while training runs.

    A second of rest more is noticed by nobody where an answer comes every second or so.
    """
    return min(2 * REST * busy, max(REST * busy, 1.0))


def about(analysis: Analysis[object], frame: Frame) -> tuple[object, ...]:
    """Return what the answer depends on, or what went wrong in finding that out.

    The window's thread asks, too, at every frame: what raised there would be no panel's fault, but
    everybody's. `answer` then raises it again where it becomes a sentence.
    """
    try:
        return analysis.depends(frame)
    except Exception as error:  # noqa: BLE001 - see above
        return (f"{type(error).__name__}: {error}",)


@np.errstate(over="ignore", invalid="ignore")  # panels say in words what is not finite
def answer(analysis: Analysis[object], frame: Frame) -> Answer:
    """Return the answer of an analysis of `frame`; any error becomes a sentence."""
    objects = about(analysis, frame)
    step = frame.snapshot.step if frame.snapshot else 0
    try:
        analysis.depends(frame)
        value = analysis.compute(frame)
    except ClosedError:
        return Answer(objects)
    except (DataError, DivergedError, ValueError) as error:
        return Answer(objects, error=message_of(error))
    except Exception as error:  # noqa: BLE001 - the panel shows it
        return Answer(
            objects,
            error=Message(
                "A fault of the program kept {what} from being worked out: {fault}. “Try again” "
                "works it out once more.",
                what=analysis.name,
                fault=fault(error),
            ),
        )
    return Answer(objects, None if value is None else Insight(value, step))
