"""The evaluator tests what has arrived, says how much that was, and comes back for the rest."""

from dataclasses import replace

import numpy as np

from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.training import initial_network
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State


def test_it_begins_with_a_thousand_and_ends_with_the_whole_test_set(world):
    images, labels = world.rows(1500, 5)
    test = Split.arriving(1500)

    def load(name):
        return Dataset(name, "Arriving", world.load().train, test)

    session = Session(load)
    session.start(world.RECIPE, play=False)
    world.until(session, world.at(0))
    test.put(images[:999], labels[:999])
    assert session.tick().test is None
    test.put(images[999:1100], labels[999:1100])
    frame = world.until(session, lambda frame: frame.test)
    assert frame.test.latest.tested == 1100
    test.put(images[1100:], labels[1100:])
    frame = world.until(session, lambda frame: frame.test.latest.tested == 1500)
    assert frame.test.steps.tolist() == [0]
    read = initial_network(world.RECIPE).forward(images.T.astype(np.float32) / 255).digits
    assert frame.test.latest.evaluation.accuracy == np.mean(read == labels)
    session.close()


def test_the_training_set_is_evaluated_on_the_same_footing(world, session):
    session.start(world.RECIPE)
    frame = world.until(session, lambda frame: frame.test and frame.test.latest.step == world.STEPS)
    for point in (frame.test.points[0], frame.test.latest):
        at = list(frame.test.steps).index(point.step)
        assert frame.test.train_loss[at] == point.train.loss
        assert frame.test.train_accuracy[at] == point.train.accuracy
    learned = evaluate(
        frame.snapshot.network,
        OBJECTIVES[world.RECIPE.objective],
        frame.dataset.train.images,
        frame.dataset.train.labels,
    )
    assert frame.test.latest.train.loss == learned.loss
    assert frame.test.latest.train.accuracy == learned.accuracy


def test_digits_that_are_read_at_first_use_are_tested_whole(world):
    lazy = Split.lazy(200, lambda: world.rows(200, 1))
    session = Session(lambda name: Dataset(name, "Lazy", world.load().train, lazy))
    session.start(world.RECIPE)
    frame = world.until(
        session, lambda frame: frame.test is not None and frame.state is State.FINISHED
    )
    assert frame.test.latest.tested == 200
    session.close()


def test_the_record_of_a_run_at_rest_is_of_its_last_step(world, session):
    session.start(world.RECIPE)
    frame = world.until(session, lambda frame: frame.test and frame.test.latest.step == world.STEPS)
    assert frame.test.steps[-1] == world.STEPS
    assert len(frame.test.steps) == len(frame.test.points)


def test_a_test_set_that_cannot_be_read_is_a_sentence_and_training_goes_on(world):
    def unreadable():
        raise OSError("the disk is gone")

    lazy = Split.lazy(200, unreadable)
    session = Session(lambda name: Dataset(name, "Lazy", world.load().train, lazy))
    session.start(world.RECIPE)
    frame = world.until(
        session, lambda frame: frame.error is not None and frame.state is State.FINISHED
    )
    assert "the disk is gone" in frame.error
    assert frame.snapshot.step == world.STEPS
    session.close()


def test_the_moment_of_the_lowest_test_loss_is_known(world, session):
    session.start(world.RECIPE)
    frame = world.until(session, lambda frame: frame.test and frame.test.latest.step == world.STEPS)
    curve = replace(frame.test, steps=np.arange(4.0), loss=np.array([2.0, np.nan, 0.5, 0.7]))
    assert curve.best_step == 2
    assert replace(curve, loss=np.full(4, np.nan)).best_step is None
