"""The landscape fills while one watches, can be canceled, and shows where the runs walked."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_viz.core.insights.landscape import place
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.theme import LIGHT
from mnist_viz.ui.panels.landscape import LandscapePanel

SIZE = (760, 420)


def steps_to(stage, qtbot, step):
    stage.session.training.run_to(step)
    qtbot.waitUntil(lambda: stage.session.tick().live.step == step, timeout=20_000)


@pytest.fixture
def panel(stage, recipe, qtbot):
    """Open the panel on a run that rests after some steps."""

    def opened(*hidden, play=12, **others):
        stage.start(recipe(*hidden, epochs=1000, **others))
        steps_to(stage, qtbot, play)
        made = stage.open(LandscapePanel, SIZE)
        stage.session.want(made.needs)
        return made

    return opened


def record(stage, panel):
    insight = stage.draw(panel).insight(panel.needs[0])
    return insight.value if insight else None


def whole(stage, panel, qtbot):
    """Wait until the survey is complete, and return it."""

    def done():
        found = record(stage, panel)
        return found is not None and found.whole and not panel.job.running(stage.shown)

    qtbot.waitUntil(done, timeout=60_000)
    stage.draw(panel)
    return record(stage, panel)


def test_the_map_fills_while_one_watches_and_says_how_far(panel, stage, qtbot):
    made = panel(8)
    seen = set()

    def done():
        found = record(stage, made)
        if found is not None and not found.whole:
            seen.add((found.landscape.done, made.progress.value(), made.cancel.isVisible()))
        return found is not None and found.whole

    qtbot.waitUntil(done, timeout=60_000)
    assert len(seen) >= 2
    assert all(value == count and cancel for count, value, cancel in seen)
    stage.draw(made)
    assert not made.progress.isVisible()
    assert np.isfinite(record(stage, made).landscape.losses).all()
    assert "over 300 training images" in made.words.text()
    assert made.map.names  # contours, each with its loss


def test_both_axes_are_named(panel):
    box = panel(8).map.box
    assert (box.bottom.counts, box.left.counts) == ("1st direction", "2nd direction")
    assert box.left.label.isVisible() and box.left.label.toPlainText().strip() == "2nd direction"


def test_the_share_of_variance_and_the_gap_to_the_true_loss_are_said(panel, stage, qtbot):
    made = panel(8)
    landscape = whole(stage, made, qtbot).landscape
    assert f"holds {landscape.variance:.0%} of the variance of 13 keyframes" in made.words.text()
    worst = np.exp(np.abs(np.log(landscape.on_plane / landscape.true)).max())
    assert f"is off by {worst - 1:.1%} at most" in made.words.text()
    for name, values in (("true", landscape.true), ("plane", landscape.on_plane)):
        np.testing.assert_allclose(made.losses.chart.curves[name].mean, values)


def test_the_path_is_the_projection_of_every_keyframe_and_goes_on_with_the_run(panel, stage, qtbot):
    made = panel(8)
    found = whole(stage, made, qtbot)
    for index, keyframe in enumerate(stage.shown.recorded.keyframes):
        expected = place(found.landscape.plane, keyframe.state.theta)
        np.testing.assert_allclose(made.map.points[:, index], expected)
    steps_to(stage, qtbot, 16)
    qtbot.waitUntil(lambda: (record(stage, made), made.map.steps[-1])[1] == 16, timeout=20_000)
    assert made.map.points.shape == (2, 17)
    assert "survey again" in made.words.text()
    made.again.click()
    qtbot.waitUntil(lambda: record(stage, made).goal.step == 16, timeout=20_000)


def test_cancel_keeps_what_is_there(panel, stage, qtbot):
    made = panel(8)
    qtbot.waitUntil(lambda: record(stage, made) is not None, timeout=20_000)
    made.cancel.click()
    found = whole(stage, made, qtbot)
    assert found.canceled
    assert found.landscape.done < found.landscape.total
    assert f"Canceled after {found.landscape.done} of" in made.words.text()
    assert made.again.isVisible()
    made.again.click()
    assert not whole(stage, made, qtbot).canceled


def test_a_click_on_the_path_looks_back_and_the_dot_follows(panel, stage, qtbot):
    made = panel(8)
    found = whole(stage, made, qtbot)
    at = made.map.box.mapViewToScene(made.map.start.pos())
    QTest.mouseClick(made.map.viewport(), Qt.MouseButton.LeftButton, pos=made.map.mapFromScene(at))
    qtbot.waitUntil(lambda: stage.session.frame().sought is not None)
    step = stage.session.frame().sought
    assert step <= 2
    stage.draw(made)
    expected = place(found.landscape.plane, stage.shown.snapshot.network.theta)
    np.testing.assert_allclose([made.map.here.x(), made.map.here.y()], expected, atol=1e-9)
    assert made.losses.chart.cursor_x is not None


def test_the_keys_go_along_the_path(panel, stage, qtbot):
    made = panel(8)
    whole(stage, made, qtbot)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(made.map, key)
    assert "step 11" in made.readout.text()
    assert stage.session.frame().sought == 11


def test_branches_and_other_runs_of_the_same_shape_are_on_the_map(panel, stage, recipe, qtbot):
    panel(8)
    stage.session.seek(6)
    qtbot.waitUntil(lambda: stage.session.tick().snapshot.step == 6)
    stage.session.branch(rate=0.5)  # which runs on at once
    qtbot.waitUntil(lambda: (live := stage.session.tick().live) is not None and live.step >= 14)
    stage.session.training.pause()
    qtbot.waitUntil(lambda: stage.session.tick().state is State.PAUSED)
    made = stage.open(LandscapePanel, SIZE)
    stage.session.want(made.needs)
    found = whole(stage, made, qtbot)
    (other,) = found.others
    before = stage.shown.left[0].recorded
    np.testing.assert_array_equal(other.steps, before.steps)
    assert all(made.map.contains(point) for point in other.points.T)
    assert made.map.others[0].path().elementCount() == len(before.steps)
    stage.start(recipe(9, epochs=1000))
    steps_to(stage, qtbot, 5)
    assert whole(stage, made, qtbot).others == ()


def test_before_there_is_a_path_it_says_what_to_do(panel, stage):
    made = panel(8, play=0)
    stage.draw(made)
    assert "no path yet" in made.words.text()
    assert not made.again.isEnabled()
    assert made.map.summary() == "Not worked out yet."


def test_it_draws_in_both_themes_says_what_it_shows_and_copies_every_point(panel, stage, qtbot):
    made = panel(8, dropout=0.4)
    whole(stage, made, qtbot)
    assert "without dropout" in made.words.text()
    assert "The lowest," in made.map.summary()
    assert len(made.map.table().rows) == 625
    made.set_theme(LIGHT)
    stage.draw(made)
    image = made.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, 700, 5) for y in range(0, 400, 5)}
    assert len(colours) > 20
