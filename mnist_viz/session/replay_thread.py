"""The rewinder: a thread that computes again, bit for bit, what happened between two keyframes."""

from dataclasses import dataclass

from mnist_viz.core.examples import Examples
from mnist_viz.core.message import Message
from mnist_viz.data.errors import ClosedError
from mnist_viz.runs.history import History
from mnist_viz.runs.replay import Replay
from mnist_viz.session.failure import explained, fault
from mnist_viz.session.latest import Latest
from mnist_viz.session.recording import Keyframe, keyframe
from mnist_viz.session.stoppable_thread import StoppableThread


@dataclass(frozen=True, eq=False)
class SeekRequest:
    """A step to be seen again: which one of what course, and the keyframe to start from, if any."""

    step: int
    history: History
    start: Keyframe | None


class ReplayThread(StoppableThread):
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
        self._request: SeekRequest | None = None
        self._last: tuple[History, Replay] | None = None

    def want(self, request: SeekRequest | None) -> None:
        """Ask for a step, or for none."""
        with self._changed:
            self._request = request
            self._changed.notify_all()

    def run(self) -> None:
        """Compute what is asked for until stopped."""
        try:
            while (request := self._next()) is not None:
                self._fulfil(request)
        except ClosedError:
            return
        except Exception as error:  # noqa: BLE001 - the session shows it, whatever it is
            self.error = explained(error) or Message(
                "Looking back stopped by a fault of the program: {fault}. Training goes on; go to "
                "that step again to retry.",
                fault=fault(error),
            )

    def _next(self) -> SeekRequest | None:
        with self._changed:
            return self._request if self._wait_for(lambda: self._request is not None) else None

    def _replay_to(self, request: SeekRequest) -> Replay:
        """Return a course not yet past the step: the last one where that saves steps."""
        start, last = request.start, self._last
        if last is not None and last[0] == request.history:
            at = last[1].training.steps_done
            if (start.step if start else 0) <= at <= request.step:
                return last[1]
        replay = Replay(request.history, self._examples, start.state if start else None)
        self._last = request.history, replay
        return replay

    def _fulfil(self, request: SeekRequest) -> None:
        start, replay = request.start, self._replay_to(request)
        while replay.training.steps_done < request.step:
            if self._stopping or self._request is not request:
                return
            replay.step()
        self.found.put(keyframe(replay.training, start.seconds if start else 0.0))
        with self._changed:
            if self._request is request:
                self._request = None
