"""A user's own picture of a digit, dropped on the pad, is read as a drawing is."""

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mnist_viz.data.pictures import read_picture
from mnist_viz.ui.panels.pad import Pad


@pytest.fixture
def pad(stage, recipe):
    stage.start(recipe(8), tested=False)
    return stage.open(Pad, (330, 460))


def drop(pad: Pad, path: Path) -> bool:
    """Drag a file in and let it go; return whether the pad wanted it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at, copy = QPointF(50, 50), Qt.DropAction.CopyAction
    # Its own class, QDragEnterEvent, is made otherwise in each version of Qt.
    enter = QDropEvent(at, copy, data, left, none, QEvent.Type.DragEnter)
    enter.ignore()
    pad.dragEnterEvent(enter)
    if enter.isAccepted():
        pad.dropEvent(QDropEvent(at, copy, data, left, none))
    return enter.isAccepted()


@pytest.fixture
def read(pad, stage, qtbot):
    """Wait until a picture is read, then draw what the window would."""

    def wait():
        def ended():
            reading = stage.session.frame().picture
            return reading is not None and not reading.under_way

        qtbot.waitUntil(ended, timeout=10_000)
        stage.draw(pad)

    return wait


def bars(path: Path, count: int = 1) -> Path:
    """Save a picture of this many upright bars."""
    bar = np.full((90, 60), 255, np.uint8)
    bar[15:75, 25:35] = 0
    Image.fromarray(np.hstack([bar] * count)).save(path)
    return path


def test_a_picture_dropped_on_the_pad_is_pinned_and_read(pad, stage, read, tmp_path: Path) -> None:
    assert drop(pad, bars(tmp_path / "one.png"))
    read()
    (expected,) = read_picture(tmp_path / "one.png").digits
    assert np.array_equal(stage.session.frame().pinned.image, expected.image)
    assert pad.reading.text().startswith("Reads ")
    assert pad.pictures.view.isVisible()


def test_the_drawing_comes_back_after_a_picture(pad, stage, read, tmp_path: Path) -> None:
    before = stage.session.frame().pinned.image
    assert drop(pad, bars(tmp_path / "one.png"))
    read()
    QTest.keyClick(pad.pictures.view, Qt.Key.Key_Escape)
    assert pad.sketch.isVisible()
    assert np.array_equal(stage.session.frame().pinned.image, before)


def test_several_digits_are_framed_and_a_click_chooses_one(
    pad, stage, read, tmp_path: Path
) -> None:
    assert drop(pad, bars(tmp_path / "two.png", 2))
    read()
    assert pad.reading.text().startswith("More than one digit? ")
    first, second = pad.pictures.view.frame_of(0), pad.pictures.view.frame_of(1)
    assert first.right() < second.left()
    QTest.mouseClick(pad.pictures.view, Qt.MouseButton.LeftButton, pos=second.center().toPoint())
    _, expected = read_picture(tmp_path / "two.png").digits
    assert np.array_equal(stage.session.frame().pinned.image, expected.image)
    assert pad.pictures.view.current == 1
    painted = pad.pictures.view.grab().toImage()
    edge = painted.pixelColor(round(second.left()), round(second.center().y()))
    assert edge == QColor(pad.theme.accent)


def test_a_picture_is_pasted_from_the_clipboard(pad, stage, read, tmp_path: Path) -> None:
    QApplication.clipboard().setImage(QImage(str(bars(tmp_path / "one.png"))))
    pad.sketch.setFocus()
    QTest.keyClick(pad.sketch, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    read()
    assert pad.pictures.view.isVisible()
    assert pad.reading.text().startswith("Reads ")


def test_an_empty_clipboard_is_a_sentence(pad, stage) -> None:
    QApplication.clipboard().clear()
    pad.pictures.paste()
    assert pad.reading.text() == "No digit read"
    assert "no picture on the clipboard" in stage.session.frame().notice


def test_the_pictures_of_a_folder_are_gone_through(pad, stage, read, tmp_path: Path) -> None:
    bars(tmp_path / "a.png")
    bars(tmp_path / "b.webp", 2)
    (tmp_path / "notes.txt").write_text("no picture")
    assert drop(pad, tmp_path)
    read()
    assert pad.reading.text().startswith("Reads ")
    QTest.keyClick(pad.pictures.view, Qt.Key.Key_PageDown)
    read()
    assert pad.reading.text().startswith("More than one digit? ")


def test_reading_a_picture_can_be_cancelled(pad, stage, read, tmp_path: Path, monkeypatch) -> None:
    started, go_on = Event(), Event()

    def slow(path, check_cancelled, name):
        started.set()
        go_on.wait(10)
        check_cancelled()
        raise AssertionError("it was not cancelled")

    monkeypatch.setattr("mnist_viz.data.pictures.read_picture", slow)
    before = stage.session.frame().pinned
    assert drop(pad, bars(tmp_path / "one.png"))
    assert started.wait(10)
    stage.draw(pad)
    assert pad.reading.text() == "Reading one.png …"
    pad.cancel.click()
    go_on.set()
    stage.draw(pad)
    assert pad.sketch.isVisible()
    assert not pad.cancel.isVisible()
    assert stage.session.frame().pinned is before


def test_a_damaged_picture_is_a_sentence_and_changes_nothing(
    pad, stage, read, tmp_path: Path
) -> None:
    before = stage.session.frame().pinned
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    assert drop(pad, tmp_path / "broken.png")
    read()
    assert pad.reading.text() == "No digit read"
    assert stage.session.frame().notice.startswith("broken.png: The file is not a picture")
    assert stage.session.frame().pinned is before


def test_the_sentence_about_a_bad_picture_goes_once_a_good_one_is_read(
    pad, stage, read, tmp_path: Path
) -> None:
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    assert drop(pad, tmp_path / "broken.png")
    read()
    assert stage.session.frame().notice
    assert drop(pad, bars(tmp_path / "one.png"))
    read()
    assert pad.reading.text().startswith("Reads ")
    assert stage.session.frame().notice is None


def test_other_files_are_left_to_the_window(pad, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("a digit")
    assert not drop(pad, tmp_path / "notes.txt")
    assert not drop(pad, tmp_path)
