"""The list of runs as a saved session has it, and back again."""

from collections.abc import Mapping
from dataclasses import fields, replace

import numpy as np

from mnist_viz.core.evaluation import Evaluation
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.history import knob_changes, knobs_at
from mnist_viz.runs.saved_session import SavedRun, SavedSession, origin_file, run_file
from mnist_viz.session.latest import Latest
from mnist_viz.session.run_list import RunList, RunRecord, default_name
from mnist_viz.session.snapshot import Snapshot, TestCurve, TestPoint


def saved_session(
    runs: RunList, view: Mapping[str, str]
) -> tuple[SavedSession, dict[str, Checkpoint]]:
    """Return the list of runs as it is saved, with the checkpoints of all but the current one."""
    current, left = runs.current, runs.left
    checkpoints: dict[str, Checkpoint] = {}
    kept = []
    for record in left:
        end = record.end.peek()
        if end is not None and end.state is not None:
            kept.append(_saved(record))
            checkpoints[run_file(record.number)] = end
    for record in (*left, current):
        if record.origin is not None and record.origin.state is not None:
            checkpoints[origin_file(record.number)] = record.origin
    return SavedSession(_saved(current), tuple(kept), dict(view)), checkpoints


def restored_records(
    saved: SavedSession, checkpoints: Mapping[str, Checkpoint]
) -> tuple[RunRecord, ...]:
    """Return the runs that were left, those whose checkpoint can be read."""
    found = []
    for run in saved.left:
        end = checkpoints.get(run_file(run.number))
        if end is None or end.state is None:
            continue
        place: Latest[Checkpoint] = Latest()
        place.put(end)
        found.append(
            replace(
                restored_record(run, checkpoints),
                snapshot=_snapshot(end, max(1, run.examples)),
                test=_test(end),
                end=place,
            )
        )
    return tuple(found)


def restored_record(run: SavedRun, checkpoints: Mapping[str, Checkpoint]) -> RunRecord:
    """Return what the list says of a run, without where it was left."""
    default = default_name(run.number)
    return RunRecord(
        run.number,
        default if run.name in ("", default) else run.name,
        run.parent,
        run.since,
        checkpoints.get(origin_file(run.number)),
        hidden=run.hidden,
    )


def _saved(record: RunRecord) -> SavedRun:
    examples = record.snapshot.n if record.snapshot else 1
    return SavedRun(
        record.number, str(record.name), record.parent, record.since, record.hidden, examples
    )


def _snapshot(end: Checkpoint, n: int) -> Snapshot:
    """Return the moment at which a run was left; its speed was of another day."""
    state = end.state
    assert state is not None
    knobs = knobs_at(end.history, end.step)
    return Snapshot(
        recipe=end.recipe,
        knobs=knobs,
        network=end.network(),
        step=end.step,
        epoch=state.examples_seen // n,
        examples_seen=state.examples_seen,
        n=n,
        rate=knobs.rate,
        loss=end.loss,
        accuracy=end.accuracy,
        turns=knob_changes(end.history),
        history=end.history,
        elapsed=end.seconds,
        examples_per_second=0.0,
    )


def _test(end: Checkpoint) -> TestCurve | None:
    """Return the records on the test set; which digits were misread is not saved."""
    records = end.test
    if not len(records.steps):
        return None
    nothing = Evaluation(float(records.loss[-1]), np.empty(0, np.uint8), np.zeros((10, 10), int))
    latest = TestPoint(int(records.steps[-1]), nothing, nothing)
    steps, loss, accuracy, train_loss, train_accuracy = (
        np.asarray(getattr(records, field.name), np.float64) for field in fields(records)
    )
    return TestCurve(steps, loss, accuracy, train_loss, train_accuracy, latest, ())
