"""What is altered is what is shown, for as long as one likes, and never the run."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.insights.units import Unit
from mnist_viz.session.panel_analyses import EFFECT, PREDICTIONS
from mnist_viz.session.view_state import Correction


def test_a_silenced_unit_is_silent_in_everything_shown_while_training_keeps_it(world, session):
    frame = world.ready(session)
    whole = frame.trace
    unit = Unit(1, int(whole.a[1][:, 0].argmax()))
    session.silence([unit])
    frame = session.tick()
    assert frame.trace.a[1][unit.row, 0] == 0
    assert frame.examples_trace.a[1][unit.row].max() == 0
    assert not np.array_equal(frame.trace.a[2], whole.a[2])
    assert frame.network is session.tick().network
    assert not frame.network.theta.flags.writeable
    assert frame.snapshot.network.weights[0][unit.row].any()
    np.testing.assert_array_equal(session.read(frame.pinned.image).a[-1], frame.trace.a[-1])
    session.silence(())
    np.testing.assert_array_equal(session.tick().trace.a[2], whole.a[2])


def test_a_new_run_starts_with_every_unit(world, session):
    world.ready(session)
    session.silence([Unit(1, 0)])
    session.training.reset()
    frame = world.until(session, lambda frame: frame.trace is not None)
    assert not frame.silenced
    assert frame.network is frame.snapshot.network


def test_a_correction_changes_what_is_shown_and_never_the_run(world, session):
    """The run with a correction on top ends on the same bits as the run without."""
    frame = world.ready(session)
    untouched = frame.trace.probabilities[:, 0]
    label = int(untouched.argmin())
    session.correct(Correction(frame.pinned.image, label, 0.05))
    frame = session.tick()
    assert frame.trace.probabilities[label, 0] > untouched[label]
    assert frame.network is session.tick().network
    session.training.step()
    corrected = world.until(session, lambda f: f.snapshot.step == 1).snapshot.network.theta
    session.correct(None)
    frame = session.tick()
    assert frame.network is frame.snapshot.network
    session.training.reset()
    session.training.step()
    again = world.until(
        session, lambda f: f.snapshot and f.snapshot.step == 1
    ).snapshot.network.theta
    np.testing.assert_array_equal(corrected, again)


def test_the_effect_of_an_alteration_is_measured_on_the_whole_test_set(world, session):
    frame = world.ready(session)
    session.want((EFFECT, PREDICTIONS))
    session.silence([Unit(1, row) for row in range(12)])
    frame = world.until(session, lambda f: f.insight(EFFECT) and f.insight(PREDICTIONS))
    found = frame.insight(EFFECT).value
    assert found.n == 200
    assert found.after == pytest.approx(0.1)
    assert found.before == np.mean(
        frame.snapshot.network.forward(as_columns(frame.dataset.test.images)).digits
        == frame.dataset.test.labels
    )


def test_a_correction_that_cannot_be_made_is_dropped_with_a_sentence(world, session):
    session.start(replace(world.RECIPE, objective="squared-error"), play=False)
    frame = world.until(session, world.at(0))
    whole = frame.trace.a[-1]
    session.silence([Unit(1, 0)])
    image = frame.pinned.image
    frame.snapshot.network.theta.flags.writeable = True
    frame.snapshot.network.theta *= np.float32(1e30)
    session.correct(Correction(image, 3, 0.1))
    frame = session.tick()
    assert "leaves the finite numbers" in frame.notice
    assert frame.correction is None
    assert session.tick().network is frame.network
    assert frame.network is not frame.snapshot.network, "silenced units stay silent"
    assert len(whole)
