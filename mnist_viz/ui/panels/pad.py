"""The pad: draw a digit, and the network reads it at every movement of the pen."""

from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from mnist_viz.core.arrays import as_columns
from mnist_viz.data import ink
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.bars import percent
from mnist_viz.ui.icons import icon
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.resources import resource
from mnist_viz.ui.sketch import Sketch
from mnist_viz.ui.sketch_tools import SketchTools
from mnist_viz.ui.strokes import Drawing
from mnist_viz.ui.theme import SPACING, Theme, font
from mnist_viz.ui.thumbnail import Thumbnail


class Predrawn(msgspec.Struct):
    """A drawing as `mnist-viz read` takes it, in shares of the paper's side."""

    strokes: Drawing


def predrawn(path: Path) -> Drawing:
    """Return the first drawing of a file of strokes."""
    return msgspec.json.decode(path.read_bytes(), type=list[Predrawn])[0].strokes


class Pad(Panel):
    """Paper, and beside it what the network sees of it."""

    name = "pad"
    title = "Draw a digit"
    help = (
        "Draw with the mouse, a tablet's pen, or the arrow keys and space; the network reads at "
        "every movement. Beside the paper is the image it sees, fitted and centred as MNIST's are."
    )
    place = Place("right", 0, stretch=5)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.sketch = Sketch(theme, predrawn(resource("predrawn.json")))
        self.sketch.setAccessibleName("Paper to draw a digit on")
        self.sketch.setToolTip("Draw a digit; the right button erases.")
        self.seen = Thumbnail(theme, 4, "What the network sees, 28 by 28 pixels")
        self.seen.setToolTip("The 28 × 28 pixels that go into the network, exactly.")
        self.tools = SketchTools(self.sketch, theme)
        self.addActions(self.tools.actions())
        self.centred = QCheckBox("Centre like MNIST")
        self.centred.setChecked(True)
        self.centred.setToolTip(
            "Fit the drawing into 20 × 20 pixels and centre its mass, as in all that the network "
            "learns from; turn it off to see how badly it reads without."
        )
        self.reading = QLabel()
        self.reading.setFont(font("title", strong=True))
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pin = QToolButton()
        self.pin.setText("Pin")
        self.pin.setToolTip("Show the drawing in every panel again, in place of the test digit.")
        self.pin.setAccessibleName("Pin the drawing")
        self.pin.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._lay_out()
        self.set_theme(theme)
        self.sketch.changed.connect(self._see)
        self.centred.toggled.connect(self._see)
        self.pin.clicked.connect(self._pin_drawing)
        self._see()

    def draw(self, frame: Frame) -> None:
        """Say what is read in the drawing, be it pinned or not."""
        pinned = frame.pinned is not None and np.array_equal(frame.pinned.image, self._image)
        self.pin.setEnabled(not pinned)
        self.reading.setText(self._sentence(frame, pinned=pinned))

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        super().set_theme(theme)
        self.sketch.set_theme(theme)
        self.tools.set_theme(theme)
        self.seen.set_theme(theme)
        self.pin.setIcon(icon("pin", theme))

    def _sentence(self, frame: Frame, *, pinned: bool) -> str:
        if frame.network is None or frame.dataset is None:
            return "Draw already; the network is on its way."
        trace = frame.trace if pinned else frame.network.forward(as_columns(self._image[None]))
        assert trace is not None
        digit = int(trace.digits[0])
        verb = "Reads" if self._image.any() else "Blank paper reads"
        sure = percent(float(trace.probabilities[digit, 0]))
        return f"{verb} {frame.dataset.classes[digit]}, {sure} %"

    def _see(self) -> None:
        """Make the network's image of what is drawn now, pin it, and have it read at once."""
        self._image = ink.draw(
            self.sketch.strokes.drawing,
            width=self.sketch.width_of_pen,
            centred=self.centred.isChecked(),
            box=1.0,
        )
        self.seen.set_image(self._image)
        self._pin_drawing()

    def _pin_drawing(self) -> None:
        self.session.pin_drawing(self._image)
        self.hurried.emit()

    def _lay_out(self) -> None:
        caption = QLabel("What the\nnetwork sees")
        caption.setFont(font("caption"))
        caption.setProperty("role", "muted")
        beside = QVBoxLayout()
        beside.setSpacing(SPACING // 2)
        beside.addWidget(self.seen)
        beside.addWidget(caption)
        beside.addStretch()
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(SPACING)
        above.addWidget(self.sketch, 1)
        above.addLayout(beside)
        below.addWidget(self.reading, 1)
        below.addWidget(self.pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(above, 1)
        column.addWidget(self.tools)
        column.addWidget(self.centred)
        column.addLayout(below)
