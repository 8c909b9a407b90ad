"""The crew: the threads of a session, and how those of one run make way for those of the next."""

from collections.abc import Callable

from mnist_viz.core.training_set import training_set
from mnist_viz.data.dataset import Dataset
from mnist_viz.runs.checkpoint import Records
from mnist_viz.session.analysis import Analysis, AnalysisThread, Insights
from mnist_viz.session.evaluator import Evaluator
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import Snapshot, TestCurve
from mnist_viz.session.thread_tools import StoppableThread
from mnist_viz.session.training_thread import TrainingThread

NO_INSIGHTS = Insights()


class SessionThreads:
    """The worker and the evaluator of the run, the analyst, and those that are about to end.

    Attributes
    ----------
    worker
        The one of the run; None before the first.
    """

    def __init__(self) -> None:
        self.worker: TrainingThread | None = None
        self._evaluator: Evaluator | None = None
        self._analysis_thread: AnalysisThread | None = None
        self._retired: list[StoppableThread] = []

    @property
    def running(self) -> TrainingThread:
        """The worker of the run.

        Raises
        ------
        RuntimeError
            If there is none yet.
        """
        if self.worker is None:
            raise RuntimeError("the session has no run: call start(recipe) first")
        return self.worker

    @property
    def error(self) -> str | None:
        """A sentence on what ended the run, or the testing of it."""
        return self.running.error or (self._evaluator.error if self._evaluator else None)

    @property
    def tested(self) -> TestCurve | None:
        """The run's records on the test set, or None before the first."""
        return self._evaluator.curve.peek() if self._evaluator else None

    @property
    def insights(self) -> Insights:
        """The newest answers of the analyst."""
        known = self._analysis_thread.insights.peek() if self._analysis_thread else None
        return known or NO_INSIGHTS

    def start_worker(self, worker: TrainingThread) -> None:
        """Start a training thread, once the one before is detached."""
        self.worker = worker
        worker.start()

    def let_go(self) -> None:
        """Detach the run: its threads end on their own."""
        for member in (self.worker, self._evaluator):
            if member is not None:
                self.stop_later(member)
        self.worker = self._evaluator = None
        if self._analysis_thread is not None:
            self._analysis_thread.forget()

    def stop_later(self, member: StoppableThread) -> None:
        """Ask a thread to end; `close` waits for it."""
        if member.is_alive():
            member.stop()
            self._retired.append(member)

    def test(self, live: Snapshot | None) -> None:
        """Offer the newest snapshot to the evaluator, which comes when the data are there."""
        worker = self.running
        if self._evaluator is None and worker.dataset is not None:
            self._begin_to_test(worker.dataset, worker.beginning.test)
        if live is not None and self._evaluator is not None:
            self._evaluator.offer(live)

    def test_again(self) -> None:
        """Start another evaluator where one has ended by a fault."""
        failed, dataset = self._evaluator, self.running.dataset
        if failed is not None and failed.error is not None and dataset is not None:
            self.stop_later(failed)
            curve = failed.curve.peek()
            self._begin_to_test(dataset, curve.records if curve else self.running.beginning.test)

    def analyse(self, frame: Frame, wanted: tuple[Analysis[object], ...]) -> None:
        """Hand the analyst what visible panels ask; without any, it need not even exist."""
        if (
            self._analysis_thread is not None and not self._analysis_thread.is_alive()
        ):  # one that raised has ended
            self._analysis_thread = None
        if self._analysis_thread is None and wanted:
            self._analysis_thread = AnalysisThread()
            self._analysis_thread.start()
        if self._analysis_thread is not None:
            self._analysis_thread.offer(frame, wanted)

    def ask_again(self, analysis: Analysis[object]) -> None:
        """Discard one answer and have it computed again."""
        if self._analysis_thread is not None:
            self._analysis_thread.forget(analysis)

    def answer_now(self) -> None:
        """Answer without a pause: the user waits."""
        if self._analysis_thread is not None:
            self._analysis_thread.answer_now()

    def reap(self) -> None:
        """Forget who has ended: a worker holds the keyframes of its run."""
        self._retired = [member for member in self._retired if member.is_alive()]

    def close(self, forget_data: Callable[[], None]) -> None:
        """End everyone, after `let_go`; who waits for digits ends when the data are closed."""
        if self._analysis_thread is not None:
            self._analysis_thread.stop()
        forget_data()
        if self._analysis_thread is not None:
            self._analysis_thread.join()
            self._analysis_thread = None
        for member in self._retired:
            member.join()
        self._retired.clear()

    def _begin_to_test(self, dataset: Dataset, before: Records) -> None:
        train = training_set(self.running.recipe, dataset.train)
        self._evaluator = Evaluator(dataset.test, train, before)
        self._evaluator.start()
