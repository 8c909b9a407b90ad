"""The program's pictures, drawn in the colours of the theme."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mnist_viz.data.resources import resource
from mnist_viz.ui.look.theme import Theme

_SIDES = (16, 20, 24, 32, 40, 48, 64)
"""Pixels: 16, 20 and 24 as shown at 100, 150 and 200 %, so that no icon is ever scaled."""


def icon(name: str, theme: Theme, *, on_accent: bool = False) -> QIcon:
    """Icon of the given name in the theme's text colour.

    Parameters
    ----------
    name
        File name below ``resources/icons``, without its ending.
    theme
        Where the colours come from.
    on_accent
        Whether the icon is on the accent colour, as on the play button.

    Raises
    ------
    FileNotFoundError
        If there is no such icon.
    """
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    colours = {
        QIcon.Mode.Normal: theme.on_accent if on_accent else theme.text,
        QIcon.Mode.Disabled: theme.muted,
        QIcon.Mode.Selected: theme.on_accent,
    }
    for mode, colour in colours.items():
        tinted = _read(drawing.replace("currentColor", colour))
        for side in _SIDES:
            made.addPixmap(_paint(tinted, side), mode)
    return made


def app_icon() -> QIcon:
    """Icon of the program itself, from 16 to 256 pixels."""
    drawing = _read(resource("icons/app.svg").read_text(encoding="utf-8"))
    made = QIcon()
    for side in (16, 32, 48, 64, 128, 256):
        made.addPixmap(_paint(drawing, side))
    return made


def _read(drawing: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.encode()))


def _paint(drawing: QSvgRenderer, side: int) -> QPixmap:
    """Draw it into a square of `side` pixels."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
