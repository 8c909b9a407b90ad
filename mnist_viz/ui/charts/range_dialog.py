"""A dialog in which the user types the ends of a chart's axes."""

from math import isfinite, log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit

from mnist_viz.ui.charts.ranges import AxisScale, Range
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.charts.curve_chart import CurveChart


class RangeDialog(QDialog):
    """Four numbers; what they show is kept until the chart is fitted again."""

    def __init__(self, chart: "CurveChart", scale: AxisScale) -> None:
        super().__init__(chart)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Range of “{chart}”").format(chart=chart.accessibleName()))
        self._chart, self._logs = chart, (scale.log_x, scale.log_y)
        form = QFormLayout(self)
        self.fields: list[QLineEdit] = []
        names = (tr("x from"), tr("x to"), tr("y from"), tr("y to"))
        for name, end in zip(names, self._shown(), strict=True):
            field = QLineEdit(QLocale().toString(end, "g", 6))
            form.addRow(name, field)
            self.fields.append(field)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "wrong")
        form.addRow(self.problem)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form.addRow(box)

    def accept(self) -> None:
        """Show the range, or say what is wrong with it."""
        ends = [number(field.text()) for field in self.fields]
        x, y = _places(ends[:2], self._logs[0]), _places(ends[2:], self._logs[1])
        if x is None or y is None:
            self.problem.setText(
                tr(
                    "Type two numbers for each axis, the smaller one first; above 0 on a "
                    "logarithmic axis."
                )
            )
            return
        self._chart.box.show_range(x, y)
        self._chart.set_zoomed(True)
        super().accept()

    def _shown(self) -> list[float]:
        return [
            10.0**end if log else end
            for log, ends in zip(self._logs, self._chart.box.viewRange(), strict=True)
            for end in ends
        ]


def number(text: str) -> float | None:
    """Return the number in a text, written as in the window's language or as in English."""
    for locale in (QLocale(), QLocale.c()):
        value, understood = locale.toDouble(text.strip())
        if understood and isfinite(value):
            return float(value)
    return None


def _places(ends: list[float | None], log: bool) -> Range | None:
    """Return a range in the numbers of the axis; None where it is none."""
    low, high = ends
    if low is None or high is None or not low < high or (log and low <= 0):
        return None
    return (log10(low), log10(high)) if log else (low, high)
