"""Fetching a data set from the window: told before, shown while, cancelled at once, started."""

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import CancelledError, DataError
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.shell.window import Window


class Mirror:
    """A download that stops half-way until it is released, cancelled, or told to fail."""

    def __init__(self) -> None:
        self.go_on, self.fails, self.cancelled = Event(), False, False

    def run(self, progress: Callable[[str, int, int], None]) -> Path:
        progress("train-images", 5_000_000, 10_000_000)
        assert self.go_on.wait(10), "nobody let the download go on"
        if self.cancelled:
            raise CancelledError("The download was stopped.")
        if self.fails:
            raise DataError("No mirror answered. Check the network connection and try again.")
        return Path()

    def cancel(self) -> None:
        self.cancelled = True
        self.go_on.set()


def load(name: str) -> Dataset:
    images = np.zeros((60, 784), np.uint8)
    labels = np.arange(60, dtype=np.uint8) % 10
    return Dataset(name, name, Split(images, labels), Split(images, labels))


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@contextmanager
def window_on(session: Session, app: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Window]:
    """A window with the recipe alone; it is closed in the end."""
    themes = ThemeSource(app, "dark")
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(session, themes, settings)
    qtbot.addWidget(window)
    window.show()
    window.open_panels((RecipePanel,))
    yield window
    window.close()
    themes.deleteLater()


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot, tmp_path: Path, mirror: Mirror, monkeypatch):
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path))
    session = Session(load, download=lambda name: mirror)
    session.start(Recipe(hidden=(5,), epochs=100_000, data="digits"), play=True)
    with window_on(session, dressed, qtbot, tmp_path) as window:
        yield window


@pytest.fixture
def recipe(window: Window, qtbot: QtBot) -> RecipePanel:
    """The recipe panel, with MNIST chosen, which is not on this computer."""
    panel = window.area.docks[0].panel
    qtbot.waitUntil(lambda: panel.form.recipe().hidden == (5,))
    panel.form.data.setCurrentIndex(panel.form.data.findData("mnist"))
    return panel


def test_what_must_be_fetched_is_told_before_anything_is_fetched(recipe, mirror: Mirror) -> None:
    assert "not on this computer yet" in recipe.changes.words.text()
    told = recipe.changes.words.text()
    assert "12 MB are fetched first" in told
    assert "70,000 digits written by census clerks" in told, "what it is, is not said"
    assert recipe.changes.start.text() == "Fetch and start"
    data = recipe.form.data
    tips = {
        data.itemData(place): data.itemData(place, Qt.ItemDataRole.ToolTipRole)
        for place in range(data.count())
    }
    assert "31 MB to fetch." in tips["fashion-mnist"]
    assert "fetch" not in tips["digits"]


@pytest.fixture
def lacking(dressed: QApplication, qtbot: QtBot, tmp_path: Path, mirror: Mirror, monkeypatch):
    """A window that was opened on MNIST, which is not on this computer."""
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path))

    def load_if_fetched(name: str) -> Dataset:
        if not mirror.go_on.is_set():
            raise DataError("MNIST is not on this computer yet.")
        return load(name)

    session = Session(load_if_fetched, download=lambda name: mirror)
    session.start(Recipe(hidden=(5,), epochs=100_000, data="mnist"), play=True)
    with window_on(session, dressed, qtbot, tmp_path) as window:
        yield window


@pytest.mark.slow
def test_a_run_that_could_not_start_without_its_data_offers_to_fetch_them(
    lacking: Window, mirror: Mirror, qtbot: QtBot
) -> None:
    changes = lacking.area.docks[0].panel.changes
    qtbot.waitUntil(changes.isVisible)
    assert "MB are fetched first." in changes.words.text(), "there is no current run"
    assert changes.start.text() == "Fetch and start"
    qtbot.mouseClick(changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "5.0 of 10.0 MB" in changes.words.text())
    mirror.go_on.set()
    qtbot.waitUntil(lambda: lacking.session.frame().state is State.RUNNING)
    qtbot.waitUntil(lambda: not changes.isVisible())


def test_the_recipe_that_reads_people_is_one_click_and_brings_its_data(
    window: Window, recipe, qtbot: QtBot
) -> None:
    named = recipe.form.named
    named.setCurrentIndex(named.findData("hand"))
    named.activated.emit(named.currentIndex())
    chosen = recipe.form.recipe()
    assert (chosen.data, chosen.hands, chosen.named) == ("mnist", True, "hand")
    assert "not on this computer yet" in recipe.changes.words.text()
    named.setCurrentIndex(named.findData("notes"))
    named.activated.emit(named.currentIndex())
    assert recipe.form.recipe().data == "mnist"
    assert not recipe.form.recipe().hands


def test_the_run_goes_on_while_its_successor_is_fetched_and_then_gives_way(
    window: Window, recipe, mirror: Mirror, qtbot: QtBot
) -> None:
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "5.0 of 10.0 MB" in recipe.changes.words.text())
    assert window.session.frame().recipe.data == "digits"
    assert window.session.frame().state is State.RUNNING
    mirror.go_on.set()
    qtbot.waitUntil(lambda: window.session.frame().recipe.data == "mnist")
    qtbot.waitUntil(lambda: not recipe.changes.isVisible())


def test_a_download_is_cancelled_at_once_and_the_run_goes_on(
    window: Window, recipe, mirror: Mirror, qtbot: QtBot
) -> None:
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(recipe.changes.cancel.isVisible)
    qtbot.mouseClick(recipe.changes.cancel, Qt.MouseButton.LeftButton)
    assert mirror.cancelled
    qtbot.waitUntil(recipe.changes.start.isVisible)
    assert window.session.frame().recipe.data == "digits"


def test_a_failed_download_is_a_sentence_and_can_be_tried_again(
    window: Window, recipe, mirror: Mirror, qtbot: QtBot
) -> None:
    mirror.fails = True
    mirror.go_on.set()
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No mirror answered" in recipe.changes.words.text())
    mirror.fails = False
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().recipe.data == "mnist")


@pytest.fixture
def offline(window: Window, recipe, mirror: Mirror, qtbot: QtBot) -> RecipePanel:
    """The recipe panel, after no mirror of MNIST answered."""
    recipe.form.hidden.setText("7")
    recipe.form.hidden.editingFinished.emit()
    mirror.fails = True
    mirror.go_on.set()
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No mirror answered" in recipe.changes.words.text())
    assert "MNIST needs 4 files, 12 MB in all." in recipe.changes.words.text()
    return recipe


def test_without_a_network_a_click_trains_on_drawn_digits(
    window: Window, offline: RecipePanel, qtbot: QtBot
) -> None:
    before = window.session.frame().run.number
    qtbot.mouseClick(offline.changes.drawn, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame().run.number > before)
    chosen = window.session.frame().recipe
    assert (chosen.data, chosen.hidden) == ("digits", (7,))
    qtbot.waitUntil(lambda: not offline.changes.isVisible())


def test_without_a_network_a_folder_with_the_files_can_be_opened(
    window: Window, offline: RecipePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, size in (("train", 60), ("t10k", 60)):
        images = struct.pack(">IIII", 0x803, size, 28, 28) + bytes(784 * size)
        labels = struct.pack(">II", 0x801, size) + bytes(i % 10 for i in range(size))
        (folder / f"{name}-images-idx3-ubyte").write_bytes(images)
        (folder / f"{name}-labels-idx1-ubyte").write_bytes(labels)
    qtbot.mouseClick(offline.changes.folder, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    qtbot.waitUntil(lambda: window.session.frame().recipe.data == str(folder))
    assert window.session.frame().recipe.hidden == (7,)


def test_closing_the_window_ends_a_download(
    window: Window, recipe, mirror: Mirror, qtbot: QtBot
) -> None:
    qtbot.mouseClick(recipe.changes.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(recipe.changes.cancel.isVisible)
    assert window.close()
    assert mirror.cancelled
