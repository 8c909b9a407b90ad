"""The softmax bars: what the network makes of the pinned example, and whether it is right."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from mnist_viz.core.network import Trace
from mnist_viz.session.example_set import Pinned
from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.ui.charts.bars import Bars, percent
from mnist_viz.ui.charts.thumbnail import Thumbnail
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.panel import Panel, Place, Purpose
from mnist_viz.ui.words.labels import LiveLabel, announce
from mnist_viz.ui.words.translation import mark, tr
from mnist_viz.ui.words.wording import WHAT_IS_IT

ROOMY = 400
"""The height from which on the image has its own side."""


class Softmax(Panel):
    """The pinned image, a verdict, and ten bars."""

    name = "softmax"
    title = mark("What the network reads")
    help = mark(
        "The probabilities A2 = softmax(Z2) of the ten classes for the pinned example. The filled "
        "bar is what it reads; a frame and a triangle mark the true class."
    )
    place = Place("right", 1, stretch=3, number=2, purpose=Purpose.WATCH)
    interval = 45
    low_latency = True
    hides_answer = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.image = Thumbnail(theme, 2, tr("The pinned image"))
        self.heading, self.verdict = QLabel(), LiveLabel(lines=2)
        self.heading.setProperty("scale", "strong")
        self.bars = Bars(theme)
        self.bars.setAccessibleDescription(
            tr("How sure the network is of each class, in percent; they add to 100.")
        )
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shown: Pinned | None = None
        self._veiled = False
        self._classes: tuple[str, ...] = ()
        self._lay_out()

    def draw(self, frame: Frame) -> None:
        """Show the pinned example and its probabilities."""
        if frame.dataset is not None:
            self._name_classes(frame.dataset.classes)
        pinned, trace = frame.pinned, frame.trace
        if pinned is not self._shown and pinned is not None:
            self.image.set_image(pinned.image)
        self._shown = pinned
        self.image.setVisible(pinned is not None)
        self.heading.setText(self._what(pinned))
        if pinned is None or trace is None or not self._classes:
            self.bars.set_probabilities(None)
            self._say(tr(WHAT_IS_IT) if frame.answer_hidden else "", "muted")
        else:
            self.bars.set_probabilities(trace.probabilities[:, 0], truth=pinned.label)
            self._judge(pinned, trace, revealed=self._veiled)
        if frame.answer_hidden and not self._veiled:
            announce(self, tr(WHAT_IS_IT))
        self._veiled = frame.answer_hidden

    def set_theme(self, theme: Theme) -> None:
        """Apply `theme`."""
        super().set_theme(theme)
        self.image.set_theme(theme)
        self.bars.set_theme(theme)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put a large image next to the bars on a projector, where the class must read it."""
        self._turn()

    def _turn(self) -> None:
        projected = self.theme.type_scale > 1.0
        roomy = projected and self.height() >= ROOMY and self.width() > self.height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(across if roomy else down)
        self._head.setDirection(down if roomy else across)
        self._whole.setStretchFactor(self._head, 1 if roomy else 0)
        self._whole.setStretchFactor(self.bars, 2)
        self._head.setStretchFactor(self.image, 3 if roomy else 0)
        if roomy:
            self.image.grow_to(min(self.width() // 3, self.height() // 2))
        else:
            self.image.set_theme(self.theme)

    def _what(self, pinned: Pinned | None) -> str:
        if pinned is None:
            return tr("Nothing is pinned yet")
        if pinned.index is None:
            return tr("Your drawing")
        return tr("Test image {number:,}").format(number=pinned.index)

    def _judge(self, pinned: Pinned, trace: Trace, *, revealed: bool) -> None:
        if not np.isfinite(trace.probabilities).all():
            self._say(tr("reads nothing: its numbers are not finite"), "wrong")
            return
        digit = int(trace.digits[0])
        read, sure = self._classes[digit], percent(float(trace.probabilities[digit, 0]))
        if pinned.label is None:
            words, role = tr("reads {digit}, {percent} %"), "muted"
        elif digit == pinned.label:
            words, role = tr("✓ right: reads {digit}, {percent} %"), "right"
        else:
            words, role = tr("✗ wrong: reads {digit}, {percent} %, is {truth}"), "wrong"
        truth = "" if pinned.label is None else self._classes[pinned.label]
        sentence = words.format(digit=read, percent=sure, truth=truth)
        self._say(sentence, role)
        if revealed:
            announce(self, sentence)

    def _say(self, sentence: str, role: str) -> None:
        self.verdict.setText(sentence)
        self.verdict.set_role(role)

    def _name_classes(self, classes: tuple[str, ...]) -> None:
        if classes != self._classes:
            self._classes = classes
            self.bars.set_names(classes)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.verdict)
        words.addStretch()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACING)
        self._head.addWidget(self.image)
        self._head.addLayout(words, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        self._whole.setSpacing(SPACING // 2)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self.bars)
