"""The `Session`: the verbs of the program, and the frame that shows where they led."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from threading import Thread

from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.core.network import Trace
from mnist_viz.core.recipe import Knobs, Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.checkpoint import Checkpoint, Records
from mnist_viz.runs.course import branch_off, leg_at, until
from mnist_viz.runs.run_file import RunFile, deviation
from mnist_viz.session.alterations import Alterations
from mnist_viz.session.analysis import Analysis, Insights
from mnist_viz.session.analyst import Analyst
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.digits import Digits
from mnist_viz.session.evaluator import Evaluator
from mnist_viz.session.fetcher import Download, Fetcher, published_download
from mnist_viz.session.frame import Correction, Frame, Unit
from mnist_viz.session.keeping import Keeping
from mnist_viz.session.ledger import MOST_RUNS, Clock, Ledger
from mnist_viz.session.playhead import Playhead
from mnist_viz.session.recording import Keyframe, Recording
from mnist_viz.session.snapshot import Snapshot, State, TestCurve
from mnist_viz.session.worker import Worker

NO_INSIGHTS = Insights()


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
        self._load = load
        self._autosave: Autosave | None = autosave
        self._download = download
        self._fetcher: Fetcher | None = None
        self._pace = pace
        self._worker: Worker | None = None
        self._evaluator: Evaluator | None = None
        self._digits = Digits()
        self._unit: Unit | None = None
        self._alterations = Alterations(self.say)
        self._veiled = False
        self._analyst: Analyst | None = None
        self._wanted: tuple[Analysis[object], ...] = ()
        self._playhead = Playhead()
        self._expected: RunFile | None = None
        self._notice: str | None = None
        self._seen: tuple[TestCurve, int, TestCurve] | None = None
        self._ledger = Ledger()
        self._awaited: int | None = None
        self._parting: str | None = None
        self._clock = Clock.STEP
        self._retired: list[Thread] = []
        if autosave is not None:
            autosave.follow(self._ask_to_save)
            autosave.start()

    # The run

    def start(self, recipe: Recipe, *, play: bool = True) -> None:
        """Begin a run of `recipe`; the one before is left."""
        self._leave()
        self._ledger.begin()
        self._begin(Checkpoint.beginning(recipe), play=play)

    def fetch(self, recipe: Recipe) -> None:
        """Download the data set of `recipe`, and begin its run once it is there."""
        self.cancel_fetch()
        self._fetcher = Fetcher(recipe, self._download(recipe.data))
        self._fetcher.start()

    def cancel_fetch(self) -> None:
        """Give the download up, or put away how it ended; files that are whole are kept."""
        if self._fetcher is not None:
            if self._fetcher.is_alive():
                self._fetcher.stop()
            self._retired.append(self._fetcher)
            self._fetcher = None

    def reset(self) -> None:
        """Begin again where the run began, a branch at its branching: the same run bit for bit.

        Rest there. What was made of it until now is left, to be compared and to be taken up.
        """
        worker, run = self._running, self._ledger.current
        past = worker.recording.recorded.until(run.since)
        origin = run.origin or Checkpoint.beginning(worker.beginning.history[0].recipe)
        if self._leave():
            self._ledger.begin_again()
        self._begin(origin, keyframes=past, play=False)

    def new_seed(self) -> None:
        """Begin the same recipe from other first weights and in another order."""
        recipe = self._running.recipe
        self.start(replace(recipe, seed=recipe.seed + 1))

    def branch(self, **changes: object) -> None:
        """Begin another run at the moment that is shown, with these fields of its recipe changed.

        Raises
        ------
        ValueError
            If a run of this recipe cannot begin there: a sentence on why.
        """
        moment = self.frame().snapshot
        if moment is None:
            raise ValueError("The run has not begun: there is nothing to branch from yet.")
        step, recorded = moment.step, self._running.recording.recorded
        # A leg that began at this very step made no step: its slots do not count.
        begun_here = leg_at(moment.history, step).step == step
        start = recorded.before(step - 1 if begun_here else step)
        origin = Checkpoint(
            history=branch_off(moment.history, step, moment.knobs, changes),
            state=start.state if start else None,
            seconds=moment.elapsed,
        )
        parent = self._ledger.current
        self._leave()
        words = ", ".join(f"{name} {value}" for name, value in changes.items())
        self._ledger.begin(words, parent=parent, origin=origin)
        self._begin(origin, keyframes=recorded.until(step))

    def open(self, checkpoint: Checkpoint, name: str = "", *, play: bool = False) -> None:
        """Go on from a checkpoint; the run before is left."""
        self._leave()
        self._ledger.begin(name)
        self._begin(checkpoint, play=play)

    def replay(self, run: RunFile) -> None:
        """Go a recorded run again to where it ended; a notice then says how far it deviates."""
        self._leave()
        self._ledger.begin(run.name)
        self._begin(Checkpoint(run.history, data_sha256=run.data_sha256), play=False)
        self.run_to(run.steps)
        self._expected = run

    def save(self, path: Path) -> None:
        """Write the run, as it is now, to a checkpoint; a notice says when it is there."""
        worker = self._running
        worker.keeping.ask(path)
        worker.save()

    def say(self, notice: str | None) -> None:
        """Show a notice to the person, or none."""
        self._notice = notice

    def take_up(self, number: int) -> None:
        """Go on with a run that was left, as soon as its last step is made."""
        self._awaited = number
        self._take_up()

    def rename(self, number: int, name: str) -> None:
        """Call a run otherwise."""
        self._ledger.rename(number, name)

    def hide(self, number: int, hidden: bool) -> None:
        """Leave a run's curves out, or show them again."""
        self._ledger.hide(number, hidden)

    def delete(self, number: int) -> Callable[[], None]:
        """Forget a run that was left; what is returned puts it back."""
        return self._ledger.delete(number)

    def play(self) -> None:
        """Train until paused, or to the end of the recipe."""
        self._running.play()

    def run_to(self, step: int) -> None:
        """Train to that step and rest; where it is passed already, rest at once."""
        self._running.run_to(step)

    def pause(self) -> None:
        """Rest after the step under way."""
        self._running.pause()

    def step(self) -> None:
        """Make one step, of one batch, and rest."""
        self._running.step()

    def step_epoch(self) -> None:
        """Train to the end of the epoch and rest."""
        self._running.step_epoch()

    def test_again(self) -> None:
        """Go on testing after a fault in it; the run and what was measured before stay."""
        failed, dataset = self._evaluator, self._running.dataset
        if failed is not None and failed.error is not None and dataset is not None:
            self._retired.append(failed)
            curve = failed.curve.peek()
            self._test(dataset, curve.records if curve else self._running.beginning.test)

    def tune(self, knobs: Knobs) -> None:
        """Turn the knobs of the run as it goes."""
        self._running.tune(knobs)

    def set_pace(self, steps_per_second: float | None) -> None:
        """Go at this many steps a second, or as fast as it goes: this run and those after it."""
        self._pace = steps_per_second
        self._running.set_pace(steps_per_second)

    # What is looked at

    def seek(self, step: int | None) -> None:
        """Look back to a step, in every panel, or at the present; training is not touched.

        What is still to come cannot be looked at: then it is the present, and `Frame.ahead`.
        """
        if step is not None and step < 0:
            raise ValueError(f"there is no step {step}: a run begins at step 0")
        live = self._worker.snapshots.peek() if self._worker else None
        self._playhead.seek(step, live.step if live else 0)
        self._hurry()

    def nudge(self, keyframes: int) -> None:
        """Look so many keyframes later, or earlier; past the last one lies the present."""
        frame = self.frame()
        steps, live = frame.recorded.steps, frame.live
        if live is None or not steps:
            return
        at = live.step if frame.sought is None else frame.sought
        to = (bisect_right if keyframes > 0 else bisect_left)(steps, at) + keyframes
        if keyframes > 0:
            to -= 1
        self.seek(steps[max(0, to)] if to < len(steps) else None)

    def compare(self, by: Clock) -> None:
        """Draw the curves of all runs along this clock."""
        self._clock = by

    def pin(self, index: int) -> None:
        """Show row `index` of the test set in every panel."""
        self._digits.pin(index)

    def pin_drawing(self, image: Bytes) -> None:
        """Show a drawing, (784,), in every panel; its true class is not known."""
        self._digits.pin_drawing(image)

    def veil(self, veiled: bool) -> None:
        """Keep back what the network reads, so that a class can guess; or show it again."""
        self._veiled = veiled

    def select(self, unit: Unit | None) -> None:
        """Highlight a unit in every panel, or none."""
        self._unit = unit
        self._hurry()

    def silence(self, units: Iterable[Unit]) -> None:
        """Let these hidden units, and no others, give 0 in the network that is shown.

        Training goes on with all units; `silence(())` puts every one back.
        """
        self._alterations.silence(frozenset(units))
        self._hurry()

    def correct(self, correction: Correction | None) -> None:
        """Let the network that is shown make one step on one image, or take that back with None.

        A what-if: training goes on as if nobody had asked, and the run stays what its recipe says.
        """
        self._alterations.correct(correction)
        self._hurry()

    def want(self, analyses: tuple[Analysis[object], ...]) -> None:
        """Have these worked out, off the window's thread, and no others."""
        self._wanted = analyses

    def ask_again(self, analysis: Analysis[object]) -> None:
        """Give up what is known of `analysis`, and have it worked out for the present moment."""
        if self._analyst is not None:
            self._analyst.forget(analysis)
        self._hurry()

    def goes_first(self) -> AbstractContextManager[None]:
        """Let training wait between two steps, for a moment, while this is done: the pen's due."""
        return self._worker.held() if self._worker else nullcontext()

    def read(self, image: Bytes) -> Trace | None:
        """Return the shown network's forward pass of an image, (784,); None if there is none."""
        worker = self._worker
        snapshot = self._look(worker, worker.snapshots.peek()) if worker else None
        if snapshot is None:
            return None
        network = self._alterations.apply(snapshot) or snapshot.network
        return network.forward(as_columns(image[None]))

    def frame(self) -> Frame:
        """Return the present moment, and ask the worker for a newer one."""
        fetch = self._fetcher.progress.peek() if self._fetcher else None
        if fetch is not None and fetch.done:
            self.cancel_fetch()
            self.start(fetch.recipe)
        if self._awaited is not None:
            self._take_up()
        worker = self._running
        worker.wanted = True
        state = worker.state  # before the snapshot, which is then at least as new
        live = worker.snapshots.peek()
        self._meet(worker.dataset)
        if live is not None and self._evaluator is not None:
            self._evaluator.offer(live)
        snapshot = self._look(worker, live)
        altered = self._alterations.apply(snapshot)
        self._judge_replay(state, live)
        if not worker.is_alive():
            worker.keeping.settle()
        # A worker that has ended holds the keyframes of its run.
        self._retired = [thread for thread in self._retired if thread.is_alive()]
        end = worker.error or (self._evaluator.error if self._evaluator else None)
        frame = Frame(
            state=state,
            ended=end is not None,
            error=end or self._playhead.error or (self._autosave.error if self._autosave else None),
            recipe=worker.recipe,
            pace=self._pace,
            snapshot=snapshot,
            test=self._tested(worker, snapshot),
            dataset=self._digits.dataset,
            examples=self._digits.examples,
            pinned=self._digits.pinned,
            drawing=self._digits.drawing,
            fetch=fetch,
            notice=self._notice,
            live=live,
            sought=self._playhead.sought,
            ahead=self._playhead.still_ahead(live),
            recorded=worker.recording.recorded,
            clock=self._clock,
            run=self._ledger.current,
            left=self._ledger.left,
            unit=self._unit,
            silenced=self._alterations.silenced,
            correction=self._alterations.correction,
            altered=altered,
            veiled=self._veiled,
            insights=self._insights(),
        )
        self._analyse(frame)
        return frame

    # The end

    def close(self) -> None:
        """Stop everything and wait for it: no thread of the session is left afterwards."""
        self.cancel_fetch()
        self._retire()
        if self._analyst is not None:
            self._analyst.stop()
        self._digits.forget()
        if self._analyst is not None:
            self._analyst.join()
            self._analyst = None
        for thread in self._retired:
            thread.join()
        self._retired.clear()
        if self._autosave is not None:  # after the worker, whose last moment it keeps
            self._autosave.stop()
            self._autosave.join()
            self._autosave = None

    @property
    def _running(self) -> Worker:
        if self._worker is None:
            raise RuntimeError("the session has no run: call start(recipe) first")
        return self._worker

    def _begin(
        self,
        start: Checkpoint,
        *,
        keyframes: tuple[Keyframe, ...] = (),
        play: bool = True,
    ) -> None:
        """Run from `start`; the threads of the run before end by themselves."""
        self._expected = self._awaited = None
        self._notice, self._parting = self._parting, None
        before = self._worker.recipe if self._worker else None
        if self._worker is not None:
            self._worker.keeping.let_go()
        self._retire()
        self._alterations.clear()
        if before is None or before.hidden != start.recipe.hidden:
            self._unit = None
        if before is None or before.source != start.recipe.source:
            self._digits.forget()
        self._worker = Worker(
            start,
            self._load,
            dataset=self._digits.dataset,
            pace=self._pace,
            recording=Recording(keyframes),
            since=self._ledger.current.since,
            keeping=Keeping(start, self._autosave, self.say),
        )
        if play:
            self._worker.play()
        self._worker.start()

    def _ask_to_save(self) -> None:
        """Have the worker make a checkpoint. The autosave's thread calls this."""
        worker = self._worker
        if worker is not None:
            worker.save()

    def _judge_replay(self, state: State, live: Snapshot | None) -> None:
        """Say how far a replay that has come to its end deviates from what was recorded."""
        run = self._expected
        rests = state in (State.PAUSED, State.FINISHED)
        if run is None or live is None or live.step != run.steps or not rests:
            return
        self._expected = None
        if until(live.history, run.steps) == until(run.history, run.steps):
            self._notice = deviation(run, live.network.theta)

    def _leave(self) -> bool:
        """Put the run, if it went anywhere, to those that can be compared with others."""
        snapshot = self._worker.snapshots.peek() if self._worker else None
        since = self._ledger.current.since
        if self._worker is None or snapshot is None or snapshot.step <= since:
            return False
        test = self._evaluator.curve.peek() if self._evaluator else None
        recorded, end = self._worker.recording.recorded, self._worker.keeping.last
        let_go = self._ledger.leave(snapshot, test, recorded, end)
        if let_go is not None:
            self._parting = (
                f"“{let_go.name}” was let go: {MOST_RUNS} runs are kept, and it was the oldest. "
                "Delete some that you need no more."
            )
        return True

    def _take_up(self) -> None:
        """Go on with the run that is awaited, if its thread has ended."""
        record = self._ledger.find(self._awaited) if self._awaited is not None else None
        if record is None:
            self._awaited = None
            return
        end = record.end.peek()
        stood = record.snapshot.step if record.snapshot else 0
        # A checkpoint from before may be there already, of a save.
        if end is not None and end.step >= stood:
            self._ledger.delete(record.number)  # first, so that none is one too many for it
            self._leave()
            self._ledger.take_up(record)
            self._begin(end, keyframes=record.recorded.until(end.step), play=False)

    def _look(self, worker: Worker, live: Snapshot | None) -> Snapshot | None:
        """Return the moment that is shown: the present, or the one looked back to."""
        if live is None or worker.dataset is None:
            return live
        return self._playhead.view(live, worker.recording.recorded, worker.dataset.train)

    def _tested(self, worker: Worker, snapshot: Snapshot | None) -> TestCurve | None:
        """Return the records on the test set, seen from the moment that is shown."""
        curve = self._evaluator.curve.peek() if self._evaluator else None
        worker.keeping.curve = curve
        if curve is None or snapshot is None or self._playhead.sought is None:
            return curve
        if self._seen is None or self._seen[:2] != (curve, snapshot.step):
            self._seen = curve, snapshot.step, curve.seen_from(snapshot.step)
        return self._seen[2]

    def _retire(self) -> None:
        """Let go of the run. Its threads end by themselves; `close` waits for them."""
        for thread in (self._worker, self._evaluator):
            if thread is not None:
                thread.stop()
                self._retired.append(thread)
        rewinder = self._playhead.forget()
        if rewinder is not None:
            self._retired.append(rewinder)
        if self._worker is not None:
            self._digits.dataset = self._worker.dataset
        self._worker = self._evaluator = None
        if self._analyst is not None:
            self._analyst.forget()

    def _insights(self) -> Insights:
        known = self._analyst.insights.peek() if self._analyst else None
        return known or NO_INSIGHTS

    def _analyse(self, frame: Frame) -> None:
        """Hand the analyst what visible panels ask; without any, it need not even exist."""
        if self._analyst is not None and not self._analyst.is_alive():  # one that raised has ended
            self._analyst = None
        if self._analyst is None and self._wanted:
            self._analyst = Analyst()
            self._analyst.start()
        if self._analyst is not None:
            self._analyst.offer(frame, self._wanted)

    def _hurry(self) -> None:
        if self._analyst is not None:
            self._analyst.hurry()

    def _meet(self, dataset: Dataset | None) -> None:
        """Take in the data set when the worker has opened it, and its examples when they arrive."""
        if dataset is None:
            return
        if self._evaluator is None:
            self._test(dataset, self._running.beginning.test)
        self._digits.take_in(dataset)

    def _test(self, dataset: Dataset, before: Records) -> None:
        self._evaluator = Evaluator(dataset.test, before)
        self._evaluator.start()
