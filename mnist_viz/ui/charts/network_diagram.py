"""A drawing of a network: the image, its strongest hidden units, ten outputs, and lines between."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)

from mnist_viz.core.arrays import Bytes, Floats
from mnist_viz.core.insights.flow import Flow
from mnist_viz.core.insights.units import Unit
from mnist_viz.ui.charts.colormaps import LEVELS, Indices, Kind, indices, table
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr

LARGEST, SMALLEST = 46.0, 24.0
"""Pixels across a unit's face."""

FAINT = 0.04
"""A line below this share of the strongest one is not drawn."""

WIDTHS = (0.7, 1.4, 2.4, 3.8)
"""Pens of the lines, from a quarter of the strongest up."""

BAR = 46.0
"""Pixels for a probability of 1."""


class NetworkDiagram(QGraphicsView):
    """The network for one example; a unit can be pointed at and chosen.

    Everything is an item that Qt paints without Python.
    """

    pointed = Signal(object)
    """The `Unit` under the pointer, or None."""
    chosen = Signal(object)
    """A `Unit` was clicked, or return pressed on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        # Nothing scrolls, is framed or is found by an index here.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setMouseTracking(True)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAccessibleName(tr("The network"))
        self._theme = theme
        self._flow: Flow | None = None
        self._image: Bytes | None = None
        self._filters: Floats | None = None
        self._names: tuple[str, ...] = ()
        self._selected: Unit | None = None
        self._at: Unit | None = None
        self._until = -1
        self.places: dict[Unit, QRectF] = {}
        self.set_theme(theme)

    @property
    def capacity(self) -> int:
        """How many units of a layer have room one below the other."""
        return int(max(4, min(16, self.height() // (SMALLEST * self._theme.type_scale + 3))))

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`."""
        self._theme = theme
        self.setBackgroundBrush(QColor(theme.surface))
        self._draw()

    def show_flow(
        self, flow: Flow, image: Bytes, filters: Floats, names: tuple[str, ...], until: int
    ) -> None:
        """Show one pass.

        Parameters
        ----------
        image
            The example, (784,).
        filters
            W1, (units, 784): a first hidden unit's face is its row.
        names
            Of the classes.
        until
            The layer whose links stand out, 1 and up; 0 for all.
        """
        self._flow, self._image, self._filters = flow, image, filters
        self._names, self._until = names, until
        self._draw()

    def summary(self) -> str:
        """Say what is read, and the strongest of the hidden units that are drawn."""
        flow = self._flow
        if flow is None:
            return tr("The network: no digit is shown yet.")
        told = []
        for layer, (rows, a) in enumerate(zip(flow.rows, flow.a, strict=True), start=1):
            first = np.argsort(-np.abs(a))[:3]
            if layer == len(flow.rows):
                values = [f"{self._class_name(rows[i])} {100 * a[i]:.0f} %" for i in first]
                told.append(tr("Outputs: {outputs}.").format(outputs=", ".join(values)))
            else:
                values = [f"{rows[i]} ({a[i]:.2f})" for i in first]
                told.append(
                    tr("Layer {layer}, strongest of those shown: {units}.").format(
                        layer=layer, units=", ".join(values)
                    )
                )
        return " ".join(told)

    def show_selected(self, unit: Unit | None) -> None:
        """Frame the unit that every panel highlights."""
        if unit != self._selected:
            self._selected = unit
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._draw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which unit is under the pointer."""
        self._point(self._unit_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        """Tell that none is."""
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the unit that is clicked."""
        unit = self._unit_at(event.position())
        if unit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from unit to unit by arrows; return chooses; other keys are the window's."""
        key, units = Qt.Key(event.key()), list(self.places)
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.chosen.emit(self._at)
        elif (across or down) and units:
            self._point(self._neighbour(across or 0, down or 0))
        else:
            event.ignore()

    def _neighbour(self, across: int, down: int) -> Unit:
        units = list(self.places)
        if self._at not in self.places:
            return units[0]
        if down:
            column = [unit for unit in units if unit.layer == self._at.layer]
            return column[(column.index(self._at) + down) % len(column)]
        layers = sorted({unit.layer for unit in units})
        layer = layers[(layers.index(self._at.layer) + across) % len(layers)]
        here = self.places[self._at].center().y()
        column = [unit for unit in units if unit.layer == layer]
        return min(column, key=lambda unit: abs(self.places[unit].center().y() - here))

    def _unit_at(self, at: QPointF) -> Unit | None:
        point = self.mapToScene(at.toPoint())
        inside = [unit for unit, box in self.places.items() if _wider(box).contains(point)]
        return inside[0] if inside else None

    def _point(self, unit: Unit | None) -> None:
        if unit != self._at:
            self._at = unit
            self._draw()
            self.pointed.emit(unit)

    def _draw(self) -> None:
        scene, flow, image = self.scene(), self._flow, self._image
        scene.clear()
        self.places = {}
        scene.setSceneRect(0, 0, self.width(), self.height())
        if flow is None or image is None or self.height() < 40:
            return
        photo = self._lay_out(flow)
        self._draw_links(flow, photo)
        self._add_pixels(indices(image.reshape(28, 28), 255.0, Kind.INK), Kind.INK, photo)
        for layer, (rows, a) in enumerate(zip(flow.rows, flow.a, strict=True), start=1):
            last = layer == len(flow.rows)
            most = max(1e-12, float(np.abs(a).max()))
            for row, value in zip(rows.tolist(), a.tolist(), strict=True):
                unit = Unit(layer, row)
                if last:
                    self._draw_output(unit, value)
                else:
                    self._draw_unit(unit, value, abs(value) / most)

    def _lay_out(self, flow: Flow) -> QRectF:
        """Find the place of every unit, and return that of the image."""
        width, height = float(self.width()), float(self.height())
        scale = self._theme.type_scale
        side = min(96.0 * scale, 0.2 * width, height - 8)
        photo = QRectF(6, (height - side) / 2, side, side)
        right = width - (BAR + 50) * scale
        columns = len(flow.rows)
        left = photo.right() + 24
        for layer, rows in enumerate(flow.rows, start=1):
            step = (height - 8) / len(rows)
            face = min(LARGEST * scale, max(6.0, step - 3))
            x = left + (right - left) * layer / columns - face
            for place, row in enumerate(rows.tolist()):
                y = 4 + step * (place + 0.5) - face / 2
                self.places[Unit(layer, row)] = QRectF(x, y, face, face)
        return photo

    def _draw_links(self, flow: Flow, photo: QRectF) -> None:
        low, high = self._ends()
        for layer, links in enumerate(flow.links, start=1):
            below = [photo] if layer == 1 else self._boxes(layer - 1, flow)
            above = self._boxes(layer, flow)
            strongest = max(1e-30, float(np.abs(links).max()))
            pale = self._until not in (0, layer)
            paths: dict[tuple[bool, int], QPainterPath] = {}
            for i, j in zip(*np.nonzero(np.abs(links) >= FAINT * strongest), strict=True):
                share = abs(float(links[i, j])) / strongest
                key = bool(links[i, j] > 0), min(3, int(4 * share))
                path = paths.setdefault(key, QPainterPath())
                path.moveTo(below[j].right(), below[j].center().y())
                path.lineTo(above[i].left(), above[i].center().y())
            for (positive, width), path in paths.items():
                colour = QColor(high if positive else low)
                colour.setAlphaF(0.08 if pale else 0.35 + 0.15 * width)
                item = QGraphicsPathItem(path)
                item.setPen(QPen(colour, WIDTHS[width] * self._theme.type_scale))
                self.scene().addItem(item)

    def _boxes(self, layer: int, flow: Flow) -> list[QRectF]:
        return [self.places[Unit(layer, row)] for row in flow.rows[layer - 1].tolist()]

    def _draw_unit(self, unit: Unit, value: float, share: float) -> None:
        box, theme = self.places[unit], self._theme
        if unit.layer == 1 and self._filters is not None:
            row = self._filters[unit.row].reshape(28, 28)
            cells = indices(row, max(1e-12, float(np.abs(row).max())), Kind.DIVERGING)
            self._add_pixels(cells, Kind.DIVERGING, box)
        else:
            colour = QColor(theme.train)
            colour.setAlphaF(0.1 + 0.9 * share)
            self._add_path(_disc(box), QPen(Qt.PenStyle.NoPen), QBrush(colour))
        pen = QPen(QColor(theme.text if share > 0 else theme.border), 0.5 + 2.5 * share)
        self._add_frame(unit, pen)

    def _draw_output(self, unit: Unit, probability: float) -> None:
        box, theme, scale = self.places[unit], self._theme, self._theme.type_scale
        self._add_frame(unit, QPen(QColor(theme.border), 1))
        self._add_text(self._class_name(unit.row)[:2], box.center(), middle=True)
        bar = QPainterPath()
        high = min(12.0, box.height())
        bar.addRect(
            QRectF(box.right() + 4, box.center().y() - high / 2, BAR * scale * probability, high)
        )
        self._add_path(bar, QPen(Qt.PenStyle.NoPen), QBrush(QColor(theme.accent)))
        if probability >= 0.01:
            at = QPointF(box.right() + 8 + BAR * scale * probability, box.center().y())
            self._add_text(f"{100 * probability:.0f} %", at)

    def _class_name(self, row: int) -> str:
        return self._names[row] if row < len(self._names) else str(row)

    def _add_frame(self, unit: Unit, pen: QPen) -> None:
        theme = self._theme
        if unit == self._selected:
            pen = QPen(QColor(theme.test), 3)
        if unit == self._at:
            pen = QPen(QColor(theme.accent), 3)
        path = QPainterPath()
        path.addRect(self.places[unit])
        self._add_path(path, pen, QBrush())

    def _add_path(self, path: QPainterPath, pen: QPen, brush: QBrush) -> None:
        item = QGraphicsPathItem(path)
        item.setPen(pen)
        item.setBrush(brush)
        self.scene().addItem(item)

    def _add_text(self, text: str, at: QPointF, *, middle: bool = False) -> None:
        item = QGraphicsSimpleTextItem(text)
        item.setFont(font("caption", scale=self._theme.type_scale))
        item.setBrush(QColor(self._theme.text))
        size = item.boundingRect()
        item.setPos(at.x() - (size.width() / 2 if middle else 0), at.y() - size.height() / 2)
        self.scene().addItem(item)

    def _add_pixels(self, cells: Indices, kind: Kind, box: QRectF) -> None:
        colours = table(kind, self._theme)
        cells = np.ascontiguousarray(cells)
        made = QImage(cells.data, 28, 28, 28, QImage.Format.Format_Indexed8)
        made.setColorTable([0xFF000000 | r << 16 | g << 8 | b for r, g, b in colours.tolist()])
        item: QGraphicsItem = QGraphicsPixmapItem(QPixmap.fromImage(made))
        item.setPos(box.topLeft())
        item.setScale(box.width() / 28)
        self.scene().addItem(item)

    def _ends(self) -> tuple[QColor, QColor]:
        """Return the colours of what is negative and what is positive."""
        colours = table(Kind.DIVERGING, self._theme)
        low, high = colours[LEVELS // 8].tolist(), colours[LEVELS - LEVELS // 8].tolist()
        return QColor(*low), QColor(*high)


def _disc(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _wider(box: QRectF) -> QRectF:
    return box.adjusted(-2, -2, 2, 2)
