"""PySide6 6.12.0 on Python 3.11 drops a reference to None at every void call, and then aborts."""

import sys

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

CALLS = 1000


def test_painting_costs_no_references_to_none(qapp: QApplication) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.drawLine(0, 0, 7, 7)
    lost = before - sys.getrefcount(None)
    painter.end()
    # Where None is immortal (Python 3.12 and later) nothing can be lost.
    assert abs(lost) < CALLS / 10
