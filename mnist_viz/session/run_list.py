"""The runs of this session, each with a name and a colour that stay."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from functools import cached_property

import numpy as np

from mnist_viz.core.arrays import Floats
from mnist_viz.core.edits import Edits
from mnist_viz.core.evaluation import Evaluation
from mnist_viz.core.message import Message
from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.history import knob_changes, knobs_at
from mnist_viz.runs.saved_session import SavedRun, SavedSession, origin_file, run_file
from mnist_viz.session.recording import NOTHING_RECORDED, Recorded
from mnist_viz.session.snapshot import Snapshot, TestCurve, TestPoint
from mnist_viz.session.thread_tools import Latest

MAX_RUNS = 12
"""Runs that are kept; then the oldest goes."""

KEYFRAMES_LEFT = 32
"""Keyframes that a run keeps when it is left: its past is thinner, but still whole."""

BYTES_LEFT = 64_000_000
"""Memory for the keyframes of all runs that were left; the oldest run is thinned first."""


class Clock(Enum):
    """What two runs can be compared along."""

    STEP = "step"
    EPOCH = "epoch"
    SECONDS = "seconds"


@dataclass(frozen=True, eq=False)
class Timeline:
    """Which step of a run was made when: read from its keyframes and its newest moment."""

    snapshot: Snapshot | None
    recorded: Recorded

    def at(self, steps: Floats, clock: Clock) -> Floats:
        """Return what `clock` showed at these steps."""
        if clock is Clock.STEP or not len(self._moments):
            return steps
        times: Floats = np.interp(steps, self._moments[:, 0], self._along(clock))
        return times

    def step(self, time: float, clock: Clock) -> int:
        """Return the step at which `clock` showed `time`."""
        if clock is Clock.STEP or not len(self._moments):
            return max(0, round(time))
        return round(float(np.interp(time, self._along(clock), self._moments[:, 0])))

    def _along(self, clock: Clock) -> Floats:
        if clock is Clock.SECONDS:
            return self._moments[:, 2]
        return self._moments[:, 1] / (self.snapshot.n if self.snapshot else 1)

    @cached_property
    def _moments(self) -> Floats:
        """Step, examples read and seconds, ascending, (k, 3)."""
        now = self.snapshot
        if now is None:
            return self.recorded.times
        before = self.recorded.times
        if not len(before):  # a run of an earlier session: its keyframes are not saved
            before = np.zeros((1, 3))
        return np.vstack([before, (now.step, now.examples_seen, now.elapsed)])


@dataclass(frozen=True, eq=False)
class RunRecord:
    """A run as it is compared with others.

    Attributes
    ----------
    number
        Counts the runs of the session from 1; it stays, and with it the colour.
    name
        What the user calls it; until then, what it is called in any language.
    parent, since
        The number of the run that it branched from, and at which step; None and 0 for a run of its
        own.
    origin
        Where a branch begins; None for a separate run, which begins at its first weights.
    snapshot, test, recorded
        Where it stands, or was left.
    end
        Where it was left, to continue from; empty for a moment, until its thread has ended.
    hidden
        Whether its curves are left out.
    """

    number: int
    name: str
    parent: int | None
    since: int
    origin: Checkpoint | None = None
    snapshot: Snapshot | None = None
    test: TestCurve | None = None
    recorded: Recorded = NOTHING_RECORDED
    end: Latest[Checkpoint] = field(default_factory=Latest)
    hidden: bool = False

    @property
    def recipe(self) -> Recipe | None:
        """What it runs, the knobs as they stand."""
        if self.snapshot is None:
            return None
        knobs = self.snapshot.knobs
        return replace(self.snapshot.recipe, rate=knobs.rate, decay=knobs.decay)

    def timeline(self) -> Timeline:
        """Return the times of the run, as it was left."""
        return Timeline(self.snapshot, self.recorded)


NO_RUN = RunRecord(0, "", None, 0)


class RunList:
    """The run that continues, and those before it.

    Attributes
    ----------
    current
        The run that continues.
    left
        Those before it, oldest first; another tuple after every change.
    """

    def __init__(self) -> None:
        self.current = NO_RUN
        self.left: tuple[RunRecord, ...] = ()
        self._counted = 0

    def begin(
        self, name: str = "", *, parent: RunRecord | None = None, origin: Checkpoint | None = None
    ) -> None:
        """Begin a run, or a branch of `parent` at `origin`; a name is found if it brings none."""
        self._counted += 1
        self.current = RunRecord(
            self._counted,
            name or default_name(self._counted),
            parent.number if parent else None,
            origin.history[-1].step if origin else 0,
            origin,
        )

    def begin_again(self) -> None:
        """Begin the current run again next to its previous attempt; a branch stays one."""
        was = self.current
        self.begin()
        if was.origin is not None:
            self.current = replace(
                self.current,
                name=was.name,
                parent=was.parent,
                since=was.since,
                origin=was.origin,
            )

    def leave(
        self,
        snapshot: Snapshot,
        test: TestCurve | None,
        recorded: Recorded,
        end: Latest[Checkpoint],
    ) -> RunRecord | None:
        """Put the current run, as it stands, to those that were left; return one too many."""
        thinner = recorded.thinned(KEYFRAMES_LEFT, BYTES_LEFT)
        record = replace(self.current, snapshot=snapshot, test=test, recorded=thinner, end=end)
        left = (*self.left, record)
        self.left = within(left[-MAX_RUNS:], BYTES_LEFT)
        return left[0] if len(left) > MAX_RUNS else None

    @property
    def nbytes(self) -> int:
        """Memory that the keyframes of the runs that were left take."""
        return sum(record.recorded.nbytes for record in self.left)

    def restore(self, current: RunRecord, left: tuple[RunRecord, ...]) -> None:
        """Make saved runs the list; those of this session follow them under other numbers."""
        shift = max(record.number for record in (*left, current))
        own = tuple(_renumbered(record, shift) for record in self.left)
        self.left = (*left, *own)[-MAX_RUNS:]
        self.current = current
        self._counted = max((record.number for record in own), default=shift)

    def rename(self, number: int, name: str) -> None:
        """Call a run otherwise."""
        self._change(number, lambda record: replace(record, name=name))

    def hide(self, number: int, hidden: bool) -> None:
        """Leave a run's curves out, or show them again."""
        self._change(number, lambda record: replace(record, hidden=hidden))

    def delete(self, number: int) -> Callable[[], None]:
        """Forget a run that was left; what is returned puts it back where it was."""
        record = self.find(number)
        if record is None:
            return lambda: None
        place = self.left.index(record)
        self.left = (*self.left[:place], *self.left[place + 1 :])

        def put_back() -> None:
            if self.find(number) is None:
                self.left = (*self.left[:place], record, *self.left[place:])

        return put_back

    def find(self, number: int) -> RunRecord | None:
        """Return the run of that number, if it was left."""
        return {record.number: record for record in self.left}.get(number)

    def resume(self, found: RunRecord) -> None:
        """Make a run that was left the current one again."""
        self.delete(found.number)
        self.current = replace(
            found, snapshot=None, test=None, recorded=NOTHING_RECORDED, end=Latest()
        )

    def _change(self, number: int, change: Callable[[RunRecord], RunRecord]) -> None:
        if self.current.number == number:
            self.current = change(self.current)
        self.left = tuple(
            change(record) if record.number == number else record for record in self.left
        )


def within(runs: tuple[RunRecord, ...], budget: int) -> tuple[RunRecord, ...]:
    """Thin the recordings of `runs`, the oldest first, until together they fit into `budget`.

    A run keeps its first keyframe in any case.
    """
    excess = sum(run.recorded.nbytes for run in runs) - budget
    thinned = list(runs)
    for place, run in enumerate(runs):
        if excess <= 0:
            break
        recorded = run.recorded.thinned(KEYFRAMES_LEFT, max(0, run.recorded.nbytes - excess))
        excess -= run.recorded.nbytes - recorded.nbytes
        thinned[place] = replace(run, recorded=recorded)
    return tuple(thinned)


def default_name(number: int) -> Message:
    """Return what a run is called until the user gives it a name."""
    return Message("run {number}", number=number)


def _renumbered(record: RunRecord, shift: int) -> RunRecord:
    number = record.number + shift
    named = record.name != default_name(record.number)
    return replace(
        record,
        number=number,
        name=record.name if named else default_name(number),
        parent=None if record.parent is None else record.parent + shift,
    )


def branch_name(changes: Mapping[str, object], edits: Edits = ()) -> Message:
    """Return what a branch is called before the user gives it a name: "rate 0.1"."""
    named = [
        Message.symbols("{field} {value}", field=Message.symbols(field), value=_short(value))
        for field, value in changes.items()
    ]
    if edits:
        named.append(Message("weights by hand"))
    return Message.listed(named)


def _short(value: object) -> object:
    return f"{value:g}" if isinstance(value, float) else value


def differing(recipes: list[Recipe]) -> list[str]:
    """Return the names of the fields in which not all of these recipes agree."""
    names = [field.name for field in fields(Recipe)]
    return [name for name in names if len({getattr(recipe, name) for recipe in recipes}) > 1]


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
