"""Help belongs to a panel's title; nothing covers what is pointed at; titles show once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from mnist_viz.ui.charts.colour_bar import ColourBar
from mnist_viz.ui.shell.dock import TitleBar

NO_DATA = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    ColourBar,
)
"""A tooltip on one of these covers no picture, curve or number that the user points at."""


def test_no_tooltip_covers_data_in_any_panel(shared_window, qtbot):
    for dock in shared_window.area.docks:
        assert not dock.toolTip(), dock.kind.name
        told = [
            (dock.kind.name, type(widget).__name__, widget.toolTip())
            for widget in (dock.panel, *dock.panel.findChildren(QWidget))
            if widget.toolTip()
            and not isinstance(widget, NO_DATA)
            and not any(isinstance(above, NO_DATA) for above in parents(widget))
            and is_data(widget)
        ]
        assert told == []


def parents(widget: QWidget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def is_data(widget: QWidget) -> bool:
    """Whether a widget is a picture or a curve: more than one line of text high."""
    return widget.sizeHint().height() > 2.5 * widget.fontMetrics().height()


def test_the_title_says_what_the_panel_is_for(shared_window):
    for dock in shared_window.area.docks:
        bar = dock.titleBarWidget()
        assert isinstance(bar, TitleBar)
        assert bar.toolTip() == dock.kind.help
        names = {b.accessibleName() for b in bar.findChildren(QToolButton)}
        assert names == {"What this panel shows", "Float, or dock again", "Close"}


def test_a_title_shows_once_and_tabs_keep_their_whole_names(whole_window, qtbot):
    area = whole_window.area
    docks = {dock.kind.name: dock for dock in area.docks}
    for name in ("evidence", "inspector", "correction", "slope"):
        area.reveal(name)
    qtbot.waitUntil(lambda: docks["slope"].on_top)
    qtbot.waitUntil(lambda: not docks["slope"].titleBarWidget().title.isVisible())
    assert docks["pad"].on_top, "an instrument covers the drawing that it explains"
    assert docks["pad"].titleBarWidget().title.isVisible()
    for bar in area.findChildren(QTabBar):
        assert bar.elideMode() is Qt.TextElideMode.ElideNone
    for name in ("evidence", "inspector", "correction", "slope"):
        docks[name].close()
    area.reveal("softmax")
    qtbot.waitUntil(docks["softmax"].titleBarWidget().title.isVisible)


@pytest.mark.panels("curves", "filters")
def test_the_buttons_of_the_title_float_and_close(whole_window, qtbot):
    docks = {dock.kind.name: dock for dock in whole_window.area.docks}
    bar = docks["curves"].titleBarWidget()
    buttons = {b.accessibleName(): b for b in bar.findChildren(QToolButton)}
    before = docks["curves"].mapTo(whole_window, QPoint(0, 0))
    qtbot.mouseClick(buttons["Float, or dock again"], Qt.MouseButton.LeftButton)
    assert docks["curves"].isFloating()
    aside = docks["curves"].geometry().topLeft() - whole_window.mapToGlobal(before)
    assert aside.manhattanLength() >= 24, "it looks docked still"
    assert bar.property("floating"), "it looks like the title of a dock"
    qtbot.mouseClick(buttons["Float, or dock again"], Qt.MouseButton.LeftButton)
    assert not docks["curves"].isFloating()
    assert not bar.property("floating")
    qtbot.mouseClick(buttons["Close"], Qt.MouseButton.LeftButton)
    assert docks["curves"].isHidden()
