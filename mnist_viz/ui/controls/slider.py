"""A slider that goes where it is clicked, and from there with the pointer."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider


class Slider(QSlider):
    """Lies across. Qt's own takes a step towards a click, and cannot be dragged from there."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer, which then has hold of it."""
        if event.button() is Qt.MouseButton.LeftButton:
            x = event.position().toPoint().x()
            handle = self.part(QStyle.SubControl.SC_SliderHandle)
            if not handle.left() <= x <= handle.right():
                groove = self.part(QStyle.SubControl.SC_SliderGroove)
                left = groove.left() + handle.width() // 2
                place = QStyle.sliderValueFromPosition(
                    self.minimum(), self.maximum(), x - left, groove.width() - handle.width()
                )
                self.setValue(place)
        super().mousePressEvent(event)

    def part(self, part: QStyle.SubControl) -> QRect:
        """Return where the groove or the handle is drawn."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
