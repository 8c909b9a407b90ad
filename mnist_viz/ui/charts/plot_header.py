"""The line above a plot: what it shows, which curve is which, and their values."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from mnist_viz.ui.charts.line_style import sample
from mnist_viz.ui.charts.series import Series
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.elided_label import ElidedLabel
from mnist_viz.ui.words.live_label import LiveLabel
from mnist_viz.ui.words.translation import tr

_SWATCH = (20, 10)
"""Pixels of a sample of a line: room for its dashes on either side of its mark."""


class PlotHeader(QWidget):
    """Title, legend with values, words about the pointer, and the switch to a logarithm.

    Parameters
    ----------
    letters
        How long a value may be; it is rounded to fit.
    named
        Whether each curve's name is written before its value; else a `SeriesKey` names them.
    """

    log_switched = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        title: str,
        series: Sequence[Series],
        *,
        letters: int = 7,
        named: bool = True,
    ) -> None:
        super().__init__()
        self._series = list(series)
        heading = ElidedLabel(title, short=title.split(maxsplit=1)[0])
        heading.setProperty("scale", "heading")
        self._swatches = [QLabel() for _ in series]
        # Room for any value, so that no other word moves when it changes.
        self._letters, self._named = letters, named
        self._told: dict[str, str] = {}
        widest = "0.88888888"[:letters]
        self._entries = {
            s.name: LiveLabel(self._entry(s.name, widest), scale="caption") for s in series
        }
        self._words = LiveLabel(role="muted", scale="caption")
        self.log = QToolButton()
        self.log.setText("log")
        self.log.setCheckable(True)
        self.log.setProperty("compact", True)
        self.log.setAccessibleName(tr("{title}: logarithmic scale").format(title=title))
        self.log.setToolTip(tr("Draw by the logarithm: equal factors are equal distances."))
        self.log.toggled.connect(self.log_switched)
        # Rather cut off than widen the window for all that a legend may hold.
        self.setMinimumWidth(160)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING // 2, 0, SPACING // 2, 0)
        row.setSpacing(SPACING // 2)
        row.addWidget(heading)
        for swatch, label in zip(self._swatches, self._entries.values(), strict=True):
            row.addSpacing(SPACING // 2)
            row.addWidget(swatch)
            row.addWidget(label)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.log)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        _dress(self._swatches, self._series, theme)

    def show_log(self, log: bool) -> None:
        """Show whether the axis is logarithmic."""
        self.log.setChecked(log)

    def read(self, words: str, values: Mapping[str, float | None]) -> None:
        """Write each curve's value, if it has one, beside its name, and some words at the right."""
        for name, value in values.items():
            number = "" if value is None else rounded(value, self._letters)
            self._entries[name].setText(self._entry(name, number))
            self._told[name] = f"{tr(name)} {number}".rstrip()
        self._words.setText(words)

    def readout(self) -> str:
        """All that is written, and the names of the curves, in one line."""
        return " · ".join(p for p in [self._words.text(), *self._told.values()] if p)

    def _entry(self, name: str, number: str) -> str:
        return f"{tr(name)} {number}".rstrip() if self._named else number


class SeriesKey(QWidget):
    """Which curve is which, once for several plots."""

    def __init__(self, theme: Theme, series: Sequence[Series]) -> None:
        super().__init__()
        self._series = list(series)
        self._swatches = [QLabel() for _ in series]
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING // 2, 0, SPACING // 2, 0)
        row.setSpacing(SPACING // 2)
        for swatch, one in zip(self._swatches, self._series, strict=True):
            name = QLabel(tr(one.label or one.name))
            name.setProperty("scale", "caption")
            row.addWidget(swatch)
            row.addWidget(name)
            row.addSpacing(2 * SPACING)
        row.addStretch()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        _dress(self._swatches, self._series, theme)


def _dress(swatches: Sequence[QLabel], series: Sequence[Series], theme: Theme) -> None:
    """Draw a sample of each curve."""
    for swatch, one in zip(swatches, series, strict=True):
        look = (one.colour(theme), one.drawn_dashes, one.drawn_marker)
        swatch.setPixmap(sample(*look, swatch.devicePixelRatioF(), size=_SWATCH))


def rounded(value: float, letters: int) -> str:
    """Return a number with up to four digits that count, with fewer where it would be too long."""
    written = (f"{value:.{digits}g}" for digits in (4, 3, 2))
    return next((number for number in written if len(number) <= letters), f"{value:.1g}")
