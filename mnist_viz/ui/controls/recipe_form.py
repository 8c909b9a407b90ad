"""The form of a recipe: a control for each of its fields, each with a sentence of help."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from mnist_viz.core.activations import ACTIVATIONS
from mnist_viz.core.examples import ORDERS
from mnist_viz.core.initializers import INITIALIZERS
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.optimizers import OPTIMIZERS
from mnist_viz.core.recipe import ALL_IMAGES, MAX_COUNT, RECIPES, Recipe, parse_hidden
from mnist_viz.core.schedules import SCHEDULES
from mnist_viz.data.sources import PUBLISHED, SOURCES, Source
from mnist_viz.ui.controls.number_box import CountBox, parse_count
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import mark, tr, translate
from mnist_viz.ui.words.wording import as_sentence, written_value


class TableEntry(Protocol):
    """One row of a table of the core, as a control has to describe it."""

    @property
    def formula(self) -> str:
        """How it is written."""

    @property
    def help(self) -> str:
        """A sentence on it."""


CHOICES: dict[str, Mapping[str, TableEntry]] = {
    "activation": ACTIVATIONS,
    "objective": OBJECTIVES,
    "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES,
    "order": ORDERS,
    "initializer": INITIALIZERS,
}

PRESETS: dict[str, tuple[float, ...]] = {
    "train_images": (ALL_IMAGES, 30_000, 10_000, 3000, 1000, 300, 100),
    "wrong_labels": (0.0, 0.1, 0.2, 0.3, 0.4, 0.5),
    "dropout": (0.0, 0.2, 0.35, 0.5, 0.8),
    "init_scale": (0.001, 0.01, 0.03, 0.1, 0.3, 1.0),
}
"""Values that the form offers; the terminal, run files and lessons take any other."""

LABELS = {
    "activation": mark("Activation"),
    "objective": mark("Objective"),
    "optimizer": mark("Optimizer"),
    "schedule": mark("Schedule"),
    "order": mark("Order"),
    "initializer": mark("Initializer"),
    "init_scale": mark("Initial scale"),
    "train_images": mark("Training images"),
    "wrong_labels": mark("Wrong labels"),
    "dropout": mark("Dropout"),
    "batch": mark("Batch"),
    "epochs": mark("Epochs"),
    "seed": mark("Seed"),
}

HELP = {
    "recipe": mark("A named recipe sets every control below at once."),
    "data": mark("What to learn from. File › Open takes a folder of IDX files."),
    "hands": mark(
        "Mix the training digits with distorted copies and drawn hands: reads people better."
    ),
    "hidden": mark("Units in each hidden layer: 128, or 128, 64 for two layers. Empty for none."),
    "activation": mark("The bend f in every hidden layer, A = f(Z)."),
    "objective": mark("What training makes small."),
    "optimizer": mark("How the gradient moves the weights."),
    "schedule": mark("How the learning rate changes over the run."),
    "order": mark("In which order an epoch reads the images."),
    "initializer": mark("How the first weights are drawn."),
    "init_scale": mark("Deviation of the initializer normal, value of the initializer constant."),
    "train_images": mark("How many images it learns from: with few, it learns them by heart."),
    "wrong_labels": mark("How many training labels are wrong, chosen by the seed."),
    "dropout": mark("How many hidden units each step leaves out at random; none in a test."),
    "batch": mark("Examples in each step; all examples, as in the notes, at 0."),
    "epochs": mark("Passes through all examples; the schedule is laid out over them."),
    "seed": mark("Draws the first weights and the order: the same seed gives the same run."),
}


def describe(field: str, name: str) -> str:
    """Return the formula and the help of one choice of one field."""
    entry = CHOICES[field][name]
    return f"{name}: {entry.formula}\n{tr(entry.help)}"


OWN = mark("your own")


class RecipeForm(QWidget):
    """Controls for everything in a recipe but its knobs."""

    edited = Signal()
    """A control was changed by the user."""
    entered = Signal()
    """Return was pressed in the field of the hidden units."""
    optimizer_chosen = Signal(str)
    """The user chose an optimizer; said before `edited`."""
    refused = Signal(str)
    """What was typed cannot be: a sentence on why. The value from before stays."""

    def __init__(self) -> None:
        super().__init__()
        self._recipe = Recipe()
        self._told = "objective"
        self.named = _combo(tr("Recipe"), tr(HELP["recipe"]), [*RECIPES, OWN])
        self.data = _combo(tr("Data"), tr(HELP["data"]), SOURCES)
        for index, source in enumerate(SOURCES.values()):
            self.data.setItemData(index, _about(source), Qt.ItemDataRole.ToolTipRole)
        self.hands = QCheckBox(tr("mixed with drawn hands"))
        self.hands.setToolTip(tr(HELP["hands"]))
        self.hidden = QLineEdit()
        self.hidden.setAccessibleName(tr("Hidden units"))
        self.hidden.setToolTip(tr(HELP["hidden"]))
        self.choices = {
            field: _combo(tr(LABELS[field]), tr(HELP[field]), table)
            for field, table in CHOICES.items()
        }
        self.presets = {field: _combo(tr(LABELS[field]), tr(HELP[field]), ()) for field in PRESETS}
        self.numbers = {
            "batch": _spin(tr(LABELS["batch"]), tr(HELP["batch"]), zero=tr("all")),
            "epochs": _spin(tr(LABELS["epochs"]), tr(HELP["epochs"])),
            "seed": _spin(tr(LABELS["seed"]), tr(HELP["seed"])),
        }
        self._build()

    @property
    def base(self) -> Recipe:
        """What the controls were last set to as a whole: a run's recipe, or one with a name."""
        return self._recipe

    @property
    def told(self) -> str:
        """A sentence on what was chosen last, or on the objective."""
        return tr(CHOICES[self._told][self._chosen(self._told)].help)

    def recipe(self) -> Recipe:
        """Return what the controls say.

        Raises
        ------
        ValueError
            A sentence, where the hidden sizes are not numbers or out of range.
        """
        return replace(
            self._recipe,
            data=str(self.data.currentData()),
            hands=self.hands.isChecked(),
            hidden=parse_hidden(self.hidden.text()),
            activation=self._chosen("activation"),
            objective=self._chosen("objective"),
            optimizer=self._chosen("optimizer"),
            schedule=self._chosen("schedule"),
            order=self._chosen("order"),
            initializer=self._chosen("initializer"),
            init_scale=self._preset("init_scale"),
            train_images=int(self._preset("train_images")),
            wrong_labels=self._preset("wrong_labels"),
            dropout=self._preset("dropout"),
            batch=self.numbers["batch"].value(),
            epochs=self.numbers["epochs"].value(),
            seed=self.numbers["seed"].value(),
        )

    def show_recipe(self, recipe: Recipe) -> None:
        """Set every control to `recipe`, without telling anyone."""
        self._recipe = recipe
        self.blockSignals(True)
        if self.data.findData(recipe.data) < 0:
            self.data.addItem(recipe.data, recipe.data)
        self.data.setCurrentIndex(self.data.findData(recipe.data))
        self.hands.setChecked(recipe.hands)
        self.hidden.setText(", ".join(str(units) for units in recipe.hidden))
        for field, combo in self.choices.items():
            combo.setCurrentIndex(combo.findData(getattr(recipe, field)))
            self._describe(field)
        for field, combo in self.presets.items():
            _offer(combo, field, getattr(recipe, field))
        self._show_scaled()
        for field, box in self.numbers.items():
            box.setValue(getattr(recipe, field))
        self.named.setCurrentIndex(self.named.findData(recipe.named or OWN))
        self.blockSignals(False)

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACING // 2)
        form.setHorizontalSpacing(SPACING)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(tr("Recipe"), self.named), self.named)
        form.addRow(_label(tr("Data"), self.data), self.data)
        form.addRow("", self.hands)
        for field in ("train_images", "wrong_labels"):
            form.addRow(_label(tr(LABELS[field]), self.presets[field]), self.presets[field])
        form.addRow(_label(tr("Hidden units"), self.hidden), self.hidden)
        for combo in self.presets.values():
            combo.currentIndexChanged.connect(self.edited)
        for field, combo in self.choices.items():
            form.addRow(_label(tr(LABELS[field]), combo), combo)
            for index, name in enumerate(CHOICES[field]):
                combo.setItemData(index, describe(field, name), Qt.ItemDataRole.ToolTipRole)
            combo.currentIndexChanged.connect(lambda _, field=field: self._chose(field))
        for field in ("init_scale", "dropout"):
            form.addRow(_label(tr(LABELS[field]), self.presets[field]), self.presets[field])
        for field, box in self.numbers.items():
            form.addRow(_label(tr(LABELS[field]), box), box)
            box.valueChanged.connect(self.edited)
            box.refused.connect(partial(self._refuse, field))
        self.named.activated.connect(self._choose_named)
        self.data.currentIndexChanged.connect(self.edited)
        self.hands.toggled.connect(self.edited)
        self.hidden.textEdited.connect(self.edited)
        self.hidden.returnPressed.connect(self.entered)

    def _refuse(self, field: str, text: str) -> None:
        counts = {name: box.value() for name, box in self.numbers.items()}
        try:
            counts[field] = parse_count(text)
            replace(
                self._recipe, batch=counts["batch"], epochs=counts["epochs"], seed=counts["seed"]
            )
        except ValueError as error:
            self.refused.emit(as_sentence(error))

    def _chose(self, field: str) -> None:
        if not self.signalsBlocked():
            self._told = field
            self._describe(field)
            if field == "optimizer":
                self.optimizer_chosen.emit(self._chosen(field))
            self._show_scaled()
            self.edited.emit()

    def _show_scaled(self) -> None:
        """Enable the scale where the initializer uses it."""
        scaled = INITIALIZERS[self._chosen("initializer")].scaled
        self.presets["init_scale"].setEnabled(scaled)

    def _describe(self, field: str) -> None:
        words = describe(field, self._chosen(field))
        self.choices[field].setToolTip(f"{tr(HELP[field])}\n{words}")

    def _preset(self, field: str) -> float:
        """Return the chosen value of a field, or the recipe's before the control is filled."""
        chosen = self.presets[field].currentData()
        return float(getattr(self._recipe, field) if chosen is None else chosen)

    def _chosen(self, field: str) -> str:
        return str(self.choices[field].currentData())

    def _choose_named(self) -> None:
        chosen = RECIPES.get(str(self.named.currentData()))
        if chosen is not None:
            # A recipe that is made for a certain data set brings it along.
            own = chosen.data != Recipe().data
            data = chosen.data if own else str(self.data.currentData())
            self.show_recipe(replace(chosen, data=data, seed=self._recipe.seed))
            self.edited.emit()


def _about(source: Source) -> str:
    """Return what a data set is, and how much there is to fetch."""
    published = PUBLISHED.get(source.name)
    if published is None:
        return translate(source.help)
    size = tr("{megabytes:.0f} MB to fetch.").format(megabytes=published.size / 1e6)
    return f"{translate(source.help)} {size}"


def _combo(name: str, tip: str, items: Iterable[str]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(tip)
    combo.setMinimumContentsLength(8)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for item in items:
        combo.addItem(tr(item) if item == OWN else item, item)
    return combo


def _offer(combo: QComboBox, field: str, value: float) -> None:
    """Offer the presets of a field, and `value` among them as the chosen one."""
    combo.clear()
    for preset in PRESETS[field]:
        combo.addItem(written_value(field, preset), preset)
    if value not in PRESETS[field]:
        combo.addItem(written_value(field, value), value)
    combo.setCurrentIndex(combo.findData(value))


def _spin(name: str, tip: str, zero: str = "") -> CountBox:
    box = CountBox()
    box.setRange(0, MAX_COUNT)  # what the core takes; what it refuses is refused in its words
    box.setSpecialValueText(zero)
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setKeyboardTracking(False)
    return box


def _label(text: str, control: QWidget) -> QLabel:
    label = QLabel(text)
    label.setToolTip(control.toolTip())
    label.setBuddy(control)
    return label
