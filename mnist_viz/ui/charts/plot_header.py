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
    """

    log_switched = Signal(bool)

    def __init__(
        self, theme: Theme, title: str, series: Sequence[Series], *, letters: int = 7
    ) -> None:
        super().__init__()
        self._series = list(series)
        heading = ElidedLabel(title, short=title.split(maxsplit=1)[0])
        heading.setProperty("scale", "heading")
        self._swatches = [QLabel() for _ in series]
        # Room for any value, so that no other word moves when it changes.
        self._letters = letters
        widest = "0.88888888"[:letters]
        self._entries = {
            s.name: LiveLabel(f"{tr(s.name)} {widest}", scale="caption") for s in series
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
        for swatch, series in zip(self._swatches, self._series, strict=True):
            look = (series.colour(theme), series.drawn_dashes, series.drawn_marker)
            swatch.setPixmap(sample(*look, self.devicePixelRatioF(), size=_SWATCH))

    def show_log(self, log: bool) -> None:
        """Show whether the axis is logarithmic."""
        self.log.setChecked(log)

    def read(self, words: str, values: Mapping[str, float | None]) -> None:
        """Write each curve's value, if it has one, beside its name, and some words at the right."""
        for name, value in values.items():
            number = "" if value is None else rounded(value, self._letters)
            self._entries[name].setText(f"{tr(name)} {number}".rstrip())
        self._words.setText(words)

    def readout(self) -> str:
        """All that is written, in one line."""
        parts = [label.text() for label in self._entries.values()]
        return " · ".join(p for p in [self._words.text(), *parts] if p)


def rounded(value: float, letters: int) -> str:
    """Return a number with up to four digits that count, with fewer where it would be too long."""
    written = (f"{value:.{digits}g}" for digits in (4, 3, 2))
    return next((number for number in written if len(number) <= letters), f"{value:.1g}")
