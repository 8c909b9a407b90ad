"""Ridges and gradient norms of the run, and a verdict that agrees with the health strip."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_viz.core.insights.distributions import Quantity, gradient_sample, moment
from mnist_viz.core.insights.findings import findings
from mnist_viz.session.panel_analyses import DISTRIBUTIONS, HEALTH, ridge_steps
from mnist_viz.ui.look.theme import LIGHT
from mnist_viz.ui.panels.distributions import DistributionsPanel
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import translate

SIZE = (720, 560)


@pytest.fixture
def panel(stage, recipe, qtbot):
    """Open the panel on a run of some steps, and wait until it has caught up."""

    def opened(*hidden, play=13, **others):
        stage.start(recipe(*hidden, epochs=1000, **others))
        stage.session.training.run_to(play)
        qtbot.waitUntil(lambda: stage.session.tick().live.step == play)
        made = stage.open(DistributionsPanel, SIZE)
        settle(stage, made, qtbot)
        return made

    return opened


def settle(stage, panel, qtbot):
    stage.session.want(panel.needs)

    def settled():
        frame = stage.draw(panel)
        return not any(frame.insights.stale(q, q.depends(frame)) for q in panel.needs)

    qtbot.waitUntil(settled, timeout=20_000)


def test_a_ridge_stands_for_each_fibonacci_step_and_for_the_moment_shown(panel):
    steps = [moment.step for moment in panel(8).ridges.moments]
    assert steps == [0, 1, 2, 3, 5, 8, 13] == ridge_steps(13)


def test_every_layer_has_a_picture_of_each_quantity_with_the_numbers_of_its_keyframe(panel, stage):
    made = panel(9, 8)
    frame = stage.shown
    sample = gradient_sample(frame.recipe, frame.dataset.train)
    keyframe = frame.recorded.before(5)
    network = frame.snapshot.network.with_theta(keyframe.state.theta)
    expected = moment(network, frame.recipe, 5, *sample)
    found = made.ridges.moments[4]
    assert found.gradient_norms == expected.gradient_norms
    for row, layer in zip(made.ridges.pictures, expected.layers, strict=True):
        assert [picture.what for picture in row] == list(Quantity)
        for picture in row:
            drawn = picture.ridges[4].path()
            corners = [drawn.elementAt(i).x for i in range(1, drawn.elementCount() - 1)]
            np.testing.assert_allclose(corners, layer[picture.what].centres)


def test_the_curves_are_the_norm_of_each_layer_and_their_axis_is_logarithmic(panel):
    made = panel(9, 8)
    assert made.norms.chart.log_y.isChecked()
    for layer in range(3):
        curve = made.norms.chart.curves[f"dW{layer + 1}"]
        norms = [moment.gradient_norms[layer] for moment in made.ridges.moments]
        assert curve.mean.tolist() == norms


@pytest.mark.parametrize(
    ("hidden", "others"),
    [((8,), {}), ((8,), {"rate": 900.0}), ((8, 8, 8, 8), {"activation": "sigmoid"})],
)
def test_the_verdict_is_the_gravest_finding_of_the_health_strip(panel, stage, hidden, others):
    made = panel(*hidden, play=0, **others)
    health = stage.shown.insight(HEALTH).value
    listed = findings(health, stage.shown.snapshot.recipe, stage.shown.snapshot.knobs)
    if listed:
        assert translate(listed[0].sentence) in made.verdict.text()
    else:
        assert "✓ Healthy" in made.verdict.text()
        assert f"{health.gradient_norms[0]:.2g}" in made.verdict.text()


def test_a_click_on_a_ridge_looks_back_and_the_verdict_follows(panel, stage, qtbot):
    made = panel(8)
    picture = made.ridges.pictures[0][0]
    at = picture.box.mapViewToScene(picture.box.viewRect().center())
    place = made.ridges.mapFromScene(at)
    index = round(picture.box.mapSceneToView(at).y() - 0.5)
    QTest.mouseClick(made.ridges.viewport(), Qt.MouseButton.LeftButton, pos=place)
    step = made.ridges.moments[index].step
    qtbot.waitUntil(lambda: stage.session.frame().sought == step)
    settle(stage, made, qtbot)
    assert made.ridges.shown == step
    assert f"at step {step}:" in made.verdict.text()
    assert made.norms.chart.cursor_x == pytest.approx(step)
    assert [m.step for m in made.ridges.moments] == [0, 1, 2, 3, 5, 8, 13]


def test_the_keys_point_at_a_ridge_say_its_numbers_and_look_back(panel, stage, qtbot):
    made = panel(8)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(made.ridges, key)
    found = made.ridges.moments[-2].layers[0][Quantity.W]
    assert made.readout.text().startswith("Step 8: W1 ")
    assert f"{found.mean:.2g} ± {found.spread:.2g}" in made.readout.text()
    qtbot.keyClick(made.ridges, Qt.Key.Key_Return)
    assert stage.session.frame().sought == 8


def test_what_relu_switches_off_is_said_apart(panel):
    made = panel(8)
    zeros = made.ridges.moments[-1].layers[0][Quantity.A].zeros
    assert zeros > 0.05
    assert f"({zeros:.0%} zero)" in made.ridges.summary()


def test_it_says_that_dropout_is_off_here(panel):
    assert "dropout is off here" in panel(8, dropout=0.5).readout.text()
    assert "dropout" not in panel(8).readout.text()


def test_the_values_can_be_copied_as_a_table(panel):
    made = panel(8, play=1)
    table = made.ridges.table()
    names = {row[1] for row in table.rows}
    assert names == {f"{q.value}{layer}" for q in Quantity for layer in (1, 2)}


def test_another_depth_and_another_theme_are_drawn(panel, stage, recipe, qtbot):
    made = panel(8, play=3)
    stage.start(recipe(7, 6, 5))
    settle(stage, made, qtbot)
    assert made.ridges.layers == 4
    made.set_theme(LIGHT)
    image = made.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, 700, 3) for y in range(0, 500, 3)}
    assert len(colours) > 5


def test_a_run_that_goes_on_keeps_what_was_worked_out(panel, stage, qtbot):
    made = panel(8)
    before = {m.step: m for m in made.ridges.moments}
    stage.session.training.run_to(40)
    qtbot.waitUntil(lambda: stage.session.tick().live.step == 40)
    settle(stage, made, qtbot)
    after = {m.step: m for m in made.ridges.moments}
    assert set(after) == {*ridge_steps(40), 40}
    assert all(after[step] is kept for step, kept in before.items())
    assert stage.shown.insight(DISTRIBUTIONS).step == 40


@pytest.mark.parametrize("width", [660, 760, 1200])
def test_the_gradient_of_every_layer_is_named_whole(panel, qtbot, width):
    made = panel(8, 8, 8, 8)
    made.resize(width, 560)
    qtbot.waitUntil(lambda: made.norms.header.width() > made.norms.width() - 4)
    entries = list(made.norms.header.findChildren(LiveLabel))
    assert len(entries) == 5
    for label in entries:
        qtbot.waitUntil(lambda label=label: label.width() >= label.sizeHint().width())
        assert made.norms.header.rect().contains(label.geometry())
