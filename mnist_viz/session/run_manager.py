"""The succession: how one run of a session makes way for the next, and which were before it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from mnist_viz.core.edits import Edits
from mnist_viz.core.message import Message
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.history import branch_off, segment_at, until
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.runs.run_file import RunFile, deviation
from mnist_viz.session.autosave import Autosave, CheckpointWriter
from mnist_viz.session.recording import BUDGET, Recording
from mnist_viz.session.run_list import MAX_RUNS, RunList, RunRecord, branch_name
from mnist_viz.session.snapshot import Snapshot, State
from mnist_viz.session.threads import SessionThreads
from mnist_viz.session.training_thread import TrainingThread
from mnist_viz.session.view_state import ViewState


class RunManager:
    """The run that continues, and those that were left for it.

    Parameters
    ----------
    load, autosave
        What a worker is given, as `Session` has them.
    crew, view
        Who runs it, and what of it is looked at.
    pace
        Steps a second, or None for as fast as it goes.

    Attributes
    ----------
    ledger
        The runs by name and colour.
    pace
        Of this run and of those after it.
    notice
        A notice to the user; gone when the next run begins.
    """

    def __init__(
        self,
        load: Callable[[str], Dataset],
        threads: SessionThreads,
        view: ViewState,
        *,
        pace: float | None,
        autosave: Autosave | None,
    ) -> None:
        self.run_list = RunList()
        self.pace = pace
        self.notice: str | None = None
        self._load = load
        self._threads = threads
        self._view = view
        self._autosave = autosave
        self._expected: RunFile | None = None
        self._awaited: int | None = None
        self._parting: str | None = None

    def show_notice(self, notice: str | None) -> None:
        """Show a notice to the user, or none."""
        self.notice = notice

    def begin(
        self,
        start: Checkpoint,
        name: str = "",
        *,
        parent: RunRecord | None = None,
        keyframes: tuple[Keyframe, ...] = (),
        play: bool = True,
    ) -> None:
        """Leave the run, and begin another from `start`; with a parent, a branch of that."""
        self._leave()
        start, keyframes = replace(start, keyframes=()), keyframes or start.keyframes
        # Reset goes back to the weights of a model that was opened, not to drawn ones.
        given = start.state is not None and start.step == 0
        origin = start if given or parent is not None else None
        self.run_list.begin(name, parent=parent, origin=origin)
        self._run(start, keyframes=keyframes, play=play)
        self.notice = start.note or self.notice

    def restore(self, current: RunRecord, left: tuple[RunRecord, ...], start: Checkpoint) -> None:
        """Resume a saved list of runs, resting at `start` in the current one.

        A run that began on its own when the program opened makes way for it; runs of the user's own
        stay in the list.
        """
        if self.run_list.left:
            self._leave()
        self.run_list.restore(current, left)
        self._run(start, play=False)

    def begin_again(self) -> None:
        """Begin where the run began, a branch at its branching, and rest there."""
        worker, run = self._threads.running, self.run_list.current
        past = worker.recording.recorded.until(run.since)
        origin = run.origin or Checkpoint.beginning(worker.beginning.history[0].recipe)
        if self._leave():
            self.run_list.begin_again()
        self._run(origin, keyframes=past, play=False)

    def branch(
        self,
        moment: Snapshot,
        changes: Mapping[str, object],
        edits: Edits = (),
        *,
        play: bool = True,
    ) -> None:
        """Begin another run at a moment of this one, with these fields of its recipe changed.

        Weights and biases of `edits` are set by hand where it begins.

        Raises
        ------
        ValueError
            If a run of this recipe cannot begin there: a sentence on why.
        """
        step, recorded = moment.step, self._threads.running.recording.recorded
        # A leg that began at this very step made no step: its slots do not count.
        begun_here = segment_at(moment.history, step).step == step
        start = recorded.before(step - 1 if begun_here else step)
        origin = Checkpoint(
            history=branch_off(moment.history, step, moment.knobs, changes, edits),
            state=start.state if start else None,
            seconds=moment.elapsed,
        )
        self.begin(
            origin,
            branch_name(changes, edits),
            parent=self.run_list.current,
            keyframes=recorded.until(step),
            play=play,
        )

    def replay(self, run: RunFile) -> None:
        """Go a recorded run again to where it ended, and say then how far it deviates."""
        start = Checkpoint(run.history, data_sha256=run.data_sha256)
        self.begin(start, run.name, play=False)
        self._threads.running.run_to(run.steps)
        self._expected = run

    def judge_replay(self, state: State, live: Snapshot | None) -> None:
        """Say how far a replay that has come to its end deviates from what was recorded."""
        run = self._expected
        rests = state in (State.PAUSED, State.FINISHED)
        if run is None or live is None or live.step != run.steps or not rests:
            return
        self._expected = None
        if until(live.history, run.steps) == until(run.history, run.steps):
            self.notice = deviation(run, live.network.theta)

    def resume(self, number: int) -> None:
        """Resume a run that was left, as soon as its last step is made."""
        self._awaited = number
        self.resume_awaited()

    def resume_awaited(self) -> None:
        """Resume the run that is awaited, if there is one and its thread has ended."""
        if self._awaited is None:
            return
        record = self.run_list.find(self._awaited)
        if record is None:
            self._awaited = None
            return
        end = record.end.peek()
        stood = record.snapshot.step if record.snapshot else 0
        # A checkpoint from before may be there already, of a save.
        if end is not None and end.step >= stood:
            self.run_list.delete(record.number)  # first, so that none is one too many for it
            self._leave()
            self.run_list.resume(record)
            self._run(end, keyframes=record.recorded.until(end.step), play=False)

    def let_go(self) -> None:
        """Detach the run; its data stay open for the next."""
        worker, replay_thread = self._threads.worker, self._view.playhead.forget()
        self._threads.let_go()
        if replay_thread is not None:
            self._threads.stop_later(replay_thread)
        if worker is not None:
            self._view.digits.dataset = worker.dataset

    def _leave(self) -> bool:
        """Put the run, if it went anywhere, to those that can be compared with others."""
        worker = self._threads.worker
        snapshot = worker.snapshots.peek() if worker else None
        if worker is None or snapshot is None or snapshot.step <= self.run_list.current.since:
            return False
        recorded, end = worker.recording.recorded, worker.checkpoints.last
        let_go = self.run_list.leave(snapshot, self._threads.tested, recorded, end)
        if let_go is not None:
            self._parting = Message(
                "“{run}” was removed: {most} runs are kept, and it was the oldest. Delete some "
                "that "
                "you need no more.",
                run=let_go.name,
                most=MAX_RUNS,
            )
        return True

    def _run(
        self, start: Checkpoint, *, keyframes: tuple[Keyframe, ...] = (), play: bool = True
    ) -> None:
        """Run from `start`; the threads of the run before end by themselves."""
        self._expected = self._awaited = None
        self.notice, self._parting = self._parting, None
        before = self._threads.worker
        if before is not None:
            before.checkpoints.let_go()
        self.let_go()
        self._view.turn_to(start.recipe, before.recipe if before else None)
        worker = TrainingThread(
            start,
            self._load,
            dataset=self._view.digits.dataset,
            pace=self.pace,
            recording=Recording(keyframes, BUDGET - self.run_list.nbytes),
            since=self.run_list.current.since,
            checkpoints=CheckpointWriter(start, self._autosave, self.show_notice),
        )
        if play:
            worker.play()
        self._threads.start_worker(worker)
