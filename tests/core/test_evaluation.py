import numpy as np
import pytest

from mnist_viz.core.evaluation import CHUNK, evaluate, training_sample
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES


@pytest.mark.parametrize("n", [1, 7, CHUNK, CHUNK + 1, 2 * CHUNK + 13])
@pytest.mark.parametrize("objective", OBJECTIVES)
def test_an_evaluation_is_that_of_all_examples_at_once(drawn, n, objective):
    examples = drawn(n)
    network = Network.initialized((784, 9, 10), seed=4)
    result = evaluate(network, OBJECTIVES[objective], examples.images, examples.labels)
    trace = network.forward(np.float32(examples.images.T / 255))
    Y = np.float32(np.eye(10)[:, examples.labels])
    loss = OBJECTIVES[objective].loss(trace.z[-1], trace.a[-1], Y)
    assert result.loss == pytest.approx(loss, rel=1e-4)
    np.testing.assert_array_equal(result.digits, trace.digits)
    assert result.accuracy == pytest.approx(np.mean(trace.digits == examples.labels))


def test_the_confusion_counts_who_is_taken_for_whom(drawn):
    examples = drawn(60)
    network = Network.initialized((784, 9, 10), seed=4)
    result = evaluate(network, OBJECTIVES["notes"], examples.images, examples.labels)
    for true in range(10):
        for read in range(10):
            count = np.sum((examples.labels == true) & (result.digits == read))
            assert result.confusion[true, read] == count


def test_an_evaluation_cannot_be_written(drawn):
    examples = drawn(5)
    network = Network.initialized((784, 9, 10))
    result = evaluate(network, OBJECTIVES["notes"], examples.images, examples.labels)
    for array in (result.digits, result.confusion):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_no_examples_have_no_loss_and_no_accuracy(drawn):
    examples = drawn(0)
    network = Network.initialized((784, 9, 10))
    result = evaluate(network, OBJECTIVES["cross-entropy"], examples.images, examples.labels)
    assert (result.loss, result.accuracy) == (0, 0)


@pytest.mark.slow
@pytest.mark.parametrize(("n", "count"), [(100, 100), (5000, 5000), (5001, 2501), (60_000, 5000)])
def test_the_same_training_examples_of_a_large_set_are_evaluated_every_time(drawn, n, count):
    chosen = np.arange(n)[training_sample(drawn(n))]
    assert len(chosen) == count
    assert chosen[-1] - chosen[0] >= 0.9 * (n - 1)  # files may be sorted by class


def test_of_examples_that_still_arrive_the_first_ones_are_evaluated(drawn):
    assert training_sample(drawn(6000, streamed=True)) == slice(0, 5000)
