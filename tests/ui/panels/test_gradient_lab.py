"""The gradient lab says what is so, races next to the run, and leaves the run alone."""

import pytest

from mnist_viz.runs.models import fingerprint
from mnist_viz.ui.panels.gradient_lab import GradientLabPanel

SIZE = (900, 620)


@pytest.fixture
def lab(stage, recipe, qtbot):
    stage.start(recipe(8, rate=0.3))
    panel = stage.open(GradientLabPanel, SIZE)
    stage.session.want(panel.needs)
    wait_for_steps(stage, panel, qtbot, 0)
    return panel


def wait_for_steps(stage, panel, qtbot, steps, which=None):
    def there():
        stage.draw(panel)
        record = panel.shown
        return (
            record is not None and record.last >= steps and (which is None or record.lab is which())
        )

    qtbot.waitUntil(there, timeout=20_000)


def test_it_rests_until_it_is_asked(lab):
    assert lab.shown.last == 0
    assert lab.words.text().endswith("Race them.")


def test_one_step_at_a_time(lab, stage, qtbot):
    lab.step.click()
    wait_for_steps(stage, lab, qtbot, 1)
    assert lab.shown.last == 1
    assert "After 1 steps" not in lab.words.text()


def test_a_race_goes_on_until_it_is_stopped_and_the_run_stays_where_it_was(lab, stage, qtbot):
    before = fingerprint(stage.session.frame().snapshot.network.theta)
    lab.play.click()
    wait_for_steps(stage, lab, qtbot, 25)
    lab.play.click()
    assert lab.play.text() == "Race"
    assert "2.000 times cross-entropy's" in lab.words.text()
    assert "not the gradient of its stated cost" in lab.words.text()
    assert fingerprint(stage.session.frame().snapshot.network.theta) == before
    assert "no values" not in lab.cost.summary()


def test_at_twice_the_rate_cross_entropy_is_the_notes_twin(lab, stage, qtbot):
    lab.twice.setChecked(True)
    lab.step.click()
    wait_for_steps(stage, lab, qtbot, 1, which=lambda: lab.lab.goal.lab)
    assert "the same to the last bit" in lab.words.text()


def test_starting_over_starts_another_lab(lab, stage, qtbot):
    lab.step.click()
    wait_for_steps(stage, lab, qtbot, 1)
    lab.restart.click()
    wait_for_steps(stage, lab, qtbot, 0, which=lambda: lab.lab.goal.lab)
    assert lab.shown.last == 0


def test_the_check_fails_for_the_notes_alone_and_says_why(lab):
    lab.check.button.click()
    words = lab.check.words.text()
    assert words.count("✓ agrees with") == 3
    assert words.count("✗ is not the gradient of its stated cost") == 1
    assert "NOT as expected" not in words
    assert "leaves out the Jacobian" in words
    assert "maximal relative error" in words


def test_hidden_it_races_no_more(lab):
    lab.play.click()
    lab.hide()
    assert not lab.play.isChecked()


def test_it_says_that_its_networks_learn_without_the_runs_dropout(stage, recipe, qtbot, lab):
    assert "dropout" not in lab.words.text()
    stage.start(recipe(8, dropout=0.5))
    panel = stage.open(GradientLabPanel, SIZE)
    stage.session.want(panel.needs)
    wait_for_steps(stage, panel, qtbot, 0)
    assert "dropout is off in the lab" in panel.words.text()
