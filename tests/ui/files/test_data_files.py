"""Data sets of any form are opened in the window, next to the run, and asked for where unknown."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QPushButton

from mnist_viz.core.network import Network
from mnist_viz.core.recipe import Recipe
from mnist_viz.core.training import Training
from mnist_viz.data import sources
from mnist_viz.runs.checkpoint import Checkpoint
from mnist_viz.runs.checkpoint_file import save_checkpoint
from mnist_viz.runs.exports import export_pytorch
from mnist_viz.runs.history import Segment
from mnist_viz.session import loading
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.shell.window import Window


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MNIST_VIZ_DATA", str(tmp_path / "kept"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def window(dressed, settings, qtbot) -> Iterator[Window]:
    """A window of a session that opens data sets as the program does."""
    source = ThemeSource(dressed, "dark")
    session = Session(sources.load)
    session.start(Recipe(hidden=(8,), epochs=1), play=False)
    window = Window(session, source, settings)
    window.show_at((900, 700))
    window.open_panels([])
    qtbot.waitUntil(lambda: session.frame().live is not None, timeout=20_000)
    yield window
    window.close()
    window.deleteLater()
    source.deleteLater()


def pictures(folder: Path) -> Path:
    rng = np.random.default_rng(0)
    for part, count in (("train", 40), ("test", 20)):
        for number in range(count):
            place = folder / part / str(number % 10)
            place.mkdir(parents=True, exist_ok=True)
            image = np.full((32, 32), 255, np.uint8)
            image[8:24, 8:24] = rng.integers(256, size=(16, 16))
            Image.fromarray(image).save(place / f"{number}.png")
    return folder


def arrays(path: Path) -> Path:
    rng = np.random.default_rng(1)
    images = np.zeros((60, 28, 28), np.uint8)
    images[:, 8:20, 8:20] = rng.integers(256, size=(60, 12, 12))
    labels = np.arange(60) % 10
    np.savez(path, x_train=images[:40], y_train=labels[:40], x_test=images[40:], y_test=labels[40:])
    return path


def drop(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where, copy = QPointF(9, 9), Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(where, copy, data, left, none, QEvent.Type.Drop))


def until_open(window: Window, qtbot, count: int) -> None:
    def opened() -> bool:
        dataset = window.session.frame().dataset
        return dataset is not None and len(dataset.train) == count

    qtbot.waitUntil(opened, timeout=20_000)


def test_a_dropped_folder_of_pictures_is_imported_and_its_changes_are_said(
    window: Window, qtbot, tmp_path: Path
) -> None:
    drop(window, pictures(tmp_path / "my digits"))
    until_open(window, qtbot, 40)
    assert "scaled to 28x28" in window.banner.text
    assert "inverted" in window.banner.text
    kept = Path(window.session.frame().recipe.data)
    assert kept.parent == tmp_path / "kept" / "imported"
    assert kept.name.startswith("my-digits-")
    assert len(sources.load(str(kept)).test) == 20


def test_a_file_chosen_in_the_menu_is_opened(window: Window, qtbot, tmp_path: Path) -> None:
    path = arrays(tmp_path / "mnist.npz")
    window.commands["open_data_file"].trigger()
    window.findChild(QFileDialog).fileSelected.emit(str(path))
    until_open(window, qtbot, 40)
    assert "mnist-" in window.session.frame().recipe.data
    window.commands["open"].trigger()
    window.findChild(QFileDialog).fileSelected.emit(str(pictures(tmp_path / "folder")))
    until_open(window, qtbot, 40)


def test_what_is_no_data_set_is_explained_and_the_run_goes_on(
    window: Window, qtbot, tmp_path: Path
) -> None:
    before = window.session.frame().run.number
    (tmp_path / "empty").mkdir()
    drop(window, tmp_path / "empty")
    qtbot.waitUntil(lambda: "holds no data set" in window.banner.text, timeout=10_000)
    assert window.session.frame().run.number == before
    assert window.session.frame().state is not State.FAILED


def test_a_long_import_shows_progress_and_is_cancelled(
    window: Window, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = threading.Event()

    def slow(source: Path, *, progress, **_: object) -> None:
        done = 0
        while True:
            looks.wait(0.01)
            done = min(done + 1, 50)
            progress(done, 100)

    monkeypatch.setattr(loading.ImportThread.__init__, "__defaults__", (slow,))
    window.files.open(arrays(tmp_path / "a.npz"))
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: dialog.value() == 500, timeout=10_000)
    assert "a.npz" in dialog.labelText()
    before = window.session.frame().run.number
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not window.files.data.importing
    assert "cancelled" in window.banner.text
    assert window.session.frame().run.number == before
    assert not (tmp_path / "kept").exists()


def checkpoint(path: Path, data: Path) -> Path:
    dataset = sources.load(str(data))
    recipe = Recipe(data=str(data), hidden=(4,))
    training = Training(recipe, dataset.train)
    training.step()
    state = training.state()
    save_checkpoint(path, Checkpoint((Segment(recipe),), state, data_sha256=dataset.content_hash))
    return path


def test_a_run_from_elsewhere_asks_once_for_its_data(window: Window, qtbot, tmp_path: Path) -> None:
    theirs = arrays(tmp_path / "theirs.npz")
    run = checkpoint(tmp_path / "run.mnistviz", theirs)
    mine = tmp_path / "mine.npz"
    shutil.move(theirs, mine)
    assert not window.files.open(run)
    assert "“theirs.npz” (content" in window.banner.text
    button = next(b for b in window.banner.findChildren(QPushButton) if "file" in b.text())
    button.click()
    window.findChild(QFileDialog).fileSelected.emit(str(mine))
    qtbot.waitUntil(
        lambda: (live := window.session.frame().live) is not None and live.step == 1, timeout=20_000
    )
    window.session.start(replace(window.session.frame().recipe, data="digits"), play=False)
    assert window.files.open(run), "it is asked for again"
    qtbot.waitUntil(lambda: window.session.frame().live is not None, timeout=20_000)
    assert "mine-" in window.session.frame().recipe.data


def test_other_data_than_the_runs_are_refused_with_both_hashes(
    window: Window, qtbot, tmp_path: Path
) -> None:
    theirs = arrays(tmp_path / "theirs.npz")
    run = checkpoint(tmp_path / "run.mnistviz", theirs)
    theirs.unlink()
    window.files.open(run)
    button = next(b for b in window.banner.findChildren(QPushButton) if "folder" in b.text())
    button.click()
    window.findChild(QFileDialog).fileSelected.emit(str(pictures(tmp_path / "other")))
    qtbot.waitUntil(lambda: "other digits" in window.banner.text, timeout=20_000)


def test_a_model_opens_as_the_start_of_a_run_and_reset_goes_back_to_it(
    window: Window, qtbot, tmp_path: Path
) -> None:
    network = Network.initialized((784, 9, 10), seed=8)
    export_pytorch(tmp_path / "theirs.safetensors", network)
    assert window.files.open(tmp_path / "theirs.safetensors")
    session = window.session

    def rests_at_it() -> bool:
        live = session.frame().live
        return live is not None and np.array_equal(live.network.theta, network.theta)

    qtbot.waitUntil(rests_at_it, timeout=20_000)
    assert "ReLU is assumed" in window.banner.text
    session.training.step()
    qtbot.waitUntil(lambda: session.frame().live.step == 1, timeout=20_000)
    assert not rests_at_it()
    session.training.reset()
    qtbot.waitUntil(rests_at_it, timeout=20_000)


def test_a_model_from_elsewhere_is_opened_on_a_folder_that_the_window_has_open(
    window: Window, qtbot, tmp_path: Path
) -> None:
    session = window.session
    drop(window, pictures(tmp_path / "mine"))
    until_open(window, qtbot, 40)
    folder = session.data_name
    network = Network.initialized((784, 9, 10), seed=8)
    export_pytorch(tmp_path / "theirs.safetensors", network)
    assert window.files.open(tmp_path / "theirs.safetensors")

    def rests_at_it() -> bool:
        live = session.frame().live
        return live is not None and np.array_equal(live.network.theta, network.theta)

    qtbot.waitUntil(rests_at_it, timeout=20_000)
    assert session.data_name == folder
    assert "ReLU is assumed" in window.banner.text
