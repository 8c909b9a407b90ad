"""Icons for each system, drawn from `resources/icons/app.svg`: .ico, .icns, and PNGs for Linux."""

import os
import sys
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO = SIDES[:7]
"""What Windows can show; each is drawn on its own, for a reduced picture is a blurred one."""


def write(svg: Path, folder: Path) -> Path:
    """Write mnist_viz.ico and mnist_viz.icns into `folder`; return the one that this system wants.

    Raises
    ------
    ValueError
        If `svg` is no drawing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {side: picture(svg, side) for side in SIDES}
    ico, icns = folder / "mnist_viz.ico", folder / "mnist_viz.icns"
    smaller = [drawn[side] for side in ICO[:-1]]
    drawn[ICO[-1]].save(ico, sizes=[(side, side) for side in ICO], append_images=smaller)
    drawn[SIDES[-1]].save(icns, append_images=[drawn[side] for side in SIDES[:-1]])
    return icns if sys.platform == "darwin" else ico


def write_theme(svg: Path, share: Path, name: str) -> None:
    """Write the icon into `share`/icons/hicolor, the SVG and PNGs, where a Linux desktop looks."""
    theme = share / "icons/hicolor"
    scalable = theme / f"scalable/apps/{name}.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_bytes(svg.read_bytes())
    for side in SIDES[:-1]:
        path = theme / f"{side}x{side}/apps/{name}.png"
        path.parent.mkdir(parents=True)
        picture(svg, side).save(path)


def picture(svg: Path, side: int) -> Image.Image:
    """Return the drawing as a square picture of `side` pixels."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG drawing. Restore it from the repository.")
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data()))
