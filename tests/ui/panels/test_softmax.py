"""The softmax panel: what is pinned, what is read in it, and whether that is right."""

import numpy as np
import pytest

from mnist_viz.ui.look.theme import LIGHT
from mnist_viz.ui.panels.softmax import Softmax

SIZE = (330, 300)


@pytest.fixture
def panel(stage, recipe):
    stage.start(recipe(8))
    return stage.open(Softmax, SIZE)


def first(frame, *, right):
    """Row of the first test image that is correct, or wrongly."""
    labels = frame.dataset.test.labels
    return int(np.flatnonzero((frame.test.latest.evaluation.digits == labels) == right)[0])


@pytest.mark.parametrize("right", [True, False])
def test_the_verdict_says_right_or_wrong_in_words_and_colour(panel, stage, right):
    row = first(stage.session.frame(), right=right)
    stage.session.pin(row)
    frame = stage.draw(panel)
    words = panel.verdict.text()
    assert ("right" in words, "wrong" in words) == (right, not right)
    assert panel.verdict.label.property("role") == ("right" if right else "wrong")
    assert str(row) in panel.heading.text()
    classes = frame.dataset.classes
    assert classes[int(frame.trace.digits[0])] in words
    if not right:
        assert f"is {classes[frame.pinned.label]}" in words


def test_a_drawing_has_no_verdict_for_nobody_said_what_it_is(panel, stage):
    stage.session.pin_drawing(np.full(784, 90, np.uint8))
    stage.draw(panel)
    assert panel.heading.text() == "Your drawing"
    assert "right" not in panel.verdict.text()
    assert panel.verdict.label.property("role") == "muted"


def test_the_bars_know_the_classes_by_the_data_sets_names(panel, stage):
    frame = stage.draw(panel)
    read = frame.dataset.classes[int(frame.trace.digits[0])]
    description = panel.bars.accessibleDescription()
    assert f"Reads {read}" in description
    assert frame.dataset.classes[frame.pinned.label] in description


def test_another_pinned_image_changes_the_thumbnail_and_the_bars(panel, stage):
    before = (panel.image.grab().toImage(), panel.bars.grab().toImage())
    stage.session.pin_drawing(np.zeros(784, np.uint8))
    stage.draw(panel)
    assert panel.image.grab().toImage() != before[0]
    assert panel.bars.grab().toImage() != before[1]


def test_before_the_first_network_it_says_that_nothing_is_pinned(stage, recipe):
    stage.session.start(recipe(8), play=False)
    panel = Softmax(stage.session, LIGHT)
    panel.draw(stage.session.frame())
    assert panel.heading.text()
    assert not panel.image.isVisibleTo(panel) or stage.session.frame().pinned is not None
    panel.deleteLater()
