"""The batch microscope: one training step in slow motion, with this network's own numbers."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from mnist_viz.core.edits import Edits, edited
from mnist_viz.core.insights.microscope import Dissection, dissect
from mnist_viz.core.insights.phases import Phase, phases
from mnist_viz.core.objectives import OBJECTIVES
from mnist_viz.core.training_set import Batch
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import Snapshot
from mnist_viz.ui.charts.slide import Slide
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.controls.phase_bar import NEXT, PINNED, BatchChooser, PhaseBar
from mnist_viz.ui.controls.weight_editor import WeightEditor
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.translation import mark, tr, translate
from mnist_viz.ui.words.wording import number

ALONE = "pinned "


class Microscope(Panel):
    """Phases on top, equations and matrices below.

    It follows the run until a user goes through the phases; from then on it holds the step that
    is shown, until it is released.
    """

    name = "microscope"
    title = mark("Batch microscope")
    help = mark(
        "One training step in slow motion: the notes' equations with this network's own matrices. "
        "Point at an entry to see what makes it; Page Up and Page Down go through the phases. "
        "Click an entry of W or b to set it by hand, see the loss at once, and branch from there."
    )
    keys = (
        (mark("Page Up, Page Down"), mark("The phase before; the next phase.")),
        (mark("Arrows"), mark("Go from cell to cell, or from symbol to symbol.")),
        (
            mark("Return"),
            mark("On an equation: show its matrices. On an entry of W or b: set it."),
        ),
    )
    place = Place("middle", 5, stretch=8, shown=False, number=7)
    wide = True
    interval = 250

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.dissection: Dissection | None = None
        self._batch: Batch | None = None
        self._snapshot: Snapshot | None = None
        self.editor = WeightEditor()
        self._about: tuple[object, ...] = ()
        self.story: tuple[Phase, ...] = ()
        self._phase = self._equation = 0
        self._wanted = ""
        self._optimizer = ""
        self._dropout = 0.0
        self.bar, self.slide, self.chooser = PhaseBar(theme, self), Slide(theme), BatchChooser()
        self.hold = QCheckBox(tr("Hold this step"))
        self.hold.setToolTip(tr("Keep this step under the microscope while the run continues."))
        self.loss, self.words, self.caption = QLabel(), QLabel(), QLabel()
        self.thumbnail = Thumbnail(theme, 2, tr("The example whose column is pointed at"))
        self._lay_out()
        self.bar.chosen.connect(self._visit)
        self.bar.stepped.connect(lambda step: self._visit(self._phase + step))
        self.bar.ticked.connect(self.advance)
        self.bar.played.connect(lambda on: self.hold.setChecked(on or self.hold.isChecked()))
        self.slide.chosen.connect(lambda index: self._visit(self._phase, index))
        self.slide.entry_chosen.connect(self._choose_entry)
        self.editor.changed.connect(self._edit)
        self.editor.branched.connect(self._branch)
        self.slide.examined.connect(self._show_example)
        self.chooser.changed.connect(self._choose_again)
        self.hold.toggled.connect(self.refresh_requested)

    def draw(self, frame: Frame) -> None:
        """Take the next step of `frame` apart, unless one is held."""
        snapshot = frame.snapshot
        if snapshot is None:
            self.words.setText(tr("The data are being opened."))
            return
        self.chooser.follow(frame)
        about = (*self.chooser.about(frame), frame.edits)
        held = self.hold.isChecked() and self.dissection is not None
        if held and self._batch is not None and frame.edits != self.editor.edits:
            self._take(self._batch, self._snapshot or snapshot, frame.edits)
        if held or about == self._about:
            return
        batch = self.chooser.batch(frame, snapshot)
        if batch is None:
            self.words.setText(tr("The digits of the next batch are still being drawn."))
            return
        self._about = about
        self._take(batch, snapshot, frame.edits)

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.bar.set_theme(theme)
        self.slide.set_theme(theme)
        self.thumbnail.set_theme(theme)

    def look(self, at: str) -> None:
        """Release the step that is held, and go to a phase, such as "Z2", or to "Backward D".

        With "pinned" before it, the pinned example alone is under the microscope.
        """
        alone = at.startswith(ALONE)
        self.hold.setChecked(False)
        self.chooser.choose(PINNED if alone else NEXT)
        self._wanted = at.removeprefix(ALONE)
        self._find_wanted()

    def advance(self) -> None:
        """Go to the next equation, or to the next phase after the last; stop at the end."""
        if self.story and self._equation + 1 < len(self.story[self._phase].equations):
            self._visit(self._phase, self._equation + 1)
        elif self._phase + 1 < len(self.story):
            self._visit(self._phase + 1)
        else:
            self.bar.stop()

    def _take(self, batch: Batch, snapshot: Snapshot, edits: Edits) -> None:
        recipe = snapshot.recipe
        self._snapshot = snapshot
        self.editor.follow(edits)
        self._batch, self._optimizer = batch, recipe.optimizer
        self._dropout = recipe.dropout
        self.dissection = dissection = dissect(
            edited(snapshot.network, edits) if edits else snapshot.network,
            OBJECTIVES[recipe.objective],
            batch,
            snapshot.rate,
            snapshot.knobs.decay,
        )
        self.slide.set_dissection(dissection)
        self._tell_story(dissection)
        self._say()

    def _tell_story(self, dissection: Dissection) -> None:
        """Offer the phases of this network's step, where they are others than before."""
        story = phases(
            len(dissection.sizes) - 1,
            dissection.activation,
            dissection.objective,
            decayed=dissection.decay > 0,
        )
        told = [[e.picture for e in phase.equations] for phase in self.story]
        if told != [[e.picture for e in phase.equations] for phase in story]:
            self.story = story
            self.bar.set_names([translate(phase.name) for phase in story])
            self._show(min(self._phase, len(story) - 1), 0)
            self._find_wanted()

    def _visit(self, phase: int, equation: int = 0) -> None:
        """Go where the user wants to look, and hold the step meanwhile."""
        if self.story:
            self.hold.setChecked(True)
            self._show(max(0, min(phase, len(self.story) - 1)), equation)

    def _show(self, phase: int, equation: int) -> None:
        self._phase, self._equation = phase, equation
        self.bar.show_phase(phase)
        self.slide.show_phase(self.story[phase], equation)
        self._say()

    def _find_wanted(self) -> None:
        for index, phase in enumerate(self.story):
            letters = [f"{phase.name} {e.letter}" for e in phase.equations]
            if self._wanted == phase.name or self._wanted in letters:
                place = letters.index(self._wanted) if self._wanted in letters else 0
                self._wanted = ""
                self._show(index, place)
                return

    def _say(self) -> None:
        phase, batch = self.story[self._phase], self._batch
        self._tell_loss(updated=phase.name == "Update")
        words = [translate(phase.words)]
        if phase.name == "Update" and self._optimizer != "descent":
            words.append(
                tr(
                    "The run's optimizer, {optimizer}, also remembers past gradients; this is the "
                    "plain step of the same rate."
                ).format(optimizer=self._optimizer)
            )
        if self._dropout:
            words.append(
                tr(
                    "The run leaves out {share:.0%} of the hidden units in each step; this is the "
                    "step with all of them."
                ).format(share=self._dropout)
            )
        if batch is not None and batch.partial:
            words.append(
                tr("Shown are the first {shown} of the batch's {whole} examples.").format(
                    shown=len(batch), whole=batch.whole
                )
            )
        self.words.setText(" ".join(words))

    def _tell_loss(self, *, updated: bool) -> None:
        """Say the loss; what the update makes of it not before there is one."""
        found = self.dissection
        if found is None:
            return
        words = (
            tr("Loss on this batch <b>{before}</b> → <b>{after}</b>")
            if updated
            else tr("Loss on this batch <b>{before}</b>")
        )
        before, after = number(found.loss_before, ".4f"), number(found.loss_after, ".4f")
        self.loss.setText(words.format(before=before, after=after))

    def _choose_entry(self, name: str, row: int, column: int) -> None:
        """Offer an entry of a weight matrix, or of its transpose, or of a bias to be set."""
        found = re.fullmatch(r"([Wb]\d+)(\^T)?", name)
        if found is None or self.dissection is None:
            return
        value = float(self.dissection.matrices[name][row, column])
        if found[2]:
            row, column = column, row
        self.hold.setChecked(True)
        self.editor.choose((found[1], row, column), value)
        self.editor.box.setFocus()
        self.editor.box.selectAll()

    def _edit(self, edits: Edits) -> None:
        """Set the entries in all that is shown, at the step that is under the microscope."""
        if self._snapshot is None or self._batch is None:
            return
        self.session.training.pause()
        frame = self.session.frame()
        if frame.snapshot is not None and frame.snapshot.step != self._snapshot.step:
            self.session.seek(self._snapshot.step)
        self.session.edit(edits)
        self._take(self._batch, self._snapshot, edits)
        self.refresh_requested.emit()

    def _branch(self) -> None:
        """Begin a run from the weights that were set, at rest until the user trains it."""
        self.hold.setChecked(False)
        self.session.branch_at_rest()
        self.editor.choose(None)
        self.refresh_requested.emit()

    def _choose_again(self) -> None:
        """Show what was just chosen, even where a step was held."""
        self._about = ()
        self.dissection = None
        self.refresh_requested.emit()

    def _show_example(self, column: int) -> None:
        batch = self._batch
        shown = batch is not None and 0 <= column < len(batch)
        self.thumbnail.setVisible(shown)
        self.caption.setVisible(shown)
        if batch is not None and shown:
            self.thumbnail.set_image(batch.images[column])
            self.caption.setText(
                tr("example {column}:\na {label}").format(column=column, label=batch.labels[column])
            )

    def _lay_out(self) -> None:
        self.loss.setTextFormat(Qt.TextFormat.RichText)
        self.words.setProperty("role", "muted")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words.setWordWrap(True)
        self.caption.setProperty("scale", "caption")
        source = QHBoxLayout()
        source.setSpacing(SPACING)
        source.addWidget(self.chooser)
        source.addWidget(self.hold)
        source.addStretch()
        source.addWidget(self.loss)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.bar)
        column.addLayout(source)
        column.addWidget(self.editor)
        column.addWidget(self.words)
        column.addWidget(self.slide, 1)
        self.slide.foot.addWidget(self.thumbnail)
        self.slide.foot.addWidget(self.caption)
        self.thumbnail.hide()
        self.caption.hide()
