"""The lowest test loss is marked in the curves, and one click goes there."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_viz.ui.panels.curves import CurvesPanel


def test_one_click_goes_to_the_lowest_test_loss(stage, recipe, qtbot):
    stage.start(recipe(8))
    stage.session.training.run_to(6)
    qtbot.waitUntil(lambda: stage.session.tick().live.step == 6, timeout=20_000)
    panel = stage.open(CurvesPanel, (700, 300))
    frame = stage.session.frame()
    losses = np.array([0.9, 0.4, 0.6])
    test = replace(
        frame.test,
        steps=np.array([0.0, 3.0, 6.0]),
        loss=losses,
        accuracy=losses,
        train_loss=losses,
        train_accuracy=losses,
    )
    panel.draw(replace(frame, test=test))
    assert panel.best.isVisible()
    assert panel.best.text().endswith("step 3")
    panel.best.click()
    qtbot.waitUntil(lambda: stage.session.tick().sought == 3, timeout=20_000)


def test_while_the_test_loss_falls_there_is_nothing_to_go_back_to(stage, recipe):
    stage.start(recipe(8))
    panel = stage.open(CurvesPanel, (700, 300))
    assert not panel.best.isVisible()


def test_the_gap_between_training_and_test_set_is_shaded_as_drawn(stage, recipe, qtbot):
    stage.start(recipe(8))
    panel = stage.open(CurvesPanel, (700, 300))
    frame = stage.session.frame()
    test = replace(
        frame.test,
        steps=np.array([0.0, 3.0, 6.0]),
        loss=np.array([0.9, 0.5, 0.6]),
        accuracy=np.array([0.1, 0.5, 0.4]),
        train_loss=np.array([0.9, 0.3, 0.1]),
        train_accuracy=np.array([0.1, 0.8, 0.9]),
    )
    panel.draw(replace(frame, test=test))

    def corners(plot):
        path = plot.chart.gap.path()
        return [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]

    assert corners(panel.loss) == [(0, 0.9), (3, 0.3), (6, 0.1), (6, 0.6), (3, 0.5), (0, 0.9)]
    assert np.ptp([y for _, y in corners(panel.accuracy)]) == pytest.approx(80)
    panel.loss.set_log(True)
    assert corners(panel.loss)[2][1] == pytest.approx(-1)
    panel.loss.show_curve("test", False)
    assert corners(panel.loss) == []
