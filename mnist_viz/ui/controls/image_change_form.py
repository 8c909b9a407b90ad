"""The form of changes to an image: a slider for each, and the direction of the gradient."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mnist_viz.data.image_change import ImageChange
from mnist_viz.session.fooling import Fooling, Kind
from mnist_viz.ui.controls.number_box import Slider
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr

STEPS = (1, 10)
"""Numbers of steps along the sign of the gradient that can be chosen."""


class Change(NamedTuple):
    """One slider: what it changes, its words, and how far it goes."""

    kind: Kind
    name: str
    unit: str
    tip: str
    low: float
    high: float
    stops: int = 1


GROOVE = 80
"""Pixels that a slider is wide at the least: less cannot be aimed at."""

CHANGES = (
    Change("right", mark("Shift right"), mark("px"), mark("Left of 0: to the left."), -10, 10, 2),
    Change("down", mark("Shift down"), mark("px"), mark("Left of 0: up."), -10, 10, 2),
    Change("turn", mark("Turn"), "°", mark("Clockwise, or the other way left of 0."), -90, 90),
    Change("growth", mark("Scale"), "%", mark("Larger, or smaller left of 0."), -60, 100),
    Change("thicken", mark("Thicken"), mark("px"), mark("Left of 0: thinner."), -2, 3, 4),
    Change("erase", mark("Erase"), "%", mark("Pixels at random become paper."), 0, 100),
    Change(
        "noise",
        mark("Noise"),
        "/ 255",
        mark("Standard deviation of what is added to each pixel, in grey levels."),
        0,
        128,
    ),
    Change(
        "sign",
        mark("Gradient sign"),
        "/ 255",
        mark("Each pixel moves this far along the sign of the gradient of the cost."),
        0,
        64,
    ),
)


class AmountSlider(Slider):
    """A slider for an amount, which may be 0.

    Parameters
    ----------
    name, unit, tip
        What is written before it and after its value, and a sentence of help.
    low, high
        The least and the greatest amount.
    stops
        Stops of the slider from one whole number to the next.
    """

    moved = Signal(float)
    """The user chose another amount."""

    def __init__(
        self, name: str, unit: str, tip: str, low: float, high: float, *, stops: int = 1
    ) -> None:
        super().__init__()
        self.name, self.unit = name, unit
        self._stops, self._signed = stops, low < 0
        self.setRange(round(low * stops), round(high * stops))
        self.setPageStep(max(1, round((high - low) * stops / 20)))
        self.setMinimumWidth(GROOVE)
        self.setAccessibleName(name)
        self.setToolTip(
            f"{tip}\n"
            + tr("From {low:g} to {high:g} {unit}.").format(low=low, high=high, unit=unit)
        )
        self.title = QLabel(name)
        self.title.setBuddy(self)
        self.told = LiveLabel("−00.00 px", scale="caption")
        self.valueChanged.connect(self._told)
        self.valueChanged.connect(lambda: self.moved.emit(self.amount))
        self._told()

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Put its name, the slider and its value in a row of a grid."""
        for column, part in enumerate((self.title, self, self.told)):
            grid.addWidget(part, row, column)

    @property
    def amount(self) -> float:
        """The amount it stands at."""
        return self.value() / self._stops

    @property
    def most(self) -> float:
        """The greatest amount in the direction of the present one."""
        return (self.minimum() if self.value() < 0 else self.maximum()) / self._stops

    def show_amount(self, amount: float) -> None:
        """Stand at `amount`, or the nearest that there is, without telling anyone."""
        self.blockSignals(True)
        self.setValue(round(amount * self._stops))
        self.blockSignals(False)
        self._told()

    def _told(self) -> None:
        number = f"{self.amount:+g}" if self._signed and self.amount else f"{self.amount:g}"
        words = f"{number.replace('-', '−')} {self.unit}"
        self.told.setText(words)
        self.setAccessibleDescription(words)


class ImageChangeForm(QWidget):
    """A slider a change, and where the gradient is followed to, in how many steps.

    Attributes
    ----------
    sliders
        One for each kind of change.
    selected
        The change that the user moved last.
    seed
        Of the random choices; the user cannot see it.
    """

    moved = Signal()
    """The user changed something."""

    def __init__(self) -> None:
        super().__init__()
        self.selected: Kind = "sign"
        self.seed = 0
        self.sliders: dict[Kind, AmountSlider] = {
            kind: AmountSlider(tr(name), tr(unit), tr(tip), low, high, stops=stops)
            for kind, name, unit, tip, low, high, stops in CHANGES
        }
        self.direction = QComboBox()
        self.direction.setAccessibleName(tr("Where the gradient is followed to"))
        self.direction.setToolTip(
            tr(
                "Towards a class of your choice, or away from the right one; away from what is "
                "read where nobody has said what is right."
            )
        )
        self.direction.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.steps = QComboBox()
        self.steps.setAccessibleName(tr("Steps along the gradient"))
        self.steps.setToolTip(
            tr("One step, or ten short ones, each along the gradient where it then is.")
        )
        for steps in STEPS:
            self.steps.addItem(tr("%n step(s)", "", steps), steps)
        self._classes: tuple[str, ...] = ()
        grid, gradient = QGridLayout(self), QHBoxLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING // 2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, slider in enumerate(self.sliders.values()):
            slider.add_to(grid, row)
        gradient.setSpacing(SPACING // 2)
        gradient.addWidget(self.direction, 2)
        gradient.addWidget(self.steps, 1)
        grid.addLayout(gradient, len(self.sliders), 0, 1, 3)
        for kind, slider in self.sliders.items():
            slider.moved.connect(lambda _, kind=kind: self._moved(kind))
        self.direction.activated.connect(lambda: self._moved("sign"))
        self.steps.activated.connect(lambda: self._moved("sign"))

    @property
    def fooling(self) -> Fooling:
        """What the controls stand for."""
        change = ImageChange(seed=self.seed)
        fooling = Fooling(change, 0.0, self.direction.currentData(), self.steps.currentData())
        for kind, slider in self.sliders.items():
            fooling = fooling.having(kind, slider.amount)
        return fooling

    @property
    def any_change(self) -> bool:
        """Whether any slider is off its 0."""
        return any(slider.value() for slider in self.sliders.values())

    def show_fooling(self, fooling: Fooling, selected: Kind | None = None) -> None:
        """Put every control where `fooling` has it, without telling anyone."""
        self.seed = fooling.change.seed
        for kind, slider in self.sliders.items():
            slider.show_amount(fooling.of(kind))
        at = -1 if fooling.towards is None else fooling.towards
        self.direction.setCurrentIndex(min(at + 1, self.direction.count() - 1))
        self.steps.setCurrentIndex(max(0, self.steps.findData(fooling.steps)))
        self.selected = selected or self.selected

    def name_classes(self, classes: tuple[str, ...]) -> bool:
        """Offer these classes to follow the gradient to; return whether they are others."""
        if classes == self._classes:
            return False
        self._classes = classes
        at = max(0, self.direction.currentIndex())
        self.direction.clear()
        self.direction.addItem(tr("away from the right one"), None)
        for label, name in enumerate(classes):
            self.direction.addItem(tr("towards {digit}").format(digit=name), label)
        self.direction.setCurrentIndex(min(at, len(classes)))
        return True

    def name_right(self, digit: str) -> None:
        """Say which class "away" leads away from."""
        if self.direction.count():
            self.direction.setItemText(0, tr("away from {digit}").format(digit=digit))

    def _moved(self, kind: Kind) -> None:
        self.selected = kind
        self.moved.emit()
