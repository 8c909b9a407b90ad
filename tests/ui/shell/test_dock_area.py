"""Every frame shows something new, no panel is forgotten, and no frame has to draw them all."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.shell.window import Window


@pytest.fixture
def visible(whole_window: Window) -> list[Dock]:
    """The panels in sight, none of which lacks the newest frame."""
    whole_window.stop_drawing()
    whole_window.refresh_now()
    docks = [dock for dock in whole_window.area.docks if dock.on_top]
    assert not any(dock.lags for dock in docks)
    return docks


@pytest.fixture
def hand_out(whole_window: Window, visible: list[Dock]) -> Callable[..., int]:
    """Draw one frame, new to the panels or not, and return how many panels drew it."""
    frame = whole_window.session.frame()

    def draw(*, fresh: bool = False) -> int:
        before = sum(dock.lags for dock in visible)
        whole_window.area.draw(frame, fresh=fresh)
        return (len(visible) if fresh else before) - sum(dock.lags for dock in visible)

    return draw


def test_what_is_due_is_shared_out_among_frames_and_all_of_it_comes(visible, hand_out):
    for dock in visible:
        dock.due = 1.0  # long ago
    shares = [hand_out(fresh=True)]
    while share := hand_out():
        shares.append(share)
    assert sum(shares) == len(visible)
    assert max(shares) <= -(-len(visible) // 3)


def test_a_frame_draws_the_next_panel_where_none_is_due_yet(visible, hand_out):
    for rank, dock in enumerate(visible):
        dock.due = 1e12 + rank
    shares = [hand_out(fresh=True), *(hand_out() for _ in visible)]
    # What is read in one image is reported by two panels, which are drawn together.
    assert sorted(shares) == [0, 0, *[1] * (len(visible) - 2), 2]


@pytest.mark.panels("filters", "curves")
def test_a_panels_help_is_shown_at_its_title_and_never_over_its_charts(whole_window, qtbot):
    dock = next(dock for dock in whole_window.area.docks if dock.kind.name == "filters")
    qtbot.waitUntil(lambda: dock.on_top)
    for widget, at, shown in (
        (dock.panel.mosaic.viewport(), QPoint(40, 40), ""),
        (dock.titleBarWidget(), QPoint(4, 4), dock.kind.help),
    ):
        QToolTip.hideText()
        event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        assert QToolTip.text() == shown
    QToolTip.hideText()


def test_a_panel_is_built_where_it_is_first_seen(whole_window, qtbot):
    area = whole_window.area
    assert {dock.is_built for dock in area.docks} == {True, False}
    assert all(dock.is_built for dock in area.docks if dock.on_top)
    (confusion,) = (dock for dock in area.docks if dock.kind.name == "confusion")
    assert not confusion.is_built
    area.reveal("confusion")
    assert confusion.is_built
    qtbot.waitUntil(lambda: confusion.on_top and not confusion.lags)


def test_the_program_builds_what_nobody_has_seen_before_training_begins(whole_window):
    docks = whole_window.area.docks
    assert not all(dock.is_built for dock in docks)
    whole_window.area.build_hidden()
    assert all(dock.is_built for dock in docks)
