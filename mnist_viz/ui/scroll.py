"""A panel's content that scrolls downwards where the panel is too low for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mnist_viz.ui.translation import tr


def scrolled(inside: QWidget) -> QScrollArea:
    """Return `inside` in an area without a frame or a ground of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAccessibleName(tr("Scrolls with the arrow keys"))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
