"""The pad's page for pictures: where they come from, what is shown of them, which digit is read."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from mnist_viz.core.arrays import Bytes, as_columns
from mnist_viz.session.frame import Frame
from mnist_viz.session.loading import PictureReading
from mnist_viz.session.session import Session
from mnist_viz.ui.controls.file_dialogs import ask_for_file, ask_for_folder, dropped_file
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.pad.picture_view import PictureView
from mnist_viz.ui.words.translation import tr, translate

SUFFIXES = (
    *(".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".webp", ".bmp", ".dib"),
    *(".tif", ".tiff", ".gif", ".avif", ".heic", ".heif"),
)
"""Names of pictures end so; the same as `mnist_viz.data.pictures.SUFFIXES`, without Pillow."""


def picture_files(path: Path) -> list[Path]:
    """Return a picture as a list, the pictures of a folder by name, or nothing."""
    if path.is_dir():
        inside = sorted(path.iterdir())
        return [file for file in inside if _is_picture(file) and not file.name.startswith(".")]
    return [path] if _is_picture(path) else []


def picture_in(data: QMimeData) -> Path | Bytes | None:
    """Return the picture on a clipboard: a copied file, or the pixels (height, width, 4)."""
    path = dropped_file(data)
    if path is not None and picture_files(path):
        return path
    image = data.imageData() if data.hasImage() else None
    return pixels_of(image) if isinstance(image, QImage) and not image.isNull() else None


def pixels_of(image: QImage) -> Bytes:
    """Return a copy of an image's pixels: red, green, blue and opacity."""
    rows = image.convertToFormat(QImage.Format.Format_RGBA8888)
    values = np.frombuffer(rows.constBits(), np.uint8)
    return values.reshape(rows.height(), rows.width(), 4).copy()


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


class PicturePage(QWidget):
    """Shows the picture that was read last, and goes through those of a folder.

    Attributes
    ----------
    view
        The picture with its digits framed.
    back
        The button that returns to the drawing.
    menu
        Where a picture comes from: a file, a folder, the clipboard.
    """

    read = Signal()
    """There is another picture, or another digit of it is chosen: `image` is what is read."""

    failed = Signal(str)
    """A sentence on why there is no picture."""

    closed = Signal()
    """The user wants to draw again."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._files: list[Path] = []
        self._at = 0
        self._reading: PictureReading | None = None
        self.view = PictureView(theme)
        self.back = QPushButton(tr("Back to the drawing"))
        self.menu = QMenu(self)
        self._place = QLabel()
        self._fill_menu()
        self._lay_out()
        self.view.chosen.connect(self.read)
        self.view.closed.connect(self.closed)
        self.back.clicked.connect(self.closed)

    @property
    def image(self) -> Bytes | None:
        """The chosen digit as MNIST would have it, (784,); None where there is no picture."""
        picture = self._reading.picture if self._reading else None
        return picture.digits[self.view.current].image if picture else None

    def follow(self, frame: Frame) -> None:
        """Show the frame's picture once it has been read, and what each digit of it reads."""
        if frame.picture is not self._reading:
            self._reading = frame.picture
            self._show_reading()
        self.view.set_labels(self.labels(frame))

    def labels(self, frame: Frame) -> list[str]:
        """Return what the network reads in each digit; nothing while the answer is hidden."""
        picture = self._reading.picture if self._reading else None
        network, dataset = frame.network, frame.dataset
        if picture is None or network is None or dataset is None or frame.answer_hidden:
            return []
        images = np.array([digit.image for digit in picture.digits])
        return [str(dataset.classes[digit]) for digit in network.forward(as_columns(images)).digits]

    def read_files(self, files: Sequence[Path]) -> None:
        """Read the first of some pictures; Page Down goes to the next."""
        self._files, self._at = list(files), 0
        self._turn_pages(0)

    def read_mime(self, data: QMimeData, name: str) -> bool:
        """Read what was dropped or is on the clipboard; return whether it is a picture."""
        source = picture_in(data)
        if isinstance(source, Path):
            self.read_files(picture_files(source))
        elif source is not None:
            self._files = []
            self._session.loading.read_picture(source, name)
        return source is not None

    def paste(self) -> None:
        """Read the picture on the clipboard."""
        name = tr("the picture on the clipboard")
        # An empty clipboard has no data at all on some systems.
        if not self.read_mime(QGuiApplication.clipboard().mimeData() or QMimeData(), name):
            self.failed.emit(tr("There is no picture on the clipboard. Copy one first."))

    def open_folder(self, folder: Path) -> None:
        """Read the pictures in a folder."""
        files = picture_files(folder)
        if files:
            self.read_files(files)
        else:
            self.failed.emit(tr("There are no pictures in {folder}.").format(folder=folder))

    def _show_reading(self) -> None:
        reading = self._reading
        if reading is None or reading.under_way:
            return
        if reading.picture is None:
            self.failed.emit(translate(reading.error or ""))
            return
        picture = reading.picture
        boxes = [digit.box for digit in picture.digits]
        self.view.show_picture(picture.pixels, picture.size, boxes)
        several = len(self._files) > 1
        self._place.setText(f"{self._at + 1}/{len(self._files)}" if several else "")
        self.read.emit()

    def _turn_pages(self, pages: int) -> None:
        """Read the picture a number of places further among the files."""
        if 0 <= self._at + pages < len(self._files):
            self._at += pages
            path = self._files[self._at]
            self._session.loading.read_picture(path, path.name)

    def _fill_menu(self) -> None:
        """Make the actions; their keys work in the whole pad."""
        kinds = tr("Pictures") + " (" + " ".join(f"*{suffix}" for suffix in SUFFIXES) + ")"
        self.menu.addAction(tr("Open a picture …")).triggered.connect(
            lambda: ask_for_file(
                self, tr("Open a picture"), kinds, lambda path: self.read_files([path])
            )
        )
        self.menu.addAction(tr("Open a folder of pictures …")).triggered.connect(
            lambda: ask_for_folder(self, tr("Open a folder of pictures"), self.open_folder)
        )
        keys = QKeySequence.StandardKey
        for text, key, act in (
            (tr("Paste a picture"), keys.Paste, self.paste),
            (tr("Next picture"), keys.MoveToNextPage, lambda: self._turn_pages(1)),
            (tr("Previous picture"), keys.MoveToPreviousPage, lambda: self._turn_pages(-1)),
        ):
            action = QAction(text, self)
            action.setShortcuts(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.menu.addAction(action)

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.view, 1)
        column.addLayout(row)
