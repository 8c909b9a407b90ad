"""The rewinder: a thread that computes again, bit for bit, what happened between two keyframes."""

from dataclasses import dataclass

from mnist_viz.core.examples import Examples
from mnist_viz.core.told import Told
from mnist_viz.data.errors import ClosedError
from mnist_viz.runs.course import Course
from mnist_viz.runs.history import History
from mnist_viz.session.failure import explained, fault
from mnist_viz.session.latest import Latest
from mnist_viz.session.member import Member
from mnist_viz.session.recording import Keyframe, keyframe


@dataclass(frozen=True, eq=False)
class Wish:
    """A step to be seen again: which one of what course, and the keyframe to start from, if any."""

    step: int
    history: History
    start: Keyframe | None


class Rewinder(Member):
    """Goes from a keyframe to the step that was asked for last; older wishes are dropped.

    Parameters
    ----------
    examples
        The training split of the run.

    Attributes
    ----------
    found
        The latest step that was computed.
    error
        A sentence on what ended the thread early, or None.
    """

    def __init__(self, examples: Examples) -> None:
        super().__init__("rewinding")
        self.found: Latest[Keyframe] = Latest()
        self.error: str | None = None
        self._examples = examples
        self._wish: Wish | None = None
        self._last: tuple[History, Course] | None = None

    def want(self, wish: Wish | None) -> None:
        """Ask for a step, or for none."""
        with self._changed:
            self._wish = wish
            self._changed.notify_all()

    def run(self) -> None:
        """Compute what is asked for until stopped."""
        try:
            while (wish := self._next()) is not None:
                self._fulfil(wish)
        except ClosedError:
            return
        except Exception as error:  # noqa: BLE001 - the session shows it, whatever it is
            self.error = explained(error) or Told(
                "Looking back stopped by a fault of the program: {fault}. Training goes on; go to "
                "that step again to retry.",
                fault=fault(error),
            )

    def _next(self) -> Wish | None:
        with self._changed:
            return self._wish if self._wait_for(lambda: self._wish is not None) else None

    def _course_to(self, wish: Wish) -> Course:
        """Return a course not yet past the step: the last one where that saves steps."""
        start, last = wish.start, self._last
        if last is not None and last[0] == wish.history:
            at = last[1].training.steps_done
            if (start.step if start else 0) <= at <= wish.step:
                return last[1]
        course = Course(wish.history, self._examples, start.state if start else None)
        self._last = wish.history, course
        return course

    def _fulfil(self, wish: Wish) -> None:
        start, course = wish.start, self._course_to(wish)
        while course.training.steps_done < wish.step:
            if self._stopping or self._wish is not wish:
                return
            course.step()
        self.found.put(keyframe(course.training, start.seconds if start else 0.0))
        with self._changed:
            if self._wish is wish:
                self._wish = None
