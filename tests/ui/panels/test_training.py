"""The training digits are shown with their labels, the wrong ones alone where there are any."""

import numpy as np
import pytest

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.training_set import training_set
from mnist_viz.session.panel_analyses import LEARNED
from mnist_viz.ui.panels.training import TrainingDigits


@pytest.fixture
def opened(stage, recipe, qtbot):
    def open_with(**fields):
        stage.start(recipe(8, **fields))
        panel = stage.open(TrainingDigits, (600, 300))
        stage.session.want(panel.needs)
        qtbot.waitUntil(lambda: stage.session.tick().insight(LEARNED) is not None, timeout=20_000)
        stage.draw(panel)
        return panel, stage.session.tick().insight(LEARNED).value

    return open_with


def test_wrong_labels_are_shown_alone_with_the_network_s_opinion(opened, stage):
    panel, found = opened(wrong_labels=0.2)
    frame = stage.session.frame()
    learned = training_set(frame.recipe, frame.dataset.train)
    rows = np.flatnonzero(learned.wrong)
    assert found.n == len(rows) == 60
    np.testing.assert_array_equal(found.labels, learned.labels[rows])
    np.testing.assert_array_equal(found.true_labels, frame.dataset.train.labels[rows])
    read = frame.network.forward(as_columns(learned.images[rows])).digits
    np.testing.assert_array_equal(found.read, read)
    assert panel.words.text().startswith("60 labels are wrong.")
    true = int((read == found.true_labels).sum())
    assert panel.words.text().endswith(f"reads the true digit in {true}.")


def test_without_wrong_labels_the_first_training_digits_are_shown(opened, stage):
    panel, found = opened()
    train = stage.session.frame().dataset.train
    np.testing.assert_array_equal(found.images, train.images[: len(found.images)])
    assert "shown are read as their label says" in panel.words.text()
