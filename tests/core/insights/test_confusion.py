"""Who is taken for whom agrees with reading every example on its own."""

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.evaluation import evaluate
from mnist_viz.core.insights.confusion import effect, predict_all
from mnist_viz.core.insights.units import silenced
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES


@pytest.fixture(scope="module")
def net():
    return Network.initialized((784, 11, 10), seed=4)


@pytest.fixture(scope="module")
def digits():
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (1203, 784)).astype(np.uint8)
    return images, rng.integers(0, 9, 1203).astype(np.uint8)


def test_each_reading_is_that_of_the_example_alone(net, digits):
    images, labels = digits
    found = predict_all(net, images, labels)
    for i in (0, 499, 500, 1202):
        p = net.forward(as_columns(images[i : i + 1])).probabilities[:, 0]
        assert found.digits[i] == p.argmax()
        assert found.sureness[i] == pytest.approx(p.max(), rel=1e-5)


def test_the_matrix_is_the_one_that_the_evaluation_finds(net, digits):
    found = predict_all(net, *digits)
    record = evaluate(net, OBJECTIVES["cross-entropy"], *digits)
    np.testing.assert_array_equal(found.confusion, record.confusion)
    assert found.accuracy == record.accuracy


def test_a_cell_lists_its_digits_worst_first(net, digits):
    found = predict_all(net, *digits)
    _, labels = digits
    listed = 0
    for true in range(10):
        for read in range(10):
            cell = found.cell(true, read)
            assert (labels[cell] == true).all()
            assert (found.digits[cell] == read).all()
            sureness = list(found.sureness[cell])
            assert sureness == sorted(sureness, reverse=true != read)
            assert len(cell) == found.confusion[true, read]
            listed += len(cell)
    assert listed == len(labels)


def test_accuracy_by_class_is_nan_for_a_class_that_is_absent(net, digits):
    _, labels = digits
    found = predict_all(net, *digits)
    for digit in range(9):
        assert found.class_accuracy[digit] == np.mean(found.digits[labels == digit] == digit)
    assert np.isnan(found.class_accuracy[9])


def test_the_effect_counts_what_was_mended_and_what_was_broken(net, digits):
    before = predict_all(net, *digits)
    after = predict_all(silenced(net, [(1, 3)]), *digits)
    found = effect(before, after)
    assert found.after - found.before == pytest.approx((found.mended - found.broken) / found.n)
    assert found.mended + found.broken > 0
    nothing = effect(before, before)
    assert (nothing.mended, nothing.broken) == (0, 0)
