"""The hidden space: test images where their hidden activations are, on one plane for the run."""

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.insights.units import Plane
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import PLANE, SPACE
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.ranges import Range, around
from mnist_viz.ui.charts.scatter_plot import Points, ScatterPlot
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.words.labels import Note
from mnist_viz.ui.words.translation import mark, tr

OUTER = 0.005
"""The share of points at either end that may be outside: they would press all others together."""


class Space(Panel):
    """A thousand numerals, and a ring round the pinned example."""

    name = "space"
    title = mark("Hidden space")
    help = mark(
        "Each numeral is a test image of that class, where its last hidden activations are on the "
        "plane of two principal components. The plane stays the same for the whole run, so every "
        "movement is learning. Ring: the pinned image; diamond: your drawing. A click pins. Where "
        "the last hidden layer has two units, they are the axes, and each class's exact region has "
        "its colour."
    )
    place = Place("middle", 12, stretch=5, shown=False, number=9)
    needs = (PLANE, SPACE)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.scatter = ScatterPlot(theme, tr("Test images in the hidden space"))
        self.words = Note(role="muted", scale="caption")
        self.again = QPushButton(tr("Plane of this moment"))
        self.again.setToolTip(tr("Fit the plane again, so that it holds most of what differs now."))
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.scatter, 1)
        column.addLayout(foot)
        self._shown: object = None
        self.scatter.chosen.connect(self._pin)
        self.again.clicked.connect(self._lay_anew)

    def draw(self, frame: Frame) -> None:
        """Show the newest places."""
        insight, plane = frame.insight(SPACE), frame.insight(PLANE)
        if insight is None or plane is None:
            self.words.setText(tr("The test images are being placed."))
            return
        found = insight.value
        if insight is not self._shown:
            self._shown = insight
            spans = (span(values) for values in found.points)
            self.scatter.set_points(found.points, found.labels, *spans)
            exact = found.output is not None
            names = (tr("unit 1"), tr("unit 2")) if exact else ("", "")
            self.scatter.set_output(found.output, names)
            self.again.setVisible(not exact)
        self.scatter.mark(
            where(frame, frame.pinned, found.plane), where(frame, frame.drawing, found.plane)
        )
        if found.output is not None:
            self.words.setText(
                tr(
                    "Step {step:,}. The axes are the two units of the last hidden layer; straight "
                    "lines, on which two classes are equally likely, part the regions."
                ).format(step=insight.step)
            )
            return
        first, second = found.plane.share
        self.words.setText(
            tr(
                "Step {step:,} on the plane of step {plane:,}, which held {share:.0%} of the "
                "variance then."
            ).format(step=insight.step, plane=plane.step, share=first + second)
        )

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.scatter.set_theme(theme)

    def _pin(self, index: int) -> None:
        self.session.pin(index)  # the sample is the first rows of the test set
        self.refresh_requested.emit()

    def _lay_anew(self) -> None:
        self.session.ask_again(PLANE)
        self.refresh_requested.emit()


def span(values: Points) -> Range:
    """Return round ends that hold nearly all values, (n,); they move in steps, not with each."""
    lowest, highest = np.quantile(values, [OUTER, 1 - OUTER])
    return around(float(lowest), float(highest))


def where(frame: Frame, image: Pinned | None, plane: Plane) -> Points | None:
    """Return where an image is on the plane, (2,); None where there is none to place."""
    if image is None or frame.network is None:
        return None
    A = frame.network.forward(as_columns(image.image[None])).a[-2]
    placed = len(A) == plane.axes.shape[1] and np.isfinite(A).all()
    return plane.project(A)[:, 0] if placed else None
