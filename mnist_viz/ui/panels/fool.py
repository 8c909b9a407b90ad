"""Fool it: change the pinned image, watch the bars, and see what it does to the whole test set."""

from dataclasses import replace

import msgspec
import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from mnist_viz.core.arrays import Bytes, as_columns, frozen
from mnist_viz.core.network import Network
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.data.image_change import ImageChange, pure_noise
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.fooling import NOISE, Fooling, Kind, StrengthCurve
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.bars import Bars, percent
from mnist_viz.ui.charts.curve_plot import CurvePlot, Series
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.controls.image_change_form import CHANGES, ImageChangeForm
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr

WIDE = 640
"""Pixels from which on its three parts are next to each other."""

CORRECT, CONFIDENCE = mark("correct"), mark("sure")

CURVES = (
    Series(CORRECT, lambda theme: theme.runs[0], marker="diamond", points=True),
    Series(CONFIDENCE, lambda theme: theme.runs[1], dashes=(7, 4), marker="square", points=True),
)


class FoolState(msgspec.Struct):
    """What the user made of the panel."""

    fooling: Fooling
    selected: Kind


class FoolPanel(Panel):
    """The image before and after, its bars, a slider a change, and accuracy against strength."""

    name = "fool"
    title = mark("Fool it")
    help = mark(
        "Shift, turn, scale, thicken or erase the pinned image, add noise, or move each pixel a "
        "little along the sign of the gradient, and watch the bars (dotted: before). “Measure” "
        "reads the whole test set under the change that was moved last, from 0 to the end of its "
        "slider."
    )
    place = Place("middle", 14, stretch=7, shown=False, purpose=Purpose.TRY)
    wide = True
    interval = 60

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.needs = (session.strength.question, NOISE)
        self.before = Thumbnail(theme, 3, tr("The image as it was"))
        self.after = Thumbnail(theme, 3, tr("The image as the network reads it now"))
        self.words = Note(whole=True)
        self.bars = Bars(theme)
        self.bars.setAccessibleDescription(tr("Dotted: before the change. Filled: after it."))
        self.form = ImageChangeForm()
        self.reset = QPushButton(tr("Reset"))
        self.reset.setToolTip(tr("Take all changes back."))
        self.noise = QPushButton(tr("Pure noise"))
        self.noise.setToolTip(tr("Read an image of nothing at all; each click draws another."))
        self.pin = QPushButton(tr("Pin"))
        self.pin.setToolTip(tr("Show the changed image in every panel, and go on from it."))
        self.measure = QPushButton()
        self.plot = CurvePlot(
            theme, tr("Test set against strength"), CURVES, y_label="%", y_range=(0.0, 100.0)
        )
        self._frame: Frame | None = None
        self._nothing: Bytes | None = None
        self._made: tuple[object, ...] = ()
        self._changed: Bytes | None = None
        self._curve: StrengthCurve | None = None
        self._lay_out()
        self._connect()

    def draw(self, frame: Frame) -> None:
        """Change the pinned image as the sliders say, and show what is read in it."""
        if self._frame is not None and frame.pinned is not self._frame.pinned:
            self._nothing = None  # the user looks at another digit
        self._frame = frame
        base, network = self._base(frame), frame.network
        self._draw_curve(frame)
        if base is None or network is None or frame.dataset is None:
            self.words.setText(tr("Draw or pin a digit to change it."))
            return
        if self.form.name_classes(frame.dataset.classes):
            self.bars.set_names(frame.dataset.classes)
        changed = self._apply(frame, base, network)
        self.before.set_image(base.image)
        self.after.set_image(changed)
        before, after = network.forward(as_columns(np.stack([base.image, changed]))).probabilities.T
        moved = not np.array_equal(changed, base.image)
        self.bars.set_probabilities(after, truth=base.label, before=before if moved else None)
        self.words.setText(self._sentence(frame, base, changed))
        self.pin.setEnabled(moved or self._nothing is not None)
        self.reset.setEnabled(self._nothing is not None or self.form.any_change)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        for part in (self.before, self.after, self.bars, self.plot):
            part.set_theme(theme)

    def look(self, at: str) -> None:
        """Do as a lesson asks: "turn 30", "sign 8 to 3", "nothing", "pure noise" or "measure"."""
        if at == "pure noise":
            self._read_noise()
        elif at == "measure":
            self._measure()
        elif at == "nothing":
            self._show(Fooling())
        else:
            kind, amount, *to = at.split()
            for change in CHANGES:
                if change.kind == kind:
                    towards = int(to[1]) if to else None
                    made = Fooling(towards=towards).having(change.kind, float(amount))
                    self._show(made, change.kind)

    def view_state(self) -> str:
        """Return where the sliders stand."""
        return msgspec.json.encode(FoolState(self.form.fooling, self.form.selected)).decode()

    def restore_view(self, state: str) -> None:
        """Put the sliders where they stood in an earlier session."""
        found = msgspec.json.decode(state, type=FoolState)
        self._show(found.fooling, found.selected)

    @property
    def changed(self) -> Bytes | None:
        """The image as it is read now, (784,); None before there is any."""
        return self._changed

    def _base(self, frame: Frame) -> Pinned | None:
        return frame.pinned if self._nothing is None else Pinned(self._nothing)

    def _apply(self, frame: Frame, base: Pinned, network: Network) -> Bytes:
        """Return the changed image, made again only where something is new."""
        fooling = self.form.fooling
        made = (base.image, network, fooling)
        label = base.label
        if label is None:  # away from what it reads where nobody has said what is right
            label = int(network.forward(as_columns(base.image[None])).digits[0])
        if frame.dataset is not None:
            self.form.name_right(frame.dataset.classes[label])
        if self._changed is None or not (
            made[0] is self._made[0] and made[1] is self._made[1] and made[2] == self._made[2]
        ):
            labels = np.array([label], np.uint8)
            objective = OBJECTIVES[frame.recipe.objective]
            self._changed = fooling.apply(base.image[None], labels, network, objective)[0]
            self._made = made
        return self._changed

    def _sentence(self, frame: Frame, base: Pinned, changed: Bytes) -> str:
        shown = self.bars.now
        assert shown is not None
        assert frame.dataset is not None
        names = frame.dataset.classes
        read = int(np.argmax(shown))
        told = (
            tr("Reads {digit}, {sure} % sure.").format(
                digit=names[read], sure=percent(float(shown[read]))
            )
            if np.isfinite(shown).all()
            else tr("It reads nothing: its numbers are not finite.")
        )
        if self._nothing is not None and (insight := frame.insight(NOISE)):
            confidence = insight.value.confidence
            told += " " + tr(
                "This is pure noise. In {n:,} such images it is {mean:.0%} sure on average, and "
                "more than 90 % sure in {many:,}."
            ).format(n=len(confidence), mean=confidence.mean(), many=int((confidence > 0.9).sum()))
        if self.form.any_change:
            apart = np.abs(changed.astype(int) - base.image)
            told += " " + tr(
                "Largest change of a pixel: {largest} of 255; mean {mean:.1f}."
            ).format(largest=apart.max(), mean=apart.mean())
        elif self._nothing is None:
            told += " " + tr("Move a slider to change it.")
        return told

    def _draw_curve(self, frame: Frame) -> None:
        job = self.session.strength
        running = job.running(frame)
        self.measure.setText(tr("Cancel") if running else tr("Measure"))
        self.measure.setEnabled(running or frame.network is not None)
        insight = frame.insight(job.question)
        if insight is None or insight.value is self._curve:
            return
        curve = self._curve = insight.value
        slider = self.form.sliders[curve.goal.kind]
        sign = "−" if curve.goal.strengths[-1] < 0 else ""
        most = abs(curve.goal.strengths[-1])
        self.plot.set_x(f"{sign}{slider.name} ({slider.unit})", most, slider.unit)
        self.plot.set_points(CORRECT, np.abs(curve.strengths), 100 * curve.accuracy)
        self.plot.set_points(CONFIDENCE, np.abs(curve.strengths), 100 * curve.confidence)

    def _measure(self) -> None:
        job, frame = self.session.strength, self._frame
        if frame is None:
            return
        if job.running(frame):
            job.cancel()
        else:
            slider = self.form.sliders[self.form.selected]
            job.start(frame, self.form.selected, self.form.fooling, slider.most)
        self.refresh_requested.emit()

    def _moved(self) -> None:
        self._name_selected()
        self._again()

    def _again(self) -> None:
        if self._frame is not None:
            self.draw(self._frame)

    def _name_selected(self) -> None:
        slider = self.form.sliders[self.form.selected]
        name = slider.name
        if self._curve is None:
            self.plot.set_x(f"{name} ({slider.unit})", abs(slider.most), slider.unit)
        self.measure.setToolTip(
            tr("Read the whole test set under “{change}” alone, weak to strong.").format(
                change=name
            )
        )
        self.which.setText(name)

    def _show(self, fooling: Fooling, selected: Kind | None = None) -> None:
        """Put every control where `fooling` has it, with the pinned image."""
        self._nothing = None
        self.form.show_fooling(fooling, selected)
        self._moved()

    def _reset(self) -> None:
        before, nothing = self.form.fooling, self._nothing
        self._show(before.without_amounts())
        self.undo_offered.emit(
            tr("The changes of the image are taken back."),
            lambda: self._bring_back(before, nothing),
        )

    def _bring_back(self, fooling: Fooling, nothing: Bytes | None) -> None:
        self._show(fooling)
        self._nothing = nothing
        self._again()

    def _read_noise(self) -> None:
        self.form.seed += 1
        self._show(replace(Fooling(), change=ImageChange(seed=self.form.seed)))
        self._nothing = frozen(pure_noise(1, self.form.seed)[0])
        self._again()

    def _pin(self) -> None:
        """Show the changed image everywhere; the sliders begin again from it."""
        frame, changed = self._frame, self._changed
        if frame is None or changed is None:
            return
        pinned, fooling, nothing = frame.pinned, self.form.fooling, self._nothing
        label = pinned.label if pinned is not None and nothing is None else None
        self.session.pin_changed(Pinned(frozen(changed.copy()), label))
        self._show(fooling.without_amounts())
        self.refresh_requested.emit()

        def undo() -> None:
            if pinned is not None:
                self.session.pin_changed(pinned)
            self.refresh_requested.emit()
            self._bring_back(fooling, nothing)

        self.undo_offered.emit(tr("The changed image is pinned."), undo)

    def _connect(self) -> None:
        self.form.moved.connect(self._moved)
        self.reset.clicked.connect(self._reset)
        self.noise.clicked.connect(self._read_noise)
        self.pin.clicked.connect(self._pin)
        self.measure.clicked.connect(self._measure)

    def _lay_out(self) -> None:
        images, buttons, measuring = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (images, buttons):
            row.setSpacing(SPACING // 2)
        for image in (self.before, self.after):
            images.addWidget(image)
        images.addStretch()
        for button in (self.reset, self.noise, self.pin):
            buttons.addWidget(button)
        self.which = QLabel()
        self.which.setWordWrap(True)
        measuring.addWidget(self.which, 1)
        measuring.addWidget(self.measure)
        seen, changes, charts = (QVBoxLayout() for _ in range(3))
        for column in (seen, changes, charts):
            column.setSpacing(SPACING // 2)
        seen.addLayout(images)
        seen.addLayout(buttons)
        seen.addWidget(self.words)
        seen.addStretch()
        changes.addWidget(self.form)
        changes.addStretch()
        for chart, least in ((self.bars, 90), (self.plot, 130)):
            # What scrolls is as high as its parts would like, unless they go by what they need.
            chart.setMinimumHeight(least)
            chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        charts.addWidget(self.bars, 1)
        charts.addLayout(measuring)
        charts.addWidget(self.plot, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        self._box.setSpacing(SPACING)
        for column, stretch in ((seen, 2), (changes, 3), (charts, 4)):
            self._box.addLayout(column, stretch)
        self._name_selected()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the image, the sliders and the charts next to each other where there is room."""
        wide = self.width() > WIDE * self.theme.type_scale
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
