"""The rows of the activations panel: the input image, and each layer's Z and A as heat maps."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_viz.core.activations import Activation
from mnist_viz.core.arrays import Bytes, Floats
from mnist_viz.core.examples import SIDE
from mnist_viz.ui.charts.colormaps import Kind, steady
from mnist_viz.ui.charts.heatmap import HeatMap
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.words.labels import ElidedLabel
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import number

_TIPS = (
    mark("Pre-activations: Z = W A + b, from the A of the layer before."),
    mark("Activations: A = f(Z); in the output layer f is the softmax."),
)

MAX_ROWS = 256
"""Units that have a row each over many digits; of more, the strongest of several share one."""

INPUT_ZOOM = 3
"""Pixels of the screen along one of the image, where it stands above the layers."""

INPUT_WIDTH = 104
"""Pixels of the image with the numbers of its colour bar, at the usual type size."""


class InputRow(QWidget):
    """The pinned image, and what its greys mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.map = HeatMap(
            theme,
            Kind.INK,
            tr("The input, 28 by 28 pixels"),
            unit="A0",
            told=False,
            stretch=False,
            flush=True,
        )
        self.title = QLabel(tr("Input: 784 pixels"))
        self.title.setProperty("scale", "heading")
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(2)
        self._panel: QSize | None = None
        self.stand(None)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self._theme = theme
        self.map.set_theme(theme)
        self.stand(self._panel)

    def set_image(self, image: Bytes) -> None:
        """Show grey values (784,), 0 paper and 255 ink, as the network sees them."""
        self.map.set_values(image.reshape(SIDE, SIDE) / np.float32(255), 1.0)

    def stand(self, panel: QSize | None) -> None:
        """Become a column at the left of a panel of this size, as large as fits; a row for None."""
        self._panel = panel
        for part in (self.map, self.title):
            self._grid.removeWidget(part)
        scale, foot = self._theme.type_scale, round(self.map.bar.maximumHeight())
        if panel is None:
            side = SIDE * round(INPUT_ZOOM * scale)
            self._grid.addWidget(self.map, 0, 0)
            self._grid.addWidget(self.title, 0, 1)
            self._grid.setColumnStretch(1, 1)
            self._grid.setRowStretch(2, 0)
        else:
            side = SIDE * max(2, min(panel.width() * 3 // 10, panel.height() // 2) // SIDE)
            self._grid.addWidget(self.title, 0, 0)
            self._grid.addWidget(self.map, 1, 0)
            self._grid.setColumnStretch(1, 0)
            self._grid.setRowStretch(2, 1)
        self.map.setFixedSize(max(side, round(INPUT_WIDTH * scale)), side + foot)


class LayerRow(QWidget):
    """Pre-activations to the left, activations to the right, each on its own steady scale.

    Parameters
    ----------
    number
        The layer, counted as the notes do: 1 is the first that has weights.
    title
        What the layer is.
    a_kind
        Whether its activations are signed.
    whole
        The scale of its activations where it is fixed, as the softmax's is; else None.
    unit_name
        What to call a unit.
    """

    pointed = Signal(object)
    """The `HeatMap` whose cell is pointed at now, or was until now: its `readout` is another."""

    unit_clicked = Signal(int)

    def __init__(
        self,
        theme: Theme,
        number: int,
        title: str,
        *,
        a_kind: Kind,
        whole: float | None,
        unit_name: Callable[[int], str],
    ) -> None:
        super().__init__()
        self._unit_name, self._whole = unit_name, whole
        self._values: tuple[Floats, Floats] = (np.zeros((1, 1)), np.zeros((1, 1)))
        self._fold, self._units = 1, 1
        self._digits: Sequence[str] = ()
        self._limits = [0.0, 0.0]
        heading = ElidedLabel(title)
        heading.setProperty("scale", "heading")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(2)
        grid.addWidget(heading, 0, 0, 1, 2)
        grid.setRowStretch(1, 1)
        self.maps = tuple(
            HeatMap(
                theme,
                kind,
                f"{title}, {letter}",
                unit=f"{letter}{number}",
                describe=self._sentence,
                told=False,
            )
            for kind, letter in ((Kind.DIVERGING, "Z"), (a_kind, "A"))
        )
        for column, (heat, tip) in enumerate(zip(self.maps, _TIPS, strict=True)):
            heat.bar.set_tip(tr(tip))
            grid.addWidget(heat, 1, column)
            heat.cell_pointed.connect(lambda *_, heat=heat: self.pointed.emit(heat))
            heat.cell_clicked.connect(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        for heat in self.maps:
            heat.set_theme(theme)

    def set_least(self, height: int) -> None:
        """Set the least height of a map, in pixels."""
        for heat in self.maps:
            heat.set_least(height)

    def set_groups(self, names: Sequence[str], starts: Sequence[int], total: int) -> None:
        """Name groups of columns and draw a line between them; no names for none."""
        for heat in self.maps:
            heat.set_groups(names, starts, total)

    def show_one(self, z: Floats, a: Floats, *, in_a_line: bool) -> None:
        """Show one digit's z and a, each (units, 1), folded into rows or in a line."""
        self._take(z, a, ())
        for heat, values, limit in zip(self.maps, self._values, self._limits, strict=True):
            heat.set_values(values.T if in_a_line else values[:, 0], limit)

    def show_many(self, z: Floats, a: Floats, digits: Sequence[str]) -> None:
        """Show many digits' z and a, each (units, m), and the classes of the m digits."""
        self._take(strongest(z, MAX_ROWS), strongest(a, MAX_ROWS), digits)
        self._fold, self._units = fold(len(z), MAX_ROWS), len(z)
        for heat, values, limit in zip(self.maps, self._values, self._limits, strict=True):
            heat.set_values(values, limit)

    def highlight(self, unit: int | None) -> None:
        """Frame one unit, or none."""
        cell = None if unit is None else (0, unit)
        if unit is not None and self._digits:
            cell = (unit // self._fold, -1)
        for heat in self.maps:
            heat.highlight(cell)

    def _clicked(self, row: int, column: int) -> None:
        self.unit_clicked.emit(row * self._fold if self._digits else column)

    def _take(self, z: Floats, a: Floats, digits: Sequence[str]) -> None:
        """Keep what is shown, and let the scales follow it."""
        self._values, self._digits = (z, a), digits
        self._fold, self._units = 1, len(z)
        fixed = (None, self._whole)
        self._limits = [
            steady(limit, values) if whole is None else whole
            for limit, values, whole in zip(self._limits, self._values, fixed, strict=True)
        ]

    def _sentence(self, row: int, column: int, value: float) -> str:
        """Say what z and a are at a cell; both maps say the same of the same unit."""
        unit, digit = (row, column) if self._digits else (column, 0)
        z, a = (float(values[unit, digit]) for values in self._values)
        numbers = f"z = {number(z, '.3g')}, a = {number(a, '.3g')}"
        if not self._digits:
            return f"{self._unit_name(unit)}: {numbers}"
        which = tr("example {number} ({digit})").format(number=digit + 1, digit=self._digits[digit])
        first = unit * self._fold
        last = min(first + self._fold, self._units) - 1
        if first == last:
            return f"{self._unit_name(first)}, {which}: {numbers}"
        return tr("units {first} to {last}, {which}: strongest {numbers}").format(
            first=first, last=last, which=which, numbers=numbers
        )


def signed(activation: Activation) -> bool:
    """Whether an activation function gives values below zero."""
    value = np.empty(1)
    activation.apply(np.array([-1.0]), value)
    return bool(value[0] < 0)


def fold(units: int, rows: int) -> int:
    """How many units share a row where there are at most `rows` of them."""
    return -(-units // rows)


def strongest(values: Floats, rows: int) -> Floats:
    """Return of each few neighbouring units the value farthest from zero, at most (rows, m).

    Parameters
    ----------
    values
        (units, m); returned as they are where there are no more than `rows`.
    """
    share = fold(len(values), rows)
    if share == 1:
        return values
    missing = -len(values) % share
    groups = np.pad(values, ((0, missing), (0, 0))).reshape(-1, share, values.shape[1])
    best = np.abs(groups).argmax(axis=1, keepdims=True)
    return np.take_along_axis(groups, best, axis=1)[:, 0]
