"""The microscope: every number is the run's own, and pointing at it says how it came about."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from mnist_viz.core.training import Training
from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.equation import EquationView, symbol_boxes
from mnist_viz.ui.charts.matrix_view import MatrixView
from mnist_viz.ui.look.theme import DARK, LIGHT
from mnist_viz.ui.panels.microscope import Microscope
from mnist_viz.ui.shell.presentation import TYPE_SCALE

SIZE = (1000, 640)


@pytest.fixture
def microscope(stage, recipe):
    stage.start(recipe(8, objective="notes", schedule="constant", rate=0.1))
    return stage.open(Microscope, SIZE)


def phase_names(microscope):
    return [phase.name for phase in microscope.story]


def press(microscope, key):
    QTest.keyClick(microscope.bar.forward, key)


def test_a_step_has_the_six_phases_of_the_notes(microscope):
    assert phase_names(microscope) == ["Z1", "A1", "Z2", "A2 and loss", "Backward", "Update"]


def test_the_loss_before_and_after_are_those_of_the_runs_next_step(microscope, stage):
    frame = stage.session.frame()
    training = Training(frame.recipe, frame.dataset.train)
    assert microscope.dissection.loss_before == pytest.approx(training.step().loss)
    assert f"{microscope.dissection.loss_before:.4f}" in microscope.loss.text()
    after = f"{microscope.dissection.loss_after:.4f}"
    assert after not in microscope.loss.text(), "the sentence about the update comes before it"
    microscope.look("Update")
    assert after in microscope.loss.text()
    microscope.look("Z1")
    assert after not in microscope.loss.text()
    assert microscope.dissection.loss_after < microscope.dissection.loss_before


def test_page_keys_go_through_the_phases_and_hold_the_step(microscope):
    assert not microscope.hold.isChecked()
    seen = []
    for _ in range(7):
        seen.append(microscope.slide.equation.result)
        press(microscope, Qt.Key.Key_PageDown)
    assert seen == ["Z1", "A1", "Z2", "A2", "dZ2", "W1+", "W1+"]
    assert microscope.hold.isChecked()
    press(microscope, Qt.Key.Key_PageUp)
    assert microscope.slide.equation.result == "dZ2"


def test_playing_goes_through_every_equation_and_stops_at_the_end(microscope):
    microscope.bar.play.setChecked(True)
    results = [microscope.slide.equation.result]
    while microscope.bar.play.isChecked():
        microscope.advance()
        results.append(microscope.slide.equation.result)
    told = [e.result for phase in microscope.story for e in phase.equations]
    assert results[:-1] == told
    assert "dW1" in results


def test_what_is_held_stays_while_the_run_goes_on(microscope, stage, qtbot):
    microscope.hold.setChecked(True)
    held = microscope.dissection
    stage.session.training.step()
    qtbot.waitUntil(lambda: stage.session.frame().snapshot.step == 1)
    microscope.draw(stage.session.frame())
    assert microscope.dissection is held
    microscope.hold.setChecked(False)
    microscope.draw(stage.session.frame())
    assert microscope.dissection is not held


def test_pointing_at_an_entry_of_a_product_lights_row_and_column_and_writes_the_sum(microscope):
    Z1, W1, A0 = (microscope.slide.matrices[name] for name in ("Z1", "W1", "A0"))
    Z1.point_at(QPointF(3.5, 5.5))
    assert W1.band.path().boundingRect().getRect() == (0, 5, 784, 1)
    assert A0.band.path().boundingRect().getRect() == (3, 0, 1, 784)
    value = microscope.dissection.matrices["Z1"][5, 3]
    sentence = microscope.slide.sentence.text()
    assert sentence.startswith("Z1[5, 3] = ")
    assert float(sentence.split(" = ")[-1].replace("−", "-")) == pytest.approx(value, rel=0.01)
    assert microscope.thumbnail.isVisible()
    assert "example 3" in microscope.caption.text()


def test_pointing_at_one_matrix_leaves_the_others_in_sight(microscope):
    def colours(matrix):
        image = matrix.grab().toImage()
        return {image.pixel(x, image.height() // 2) for x in range(image.width())}

    Z1, W1 = (microscope.slide.matrices[name] for name in ("Z1", "W1"))
    W1.point_at(QPointF(2.5, 2.5))
    before = colours(W1)
    assert len(before) > 10
    Z1.point_at(QPointF(3.5, 5.5))
    assert len(colours(W1)) > 10


def test_arrow_keys_point_as_the_mouse_does(microscope):
    Z1 = microscope.slide.matrices["Z1"]
    Z1.setFocus()
    QTest.keyClick(Z1, Qt.Key.Key_Down)
    QTest.keyClick(Z1, Qt.Key.Key_Right)
    assert microscope.slide.sentence.text().startswith("Z1[1, 1] = ")


def test_pointing_at_a_symbol_lights_its_matrix(microscope):
    equation = microscope.slide.equations[0]
    place = equation.box("W").center().toPoint()
    QTest.mouseMove(equation, place)
    assert microscope.slide.matrices["W1"].band.path().boundingRect().width() == 784
    assert microscope.slide.matrices["A0"].band.path().isEmpty()


def test_a_symbol_can_be_reached_with_the_keys(microscope):
    equation = microscope.slide.equations[0]
    equation.setFocus()
    assert equation.symbols == ["Z", "W", "A", "b"]
    for _ in range(2):
        QTest.keyClick(equation, Qt.Key.Key_Right)
    assert not microscope.slide.matrices["W1"].band.path().isEmpty()


def test_the_pinned_example_alone_is_labelled_as_the_person_says(microscope, stage):
    frame = stage.session.frame()
    drawing = np.zeros(784, np.uint8)
    drawing[300:320] = 255
    stage.session.pin_drawing(drawing)
    microscope.hold.setChecked(True)
    microscope.chooser.source.setCurrentIndex(1)
    microscope.draw(stage.session.frame())
    assert microscope.dissection.m == 1
    microscope.chooser.label.setCurrentIndex(7)
    microscope.chooser.label.activated.emit(7)
    microscope.draw(stage.session.frame())
    np.testing.assert_array_equal(microscope.dissection.matrices["y"][:, 0], np.eye(10)[7])
    assert frame.snapshot is not None


def test_other_optimizers_are_told_apart_from_the_plain_step(stage, recipe):
    stage.start(recipe(8, optimizer="adam", rate=0.001))
    microscope = stage.open(Microscope, SIZE)
    microscope.look("Update")
    assert "adam" in microscope.words.text()


def test_deeper_networks_have_a_phase_for_every_layer(stage, recipe):
    stage.start(recipe(7, 6, 5))
    microscope = stage.open(Microscope, SIZE)
    assert len(phase_names(microscope)) == 10
    for index in range(10):
        microscope.bar.chosen.emit(index)
        assert microscope.slide.matrices.keys() == set(microscope.slide.equation.matrices)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_every_equation_is_drawn_in_the_ink_of_the_theme(qtbot, dressed, theme):
    view = EquationView(theme, "dw-1", "dW1 from dZ1 and A0", "E")
    qtbot.addWidget(view)
    view.show()
    assert view.symbols == list(symbol_boxes("dw-1"))
    image = view.grab().toImage()
    box = view.box("dW").toRect()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    }
    assert theme.text in inks


def test_the_ends_of_a_scale_are_not_cut_off_under_a_single_column(dressed, qtbot):
    bias = MatrixView(replace(DARK, type_scale=TYPE_SCALE), "b1", Kind.DIVERGING)
    qtbot.addWidget(bias)
    bias.set_matrix(np.array([[-0.3], [0.25]], np.float32))
    bias.resize(bias.minimumWidth(), 300)
    bias.grab()
    shown = [item for item in bias.bar.childItems() if item.isVisible()]
    first, last = (item for item in shown if getattr(item, "text", str)() in bias.bar.labels())
    strip = bias.bar.strip_at(0).x(), bias.bar.strip_at(1).x()
    assert first.sceneBoundingRect().right() <= strip[0] < strip[1] - 15
    assert strip[1] <= last.sceneBoundingRect().left()
    assert last.sceneBoundingRect().right() <= bias.width()


def test_another_digit_is_pinned_while_the_pinned_one_alone_is_looked_at(stage, recipe):
    stage.start(recipe(8))
    panel = stage.open(Microscope, (900, 600))
    panel.look("pinned Z1")
    for index in (3, 4):
        stage.session.pin(index)
        stage.draw(panel)
    assert stage.session.frame().pinned.index == 4


def test_with_dropout_it_says_that_the_step_shown_has_every_unit(stage, recipe):
    stage.start(recipe(8, dropout=0.5))
    panel = stage.open(Microscope, (900, 600))
    assert "leaves out 50% of the hidden units" in panel.words.text()
