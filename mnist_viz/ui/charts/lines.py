"""How lines are drawn: paths from arrays, pens that are fast, and looks that tell curves apart.

The present run has `PRESENT`; each run before it keeps the dashes of its number.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from mnist_viz.ui.look.theme import Theme, run_colour
from mnist_viz.ui.words.translation import mark

Values = NDArray[np.floating]

_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])


def polyline(x: Values, y: Values) -> QPainterPath:
    """Path through points, broken where one is not finite.

    Written as the bytes Qt reads a path from: one call, where a call a point would hold the GIL
    for milliseconds.
    """
    finite = np.isfinite(x) & np.isfinite(y)
    # 0 moves and 1 draws: a point after a gap starts a new line.
    after: NDArray[np.bool_] | bool = True
    if not finite.all():
        x, y, after = x[finite], y[finite], np.concatenate([[False], finite[:-1]])[finite]
    elements = np.empty(len(x), _ELEMENT)
    path = QPainterPath()
    if len(elements):
        elements["x"], elements["y"], elements["type"] = x, y, after
        elements["type"][0] = 0
        head = len(elements).to_bytes(4, "big")
        tail = (0).to_bytes(4, "big") + (0).to_bytes(4, "big")
        stream = QDataStream(QByteArray(head + elements.tobytes() + tail))
        stream >> path
    return path


Dashes = tuple[float, ...]
"""Pixels that are drawn and left out in turn; none for a solid line."""

Marker = Literal["diamond", "triangle", "square"]

SOLID: Dashes = ()
DASHED: Dashes = (4, 2)

_CORNERS: Mapping[Marker, tuple[tuple[float, float], ...]] = {
    "diamond": ((0.0, -3.5), (3.5, 0.0), (0.0, 3.5), (-3.5, 0.0), (0.0, -3.5)),
    "triangle": ((0.0, -3.5), (3.5, 3.0), (-3.5, 3.0), (0.0, -3.5)),
    "square": ((-3.0, -3.0), (3.0, -3.0), (3.0, 3.0), (-3.0, 3.0), (-3.0, -3.0)),
}


def markers(
    marker: Marker, x: Values, y: Values, scale: tuple[float, float] = (1.0, 1.0)
) -> QPainterPath:
    """Return a mark at each point, seven pixels across, with `scale` a pixel's width and height."""
    corners = np.array([*_CORNERS[marker], (np.nan, np.nan)]) * scale
    return polyline(np.add.outer(x, corners[:, 0]).ravel(), np.add.outer(y, corners[:, 1]).ravel())


def dash(pen: QPen, dashes: Dashes, ratio: float) -> QPen:
    """Dash a pen that counts the screen's pixels, of which `ratio` make one of the window's."""
    if dashes:
        pen.setDashPattern([ratio * length for length in dashes])
    return pen


def sample(
    colour: str, dashes: Dashes, marker: Marker | None, ratio: float, *, size: tuple[int, int]
) -> QPixmap:
    """Draw a piece of a line for a key, a mark in its middle."""
    width, height = size
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if dashes:  # in widths of the pen
        pen.setDashPattern([length / 2 for length in dashes])
    painter.setPen(pen)
    painter.drawLine(0, height // 2, width, height // 2)
    if marker is not None:
        middle = np.array([width / 2]), np.array([float(height // 2)])
        painter.fillPath(markers(marker, *middle), QColor(colour))
    painter.end()
    return pixmap


def blend(colour: str, ground: str, share: float) -> QColor:
    """Mix a colour into its background: an opaque line is painted faster than a sheer one."""
    top, below = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        *(
            share * getattr(top, part)() + (1 - share) * getattr(below, part)()
            for part in ("redF", "greenF", "blueF")
        )
    )


def hairline(colour: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Pen of one pixel: a wider one costs Qt up to a hundred times as much on a long curve.

    Its width is 0, which Qt draws as one pixel: with a width of 1, Qt works out the outline of the
    whole line's stroke to learn how far it reaches.
    """
    return QPen(colour, 0.0, style)


@dataclass(frozen=True, slots=True)
class Series:
    """A named curve and how it differs from the others.

    Attributes
    ----------
    colour
        Picks the colour from a theme, such as ``lambda theme: theme.train``.
    points
        Few values, each with a marker, instead of a dense curve.
    dashes
        Of its line; by default a dense one is solid and one of points dashed.
    marker
        At each point, and at the end of a dense curve; by default only points have one.
    label
        What a key calls it, where that is longer than its name.
    """

    name: str
    colour: Callable[[Theme], str]
    points: bool = False
    dashes: Dashes | None = None
    marker: Marker | None = None
    label: str = ""

    @property
    def drawn_dashes(self) -> Dashes:
        """The dashes of its line."""
        usual = DASHED if self.points else SOLID
        return usual if self.dashes is None else self.dashes

    @property
    def drawn_marker(self) -> Marker | None:
        """The marker that it has."""
        return self.marker or ("diamond" if self.points else None)


PRESENT = (
    Series(mark("train"), lambda theme: theme.train, label=mark("each batch, before its step")),
    Series(
        mark("train set"),
        lambda theme: theme.train,
        points=True,
        marker="square",
        label=mark("training set, evaluated"),
    ),
    Series(mark("test"), lambda theme: theme.test, points=True, label=mark("test set, evaluated")),
)

RUN_DASHES: tuple[Dashes, ...] = (
    (9, 4),
    (2, 3),
    (9, 3, 2, 3),
    (20, 5),
    (9, 3, 2, 3, 2, 3),
    (3, 8),
    (20, 3, 2, 3),
    (9, 3, 9, 3, 2, 3),
    (5, 5),
    (20, 3, 2, 3, 2, 3),
    (9, 10),
    (9, 3, 2, 3, 2, 3, 2, 3),
    (20, 3, 9, 3),
)
"""More of them than runs are kept, and no multiple of the colours, so that pairs repeat late."""

KEY = QSize(52, 14)
"""Pixels of the piece of a run's line that stands next to its name."""


def run_dashes(number: int) -> Dashes:
    """Return the dashes of the run of that number, 1 and up; they stay with the run."""
    return RUN_DASHES[(number - 1) % len(RUN_DASHES)]


def run_key(theme: Theme, number: int | None, ratio: float) -> QPixmap:
    """Draw a piece of a run's line as the curves have it; two of the present run's for None."""
    if number is not None:
        colour, whole = run_colour(theme, number), (KEY.width(), KEY.height())
        return sample(colour, run_dashes(number), None, ratio, size=whole)
    both = QPixmap(KEY * ratio)
    both.setDevicePixelRatio(ratio)
    both.fill(Qt.GlobalColor.transparent)
    half = (KEY.width() // 2 - 2, KEY.height())
    painter = QPainter(both)
    for left, series in zip((0, KEY.width() - half[0]), PRESENT[::2], strict=True):
        look = (series.colour(theme), series.drawn_dashes, series.drawn_marker)
        painter.drawPixmap(left, 0, sample(*look, ratio, size=half))
    painter.end()
    return both
