"""What an alteration did is reported in one sentence, with its sign."""

import numpy as np
import pytest

from mnist_viz.core.insights.confusion import Effect
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.recipe import Recipe
from mnist_viz.session.frame import Frame
from mnist_viz.session.snapshot import State
from mnist_viz.session.view_state import Correction
from mnist_viz.ui.words.wording import effect_words, what_if_words

CORRECTION = Correction(np.zeros(784, np.uint8), 7, 0.1)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [(0.95, 0.96, "(+1.00)"), (0.95, 0.9, "(−5.00)"), (0.9, 0.9, "(±0.00)")],
)
def test_an_effect_says_the_record_before_and_after(before, after, words):
    sentence = effect_words(Effect(before, after, 3, 1200, 10000))
    assert f"{before:.2%} → {after:.2%} {words}" in sentence
    assert "3 of 10,000 fixed, 1,200 broken" in sentence


@pytest.mark.parametrize(
    ("others", "words"),
    [
        ({"silenced": frozenset({Unit(1, 0)})}, "1 silent unit,"),
        ({"silenced": frozenset({Unit(1, 0), Unit(1, 2)})}, "2 silent units,"),
        ({"correction": CORRECTION}, "a step on one image,"),
        (
            {"correction": CORRECTION, "silenced": frozenset({Unit(1, 0)})},
            "1 silent unit and a step on one image,",
        ),
    ],
)
def test_the_window_says_what_is_shown_that_does_not_train(others, words):
    nothing = dict.fromkeys(("error", "pace", "snapshot", "test", "dataset", "examples", "pinned"))
    frame = Frame(state=State.PAUSED, recipe=Recipe(), knobs=Recipe().knobs, **nothing, **others)
    assert what_if_words(frame) == f"shown with {words[:-1]}, which training has not"
