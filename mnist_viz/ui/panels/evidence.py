"""The evidence: which pixels of the pinned image speak for one class and against another."""

from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from mnist_viz.core.insights.flow import Evidence, evidence, rivals
from mnist_viz.core.network import Trace
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.heatmap import PixelMap
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import number

WIDE = 1.4
"""Width over height from which the map stands next to its sum."""

LEAST_LETTERS = 50
"""Letters of width that map and sum need next to each other: else they would widen the window."""


class EvidencePanel(Panel):
    """A map of the pixels, and the sum that it is part of."""

    name = "evidence"
    title = mark("Evidence")
    help = mark(
        "Which pixels speak for one class and against another. With every unit on the side of its "
        "bend where this image puts it, the logits are linear in the pixels: the map and the "
        "biases add up to the difference of the two logits exactly."
    )
    place = Place("right", 11, stretch=4, shown=False)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.map = PixelMap(theme, tr("Evidence of each pixel"), tr("logit"))
        self.favoured = _chooser(tr("For"), tr("The class that pixels above zero speak for."))
        self.other = _chooser(tr("Against"), tr("The class that pixels below zero speak for."))
        self.follow = QCheckBox(tr("Follow the reading"))
        self.follow.setChecked(True)
        self.follow.setToolTip(
            tr(
                "Compare what is read with the true class if that is another, else with the "
                "runner-up."
            )
        )
        self.sum = Sum()
        self._head = QWidget()
        self._wide: bool | None = None
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self._classes: tuple[str, ...] = ()
        self._frame: Frame | None = None
        self._lay_out()
        for chooser in (self.favoured, self.other):
            chooser.activated.connect(self._chosen)
        self.follow.toggled.connect(self._again)

    def draw(self, frame: Frame) -> None:
        """Show the evidence in the pinned image, or why there is none."""
        self._frame = frame
        network, trace = frame.network, frame.trace
        if network is None or trace is None or frame.dataset is None or frame.pinned is None:
            return
        self._name_classes(frame.dataset.classes)
        possible = network.activation.piecewise_linear
        for part in (self.map, self.favoured, self.other, self.follow, self.sum):
            part.setEnabled(possible)
        for part in (self.map, self.sum):
            part.setVisible(possible)
        self.reason.setVisible(not possible)
        if not possible:
            self.reason.setText(
                tr(
                    "Off: {activation} is curved, so a logit is no sum over the pixels. A run with "
                    "relu, leaky-relu or linear has exact evidence."
                ).format(activation=network.activation.name)
            )
            return
        if self.follow.isChecked():
            self._show_pair(trace, frame.pinned.label)
        found = evidence(network, trace, self.favoured.currentIndex(), self.other.currentIndex())
        self.map.set_pixels(found.pixels)
        self.sum.show_terms(found, self.favoured.currentText(), self.other.currentText())

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.map.set_theme(theme)

    def _show_pair(self, trace: Trace, truth: int | None) -> None:
        favoured, other = rivals(trace, truth)
        self.favoured.setCurrentIndex(favoured)
        self.other.setCurrentIndex(other)

    def _name_classes(self, classes: tuple[str, ...]) -> None:
        if classes != self._classes:
            self._classes = classes
            for place, chooser in enumerate((self.favoured, self.other)):
                chooser.clear()
                chooser.addItems(classes)
                chooser.setCurrentIndex(place)

    def _chosen(self) -> None:
        self.follow.setChecked(False)
        self._again()

    def _again(self) -> None:
        if self._frame is not None:
            self.draw(self._frame)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACING // 2)
        for word, chooser in ((tr("For"), self.favoured), (tr("against"), self.other)):
            head.addWidget(QLabel(word))
            head.addWidget(chooser, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        self._grid.setHorizontalSpacing(2 * SPACING)
        self._grid.setVerticalSpacing(SPACING // 2)
        self._turn(wide=False)
        self.reason.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the map above the sum, or next to it in a low, wide panel."""
        room = self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        self._turn(wide=self.width() > max(room, WIDE * self.height()))

    def _turn(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        for part in (self._head, self.follow, self.map, self.reason, self.sum):
            self._grid.removeWidget(part)
        beside = 1 if wide else 0
        self._grid.addWidget(self._head, 0, beside)
        self._grid.addWidget(self.follow, 1, beside)
        for row in range(5):
            self._grid.setRowStretch(row, 0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2 if wide else 0)
        if wide:
            self._grid.addWidget(self.map, 0, 0, 5, 1)
            self._grid.addWidget(self.reason, 0, 0, 5, 1)
            self._grid.addWidget(self.sum, 2, 1)
            self._grid.setRowStretch(4, 1)
        else:
            self._grid.addWidget(self.map, 2, 0)
            self._grid.addWidget(self.reason, 2, 0)
            self._grid.addWidget(self.sum, 3, 0)
            self._grid.setRowStretch(2, 1)


class Sum(QLabel):
    """The terms of the difference, one below the other, and what they add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(tr("The sum"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_terms(self, found: Evidence, favoured: str, other: str) -> None:
        """Write the sum out."""
        # Unlike a selection by sign, these keep a NaN: a sum without it would be wrong.
        speaking_for = float(np.maximum(found.pixels, 0).sum())
        against = float(np.minimum(found.pixels, 0).sum())
        favoured, other = escape(favoured), escape(other)  # names from a file of data
        terms = [
            (tr("pixels for {favoured}").format(favoured=favoured), speaking_for),
            (tr("pixels for {other}").format(other=other), against),
            *(
                (tr("biases b{layer}").format(layer=layer), value)
                for layer, value in enumerate(found.biases, 1)
            ),
        ]
        rows = [_row(words, value) for words, value in terms]
        last = len(found.biases)
        difference = f"<b>z{last}[{favoured}] − z{last}[{other}]</b>"
        rows.append(_row(difference, found.total, strong=True))
        self.setText(f"<table width='100%'>{''.join(rows)}</table>")


def _row(words: str, value: float, *, strong: bool = False) -> str:
    shown = number(value, "+.4f").replace("-", "−")
    shown = f"<b>= {shown}</b>" if strong else shown
    return f"<tr><td>{words}</td><td align='right'>{shown}</td></tr>"


def _chooser(name: str, tip: str) -> QComboBox:
    chooser = QComboBox()
    chooser.setAccessibleName(name)
    chooser.setToolTip(tip)
    chooser.setMinimumContentsLength(2)
    return chooser
