"""Presentation mode: panels fill the screen in large type, and the class guesses before it sees."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from mnist_viz.ui.look.appearance import Density
from mnist_viz.ui.look.theme import Theme
from mnist_viz.ui.shell.presenter_strip import PresenterStrip

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


SIDE = 72
"""Of the square it is in, in device-independent pixels."""

_ARROW = [(0, 0), (0, 17), (4, 13), (7, 20), (10, 18.6), (7, 12.2), (12.4, 12)]


def pointer_ring(theme: Theme, ratio: float) -> QCursor:
    """Return an arrow in a ring, as a cursor: the system moves it, and no event goes astray.

    Parameters
    ----------
    ratio
        The screen's pixels along one device-independent pixel.
    """
    pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(SIDE / 2, SIDE / 2)
    halo = QColor(theme.test)
    halo.setAlphaF(0.18)
    painter.setBrush(halo)
    # Two lines, one of them dark: it stands out on every ground.
    for colour, width in ((theme.surface, 7.0), (theme.test, 4.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(middle, SIDE / 2 - 4, SIDE / 2 - 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.surface), 1.5))
    painter.setBrush(QColor(theme.text))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in _ARROW]))
    painter.end()
    return QCursor(pixmap)


TYPE_SCALE = 1.75
"""How much larger words are: body text is 1/30 of a 720-line projector's height."""

PACE = 10.0
"""Steps a second that eyes can follow."""

REST_MS = 20
"""Between the end and the user's own layout: so long the window draws and receives keys."""

STRIDE = 37
"""Test digits are passed over so that neither the order nor the class can be foreseen."""


class Presentation(QObject):
    """Full screen, and back to exactly what was before.

    Attributes
    ----------
    on
        Whether it continues.
    strip
        Shown at the foot of the window meanwhile.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.on = False
        self.strip = PresenterStrip()
        self._window = window
        self._asking = False
        self._filled: tuple[str, ...] = ("softmax",)
        self._lesson: Mapping[str, str] | None = None
        self._pace: float | None = None
        self._state = Qt.WindowState.WindowNoState
        self._layout, self._size = QByteArray(), QSize()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._lay_out_again)
        window.closed.connect(self._rest.stop)
        self.strip.chosen.connect(self.fill)
        self.strip.left.connect(self.end)
        window.themes.changed.connect(self._change_ring)
        Density(window).changed.connect(self._change_ring)

    def switch(self) -> None:
        """Begin, or end."""
        if self.on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Fill the screen with the panel that has the focus, or the one of last time."""
        with self._window.session.pause_training():
            self._begin()

    def end(self) -> None:
        """Restore layout, type and pace as they were, and show every answer."""
        if self.on:
            with self._window.session.pause_training():
                self._end()

    def _begin(self) -> None:
        window = self._window
        self.on, self._asking = True, False
        window.area.removeEventFilter(self)
        self._pace = window.session.frame().pace
        if self._pace is None or self._pace > PACE:
            window.session.training.set_pace(PACE)
        self._state = window.windowState()
        self._layout, self._size = window.lesson_layout.own, window.area.size()
        focused = self._focused()
        if focused is not None:
            self._filled = (focused,)
        for widget in self._chrome():
            widget.hide()
        self._show()
        self.strip.show()
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        # Not before the other panels are hidden: in large type they would not fit the screen.
        window.themes.magnify(TYPE_SCALE)
        QGuiApplication.setOverrideCursor(QCursor())
        self._change_ring()
        window.commands["present"].setChecked(True)
        window.refresh_now()

    def _end(self) -> None:
        window = self._window
        self.on = False
        QGuiApplication.restoreOverrideCursor()
        window.themes.magnify(1.0)
        self.strip.hide()
        window.setWindowState(self._state)
        if self._lesson is not None:
            window.lesson_layout.stage(self._lesson)
        for widget in self._chrome():
            widget.show()
        # A hint that came while the line was hidden would be written over it.
        window.statusBar().clearMessage()
        window.area.installEventFilter(self)
        # In a later event: together they would stop the window for a third of a second.
        self._rest.start(REST_MS)
        window.session.training.set_pace(self._pace)
        self._hide_answer(False)
        window.commands["present"].setChecked(False)
        window.refresh_now()

    def _change_ring(self) -> None:
        """Draw the ring round the pointer again: in other colours, or for another screen."""
        if self.on:
            ratio = self._window.devicePixelRatioF()
            QGuiApplication.changeOverrideCursor(pointer_ring(self._window.themes.theme, ratio))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out again once the window has its size back and the panels turned to theirs.

        The window's system gives it back when it likes; till then, shares are those of another
        size, and wide panels keep the columns wide.
        """
        if event.type() == QEvent.Type.Resize and self._window.area.size() == self._size:
            watched.removeEventFilter(self)
            self._rest.start(0)
        return False

    def _lay_out_again(self) -> None:
        if not self.on and self._lesson is None:
            with self._window.session.pause_training():
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                if self._window.lesson_layout.on:
                    self._window.lesson_layout.strike()
                else:
                    self._window.area.restore(self._layout)

    def fill(self, name: str) -> None:
        """Show one panel alone."""
        self._filled = (name,)
        self._show()
        self._window.refresh_now()

    def put_beside(self, name: str) -> None:
        """Show a panel next to what is shown, or take it away again where it is not alone."""
        rest = tuple(shown for shown in self._filled if shown != name)
        self._filled = (rest or self._filled) if name in self._filled else (*self._filled, name)
        self._show()
        self._window.refresh_now()

    def stage(self, panels: Mapping[str, str] | None) -> None:
        """Lay out what a lesson names; once it is over, what was shown before it."""
        self._lesson = panels
        if panels is None and self.on:
            self._show()
        else:
            self._window.lesson_layout.stage(panels)

    def ask(self) -> None:
        """Keep the answer back; the next time, reveal it."""
        self._asking = True
        self._hide_answer(not self._window.session.frame().answer_hidden)

    def next_digit(self) -> None:
        """Pin another test digit, and ask again where the class is being asked."""
        frame = self._window.session.frame()
        if frame.examples is None:
            return
        rows = frame.examples.indices.tolist()
        index = frame.pinned.index if frame.pinned else None
        at = rows.index(index) if index in rows else 0
        self._window.session.pin(rows[(at + STRIDE) % len(rows)])
        self._hide_answer(self._asking and self.on)

    def _hide_answer(self, answer_hidden: bool) -> None:
        self._window.session.hide_answer(answer_hidden)
        self._window.commands["ask"].setChecked(answer_hidden)
        self._window.refresh_now()

    def _show(self) -> None:
        panels = self._lesson or dict.fromkeys(self._filled, "")
        self._window.lesson_layout.stage(panels)
        self.strip.mark(tuple(panels))

    def _chrome(self) -> tuple[QWidget, ...]:
        window = self._window
        return window.menuBar(), window.transport, window.statusBar()

    def _focused(self) -> str | None:
        """Return the name of the panel in which keys are received."""
        focus = QApplication.focusWidget()
        for dock in self._window.area.docks:
            if focus is not None and dock.isAncestorOf(focus):
                return dock.kind.name
        return None
