"""The bar that says which colour is which number, and on which the scale is set by hand."""

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import HoverEvent, MouseDragEvent
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsSceneResizeEvent,
    QGraphicsSimpleTextItem,
)

from mnist_viz.ui.charts.axis import localized
from mnist_viz.ui.charts.colormaps import LEVELS, NOT_FINITE, Kind, round_up, table
from mnist_viz.ui.charts.view import without_contents
from mnist_viz.ui.look.theme import SPACING, Theme, font
from mnist_viz.ui.words.translation import tr

WIDEST = 220.0
"""Pixels of the strip of colours at most."""
_NARROWEST = 20.0
_THICK = 8.0
_CLEAR = 3.0
"""Pixels at either end, where the ring of the focus is."""
_NEAR_ZERO = 6.0
"""Pixels around zero where nothing can be pulled: zero stays where it is."""


class ColourBar(pg.GraphicsWidget):
    """A strip of colours between its least and its greatest number.

    Dragging pulls the number under the pointer to another colour, and with it the whole scale; a
    double click goes back to the automatic scale. `pg.ColorBarItem` does the same, but is a whole
    plot, which takes 25 ms to make and relays out its axis with each new limit; there are a dozen
    bars in the window. This takes 0.2 ms.

    Parameters
    ----------
    unit
        What the numbers are, such as ``"weight"`` or ``"z"``; stands before the strip.
    """

    scale_set = Signal(object)
    """The user chose the number of the last colour; None for the automatic one."""

    def __init__(self, theme: Theme, kind: Kind, unit: str = "") -> None:
        super().__init__()
        self._kind, self._unit, self._tip = kind, unit, ""
        self._automatic: float | None = 0.0
        self._chosen: float | None = None
        self._not_finite = False
        self._message = self._hint = ""
        self._pulled: float | None = None
        self._first, self._last, self._none, self._words = (
            QGraphicsSimpleTextItem(self) for _ in range(4)
        )
        self._strip = QGraphicsPixmapItem(self)
        self._edge = QGraphicsPathItem(self)
        self._handles = QGraphicsPathItem(self)
        self._handles.hide()
        self._swatch = QGraphicsRectItem(self)
        self._swatch.setPen(QPen(Qt.PenStyle.NoPen))
        self._field = QRectF()
        without_contents(self)
        self.setAcceptHoverEvents(True)
        self.set_theme(theme)

    @property
    def limit(self) -> float | None:
        """The number of the last colour; None where each tile has its own."""
        return self._automatic if self._chosen is None or self._automatic is None else self._chosen

    @property
    def is_chosen(self) -> bool:
        """Whether the user set the scale by hand."""
        return self._chosen is not None

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        face = font("caption", scale=theme.type_scale)
        self._metrics = QFontMetricsF(face)
        colours = np.ascontiguousarray(table(self._kind, theme)[:LEVELS])
        strip = QImage(colours.data, LEVELS, 1, LEVELS * 3, QImage.Format.Format_RGB888)
        self._strip.setPixmap(QPixmap.fromImage(strip))
        self._swatch.setBrush(QColor(*table(self._kind, theme)[NOT_FINITE].tolist()))
        self._edge.setPen(QPen(QColor(theme.border), 0))
        self._handles.setPen(QPen(QColor(theme.surface), 1))
        self._handles.setBrush(QColor(theme.text))
        for text in (self._first, self._last, self._none, self._words):
            text.setFont(face)
            text.setBrush(QColor(theme.muted))
        self.setFixedHeight(np.ceil(self._metrics.height()) + SPACING // 2)
        self._write()

    def set_unit(self, unit: str) -> None:
        """Write something else before the strip."""
        self._unit = unit
        self._write()

    def set_tip(self, words: str) -> None:
        """Explain the numbers in the tooltip."""
        self._tip = words
        self._write()

    def set_limit(self, limit: float | None) -> float | None:
        """Set the automatic limit: -limit to limit, or 0 to limit; None for one of each tile.

        Returns the limit to use, which is the user's where one was chosen.
        """
        if limit != self._automatic:
            self._automatic = limit
            self._write()
        return self.limit

    def choose(self, limit: float | None) -> None:
        """Set the limit by hand; None goes back to the automatic one."""
        if limit != self._chosen:
            self._chosen = limit
            self._write()
            self.scale_set.emit(limit)

    def step(self, up: bool) -> None:
        """Set the next greater or smaller round number by hand."""
        if self.limit:
            self.choose(round_up(self.limit * (1.05 if up else 0.6)))

    def set_not_finite(self, some: bool) -> None:
        """Show the colour of what is not a finite number, where there is some of it."""
        if some != self._not_finite:
            self._not_finite = some
            self._write()

    def set_message(self, words: str) -> None:
        """Show what is pointed at: right of the bar or, without room for that, in its place."""
        if words != self._message:
            self._message = words
            self._place()

    def set_hint(self, words: str) -> None:
        """Show a hint there while nothing is pointed at."""
        if words != self._hint:
            self._hint = words
            self._place()

    def labels(self) -> list[str]:
        """Numbers at the strip's start, middle and end."""
        end = tr("own") if self.limit is None else localized(f"{self.limit:g}")
        if self._kind is not Kind.DIVERGING:
            return ["0", "", end]
        return [f"−{end}" if self.limit != 0 else end, "0", end]

    def description(self) -> str:
        """Say how far the colours go, who chose that, and if some numbers are not finite."""
        first, _, last = self.labels()
        text = tr("Colours run from {first} to {last} {unit}")
        text = text.format(first=first, last=last, unit=self._unit).strip()
        if self._chosen is not None:
            text += " · " + tr("set by hand")
        if self._not_finite:
            text += " · " + tr("some numbers are not finite")
        return text

    def strip_at(self, share: float) -> QPointF:
        """Return the scene point at a share of the strip, 0 at its start and 1 at its end."""
        field = self._field
        place = QPointF(field.left() + share * field.width(), field.center().y())
        return QPointF(self.mapToScene(place))

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        """Pull the number under the pointer to another colour."""
        if event.button() != Qt.MouseButton.LeftButton or self.limit is None:
            event.ignore()
            return
        zero, half = self._zero()
        if event.isStart():
            start = event.buttonDownPos().x() - zero
            reach = abs(start) >= _NEAR_ZERO and self._field.adjusted(-4, -9, 4, 9).contains(
                event.buttonDownPos()
            )
            self._pulled = self.limit * start / half if reach and self.limit > 0 else None
        if self._pulled is None:
            event.ignore()
            return
        event.accept()
        now = event.pos().x() - zero
        now = max(_NEAR_ZERO, now) if self._pulled > 0 else min(-_NEAR_ZERO, now)
        self._show_handle(zero + now)
        self.choose(float(f"{self._pulled * half / now:.2g}"))
        if event.isFinish():
            self._pulled = None
            self._place()
            self._show_handle(None)

    def hoverEvent(self, event: HoverEvent) -> None:
        """Show what can be pulled."""
        able = not event.isExit() and self.limit is not None
        if able:
            event.acceptDrags(Qt.MouseButton.LeftButton)
        self._handles.setVisible(able)
        self.setCursor(Qt.CursorShape.SizeHorCursor if able else Qt.CursorShape.ArrowCursor)
        self._show_handle(None)

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        """Lay out again."""
        self._place()

    def _zero(self) -> tuple[float, float]:
        """Return where zero is, and how far from it the last colour, in pixels."""
        field = self._field
        if self._kind is Kind.DIVERGING:
            return field.center().x(), field.width() / 2
        return field.left(), field.width()

    def _write(self) -> None:
        """Write the numbers, in the colour of text where the user chose them."""
        self._none.setText("NaN" if self._not_finite else "")
        colour = self._theme.text if self._chosen is not None else self._theme.muted
        for text in (self._first, self._last):
            text.setBrush(QColor(colour))
        hint = tr("Drag the colours to change the scale; a double click restores it.")
        lines = [self._tip, self.description(), "" if self.limit is None else hint]
        self.setToolTip("\n".join(filter(None, lines)))
        self._place()

    def _place(self) -> None:
        """Lay out, from the left: unit and first number, strip, last number, NaN, the message."""
        width = self.size().width()
        if (
            width <= 0 or self._pulled is not None
        ):  # the strip stays where it is while it is dragged
            return
        first, _, last = self.labels()
        left, after = self._write_ends(first, last)
        if left + after > width and last:
            short = f"±{last}" if self._kind is Kind.DIVERGING else f"{first}–{last}"
            left, after = self._write_ends(short, "")
        if self._not_finite:
            after += 2 * SPACING + _THICK + self._none.boundingRect().width()
        strip = min(WIDEST, width - left - after)
        message = self._message or self._hint
        self._words.setText(message)
        beside = self._words.boundingRect().width() + 2 * SPACING if message else 0.0
        alone = bool(message) and width - left - after - beside < _NARROWEST
        strip = min(strip, width - left - after - beside) if not alone else strip
        shown = strip >= _NARROWEST and not alone
        middle = self.size().height() / 2
        self._field = QRectF(round(left), round(middle - _THICK / 2), int(strip), _THICK)
        self._place_strip(shown)
        x = self._field.right() + SPACING if strip >= _NARROWEST else left
        swatch = x + self._last.boundingRect().width() + SPACING
        self._swatch.setRect(QRectF(swatch, self._field.top(), _THICK, _THICK))
        places = (self._first, _CLEAR), (self._last, x), (self._none, swatch + _THICK + SPACING / 2)
        for text, at in places:
            text.setPos(round(at), round(middle - text.boundingRect().height() / 2))
            text.setVisible(not alone)
        self._swatch.setVisible(self._not_finite and not alone)
        self._place_message(message if alone else "", width, middle)

    def _write_ends(self, first: str, last: str) -> tuple[float, float]:
        """Write the numbers of both ends, and return the widths before and after the strip."""
        self._first.setText(f"{self._unit}  {first}" if self._unit else first)
        self._last.setText(last)
        left, after = (text.boundingRect().width() for text in (self._first, self._last))
        return _CLEAR + left + SPACING, SPACING + after

    def _place_message(self, alone: str, width: float, middle: float) -> None:
        """Put the message at the right end, or alone at the left, cut where nothing else helps."""
        words = self._words
        if alone:
            elide = Qt.TextElideMode.ElideRight
            words.setText(self._metrics.elidedText(alone, elide, int(width - 2 * _CLEAR)))
        size = words.boundingRect()
        right = _CLEAR if alone else width - size.width() - _CLEAR
        words.setPos(round(right), round(middle - size.height() / 2))

    def _place_strip(self, shown: bool) -> None:
        field = self._field
        for part in (self._strip, self._edge):
            part.setVisible(shown)
        if not shown:
            return
        self._strip.setTransform(
            self._strip.transform().fromScale(field.width() / LEVELS, field.height())
        )
        self._strip.setPos(field.topLeft())
        edge = QPainterPath()
        edge.addRect(field)
        if self._kind is Kind.DIVERGING:
            edge.moveTo(field.center().x(), field.top())
            edge.lineTo(field.center().x(), field.bottom())
        self._edge.setPath(edge)

    def _show_handle(self, x: float | None) -> None:
        """Show a handle at a place, or the handles where nothing is pulled."""
        zero, half = self._zero()
        places = [x] if x is not None else [zero + half / 2]
        if x is None and self._kind is Kind.DIVERGING:
            places.append(zero - half / 2)
        path = QPainterPath()
        for place in places:
            path.addRoundedRect(QRectF(place - 2, self._field.top() - 3, 4, _THICK + 6), 2, 2)
        self._handles.setPath(path)
