"""What a sweep varies, as fields to fill in."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from mnist_viz.core.recipe import Recipe
from mnist_viz.sweep.axis import FIELDS, Axis
from mnist_viz.sweep.design import MAX_AXES, Design
from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.words.translation import tr

NONE = ""
FIRST = (("rate", "0.01:3:log:8"), ("batch", "8,32,128"), (NONE, ""))
"""What the form proposes: the map of rate and batch size."""


class SweepForm(QWidget):
    """Up to three fields with their values, the seeds of a cell, its length, and where to train."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[QComboBox] = []
        self.values: list[QLineEdit] = []
        self.seeds, self.epochs = CountBox(), CountBox()
        self.scheduler = QLineEdit()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        names = (tr("Down"), tr("Across"), tr("And"))
        for name, (field, text) in zip(names, FIRST, strict=True):
            form.addRow(name, self._axis_row(name, field, text))
        hint = QLabel(tr("Values like 0.1,0.3 or a range like 0.01:3:log:8"))
        hint.setProperty("role", "muted")
        hint.setProperty("scale", "caption")
        form.addRow(hint)
        for box, least, most, value in ((self.seeds, 1, 100, 1), (self.epochs, 1, 1000, 1)):
            box.setRange(least, most)
            box.setValue(value)
            box.valueChanged.connect(self.changed)
        form.addRow(tr("Seeds a cell"), self.seeds)
        form.addRow(tr("Epochs"), self.epochs)
        self.scheduler.setPlaceholderText(tr("this computer, or tcp://HOST:PORT"))
        self.scheduler.setToolTip(
            tr("The address of a Dask scheduler trains the cells on its workers.")
        )
        self.scheduler.setAccessibleName(tr("Train on"))
        self.scheduler.textChanged.connect(self.changed)
        form.addRow(tr("Train on"), self.scheduler)

    def design(self, recipe: Recipe) -> Design:
        """Return what is filled in, the rest being as in `recipe`.

        Raises
        ------
        SweepError
            A sentence on what is wrong with it.
        """
        axes = [
            Axis.parse(field.currentData(), values.text())
            for field, values in zip(self.fields, self.values, strict=True)
            if field.currentData() != NONE
        ]
        if "epochs" not in {axis.field for axis in axes}:
            recipe = replace(recipe, epochs=self.epochs.value())
        return Design(recipe, tuple(axes), self.seeds.value())

    def show_axes(self, axes: Iterable[tuple[str, str]], seeds: int, epochs: int) -> None:
        """Fill the form in: fields with the text of their values."""
        rows = [*axes, *[(NONE, "")] * MAX_AXES][:MAX_AXES]
        for field, values, (name, text) in zip(self.fields, self.values, rows, strict=True):
            field.setCurrentIndex(field.findData(name))
            values.setText(text)
        self.seeds.setValue(seeds)
        self.epochs.setValue(epochs)

    def _axis_row(self, name: str, field: str, text: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        chooser, values = QComboBox(), QLineEdit(text)
        chooser.setMinimumContentsLength(7)
        chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        chooser.addItem(tr("nothing"), NONE)
        for choice in FIELDS:
            chooser.addItem(choice.replace("_", " "), choice)
        chooser.setCurrentIndex(chooser.findData(field))
        chooser.setAccessibleName(tr("{name}: field").format(name=name))
        values.setAccessibleName(tr("{name}: values").format(name=name))
        values.setEnabled(field != NONE)
        chooser.currentIndexChanged.connect(
            lambda: values.setEnabled(chooser.currentData() != NONE)
        )
        chooser.currentIndexChanged.connect(self.changed)
        values.textChanged.connect(self.changed)
        layout.addWidget(chooser, 2)
        layout.addWidget(values, 3)
        self.fields.append(chooser)
        self.values.append(values)
        return row
