"""A wide panel is seen whole: it covers its row, and what lay next to it comes back after it."""

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mnist_viz.ui.panels.microscope import Microscope
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.window import Window


@pytest.fixture
def dock(whole_window: Window) -> Callable[[str], Dock]:
    """The dock of a panel."""
    return lambda name: next(d for d in whole_window.area.docks if d.kind.name == name)


@pytest.fixture
def in_sight(whole_window: Window) -> Callable[[], set[str]]:
    """The names of the panels that can be seen."""
    return lambda: {d.kind.name for d in whole_window.area.docks if d.on_top}


def test_a_wide_panel_is_seen_whole_and_then_all_is_as_before(
    whole_window, qtbot: QtBot, dock, in_sight
):
    whole_window.resize(1440, 900)
    before = in_sight()
    for name in ("microscope", "gradient_lab", "runs"):
        whole_window.area.reveal(name)
        wide = dock(name)
        qtbot.waitUntil(lambda wide=wide: wide.on_top and not wide.cramped)
        seen = {name, "curves", "time", "examples", "pad", "recipe"}
        qtbot.waitUntil(lambda seen=seen: in_sight() >= seen)
        wide.close()
        qtbot.waitUntil(lambda: in_sight() == before)


@pytest.fixture
def fails_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The microscope cannot be built, but for the second time."""
    build, tries = Microscope.__init__, itertools.count()

    def fail_once(panel, session, theme):
        if next(tries) == 0:
            raise RuntimeError("not yet")
        build(panel, session, theme)

    monkeypatch.setattr(Microscope, "__init__", fail_once)


def test_a_wide_panel_that_was_built_late_is_seen_whole_too(
    fails_at_first, whole_window, qtbot: QtBot, dock
):
    whole_window.resize(1440, 900)
    whole_window.area.reveal("microscope")
    assert dock("microscope").faulty
    dock("microscope").findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not dock("filters").isVisible())
    qtbot.waitUntil(lambda: not dock("microscope").cramped)


@pytest.fixture
def covered(whole_window, qtbot: QtBot, dock) -> None:
    """The microscope is over activations and filters."""
    whole_window.area.reveal("microscope")
    qtbot.waitUntil(lambda: not dock("filters").isVisible())
    qtbot.waitUntil(lambda: not dock("microscope").cramped)


@pytest.mark.usefixtures("covered")
def test_going_to_what_is_covered_shows_it_beside_its_neighbour_again(
    whole_window, qtbot: QtBot, dock, in_sight
):
    for name in ("activations", "filters"):
        whole_window.area.reveal("microscope")
        qtbot.waitUntil(lambda: "filters" not in in_sight() and not dock("microscope").cramped)
        whole_window.area.reveal(name)
        qtbot.waitUntil(lambda: in_sight() >= {"activations", "filters"})
        assert "microscope" not in in_sight()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("covered")
def test_a_wide_panel_in_a_window_of_its_own_covers_nothing(qtbot: QtBot, dock, in_sight):
    dock("microscope").setFloating(True)
    qtbot.waitUntil(lambda: in_sight() >= {"activations", "filters", "microscope"})


@pytest.mark.usefixtures("covered")
def test_what_is_covered_is_in_the_layout_that_is_kept(whole_window, qtbot: QtBot, dock, in_sight):
    kept = whole_window.area.save()
    assert not dock("filters").isVisible()
    dock("microscope").close()
    dock("filters").close()
    whole_window.area.restore(kept)
    qtbot.waitUntil(lambda: dock("microscope").on_top and not dock("filters").isVisible())
    dock("microscope").close()
    qtbot.waitUntil(lambda: in_sight() >= {"activations", "filters"})


@pytest.mark.usefixtures("covered")
def test_what_is_covered_keeps_off_the_stage_and_comes_back_after_it(
    whole_window, qtbot: QtBot, dock, in_sight
):
    whole_window.commands["present"].trigger()
    qtbot.waitUntil(lambda: len(in_sight()) == 1)
    whole_window.presentation.fill("curves")
    qtbot.waitUntil(lambda: in_sight() == {"curves"})
    whole_window.presentation.end()
    qtbot.waitUntil(lambda: dock("microscope").on_top and "filters" not in in_sight())
    dock("microscope").close()
    qtbot.waitUntil(lambda: in_sight() >= {"activations", "filters"})
