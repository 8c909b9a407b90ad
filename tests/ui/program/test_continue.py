"""The next start offers the last session, and brings back its runs and what was on the screen."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from mnist_viz.core.recipe import Recipe
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.run_list import Clock
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panels.pad import Pad
from mnist_viz.ui.program.recovery import offer_recovery
from mnist_viz.ui.shell.window import Window

RECIPE = Recipe(data="small", hidden=(12,), epochs=100_000, batch=20, rate=0.3, seed=4)


@pytest.fixture
def start(dressed, qtbot, settings, small_digits, tmp_path):
    """Start the program; what earlier starts left is offered, as at a real one."""
    themes = ThemeSource(dressed, "dark")
    opened: list[Window] = []

    def begin() -> Window:
        autosave = Autosave(tmp_path / "runs")
        session = Session(small_digits, autosave=autosave)
        session.start(RECIPE, play=False)
        window = Window(session, themes, settings)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        window.open_found_panels()
        opened.append(window)
        qtbot.waitUntil(lambda: session.frame().live is not None, timeout=20_000)
        offer_recovery(window, autosave, None)
        return window

    yield begin
    for window in opened:
        window.close()
    themes.deleteLater()


def pad_of(window) -> Pad:
    return next(dock.panel for dock in window.area.docks if isinstance(dock.panel, Pad))


def dock_of(window, name):
    return next(dock for dock in window.area.docks if dock.kind.name == name)


def panel_of(window, name):
    return dock_of(window, name).panel


def step_of(window) -> int:
    live = window.session.frame().live
    return live.step if live else -1


def rest_at(qtbot, window, step):
    window.session.training.run_to(step)
    qtbot.waitUntil(lambda: step_of(window) == step, timeout=20_000)


def test_a_clean_quit_loses_nothing(start, qtbot):
    window = start()
    rest_at(qtbot, window, 5)
    window.session.start(replace(RECIPE, seed=5), play=False)
    qtbot.waitUntil(lambda: window.session.frame().live is not None)
    rest_at(qtbot, window, 7)
    pad = pad_of(window)
    pad.tools.clear.trigger()
    qtbot.mousePress(pad.sketch, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.mouseMove(pad.sketch, QPoint(80, 90))
    qtbot.mouseRelease(pad.sketch, Qt.MouseButton.LeftButton, pos=QPoint(80, 90))
    drawn = pad.sketch.strokes.drawing
    window.session.seek(3)
    assert not window.commands["continue_session"].isEnabled()
    window.close()

    again = start()
    assert "Your last session, closed a moment ago, is saved. It has 2 runs" in again.banner.text
    assert again.commands["continue_session"].isEnabled()
    offer = next(
        button
        for button in again.banner.findChildren(QPushButton)
        if button.text() == "Continue last session"
    )
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (again.session.frame().live and again.session.frame().live.step == 7) or False
    )
    frame = again.session.frame()
    assert (frame.run.number, [run.number for run in frame.left], frame.sought) == (2, [1], 3)
    assert pad_of(again).sketch.strokes.drawing == drawn
    assert not again.commands["continue_session"].isEnabled()
    assert again.banner.text == ""


def test_zoom_and_logarithmic_axes_come_back(start, qtbot):
    window = start()
    rest_at(qtbot, window, 30)
    window.session.compare(Clock.EPOCH)
    curves, filters = panel_of(window, "curves"), panel_of(window, "filters")
    window.refresh_now()
    curves.loss.header.log.click()
    curves.accuracy.chart.zoom(2)
    qtbot.waitUntil(lambda: not dock_of(window, "filters").lags)
    tiles = filters.findChild(ChartView)
    tiles.zoom(3)
    ranges = curves.loss.chart.box.viewRange(), tiles.boxes[0].viewRange()
    window.close()

    again = start()
    again.commands["continue_session"].trigger()
    curves, filters = panel_of(again, "curves"), panel_of(again, "filters")
    qtbot.waitUntil(lambda: curves.loss.chart.is_zoomed, timeout=10_000)
    tiles = filters.findChild(ChartView)
    qtbot.waitUntil(lambda: tiles.is_zoomed, timeout=10_000)
    assert curves.loss.header.log.isChecked()
    assert not curves.accuracy.header.log.isChecked()
    assert curves.accuracy.chart.is_zoomed
    found = curves.loss.chart.box.viewRange(), tiles.boxes[0].viewRange()
    assert np.array(found) == pytest.approx(np.array(ranges), abs=1e-6)
    assert again.session.frame().clock is Clock.EPOCH


def test_a_run_can_be_kept_with_its_history_whose_size_is_shown_first(start, qtbot, tmp_path):
    window = start()
    rest_at(qtbot, window, 9)
    window.commands["save_run"].trigger()
    dialog = window.findChild(QFileDialog)
    whole = next(kind for kind in dialog.nameFilters() if "history" in kind)
    size = window.session.frame().recorded.nbytes / 1e6
    assert f"{size:.1f} MB" in whole
    dialog.selectNameFilter(whole)
    path = tmp_path / "class.mnistviz"
    dialog.fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: (window.session.frame(), path.exists())[1])
    window.files.open(path)
    qtbot.waitUntil(lambda: window.session.frame().run.name == "class")
    qtbot.waitUntil(lambda: step_of(window) == 9)
    assert window.session.frame().recorded.steps == tuple(range(10))


def test_a_session_that_is_not_wanted_is_put_away_with_one_click(start, qtbot):
    window = start()
    rest_at(qtbot, window, 5)
    window.close()
    again = start()
    dismiss = next(b for b in again.banner.findChildren(QPushButton) if b.text() == "Dismiss")
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert again.banner.text == ""
    assert again.session.frame().live.step == 0
    assert again.commands["continue_session"].isEnabled(), "it is lost at once"


def test_what_was_opened_is_offered_again_and_dialogs_open_where_the_user_was(
    start, qtbot, tmp_path
):
    folder = tmp_path / "mine"
    folder.mkdir()
    window = start()
    rest_at(qtbot, window, 2)
    path = folder / "kept & named.mnistviz"
    window.commands["save_run"].trigger()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: (window.session.frame(), path.exists())[1])
    window.close()
    again = start()
    again.files.recent.menu.aboutToShow.emit()
    entry = again.files.recent.menu.actions()[0]
    assert entry.text().endswith("kept && named.mnistviz")
    entry.trigger()
    qtbot.waitUntil(lambda: again.session.frame().run.name == "kept & named")
    again.commands["open_run"].trigger()
    assert Path(again.findChild(QFileDialog).directory().absolutePath()) == folder
    again.files.recent.clear()
    assert again.files.recent.paths == []
