"""A person's own picture of a digit, dropped on the pad, is read as a drawing is."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

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


def test_a_picture_dropped_on_the_pad_is_pinned_and_read(pad, stage, tmp_path: Path) -> None:
    bar = np.full((90, 60), 255, np.uint8)
    bar[15:75, 25:35] = 0
    Image.fromarray(bar).save(tmp_path / "one.png")
    assert drop(pad, tmp_path / "one.png")
    expected = read_picture(tmp_path / "one.png").digits[0].image
    assert np.array_equal(stage.session.frame().pinned.image, expected)
    assert pad.reading.text().startswith("Reads ")
    assert not pad.sketch.strokes.drawing


def test_the_drawing_that_a_picture_replaced_can_be_taken_back(pad, stage, tmp_path: Path) -> None:
    before = stage.session.frame().pinned.image
    Image.fromarray(np.eye(40, dtype=np.uint8) * 255).save(tmp_path / "line.png")
    assert drop(pad, tmp_path / "line.png")
    pad.tools.undo.trigger()
    assert np.array_equal(stage.session.frame().pinned.image, before)


def test_a_damaged_picture_is_a_sentence_and_changes_nothing(pad, stage, tmp_path: Path) -> None:
    before = stage.session.frame().pinned
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    assert drop(pad, tmp_path / "broken.png")
    stage.draw(pad)
    assert "broken.png: The file is not a picture" in pad.reading.text()
    assert stage.session.frame().pinned is before


def test_other_files_are_left_to_the_window(pad, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("a digit")
    assert not drop(pad, tmp_path / "notes.txt")
    assert not drop(pad, tmp_path)
