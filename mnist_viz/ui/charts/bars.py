"""Ten bars that say how sure the network is of each digit.

A plain painted widget: Python paints it, but in a fraction of a millisecond, and nothing stands
between a stroke of the pen and the bars that follow it.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.words.translation import tr

Probabilities = NDArray[np.floating]


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


class Bars(QWidget):
    """A bar a class, from nothing to certainty.

    The predicted class is filled, bold and numbered; the true class carries a triangle and a
    frame, so that neither is told by colour alone.

    Parameters
    ----------
    names
        What the classes are called.
    """

    def __init__(self, theme: Theme, names: Sequence[str] = "0123456789") -> None:
        super().__init__()
        self._names = list(names)
        self._theme = theme
        self._now: Probabilities | None = None
        self._before: Probabilities | None = None
        self._truth: int | None = None
        self._measured: dict[tuple[str, bool, float], tuple[str, float]] = {}
        self.setAccessibleName(tr("How sure the network is of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 90)
        self.set_theme(theme)
        self._describe()

    def sizeHint(self) -> QSize:
        """Room for ten bars that can be compared."""
        return QSize(320, 150)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme."""
        self._theme = theme
        scale = theme.type_scale
        self._fonts = {s: font("caption", strong=s, scale=scale) for s in (False, True)}
        self._metrics = {strong: QFontMetricsF(face) for strong, face in self._fonts.items()}
        self._measured.clear()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew what has other room."""
        self._measured.clear()

    def set_names(self, names: Sequence[str]) -> None:
        """Call the classes otherwise."""
        self._names = list(names)
        self.set_probabilities(None)

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
        same = _looks(now) == _looks(self._now) and _looks(before) == _looks(self._before)
        seen_before = same and truth == self._truth
        self._now, self._truth, self._before = now, truth, before
        if not seen_before:
            self._describe()
            self.update()

    def _describe(self) -> None:
        if self._now is None:
            text = tr("No prediction yet.")
        else:
            best = int(np.argmax(self._now))
            text = tr("Reads {digit}, {percent} % sure.").format(
                digit=self._names[best], percent=percent(float(self._now[best]))
            )
            if self._truth is not None:
                text += " " + tr("True digit: {digit}.").format(digit=self._names[self._truth])
        self.setAccessibleDescription(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers, bars and names in columns."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        line = self._metrics[False].height()
        field = QRectF(self.rect()).adjusted(
            SPACING / 2, line + 4, -SPACING / 2, -line - SPACING - 4
        )
        foot = field.bottom() + 3 + self._metrics[False].ascent()
        painter.setPen(QColor(self._theme.border))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        best = None if self._now is None else int(np.argmax(self._now))
        for predicted in (False, True):
            painter.setFont(self._fonts[predicted])
            painter.setPen(QColor(self._theme.text if predicted else self._theme.muted))
            for digit in range(len(self._names)):
                if (digit == best) is predicted:
                    self._draw(painter, digit, field, foot, predicted=predicted)
        if self._before is not None:
            painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DotLine))
            ghosts = [self._bar(field, d, float(p)) for d, p in enumerate(self._before)]
            painter.drawRects([ghost for ghost in ghosts if ghost.height() > 2.0])
        if self._truth is not None:
            self._mark_truth(painter, self._bar(field, self._truth, 0.0))

    def _draw(
        self, painter: QPainter, digit: int, field: QRectF, foot: float, *, predicted: bool
    ) -> None:
        """Draw one class: its bar, its number above and its name below."""
        value = 0.0 if self._now is None else float(self._now[digit])
        bar = self._bar(field, digit, value)
        painter.fillRect(bar, QColor(self._colour(digit, predicted=predicted)))
        middle, room = bar.center().x(), field.width() / len(self._names)
        if self._now is not None:
            number, half = self._fitted(
                percent(value) + (" %" if predicted else ""), predicted, 9 * room
            )
            painter.drawText(QPointF(middle - half, bar.top() - 4), number)
        name, half = self._fitted(self._names[digit], predicted, room)
        painter.drawText(QPointF(middle - half, foot), name)

    def _fitted(self, words: str, strong: bool, room: float) -> tuple[str, float]:
        """Return words, cut to their room, and half their width; measured once."""
        known = self._measured.get((words, strong, room))
        if known is None:
            metrics = self._metrics[strong]
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            known = self._measured[words, strong, room] = cut, metrics.horizontalAdvance(cut) / 2
        return known

    def _bar(self, field: QRectF, digit: int, value: float) -> QRectF:
        """Bar of a class within the field between numbers and names."""
        width = field.width() / len(self._names)
        height = field.height() * min(1.0, max(0.0, value)) if np.isfinite(value) else 0.0
        left = field.left() + (digit + 0.14) * width
        return QRectF(left, field.bottom() - height, 0.72 * width, height)

    def _colour(self, digit: int, *, predicted: bool) -> str:
        if not predicted:
            return self._theme.border
        if self._truth is None:
            return self._theme.accent
        return self._theme.right if digit == self._truth else self._theme.wrong

    def _mark_truth(self, painter: QPainter, foot: QRectF) -> None:
        """Frame the name under a bar's foot and point at it from below."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.right), 1.5))
        line = self._metrics[False].height()
        middle, side = foot.center().x(), min(foot.width() * 1.3, line + 6.0)
        frame = QRectF(middle - side / 2, foot.bottom() + 3, side, line)
        painter.drawRoundedRect(frame, 3, 3)
        tip = QPointF(middle, frame.bottom() + 2)
        painter.setBrush(QColor(self._theme.right))
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-4, 5), tip + QPointF(4, 5)]))
