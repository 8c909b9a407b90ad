"""An edit sets one entry of one matrix, and nothing else."""

import numpy as np
import pytest

from mnist_viz.core.edits import Edit, edited, merged
from mnist_viz.core.network import Network


def test_it_sets_the_entry_in_a_copy_and_leaves_the_network_alone():
    net = Network.initialized((15, 4, 3), seed=1)
    theta = net.theta.copy()
    made = edited(net, [Edit("W2", 2, 1, 0.5), Edit("b1", 3, 0, -1.25)])
    assert made.weights[1][2, 1] == 0.5
    assert made.biases[0][3, 0] == -1.25
    assert (made.theta != theta).sum() == 2
    np.testing.assert_array_equal(net.theta, theta)
    assert not made.theta.flags.writeable


def test_the_last_edit_of_an_entry_counts():
    first, other, last = Edit("W1", 0, 0, 1.0), Edit("b1", 0, 0, 2.0), Edit("W1", 0, 0, 3.0)
    assert merged([first, other, last]) == (last, other)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (Edit("W3", 0, 0, 1.0), "no matrix W3"),
        (Edit("theta", 0, 0, 1.0), "no matrix theta"),
        (Edit("W2", 3, 0, 1.0), "no entry [3, 0]"),
        (Edit("b2", 0, 1, 1.0), "no entry [0, 1]"),
        (Edit("W1", 0, -1, 1.0), "no entry [0, -1]"),
        (Edit("W1", 0, 0, float("nan")), "no finite number"),
        (Edit("W1", 0, 0, 1e39), "no finite number"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(edit, words):
    with pytest.raises(ValueError, match=words.replace("[", r"\[")):
        edited(Network.initialized((15, 4, 3)), [edit])
