"""The `Session`: the verbs of the program, and the frame that shows where they led."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.edits import Edits
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.message import Message
from mnist_viz.core.network import Trace
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.run_file import RunFile
from mnist_viz.runs.saved_session import SavedSession
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.fooling import StrengthCurveJob
from mnist_viz.session.frame import Frame
from mnist_viz.session.lab import GradientLabJob
from mnist_viz.session.landscape import LandscapeJob
from mnist_viz.session.loading import Loading, published_download
from mnist_viz.session.run_list import (
    Clock,
    RunList,
    restored_record,
    restored_records,
    saved_session,
)
from mnist_viz.session.run_manager import RunManager
from mnist_viz.session.threads import SessionThreads
from mnist_viz.session.training import TrainingControls
from mnist_viz.session.training_thread import TrainingThread
from mnist_viz.session.view_state import Correction, ViewState

if TYPE_CHECKING:
    from mnist_viz.data.downloads import Download


class Session:
    """One run at a time, the digits it is shown with, and the one that is pinned.

    Parameters
    ----------
    load
        Returns the data set of a name or folder, as `data.sources.load` does. It is called on the
        worker's thread.
    pace
        Steps a second, or None for as fast as it goes.
    download
        Returns the download of a published data set's name.
    autosave
        Keeps the run on disk, where it is wanted; the session starts and stops it.

    Attributes
    ----------
    training
        Play, pause and step the current run, and tune it.
    loading
        What is loaded in the background: downloads, and pictures of digits.
    lab
        The gradient lab, which trains on the analysis thread.
    strength
        The accuracy of the whole test set against the strength of a change.
    landscape
        The loss around the path of the run, mapped on the analysis thread.
    on_tick
        Called with the new frame at each `tick`.

    Notes
    -----
    Every verb returns at once. All of them are called from one thread, the window's.
    """

    def __init__(
        self,
        load: Callable[[str], Dataset],
        pace: float | None = None,
        *,
        download: Callable[[str], Download] = published_download,
        autosave: Autosave | None = None,
    ) -> None:
        self._autosave = autosave
        self._threads = SessionThreads()
        self.loading = Loading(download, self._threads.stop_later)
        self._view = ViewState(self.show_notice)
        self._runs = RunManager(load, self._threads, self._view, pace=pace, autosave=autosave)
        self.training = TrainingControls(self._runs, self._threads)
        self._wanted: tuple[Analysis[object], ...] = ()
        self._shown: dict[str, str] = {}
        self.lab = GradientLabJob(lambda: self.ask_again(self.lab.question))
        self.strength = StrengthCurveJob(self._threads.answer_now)
        self.landscape = LandscapeJob(self._threads.answer_now)
        self.on_tick: list[Callable[[Frame], object]] = [
            self.lab.follow,
            self.strength.follow,
            self.landscape.follow,
        ]
        if autosave is not None:
            autosave.follow(self._ask_to_save, self._collect)
            autosave.start()

    # The run

    def start(self, recipe: Recipe, *, play: bool = True) -> None:
        """Begin a run of `recipe`; the one before is left."""
        self._runs.begin(Checkpoint.beginning(recipe), play=play)

    def branch(self, **changes: object) -> None:
        """Begin another run at the moment that is shown, with these fields of its recipe changed.

        Weights and biases that were set by hand are its own from there on.

        Raises
        ------
        ValueError
            If a run of this recipe cannot begin there: a sentence on why.
        """
        self._branch(changes, play=True)

    def branch_at_rest(self) -> None:
        """Begin another run at the moment that is shown, with the weights that were set by hand.

        It rests there. Otherwise as `branch`.
        """
        self._branch({}, play=False)

    def _branch(self, changes: Mapping[str, object], *, play: bool) -> None:
        moment = self.frame().snapshot
        if moment is None:
            raise ValueError(Message("The run has not begun: there is nothing to branch from yet."))
        self._runs.branch(moment, changes, self._view.what_if.edits, play=play)

    def open(self, checkpoint: Checkpoint, name: str = "", *, play: bool = False) -> None:
        """Go on from a checkpoint; the run before is left."""
        self._runs.begin(checkpoint, name, play=play)

    def replay(self, run: RunFile) -> None:
        """Go a recorded run again to where it ended; a notice then says how far it deviates."""
        self._runs.replay(run)

    def save(self, path: Path, *, with_history: bool = False) -> None:
        """Write the run, as it is now, to a checkpoint; a notice says when it is there.

        With its history, the time slider goes through its past wherever it is opened.
        """
        worker = self._running
        recording = worker.recording
        if with_history:
            worker.checkpoints.ask(path, lambda: recording.recorded.keyframes)
        else:
            worker.checkpoints.ask(path)
        worker.save()

    def show_notice(self, notice: str | None) -> None:
        """Show a notice to the user, or none."""
        self._runs.show_notice(notice)

    def resume(self, number: int) -> None:
        """Resume a run that was left, as soon as its last step is made."""
        self._runs.resume(number)

    def restore(
        self, saved: SavedSession, current: Checkpoint, checkpoints: Mapping[str, Checkpoint]
    ) -> None:
        """Resume a session that was saved: its runs, the current one resting where it was.

        Parameters
        ----------
        current
            Where the current run was.
        checkpoints
            Of the other runs, by the names of their files.
        """
        records = restored_records(saved, checkpoints)
        run = restored_record(saved.current, checkpoints)
        self._runs.restore(run, records, current)

    def remember(self, shown: Mapping[str, str]) -> None:
        """Save with the session what is on the screen, by the name of the part that shows it."""
        self._shown = dict(shown)

    # What is looked at

    def seek(self, step: int | None) -> None:
        """Look back to a step, in every panel, or at the present; training is not touched.

        What is still to come cannot be looked at: then it is the present, and `Frame.ahead`.
        """
        if step is not None and step < 0:
            raise ValueError(f"there is no step {step}: a run begins at step 0")
        worker = self._threads.worker
        live = worker.snapshots.peek() if worker else None
        self._view.playhead.seek(step, live.step if live else 0)
        self._threads.answer_now()

    def nudge(self, keyframes: int) -> None:
        """Look this many keyframes later, or earlier; past the last one is the present."""
        frame = self.frame()
        live = frame.live
        if live is None or not frame.recorded.steps:
            return
        at = live.step if frame.sought is None else frame.sought
        self.seek(frame.recorded.nudged(at, keyframes))

    def compare(self, by: Clock) -> None:
        """Draw the curves of all runs along this clock."""
        self._view.clock = by

    def pin(self, index: int) -> None:
        """Show row `index` of the test set in every panel."""
        self._view.digits.pin(index)

    def pin_drawing(self, image: Bytes) -> None:
        """Show a drawing, (784,), in every panel; its true class is not known."""
        self._view.digits.pin_drawing(image)

    def pin_changed(self, pinned: Pinned) -> None:
        """Show an image that was made from a test digit or a drawing in every panel."""
        self._view.digits.pinned = pinned

    def hide_answer(self, answer_hidden: bool) -> None:
        """Keep back what the network reads, so that a class can guess; or show it again."""
        self._view.answer_hidden = answer_hidden

    def select(self, unit: Unit | None) -> None:
        """Highlight a unit in every panel, or none."""
        self._view.unit = unit
        self._threads.answer_now()

    def silence(self, units: Iterable[Unit]) -> None:
        """Silence these hidden units, and no others, in the network that is shown.

        Training continues with all units; `silence(())` puts every one back.
        """
        self._view.what_if.silence(frozenset(units))
        self._threads.answer_now()

    def edit(self, edits: Edits) -> None:
        """Set these weights and biases by hand, and no others, in the network that is shown.

        Training continues without them; a branch starts from them.

        Raises
        ------
        ValueError
            Where the network has no such entry: a phrase that names it.
        """
        moment = self.frame().snapshot
        if moment is not None:
            for edit in edits:
                edit.matrix(moment.network)
        self._view.what_if.edit(edits)
        self._threads.answer_now()

    def correct(self, correction: Correction | None) -> None:
        """Apply to the network that is shown one step on one image, or take that back with None.

        A what-if: training continues as if nobody had asked, and the run stays what its recipe
        says.
        """
        self._view.what_if.correct(correction)
        self._threads.answer_now()

    def want(self, analyses: tuple[Analysis[object], ...]) -> None:
        """Have these worked out, off the window's thread, and no others."""
        self._wanted = analyses

    def ask_again(self, analysis: Analysis[object]) -> None:
        """Give up what is known of `analysis`, and have it worked out for the present moment."""
        self._threads.ask_again(analysis)
        self._threads.answer_now()

    def pause_training(self) -> AbstractContextManager[None]:
        """Pause training between two steps, for a moment, while this is done: the pen's due."""
        worker = self._threads.worker
        return worker.wait_before_step() if worker else nullcontext()

    def read(self, image: Bytes) -> Trace | None:
        """Return the shown network's forward pass of an image, (784,); None if there is none."""
        worker = self._threads.worker
        return self._view.read(image, worker) if worker else None

    # The present moment

    def tick(self) -> Frame:
        """Do what is due, and return the frame that shows where it led.

        The window calls this at display rate. It begins a run whose data have been downloaded,
        resumes one whose thread has ended, hands the newest snapshot to the other threads, and
        asks the training thread for a newer one.
        """
        fetch = self.loading.fetched
        if fetch is not None and fetch.done:
            self.loading.cancel_fetch()
            self.start(fetch.recipe)
        self._runs.resume_awaited()
        threads, worker = self._threads, self._running
        worker.wanted = True
        state = worker.state  # before the snapshot, which is then at least as new
        live = worker.snapshots.peek()
        threads.test(live)
        worker.checkpoints.curve = threads.tested
        self._view.update(worker, live)
        self._runs.judge_replay(state, live)
        if not worker.is_alive():
            worker.checkpoints.settle()
        threads.reap()
        frame = self.frame()
        for follow in tuple(self.on_tick):
            follow(frame)
        threads.analyse(frame, self._wanted)
        return frame

    def frame(self) -> Frame:
        """Return the present moment. Reading it changes nothing."""
        threads, view, runs, worker = self._threads, self._view, self._runs, self._running
        state = worker.state  # before the snapshot, which is then at least as new
        live = worker.snapshots.peek()
        snapshot, end = view.moment(worker, live), threads.error
        return Frame(
            state=state,
            ended=end is not None,
            error=end or view.playhead.error or (self._autosave.error if self._autosave else None),
            recipe=worker.recipe,
            knobs=worker.knobs,
            pace=runs.pace,
            snapshot=snapshot,
            test=view.tested(threads.tested, snapshot),
            dataset=view.digits.dataset,
            examples=view.digits.examples,
            pinned=view.digits.pinned,
            drawing=view.digits.drawing,
            fetch=self.loading.fetched,
            picture=self.loading.picture,
            notice=runs.notice,
            live=live,
            sought=view.playhead.sought,
            ahead=view.playhead.still_ahead(live),
            recorded=worker.recording.recorded,
            clock=view.clock,
            run=runs.run_list.current,
            left=runs.run_list.left,
            unit=view.unit,
            silenced=view.what_if.silenced,
            correction=view.what_if.correction,
            edits=view.what_if.edits,
            altered=view.what_if.apply(snapshot),
            answer_hidden=view.answer_hidden,
            insights=threads.insights,
        )

    # The end

    def close(self) -> None:
        """Stop everything and wait for it: no thread of the session is left afterwards."""
        self.loading.close()
        self._runs.let_go()
        self._threads.close(self._view.digits.forget)
        if self._autosave is not None:  # after the worker, whose last moment it keeps
            self._autosave.stop()
            self._autosave.join()
            self._autosave = None

    @property
    def run_list(self) -> RunList:
        """The runs of this session: rename, hide or delete one there."""
        return self._runs.run_list

    @property
    def dataset(self) -> Dataset | None:
        """The data set of the run, or None while it is being opened."""
        return self._threads.worker.dataset if self._threads.worker else None

    @property
    def data_name(self) -> str | None:
        """What opens the data set of the run, or None before the first run."""
        return self._threads.worker.recipe.data if self._threads.worker else None

    @property
    def _running(self) -> TrainingThread:
        return self._threads.running

    def _ask_to_save(self) -> None:
        """Have the worker make a checkpoint. The autosave's thread calls this."""
        worker = self._threads.worker
        if worker is not None:
            worker.save()

    def _collect(self) -> tuple[SavedSession, dict[str, Checkpoint]] | None:
        """Return all there is to save besides the current run. The autosave's thread calls this."""
        return saved_session(self._runs.run_list, self._shown)
