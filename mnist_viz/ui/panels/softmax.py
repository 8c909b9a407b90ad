"""The softmax bars: what the network makes of the pinned example, and whether it is right."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from mnist_viz.core.network import Trace
from mnist_viz.session.frame import Frame, Pinned
from mnist_viz.session.session import Session
from mnist_viz.ui.bars import Bars, percent
from mnist_viz.ui.live_label import LiveLabel
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.theme import SPACING, Theme, font
from mnist_viz.ui.thumbnail import Thumbnail


class Softmax(Panel):
    """The pinned image, a verdict, and ten bars."""

    name = "softmax"
    title = "What the network reads"
    help = (
        "The probabilities A2 = softmax(Z2) of the ten classes for the pinned example. The filled "
        "bar is what it reads; a frame and a triangle mark the true class."
    )
    place = Place("right", 1, stretch=3)
    prompt = True

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.image = Thumbnail(theme, 2, "The pinned image")
        self.image.setToolTip("The pinned example, as the network sees it.")
        self.heading, self.verdict = QLabel(), LiveLabel()
        self.heading.setFont(font("body", strong=True))
        self.bars = Bars(theme)
        self.bars.setToolTip("How sure the network is of each class, in percent; they add to 100.")
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shown: Pinned | None = None
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
            self._say("", "muted")
        else:
            self.bars.set_probabilities(trace.probabilities[:, 0], truth=pinned.label)
            self._judge(pinned, trace)

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        super().set_theme(theme)
        self.image.set_theme(theme)
        self.bars.set_theme(theme)

    def _what(self, pinned: Pinned | None) -> str:
        if pinned is None:
            return "Nothing is pinned yet"
        if pinned.index is None:
            return "Your drawing"
        return f"Test image {pinned.index:,}"

    def _judge(self, pinned: Pinned, trace: Trace) -> None:
        digit = int(trace.digits[0])
        reads = f"reads {self._classes[digit]}, {percent(float(trace.probabilities[digit, 0]))} %"
        if pinned.label is None:
            self._say(reads, "muted")
        elif digit == pinned.label:
            self._say(f"✓ right: {reads}", "right")
        else:
            self._say(f"✗ wrong: {reads}, is {self._classes[pinned.label]}", "wrong")

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
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.image)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 2)
        column.addLayout(head)
        column.addWidget(self.bars, 1)
