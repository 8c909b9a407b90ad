"""How the lines of runs look: those of the present run, and the one of each run before it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from mnist_viz.ui.charts.curve import Series
from mnist_viz.ui.charts.lines import Dashes, sample
from mnist_viz.ui.look.theme import Theme, run_colour
from mnist_viz.ui.words.translation import mark

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
