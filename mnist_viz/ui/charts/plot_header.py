"""The line above a plot: what it shows, which curve is which, their values, and its switches."""

from collections.abc import Mapping, Sequence
from math import isfinite

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from mnist_viz.ui.charts.axis import localized
from mnist_viz.ui.charts.lines import Series, sample
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.labels import ElidedLabel, LiveLabel
from mnist_viz.ui.words.translation import tr

_SWATCH = (20, 10)
"""Pixels of a sample of a line: room for its dashes on either side of its mark."""


class PlotHeader(QWidget):
    """Title, legend with values, and the switch to a logarithm.

    A click on a curve's piece of line hides it, and shows it again.

    Parameters
    ----------
    letters
        How long a value may be; it is rounded to fit.
    named
        Whether each curve's name is written before its value; else a `SeriesKey` names them.
    """

    keeps_clear = True
    """No hint covers it, see `Callouts`."""

    log_switched = Signal(bool)
    curve_switched = Signal(str, bool)
    """A curve, by name, is to be shown or hidden."""

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
        self.heading = ElidedLabel(title, short=title.split(maxsplit=1)[0])
        self.heading.setProperty("scale", "heading")
        self.buttons = {one.name: CurveButton(one) for one in series}
        for button in self.buttons.values():
            button.switched.connect(self.curve_switched)
        # Room for any value, so that no other word moves when it changes.
        self._letters, self._named = letters, named
        self._told: dict[str, str] = {}
        widest = "0.88888888"[:letters]
        self._entries = {
            s.name: LiveLabel(self._entry(s.name, widest), scale="caption") for s in series
        }
        for name, label in self._entries.items():
            label.setText(self._entry(name, ""))
        self._words = ""
        self.log = QToolButton()
        self.log.setText("log")
        self.log.setCheckable(True)
        self.log.setProperty("compact", True)
        self.log.setAccessibleName(tr("{title}: logarithmic scale").format(title=title))
        self.log.setToolTip(tr("Draw by the logarithm: equal factors are equal distances."))
        self.log.toggled.connect(self.log_switched)
        # Rather cut off than widen the window for all that a legend may hold.
        self.setMinimumWidth(160)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        row, self._grid = QHBoxLayout(self), QGridLayout()
        row.setContentsMargins(SPACING // 2, 0, SPACING // 2, 0)
        for layout in (row, self._grid):
            layout.setSpacing(SPACING // 2)
        self._grid.setVerticalSpacing(0)
        row.addWidget(self.heading)
        row.addLayout(self._grid)
        row.addStretch()
        row.addWidget(self.log)
        self._columns = 0
        self._arrange(len(self._series))

    def _arrange(self, columns: int) -> None:
        """Put this many curves next to each other, the others in rows below."""
        if columns == self._columns:
            return
        self._columns = columns
        entries = zip(self.buttons.values(), self._entries.values(), strict=True)
        for place, (button, label) in enumerate(entries):
            line, column = divmod(place, columns)
            self._grid.addWidget(button, line, 2 * column)
            self._grid.addWidget(label, line, 2 * column + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the legend in several rows where one would be cut off."""
        super().resizeEvent(event)
        widths = [
            button.sizeHint().width() + label.sizeHint().width() + SPACING
            for button, label in zip(self.buttons.values(), self._entries.values(), strict=True)
        ]
        room = self.width() - self.log.sizeHint().width() - self.heading.minimumSizeHint().width()
        room -= 3 * SPACING
        columns = len(widths)
        if self._named and sum(widths) > room:  # half a name says less than half a number
            columns = min(columns - 1, room // max(widths))
        self._arrange(max(1, columns))

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        for button in self.buttons.values():
            button.set_theme(theme)

    def show_log(self, log: bool, title: str) -> None:
        """Show whether the axis is logarithmic, and what it counts then."""
        self.log.setChecked(log)
        self.heading.set_words(title, short=title.split(maxsplit=1)[0])

    def show_curve(self, name: str, shown: bool) -> None:
        """Show whether a curve is shown."""
        self.buttons[name].setChecked(shown)

    def read(self, words: str, values: Mapping[str, float | None]) -> None:
        """Write each curve's value, if it has one, next to its name.

        The words are where it is read; the chart shows them next to its crosshair.
        """
        for name, value in values.items():
            number = "" if value is None else rounded(value, self._letters)
            self._entries[name].setText(self._entry(name, number))
            self._told[name] = f"{tr(name)} {number}".rstrip()
        self._words = words

    def readout(self) -> str:
        """All that is written, and the names of the curves, in one line."""
        return " · ".join(p for p in [self._words, *self._told.values()] if p)

    def _entry(self, name: str, number: str) -> str:
        return f"{tr(name)} {number}".rstrip() if self._named else number


class CurveButton(QToolButton):
    """A piece of a curve's line, which shows and hides the curve."""

    switched = Signal(str, bool)
    """The curve's name, and whether it is to be shown."""

    def __init__(self, series: Series, *, named: bool = False) -> None:
        super().__init__()
        self._series = series
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoRaise(True)
        self.setProperty("legend", True)
        self.setIconSize(QSize(*_SWATCH))
        if not named:
            self.setFixedWidth(_SWATCH[0] + 2)
        else:
            self.setText(tr(series.label or series.name))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(tr("Show or hide this curve."))
        self.setAccessibleName(tr("Show “{curve}”").format(curve=tr(series.name)))
        self.clicked.connect(lambda on: self.switched.emit(series.name, on))
        self.toggled.connect(self._draw)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        """Draw a piece of the line, pale while it is hidden."""
        one, theme = self._series, self._theme
        colour = one.colour(theme) if self.isChecked() else theme.border
        look = (colour, one.drawn_dashes, one.drawn_marker)
        self.setIcon(QIcon(sample(*look, self.devicePixelRatioF(), size=_SWATCH)))


class SeriesKey(QWidget):
    """Which curve is which, once for several plots."""

    switched = Signal(str, bool)
    """A curve, by name, is to be shown or hidden in every plot."""

    def __init__(self, theme: Theme, series: Sequence[Series]) -> None:
        super().__init__()
        self.buttons = [CurveButton(one, named=True) for one in series]
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING // 2, 0, SPACING // 2, 0)
        row.setSpacing(2 * SPACING)
        for button in self.buttons:
            button.switched.connect(self.switched)
            row.addWidget(button)
        row.addStretch()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        for button in self.buttons:
            button.set_theme(theme)


def rounded(value: float, letters: int) -> str:
    """Return a number with up to four digits that count, with fewer where it would be too long."""
    if not isfinite(value):
        return tr("lost", "a number that is not finite, in four letters or so")
    written = (f"{value:.{digits}g}" for digits in (4, 3, 2))
    return localized(next((n for n in written if len(n) <= letters), f"{value:.1g}"))
