"""What is on the screen, as a saved session keeps it: layout, panels, the moment looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject, QTimer

from mnist_viz.session.run_list import Clock

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

EVERY_MS = 5000
"""Milliseconds between two looks at what is on the screen."""

LAYOUT, LOOK = "layout", "look"
"""What is kept besides the panels, whose names these are not."""

CHARTS = "charts of "
"""Before the name of a panel: how its charts are zoomed."""


class Look(msgspec.Struct):
    """Which moment of the run is looked at, and along what its curves are drawn."""

    sought: int | None = None
    clock: str = Clock.STEP.value


class ScreenState(QObject):
    """Tells the session now and then what is on the screen, and shows it again."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.remember)
        window.opened.connect(self._timer.start)
        window.closing.connect(self._end)

    def remember(self) -> None:
        """Give the session what is on the screen now, so that the next start can restore it."""
        window, frame = self._window, self._window.session.frame()
        look = Look(frame.sought, frame.clock.value)
        own_layout = bytes(window.lesson_layout.own.toBase64().data()).decode()
        shown = {LOOK: msgspec.json.encode(look).decode(), LAYOUT: own_layout}
        for dock in window.area.docks:
            state = dock.view_state()
            if state:
                shown[dock.kind.name] = state
            shown[f"{CHARTS}{dock.kind.name}"] = dock.charts_state()
        window.session.remember(shown)

    def show(self, shown: Mapping[str, str]) -> None:
        """Show what was on the screen in an earlier session, as far as it can be read."""
        window = self._window
        layout = QByteArray.fromBase64(shown.get(LAYOUT, "").encode())
        if not layout.isEmpty():
            window.area.restore(layout)
        for dock in window.area.docks:
            if dock.kind.name in shown:
                dock.restore_view(shown[dock.kind.name])
            dock.restore_charts(shown.get(f"{CHARTS}{dock.kind.name}", ""))
        try:
            look = msgspec.json.decode(shown.get(LOOK, "{}"), type=Look)
            window.session.compare(Clock(look.clock))
        except (ValueError, msgspec.DecodeError):
            return
        if look.sought is not None and look.sought >= 0:
            window.session.seek(look.sought)

    def _end(self) -> None:
        self._timer.stop()
        self.remember()
