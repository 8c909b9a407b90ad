"""The network is drawn for the pinned digit; a unit tells its sum and is selected everywhere."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_viz.core.insights.flow import forward_flow
from mnist_viz.core.insights.units import Unit
from mnist_viz.ui.panels.network import NetworkPanel

SIZE = (700, 420)


@pytest.fixture
def network(stage, recipe):
    def opened(*hidden):
        stage.start(recipe(*hidden))
        stage.session.pin(0)
        panel = stage.open(NetworkPanel, SIZE)
        stage.draw(panel)
        return panel

    return opened


def units(panel, layer):
    return [unit.row for unit in panel.diagram.places if unit.layer == layer]


@pytest.mark.parametrize("hidden", [(2,), (128,), (16, 16)])
def test_the_strongest_units_and_all_outputs_are_there_in_sight(network, stage, hidden):
    panel = network(*hidden)
    frame = stage.session.frame()
    flow = forward_flow(frame.network, frame.trace, panel.diagram.capacity)
    for layer, rows in enumerate(flow.rows, start=1):
        assert units(panel, layer) == rows.tolist()
    assert units(panel, len(hidden) + 1) == list(range(10))
    view = panel.diagram.rect()
    assert all(view.contains(box.toRect()) for box in panel.diagram.places.values())


def test_a_unit_that_is_pointed_at_writes_its_sum_out(network, stage):
    panel = network(16)
    unit = next(iter(panel.diagram.places))
    QTest.mouseMove(panel.diagram.viewport(), panel.diagram.places[unit].center().toPoint())
    z = stage.session.frame().trace.z[0][unit.row, 0]
    assert panel.words.text().startswith(f"Z1[{unit.row}] = ")
    assert f"= {z:.3g}".replace("-", "−") in panel.words.text()


def test_a_click_selects_the_unit_in_every_panel(network, stage):
    panel = network(16)
    unit = list(panel.diagram.places)[2]
    at = panel.diagram.places[unit].center().toPoint()
    QTest.mouseClick(panel.diagram.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert stage.session.frame().unit == unit


def test_arrows_and_return_do_the_same(network, stage, qtbot):
    panel = network(16)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(panel.diagram, key)
    assert stage.session.frame().unit.layer == 2


def test_the_phases_run_forwards_and_backwards(network, qtbot):
    panel = network(16, 16)
    said = []
    for _ in range(6):
        panel.bar.forward.click()
        said.append(panel.words.text())
    assert all("weight times activation" in words for words in said[:3])
    assert all("gradients of the weights" in words for words in said[3:])
    panel.bar.forward.click()  # stays at the end
    panel.look("A1")
    assert "weight times activation" in panel.words.text()


def test_lines_follow_the_network(network, stage, qtbot):
    panel = network(16)
    before = panel.diagram.grab().toImage()
    stage.session.training.run_to(5)
    qtbot.waitUntil(lambda: stage.session.frame().snapshot.step == 5)
    stage.draw(panel)
    after = panel.diagram.grab().toImage()
    assert before != after
    assert np.isfinite(stage.session.frame().trace.a[-1]).all()


def test_without_a_digit_it_says_what_to_do(stage, recipe):
    stage.start(recipe(16))
    panel = stage.open(NetworkPanel, SIZE)
    if stage.session.frame().pinned is None:
        assert "pin a digit" in panel.words.text()
    assert Unit(2, 0) not in panel.diagram.places or stage.session.frame().pinned is not None


def test_what_is_read_and_the_strongest_units_are_said_in_words(network, stage):
    panel = network(16)
    frame = stage.session.frame()
    trace, classes = frame.trace, frame.dataset.classes
    said = panel.diagram.summary()
    best = int(trace.a[-1][:, 0].argmax())
    first = max(units(panel, 1), key=lambda row: abs(trace.a[1][row, 0]))
    assert f"Outputs: {classes[best]} {100 * trace.a[-1][best, 0]:.0f} %" in said
    assert f"strongest of those shown: {first} ({trace.a[1][first, 0]:.2f})" in said
