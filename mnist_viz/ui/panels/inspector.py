"""The unit inspector: what one unit looks for, what fires it, and what is lost without it."""

import numpy as np
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import EFFECT, FIRING, inspected
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.unit_view import FiringStrips, Incoming, Outgoing
from mnist_viz.ui.controls.helpers import scrolled
from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import effect_words, number


class Inspector(Panel):
    """One unit, whole."""

    name = "inspector"
    title = mark("Unit inspector")
    help = mark(
        "One unit: the weights into it and out of it, the test images that fire it most and least, "
        "and how often it is dead. Break it: silence it and see what the network reads without it; "
        "training itself continues with every unit."
    )
    place = Place("right", 12, stretch=5, shown=False)
    interval = 45
    needs = (FIRING, EFFECT)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.layer, self.row = QComboBox(), CountBox()
        self.silence = _button(
            tr("Silence it"), tr("Let this unit give 0 in the network that is shown.")
        )
        self.put_back = _button(tr("Revert"), tr("Let every silenced unit speak again."))
        self.incoming, self.outgoing = Incoming(theme), Outgoing(theme)
        self.strips = FiringStrips(theme)
        self.words, self.effect = Note(scale="caption"), Note(scale="caption")
        self._frame: Frame | None = None
        self._lay_out()
        self.layer.activated.connect(self._choose)
        self.row.valueChanged.connect(self._choose)
        self.silence.clicked.connect(self._silence)
        self.put_back.clicked.connect(self._put_back)
        self.strips.chosen.connect(self._pin)

    def draw(self, frame: Frame) -> None:
        """Show the selected unit; the first one where none is selected."""
        self._frame = frame
        if frame.snapshot is None:
            return
        network = frame.snapshot.network
        unit = inspected(frame)
        self._show_choice(network, unit)
        self.incoming.show_unit(network, unit)
        self.outgoing.show_unit(network, unit, frame.dataset.classes if frame.dataset else ())
        self._show_firing(frame, unit)
        self._show_silence(frame, unit, hidden=unit.layer < len(network.sizes) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.incoming.set_theme(theme)
        self.outgoing.set_theme(theme)
        self.strips.set_theme(theme)

    def _show_choice(self, network: Network, unit: Unit) -> None:
        layers = len(network.sizes) - 1
        for control in (self.layer, self.row):
            control.blockSignals(True)
        if self.layer.count() != layers:
            self.layer.clear()
            self.layer.addItems([f"A{n}" for n in range(1, layers + 1)])
        self.layer.setCurrentIndex(unit.layer - 1)
        self.row.setMaximum(network.sizes[unit.layer] - 1)
        self.row.setValue(unit.row)
        for control in (self.layer, self.row):
            control.blockSignals(False)

    def _show_firing(self, frame: Frame, unit: Unit) -> None:
        insight, dataset = frame.insight(FIRING), frame.dataset
        if insight is None or dataset is None or insight.value.unit != unit:
            self.words.setText(tr("The test images are being tried on it."))
            return
        firing = insight.value.firing
        self.strips.show_firing(firing, dataset, frame.pinned.index if frame.pinned else None)
        favourite = int(np.nanargmax(firing.mean_by_class))
        n = len(firing.a)
        self.words.setText(
            tr(
                "Off for {share:.1%} of {n:,} test images; strongest for “{name}”: a = {mean} "
                "on average, {most} at most."
            ).format(
                share=firing.silent,
                n=n,
                name=dataset.classes[favourite],
                mean=number(firing.mean_by_class[favourite], ".3g"),
                most=number(firing.a[firing.order[0]], ".3g"),
            )
        )

    def _show_silence(self, frame: Frame, unit: Unit, *, hidden: bool) -> None:
        self.silence.setEnabled(hidden and unit not in frame.silenced)
        self.put_back.setEnabled(bool(frame.silenced))
        self.put_back.setText(tr("Revert") if len(frame.silenced) < 2 else tr("Put all back"))
        insight, count = frame.insight(EFFECT), len(frame.silenced)
        self.effect.setVisible(count > 0)
        if count:
            who = tr(
                "%n unit(s) silent in all that is shown; training continues with every unit.",
                "",
                count,
            )
            found = effect_words(insight.value) if insight else tr("The test set is being read.")
            self.effect.setText(f"{who} {found}")

    def _choose(self) -> None:
        if self._frame is None or self._frame.snapshot is None:
            return
        layer = max(0, self.layer.currentIndex()) + 1
        most = self._frame.snapshot.network.sizes[layer] - 1
        self.session.select(Unit(layer, min(self.row.value(), most)))
        self.refresh_requested.emit()

    def _silence(self) -> None:
        if self._frame is not None:
            self.session.silence(self._frame.silenced | {inspected(self._frame)})
            self.refresh_requested.emit()

    def _put_back(self) -> None:
        self.session.silence(())
        self.refresh_requested.emit()

    def _pin(self, row: int) -> None:
        self.session.pin(row)
        self.refresh_requested.emit()

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(SPACING)
        pictures.addWidget(self.incoming, 1)
        pictures.addWidget(self.strips, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(self._chooser())
        column.addLayout(pictures, 1)
        column.addWidget(self.words)
        column.addLayout(_row(self.silence, self.put_back))
        column.addWidget(self.effect)
        column.addWidget(self.outgoing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def _chooser(self) -> QHBoxLayout:
        """Return the controls that choose the unit."""
        self.layer.setAccessibleName(tr("Layer"))
        self.layer.setToolTip(tr("The layer of the unit; a click on a unit anywhere chooses both."))
        self.row.setAccessibleName(tr("Unit"))
        self.row.setToolTip(tr("The unit's row, from 0; the arrow keys go from unit to unit."))
        self.row.setWrapping(True)
        self.row.setMinimumWidth(64)
        return _row(QLabel(tr("Unit")), self.layer, self.row)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACING // 2)
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return row


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button
