"""The bars say which digit, how surely, and whether that is right."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from mnist_viz.ui.charts.bars import Bars, percent


@pytest.fixture
def bars(theme, qtbot):
    made = Bars(theme)
    qtbot.addWidget(made)
    made.resize(320, 150)
    return made


def sure_of(digit, probability=0.9):
    made = np.full(10, (1 - probability) / 9)
    made[digit] = probability
    return made


@pytest.mark.parametrize(
    ("probability", "text"),
    [(1.0, "100"), (0.974, "97"), (0.0096, "1"), (0.004, "0.4"), (0.0001, "0"), (np.nan, "?")],
)
def test_numbers_are_percentages_short_enough_for_a_bar(probability, text):
    assert percent(probability) == text
    assert len(text) <= 3


def test_the_verdict_can_be_read_aloud(bars):
    assert bars.accessibleDescription() == "No prediction yet."
    bars.set_probabilities(sure_of(3), truth=8)
    assert bars.accessibleDescription() == "Reads 3, 90 % sure. True digit: 8."


def colours(bars):
    picture = bars.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 2)
    }


def test_right_wrong_and_unknown_look_different(bars, theme):
    bars.set_probabilities(sure_of(3), truth=3)
    assert theme.right in colours(bars)
    bars.set_probabilities(sure_of(3), truth=8)
    assert theme.wrong in colours(bars)
    bars.set_probabilities(sure_of(3))
    assert colours(bars) & {theme.right, theme.wrong} == set()
    assert theme.accent in colours(bars)


def test_the_true_digit_is_marked_under_its_own_bar(bars):
    bars.set_probabilities(sure_of(3))
    plain = bars.grab().toImage()
    bars.set_probabilities(sure_of(3), truth=8)
    marked = bars.grab().toImage()
    foot = range(int(plain.height() * 0.85), plain.height())
    changed = {
        x * 10 // plain.width()
        for x in range(plain.width())
        for y in foot
        if plain.pixel(x, y) != marked.pixel(x, y)
    }
    assert changed == {8}


@pytest.mark.parametrize("digit", [0, 3, 9])
def test_the_name_of_a_class_is_under_its_bar(bars, theme, digit):
    bars.set_probabilities(sure_of(digit, 1.0))
    picture = bars.grab().toImage()
    line = picture.height() // 2
    bar = [x for x in range(picture.width()) if picture.pixelColor(x, line).name() == theme.accent]
    assert bars.mapFromScene(bars.axis.mapToScene(0, 0)).y() > line
    ticks = bars.axis.tickValues(*bars.axis.range, bars.axis.width())[0][1]
    middle = bars.box.mapViewToScene(QPointF(ticks[digit], 0)).x()
    assert middle == pytest.approx((bar[0] + bar[-1]) / 2, abs=1.5)


def test_what_was_before_can_be_compared(bars):
    bars.set_probabilities(sure_of(3))
    plain = bars.grab().toImage()
    bars.set_probabilities(sure_of(3), before=sure_of(5))
    assert bars.grab().toImage() != plain


def test_broken_probabilities_are_drawn_as_such(bars):
    bars.set_probabilities(np.full(10, np.nan))
    bars.grab()
    assert bars.accessibleDescription().startswith("It reads nothing")


def test_painting_the_same_twice_gives_the_same_picture(bars):
    bars.set_probabilities(sure_of(3), truth=3)
    assert bars.grab().toImage() == bars.grab().toImage()
