"""Charts are painted by Qt: no Python on the way from the event loop to the pixels.

Python that paints holds the GIL until everything is rasterised, and training waits meanwhile.
"""

import sys
from collections import Counter
from inspect import isfunction
from pathlib import Path
from types import FrameType

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mnist_viz.ui.charts.view import ChartView
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.shell.dock import TitleBar

PAINTERS = ("paint", "paintEvent", "drawBackground", "drawForeground", "prepareForPaint")
ALLOWED = {"ScatterPlotItem.paint"}
"""It draws a thousand symbols from one pixmap in 1.5 ms; as paths they took 3.2 (painting.md)."""

MOST_CALLS = 45, 15
"""Python calls in a repaint, and more for each box: Qt asks for rectangles of axes and boxes."""

LAYOUT = TitleBar.minimumSizeHint.__qualname__
"""What only the layout of the docks calls."""


class PythonCalls:
    """Counts the Python functions that are called while it is entered."""

    def __init__(self) -> None:
        self.names: Counter[str] = Counter()

    def __enter__(self) -> "PythonCalls":
        sys.setprofile(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)
        del self.names["PythonCalls.__exit__"]

    def _called(self, frame: FrameType, event: str, _: object) -> None:
        # What else the event loop does meanwhile, such as a new layout of a dock, does not count.
        path = Path(frame.f_code.co_filename)
        if event == "call" and {"pyqtgraph", "charts", "tests"} & set(path.parts):
            self.names[frame.f_code.co_qualname] += 1

    def painters(self) -> set[str]:
        return {name for name in self.names if name.rpartition(".")[2] in PAINTERS}


def repaint(chart: ChartView) -> PythonCalls:
    """Paint a chart as the event loop does, and return what of Python that called."""
    QApplication.processEvents()
    chart.viewport().update()
    with PythonCalls() as calls:
        QApplication.processEvents()
    return calls


def settled(chart: ChartView) -> PythonCalls:
    """Return what of Python a repaint calls once the layout rests and the axes are cached.

    After a panel is revealed the layout asks titles for their sizes, and axes make room for their
    numbers, which is no painting. That takes time, such as that of an animation; it must end.
    """
    for _ in range(100):
        calls = repaint(chart)
        if not calls.names[LAYOUT] and not calls.painters() - ALLOWED and are_few(calls, chart):
            break
        QTest.qWait(10)
    return calls


def are_few(calls: PythonCalls, chart: ChartView) -> bool:
    return calls.names.total() <= MOST_CALLS[0] + MOST_CALLS[1] * len(chart.boxes)


ON_REQUEST = {"correction", "fool", "inspector", "landscape"}
"""The panels that ask something only after a click."""


def is_filled(window, dock) -> bool:
    """Whether a panel is in sight with the answers to all that it asked."""
    frame = window.session.frame()
    answered = all(frame.insight(question) is not None for question in dock.needs)
    return dock.on_top and (answered or dock.kind.name in ON_REQUEST) and not dock.lags


def test_no_chart_of_any_panel_is_painted_by_python(whole_window, qtbot):
    found, charts = {}, 0
    for kind in find_panels():
        dock = next(dock for dock in whole_window.area.docks if dock.kind.name == kind.name)
        whole_window.start_drawing()
        whole_window.area.reveal(kind.name)
        # Filled: an empty chart is easily painted.
        qtbot.waitUntil(lambda dock=dock: is_filled(whole_window, dock), timeout=20_000)
        whole_window.stop_drawing()
        for chart in dock.panel.findChildren(ChartView):
            if not chart.isVisible():
                continue
            charts += 1
            calls = settled(chart)
            painters = calls.painters() - ALLOWED
            if painters or not are_few(calls, chart):
                found[kind.name, chart.accessibleName()] = painters, calls.names.most_common(8)
    assert charts > 12
    assert not found


PLAIN = {"Sketch", "PictureView", "EquationView", "Scale"}
"""What may paint itself: the pad, its photographs, the equations, and the ticks of the time."""


def test_nothing_else_in_any_panel_paints_itself(whole_window):
    own = {}
    for dock in whole_window.area.docks:
        widgets = [dock.panel, *dock.panel.findChildren(QWidget)]
        own[dock.kind.name] = {
            type(widget).__name__ for widget in widgets if isfunction(type(widget).paintEvent)
        } - PLAIN
    assert {kind.name for kind in find_panels()} == set(own)
    assert not {name: found for name, found in own.items() if found}


def test_the_count_sees_a_paint_path_in_python(theme, qtbot):
    class Slow(ChartView):
        def paintEvent(self, event):
            super().paintEvent(event)

    for kind, expected in ((Slow, True), (ChartView, False)):
        chart = kind(theme, "A chart")
        chart.add_box()
        qtbot.addWidget(chart)
        chart.show()
        qtbot.waitExposed(chart)
        assert bool(repaint(chart).painters()) == expected
