"""A dock holds one panel, hands it frames while it can be seen, and shows its fault if any."""

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.theme import Theme


class Dock(QDockWidget):
    """One panel with its title.

    A fault in a panel's drawing is that panel's alone: its place says what happened and offers to
    try again, and everything else goes on.
    """

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.title)
        self.panel = panel
        self.setObjectName(f"dock-{panel.name}")
        self.setToolTip(panel.help)
        self._due = 0.0
        self._behind = True
        self._on_top = False
        self._fault = Fault(panel.title)
        self._fault.retried.connect(self._retry)
        self._stack = QStackedWidget()
        self._stack.addWidget(panel)
        self._stack.addWidget(self._fault)
        self.setWidget(self._stack)
        # Also false for a dock that lies behind another in a tab
        self.visibilityChanged.connect(self._came_or_went)

    def prompt(self, frame: Frame) -> None:
        """Hand `frame` at once to a panel that is prompt; to any other with the next frame."""
        if self.panel.prompt:
            self._due = 0.0
            self.draw(frame, fresh=True)
        self._behind = not self.panel.prompt

    def draw(self, frame: Frame, *, fresh: bool) -> None:
        """Hand `frame` to the panel if it can be seen, wants it, and its interval has passed.

        A panel that was passed over gets the frame later, even if nothing new happens.
        """
        self._behind |= fresh
        now = time.perf_counter()
        if not self._behind or now < self._due or self.faulty or not self._on_top:
            return
        self._due = now + self.panel.interval / 1000
        self._behind = False
        for question in self.panel.needs:
            if (sentence := frame.insights.error(question)) is not None:
                self._fault.say(sentence)
                self._stack.setCurrentWidget(self._fault)
                return
        try:
            self.panel.draw(frame)
        except Exception as error:  # noqa: BLE001 - a panel's fault is its own, whatever it is
            self._fault.show_error(error)
            self._stack.setCurrentWidget(self._fault)

    def redraw(self) -> None:
        """Draw the next frame in any case: the panel looks different now."""
        self._behind = True
        self._due = 0.0

    @property
    def needs(self) -> tuple[Analysis[object], ...]:
        """What its panel asks; nothing while it cannot be seen."""
        return self.panel.needs if self._on_top else ()

    @property
    def faulty(self) -> bool:
        """Whether the panel failed and was not tried again."""
        return self._stack.currentWidget() is self._fault

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme`."""
        self.panel.set_theme(theme)
        self.redraw()

    def _came_or_went(self, visible: bool) -> None:
        self._on_top = visible
        self.redraw()

    def _retry(self) -> None:
        for question in self.panel.needs:
            self.panel.session.ask_again(question)
        self._stack.setCurrentWidget(self.panel)
        self.redraw()


class Fault(QWidget):
    """What stands in a failed panel's place."""

    retried = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = QPushButton("Try again")
        again.setToolTip("Draw this panel again.")
        again.clicked.connect(self.retried)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._words)
        layout.addWidget(again, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()

    def show_error(self, error: Exception) -> None:
        """Say what happened."""
        self.say(f"“{self._title}” failed: {type(error).__name__}: {error}.")

    def say(self, sentence: str) -> None:
        """Say it in a sentence."""
        self._words.setText(f"{sentence}\nTraining and the other panels go on.")
