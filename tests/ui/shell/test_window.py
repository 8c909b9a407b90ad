"""The window keeps its promises: what it shows is what the network does; keys and clicks act."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import DataError
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.panels.curves import Curves
from mnist_viz.ui.panels.filters import Filters
from mnist_viz.ui.panels.lessons import Lessons
from mnist_viz.ui.panels.pad import Pad
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.panels.softmax import Softmax
from mnist_viz.ui.program.pad_delay import Painted
from mnist_viz.ui.shell.window import Window

RECIPE = Recipe(data="small", hidden=(12,), epochs=3, batch=20, rate=0.3, seed=4)
PANELS = (RecipePanel, Curves, Filters)


def small_dataset() -> Dataset:
    """Blurred bars that a few units learn to tell apart."""
    rng = np.random.default_rng(0)
    labels = np.tile(np.arange(10, dtype=np.uint8), 40)
    images = rng.integers(0, 90, (400, 784), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[78 * int(label) : 78 * int(label) + 60] = 250
    return Dataset(
        "small",
        "Small digits",
        Split(images[:300], labels[:300]),
        Split(images[300:], labels[300:]),
    )


def load(name: str) -> Dataset:
    if name != "small":
        raise DataError(f"There is no data set called “{name}”.")
    return small_dataset()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_window(
    dressed: QApplication, qtbot: QtBot, settings: QSettings
) -> Iterator[Callable[..., Window]]:
    """Open windows on small runs; they are closed, and everything joined, after the test."""
    opened: list[Window] = []
    themes = ThemeSource(dressed, "dark")

    def open_one(
        recipe: Recipe = RECIPE, *, play: bool = False, panels=PANELS, pace=None
    ) -> Window:
        session = Session(load, pace)
        session.start(recipe, play=play)
        window = Window(session, themes, settings)
        qtbot.addWidget(window)
        window.resize(1200, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_panels(panels)
        opened.append(window)
        qtbot.waitUntil(lambda: session.frame().state is not State.LOADING)
        return window

    yield open_one
    for window in opened:
        window.close()
    themes.deleteLater()


def theta(window: Window) -> str:
    snapshot = window.session.frame().snapshot
    assert snapshot is not None
    return fingerprint(snapshot.network.theta)


def step_of(window: Window) -> int:
    snapshot = window.session.frame().snapshot
    return snapshot.step if snapshot else -1


def panel(window: Window, kind: type[Panel]) -> Panel:
    return next(dock.panel for dock in window.area.docks if type(dock.panel) is kind)


def test_before_there_is_a_network_no_part_of_a_panel_stands_outside_the_window(
    dressed: QApplication, qtbot: QtBot, settings: QSettings
) -> None:
    themes = ThemeSource(dressed, "dark")
    gc.collect()  # what earlier tests left
    before = QApplication.topLevelWidgets()
    window = Window(Session(load), themes, settings)
    qtbot.addWidget(window)
    window.open_found_panels()
    left = [w for w in QApplication.topLevelWidgets() if w.parent() is None and w not in before]
    assert left == [window]
    window.close()
    themes.deleteLater()


def test_a_run_inside_the_window_has_the_bits_of_one_without(open_window, qtbot: QtBot) -> None:
    window = open_window(play=True)
    qtbot.waitUntil(lambda: window.session.frame().state is State.FINISHED, timeout=20_000)
    training = Training(RECIPE, small_dataset().train)
    while not training.finished:
        training.step()
    assert theta(window) == fingerprint(training.network.theta)
    qtbot.waitUntil(lambda: window.frames_drawn > 0)


def test_space_plays_and_pauses(open_window, qtbot: QtBot) -> None:
    window = open_window(replace(RECIPE, epochs=100_000))
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: step_of(window) > 5)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.frame().state is State.PAUSED)
    rested = step_of(window)
    qtbot.wait(50)
    assert step_of(window) == rested


def test_one_press_is_one_step_and_three_are_three(open_window, qtbot: QtBot) -> None:
    window = open_window()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: step_of(window) == 3)
    qtbot.keyClick(window, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: step_of(window) == 15)


def test_reset_replays_the_same_run_and_a_new_seed_another(open_window, qtbot: QtBot) -> None:
    window = open_window()
    first = theta(window)
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: step_of(window) == 1)
    once = theta(window)
    window.commands["reset"].trigger()
    qtbot.waitUntil(lambda: step_of(window) == 0)
    assert theta(window) == first
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: step_of(window) == 1)
    assert theta(window) == once
    window.commands["new_seed"].trigger()
    qtbot.waitUntil(lambda: window.session.frame().recipe.seed == 5)
    qtbot.waitUntil(lambda: window.session.frame().snapshot is not None)
    assert theta(window) != first


def test_the_large_button_says_what_it_will_do(open_window, qtbot: QtBot) -> None:
    window = open_window()
    button = next(b for b in window.transport.findChildren(QToolButton) if b.property("primary"))
    qtbot.waitUntil(lambda: button.text() == "Play")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.text() == "Again", timeout=20_000)
    assert "train again from its first weights" in button.toolTip()
    assert "(Space)" in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().state is State.FINISHED, timeout=20_000)


def test_a_changed_control_says_that_it_starts_a_new_run_before_it_does(
    open_window, qtbot: QtBot
) -> None:
    window = open_window()
    recipe = panel(window, RecipePanel)
    assert isinstance(recipe, RecipePanel)
    qtbot.waitUntil(lambda: recipe.form.recipe() == RECIPE)
    recipe.form.findChild(type(recipe.form._hidden)).selectAll()
    qtbot.keyClicks(recipe.form._hidden, "9, 5")
    assert window.session.frame().recipe == RECIPE
    assert "hidden 12 → 9-5" in recipe.changes.words.text()
    assert recipe.changes.isVisible()
    qtbot.mouseClick(recipe.changes.put_back, Qt.MouseButton.LeftButton)
    assert not recipe.changes.isVisible()
    recipe.form._hidden.selectAll()
    qtbot.keyClicks(recipe.form._hidden, "9, 5")
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().network is not None)
    network = window.session.frame().network
    assert network is not None
    assert network.sizes == (784, 9, 5, 10)


def test_nonsense_in_a_control_is_told_and_cannot_start(open_window, qtbot: QtBot) -> None:
    window = open_window()
    recipe = panel(window, RecipePanel)
    qtbot.waitUntil(lambda: recipe.form.recipe() == RECIPE)
    recipe.form._hidden.selectAll()
    qtbot.keyClicks(recipe.form._hidden, "many")
    assert "whole numbers" in recipe.changes.words.text()
    assert not recipe.changes.start.isEnabled()


def test_the_learning_rate_turns_while_training_and_marks_the_curves(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(replace(RECIPE, epochs=100_000, schedule="constant"), play=True)
    recipe, curves = panel(window, RecipePanel), panel(window, Curves)
    qtbot.waitUntil(lambda: step_of(window) > 10 and recipe.rate.value == RECIPE.rate)
    recipe.rate._slider.setValue(recipe.rate._slider.value() - 40)
    qtbot.waitUntil(
        lambda: window.session.frame().snapshot.knobs.rate == pytest.approx(0.003, rel=0.1)
    )
    qtbot.waitUntil(lambda: len(curves.loss._events) == 1)
    assert "rate 0.003" in curves.loss._events[0][1]


def test_the_filters_on_the_screen_are_the_rows_of_w1(open_window, qtbot: QtBot) -> None:
    window = open_window()
    filters = panel(window, Filters)
    qtbot.waitUntil(lambda: len(filters.mosaic._weights) == 12)
    shown = window.session.frame().network.weights[0]
    assert np.array_equal(filters.mosaic._weights, shown)


def test_an_unreadable_data_set_is_a_sentence_in_the_window(open_window, qtbot: QtBot) -> None:
    window = open_window(replace(RECIPE, data="nowhere"))
    qtbot.waitUntil(lambda: "no data set called “nowhere”" in window.banner.text)
    assert window.session.frame().state is State.FAILED


def test_divergence_is_a_sentence_and_training_can_start_again(open_window, qtbot: QtBot) -> None:
    window = open_window(
        replace(RECIPE, activation="linear", objective="notes", rate=1000.0, epochs=50), play=True
    )
    qtbot.waitUntil(lambda: "diverged at step" in window.banner.text, timeout=10_000)
    assert np.isfinite(window.session.frame().network.theta).all()


class Raising(Panel):
    """A panel with a fault."""

    name, title, help, place = "raising", "Raising", "Fails.", Place("right", 0)
    healthy = False
    drawn = 0

    def draw(self, frame) -> None:
        if not self.healthy:
            raise ZeroDivisionError("for the test")
        self.drawn += 1


def test_a_failing_panel_says_so_alone_and_can_be_tried_again(open_window, qtbot: QtBot) -> None:
    window = open_window(replace(RECIPE, epochs=100_000), panels=(Raising, Filters), play=True)
    dock = next(d for d in window.area.docks if isinstance(d.panel, Raising))
    qtbot.waitUntil(lambda: dock.faulty)
    assert "ZeroDivisionError: for the test" in dock._fault._words.text()
    before = step_of(window)
    qtbot.waitUntil(lambda: step_of(window) > before)
    dock.panel.healthy = True
    dock._fault.retried.emit()
    qtbot.waitUntil(lambda: dock.panel.drawn > 0)


class Counting(Panel):
    """A panel that counts its drawings."""

    name, title, help, place = "counting", "Counting", "Counts.", Place("right", 0)
    drawn = 0

    def draw(self, frame) -> None:
        self.drawn += 1


def test_a_hidden_panel_does_not_draw_and_a_resting_window_draws_nothing(
    open_window, qtbot: QtBot
) -> None:
    window = open_window(replace(RECIPE, epochs=100_000), panels=(Counting, Filters), play=True)
    counting = panel(window, Counting)
    qtbot.waitUntil(lambda: counting.drawn > 2)
    dock = next(d for d in window.area.docks if d.panel is counting)
    dock.hide()
    hidden_at = counting.drawn
    drawn = window.frames_drawn
    qtbot.waitUntil(lambda: window.frames_drawn > drawn + 3)
    assert counting.drawn == hidden_at
    dock.show()
    window.commands["play"].trigger()
    qtbot.waitUntil(lambda: window.session.frame().state is State.PAUSED)
    qtbot.waitUntil(lambda: window.session.frame().test is not None)
    qtbot.wait(300)
    rested = window.frames_drawn
    qtbot.wait(100)
    assert window.frames_drawn == rested


def test_the_layout_is_remembered_and_can_be_put_back(open_window, qtbot: QtBot) -> None:
    window = open_window()
    hidden = window.area.docks[2]
    hidden.hide()
    window.close()
    again = open_window()
    assert not again.area.docks[2].isVisible()
    again.commands["layout"].trigger()
    assert again.area.docks[2].isVisible()


def test_the_help_menu_leads_to_the_lessons(open_window) -> None:
    window = open_window(panels=(*PANELS, Lessons))
    dock = next(dock for dock in window.area.docks if isinstance(dock.panel, Lessons))
    dock.hide()
    window.commands["lessons"].trigger()
    assert dock.isVisible()
    assert not dock.visibleRegion().isEmpty()


def test_a_picture_of_the_window_needs_no_ending_and_says_where_it_is(
    open_window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    window.commands["picture"].trigger()
    field = window.findChild(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    qtbot.waitUntil(field.hasFocus)
    field.setText(str(tmp_path / "today"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QImage(str(tmp_path / "today.png")).size() == window.grab().toImage().size()
    assert window.banner.text == f"{tmp_path / 'today.png'} is written."


@pytest.mark.parametrize("state", ["loading", "training", "paused", "finished", "failed"])
def test_the_window_closes_in_every_state(open_window, qtbot: QtBot, state: str) -> None:
    recipe = replace(RECIPE, epochs=1 if state == "finished" else 100_000)
    window = open_window(
        replace(recipe, data="nowhere") if state == "failed" else recipe, play=state != "paused"
    )
    if state == "finished":
        qtbot.waitUntil(lambda: window.session.frame().state is State.FINISHED)
    if state == "loading":
        window.open_data("small")
    assert window.close()


def test_a_folder_dropped_on_the_window_is_trained_on(
    open_window, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    assert window.session.frame().recipe.data == str(tmp_path)
    qtbot.waitUntil(lambda: str(tmp_path) in window.banner.text)


def test_quitting_by_the_menu_raises_nothing(open_window) -> None:
    window = open_window()
    window.commands["quit"].trigger()  # what a slot raises fails the test
    assert not window.isVisible()


def test_the_bars_are_painted_while_the_pen_still_moves(open_window, qtbot):
    """Not at the next turn of the event loop, in which something else may come first."""
    window = open_window(play=True, panels=(Pad, Softmax))
    paper, bars = window.findChild(Sketch), window.findChild(Bars)
    qtbot.waitUntil(lambda: bars.accessibleDescription().startswith("Reads"))
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=paper.rect().center())
    QApplication.processEvents()
    painted = Painted(bars)
    for right in range(10, 60, 10):
        QTest.mouseMove(paper, paper.rect().center() + QPoint(right, right // 2))
    seen = painted.count
    QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=paper.rect().center())
    assert seen > 0
