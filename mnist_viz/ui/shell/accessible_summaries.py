"""What a chart shows, in words: for a screen reader, and only while one listens."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from mnist_viz.ui.shell.dock_area import DockArea

EVERY_MS = 1000


@runtime_checkable
class HasSummary(Protocol):
    """A widget that can say in a sentence or two what it shows now."""

    def summary(self) -> str:
        """Return those sentences."""


class AccessibleSummaries(QObject):
    """Once a second writes the summaries of all charts in sight to their descriptions."""

    def __init__(self, area: DockArea) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._update_if_active)

    def start(self) -> None:
        """Begin."""
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Tell no more."""
        self._timer.stop()

    def update(self) -> None:
        """Describe what is in sight as it is now."""
        for dock in self._area.docks:
            if dock.panel.isVisible():
                for widget in dock.panel.findChildren(QWidget):
                    if isinstance(widget, HasSummary):
                        describe(widget, widget.summary())

    def _update_if_active(self) -> None:
        if QAccessible.isActive():
            self.update()


def describe(widget: QWidget, summary: str) -> None:
    """Set the accessible description of the focused part of `widget`."""
    heard = widget.focusProxy() or widget
    if heard.accessibleDescription() != summary:
        heard.setAccessibleDescription(summary)
