"""The unit inspector: what one unit looks for, what fires it, and what is lost without it."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.edits import Edit, Edits
from mnist_viz.core.examples import SIDE
from mnist_viz.core.insights.units import Unit
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import EFFECT, FIRING, inspected
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.unit_view import FiringStrips, Incoming, Outgoing
from mnist_viz.ui.controls.helpers import scrolled
from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.controls.weight_editor import WeightEditor
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.labels import LiveLabel, Note
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import effect_words, number


class Inspector(Panel):
    """One unit, whole."""

    name = "inspector"
    title = mark("Unit inspector")
    help = mark(
        "One unit: the weights into it and out of it, the test images that fire it most and least, "
        "and how often it is dead. Break it: silence it and see what the network reads without it; "
        "training itself continues with every unit. Paint on a filter with the brush: the network "
        "that is shown has these weights at once, and a branch trains from them."
    )
    keys = (
        (mark("Arrows, Return"), mark("On a filter, with a brush: go to a pixel; paint there.")),
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
        self.brush, self.editor, self.by_hand = (
            QComboBox(),
            WeightEditor(),
            LiveLabel(lines=3, scale="caption"),
        )
        self.by_hand.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.words, self.effect = Note(scale="caption"), Note(scale="caption")
        self._frame: Frame | None = None
        self._value, self.painting = 0.0, QWidget()
        self._lay_out()
        self.layer.activated.connect(self._choose)
        self.row.valueChanged.connect(self._choose)
        self.silence.clicked.connect(self._silence)
        self.put_back.clicked.connect(self._put_back)
        self.strips.chosen.connect(self._pin)
        pixels = self.incoming.pixels
        self.brush.activated.connect(self._hold)
        pixels.painted.connect(self._paint)
        pixels.cell_clicked.connect(lambda row, column: self._paint((row * SIDE + column,), True))
        self.editor.changed.connect(self._edit)
        self.editor.branched.connect(self._branch)

    def draw(self, frame: Frame) -> None:
        """Show the selected unit; the first one where none is selected."""
        self._frame = frame
        if frame.snapshot is None:
            return
        network = frame.weights_shown
        assert network is not None
        unit = inspected(frame)
        self.brush.setEnabled(unit.layer == 1)
        self.editor.follow(frame.edits)
        self.by_hand.setText(hand_words(frame) or tr("Paint on the filter: drag, or click."))
        self._show_painting()
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

    def _hold(self, at: int) -> None:
        """Take a brush, or put it away."""
        self.incoming.pixels.hold_brush(at > 0)
        self._show_painting()

    def _show_painting(self) -> None:
        """Make room for what painting does before it begins: nothing moves below a stroke."""
        self.painting.setVisible(self.brush.currentIndex() > 0 or bool(self.editor.edits))

    def _paint(self, pixels: tuple[int, ...], begins: bool) -> None:
        """Set the weights from these pixels, with the strongest colour, or to 0."""
        frame, sign = self._frame, self.brush.currentData()
        if frame is None or sign is None or inspected(frame).layer != 1 or not pixels:
            return
        if begins:
            before = self.editor.edits
            self.undo_offered.emit("", lambda: self._restore(before))
            self._value = sign * float(f"{self.incoming.pixels.limit:.2g}")
        row = inspected(frame).row
        edits = (Edit("W1", row, pixel, self._value) for pixel in pixels)
        self.editor.set_entries(*edits, continues=not begins)

    def _edit(self, edits: Edits) -> None:
        self.session.training.pause()
        self.session.edit(edits)
        self.refresh_requested.emit()

    def _restore(self, edits: Edits) -> None:
        if self.editor.edits:  # else the run is another, or nothing is left to take back
            self._edit(edits)

    def _branch(self) -> None:
        """Begin a run from the weights that were painted, at rest until the user trains it."""
        self.session.branch_at_rest()
        self.refresh_requested.emit()

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
        column.addLayout(self._brushes())
        column.addWidget(self.painting)
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

    def _brushes(self) -> QHBoxLayout:
        """Return the control that chooses what the brush paints."""
        for words, sign in (
            (tr("none (drag moves the view)"), None),
            (tr("above zero"), 1.0),
            (tr("below zero"), -1.0),
            (tr("zero"), 0.0),
        ):
            self.brush.addItem(words, sign)
        kept = self.editor.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.editor.setSizePolicy(kept)
        self.editor.setMinimumHeight(self.editor.branch.sizeHint().height())
        part = QVBoxLayout(self.painting)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(0)
        part.addWidget(self.editor)
        part.addWidget(self.by_hand)
        self.painting.hide()
        self.brush.setAccessibleName(tr("Brush"))
        self.brush.setToolTip(
            tr(
                "Paint on the filter of a first-layer unit: drag, click, or go by the arrow keys "
                "and press Return. A painted weight has the strongest colour of the scale."
            )
        )
        return _row(QLabel(tr("Brush")), self.brush)


def hand_words(frame: Frame) -> str:
    """Return what weights set by hand do: the pinned example's loss, and the test set's record."""
    run, shown, pinned = frame.snapshot, frame.weights_shown, frame.pinned
    if run is None or shown is None or not frame.edits:
        return ""
    told = [tr("%n weight(s) by hand", "", len(frame.edits)) + "."]
    if pinned is not None and pinned.label is not None:
        objective = OBJECTIVES[frame.recipe.objective]
        X, Y = as_columns(pinned.image[None]), np.zeros((shown.sizes[-1], 1), np.float32)
        Y[pinned.label] = 1.0
        traces = (network.forward(X) for network in (run.network, shown))
        before, after = (objective.loss(t.z[-1].copy(), t.a[-1], Y) for t in traces)
        told.append(
            tr("Loss on the pinned example {before} → {after}.").format(
                before=number(before, ".4f"), after=number(after, ".4f")
            )
        )
    if not frame.silenced and (insight := frame.insight(EFFECT)):
        told.append(effect_words(insight.value))
    return " ".join(told)


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
