"""Where pictures come from: files and folders, the clipboard, what is dropped."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from mnist_viz.core.arrays import Bytes
from mnist_viz.ui.controls.file_dialogs import dropped_file

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
