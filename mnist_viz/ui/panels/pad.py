"""The pad: draw a digit, and the network reads it at every movement of the pen."""

from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.arrays import as_columns
from mnist_viz.data import ink
from mnist_viz.data.resources import resource
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.bars import percent
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.controls.file_dialogs import dropped_file
from mnist_viz.ui.look.icons import icon
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.pad.picture_page import PicturePage, picture_files
from mnist_viz.ui.pad.sketch import Sketch
from mnist_viz.ui.pad.sketch_tools import SketchTools
from mnist_viz.ui.pad.strokes import Drawing, check_drawing
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel
from mnist_viz.ui.words.translation import mark, tr


class Predrawn(msgspec.Struct):
    """A drawing as `mnist-viz read` takes it, in shares of the paper's side."""

    strokes: Drawing


def predrawn(path: Path) -> Drawing:
    """Return the first drawing of a file of strokes."""
    return msgspec.json.decode(path.read_bytes(), type=list[Predrawn])[0].strokes


class PadState(msgspec.Struct):
    """What the user made of the pad."""

    strokes: Drawing
    width: float
    centred: bool
    pinned: bool


class Pad(Panel):
    """Paper, and next to it what the network sees of it."""

    name = "pad"
    title = mark("Draw a digit")
    help = mark(
        "Draw with the mouse, a tablet's pen, or the arrow keys and space; the network reads at "
        "every movement. Next to the paper is the image it sees, fitted and centred as MNIST's are."
    )
    keys = (
        (mark("Arrows"), mark("Move the pen; with Shift, five steps at once.")),
        (mark("Space, Return"), mark("Put the pen down, or lift it.")),
        (mark("Ctrl+Z, Ctrl+Shift+Z"), mark("Take the last stroke back; draw it again.")),
        (mark("Delete"), mark("Take a new sheet, which can be undone.")),
        (mark("Ctrl+V"), mark("Read the picture on the clipboard.")),
        (mark("Page Down, Page Up"), mark("Go through the pictures of a folder.")),
        (mark("Escape"), mark("Return from a picture to the drawing.")),
    )
    place = Place("right", 0, stretch=4, number=1, purpose=Purpose.TRY)
    low_latency = True
    interval = 95
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.sketch = Sketch(theme, predrawn(resource("predrawn.json")))
        self.sketch.setAccessibleName(tr("Paper to draw a digit on"))
        self.sketch.setAccessibleDescription(tr("Draw a digit; the right button erases."))
        self.seen = Thumbnail(theme, 4, tr("What the network sees, 28 by 28 pixels"))
        self.tools = SketchTools(self.sketch, theme)
        self.addActions(self.tools.actions())
        self.centred = QCheckBox(tr("Centre like MNIST"))
        self.centred.setChecked(True)
        self.centred.setToolTip(
            tr(
                "Fit the drawing into 20 × 20 pixels and centre its mass, as in all that the "
                "network learns from; turn it off to see how badly it reads without."
            )
        )
        self.reading = LiveLabel(lines=2, scale="title")
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pin = QPushButton(tr("Pin drawing"))
        self.pin.setToolTip(
            tr("Show the drawing in every panel again, in place of the test digit.")
        )
        self.pictures = PicturePage(session, theme)
        self.addActions(self.pictures.menu.actions())
        self.sources = QPushButton(tr("Picture"))
        self.sources.setToolTip(
            tr("Let the network read a picture: a photograph, a screenshot, a scan.")
        )
        self.sources.setMenu(self.pictures.menu)
        self.cancel = QPushButton(tr("Cancel"))
        self._trouble = ""
        self._lay_out()
        self.set_theme(theme)
        self.setAcceptDrops(True)
        self.sketch.changed.connect(self._see)
        self.centred.toggled.connect(self._see)
        self.pin.clicked.connect(self._pin_drawing)
        self.pictures.read.connect(self._read_picture)
        self.pictures.failed.connect(self._say)
        self.pictures.closed.connect(self._return_to_drawing)
        self.cancel.clicked.connect(self.session.loading.dismiss_picture)
        self._see()

    def draw(self, frame: Frame) -> None:
        """Say what is read in the drawing or the picture, be it pinned or not."""
        self.pictures.follow(frame)
        self.cancel.setVisible(frame.picture is not None and frame.picture.under_way)
        pinned = frame.pinned is not None and np.array_equal(frame.pinned.image, self._image)
        self.pin.setEnabled(not pinned)
        self.reading.setText(self._trouble or self._sentence(frame, pinned=pinned))

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.sketch.set_theme(theme)
        self.pictures.view.set_theme(theme)
        self.tools.set_theme(theme)
        self.seen.set_theme(theme)
        self.pin.setIcon(icon("pin", theme))

    def look(self, at: str) -> None:
        """Pin the drawing again, as a lesson asks with "pinned"."""
        if at == "pinned":
            self._pin_drawing()

    def view_state(self) -> str:
        """Return the drawing, and how it is drawn and read."""
        state = PadState(
            self.sketch.strokes.drawing,
            self.sketch.width_of_pen,
            self.centred.isChecked(),
            not self.pin.isEnabled(),
        )
        return msgspec.json.encode(state).decode()

    def restore_view(self, state: str) -> None:
        """Show the drawing of an earlier session; it can be undone.

        Raises
        ------
        ValueError
            If the pad could not have drawn it: points beyond the paper, or far too many.
        """
        found = msgspec.json.decode(state, type=PadState)
        check_drawing(found.strokes)
        self.centred.setChecked(found.centred)
        self.sketch.replace_drawing(found.strokes, min(max(found.width, 0.5), 8.0))
        if found.pinned:
            self._pin_drawing()

    def _sentence(self, frame: Frame, *, pinned: bool) -> str:
        if frame.picture is not None and frame.picture.under_way:
            return tr("Reading {file} …").format(file=frame.picture.name)
        if frame.network is None or frame.dataset is None:
            return tr("Draw: the network is on its way")
        if frame.answer_hidden:
            return tr("What does it read?")
        labels = self.pictures.labels(frame) if self._shows_picture else []
        if len(labels) > 1:
            return tr("More than one digit? {digits}").format(digits=" ".join(labels))
        trace = frame.trace if pinned else frame.network.forward(as_columns(self._image[None]))
        assert trace is not None
        digit = int(trace.digits[0])
        if not np.isfinite(trace.probabilities).all():
            return tr("It reads nothing: its numbers are not finite.")
        words = (
            tr("Reads {digit}, {percent} %")
            if self._image.any()
            else tr("Blank paper reads {digit}, {percent} %")
        )
        sure = percent(float(trace.probabilities[digit, 0]))
        return words.format(digit=frame.dataset.classes[digit], percent=sure)

    def take(self, path: Path) -> bool:
        """Read a picture, where on the window it was dropped."""
        files = [] if path.is_dir() else picture_files(path)
        if files:
            self.pictures.read_files(files)
        return bool(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures and folders of them, and leave other files to the window."""
        path = dropped_file(event.mimeData())
        if (path is not None and picture_files(path)) or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the pictures that were dropped."""
        if self.pictures.read_mime(event.mimeData(), tr("the dropped picture")):
            event.acceptProposedAction()

    @property
    def _shows_picture(self) -> bool:
        return self._stack.currentWidget() is self.pictures

    def _read_picture(self) -> None:
        """Have the chosen digit of a picture read, and pin it."""
        image = self.pictures.image
        if image is not None:
            self._turn_to(self.pictures)
            if self._trouble:
                self._trouble = ""
                self.session.show_notice(None)
            self._image = image
            self.seen.set_image(image)
            self._pin_drawing()

    def _return_to_drawing(self) -> None:
        self.session.loading.dismiss_picture()
        self._turn_to(self._drawn)
        self._see()

    def _turn_to(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self.centred.setVisible(page is self._drawn)
            (self.sketch if page is self._drawn else self.pictures.view).setFocus()

    def _say(self, trouble: str) -> None:
        # The pad has room for a few words; the sentence goes across the window.
        self._trouble = tr("No digit read")
        self.session.show_notice(trouble)
        self.pen_moved.emit()

    def _see(self) -> None:
        """Make the network's image of what is drawn now, pin it, and have it read at once."""
        self._trouble = ""
        self._turn_to(self._drawn)
        with self.session.pause_training():
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
        self.pen_moved.emit()

    def event(self, event: QEvent) -> bool:
        """Ask for more width, or less, where a part of it does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_width()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what the network sees below the paper, or next to it in a low, wide panel."""
        wide = self.width() > 1.5 * self.height()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _lay_out(self) -> None:
        caption = QLabel(tr("What the network sees"))
        caption.setProperty("scale", "caption")
        caption.setProperty("role", "muted")
        self._drawn, self._stack = QWidget(), QStackedWidget()
        words, below, drawn = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self._drawn)
        self._below = below
        words.setSpacing(SPACING // 2)
        words.addWidget(caption)
        words.addWidget(self.reading)
        words.addWidget(self.centred)
        words.addStretch()
        for button in (self.cancel, self.sources, self.pin):
            words.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        below.setSpacing(SPACING)
        below.addWidget(self.seen, alignment=Qt.AlignmentFlag.AlignTop)
        below.addLayout(words, 1)
        drawn.setSpacing(SPACING // 2)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.addWidget(self.sketch, 1)
        drawn.addWidget(self.tools)
        self._stack.addWidget(self._drawn)
        self._stack.addWidget(self.pictures)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        self._box.setSpacing(SPACING)
        self._box.addWidget(self._stack, 1)
        self._box.addLayout(below)
        self._keep_width()

    def _keep_width(self) -> None:
        """Ask for the width of the parts one below the other, however large words are.

        Side by side they would ask for more, and keep the window from growing narrow again.
        """
        above, below = self._stack.minimumSizeHint(), self._below.minimumSize()
        widest = max(above.width(), below.width())
        self.setMinimumWidth(widest + 2 * SPACING)
