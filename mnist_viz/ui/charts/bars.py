"""Ten bars that say how sure the network is of each digit."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem, QGraphicsView

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
    instead of 1.3. Bars are drawn in classes (x) and probabilities (y), words in pixels.
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
        self._rest, self._best, self._ghosts, self._base = (self._path() for _ in range(4))
        self._frame, self._tip = QGraphicsPathItem(self.box), QGraphicsPathItem(self.box)
        self._numbers: list[QGraphicsSimpleTextItem] = []
        self._labels: list[QGraphicsSimpleTextItem] = []
        self.box.sigResized.connect(lambda *_: self.fit())
        self._names: list[str] = []
        self.set_theme(theme)
        self.set_names(names)

    def sizeHint(self) -> QSize:
        """Return room for ten bars that can be compared."""
        return QSize(320, 150)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        scale = theme.type_scale
        self._fonts = {
            strong: font("caption", strong=strong, scale=scale) for strong in (False, True)
        }
        self._line = QFontMetricsF(self._fonts[False]).height()
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
        self.fit()

    def set_names(self, names: Sequence[str]) -> None:
        """Call the classes otherwise."""
        for text in (*self._numbers, *self._labels):
            self.scene().removeItem(text)
        self._names = list(names)
        self._numbers = [QGraphicsSimpleTextItem(self.box) for _ in names]
        self._labels = [QGraphicsSimpleTextItem(self.box) for _ in names]
        self.now = self.before = self._truth = None
        self.fit()
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
        """Leave room for the numbers above the bars and the names below them."""
        super().fit()
        above, below = self._line + 6.0, self._line + SPACING + 6.0
        field = max(1.0, self.box.height() - above - below)
        self.box.show_range((-0.5, len(self._names) - 0.5), (-below / field, 1 + above / field))
        self._draw()

    def table(self) -> ValueTable:
        """Return the probability of each class."""
        header, columns = [tr("class"), tr("probability")], [self._names, self._values(self.now)]
        if self.before is not None:
            header.append(tr("probability before"))
            columns.append(self._values(self.before))
        return ValueTable(header, [list(row) for row in zip(*columns, strict=True)])

    def _values(self, probabilities: Probabilities | None) -> list[float | None]:
        return [None] * len(self._names) if probabilities is None else probabilities.tolist()

    def _path(self) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        self.box.addItem(item, ignoreBounds=True)
        return item

    def _describe(self) -> None:
        if self.now is None:
            text = tr("No prediction yet.")
        else:
            best = int(np.argmax(self.now))
            text = tr("Reads {digit}, {percent} % sure.").format(
                digit=self._names[best], percent=percent(float(self.now[best]))
            )
            if self._truth is not None:
                text += " " + tr("True digit: {digit}.").format(digit=self._names[self._truth])
        self.setAccessibleDescription(text)

    def _draw(self) -> None:
        heights = _heights(self.now, len(self._names))
        best = None if self.now is None else int(np.argmax(self.now))
        rest = [digit for digit in range(len(self._names)) if digit != best]
        self._rest.setPath(_bars(rest, heights))
        self._best.setPath(_bars([] if best is None else [best], heights))
        self._best.setBrush(QColor(self._colour(best)))
        before = _heights(self.before, len(self._names))
        self._ghosts.setPath(_bars(np.flatnonzero(before > 0.02).tolist(), before))
        base = QPainterPath(QPointF(-0.5, 0))
        base.lineTo(len(self._names) - 0.5, 0)
        self._base.setPath(base)
        for digit, (number, label) in enumerate(zip(self._numbers, self._labels, strict=True)):
            self._write(digit, number, label, heights[digit], predicted=digit == best)
        self._mark_truth()
        self.viewport().update()

    def _write(
        self,
        digit: int,
        number: QGraphicsSimpleTextItem,
        label: QGraphicsSimpleTextItem,
        height: float,
        *,
        predicted: bool,
    ) -> None:
        """Put a class's number above its bar and its name below."""
        face, ink = self._fonts[predicted], self.theme.text if predicted else self.theme.muted
        room = self.box.width() / max(1, len(self._names))
        told = "" if self.now is None else percent(float(self.now[digit]))
        told += " %" if predicted else ""
        name = QFontMetricsF(face).elidedText(self._names[digit], Qt.TextElideMode.ElideRight, room)
        for item, words in ((number, told), (label, name)):
            if item.text() != words:
                item.setText(words)
            if item.font() != face:
                item.setFont(face)
            item.setBrush(QColor(ink))
        foot = self.box.mapFromView(QPointF(digit, 0.0))
        top = self.box.mapFromView(QPointF(digit, height)).y()
        number.setPos(
            round(foot.x() - number.boundingRect().width() / 2), round(top - self._line - 2)
        )
        label.setPos(round(foot.x() - label.boundingRect().width() / 2), round(foot.y() + 3))

    def _colour(self, digit: int | None) -> str:
        if self._truth is None:
            return self.theme.accent
        return self.theme.right if digit == self._truth else self.theme.wrong

    def _mark_truth(self) -> None:
        """Frame the true class's name and point at it from below."""
        path, pointer = QPainterPath(), QPainterPath()
        if self._truth is not None:
            foot = self.box.mapFromView(QPointF(self._truth, 0.0))
            width = _WIDTH * self.box.width() / len(self._names)
            side = min(width * 1.3, self._line + 6.0)
            frame = QRectF(foot.x() - side / 2, foot.y() + 3, side, self._line)
            path.addRoundedRect(frame, 3, 3)
            tip = QPointF(foot.x(), frame.bottom() + 2)
            pointer.addPolygon(QPolygonF([tip, tip + QPointF(-4, 5), tip + QPointF(4, 5), tip]))
        self._frame.setPath(path)
        self._tip.setPath(pointer)


def _heights(probabilities: Probabilities | None, count: int) -> Probabilities:
    """Return the heights of the bars, (classes,): 0 where there is no finite number."""
    if probabilities is None:
        return np.zeros(count)
    return np.clip(np.nan_to_num(probabilities, nan=0.0, posinf=0.0, neginf=0.0), 0.0, 1.0)


def _bars(digits: Sequence[int], heights: Probabilities) -> QPainterPath:
    path = QPainterPath()
    for digit in digits:
        path.addRect(digit - _WIDTH / 2, 0.0, _WIDTH, float(heights[digit]))
    return path
