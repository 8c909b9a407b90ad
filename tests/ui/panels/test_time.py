"""The time slider moves every panel, replays, and branches; the table tells the runs apart."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.run_list import Clock
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panels.curves import CurvesPanel
from mnist_viz.ui.panels.filters import FiltersPanel
from mnist_viz.ui.panels.runs import Runs
from mnist_viz.ui.panels.time import Time, stops
from mnist_viz.ui.shell.window import Window

RECIPE = Recipe(data="small", hidden=(6,), epochs=2, batch=20, rate=0.1, seed=4)
STEPS = 30


class Opened:
    """A window on a finished run of thirty steps."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.session = window, qtbot, window.session
        panels = {type(dock.panel): dock.panel for dock in window.area.docks}
        self.time, self.runs = panels[Time], panels[Runs]
        self.curves, self.filters = panels[CurvesPanel], panels[FiltersPanel]

    def print_at(self, step: int) -> str:
        """Return the fingerprint that the run has at a step, trained again."""
        training = Training(RECIPE, self.session.frame().dataset.train)
        while training.steps_done < step:
            training.step()
        return fingerprint(training.network.theta)

    def shown(self, step: int) -> bool:
        frame = self.session.frame()
        return frame.snapshot is not None and frame.snapshot.step == step

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=15_000)

    def finish(self) -> None:
        self.wait(lambda: self.session.frame().state is State.FINISHED)
        self.window.refresh()

    def choose(self, *texts: str) -> None:
        """Choose from the branch menu, submenu by submenu."""
        menu: QMenu = self.time.branch.menu()
        menu.aboutToShow.emit()
        for text in texts:
            action = next(a for a in menu.actions() if text in a.text())
            menu = action.menu() or menu
        action.trigger()


@pytest.fixture
def opened(dressed, qtbot: QtBot, settings: QSettings, small_digits) -> Iterator[Opened]:
    session = Session(small_digits)
    session.start(RECIPE)
    themes = ThemeSource(dressed, "dark")
    window = Window(session, themes, settings)
    qtbot.addWidget(window)
    window.resize(1300, 850)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_panels((CurvesPanel, Time, FiltersPanel, Runs))
    window.area.reveal("runs")
    ready = Opened(window, qtbot)
    ready.finish()
    ready.wait(lambda: ready.time.slider.maximum() == STEPS)
    yield ready
    window.close()
    themes.deleteLater()


def test_the_slider_shows_the_network_as_it_was_in_every_panel(opened: Opened) -> None:
    opened.time.slider.setFocus()
    opened.qtbot.keyClick(opened.time.slider, Qt.Key.Key_Home)
    assert fingerprint(opened.session.frame().network.theta) == opened.print_at(0)
    for _ in range(3):
        opened.qtbot.keyClick(opened.time.slider, Qt.Key.Key_Right)
    frame = opened.session.frame()
    assert frame.snapshot.step == 3
    assert fingerprint(frame.network.theta) == opened.print_at(3)
    assert opened.curves.loss.chart.cursor_x == 3
    assert opened.time.live.isEnabled()
    opened.qtbot.keyClick(opened.time.slider, Qt.Key.Key_End)
    assert opened.session.frame().sought is None
    assert opened.curves.loss.chart.cursor_x is None


def test_a_typed_step_that_is_still_to_come_is_said_to_be(opened: Opened) -> None:
    opened.finish()
    opened.time.step.setText("999999")
    opened.time.step.returnPressed.emit()
    assert opened.time.where.text() == "the present; step 999,999 is still to come"
    assert not opened.time.live.isEnabled()
    assert opened.time.step.text() == str(STEPS)
    opened.time.step.setText("17")
    opened.time.step.returnPressed.emit()
    assert "still to come" not in opened.time.where.text()


def test_a_typed_step_and_a_click_on_a_curve_show_that_very_step(opened: Opened) -> None:
    opened.time.step.setFocus()
    opened.time.step.setText("17")
    opened.qtbot.keyClick(opened.time.step, Qt.Key.Key_Return)
    opened.wait(lambda: opened.shown(17))
    opened.curves.loss.clicked.emit(8.2)
    opened.wait(lambda: opened.shown(8))
    opened.time.live.click()
    assert opened.session.frame().sought is None


def test_keys_of_the_window_go_from_keyframe_to_keyframe(opened: Opened) -> None:
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_Comma)
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_Comma)
    assert opened.session.frame().sought == STEPS - 2
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_Period)
    assert opened.session.frame().sought == STEPS - 1
    opened.window.commands["first"].trigger()
    assert opened.session.frame().sought == 0
    opened.window.commands["live"].trigger()
    assert opened.session.frame().sought is None


def test_the_recording_plays_to_the_present_and_stops_there(opened: Opened) -> None:
    opened.time.speed.setCurrentText("very fast")
    opened.time.replay.click()
    opened.wait(lambda: opened.session.frame().sought is not None)
    opened.wait(lambda: opened.session.frame().sought is None)
    assert not opened.time._timer.isActive()


def test_a_branch_runs_beside_its_parent_and_the_table_says_what_differs(opened: Opened) -> None:
    opened.session.seek(10)
    opened.window.refresh()
    opened.choose("Learning rate × 10")
    opened.finish()
    frame = opened.session.frame()
    assert (frame.recipe.rate, frame.run.parent, frame.run.since) == (1.0, 1, 10)
    table = opened.runs.table
    expected = ["run", "best test accuracy", "last test accuracy", "rate", "train loss", "steps"]
    opened.wait(
        lambda: (
            opened.runs.isVisible()
            and expected
            == [table.horizontalHeaderItem(c).text() for c in range(table.columnCount())]
        )
    )
    assert [table.item(row, 3).text() for row in range(2)] == ["0.1 → 1", "0.1"]
    (other,) = opened.curves.loss.chart.others.shown
    assert (other.name, other.x[-1]) == ("run 1", STEPS)


def test_another_optimizer_says_what_it_is(opened: Opened) -> None:
    menu = opened.time.branch.menu()
    menu.aboutToShow.emit()
    optimizers = next(a.menu() for a in menu.actions() if "optimizer" in a.text())
    assert optimizers.toolTipsVisible()
    adam = next(a for a in optimizers.actions() if a.text() == "adam")
    assert "near 0.001" in adam.toolTip()


def test_another_optimizer_is_two_clicks_away(opened: Opened) -> None:
    opened.choose("Another optimizer", "adam")
    opened.wait(lambda: opened.session.frame().recipe.optimizer == "adam")
    assert opened.session.frame().recipe.rate == 0.001, "adam would die at a rate of 0.1"
    assert "adam usually learns at a rate near 0.001" in opened.window.banner.text
    opened.window.commands["undo"].trigger()
    opened.wait(lambda: opened.session.frame().knobs.rate == 0.1)


def test_runs_are_hidden_renamed_compared_and_deleted_in_the_table(opened: Opened) -> None:
    opened.session.start(replace(RECIPE, seed=5))
    opened.finish()
    opened.wait(lambda: opened.runs.table.rowCount() == 2)
    item = opened.runs.table.item(1, 0)
    item.setText("the first")
    opened.wait(lambda: opened.session.frame().left[0].name == "the first")
    opened.wait(lambda: opened.runs.table.item(1, 0).text() == "the first")
    opened.runs.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    opened.wait(lambda: opened.curves.loss.chart.others.shown == [])
    opened.runs.clock.setCurrentIndex(1)
    opened.runs.clock.activated.emit(1)
    assert opened.curves.loss.chart.box.bottom.counts == "epoch"
    assert opened.curves.loss.chart.curves["train"].x[-1] == 2
    opened.runs.table.selectRow(1)
    opened.runs.delete.click()
    assert opened.session.frame().left == ()
    assert opened.session.frame().run.number == 2


def test_a_run_is_gone_on_with_from_the_table(opened: Opened) -> None:
    opened.session.start(replace(RECIPE, seed=5))
    opened.finish()
    opened.wait(lambda: opened.runs.table.rowCount() == 2)
    opened.wait(lambda: opened.session.frame().left[0].end.peek() is not None)
    opened.runs.table.selectRow(1)
    opened.runs.go_on.click()
    opened.wait(lambda: opened.session.frame().run.number == 1 and opened.shown(STEPS))


def test_the_slider_is_linear_and_its_scale_says_the_steps(opened: Opened) -> None:
    slider, scale = opened.time.slider, opened.time.track.scale
    ends, middle = (slider.x_of(0), slider.x_of(STEPS)), slider.x_of(STEPS / 2)
    assert middle == pytest.approx(sum(ends) / 2, abs=1)
    opened.qtbot.mouseClick(
        slider, Qt.MouseButton.LeftButton, pos=QPoint(middle, slider.height() // 2)
    )
    opened.wait(lambda: opened.session.frame().sought == STEPS // 2)
    texts = [words for _, _, words in scale.labels()]
    assert texts[0] == "30 steps"
    assert {"0", "10", "20"} <= set(texts) or {"0", "5", "10"} <= set(texts)
    places = [place for place, _, _ in scale.labels()]
    assert not any(a.intersects(b) for a, b in combinations(places, 2))
    for _, x, words in scale.labels()[1:]:
        assert x == slider.x_of(float(words))
    opened.session.compare(Clock.EPOCH)
    opened.time.draw(opened.session.frame())
    assert scale.labels()[0][2] == "2 epochs"


def test_looking_back_cannot_be_missed_and_one_click_ends_it(opened: Opened) -> None:
    bar = opened.window.transport
    back = next(b for b in bar.findChildren(QToolButton) if "live" in b.text())
    assert not back.isVisible()
    opened.session.seek(20)
    opened.wait(lambda: opened.shown(20))
    opened.wait(back.isVisible)
    opened.time.draw(opened.session.frame())
    said = [label.text() for label in opened.time.findChildren(QLabel)]
    assert any("You are looking at step 20" in words for words in said)
    assert any("Looking at step 20" in label.text() for label in bar.findChildren(QLabel))
    opened.qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    opened.wait(lambda: opened.session.frame().sought is None)
    opened.wait(lambda: not back.isVisible())


def test_the_slider_reaches_the_past_of_a_run_from_a_file() -> None:
    assert stops((0, 1, 2)) == (0, 1, 2)
    assert stops(()) == ()
    found = stops((500, 510))
    assert (found[0], found[-2:]) == (0, (500, 510))
    assert list(found) == sorted(set(found))
    assert 30 < len(found) <= 62
