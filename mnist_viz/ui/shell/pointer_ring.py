"""A ring round the mouse pointer that is seen from the back row."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap, QPolygonF

from mnist_viz.ui.look.theme import Theme

SIDE = 72
"""Of the square it lies in, in device-independent pixels."""

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
