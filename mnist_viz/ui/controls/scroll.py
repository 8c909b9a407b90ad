"""Content that scrolls where there is too little room for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mnist_viz.ui.words.translation import tr


def scrolled(inside: QWidget, *, sideways: bool = False) -> QScrollArea:
    """Return `inside` in an area without a frame or a ground of its own.

    It scrolls downwards, and `sideways` only where that is asked for: then the area may be narrow.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAccessibleName(tr("Scrolls with the arrow keys"))
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
