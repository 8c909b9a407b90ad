"""The evaluator: a thread that tests the latest network on the test digits, at its own pace."""

import time
from threading import Condition, Thread

import numpy as np

from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.data.dataset import Split
from mnist_viz.data.errors import ClosedError
from mnist_viz.session.failure import explain
from mnist_viz.session.latest import Latest
from mnist_viz.session.snapshot import Snapshot, TestCurve, TestPoint

REST = 9
"""Seconds of rest for a second of work: training and the window come first."""

ENOUGH = 1000
"""Test digits with which it begins; later records read all that have arrived by then."""

MOST_POINTS = 2000


class Evaluator(Thread):
    """Tests one run's snapshots on `test`; those that come while it is busy are passed over.

    Attributes
    ----------
    curve
        The records so far.
    error
        A sentence on what ended the thread early, or None.
    """

    def __init__(self, test: Split) -> None:
        super().__init__(name="evaluation", daemon=True)
        self.curve: Latest[TestCurve] = Latest()
        self.error: str | None = None
        self._test = test
        self._points: list[TestPoint] = []
        self._offered: Snapshot | None = None
        self._stopping = False
        self._changed = Condition()

    def offer(self, snapshot: Snapshot) -> None:
        """Give the newest snapshot."""
        with self._changed:
            if self._offered is None or self._offered.step != snapshot.step:
                self._offered = snapshot
                self._changed.notify_all()

    def stop(self) -> None:
        """Ask the thread to end after the record under way; `join` waits for it."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def run(self) -> None:
        """Test what is offered until stopped."""
        try:
            self._test.wait(min(ENOUGH, len(self._test)))
            self._work()
        except ClosedError:
            return
        except Exception as error:  # noqa: BLE001 - the session shows it, whatever it is
            self.error = explain(error)

    def _work(self) -> None:
        while (snapshot := self._next()) is not None:
            began = time.perf_counter()
            self._record(snapshot)
            busy = time.perf_counter() - began
            with self._changed:
                self._changed.wait_for(lambda: self._stopping, timeout=REST * busy)

    def _next(self) -> Snapshot | None:
        """Wait for a snapshot that is not tested yet; return None when asked to stop."""
        tested = self._points[-1].step if self._points else -1
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopping or (self._offered and self._offered.step != tested)
            )
            return None if self._stopping else self._offered

    def _record(self, snapshot: Snapshot) -> None:
        objective = OBJECTIVES[snapshot.recipe.objective]
        some = slice(self._test.arrived)
        images, labels = self._test.images[some], self._test.labels[some]
        record = evaluate(snapshot.network, objective, images, labels)
        if len(self._points) >= MOST_POINTS:
            del self._points[1::2]
        self._points.append(TestPoint(snapshot.step, record))
        self.curve.put(
            TestCurve(
                steps=np.array([float(point.step) for point in self._points]),
                loss=np.array([point.evaluation.loss for point in self._points]),
                accuracy=np.array([point.evaluation.accuracy for point in self._points]),
                latest=self._points[-1],
            )
        )
