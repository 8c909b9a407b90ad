"""The evaluator: a thread that tests the latest network on test and training digits."""

import time

import numpy as np

from mnist_viz.core.evaluation import evaluate, training_sample
from mnist_viz.core.examples import Examples
from mnist_viz.core.message import Message
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.data.dataset import Split
from mnist_viz.data.errors import ClosedError
from mnist_viz.runs.checkpoint import Records
from mnist_viz.session.snapshot import Snapshot, TestCurve, TestPoint
from mnist_viz.session.thread_tools import REST, Latest, StoppableThread, explained, fault

ENOUGH = 1000
"""Test digits with which it begins; later records read all that have arrived by then."""

MAX_POINTS = 500
"""When there are this many records, every other one goes: the curve needs no more."""


class Evaluator(StoppableThread):
    """Tests one run's snapshots on `test`; those that come while it is busy are passed over.

    Parameters
    ----------
    test, train
        The test digits, and the training digits of the run.
    before
        The records that a run brings from where it was left, or branched.

    Attributes
    ----------
    curve
        The records so far.
    error
        A sentence on what ended the thread early, or None.
    """

    def __init__(self, test: Split, train: Examples, before: Records) -> None:
        super().__init__("evaluation")
        self.curve: Latest[TestCurve] = Latest()
        self.error: str | None = None
        self._test = test
        self._train = train
        self._before = before
        self._points: list[TestPoint] = []
        self._offered: Snapshot | None = None
        self._idle = False

    def offer(self, snapshot: Snapshot) -> None:
        """Give the newest snapshot."""
        with self._changed:
            self._offered = snapshot
            # While it tests or rests, to wake it would only take the GIL from training.
            if self._idle and self._due():
                self._changed.notify_all()

    def run(self) -> None:
        """Test what is offered until stopped."""
        try:
            self._test.wait(min(ENOUGH, len(self._test)))
            self._train.wait(min(ENOUGH, len(self._train)))
            self._work()
        except ClosedError:
            return
        except Exception as error:  # noqa: BLE001 - the session shows it
            self.error = explained(error) or Message(
                "Reading the test digits stopped by a fault of the program: {fault}. Training goes "
                "on; “Test again” reads them again.",
                fault=fault(error),
            )

    def _work(self) -> None:
        while (snapshot := self._next()) is not None:
            began = time.thread_time()  # what others do on a busy machine is no work of this thread
            self._record(snapshot)
            busy = time.thread_time() - began
            with self._changed:
                self._rest_for(REST * busy)

    def _next(self) -> Snapshot | None:
        """Wait for a snapshot that is not tested yet; return None when asked to stop."""
        with self._changed:
            self._idle = True
            asked_on = self._wait_for(self._due)
            self._idle = False
            return self._offered if asked_on else None

    def _check(self) -> None:
        """End a record under way once nobody waits for it: with wide layers it takes seconds."""
        if self._stopping:
            raise ClosedError("The evaluation was stopped.")

    def _due(self) -> bool:
        """Return whether what is offered was not tested yet, or not on the whole test set."""
        if self._offered is None or not self._points:
            return self._offered is not None
        last = self._points[-1]
        return self._offered.step != last.step or (
            self._test.whole and last.tested < len(self._test)
        )

    def _record(self, snapshot: Snapshot) -> None:
        objective = OBJECTIVES[snapshot.recipe.objective]
        some = slice(self._test.arrived)
        images, labels = self._test.images[some], self._test.labels[some]
        record = evaluate(snapshot.network, objective, images, labels, check_cancelled=self._check)
        some = training_sample(self._train)
        images, labels = self._train.images[some], self._train.labels[some]
        train = evaluate(snapshot.network, objective, images, labels, check_cancelled=self._check)
        if self._points and self._points[-1].step == snapshot.step:
            self._points.pop()
        if len(self._points) >= MAX_POINTS:
            del self._points[1::2]
        self._points.append(TestPoint(snapshot.step, record, train))
        self.curve.put(self._curve())

    def _curve(self) -> TestCurve:
        """Return all records, after those that the run brought up to its first one here."""
        points, before = tuple(self._points), self._before
        old = slice(np.searchsorted(before.steps, points[0].step))  # tested again where it begins
        return TestCurve(
            steps=np.append(before.steps[old], [float(point.step) for point in points]),
            loss=np.append(before.loss[old], [p.evaluation.loss for p in points]),
            accuracy=np.append(before.accuracy[old], [p.evaluation.accuracy for p in points]),
            train_loss=np.append(before.train_loss[old], [p.train.loss for p in points]),
            train_accuracy=np.append(
                before.train_accuracy[old], [p.train.accuracy for p in points]
            ),
            latest=points[-1],
            points=points,
        )
