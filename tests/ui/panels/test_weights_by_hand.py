"""Weights set by hand under the microscope: shown at once, undone, and branched from."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from mnist_viz.session.snapshot import State
from mnist_viz.ui.panels.microscope import Microscope


@pytest.fixture
def microscope(stage, recipe):
    stage.start(recipe(8, objective="notes", schedule="constant", rate=0.1))
    panel = stage.open(Microscope, (1000, 640))
    panel.look("Z2")
    return panel


def click(matrix, row, column):
    """Click a cell of a matrix."""
    width = matrix.grid.columns
    middle = matrix.grid.rect(row * width + column).center()
    at = matrix.mapFromScene(matrix.box.mapViewToScene(QPointF(middle)))
    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=at)


def type_in(microscope, text):
    microscope.editor.box.selectAll()
    QTest.keyClicks(microscope.editor.box, text)
    QTest.keyClick(microscope.editor.box, Qt.Key.Key_Return)


def test_a_typed_weight_changes_the_forward_pass_and_the_loss_at_once(microscope, stage):
    before = microscope.dissection.loss_before
    click(microscope.slide.matrices["W2"], 3, 5)
    assert microscope.editor.words.text() == "W2[3, 5] ="
    type_in(microscope, "2.5")
    assert microscope.dissection.matrices["W2"][3, 5] == 2.5
    W2, A1 = microscope.dissection.matrices["W2"], microscope.dissection.matrices["A1"]
    b2 = microscope.dissection.matrices["b2"]
    np.testing.assert_allclose(microscope.dissection.matrices["Z2"], W2 @ A1 + b2, rtol=1e-5)
    assert microscope.dissection.loss_before != before
    assert f"{microscope.dissection.loss_before:.4f}" in microscope.loss.text()
    frame = stage.session.frame()
    assert frame.network.weights[1][3, 5] == 2.5
    assert frame.snapshot.network.weights[1][3, 5] != 2.5


def test_a_bias_can_be_set_and_undo_takes_back_one_after_the_other(microscope, stage):
    first = microscope.dissection.loss_before
    click(microscope.slide.matrices["b2"], 4, 0)
    assert microscope.editor.words.text() == "b2[4, 0] ="
    type_in(microscope, "1,5")
    second = microscope.dissection.loss_before
    click(microscope.slide.matrices["W2"], 0, 0)
    type_in(microscope, "-3")
    assert [(e.name, e.value) for e in stage.session.frame().edits] == [("b2", 1.5), ("W2", -3.0)]
    microscope.editor.undo.click()
    assert microscope.dissection.loss_before == second
    microscope.editor.undo.click()
    assert microscope.dissection.loss_before == first
    assert stage.session.frame().edits == ()


@pytest.mark.parametrize("text", ["seven", "nan", "1e30"])
def test_what_is_no_weight_is_refused_and_changes_nothing(microscope, stage, text):
    click(microscope.slide.matrices["W2"], 1, 1)
    type_in(microscope, text)
    assert stage.session.frame().edits == ()


def test_a_branch_trains_on_from_the_weights_that_were_set(microscope, stage, qtbot):
    click(microscope.slide.matrices["W2"], 3, 5)
    type_in(microscope, "2.5")
    microscope.editor.branch.click()

    def ready():
        frame = stage.session.tick()
        return frame.snapshot is not None and frame.state is State.PAUSED

    qtbot.waitUntil(ready)
    frame = stage.draw(microscope)
    assert frame.snapshot.network.weights[1][3, 5] == 2.5
    assert frame.edits == ()
    assert frame.run.parent == 1 and frame.snapshot.step == 0
    assert frame.snapshot.history[-1].edits[0].value == 2.5
    stage.session.training.step()
    qtbot.waitUntil(lambda: stage.session.tick().snapshot.step == 1)


def test_an_entry_of_an_activation_is_not_for_setting(microscope):
    click(microscope.slide.matrices["A1"], 1, 1)
    assert not microscope.editor.box.isVisible()
