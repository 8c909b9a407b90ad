"""The recording spans the whole run, densely at its beginning, and stays within its budget."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_viz.core.recipe import Knobs
from mnist_viz.core.training import TrainingState
from mnist_viz.runs.keyframes import Keyframe
from mnist_viz.session.recording import Recorded, Recording


def frame(step, size=10):
    state = TrainingState(step, 32 * step, np.zeros(size, np.float32), ())
    return Keyframe(state, Knobs(0.1), 0.1, step / 100)


def recorded(steps, budget=10**9, size=10):
    recording = Recording(budget=budget)
    for step in range(steps + 1):
        if recording.wants(step):
            recording.add(frame(step, size))
    return recording.recorded


def test_every_early_step_is_kept_and_later_ones_a_twentieth_apart():
    steps = np.array(recorded(9375).steps)
    assert steps[:40].tolist() == list(range(40))
    gaps = np.diff(steps)
    assert (gaps <= np.maximum(1, steps[:-1] / 20)).all()
    assert len(steps) < 160


@pytest.mark.slow
@settings(deadline=None)
@given(steps=st.integers(0, 3000), size=st.integers(1, 50), budget=st.integers(0, 8000))
def test_a_full_budget_thins_the_recording_evenly_and_cuts_nothing(steps, size, budget):
    kept = recorded(steps, budget, size)
    assert kept.nbytes <= max(budget, 2 * 4 * size)
    assert kept.steps[0] == 0
    assert kept.nbytes == 4 * size * len(kept.keyframes)
    if len(kept.steps) > 8:
        whole = np.array(recorded(steps).steps)
        per_gap = np.diff(np.searchsorted(whole, kept.steps))
        assert per_gap.max() <= 4 * per_gap.min()


@pytest.mark.slow
@settings(deadline=None)
@given(
    steps=st.lists(st.integers(0, 500), min_size=1, unique=True).map(sorted),
    wanted=st.integers(0, 600),
)
def test_the_nearest_and_the_one_before_are_found(steps, wanted):
    kept = Recorded(tuple(frame(step) for step in steps))
    assert abs(kept.nearest(wanted).step - wanted) == min(abs(step - wanted) for step in steps)
    before = kept.before(wanted)
    earlier = [step for step in steps if step <= wanted]
    assert (before.step if before else None) == (earlier[-1] if earlier else None)
    assert [f.step for f in kept.until(wanted)] == [step for step in steps if step < wanted]
