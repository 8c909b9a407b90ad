"""A panel that raises outside of its drawing fails in its own place, too, and not in the banner."""

from typing import NamedTuple

PREPARE = """
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

def fail(*_, **__):
    raise ZeroDivisionError("for the test")

def press(widget):
    at = QPointF(20, 20)
    event = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, left, left, none)
    QApplication.postEvent(widget, event)

def type_space(widget):
    QApplication.postEvent(widget, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, none))

def faulty():
    return [dock.kind.name for dock in window.area.docks if dock.faulty]
"""


class Way(NamedTuple):
    """How a panel reaches raise: what is broken in it, and what then calls that."""

    panel: str
    broken: str
    call: str


WAYS = {
    "a slot": Way("time", "panel._show_face", "panel.replay.click()"),
    "a lambda": Way("time", "panel._seek", "panel.live.setEnabled(True) or panel.live.click()"),
    "a timer": Way("time", "panel._seek", "panel._timer.start()"),
    "a painting": Way("pad", "panel.sketch._paint", "panel.sketch.update()"),
    "a painting for a picture": Way("pad", "panel.sketch._paint", "window.grab()"),
    "the mouse": Way("pad", "panel.sketch._press", "press(panel.sketch)"),
    "a key": Way("pad", "panel.sketch._press", "type_space(panel.sketch)"),
}


def test_a_panel_that_raises_by_itself_fails_in_its_own_place_and_can_be_tried_again(start) -> None:
    program = start(panels="pad,time")
    program.begin()
    program.do(PREPARE)
    for what, way in WAYS.items():
        program.do(f"window.go_to({way.panel!r}); panel = panels()[{way.panel!r}]")
        program.do("dock = window.area.dock_of(panel)")
        program.until("panel.isVisible()")
        program.do(f"{way.broken} = fail")
        program.do(f"QTimer.singleShot(0, lambda: {way.call})")
        program.until("dock.faulty")
        assert program.do("faulty()") == [way.panel], what
        words = program.do("dock.fault.words.text()")
        assert program.do("panel.title") in words, what
        assert "ZeroDivisionError: for the test" in words, what
        assert program.do("dock.fault.isVisible()"), what
        assert program.do("window.banner.text") == "", what
        drawn = program.do("window.frames_drawn")
        program.until(f"window.frames_drawn > {drawn} + 3")
        program.do(f"del {way.broken}")
        program.do("dock.fault.again.click()")
        program.until("panel.isVisible() and not dock.lags")
        assert program.do("faulty()") == [], what
    assert program.close() == 0
    assert program.said.count("ZeroDivisionError: ") >= 1
    for complaint in ("active painter", "being painted", "painter not active"):
        assert complaint not in program.said.lower()
