"""The playhead: which step of a run is shown, and the thread that computes it."""

from dataclasses import dataclass, replace
from math import inf

from mnist_viz.core.examples import Examples
from mnist_viz.core.message import Message
from mnist_viz.data.errors import ClosedError
from mnist_viz.runs.history import History, Replay, knobs_at, segment_at
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.session.recording import Recorded, keyframe
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.session.thread_tools import Latest, StoppableThread, explained, fault


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
        except Exception as error:  # noqa: BLE001 - the session shows it
            self.error = explained(error) or Message(
                "Looking back stopped by a fault of the program: {fault}. Training continues; go "
                "to "
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


class Playhead:
    """Shows the step that is sought: at once the nearest keyframe, then the very step.

    Attributes
    ----------
    sought
        The step looked back to, or None for the present.
    ahead
        A step that was sought before the run had come to it, or None.
    """

    def __init__(self) -> None:
        self.sought: int | None = None
        self.ahead: int | None = None
        self._replay_thread: ReplayThread | None = None
        self._wished: int | None = None
        self._shown: tuple[Keyframe, Snapshot, Snapshot] | None = None

    def seek(self, step: int | None, present: float = inf) -> None:
        """Look at `step`, or at the present, which is also what a step beyond it reaches."""
        self.ahead = step if step is not None and step > present else None
        if self.ahead is not None:
            step = None
        if self._replay_thread is not None and self._replay_thread.error is not None:
            self._replay_thread.join()  # it has ended; another tries, and what it said is over
            self._replay_thread = self._wished = None
        if step != self.sought and self._wished is not None and self._replay_thread is not None:
            self._wished = None
            self._replay_thread.want(None)  # nobody waits any more for the step before
        self.sought = step

    def still_ahead(self, live: Snapshot | None) -> int | None:
        """Return the step that was sought and has not come yet."""
        come = live is not None and self.ahead is not None and live.step >= self.ahead
        return None if come else self.ahead

    def request(self, live: Snapshot, recorded: Recorded, examples: Examples) -> None:
        """Have the step that is sought computed, where no keyframe holds it."""
        if self.sought is None:
            return
        step = min(self.sought, live.step)
        if self._wished != step and self._moment(step, live, recorded).step != step:
            self._wished = step
            self._thread(examples).want(SeekRequest(step, live.history, recorded.before(step)))

    def view(self, live: Snapshot, recorded: Recorded) -> Snapshot:
        """Return what is looked at: `live`, or that run as it was, its curves whole.

        Until the step itself is computed, see `request`, this is the keyframe nearest to it.
        """
        if self.sought is None:
            return live
        moment = self._moment(min(self.sought, live.step), live, recorded)
        if self._shown is None or self._shown[0] is not moment or self._shown[1] is not live:
            self._shown = moment, live, self._as_it_was(live, moment)
        return self._shown[2]

    @property
    def error(self) -> str | None:
        """A sentence where the past could not be computed."""
        return self._replay_thread.error if self._replay_thread else None

    def forget(self) -> ReplayThread | None:
        """Go back to the present; return the thread, asked to stop, where there is one."""
        replay_thread = self._replay_thread
        if replay_thread is not None:
            replay_thread.stop()
        self.seek(None)
        self._replay_thread = self._shown = None
        return replay_thread

    def _moment(self, step: int, live: Snapshot, recorded: Recorded) -> Keyframe:
        near = recorded.nearest(step)
        if near.step > live.step:  # training has recorded more since `live`
            near = recorded.before(live.step) or near
        if near.step == step:
            return near
        found = self._replay_thread.found.peek() if self._replay_thread else None
        if found is not None and found.step == step:
            return found
        return near

    def _thread(self, examples: Examples) -> ReplayThread:
        thread = self._replay_thread
        if thread is None or not thread.is_alive():  # one that raised has ended
            self._replay_thread = thread = ReplayThread(examples)
            thread.start()
        return thread

    def _as_it_was(self, live: Snapshot, moment: Keyframe) -> Snapshot:
        if self._shown is not None and self._shown[0] is moment:
            network = self._shown[2].network
        else:
            network = live.network.with_theta(moment.state.theta)
        return replace(
            live,
            recipe=segment_at(live.history, moment.step).recipe,
            knobs=knobs_at(live.history, moment.step),
            network=network,
            step=moment.step,
            epoch=moment.state.examples_seen // live.n,
            examples_seen=moment.state.examples_seen,
            rate=moment.rate,
            elapsed=moment.seconds,
        )
