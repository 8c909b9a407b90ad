"""The button "Check gradient", and what came of it in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mnist_viz.core.insights.gradient_check import Check, check_gradients
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.note import Note
from mnist_viz.ui.words.translation import mark, tr

WHY = mark(
    "The notes' step (A) leaves out the Jacobian of softmax: what it computes is twice the "
    "gradient of the cross-entropy, which falls too, so training works; only it isn't the gradient "
    "of the cost that the notes state."
)


class GradientCheck(QWidget):
    """Central differences in float64 on small random networks; takes a fraction of a second.

    Attributes
    ----------
    activation
        Of the networks that are checked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.activation = "relu"
        self._seed = 0
        self.button = QPushButton(tr("Check gradient"))
        self.button.setToolTip(
            tr(
                "Compare each gradient with differences of its cost, on small random networks in "
                "float64 that are clear of ReLU's kink. Each click draws other networks."
            )
        )
        self.words = Note(tr("Is each objective's gradient the gradient of its cost?"), whole=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.button.clicked.connect(self._check)

    def _check(self) -> None:
        checks = check_gradients(self._seed, self.activation)
        self._seed += 1
        lines = "".join(_line(check) for check in checks)
        self.words.setText(f"<table>{lines}</table>{tr(WHY)}")


def _line(check: Check) -> str:
    verdict = tr("✓ agrees with {cost}") if check.passed else tr("✗ is not the gradient of {cost}")
    tail = (
        tr("maximal relative error {error:.1e}, as expected")
        if check.passed == check.expected
        else tr("maximal relative error {error:.1e}, NOT as expected: report this")
    )
    return (
        f"<tr><td><b>{check.objective}</b>&nbsp;&nbsp;</td>"
        f"<td>{verdict.format(cost=check.cost)}&nbsp;&nbsp;</td>"
        f"<td>{tail.format(error=check.error)}</td></tr>"
    )
