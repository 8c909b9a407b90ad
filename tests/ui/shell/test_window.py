"""The window trains as it says, remembers its layout, and closes in every state."""

import gc
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.sources.folder import write_folder
from mnist_viz.runs.models import fingerprint
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panels.lessons import Lessons
from mnist_viz.ui.shell.help import HelpPage
from mnist_viz.ui.shell.window import FRAME, Window, first_place


def theta(window: Window) -> str:
    snapshot = window.session.frame().snapshot
    assert snapshot is not None
    return fingerprint(snapshot.network.theta)


def step_of(window: Window) -> int:
    snapshot = window.session.frame().snapshot
    return snapshot.step if snapshot else -1


@pytest.mark.slow
def test_before_there_is_a_network_no_part_of_a_panel_stands_outside_the_window(
    dressed: QApplication, qtbot: QtBot, settings: QSettings, small_digits
) -> None:
    themes = ThemeSource(dressed, "dark")
    opening = threading.Event()

    def load_late(name: str) -> Dataset:
        opening.wait(60)
        return small_digits(name)

    session = Session(load_late)
    session.start(Recipe(data="small", hidden=(12,)), play=False)
    gc.collect()  # what earlier tests left
    before = QApplication.topLevelWidgets()
    window = Window(session, themes, settings)
    qtbot.addWidget(window)
    window.open_found_panels()
    tops = [w for w in QApplication.topLevelWidgets() if w.parent() is None and w not in before]
    # The layout of a chart asks the style of an empty widget of Qt's own, which is never shown.
    left = [w for w in tops if type(w) is not QWidget or w.children() or w.isVisible()]
    assert left == [window]
    assert session.frame().snapshot is None
    opening.set()
    window.close()
    themes.deleteLater()


def test_a_run_inside_the_window_has_the_bits_of_one_without(open_window, qtbot: QtBot) -> None:
    window = open_window(play=True)
    qtbot.waitUntil(lambda: window.session.frame().state is State.FINISHED, timeout=20_000)
    frame = window.session.frame()
    training = Training(frame.recipe, frame.dataset.train)
    while not training.finished:
        training.step()
    assert theta(window) == fingerprint(training.network.theta)
    qtbot.waitUntil(lambda: window.frames_drawn > 0)


def test_space_plays_and_pauses(open_window, qtbot: QtBot) -> None:
    window = open_window(epochs=100_000)
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
    buttons = window.transport.findChildren(QToolButton)
    button = next(b for b in buttons if b.property("primary") and b.isVisible())
    qtbot.waitUntil(lambda: button.text() == "Play")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.text() == "Again", timeout=20_000)
    assert "train again from its first weights" in button.toolTip()
    assert "(Space)" in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().state is State.FINISHED, timeout=20_000)


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
    window = open_window(panels=(Lessons,))
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
    window = open_window(
        play=state != "paused",
        epochs=1 if state == "finished" else 100_000,
        data="nowhere" if state == "failed" else "small",
    )
    if state == "finished":
        qtbot.waitUntil(lambda: window.session.frame().state is State.FINISHED)
    if state == "loading":
        window.open_data("small")
    assert window.close()


def test_a_folder_dropped_on_the_window_is_trained_on(
    open_window, qtbot: QtBot, tmp_path: Path
) -> None:
    images = np.zeros((20, 784), np.uint8)
    images[:, 300:400] = 255  # light ink on dark paper, as in MNIST's own files
    split = images, np.arange(20, dtype=np.uint8) % 10
    folder = tmp_path / "digits"
    write_folder(folder, split, split)
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: window.session.frame().recipe.data == str(folder))
    # The session of this window knows no folder, and says which one it was to train on.
    qtbot.waitUntil(lambda: str(folder) in window.banner.text)


def test_quitting_by_the_menu_raises_nothing(open_window) -> None:
    window = open_window()
    window.commands["quit"].trigger()  # what a slot raises fails the test
    assert not window.isVisible()


@pytest.mark.parametrize("screen", [(1280, 720), (1440, 900), (1920, 1080)])
def test_the_first_window_lies_on_the_screen_with_its_title_bar(screen):
    available = QRect(0, 24, screen[0], screen[1] - 24)  # below a panel of the desktop
    place = first_place(available)
    assert available.contains(place.marginsAdded(FRAME))
    assert place.width() >= min(1400, screen[0] - 40)


@pytest.mark.panels("pad")
def test_help_opens_in_the_middle_of_the_window(whole_window, qtbot):
    whole_window.commands["shortcuts"].trigger()
    page = next(w for w in whole_window.findChildren(HelpPage) if w.isVisible())
    apart = page.geometry().center() - whole_window.geometry().center()
    assert apart.manhattanLength() <= 4
    page.close()


@pytest.mark.panels("recipe", "pad")
def test_what_is_typed_beside_a_field_of_the_recipe_does_nothing(whole_window, qtbot):
    session, area = whole_window.session, whole_window.area
    recipe = next(dock.panel for dock in area.docks if dock.kind.name == "recipe")
    shown = {dock.kind.name for dock in area.docks if dock.on_top}
    heading = next(w for w in recipe.findChildren(QLabel) if w.property("scale") == "heading")
    QTest.mouseClick(
        whole_window.windowHandle(),
        Qt.MouseButton.LeftButton,
        pos=heading.mapTo(whole_window, heading.rect().center()),
    )
    before = session.frame()
    QTest.keyClicks(QApplication.focusWidget(), "0.1sern")
    after = session.frame()
    assert (after.run.number, after.live.step) == (before.run.number, before.live.step)
    assert {dock.kind.name for dock in area.docks if dock.on_top} == shown
