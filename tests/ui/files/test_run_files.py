"""Runs are opened, kept, exported and filmed from the window, and every failure is a sentence."""

import os
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.runs.checkpoint_file import load_checkpoint, save_checkpoint
from mnist_viz.runs.models import fingerprint, load_model
from mnist_viz.runs.saved_session import lock_of
from mnist_viz.session.autosave import Autosave
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.files import filming
from mnist_viz.ui.files.filming import FilmDialog, Filming, stretch
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panels.curves import CurvesPanel
from mnist_viz.ui.panels.filters import FiltersPanel
from mnist_viz.ui.panels.time import Time
from mnist_viz.ui.program.recovery import ago, offer_recovery
from mnist_viz.ui.shell.window import Window

RECIPE = Recipe(data="small", hidden=(6,), epochs=2, batch=20, rate=0.1, seed=4)
STEPS = 30


@pytest.fixture
def window(dressed, qtbot: QtBot, settings: QSettings, small_digits) -> Iterator[Window]:
    """A window on a finished run of thirty steps."""
    session = Session(small_digits)
    session.start(RECIPE)
    themes = ThemeSource(dressed, "dark")
    opened = Window(session, themes, settings)
    qtbot.addWidget(opened)
    opened.resize(900, 700)
    opened.show()
    opened.open_panels((CurvesPanel, Time, FiltersPanel))
    qtbot.waitUntil(lambda: session.frame().state is State.FINISHED, timeout=15_000)
    opened.refresh()
    yield opened
    opened.close()
    themes.deleteLater()


def theta(window: Window) -> str:
    return fingerprint(window.session.frame().live.network.theta)


def drop(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    nothing = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, nothing))


def test_a_kept_run_dropped_on_the_window_is_taken_up(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path, before = tmp_path / "kept.safetensors", theta(window)
    window.files.keep(path)
    qtbot.waitUntil(lambda: str(path) in window.banner.text)
    window.commands["new_seed"].trigger()
    drop(window, path)
    qtbot.waitUntil(lambda: window.session.frame().live is not None)
    assert theta(window) == before
    assert window.session.frame().run.name == "kept"


def test_a_run_file_dropped_on_the_window_replays_to_the_same_bits(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path, before = tmp_path / "demo.json", theta(window)
    window.files.keep(path)
    assert "is written" in window.banner.text
    drop(window, path)
    qtbot.waitUntil(lambda: "to the last bit" in window.banner.text, timeout=15_000)
    assert theta(window) == before


def test_a_file_that_is_no_run_is_a_sentence_and_the_run_goes_on(
    window: Window, tmp_path: Path
) -> None:
    for name in ("junk.json", "junk.safetensors"):
        (tmp_path / name).write_bytes(b"junk")
        before = window.session.frame().run
        drop(window, tmp_path / name)
        assert name in window.banner.text
        assert window.session.frame().run is before


def test_the_network_that_is_shown_is_what_is_exported(window: Window, tmp_path: Path) -> None:
    window.session.seek(3)
    window.files.export(tmp_path / "then.safetensors")
    then = load_model(tmp_path / "then.safetensors").network.theta
    assert fingerprint(then) == fingerprint(window.session.frame().network.theta)
    window.files.export(tmp_path / "run.csv")
    assert "is written" in window.banner.text
    assert (tmp_path / "run.csv").read_text().count("train,") == STEPS
    window.files.export(tmp_path / "run.docx")
    assert "ends in none of" in window.banner.text
    window.files.export(tmp_path / "absent" / "run.csv")
    assert "could not be written" in window.banner.text


def test_a_panel_is_saved_as_a_picture_or_a_drawing(window: Window, tmp_path: Path) -> None:
    panel = next(dock.panel for dock in window.area.docks if type(dock.panel) is CurvesPanel)
    window.files.save_picture(panel, tmp_path / "curves.png")
    window.files.save_picture(panel, tmp_path / "curves.svg")
    with Image.open(tmp_path / "curves.png") as picture:
        assert picture.width == panel.width()
        assert len(picture.convert("RGB").getcolors(100_000)) > 10
    drawing = (tmp_path / "curves.svg").read_text()
    assert "Accuracy" in drawing
    assert drawing.count("<path") > 3


def test_the_whole_window_is_filmed_over_a_stretch(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = FilmDialog(window, tmp_path / "film.gif")
    dialog.start.setValue(5)
    dialog.end.setValue(20)
    dialog.pictures.setValue(4)
    dialog.show()
    dialog.film()
    qtbot.waitUntil(lambda: "The film is in" in (window.session.frame().notice or ""))
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames == 4
        assert film.size == (window.width(), window.height())
    assert window.session.frame().sought is None
    qtbot.waitUntil(lambda: not window.findChildren(Filming))


def test_filming_leaves_training_and_the_moment_looked_at_as_they_were(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.start(replace(RECIPE, epochs=100_000))
    qtbot.waitUntil(lambda: (live := window.session.tick().live) is not None and live.step > 40)
    window.session.seek(7)
    dialog = FilmDialog(window, tmp_path / "film.gif")
    dialog.pictures.setValue(3)
    dialog.show()
    dialog.film()
    qtbot.waitUntil(lambda: "The film is in" in (window.session.frame().notice or ""))
    frame = window.session.frame()
    assert frame.sought == 7
    assert frame.state is State.RUNNING
    step = frame.live.step
    qtbot.waitUntil(lambda: window.session.tick().live.step > step)


def test_a_film_can_be_given_up(window: Window, tmp_path: Path) -> None:
    dialog = FilmDialog(window, tmp_path / "film.gif")
    dialog.film()
    dialog.reject()
    assert not (tmp_path / "film.gif").exists()
    assert window.session.frame().sought is None
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".gif"] == []


def test_the_window_goes_on_while_the_last_pictures_are_encoded(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, waited = threading.Event(), []

    def slow(path: Path, pictures: Iterable[object], fps: float) -> int:
        count = len(list(pictures))
        waited.append(seen.wait(10))
        return count

    monkeypatch.setattr(filming, "export_film", slow)
    dialog = FilmDialog(window, tmp_path / "film.gif")
    dialog.film()
    qtbot.waitUntil(lambda: dialog.progress.value() == dialog.progress.maximum())
    QTimer.singleShot(50, window, seen.set)
    qtbot.waitUntil(lambda: "The film is in" in (window.session.frame().notice or ""))
    assert waited == [True]


def test_a_film_of_a_run_that_is_left_ends_there_and_says_so(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = FilmDialog(window, tmp_path / "film.gif")
    dialog.show()
    dialog.film()
    qtbot.waitUntil(lambda: dialog.progress.value() > 2)
    window.session.training.new_seed()
    qtbot.waitUntil(lambda: "was left while" in (window.session.frame().notice or ""))
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames > 2
    assert window.session.frame().sought is None


def test_a_stretch_holds_its_ends_and_no_more_pictures_than_asked() -> None:
    assert stretch((0, 1, 2, 5, 9, 20), 1, 9, 10) == [1, 2, 5, 9]
    assert stretch(tuple(range(100)), 10, 89, 3) == [10, 50, 89]
    assert stretch((0, 10), 3, 4, 5) == [3]


def test_after_a_crash_the_next_start_offers_to_go_on(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, before = tmp_path / "runs", theta(window)
    folder.mkdir()
    crashed = folder / "one.safetensors"
    window.session.save(crashed)
    qtbot.waitUntil(crashed.exists)
    save_checkpoint(crashed, load_checkpoint(crashed))
    lock_of(crashed).touch()
    window.session.training.new_seed()
    autosave = Autosave(folder)
    offer_recovery(window, autosave, None)
    assert "closed unexpectedly a moment ago" in window.banner.text
    assert "step 30" in window.banner.text
    window.banner.remedy.click()
    qtbot.waitUntil(lambda: window.session.frame().live is not None)
    assert theta(window) == before
    # Another crash at this very moment must find it where this program keeps its run.
    assert set(folder.iterdir()) == {autosave.path, lock_of(autosave.path)}
    autosave._lock.release()


def test_a_crashed_run_that_is_damaged_hides_no_older_one(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "runs"
    folder.mkdir()
    older, damaged = folder / "one.safetensors", folder / "two.safetensors"
    window.session.save(older)
    qtbot.waitUntil(older.exists)
    damaged.write_bytes(b"half of a checkpoint")
    for path, age in ((older, 120), (damaged, 60)):
        lock_of(path).touch()
        os.utime(path, (time.time() - age,) * 2)
    autosave = Autosave(folder)
    offer_recovery(window, autosave, None)
    assert "cannot be resumed" in window.banner.text
    assert "2 minutes ago" in window.banner.text
    window.banner.remedy.click()
    assert not older.exists()
    assert damaged.exists()
    autosave._lock.release()


def test_times_in_the_past_are_said_as_people_do() -> None:
    assert [ago(s) for s in (5, 60, 7300, 90_000)] == [
        "a moment ago",
        "1 minute ago",
        "2 hours ago",
        "1 day ago",
    ]
