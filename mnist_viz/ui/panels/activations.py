"""The activations: every layer's z and a, for the pinned digit or for all the examples."""

from functools import partial

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.arrays import Bytes
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import EXAMPLE_ACTIVATIONS
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.colormaps import Kind
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.charts.layer_rows import InputRow, LayerRow, signed
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.translation import mark, tr

WIDE = 1.7
"""Width over height from which the image stands next to the layers."""

ABOVE = 340
"""Height from which there is room for the image above the layers, in pixels of the usual size."""

LOW, HIGH = 16, 32
"""Pixels that a map is high at the least: next to the image, and below it."""


class Activations(Panel):
    """A row a layer, from the input to the output."""

    name = "activations"
    title = mark("Activations")
    help = mark(
        "Each layer's pre-activations Z and activations A: every cell is one unit. Over all "
        "examples a row is one unit and a column one digit, sorted by class, so that you see which "
        "units fire for which digit."
    )
    keys = (
        (mark("Arrows, Return"), mark("Go from unit to unit; choose one in every panel.")),
        (mark("Shift+Up, Shift+Down"), mark("Stronger or weaker colours.")),
        (mark("Shift+Home"), mark("Choose the strength of the colours automatically.")),
        (mark("A"), mark("Show the whole image again after zooming.")),
    )
    place = Place("middle", 2, stretch=7, number=5, purpose=Purpose.WATCH)
    interval = 65
    needs = (EXAMPLE_ACTIVATIONS,)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.one = _choice(tr("Pinned digit"), tr("Show each layer for the pinned example."))
        self.many = _choice(
            tr("All examples"), tr("Show each layer for a hundred test digits at once.")
        )
        self.one.setChecked(True)
        self.input = InputRow(theme)
        self.input.setParent(self)
        self.input.map.cell_pointed.connect(lambda *_: self._point(self.input.map))
        self.input.hide()  # until there are layers for it to stand above
        self.rows: list[LayerRow] = []
        self.readout = QLabel()
        self.readout.setProperty("scale", "caption")
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pointed: HeatMap | None = None
        self._frame: Frame | None = None
        self._shape: tuple[tuple[int, ...], str, tuple[str, ...]] | None = None
        self._image: Bytes | None = None
        self._lay_out()
        self._say()
        self.many.toggled.connect(self._switch)

    def draw(self, frame: Frame) -> None:
        """Show every layer of the network as it is."""
        self._frame = frame
        network, dataset = frame.network, frame.dataset
        if network is None or dataset is None:
            return
        shape = (network.sizes, network.activation.name, dataset.classes)
        if shape != self._shape:
            self._shape = shape
            self._build(network, dataset.classes)
        if self.many.isChecked():
            self._draw_many(frame, dataset.classes)
        else:
            self._draw_one(frame)
        unit = frame.unit
        for number, row in enumerate(self.rows, start=1):
            row.highlight(unit.row if unit and unit.layer == number else None)
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.input.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the image above the layers, or next to them in a low, wide panel."""
        self._turn()

    def _turn(self) -> None:
        low = self.height() < ABOVE * self.theme.type_scale
        wide = low or self.width() > WIDE * self.height()
        directions = QBoxLayout.Direction
        self._layers.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._layers.setSpacing(SPACING if wide else SPACING // 2)
        self.input.stand(self.size() if wide else None)
        for row in self.rows:
            row.set_least(LOW if wide else HIGH)

    def _draw_one(self, frame: Frame) -> None:
        trace = frame.trace
        if frame.pinned is None:
            return
        if frame.pinned.image is not self._image:
            self._image = frame.pinned.image
            self.input.set_image(self._image)
        if trace is None:
            return
        for row, z, a in zip(self.rows, trace.z, trace.a[1:], strict=True):
            row.show_one(z, a, in_a_line=row is self.rows[-1])

    def _draw_many(self, frame: Frame, classes: tuple[str, ...]) -> None:
        tried, examples = frame.insight(EXAMPLE_ACTIVATIONS), frame.examples
        if tried is None or examples is None:
            return
        trace = tried.value
        digits = [classes[label] for label in examples.labels]
        for row, z, a in zip(self.rows, trace.z, trace.a[1:], strict=True):
            row.show()
            row.show_many(z, a, digits)
        present, starts = np.unique(examples.labels, return_index=True)
        names = [classes[label] for label in present]
        for row in self.rows:
            row.set_groups(names, starts.tolist(), len(digits))

    def _select(self, layer: int, unit: int) -> None:
        self.session.select(Unit(layer, unit))
        self.refresh_requested.emit()

    def _switch(self, many: bool) -> None:
        """Show one digit or many."""
        self.input.setHidden(many)
        self._name_columns()
        if self._frame is not None:
            self.draw(self._frame)

    def _name_columns(self) -> None:
        """Name the output's units for one digit; for many, drawing names the digits."""
        classes = self._shape[2] if self._shape else ()
        for row in self.rows:
            last = row is self.rows[-1] and not self.many.isChecked()
            names = classes if last else ()
            row.set_groups(names, range(len(names)), len(names))

    def _build(self, network: Network, classes: tuple[str, ...]) -> None:
        """Make the rows of another network."""
        holder = QWidget()
        self._layers = QBoxLayout(QBoxLayout.Direction.TopToBottom, holder)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.setSpacing(SPACING // 2)
        self._layers.addWidget(self.input)
        column = QVBoxLayout()
        self._layers.addLayout(column, 1)
        hidden_kind = Kind.DIVERGING if signed(network.activation) else Kind.SEQUENTIAL
        self.rows, self._pointed = [], None
        for number, units in enumerate(network.sizes[1:], start=1):
            last = number == len(network.sizes) - 1
            row = LayerRow(
                self.theme,
                number,
                tr("Output: {units} classes").format(units=units)
                if last
                else tr("Hidden layer {number}: {units} units").format(number=number, units=units),
                a_kind=Kind.SEQUENTIAL if last else hidden_kind,
                whole=1.0 if last else None,
                unit_name=(lambda unit: tr("class {name}").format(name=classes[unit]))
                if last
                else _unit_name,
            )
            row.pointed.connect(self._point)
            row.unit_clicked.connect(partial(self._select, number))
            self.rows.append(row)
            column.addWidget(row, 1 if last else 3)
        self._turn()
        self.scroll_area.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.input.setHidden(self.many.isChecked())
        self._name_columns()

    def _point(self, heat: HeatMap) -> None:
        self._pointed = heat
        self._say()

    def _say(self) -> None:
        """Tell of the unit pointed at, as it is now."""
        told = self._pointed.readout() if self._pointed and self._pointed.isVisible() else ""
        self.readout.setText(told or tr("Point at a unit to read its numbers."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACING // 2)
        self._choices = QButtonGroup(self)
        for button in (self.one, self.many):
            self._choices.addButton(button)
            head.addWidget(button)
        head.addStretch()
        self.readout.setProperty("role", "muted")
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setAccessibleName(tr("Layers, from the input to the output"))
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(head)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self.readout)


def _unit_name(unit: int) -> str:
    return tr("unit {unit}").format(unit=unit)


def _choice(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("compact", True)
    return button
