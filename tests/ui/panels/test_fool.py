"""The panel that fools the network: sliders, noise, the gradient's sign, and the curve."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from mnist_viz.session.fooling import POINTS
from mnist_viz.ui.panels.fool import CONFIDENCE, CORRECT, FoolPanel

WIDE = (760, 460)


@pytest.fixture
def panel(stage, recipe):
    stage.start(recipe(12))
    return stage.open(FoolPanel, WIDE)


def slide(slider, share):
    """Press the mouse at this share of a slider's groove."""
    at = QPoint(round(share * slider.width()), slider.height() // 2)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at)


def choose(box: QComboBox, at):
    """Choose an entry as the keyboard does."""
    box.setFocus()
    for _ in range(at):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_slider_changes_the_image_and_the_bars_show_what_is_read(stage, panel):
    pinned = stage.shown.pinned.image
    assert panel.bars.before is None
    slide(panel.form.sliders["turn"], 0.9)
    assert panel.form.fooling.change.turn > 45
    read = stage.session.read(panel.changed).probabilities[:, 0]
    np.testing.assert_allclose(panel.bars.now, read, rtol=1e-5)
    before = stage.session.read(pinned).probabilities[:, 0]
    np.testing.assert_allclose(panel.bars.before, before, rtol=1e-5)
    assert not np.array_equal(panel.changed, pinned)
    assert stage.session.frame().pinned.image is pinned, "other panels keep their image"


def test_it_says_how_small_the_change_was(stage, panel):
    slide(panel.form.sliders["sign"], 0.4)
    strength = panel.form.fooling.sign
    apart = np.abs(panel.changed.astype(int) - stage.shown.pinned.image)
    assert 0 < apart.max() <= strength
    assert f"Largest change of a pixel: {apart.max()} of 255" in panel.words.text()
    assert f"mean {apart.mean():.1f}" in panel.words.text()


def test_towards_a_class_raises_that_bar(stage, panel):
    target = int(panel.bars.now.argmin())
    choose(panel.form.direction, target + 1)
    assert panel.form.fooling.towards == target
    slide(panel.form.sliders["sign"], 0.9)
    assert panel.bars.now[target] > panel.bars.before[target]


def test_the_bars_stay_live_while_the_network_learns(stage, panel, qtbot):
    slide(panel.form.sliders["sign"], 0.3)
    before = panel.bars.now.copy()
    stage.session.training.step()
    qtbot.waitUntil(lambda: stage.session.tick().snapshot.step == 1)
    stage.draw(panel)
    assert not np.array_equal(panel.bars.now, before)
    read = stage.session.read(panel.changed).probabilities[:, 0]
    np.testing.assert_allclose(panel.bars.now, read, rtol=1e-5)


def test_the_curve_is_drawn_as_it_comes_and_can_be_canceled(stage, panel, qtbot):
    stage.session.want(panel.needs)
    slide(panel.form.sliders["noise"], 0.5)
    assert "Noise" in panel.which.text()
    panel.measure.click()
    drawn = []

    def points():
        stage.draw(panel)
        drawn.append(len(panel.plot.chart.curves[CORRECT].x))
        return drawn[-1]

    qtbot.waitUntil(lambda: points() > 0)
    assert panel.measure.text() == "Cancel" or drawn[-1] == POINTS
    qtbot.waitUntil(lambda: points() == POINTS, timeout=20_000)
    assert panel.measure.text() == "Measure"
    assert set(drawn) & set(range(1, POINTS)), "the points are to come one after the other"
    assert len(panel.plot.chart.curves[CONFIDENCE].x) == POINTS
    panel.measure.click()
    stage.draw(panel)
    panel.measure.click()  # canceled
    stage.draw(panel)
    assert panel.measure.text() == "Measure"
    assert stage.session.strength.goal is None


def test_pure_noise_is_read_until_another_digit_is_pinned(stage, panel, qtbot):
    stage.session.want(panel.needs)
    panel.noise.click()
    first = panel.changed
    assert 100 < first.mean() < 155
    panel.noise.click()
    assert not np.array_equal(panel.changed, first)
    qtbot.waitUntil(lambda: "1,000 such images" in (stage.draw(panel), panel.words.text())[1])
    stage.session.pin(3)
    stage.draw(panel)
    np.testing.assert_array_equal(panel.changed, stage.shown.pinned.image)


def test_reset_and_pin_can_be_undone(stage, panel):
    offers = []
    panel.undo_offered.connect(lambda words, undo: offers.append(undo))
    pinned = stage.shown.pinned
    slide(panel.form.sliders["right"], 0.9)
    moved, amount = panel.changed, panel.form.fooling.change.right
    panel.reset.click()
    np.testing.assert_array_equal(panel.changed, pinned.image)
    offers.pop()()
    assert panel.form.fooling.change.right == amount
    panel.pin.click()
    np.testing.assert_array_equal(stage.session.frame().pinned.image, moved)
    assert stage.session.frame().pinned.label == pinned.label
    assert panel.form.fooling.change.right == 0
    offers.pop()()
    assert stage.session.frame().pinned is pinned
    assert panel.form.fooling.change.right == amount


def test_the_next_session_finds_the_sliders_as_they_were(stage, panel):
    slide(panel.form.sliders["growth"], 0.2)
    choose(panel.form.direction, 4)
    state, fooling = panel.view_state(), panel.form.fooling
    panel.look("nothing")
    assert panel.form.fooling != fooling
    panel.restore_view(state)
    assert panel.form.fooling == fooling


def test_a_lesson_can_set_it_up(stage, panel):
    panel.look("sign 12 to 3")
    assert (panel.form.fooling.sign, panel.form.fooling.towards) == (12, 3)
    panel.look("turn 45")
    assert (panel.form.fooling.change.turn, panel.form.fooling.sign) == (45, 0)
    panel.look("pure noise")
    assert panel.changed.std() > 60


def test_every_control_has_a_name_for_a_screen_reader(panel):
    for slider in panel.form.sliders.values():
        assert slider.accessibleName() and slider.accessibleDescription()
    slide(panel.form.sliders["turn"], 0.0)
    assert panel.form.sliders["turn"].accessibleDescription() == "−90 °"


def test_the_legend_has_words_and_the_axis_numbers_before_anything_is_measured(panel, qtbot):
    told = {label.text() for label in panel.plot.header.findChildren(QLabel)}
    assert {"correct", "sure"} <= told
    axis = panel.plot.chart.box.bottom
    for width in (200, 300, 600):
        drawn = axis.tickValues(0.0, 64.0, float(width))[0][1]
        assert len(drawn) >= 3, "0 and two more"


def test_away_says_from_what(stage, panel):
    names = stage.shown.dataset.classes
    assert panel.form.direction.itemText(0) == f"away from {names[stage.shown.pinned.label]}"
    panel.noise.click()
    read = names[int(panel.bars.now.argmax())]
    assert panel.form.direction.itemText(0) == f"away from {read}"
