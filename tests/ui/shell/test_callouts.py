"""The first minute needs no reading, and its hints are in nobody's way."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from mnist_viz.session.snapshot import State
from mnist_viz.ui.shell.callouts import HINTS, NEXT, Callouts, beside
from mnist_viz.ui.shell.focus import FocusRing

pytestmark = pytest.mark.panels("pad", "recipe", "curves", "time")

ROOM = QRect(0, 0, 1280, 720)
BUBBLE = QSize(290, 130)


@pytest.mark.parametrize(
    "target",
    [
        QRect(1000, 90, 280, 330),
        QRect(300, 90, 690, 170),
        QRect(300, 270, 690, 90),
        QRect(560, 30, 110, 40),
        QRect(0, 90, 300, 620),
    ],
)
def test_a_bubble_lies_beside_what_it_tells_of_and_inside_the_window(target):
    place, tip = beside(target, BUBBLE, ROOM)
    assert not place.intersects(target)
    assert ROOM.contains(place)
    assert place.adjusted(-1, -1, 1, 1).contains(tip)


def test_without_room_a_bubble_leaves_the_middle_free():
    place, _ = beside(ROOM, BUBBLE, ROOM)
    assert ROOM.contains(place)
    assert not place.contains(ROOM.center())


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (1920, 1080)])
def test_no_hint_covers_a_legend(whole_window, qtbot, size):
    whole_window.resize(*size)
    callouts = whole_window.callouts
    callouts.begin()
    curves = next(d.panel for d in whole_window.area.docks if d.kind.name == "curves")
    kept = [curves.loss.header, curves.accuracy.header, *curves.key.buttons]
    for _ in HINTS:
        QApplication.processEvents()
        callouts.follow()
        body = callouts.bubble.body.translated(callouts.bubble.pos())
        covered = [
            widget
            for widget in kept
            if body.intersects(QRect(widget.mapTo(whole_window, QPoint(0, 0)), widget.size()))
        ]
        assert covered == [], callouts.bubble.text()
        callouts.go_on()


def test_each_hint_is_closed_by_one_key_and_none_comes_back(whole_window, qtbot, settings):
    callouts = whole_window.callouts
    callouts.welcome()
    told = []
    while callouts.bubble.isVisible() and len(told) < 9:
        told.append(callouts.bubble.text())
        target = callouts.target
        assert target is not None
        pointed = QRect(target.mapTo(whole_window, QPoint(0, 0)), target.size())
        assert not callouts.bubble.geometry().intersects(pointed)
        qtbot.keyClick(whole_window, Qt.Key.Key_Escape)
    assert told == [hint.words for hint in HINTS]
    again = Callouts(whole_window, settings)
    again.welcome()
    assert not again.bubble.isVisible()


def test_no_more_is_for_good_until_they_are_asked_for(whole_window, qtbot):
    callouts = whole_window.callouts
    callouts.welcome()
    callouts.bubble.no_more.click()
    assert not callouts.bubble.isVisible()
    callouts.welcome()
    assert not callouts.bubble.isVisible()
    whole_window.commands["hints"].trigger()
    assert callouts.bubble.text() == HINTS[0].words


def test_hints_take_no_keys_from_anybody_and_can_be_tabbed_to(whole_window, qtbot):
    before = QApplication.focusWidget()
    whole_window.callouts.welcome()
    assert QApplication.focusWidget() is before
    assert whole_window.callouts.bubble.got_it.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_window_that_opens_gives_its_keys_to_nothing_in_it(whole_window, qtbot):
    whole_window.callouts.welcome()
    assert QApplication.focusWidget() is whole_window
    assert not whole_window.findChildren(FocusRing), "a ring shows where keys go, not that they go"
    qtbot.keyClick(whole_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: whole_window.session.frame().state is State.RUNNING)
    assert whole_window.callouts.bubble.text() == HINTS[0].words


def test_after_a_hint_is_put_away_by_the_mouse_space_plays_as_the_next_one_says(
    whole_window, qtbot
):
    callouts = whole_window.callouts
    callouts.welcome()
    qtbot.mouseClick(callouts.bubble.got_it, Qt.MouseButton.LeftButton)
    assert "Space" in callouts.bubble.text()
    told = callouts.bubble.text()
    qtbot.keyClick(QApplication.focusWidget() or whole_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: whole_window.session.frame().state is State.RUNNING)
    assert callouts.bubble.text() == told


def test_a_hint_goes_with_what_it_tells_of(whole_window, qtbot):
    callouts = whole_window.callouts
    callouts.welcome()
    pad = next(dock for dock in whole_window.area.docks if dock.kind.name == "pad")
    pad.hide()
    callouts.follow()
    assert not callouts.bubble.isVisible()
    pad.show()
    callouts.follow()
    assert callouts.bubble.isVisible()
    whole_window.resize(1000, 700)
    qtbot.waitUntil(lambda: whole_window.rect().contains(callouts.bubble.geometry()))


def test_hints_never_come_by_themselves_nor_in_a_presentation(whole_window, qtbot):
    assert not whole_window.callouts.bubble.isVisible()
    whole_window.callouts.welcome()
    whole_window.presentation.begin()
    whole_window.callouts.follow()
    assert not whole_window.callouts.bubble.isVisible()
    whole_window.presentation.end()


def test_a_setting_that_is_no_number_begins_anew(whole_window, settings):
    settings.setValue(NEXT, "rubbish")
    whole_window.callouts.welcome()
    assert whole_window.callouts.bubble.text() == HINTS[0].words
