"""What is changed in the recipe's controls is reported before it is done; nonsense is not done."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mnist_viz.session.snapshot import State
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.panels.curves import CurvesPanel
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.shell.window import Window


def step_of(window: Window) -> int:
    snapshot = window.session.frame().snapshot
    return snapshot.step if snapshot else -1


def panel(window: Window, kind: type[Panel]) -> Panel:
    return next(dock.panel for dock in window.area.docks if type(dock.panel) is kind)


def test_a_changed_control_says_that_it_starts_a_new_run_before_it_does(
    open_window, qtbot: QtBot
) -> None:
    window = open_window()
    recipe, before = panel(window, RecipePanel), window.session.frame().recipe
    qtbot.waitUntil(lambda: recipe.form.recipe() == before)
    recipe.form.hidden.selectAll()
    qtbot.keyClicks(recipe.form.hidden, "9, 5")
    assert window.session.frame().recipe == before
    assert "hidden 12 → 9-5" in recipe.changes.words.text()
    assert recipe.changes.isVisible()
    qtbot.mouseClick(recipe.changes.put_back, Qt.MouseButton.LeftButton)
    assert not recipe.changes.isVisible()
    recipe.form.hidden.selectAll()
    qtbot.keyClicks(recipe.form.hidden, "9, 5")
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().network is not None)
    network = window.session.frame().network
    assert network is not None
    assert network.sizes == (784, 9, 5, 10)


def test_nonsense_in_a_control_is_told_and_cannot_start(open_window, qtbot: QtBot) -> None:
    window = open_window()
    recipe = panel(window, RecipePanel)
    qtbot.waitUntil(lambda: recipe.form.recipe() == window.session.frame().recipe)
    recipe.form.hidden.selectAll()
    qtbot.keyClicks(recipe.form.hidden, "many")
    assert "whole numbers" in recipe.changes.words.text()
    assert not recipe.changes.start.isEnabled()


def test_the_learning_rate_turns_while_training_and_marks_the_curves(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(epochs=100_000, schedule="constant", play=True)
    recipe, curves = panel(window, RecipePanel), panel(window, CurvesPanel)
    qtbot.waitUntil(lambda: step_of(window) > 10 and recipe.rate.value == 0.3)
    recipe.rate.slider.setValue(recipe.rate.slider.value() - 40)
    qtbot.waitUntil(
        lambda: window.session.frame().snapshot.knobs.rate == pytest.approx(0.003, rel=0.1)
    )
    qtbot.waitUntil(lambda: len(curves.loss.chart.moments.events) == 1)
    assert "rate 0.003" in curves.loss.chart.moments.events[0][1]


def test_an_unreadable_data_set_is_a_sentence_in_the_window(open_window, qtbot: QtBot) -> None:
    window = open_window(data="nowhere")
    qtbot.waitUntil(lambda: "no data set called “nowhere”" in window.banner.text)
    assert window.session.frame().state is State.FAILED


def test_divergence_is_a_sentence_and_training_can_start_again(open_window, qtbot: QtBot) -> None:
    window = open_window(activation="linear", objective="notes", rate=1000.0, epochs=50, play=True)
    qtbot.waitUntil(lambda: "diverged at step" in window.banner.text, timeout=10_000)
    assert np.isfinite(window.session.frame().network.theta).all()
