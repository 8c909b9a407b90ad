"""No number is ever cut: at every common size, type size and language, in every panel.

Half a number looks like another number: "0.(" or "· 3,826" of "· 13,826".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.window import Window

SIZES = ((1280, 720), (1440, 900))
ANSWERED = 60
"""Turns of the event loop in which a panel's questions are answered, if they are."""

TYPES = (("en", 1.0), ("de", 1.5), ("ja", 2.0))
"""Each language, and each size of type in per cent of the usual one."""

DIGIT = re.compile(r"\d")
CUT = re.compile(r"\d[.,]?…|…[.,]?\d")


@pytest.mark.slow
@pytest.mark.parametrize(("language", "scale"), TYPES)
def test_no_number_is_ever_cut(
    speak_in: Callable[[str], None],
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    language: str,
    scale: float,
) -> None:
    speak_in(language)
    window: Window = request.getfixturevalue("whole_window")
    recipe = replace(window.session.frame().recipe, hidden=(128,), rate=0.02)
    window.session.start(recipe, play=False)
    window.session.training.run_to(1234)
    qtbot.waitUntil(lambda: _step(window) == 1234, timeout=60_000)
    window.stop_drawing()
    window.setUpdatesEnabled(False)  # where everything is counts here, and nobody looks
    cut = {
        f"{number} ({width}x{height})"
        for width, height in SIZES
        for top in _walk(window, (width, height), scale)
        for number in cut_numbers(top)
    }
    assert not cut, "\n".join(sorted(cut))


def _walk(window: Window, size: tuple[int, int], scale: float) -> Iterator[QWidget]:
    """Yield one panel after the other in sight: in the window, or with larger words on stage."""
    if scale != 1.0 and not window.presentation.on:
        window.presentation.begin()
        window.themes.magnify(scale)
        window.showNormal()
    window.resize(*size)
    for dock in window.area.docks:
        if window.presentation.on:
            window.presentation.fill(dock.panel.name)
        else:
            window.area.reveal(dock.panel.name)
        before = None
        # What is built now asks, is answered, drawn, and laid out in turns; some answer never
        # comes here, such as that of a network that trains on.
        for turn in range(ANSWERED):
            window.refresh_now()
            QTest.qWait(5)
            rests = before == (before := _places(dock))
            if rests and turn > 2 and _answered(window, dock):
                break
        assert dock.on_top, dock.panel.name
        yield dock
    if not window.presentation.on:
        yield window.transport


def _answered(window: Window, dock: Dock) -> bool:
    frame = window.session.frame()
    return all(frame.insight(question) is not None for question in dock.needs)


def _places(dock: Dock) -> list[QRect]:
    return [widget.geometry() for widget in dock.findChildren(QWidget)]


def _step(window: Window) -> int:
    live = window.session.tick().live
    return live.step if live else 0


def cut_numbers(top: QWidget) -> Iterator[str]:
    """Yield each number in `top` that is not seen whole: the widget that has it, and its text."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for text, whole in _texts(widget):
            if DIGIT.search(text) and not (whole and not CUT.search(text)):
                yield f"{_path(widget)}: “{text}”"


def _texts(widget: QWidget) -> Iterator[tuple[str, bool]]:
    """Yield what a widget writes, and whether there is room for all of it."""
    match widget:
        case QLabel() if widget.text():
            yield widget.text(), _label_fits(widget) and _in_sight(widget)
        case QComboBox():
            room = widget.width() - 24  # the arrow and the frame
            yield widget.currentText(), _advance(widget, widget.currentText()) <= room
        case QLineEdit():
            margins = widget.textMargins()
            room = widget.contentsRect().width() - margins.left() - margins.right()
            yield widget.text(), _advance(widget, widget.text()) <= room
        case QAbstractButton() if widget.text():
            fits = widget.sizeHint().width() <= widget.width() + 2
            yield widget.text(), fits and _in_sight(widget)
        case QTableWidget():
            yield from _cells(widget)
        case QGraphicsView() if widget.scene() is not None:
            yield from _items(widget)


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.textFormat() == Qt.TextFormat.RichText:
        return label.sizeHint().width() <= label.width() + 1
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    lines = label.text().split("\n")
    tall = len(lines) * label.fontMetrics().lineSpacing() <= label.height() + 4
    return tall and all(_advance(label, line) <= room.width() + 1 for line in lines)


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _in_sight(widget: QWidget) -> bool:
    """Return whether no parent clips it, but one that can be scrolled."""
    place, inside = widget.rect(), widget
    while (above := inside.parentWidget()) is not None and not inside.isWindow():
        place = QRect(place.translated(inside.pos()))
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return True
        if not above.rect().adjusted(-1, -1, 1, 1).contains(place):
            return False
        inside = above
    return True


def _cells(table: QTableWidget) -> Iterator[tuple[str, bool]]:
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is not None and not table.isColumnHidden(column):
                room = table.columnWidth(column) - 4
                yield item.text(), _advance(table, item.text()) <= room


def _items(view: QGraphicsView) -> Iterator[tuple[str, bool]]:
    seen = QRectF(view.viewport().rect()).adjusted(-1, -1, 1, 1)
    for item in view.scene().items():
        if isinstance(item, QGraphicsSimpleTextItem | QGraphicsTextItem) and item.isVisible():
            text = item.text() if isinstance(item, QGraphicsSimpleTextItem) else item.toPlainText()
            onto = item.deviceTransform(view.viewportTransform())
            yield text, seen.contains(onto.mapRect(item.boundingRect()).adjusted(2, 2, -2, -2))


def _path(widget: QWidget) -> str:
    names = []
    above: QWidget | None = widget
    while above is not None:
        names.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    return " in ".join(name for name in names[:5] if not name.startswith("qt_"))
