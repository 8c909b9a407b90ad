"""Numbers that are not finite reach every panel: each says so in words, and no digit is read."""

import re

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mnist_viz.core.arrays import as_columns
from mnist_viz.core.edits import Edit
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.frame import Frame
from mnist_viz.ui.panels import find_panels
from mnist_viz.ui.panels.pad import Pad

LARGEST = float(np.finfo(np.float32).max)
NOT_A_NUMBER = re.compile(r"(?<!\w)[-+]?(nan|inf)(?!\w)|\? %", re.IGNORECASE)


def told(panel: QWidget) -> list[str]:
    """Return all that a panel says, in its labels, buttons, tooltips and to a screen reader."""
    widgets = [panel, *panel.findChildren(QWidget)]
    texts = [w.text() for w in widgets if isinstance(w, QLabel | QAbstractButton)]
    return [*texts, *(w.toolTip() for w in widgets), *(w.accessibleDescription() for w in widgets)]


def is_answered(frame: Frame, need: Analysis[object]) -> bool:
    return frame.insight(need) is not None or frame.insights.error(need) is not None


def overflow(stage) -> None:
    """Set weights by hand to the largest numbers there are: infinity less infinity is no number."""
    stage.session.edit(
        tuple(
            Edit(f"W{layer}", row, column, LARGEST * (-1) ** column)
            for layer, columns in ((1, 784), (2, 4))
            for row in range(4)
            for column in range(columns)
        )
    )


@pytest.mark.parametrize("kind", find_panels(), ids=lambda kind: kind.name)
def test_a_panel_says_in_words_that_numbers_are_not_finite(stage, recipe, qtbot, kind):
    stage.start(recipe(4))
    overflow(stage)
    frame = stage.session.tick()
    with np.errstate(all="ignore"):
        assert not np.isfinite(
            frame.network.forward(as_columns(frame.dataset.test.images[:3])).z[-1]
        ).all()
    panel = stage.open(kind, (600, 500))
    stage.session.want(panel.needs)
    qtbot.waitUntil(
        lambda: all(is_answered(stage.session.tick(), need) for need in kind.needs),
        timeout=20_000,
    )
    stage.draw(panel)
    panel.grab()
    assert [text for text in told(panel) if NOT_A_NUMBER.search(text)] == []


def test_the_pad_reads_no_digit_from_numbers_that_are_not_finite(stage, recipe):
    stage.start(recipe(4))
    overflow(stage)
    pad = stage.open(Pad, (330, 460))
    assert not re.search(r"\d", pad.reading.text())
