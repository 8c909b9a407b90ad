"""Which density the screen has that a widget is on, and a word when that changes."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget


class Density(QWidget):
    """A child that is never seen: Qt tells it, like every widget, that the screen is another.

    It gets no other events, where one that watched its parent would hear of every one of those.
    """

    changed = Signal(float)
    """The screen's pixels along one device-independent pixel are as many as this now."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.hide()
        self._ratio = self.devicePixelRatioF()

    def check(self) -> None:
        """Look again after what Qt is silent about: being put into a window, or first shown."""
        ratio = self.devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self.changed.emit(ratio)

    def event(self, event: QEvent) -> bool:
        """Hear of another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.check()
        return super().event(event)
