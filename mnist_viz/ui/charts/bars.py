"""Ten bars that say how sure the network is of each digit."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem, QGraphicsView

from mnist_viz.ui.charts.axis import ClassAxis
from mnist_viz.ui.charts.lines import hairline
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.words.translation import tr

Probabilities = NDArray[np.floating]

_WIDTH = 0.72
"""Of a bar; one class is 1 wide."""


def percent(probability: float) -> str:
    """Percentage in at most three characters: 100, 97, 0.4, or 0 below a tenth of a percent."""
    hundredfold = 100.0 * probability
    if not np.isfinite(hundredfold):
        return "?"
    if hundredfold >= 0.95:
        return f"{hundredfold:.0f}"
    return f"{hundredfold:.1f}" if hundredfold >= 0.05 else "0"


def _looks(probabilities: Probabilities | None) -> bytes | None:
    """Return what of the probabilities can be seen: a bar moves by a thousandth at the least."""
    if probabilities is None:
        return None
    return np.rint(1000 * np.nan_to_num(probabilities, nan=-1)).astype(np.int16).tobytes()


class Bars(ChartView):
    """A bar for each class, its percentage above and its name below.

    Path items instead of a `BarGraphItem`, whose `paint` in Python holds the GIL: 0.6 ms a frame
    instead of 1.3. Bars are drawn in classes (x) and probabilities (y), numbers in pixels.
    """

    def __init__(self, theme: Theme, names: Sequence[str] = "0123456789") -> None:
        super().__init__(theme, tr("How sure the network is of each digit"))
        self.now: Probabilities | None = None
        self.before: Probabilities | None = None
        self._truth: int | None = None
        self.setMinimumSize(200, 90)
        # Painted when told to: at once, where the scene would tell the view a turn of the event
        # loop later, and once, where it would paint again then.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.ci.setContentsMargins(SPACING / 2, 0, SPACING / 2, 0)
        self.box = self.add_box(downwards=False)
        self.box.setMouseEnabled(x=False, y=False)
        self.axis = ClassAxis("bottom", room=SPACING + 4)
        self.axis.linkToView(self.box)
        self.ci.addItem(self.axis, 1, 0)
        self._rest, self._best, self._ghosts, self._base = (self._path() for _ in range(4))
        self._frame, self._tip = QGraphicsPathItem(self.axis), QGraphicsPathItem(self.axis)
        self._numbers: list[QGraphicsSimpleTextItem] = []
        self.box.sigResized.connect(lambda *_: self.fit())
        self.set_theme(theme)
        self.set_names(names)

    def sizeHint(self) -> QSize:
        """Return room for ten bars that can be compared."""
        return QSize(320, 150)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self.axis.set_theme(theme)
        self._faces = [
            font("caption", strong=strong, scale=theme.type_scale) for strong in (False, True)
        ]
        self._line = QFontMetricsF(self._faces[0]).height()
        no_pen, muted = QPen(Qt.PenStyle.NoPen), QPen(QColor(theme.muted), 1, Qt.PenStyle.DotLine)
        muted.setCosmetic(True)
        for item, pen in (
            (self._rest, no_pen),
            (self._best, no_pen),
            (self._ghosts, muted),
            (self._base, hairline(QColor(theme.border))),
            (self._frame, QPen(QColor(theme.right), 1.5)),
            (self._tip, no_pen),
        ):
            item.setPen(pen)
        self._rest.setBrush(QColor(theme.border))
        self._tip.setBrush(QColor(theme.right))
        for number in self._numbers:
            number.setFont(self._faces[0])
            number.setBrush(QColor(theme.muted))
        self.fit()

    def set_names(self, names: Sequence[str]) -> None:
        """Call the classes otherwise."""
        for number in self._numbers:
            self.scene().removeItem(number)
        self._numbers = [QGraphicsSimpleTextItem(self.box) for _ in names]
        self.now = self.before = self._truth = None
        self.axis.set_each(names)
        base = QPainterPath()
        base.lineTo(len(names), 0)
        self._base.setPath(base)
        self.set_theme(self.theme)
        self._describe()

    def set_probabilities(
        self,
        now: Probabilities | None,
        *,
        truth: int | None = None,
        before: Probabilities | None = None,
    ) -> None:
        """Show probabilities, one a class.

        Parameters
        ----------
        now
            (classes,), each 0 to 1; None for no prediction.
        truth
            The true class, if known.
        before
            (classes,) to compare with, drawn as outlines behind the bars.
        """
        same = _looks(now) == _looks(self.now) and _looks(before) == _looks(self.before)
        seen_before = same and truth == self._truth
        self.now, self._truth, self.before = now, truth, before
        if not seen_before:
            self._describe()
            self._draw()

    def fit(self) -> None:
        """Leave room for the numbers above the bars."""
        super().fit()
        above = self._above()
        top = 1 + above / max(1.0, self.box.height() - above)
        self.box.show_range((0.0, float(len(self.axis.names))), (0.0, top))
        self._draw()

    def table(self) -> ValueTable:
        """Return the probability of each class."""
        header, columns = (
            [tr("class"), tr("probability")],
            [self.axis.names, self._values(self.now)],
        )
        if self.before is not None:
            header.append(tr("probability before"))
            columns.append(self._values(self.before))
        return ValueTable(header, [list(row) for row in zip(*columns, strict=True)])

    def _values(self, probabilities: Probabilities | None) -> list[float | None]:
        return [None] * len(self.axis.names) if probabilities is None else probabilities.tolist()

    def _path(self) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        self.box.addItem(item, ignoreBounds=True)
        return item

    def _describe(self) -> None:
        if self.now is None:
            text = tr("No prediction yet.")
        else:
            best = int(np.argmax(self.now))
            text = (
                tr("Reads {digit}, {percent} % sure.").format(
                    digit=self.axis.names[best], percent=percent(float(self.now[best]))
                )
                if np.isfinite(self.now).all()
                else tr("It reads nothing: its numbers are not finite.")
            )
            if self._truth is not None:
                text += " " + tr("True digit: {digit}.").format(digit=self.axis.names[self._truth])
        self.setAccessibleDescription(text)

    def _draw(self) -> None:
        heights = _heights(self.now, len(self._numbers))
        best = None if self.now is None else int(np.argmax(self.now))
        rest = [digit for digit in range(len(heights)) if digit != best]
        self._rest.setPath(_bars(rest, heights))
        self._best.setPath(_bars([] if best is None else [best], heights))
        self._best.setBrush(QColor(self._colour(best)))
        before = _heights(self.before, len(heights))
        self._ghosts.setPath(_bars(np.flatnonzero(before > 0.02).tolist(), before))
        self._write(heights.tolist(), best)
        self._mark_truth()
        self.viewport().update()

    def _above(self) -> float:
        """Return the height of a number above its bar, in pixels."""
        return self._line + 6.0

    def _write(self, heights: Sequence[float], best: int | None) -> None:
        """Put a percentage above each bar, and a strong one above the highest."""
        column = self.box.width() / max(1, len(heights))
        field = self.box.height() - self._above()
        for digit, (number, height) in enumerate(zip(self._numbers, heights, strict=True)):
            words = "" if self.now is None else percent(float(self.now[digit]))
            words += " %" if digit == best else ""
            if number.text() != words:
                number.setText(words)
            face = self._faces[digit == best]
            if number.font() != face:
                number.setFont(face)
                number.setBrush(QColor(self.theme.text if digit == best else self.theme.muted))
            left = (digit + 0.5) * column - number.boundingRect().width() / 2
            number.setPos(round(left), round(field * (1 - height) + 4))

    def _colour(self, digit: int | None) -> str:
        if self._truth is None:
            return self.theme.accent
        return self.theme.right if digit == self._truth else self.theme.wrong

    def _mark_truth(self) -> None:
        """Frame the true class's name and point at it from below."""
        path, pointer = QPainterPath(), QPainterPath()
        if self._truth is not None:
            column = self.box.width() / len(self._numbers)
            middle, side = (self._truth + 0.5) * column, min(column * 0.94, self._above())
            frame = QRectF(middle - side / 2, 2, side, self._line)
            path.addRoundedRect(frame, 3, 3)
            tip = QPointF(middle, frame.bottom() + 2)
            pointer.addPolygon(QPolygonF([tip, tip + QPointF(-4, 5), tip + QPointF(4, 5), tip]))
        self._frame.setPath(path)
        self._tip.setPath(pointer)


def _heights(probabilities: Probabilities | None, count: int) -> Probabilities:
    """Return the heights of the bars, (classes,): 0 where there is no finite number."""
    if probabilities is None:
        return np.zeros(count)
    return np.clip(np.where(np.isfinite(probabilities), probabilities, 0.0), 0.0, 1.0)


def _bars(digits: Sequence[int], heights: Probabilities) -> QPainterPath:
    path = QPainterPath()
    for digit in digits:
        path.addRect(digit + (1 - _WIDTH) / 2, 0.0, _WIDTH, float(heights[digit]))
    return path
