"""The slope shows the step that the run takes, and one click takes another rate."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_viz.core.training import Training
from mnist_viz.ui.panels.slope import SLOPE, SlopePanel

SIZE = (360, 320)


@pytest.fixture
def slope(stage, recipe, qtbot):
    stage.start(recipe(8, rate=0.2, schedule="constant"))
    panel = stage.open(SlopePanel, SIZE)
    stage.session.want(panel.needs)
    wait_for_answer(stage, panel, qtbot)
    return panel


def wait_for_answer(stage, panel, qtbot, rate=None):
    """Wait until the panel shows a slope, of some rate where one is given."""

    def shown():
        stage.draw(panel)
        return panel.shown is not None and (rate is None or panel.shown.rate == rate)

    qtbot.waitUntil(shown, timeout=20_000)


def test_the_loss_here_is_that_of_the_next_step(slope, stage):
    frame = stage.session.frame()
    loss = Training(frame.recipe, frame.dataset.train).step().loss
    assert slope.shown.here == pytest.approx(loss, rel=1e-6)
    assert f"{loss:.4g} here" in slope.plot.readout.text()


def test_the_verdict_says_what_the_rate_does(slope, stage, qtbot):
    said = []
    for rate in (0.002, 100.0):
        slope._take(rate)
        wait_for_answer(stage, slope, qtbot, rate)
        said.append(slope.verdict.text())
    assert "is small" in said[0]
    assert "is too large" in said[1]


def test_the_buttons_turn_the_knob(slope, stage, qtbot):
    for button, rate in ((slope.double, 0.4), (slope.halve, 0.2)):
        button.click()
        wait_for_answer(stage, slope, qtbot, rate)
        assert stage.session.frame().snapshot.knobs.rate == pytest.approx(rate)
    slope.take_best.click()
    qtbot.waitUntil(
        lambda: (
            stage.session.frame().snapshot.knobs.rate == pytest.approx(slope.shown.best, rel=0.01)
        )
    )


def test_a_click_at_a_rate_takes_it(slope, stage, qtbot):
    chart = slope.plot.chart
    middle = chart.mapFromScene(chart.box.sceneBoundingRect().center())
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    expected = 10.0 ** chart.box.viewRect().center().x()
    qtbot.waitUntil(
        lambda: stage.session.frame().snapshot.knobs.rate == pytest.approx(expected, rel=0.05)
    )


def test_it_says_that_other_optimizers_step_otherwise(stage, recipe, qtbot):
    stage.start(recipe(8, rate=0.01, optimizer="adam"))
    panel = stage.open(SlopePanel, SIZE)
    stage.session.want((SLOPE,))
    wait_for_answer(stage, panel, qtbot)
    assert "adam takes a different step" in panel.verdict.text()


def test_it_says_that_dropout_is_off_here(stage, recipe, qtbot, slope):
    assert "Dropout" not in slope.verdict.text()
    stage.start(recipe(8, rate=0.01, dropout=0.5))
    panel = stage.open(SlopePanel, SIZE)
    stage.session.want((SLOPE,))
    wait_for_answer(stage, panel, qtbot, 0.01)
    assert "the loss of the whole network" in panel.verdict.text()
