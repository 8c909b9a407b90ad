"""Ridges: the distributions of each layer over a run, one below the other, the latest in front."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem, QSizePolicy

from mnist_viz.core.insights.distributions import Distribution, Moment, Quantity
from mnist_viz.ui.charts.axis import ChartAxis, ClassAxis
from mnist_viz.ui.charts.lines import hairline, polyline
from mnist_viz.ui.charts.values import Cell, ValueTable
from mnist_viz.ui.charts.view import ChartBox, ChartView
from mnist_viz.ui.look.theme import Theme, font
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import count

OVERLAP = 2.4
"""How many rows a ridge is high."""

LEAST_HEIGHT = 74
"""Pixels of one layer's pictures at the least."""

NAMED = 16.0
"""Pixels between two steps that are named at the left."""

KINDS = {
    Quantity.W: mark("weights"),
    Quantity.Z: mark("pre-activations"),
    Quantity.A: mark("activations"),
    Quantity.dW: mark("gradients, size"),
}


class RidgeChart(ChartView):
    """A row of pictures for each layer, a column for each quantity, a ridge for each moment.

    Every ridge is as high as every other, so that its shape can be seen.

    Parameters
    ----------
    layers
        How many layers there are.
    """

    step_chosen = Signal(int)
    """The step of the ridge that was clicked, or chosen with Return."""
    step_pointed = Signal(object)
    """The step of the ridge under the pointer or the arrow keys; None for none."""

    def __init__(self, theme: Theme, layers: int) -> None:
        super().__init__(theme, tr("Distributions over the run"))
        self.layers, self.shown = layers, 0
        self.moments: tuple[Moment, ...] = ()
        self._at: int | None = None
        self.steps_axes: list[ClassAxis] = []
        self.pictures = [
            [self._picture(layer, column, what) for column, what in enumerate(Quantity)]
            for layer in range(layers)
        ]
        for row in self.pictures:
            row[0].box.sigResized.connect(lambda *_: self._fit_room())
        self.setMinimumSize(360, layers * LEAST_HEIGHT)
        # What scrolls is as high as its parts would like, unless they go by what they need.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.pointed.connect(lambda at: self._point(self._index_at(at)))
        self.clicked.connect(self._scene_clicked)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        super().set_theme(theme)
        for axis in self.steps_axes:
            axis.set_theme(theme)
        for row in self.pictures:
            for picture in row:
                picture.set_theme(theme)
        self._style()

    def set_moments(self, moments: Sequence[Moment], shown: int) -> None:
        """Show these moments, ascending, and bring out that of the step `shown`."""
        self.moments, self.shown = tuple(moments), shown
        for layer, row in enumerate(self.pictures):
            for picture in row:
                picture.set_ridges([m.layers[layer][picture.what] for m in self.moments])
        self._name_steps()
        self._style()
        if not self.is_zoomed:
            self.fit()

    def fit(self) -> None:
        """Show every ridge whole."""
        super().fit()
        for row in self.pictures:
            for picture in row:
                picture.fit()

    def table(self) -> ValueTable:
        """Return the histogram of every ridge, a row for each bin."""
        rows: list[list[Cell]] = []
        for moment in self.moments:
            for layer, every in enumerate(moment.layers, start=1):
                for what, found in every.items():
                    bins = zip(found.centres.tolist(), found.density.tolist(), strict=True)
                    rows += [[moment.step, f"{what.value}{layer}", *one] for one in bins]
        return ValueTable([tr("step"), tr("quantity"), tr("value"), tr("density")], rows)

    def summary(self) -> str:
        """Say what the moment that is shown looks like, layer by layer."""
        if not self.moments:
            return tr("Not worked out yet.")
        told = tr("%n moment(s).", "", len(self.moments))
        return f"{told} {self.describe(self.shown)}"

    def describe(self, step: int) -> str:
        """Return mean and spread of everything at a step, in words."""
        moment = next((m for m in self.moments if m.step == step), None)
        if moment is None:
            return ""
        parts = [
            described(f"{what.value}{layer}", what, found)
            for layer, every in enumerate(moment.layers, start=1)
            for what, found in every.items()
        ]
        return tr("Step {step}: {parts}.").format(step=count(step), parts=", ".join(parts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at the ridge above or below, or choose it."""
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        last = len(self.moments) - 1
        if move is not None and last >= 0 and not event.modifiers():
            self._point(last if self._at is None else min(last, max(0, self._at + move)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.step_chosen.emit(self.moments[self._at].step)
        else:
            super().keyPressEvent(event)

    def _picture(self, layer: int, column: int, what: Quantity) -> "RidgePicture":
        row = 2 * layer
        box = self.add_box(row, column + 1)
        axis = ChartAxis("bottom")
        axis.linkToView(box)
        if what is Quantity.dW:
            axis.setLogMode(x=True, y=False)
        self.ci.addItem(axis, row + 1, column + 1)
        if not column:
            steps = ClassAxis("left")
            steps.linkToView(box)
            self.ci.addItem(steps, row, 0)
            self.steps_axes.append(steps)
        return RidgePicture(box, axis, what, f"{what.value}{layer + 1}")

    def _fit_room(self) -> None:
        self._name_steps()
        if not self.is_zoomed:
            self.fit()

    def _name_steps(self) -> None:
        """Name as many steps at the left as have room, the first and the last in any case."""
        rows = len(self.moments)
        for axis, pictures in zip(self.steps_axes, self.pictures, strict=True):
            room = pictures[0].box.height() / max(1.0, rows + OVERLAP)
            every = max(1, round(NAMED * self.theme.type_scale / max(1.0, room)))
            axis.set_each(
                [
                    count(moment.step) if (rows - 1 - place) % every == 0 else ""
                    for place, moment in enumerate(self.moments)
                ]
            )

    def _index_at(self, at: QPointF | None) -> int | None:
        """Return which ridge stands nearest below a point of the scene."""
        for row in self.pictures:
            for picture in row:
                if at is not None and self.moments and picture.box.contains(at):
                    y = picture.box.mapSceneToView(at).y()
                    return int(np.clip(round(y - 0.5), 0, len(self.moments) - 1))
        return None

    def _scene_clicked(self, at: QPointF) -> None:
        index = self._index_at(at)
        if index is not None:
            self.step_chosen.emit(self.moments[index].step)

    def _point(self, index: int | None) -> None:
        self._at = index
        self.step_pointed.emit(None if index is None else self.moments[index].step)
        self._style()

    def _style(self) -> None:
        """Bring out the moment that is shown and the one that is pointed at; fade what is later."""
        for row in self.pictures:
            for picture in row:
                for place, (ridge, moment) in enumerate(
                    zip(picture.ridges, self.moments, strict=True)
                ):
                    colour = self.theme.muted if moment.step <= self.shown else self.theme.border
                    if moment.step == self.shown:
                        colour = self.theme.train
                    pen = hairline(QColor(self.theme.test if place == self._at else colour))
                    if moment.step == self.shown or place == self._at:
                        pen = QPen(pen.color(), 2.0)
                        pen.setCosmetic(True)
                    ridge.setPen(pen)


class RidgePicture:
    """The ridges of one quantity of one layer.

    Attributes
    ----------
    ridges
        An item for each moment, which Qt paints.
    """

    def __init__(self, box: ChartBox, axis: ChartAxis, what: Quantity, name: str) -> None:
        self.box, self.axis, self.what = box, axis, what
        self.ridges: list[QGraphicsPathItem] = []
        self._found: Sequence[Distribution] = ()
        self._surface = QColor()
        self._names = f"{name}  {tr(KINDS[what])}", name
        self.title = QGraphicsSimpleTextItem(name, box)
        self.title.setPos(4, 0)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.axis.set_theme(theme)
        self._surface = QColor(theme.surface)
        self.title.setFont(font("caption", scale=theme.type_scale))
        self.title.setBrush(QColor(theme.text))
        for ridge in self.ridges:
            ridge.setBrush(QBrush(self._surface))

    def set_ridges(self, found: Sequence[Distribution]) -> None:
        """Show these, one below the other."""
        while len(self.ridges) < len(found):
            item = QGraphicsPathItem()
            item.setZValue(len(self.ridges))
            item.setBrush(QBrush(self._surface))
            self.box.addItem(item, ignoreBounds=True)
            self.ridges.append(item)
        while len(self.ridges) > len(found):
            self.box.removeItem(self.ridges.pop())
        before = self._found
        self._found = found
        for place, (item, one) in enumerate(zip(self.ridges, found, strict=True)):
            if place >= len(before) or before[place] is not one:
                item.setPath(ridge_path(one, place + 0.5))

    def fit(self) -> None:
        """Show every ridge whole, below the title, which is short where there is little room."""
        for words in self._names:
            self.title.setText(words)
            if self.title.boundingRect().width() <= self.box.width() - 8:
                break
        centres = [one.centres for one in self._found if len(one.centres)]
        low = min((float(x[0]) for x in centres), default=-1.0)
        high = max((float(x[-1]) for x in centres), default=1.0)
        room = 0.03 * (high - low) or 1.0
        rows = max(1, len(self._found)) + OVERLAP - 0.3
        below = max(0.3, 1 - self.title.boundingRect().height() / max(1.0, self.box.height()))
        top = len(self._found) + 0.2 - rows / below
        self.box.show_range((low - room, high + room), (top, len(self._found) + 0.2))


def ridge_path(found: Distribution, base: float) -> QPainterPath:
    """Return the outline of a histogram that stands on `base`, y counting downwards."""
    if not len(found.density):
        return QPainterPath()
    x = np.concatenate([found.centres[:1], found.centres, found.centres[-1:]])
    height = OVERLAP * found.density / found.density.max()
    return polyline(x, base - np.concatenate([[0.0], height, [0.0]]))


def described(name: str, what: Quantity, found: Distribution) -> str:
    """Return the mean and spread of one distribution, in words; of gradients the usual size."""
    if not len(found.density):
        return tr("{name} all zero").format(name=name)
    if what is Quantity.dW:
        return tr("{name} about {size:.0e}").format(name=name, size=10.0**found.mean)
    words = tr("{name} {mean:.2g} ± {spread:.2g}").format(
        name=name, mean=found.mean, spread=found.spread
    )
    if found.zeros >= 0.005:
        words += " " + tr("({share:.0%} zero)").format(share=found.zeros)
    return words
