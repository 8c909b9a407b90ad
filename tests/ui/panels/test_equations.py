"""The notes' equations stand in the window, and the objectives next to them tell what differs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_viz.ui.charts.equation_sheet import LEAST
from mnist_viz.ui.panels.equations import EquationsPanel

SIZE = (310, 310)


@pytest.fixture
def equations(stage, recipe):
    stage.start(recipe(8, objective="notes"))
    return stage.open(EquationsPanel, SIZE)


def pictures(panel):
    return [view.accessibleName() for view in panel.sheet.views]


def whole_in_sight(panel):
    sheet = panel.sheet
    return all(
        sheet.viewport().rect().contains(view.geometry().translated(view.parent().pos()))
        for view in sheet.views
    )


def test_all_equations_are_there_and_in_sight(equations, qtbot):
    assert len(equations.sheet.views) == 15
    assert [name[:3] for name in pictures(equations) if name.startswith("(")] == [
        f"({letter})" for letter in "ABCDEF"
    ]
    qtbot.waitUntil(lambda: whole_in_sight(equations))


def test_without_room_they_scroll_and_stay_readable(equations, qtbot):
    equations.resize(310, 180)
    bar = equations.sheet.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    heights = {view.height() for view in equations.sheet.views}
    assert min(heights) >= LEAST * 24
    assert equations.sheet.horizontalScrollBar().maximum() == 0


def test_with_room_they_grow(equations, qtbot):
    small = equations.sheet.views[0].width()
    equations.resize(700, 700)
    qtbot.waitUntil(lambda: equations.sheet.views[0].width() > 1.3 * small)
    qtbot.waitUntil(lambda: whole_in_sight(equations))


def test_another_objective_shows_what_differs_and_leaves_the_run_alone(equations, stage):
    equations.objectives["cross-entropy"].click()
    assert "usual choice with softmax" in equations.difference.text()
    assert equations.start.isVisible()
    assert equations.branch.isVisible()
    assert stage.session.frame().recipe.objective == "notes"
    stage.draw(equations)  # the next frame does not take the look back
    assert equations.chosen == "cross-entropy"


def test_a_new_run_starts_with_the_chosen_objective(equations, stage):
    equations.objectives["squared-error"].click()
    equations.start.click()
    assert stage.session.frame().recipe.objective == "squared-error"
    stage.draw(equations)
    assert not equations.start.isVisible()


def test_a_branch_continues_with_the_chosen_objective(equations, stage, qtbot):
    stage.session.training.run_to(4)
    qtbot.waitUntil(lambda: stage.session.frame().live.step == 4)
    equations.objectives["cross-entropy"].click()
    equations.branch.click()
    qtbot.waitUntil(lambda: stage.session.frame().live is not None, timeout=20_000)
    segments = stage.session.frame().live.history
    assert [(segment.step, segment.recipe.objective) for segment in segments] == [
        (0, "notes"),
        (4, "cross-entropy"),
    ]


def test_a_symbol_that_is_pointed_at_is_explained(equations, qtbot):
    view = equations.sheet.views[0]
    QTest.mouseMove(view, view.box("W").center().toPoint())
    qtbot.waitUntil(lambda: equations.symbol.text().startswith("W1, 8 × 784"))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert not equations.symbol.text().startswith("W1")


def test_the_default_window_shows_them_all(whole_window, qtbot):
    whole_window.resize(1280, 720)
    panel = next(d.panel for d in whole_window.area.docks if d.kind.name == "equations")
    qtbot.waitUntil(lambda: len(panel.sheet.views) == 15 and whole_in_sight(panel), timeout=20_000)
