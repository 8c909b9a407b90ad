"""Staging shows what a lesson wants, and the user's own layout comes back untouched."""

import pytest
from PySide6.QtWidgets import QApplication

from mnist_viz.session.session import Session
from mnist_viz.ui.look.theme import DARK
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.shell.dock_area import DockArea
from mnist_viz.ui.shell.lesson_layout import LessonLayout


def kind(called, column, order, *, shown=True):
    class Plain(Panel):
        name, title, help = called, called.title(), "A panel of this test."
        place = Place(column, order, shown=shown)

        def look(self, at):
            self.seen = at

    return Plain


KINDS = (
    kind("one", "left", 0),
    kind("two", "middle", 0),
    kind("three", "middle", 1),
    kind("four", "right", 0),
    kind("five", "middle", 5, shown=False),
    kind("six", "right", 7, shown=False),
)


@pytest.fixture
def area(dressed: QApplication, qtbot):
    area = DockArea()
    qtbot.addWidget(area)
    area.resize(1000, 600)
    session = Session(lambda name: None)
    area.add(KINDS, session, DARK)
    area.arrange()
    area.show()
    QApplication.processEvents()
    return area


def shown(area):
    return {dock.kind.name for dock in area.docks if dock.isVisible()}


def places(area):
    return {dock.kind.name: dock.geometry().getRect() for dock in area.docks if dock.isVisible()}


def test_only_what_the_lesson_wants_is_shown_and_turned_to(area):
    lesson_layout = LessonLayout(area)
    lesson_layout.stage({"one": "", "five": "Z1"})
    assert shown(area) == {"one", "five"}
    assert area.docks[4].panel.seen == "Z1"
    assert not area.docks[4].isFloating()
    assert lesson_layout.on


def test_upright_panels_lie_side_by_side_where_they_are_alone(area, qtbot):
    LessonLayout(area).stage({"four": "", "six": ""})
    qtbot.waitUntil(lambda: set(places(area)) == {"four", "six"})
    qtbot.waitUntil(lambda: abs(places(area)["four"][2] - places(area)["six"][2]) < 20)
    assert places(area)["four"][1] == places(area)["six"][1]
    LessonLayout(area).stage({"two": "", "three": ""})
    qtbot.waitUntil(lambda: set(places(area)) == {"two", "three"})
    qtbot.waitUntil(lambda: places(area)["two"][0] == places(area)["three"][0])


def test_the_persons_own_layout_comes_back(area):
    area.docks[3].hide()
    QApplication.processEvents()
    mine = places(area)
    lesson_layout = LessonLayout(area)
    for panels in ({"one": "", "five": ""}, {"two": "", "four": ""}, {"five": ""}):
        lesson_layout.stage(panels)
    lesson_layout.stage(None)
    QApplication.processEvents()
    assert places(area) == mine
    assert not lesson_layout.on


def test_ending_what_never_began_changes_nothing(area):
    before = area.save()
    LessonLayout(area).strike()
    assert area.save() == before
