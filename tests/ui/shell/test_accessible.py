"""Anyone who cannot see the window receives what every control is and what every chart shows."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QGraphicsView,
    QWidget,
)

from mnist_viz.ui.charts.bars import Bars
from mnist_viz.ui.pad.sketch import Sketch


def test_every_control_that_hears_keys_has_a_name(shared_window, reader):
    nameless = [
        f"{panel.name}: {type(widget).__name__}"
        for panel in reader.panels(shared_window)
        for widget in panel.findChildren(QWidget)
        if reader.hears(widget, panel) and not reader.name_of(widget)
    ]
    nameless += [
        f"shell: {type(widget).__name__}"
        for widget in shared_window.transport.findChildren(QWidget)
        if reader.hears(widget, shared_window) and not reader.name_of(widget)
    ]
    assert nameless == []


def test_every_button_has_a_name_and_a_sentence(shared_window, reader):
    for panel in reader.panels(shared_window):
        for button in panel.findChildren(QAbstractButton):
            if button.isVisibleTo(panel) and reader.hears(button, panel):
                assert reader.name_of(button), panel.name


def test_every_chart_says_what_it_shows(shared_window, reader):
    dumb = []
    for panel in reader.panels(shared_window):
        shared_window.refresh_now()
        shared_window.summaries.update()
        dumb += [
            f"{panel.name}: {type(chart).__name__} {chart.accessibleName()}"
            for chart in panel.findChildren(QWidget)
            if isinstance(chart, QGraphicsView | Bars | Sketch)
            and chart.isVisibleTo(panel)
            and not (chart.accessibleDescription() and chart.accessibleName())
        ]
    assert dumb == []


@pytest.mark.panels("activations")
def test_what_a_chart_says_changes_with_what_it_shows(whole_window, qtbot, reader):
    window = whole_window
    window.summaries.update()
    charts = [
        c
        for c in reader.panel(window, "activations").findChildren(QWidget)
        if hasattr(c, "summary")
    ]
    before = [reader.description_of(chart.focusProxy() or chart) for chart in charts]
    for _ in range(3):
        window.commands["step"].trigger()
    qtbot.waitUntil(lambda: window.session.frame().live.step == 3)
    window.refresh_now()
    window.summaries.update()
    after = [reader.description_of(chart.focusProxy() or chart) for chart in charts]
    assert sum(a != b for a, b in zip(before, after, strict=True)) >= 3


@pytest.mark.panels("pad")
def test_without_a_listener_nothing_is_worked_out(whole_window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(whole_window.summaries, "update", lambda: told.append(1))
    for listening in (False, True):
        monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda on=listening: on))
        whole_window.summaries._update_if_active()
        assert bool(told) is listening
