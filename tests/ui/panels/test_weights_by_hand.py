"""Weights set by hand under the microscope: shown at once, undone, and branched from."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from mnist_viz.runs.run_file import load_run, run_file, save_run
from mnist_viz.session.snapshot import State
from mnist_viz.ui.panels.inspector import Inspector
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


@pytest.fixture
def inspector(stage, recipe, qtbot):
    """The inspector on a hidden unit, with a brush that paints above zero."""
    stage.start(recipe(8, objective="notes", schedule="constant", rate=0.1))
    panel = stage.open(Inspector, (560, 700))
    panel.brush.setFocus()
    QTest.keyClick(panel.brush, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.painting.height() >= panel.painting.sizeHint().height() > 20)
    qtbot.wait(50)  # for the layouts of the chart below it
    return panel


def at_pixel(view, row, column):
    """Return where the corner between four pixels is in a view."""
    return view.mapFromScene(view.box.mapViewToScene(QPointF(column, row)))


def stroke(panel, row, columns):
    """Drag the brush along a row of pixels."""
    view = panel.incoming.pixels
    places = [at_pixel(view, row, column) for column in columns]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    for place in places:
        QTest.mouseMove(view.viewport(), place)
        QTest.qWait(20)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=places[-1])


def test_a_stroke_of_the_brush_sets_the_weights_under_it_and_all_follows(inspector, stage):
    run = stage.session.frame().snapshot.network
    limit = inspector.incoming.pixels.limit
    stroke(inspector, 14, range(6, 21, 2))
    frame = stage.draw(inspector)
    painted = frame.network.weights[0][0].reshape(28, 28)
    np.testing.assert_allclose(painted[13:15, 6:20], float(f"{limit:.2g}"), rtol=1e-6)
    changed = frame.network.weights[0] != run.weights[0]
    assert changed[1:].sum() == 0 and changed[0].sum() <= 2 * 18
    np.testing.assert_array_equal(inspector.incoming.pixels.values, painted)
    x = frame.pinned.image.astype(np.float32) / 255
    z = frame.network.weights[0][0] @ x + frame.network.biases[0][0, 0]
    np.testing.assert_allclose(frame.trace.z[0][0, 0], z, rtol=1e-4)
    A, before = (n.forward(x[:, None]).a[-1][:, 0] for n in (frame.network, run))
    losses = [np.sum((a - np.eye(10)[frame.pinned.label]) ** 2) for a in (before, A)]
    assert f"{losses[0]:.4f} → {losses[1]:.4f}" in inspector.by_hand.text()


def test_undo_takes_back_a_whole_stroke(inspector, stage):
    stroke(inspector, 5, range(6, 21, 2))
    first = stage.session.frame().edits
    stroke(inspector, 20, range(6, 21, 2))
    assert len(stage.session.frame().edits) > len(first) > 20
    inspector.editor.undo.click()
    assert stage.session.frame().edits == first
    inspector.editor.undo.click()
    assert stage.session.frame().edits == ()
    assert "by hand" not in inspector.by_hand.text()


def test_the_keyboard_paints_pixel_by_pixel(inspector, stage):
    pixels = inspector.incoming.pixels
    pixels.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(pixels, key)
    (edit,) = stage.session.frame().edits
    assert (edit.name, edit.row, edit.column) == ("W1", 0, 29)


def test_without_a_brush_a_drag_moves_the_view_and_paints_nothing(inspector, stage):
    inspector.brush.setFocus()
    QTest.keyClick(inspector.brush, Qt.Key.Key_Up)
    stroke(inspector, 14, range(6, 21, 2))
    assert stage.session.frame().edits == ()


def test_a_branch_from_a_painted_filter_replays_bit_for_bit(inspector, stage, qtbot, tmp_path):
    stroke(inspector, 14, range(6, 21, 2))
    painted = stage.session.frame().network.theta.copy()
    inspector.editor.branch.click()

    def at(step):
        frame = stage.session.tick()
        ready = frame.snapshot is not None and frame.state is State.PAUSED
        return ready and frame.run.parent == 1 and frame.snapshot.step == step

    qtbot.waitUntil(lambda: at(0))
    np.testing.assert_array_equal(stage.session.frame().snapshot.network.theta, painted)
    stage.session.training.step()
    qtbot.waitUntil(lambda: at(1))
    snapshot = stage.session.frame().snapshot
    path = tmp_path / "painted.run"
    save_run(path, run_file("p", snapshot.history, snapshot.step, snapshot.network.theta, ""))
    stage.session.replay(load_run(path))
    qtbot.waitUntil(lambda: "to the last bit" in (stage.session.tick().notice or ""))
