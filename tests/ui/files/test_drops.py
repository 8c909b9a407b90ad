"""What is dropped is opened where it belongs, or a sentence says what can be dropped."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from mnist_viz.data.resources import resource
from mnist_viz.ui.panels.lessons import Lessons
from mnist_viz.ui.panels.pad import Pad

pytestmark = pytest.mark.panels("pad", "lessons")


def drop(window, url: QUrl) -> bool:
    """Drag something in and let it go at the window's edge; return whether it was wanted."""
    data = QMimeData()
    data.setUrls([url])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at, copy = QPointF(9, 9), Qt.DropAction.CopyAction
    enter = QDropEvent(at, copy, data, left, none, QEvent.Type.DragEnter)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(at, copy, data, left, none))
    return enter.isAccepted()


def drop_file(window, path: Path) -> bool:
    return drop(window, QUrl.fromLocalFile(str(path)))


def panel(window, kind):
    return next(dock.panel for dock in window.area.docks if isinstance(dock.panel, kind))


def test_a_picture_dropped_beside_the_pad_is_read_by_it(whole_window, tmp_path):
    bar = np.full((90, 60), 255, np.uint8)
    bar[15:75, 25:35] = 0
    Image.fromarray(bar).save(tmp_path / "one.png")
    assert drop_file(whole_window, tmp_path / "one.png")
    assert panel(whole_window, Pad)._image.any()
    assert whole_window.session.frame().pinned.index is None


def test_a_lesson_dropped_on_the_window_begins(whole_window):
    assert drop_file(whole_window, resource("lessons/06-the-rate.txt"))
    lessons = panel(whole_window, Lessons)
    assert lessons.lesson.title == "The rate"
    assert lessons.isVisible()


def test_one_idx_file_stands_for_its_folder(whole_window, tmp_path):
    file = tmp_path / "t10k-images-idx3-ubyte.gz"
    file.write_bytes(b"")
    assert drop_file(whole_window, file)
    assert whole_window.session.frame().recipe.data == str(tmp_path)


@pytest.mark.parametrize("name", ["letter.docx", "no-ending", "gone.pdf"])
def test_what_cannot_be_opened_is_said_and_so_is_what_can(whole_window, tmp_path, name):
    before = whole_window.session.frame().recipe
    assert drop_file(whole_window, tmp_path / name)
    assert f"{name} cannot be opened here" in whole_window.banner.text
    assert "IDX files" in whole_window.banner.text
    assert whole_window.session.frame().recipe == before


def test_what_is_no_file_is_not_wanted(whole_window):
    assert not drop(whole_window, QUrl("https://example.org/one.png"))
