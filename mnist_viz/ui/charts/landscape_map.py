"""The map of a landscape: the loss in colour with contours, and the paths of runs over it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsSimpleTextItem

from mnist_viz.core.arrays import Doubles
from mnist_viz.core.insights.landscape import Landscape, contour, filled, levels
from mnist_viz.ui.charts.axis import number_text
from mnist_viz.ui.charts.colormaps import EMPTY, Kind, indices, table
from mnist_viz.ui.charts.lines import Dashes, dash, polyline
from mnist_viz.ui.charts.tiles import IndexedImageItem
from mnist_viz.ui.charts.values import ValueTable
from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import count

REACH = 16.0
"""Pixels from a keyframe within which a click means it."""

STRONGEST = 0.8
"""The share of the colours that is used: lines must be seen on the strongest."""


@dataclass(frozen=True, eq=False)
class WalkedPath:
    """A run's path: its places, (2, k), how its line looks, and what it is called."""

    points: Doubles
    colour: str
    dashes: Dashes
    name: str


class LandscapeMap(ChartView):
    """The loss over two directions, contours, paths, and rings round the moment that is shown."""

    step_chosen = Signal(int)
    """The step of the keyframe that was clicked, or chosen with Return."""
    told = Signal(str)
    """A sentence on what is pointed at; empty for nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Landscape of the loss"))
        self.setMinimumSize(240, 110)
        self.landscape: Landscape | None = None
        self.steps: NDArray[np.intp] = np.zeros(0, np.intp)
        self.points: Doubles = np.zeros((2, 0))
        self.others: list[QGraphicsPathItem] = []
        self._at: int | None = None
        self._paths: Sequence[WalkedPath] = ()
        self._own = ""
        self.box = self.add_plot()
        self.box.bottom.set_name(tr("1st direction"))
        self.box.left.set_name(tr("2nd direction"))
        self.image = IndexedImageItem()
        self.image.setZValue(-20)
        self.box.addItem(self.image, ignoreBounds=True)
        self.contours = self._line(1)
        self.walk = self._line(4)
        self.start, self.here, self._pointer = (self._fixed(z) for z in (5, 6, 7))
        self.names: list[QGraphicsSimpleTextItem] = []
        self.pointed.connect(self._scene_pointed)
        self.clicked.connect(self._scene_clicked)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        self.image.set_colours(table(Kind.SEQUENTIAL, theme))
        self.contours.setPen(_cosmetic(theme.muted, 1.0))
        self.walk.setPen(_cosmetic(theme.text, 2.0))
        scale = theme.type_scale
        for ring, colour, filling, radius in (
            (self.start, theme.text, theme.surface, 4.0),
            (self.here, theme.surface, theme.accent, 6.0),
            (self._pointer, theme.test, None, 8.0),
        ):
            path = QPainterPath()
            path.addEllipse(QPointF(0, 0), radius * scale, radius * scale)
            ring.setPath(path)
            ring.setPen(QPen(QColor(colour), 2.0))
            ring.setBrush(QColor(filling) if filling else Qt.BrushStyle.NoBrush)
        for name in self.names:
            self._dress(name)

    def set_landscape(self, landscape: Landscape) -> None:
        """Show the map as far as it is filled."""
        before, self.landscape = self.landscape, landscape
        losses = filled(landscape.losses)
        known = losses[np.isfinite(losses) & (losses > 0)]
        if len(known):
            low, high = np.log(known.min()), np.log(known.max())
            with np.errstate(divide="ignore", invalid="ignore"):
                shares = STRONGEST * (np.log(losses) - low) / max(float(high - low), 1e-9)
            shares[losses <= 0] = 0.0
            cells = indices(shares, 1.0, Kind.SEQUENTIAL)
            cells[np.isnan(losses)] = EMPTY
            self.image.show_cells(np.ascontiguousarray(cells))
            self.image.setRect(self._area(landscape))
        if before is None or _grids(before) != _grids(landscape):
            self._draw_contours(losses)
        if before is None or before.plane is not landscape.plane:
            self.fit()

    def set_paths(self, steps: NDArray[np.intp], paths: Sequence[WalkedPath]) -> None:
        """Show the path of the run, the first one, whose keyframes are at `steps`, and others."""
        self.steps, self.points, self._paths = steps, paths[0].points, paths
        self.walk.setPath(polyline(*self.points))
        self.start.setVisible(self.points.shape[1] > 0)
        if self.points.shape[1]:
            self.start.setPos(*self.points[:, 0])
        while len(self.others) < len(paths) - 1:
            self.others.append(self._line(3))
        for item, path in zip(self.others, paths[1:], strict=False):
            pen = dash(_cosmetic(path.colour, 1.5), path.dashes, 0.7)
            item.setPen(pen)
            item.setPath(polyline(*path.points))
        for item in self.others[len(paths) - 1 :]:
            item.setPath(QPainterPath())

    def mark(self, place: Doubles) -> None:
        """Put a dot where the network that is shown is, (2,)."""
        self.here.show()
        self.here.setPos(*place)

    def fit(self) -> None:
        """Show the whole map."""
        super().fit()
        if self.landscape is not None:
            area = self._area(self.landscape)
            self.box.show_range((area.left(), area.right()), (area.top(), area.bottom()))

    def contains(self, place: Doubles) -> bool:
        """Return whether a place, (2,), is on the map."""
        return self.landscape is not None and self._area(self.landscape).contains(*place)

    def table(self) -> ValueTable:
        """Return every point of the map with its loss."""
        if self.landscape is None:
            return ValueTable(["x", "y", tr("loss")], [])
        x, y = np.meshgrid(self.landscape.x, self.landscape.y)
        columns = (x.ravel(), y.ravel(), self.landscape.losses.ravel())
        rows = [
            [float(a), float(b), float(c) if np.isfinite(c) else None]
            for a, b, c in zip(*columns, strict=True)
        ]
        return ValueTable(["x", "y", tr("loss")], rows)

    def summary(self) -> str:
        """Say how far the map is filled, where it is lowest, and which paths are on it."""
        if self.landscape is None:
            return tr("Not worked out yet.")
        losses = self.landscape.losses
        known = losses[np.isfinite(losses)]
        told = tr("%n loss(es) known.", "", len(known))
        if len(known):
            row, column = np.unravel_index(int(np.nanargmin(losses)), losses.shape)
            told += " " + tr("The lowest, {loss}, is at {x}, {y}.").format(
                loss=number_text(float(known.min())),
                x=number_text(float(self.landscape.x[column])),
                y=number_text(float(self.landscape.y[row])),
            )
        names = ", ".join(path.name for path in self._paths)
        return f"{told} " + tr("Paths: {names}.").format(names=names) if names else told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the path, or look back to the keyframe that is pointed at."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        last = len(self.steps) - 1
        if step is not None and last >= 0 and not event.modifiers():
            self._point(last if self._at is None else min(last, max(0, self._at + step)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.step_chosen.emit(int(self.steps[self._at]))
        else:
            super().keyPressEvent(event)

    def _line(self, z: float) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        item.setZValue(z)
        self.box.addItem(item, ignoreBounds=True)
        return item

    def _fixed(self, z: float) -> QGraphicsPathItem:
        """Add an item that keeps its size in pixels."""
        item = self._line(z)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        item.hide()
        return item

    def _area(self, landscape: Landscape) -> QRectF:
        """Return what the map covers: half a cell more than its outermost points."""
        x, y = landscape.x, landscape.y
        dx, dy = x[1] - x[0], y[1] - y[0]
        return QRectF(x[0] - dx / 2, y[0] - dy / 2, len(x) * dx, len(y) * dy)

    def _draw_contours(self, losses: Doubles) -> None:
        """Draw the contours, each with its loss at its rightmost point."""
        landscape = self.landscape
        assert landscape is not None
        for name in self.names:
            self.box.removeItem(name)
        self.names = []
        whole = QPainterPath()
        for level in levels(losses):
            x, y = contour(landscape.x, landscape.y, np.log(losses), float(np.log(level)))
            if not len(x):
                continue
            whole.addPath(polyline(x, y))
            name = QGraphicsSimpleTextItem(number_text(level))
            name.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            name.setZValue(2)
            low, high = landscape.y[1], landscape.y[-2]
            inside = np.where((x < landscape.x[-2]) & (low < y) & (y < high), x, np.nan)
            if not np.isfinite(inside).any():
                continue  # a number at the edge would be cut
            at = int(np.nanargmax(inside))
            name.setPos(float(x[at]), float(y[at]))
            self._dress(name)
            self.box.addItem(name, ignoreBounds=True)
            self.names.append(name)
        self.contours.setPath(whole)

    def _dress(self, name: QGraphicsSimpleTextItem) -> None:
        name.setFont(font("caption", scale=self.theme.type_scale))
        name.setBrush(QColor(self.theme.text))
        size = name.boundingRect()  # left of its place, which may be at the right edge
        name.setTransform(QTransform.fromTranslate(-size.width() - 2, -size.height() / 2))

    def _scene_pointed(self, at: QPointF | None) -> None:
        self._pointer.hide()
        self._at = None
        landscape = self.landscape
        if at is None or landscape is None or not self.box.contains(at):
            self.told.emit("")
            return
        near = self._near(at)
        if near is not None:
            self._point(near)
            return
        place = self.box.mapSceneToView(at)
        column = int(np.abs(landscape.x - place.x()).argmin())
        row = int(np.abs(landscape.y - place.y()).argmin())
        loss = filled(landscape.losses)[row, column]
        words = tr("loss {loss} at {x}, {y}") if np.isfinite(loss) else ""
        self.told.emit(
            words.format(
                loss=number_text(float(loss)),
                x=number_text(float(landscape.x[column])),
                y=number_text(float(landscape.y[row])),
            )
        )

    def _scene_clicked(self, at: QPointF) -> None:
        near = self._near(at)
        if near is not None:
            self.step_chosen.emit(int(self.steps[near]))

    def _near(self, at: QPointF) -> int | None:
        """Return the keyframe nearest to a point of the scene, if one is within reach."""
        if not self.points.shape[1] or not self.box.contains(at):
            return None
        place = self.box.mapSceneToView(at)
        width, height = self.box.pixel_size()
        away = np.hypot((self.points[0] - place.x()) / width, (self.points[1] - place.y()) / height)
        nearest = int(away.argmin())
        return nearest if away[nearest] < REACH else None

    def _point(self, index: int) -> None:
        self._at = index
        self._pointer.show()
        self._pointer.setPos(*self.points[:, index])
        step = count(int(self.steps[index]))
        self.told.emit(tr("the run at step {step}; click to look back to it").format(step=step))


def _cosmetic(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen


def _grids(landscape: Landscape) -> tuple[int, ...]:
    """Return how many of the map's grids are whole: contours change with the next one."""
    wholes = [
        stride for stride in (8, 4, 2, 1) if np.isfinite(landscape.losses[::stride, ::stride]).all()
    ]
    return (*wholes, id(landscape.plane))
