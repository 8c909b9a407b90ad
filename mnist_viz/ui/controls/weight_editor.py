"""A row in which one weight or bias is set by hand, with undo and a branch from what was set."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_viz.core.edits import Edit, Edits, merged
from mnist_viz.core.recipe import parse_number
from mnist_viz.ui.controls.number_box import NumberBox, refuse
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr
from mnist_viz.ui.words.wording import as_sentence, exact

MOST = 1e6
"""What can be typed; a larger weight would only make every number after it infinite."""


class WeightEditor(QWidget):
    """The entry that was clicked, its value to type over, and what was set so far.

    Attributes
    ----------
    edits
        What is set by hand.
    """

    changed = Signal(object)
    """The user set an entry, or undid that: all `Edits` from now on."""
    branched = Signal()
    """The user wants to train on from what was set."""

    def __init__(self) -> None:
        super().__init__()
        self.edits: Edits = ()
        self._before: list[Edits] = []
        self._entry: tuple[str, int, int] | None = None
        self.words = QLabel()
        self.box = NumberBox("−0.000000000")
        self.box.setAccessibleName(tr("Value of the weight"))
        self.box.setToolTip(tr("Type a number; Return sets it in everything that is shown."))
        self.undo = QPushButton(tr("Undo"))
        self.undo.setToolTip(tr("Take back what was set last: an entry, or a stroke of the brush."))
        self.branch = QPushButton(tr("Branch from these weights"))
        self.branch.setToolTip(
            tr("Begin a run with the weights as you set them; the present run stays as it is.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        for part in (self.words, self.box, self.undo, self.branch):
            row.addWidget(part)
        row.addStretch()
        self.box.editingFinished.connect(self._set)
        self.undo.clicked.connect(self._undo)
        self.branch.clicked.connect(self.branched)
        self.choose(None)

    def choose(self, entry: tuple[str, int, int] | None, value: float = 0.0) -> None:
        """Offer an entry, such as ("W2", 3, 5), with the value that it has; None for none."""
        self._entry = entry
        self.box.setVisible(entry is not None)
        self._say()
        if entry is not None:
            self.box.setText(exact(value))
            self.box.setModified(False)

    def follow(self, edits: Edits) -> None:
        """Show what is set by hand; another run begins with nothing set."""
        if edits in self._before:  # undone elsewhere
            del self._before[self._before.index(edits) :]
        elif edits != self.edits:  # set elsewhere
            self._before.append(self.edits)
        self.edits = edits
        if not edits:
            self._before.clear()
        self._say()

    def set_entries(self, *edits: Edit, continues: bool = False) -> None:
        """Set entries as if the user had typed them, one undo for all that continues."""
        if not continues or not self._before:
            self._before.append(self.edits)
        self.edits = merged((*self.edits, *edits))
        self._say()
        self.changed.emit(self.edits)

    def _set(self) -> None:
        if self._entry is None or not self.box.isModified():
            return
        self.box.setModified(False)
        try:
            value = parse_number(self.box.text())
            if not abs(value) <= MOST:
                raise ValueError(tr("A weight is a number up to {most:g}.").format(most=MOST))
        except ValueError as error:
            refuse(self.box, as_sentence(error))
            return
        self.set_entries(Edit(*self._entry, value))

    def _undo(self) -> None:
        if self._before:
            self.edits = self._before.pop()
            self._say()
            self.changed.emit(self.edits)

    def _say(self) -> None:
        name = ""
        if self._entry is not None:
            matrix, row, column = self._entry
            name = f"{matrix}[{row}, {column}] ="
        self.words.setText(name)
        self.setVisible(self._entry is not None or bool(self.edits))
        self.undo.setVisible(bool(self._before))
        self.branch.setVisible(bool(self.edits))
        self.branch.setAccessibleDescription(tr("%n weight(s) by hand", "", len(self.edits)))
