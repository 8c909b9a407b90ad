"""The table of runs says what each run was, not only where its knobs stand now."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from mnist_viz.core.evaluation import Evaluation
from mnist_viz.core.recipe import Knobs
from mnist_viz.runs.history import KnobChange
from mnist_viz.session import snapshot
from mnist_viz.ui.panels.runs import Runs, accuracies, present, rate_course, rate_words


@pytest.fixture
def record(stage, recipe):
    """The record of a run that rests at its first weights, at a rate of 0.5."""
    return present(stage.start(recipe(8, rate=0.5)))


def turned(record, *changes):
    turns = tuple(KnobChange(step, Knobs(rate)) for step, rate in changes)
    return replace(record, snapshot=replace(record.snapshot, turns=turns))


@pytest.mark.parametrize(
    ("changes", "rates"),
    [
        ((), "0.5"),
        (((100, 10.0), (200, 0.3)), "0.5 → 10 → 0.3"),
        (((100, 0.6), (101, 0.7), (102, 0.8), (300, 0.3)), "0.5 → 0.8 → 0.3"),
        (((0, 0.1),), "0.1"),
        (((10, 0.7), (10, 0.5)), "0.5"),
        (tuple((s, 1.0 + s % 2) for s in range(1, 20)), "0.5 → 2 → … → 1 → 2"),
    ],
)
def test_the_rate_is_told_as_it_went(record, changes, rates):
    assert rate_words(rate_course(turned(record, *changes))) == rates


def test_best_and_last_accuracy_have_their_step(record):
    nothing = Evaluation(0.1, np.empty(0, np.uint8), np.zeros((10, 10), int))
    steps, values = np.array([0.0, 200.0, 1400.0]), np.array([0.1, 0.97, 0.12])
    latest = snapshot.TestPoint(1400, nothing, nothing)
    test = snapshot.TestCurve(steps, values, values, values, values, latest, ())
    said = accuracies(replace(record, test=test))
    assert said == ("97.00% at step 200", "12.00% at step 1,400")


def test_the_line_and_the_tick_of_a_selected_run_are_seen(stage, recipe, theme, qtbot):
    stage.start(recipe(8))
    panel = stage.open(Runs, (700, 220), theme)
    panel.table.selectRow(0)
    rect = panel.table.visualItemRect(panel.table.item(0, 0))
    picture = panel.table.viewport().grab(rect).toImage()
    colours = {
        picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width() // 2)
    }
    ground = picture.pixelColor(picture.width() - 3, 4)
    assert max(abs(QColor(c).lightness() - ground.lightness()) for c in colours) > 60
    assert panel.table.item(0, 0).checkState() is Qt.CheckState.Checked
