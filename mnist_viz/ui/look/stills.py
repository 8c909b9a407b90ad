"""A picture of a widget (PNG, SVG) or a page (PDF) as a file that is there whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QPixmap, QTextDocument
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from mnist_viz.runs.atomic import replace_file

_NONE = QGraphicsItem.CacheMode.NoCache


def save_still(widget: QWidget, path: Path) -> None:
    """Write what a widget shows: as SVG where the name ends so, else as PNG.

    Raises
    ------
    OSError
        If it cannot be written; a picture that was there before is then still there.
    """
    with _replaced(path) as buffer:
        if path.suffix.lower() == ".svg":
            _draw_svg(widget, buffer)
        else:
            picture_of(widget).save(buffer, "PNG")


def save_page(html: str, title: str, path: Path) -> None:
    """Write a page of HTML as PDF, on A4.

    Raises
    ------
    OSError
        If it cannot be written; a file that was there before is then still there.
    """
    with _replaced(path) as buffer:
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        page = QTextDocument()
        page.setHtml(html)
        page.print_(writer)  # which adds margins and page numbers
        del writer  # which ends the file


@contextmanager
def _replaced(path: Path) -> Iterator[QBuffer]:
    """Yield a buffer whose content then replaces the file at `path`, whole or not at all."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    yield buffer
    replace_file(path, bytes(buffer.data().data()))


def picture_of(widget: QWidget) -> QPixmap:
    """Return what a widget shows."""
    picture = widget.grab()
    _draw_again(widget)
    return picture


def _views(widget: QWidget) -> list[QGraphicsView]:
    """Return the graphics views in a widget, with itself where it is one."""
    own = [widget] if isinstance(widget, QGraphicsView) else []
    return [*own, *widget.findChildren(QGraphicsView)]


def _draw_again(widget: QWidget) -> None:
    """Draw on the screen what was drawn for a picture: a view takes it for drawn there already."""
    for view in _views(widget):
        view.viewport().update()


def _draw_svg(widget: QWidget, device: QIODevice) -> None:
    """Draw a widget as SVG; pictures in it stay pictures."""
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setSize(QSize(widget.width(), widget.height()))
    generator.setViewBox(QRect(0, 0, widget.width(), widget.height()))
    generator.setTitle(widget.accessibleName())
    # Qt would draw the items that it caches as pictures.
    cached = [item for view in _views(widget) for item in view.items() if item.cacheMode() != _NONE]
    for item in cached:
        item.setCacheMode(_NONE)
    QWidget.render(widget, generator)  # a graphics view has another method of that name
    for item in cached:
        item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
    _draw_again(widget)
