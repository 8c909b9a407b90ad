"""A panel that fails or dawdles harms nobody but itself, and can be tried again."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mnist_viz.session.frame import Frame
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui import panels
from mnist_viz.ui.look.theme import LIGHT, Theme
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.panels.curves import CurvesPanel
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.placeholders import FailedPanel
from mnist_viz.ui.shell.window import Window

NAP = 0.2
NAPS = 5


def fail(*_: object) -> None:
    raise ZeroDivisionError("for the test")


class Unbuildable(Panel):
    """Cannot even be made, when the test forbids it."""

    name, title, help, place = "unbuildable", "Unbuildable", "Fails.", Place("right", 1, number=9)
    wide = True
    well, drawn = False, 0

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.button = QPushButton("Of its own", self)
        if not self.well:
            fail()

    def draw(self, frame: Frame) -> None:
        self.drawn += 1


class Unasking(Panel):
    """Cannot say what it needs, when the test forbids it."""

    name, title, help, place = "unasking", "Unasking", "Fails.", Place("right", 1)
    drawn, well = 0, True

    @property
    def needs(self):
        return () if self.well else fail()

    def draw(self, frame: Frame) -> None:
        self.drawn += 1


def shown(window: Window) -> list[Dock]:
    return [dock for dock in window.area.docks if dock.on_top]


def retry(dock: Dock) -> QPushButton:
    return dock.fault.findChild(QPushButton)


def count_drawings(dock: Dock, monkeypatch: pytest.MonkeyPatch) -> list[Frame]:
    drawn: list[Frame] = []
    draw = dock.panel.draw

    def counted(frame: Frame) -> None:
        drawn.append(frame)
        draw(frame)

    monkeypatch.setattr(dock.panel, "draw", counted)
    return drawn


def test_every_panel_fails_alone_says_why_and_can_be_tried_again(
    whole_window: Window, qtbot: QtBot
) -> None:
    window = whole_window
    for dock in window.area.docks:
        window.area.reveal(dock.kind.name)
        qtbot.waitUntil(lambda dock=dock: dock.on_top)
        # Where a panel draws on its own, at a click in it, its fault goes to the one handler of
        # all.
        with pytest.MonkeyPatch.context() as patch, qtbot.captureExceptions() as caught:
            patch.setattr(dock.panel, "draw", fail)
            dock.redraw()
            qtbot.waitUntil(lambda dock=dock: dock.faulty)
            assert [other for other in window.area.docks if other.faulty] == [dock]
            words = dock.fault.words.text()
            assert dock.kind.title in words
            assert "ZeroDivisionError: for the test" in words
            assert dock.fault.isVisible()
            retry(dock).click()
            qtbot.waitUntil(lambda dock=dock: dock.faulty)  # it still fails: said once more
        assert {str(error) for _, error, _ in caught} <= {"for the test"}
        retry(dock).click()
        with pytest.MonkeyPatch.context() as patch:
            drawn = count_drawings(dock, patch)
            dock.redraw()
            qtbot.waitUntil(lambda drawn=drawn: bool(drawn))
        assert not dock.faulty
        assert dock.panel.isVisible()
    assert window.session.frame().error is None


def test_training_and_every_other_panel_go_on_beside_one_that_failed(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, *others = shown(whole_window)
    monkeypatch.setattr(broken.panel, "draw", fail)
    whole_window.session.training.play()
    qtbot.waitUntil(lambda: broken.faulty)
    drawings = [count_drawings(dock, monkeypatch) for dock in others]
    step = whole_window.session.frame().live.step
    qtbot.waitUntil(lambda: whole_window.session.frame().live.step > step + 20, timeout=20_000)
    # What does not change is not drawn again until the window looks different.
    whole_window.area.redraw()
    qtbot.waitUntil(lambda: all(drawings), timeout=20_000)
    assert not any(dock.faulty for dock in others)


def test_a_panel_that_cannot_wear_a_theme_leaves_the_theme_to_the_others(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = whole_window.area.docks[0]
    monkeypatch.setattr(broken.panel, "set_theme", fail)
    whole_window.commands["light"].trigger()
    whole_window.area.reveal(broken.panel.name)  # out of sight it is dressed once it is seen
    qtbot.waitUntil(lambda: broken.faulty)
    assert "for the test" in broken.fault.words.text()
    for dock in whole_window.area.docks[1:]:
        whole_window.area.reveal(dock.kind.name)
        qtbot.waitUntil(lambda dock=dock: dock.panel.theme == LIGHT)
        assert not dock.faulty


def test_a_panel_that_cannot_be_built_says_so_in_its_place_and_is_built_at_a_click(
    open_window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(Unbuildable, CurvesPanel)
    broken, curves = window.area.docks
    assert broken.faulty
    assert broken.fault.isVisible()
    assert "“Unbuildable” failed: ZeroDivisionError: for the test" in broken.fault.words.text()
    assert not curves.faulty
    assert window.banner.text == ""
    drawn = count_drawings(curves, monkeypatch)
    qtbot.waitUntil(lambda: len(drawn) > 2)
    retry(broken).click()
    assert broken.faulty  # still: it is reported once more
    assert broken.fault.isVisible()
    monkeypatch.setattr(Unbuildable, "well", True)
    retry(broken).click()
    assert not broken.faulty
    qtbot.waitUntil(lambda: broken.panel.drawn > 0)
    assert broken.panel.button.isVisible()
    qtbot.waitUntil(lambda: not broken.findChildren(FailedPanel))


def test_a_panel_that_was_built_late_is_heard_and_reached_like_any_other(
    open_window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(CurvesPanel, Unbuildable)
    _, late = window.area.docks
    monkeypatch.setattr(Unbuildable, "well", True)
    retry(late).click()
    window.stop_drawing()
    drawn = late.panel.drawn
    late.panel.refresh_requested.emit()
    assert late.panel.drawn > drawn
    late.panel.layout_requested.emit({"unbuildable": ""})
    assert shown(window) == [late]
    late.panel.layout_requested.emit(None)
    menus = window.controls.findChildren(QMenu)
    assert "Of its own" in [action.text() for menu in menus for action in menu.actions()]
    window.commands["light"].trigger()
    assert late.panel.theme == LIGHT


def test_a_panel_that_cannot_be_built_leaves_the_layout_as_the_person_had_it(
    open_window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hidden(window: Window) -> list[str]:
        return [dock.kind.name for dock in window.area.docks if dock.isHidden()]

    monkeypatch.setattr(Unbuildable, "well", True)
    window = open_window(Unbuildable, CurvesPanel, Unasking)
    window.area.docks[1].hide()
    window.close()
    monkeypatch.setattr(Unbuildable, "well", False)
    window = open_window(Unbuildable, CurvesPanel, Unasking)
    assert hidden(window) == ["curves"]
    window.close()
    monkeypatch.setattr(Unbuildable, "well", True)
    assert hidden(open_window(Unbuildable, CurvesPanel, Unasking)) == ["curves"]


def test_a_file_of_panels_that_cannot_be_imported_is_said_and_the_others_open(
    open_window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    before = b"of all panels"
    window._settings.setValue("window/layout", QByteArray(before))
    (tmp_path / "broken_off.py").write_text("import no_such_module\n", "utf-8")
    monkeypatch.setattr(panels, "__path__", [*panels.__path__, str(tmp_path)])
    opened: list[bool] = []
    window.opened.connect(lambda: opened.append(True))
    window.open_found_panels()
    assert opened == [True], "the run of the program starts then"
    assert "broken_off.py" in window.banner.text
    assert "No module named 'no_such_module'" in window.banner.text
    names = {dock.kind.name for dock in window.area.docks if not dock.faulty}
    assert {"curves", "lessons", "time"} <= names
    qtbot.waitUntil(lambda: not any(dock.lags for dock in window.area.docks), timeout=20_000)
    window.close()
    assert window._settings.value("window/layout") == before, "for when all panels are back"


def test_a_panel_that_cannot_say_what_it_needs_fails_alone(open_window, qtbot: QtBot) -> None:
    window = open_window(CurvesPanel, Unasking)
    curves, unasking = window.area.docks
    qtbot.waitUntil(lambda: unasking.panel.drawn > 0)
    unasking.panel.well = False
    qtbot.waitUntil(lambda: unasking.faulty)
    assert not curves.faulty
    assert window.session.frame().error is None
    unasking.panel.well = True
    drawn = unasking.panel.drawn
    retry(unasking).click()
    qtbot.waitUntil(lambda: unasking.panel.drawn > drawn)


def nap() -> None:
    time.sleep(NAP)  # the fault itself: nothing is waited for


def ponder() -> None:
    end = time.perf_counter() + NAP
    while time.perf_counter() < end:
        pass  # holds the GIL, which sleeping does not


@pytest.mark.parametrize("dawdle", [nap, ponder])
def test_a_panel_that_dawdles_slows_neither_training_nor_the_others_for_good(
    whole_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dawdle
) -> None:
    window, session = whole_window, whole_window.session
    slow, *others = shown(window)
    draw, naps, steps = slow.panel.draw, [], []

    def dawdling(frame: Frame) -> None:
        if len(naps) < NAPS:
            naps.append(frame)
            before = session.tick().live.step
            dawdle()
            steps.append(session._running.snapshots.peek().step - before)
        draw(frame)

    monkeypatch.setattr(slow.panel, "draw", dawdling)
    session.training.play()
    qtbot.waitUntil(lambda: session.frame().state is State.RUNNING)
    began = session.frame().live.step
    window.area.redraw()
    between = [count_drawings(dock, monkeypatch) for dock in others]
    while len(naps) < NAPS:
        asleep = len(naps)
        window.area.redraw()
        qtbot.waitUntil(lambda asleep=asleep: len(naps) > asleep, timeout=20_000)
    assert all(between), "every other panel was drawn between two naps"
    assert len(steps) == NAPS
    assert all(steps), "training went on during each nap"
    assert session.frame().live.step > began + NAPS
    # The window receives keys again, and draws every panel.
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.frame().state is State.PAUSED)
    for drawn in between:
        drawn.clear()
    window.area.redraw()
    qtbot.waitUntil(lambda: all(between), timeout=20_000)
    assert not any(dock.faulty for dock in window.area.docks)
