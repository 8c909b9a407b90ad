"""The curve against strength is the test set's own, comes point by point, and can be canceled."""

import numpy as np
import pytest

from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.data.image_change import ImageChange
from mnist_viz.session.fooling import NOISE, POINTS, Fooling
from mnist_viz.session.snapshot import State


def accuracy(network, images, labels):
    return evaluate(network, OBJECTIVES["notes"], images, labels).accuracy


def curve_of(frame, session):
    insight = frame.insight(session.strength.question)
    return insight.value if insight else None


def test_its_points_are_the_accuracies_of_the_changed_test_set(world, session):
    frame = world.run_to_the_end(session, world.RECIPE)
    session.want((session.strength.question,))
    session.strength.start(frame, "sign", Fooling(steps=2), most=60.0)
    lengths = []

    def whole(frame):
        curve = curve_of(frame, session)
        lengths.append(0 if curve is None else len(curve.accuracy))
        return curve is not None and curve.whole

    curve = curve_of(world.until(session, whole), session)
    assert len(set(lengths) - {0}) > 3, "points are to come one after the other"
    test, network = frame.dataset.test, frame.network
    assert curve.accuracy[0] == accuracy(network, test.images, test.labels)
    np.testing.assert_allclose(curve.strengths, np.linspace(0, 60, POINTS))
    for at in (3, POINTS - 1):
        fooling = Fooling(sign=curve.strengths[at], steps=2)
        changed = fooling.apply(test.images, test.labels, network, OBJECTIVES["notes"])
        assert curve.accuracy[at] == pytest.approx(accuracy(network, changed, test.labels))
    assert curve.accuracy[-1] < curve.accuracy[0]
    assert not session.strength.running(session.tick())


def test_it_is_of_the_selected_change_alone(world, session):
    frame = world.ready(session)
    fooling = Fooling(ImageChange(right=9.0, seed=4), sign=80.0, towards=3)
    session.strength.start(frame, "noise", fooling, most=50.0)
    of = session.strength.goal.of
    assert (of.change, of.sign, of.towards) == (ImageChange(seed=4), 0.0, 3)


def test_a_canceled_curve_keeps_its_points_and_gets_no_more(world, session):
    frame = world.ready(session)
    session.want((session.strength.question,))
    session.strength.start(frame, "turn", Fooling(), most=90.0)
    world.until(session, lambda frame: curve_of(frame, session) is not None)
    session.strength.cancel()
    assert not session.strength.running(session.tick())
    known = len(curve_of(session.tick(), session).accuracy)
    for _ in range(50):
        frame = session.tick()
    assert known <= len(curve_of(frame, session).accuracy) <= known + 1


@pytest.mark.slow
def test_points_come_while_training_runs_and_another_run_ends_the_curve(world, session):
    frame = world.ready(session, play=True)
    session.want((session.strength.question,))
    session.strength.start(frame, "noise", Fooling(), most=90.0)
    frame = world.until(session, lambda f: (c := curve_of(f, session)) is not None and c.whole)
    assert frame.state is State.RUNNING
    assert frame.snapshot.step > curve_of(frame, session).goal.step
    session.start(world.RECIPE, play=False)
    world.until(session, lambda frame: frame.trace is not None)
    assert session.strength.goal is None


def test_towards_a_class_makes_that_class_likelier(world, session):
    frame = world.ready(session)
    image, network = frame.pinned.image[None], frame.network
    label = np.array([frame.pinned.label], np.uint8)
    target = int(frame.trace.probabilities[:, 0].argmin())
    fooling = Fooling(sign=25.0, towards=target, steps=10)
    changed = fooling.apply(image, label, network, OBJECTIVES["notes"])
    before, after = (session.read(x[0]).probabilities[target, 0] for x in (image, changed))
    assert after > before
    assert np.abs(changed.astype(int) - image).max() <= 25


def test_noise_is_read_with_a_probability_of_at_least_a_tenth(world, session):
    world.ready(session)
    session.want((NOISE,))
    found = world.until(session, lambda frame: frame.insight(NOISE)).insight(NOISE).value
    assert len(found.confidence) == 1000
    assert 0.1 <= found.confidence.min() <= found.confidence.max() <= 1
