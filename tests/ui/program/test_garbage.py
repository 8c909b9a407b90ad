"""What the program no longer needs leaves the memory, however long it lived."""

import gc
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from mnist_viz.ui.program import app


class Cycle:
    """An object that only the garbage collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def bare_window(qtbot) -> QWidget:
    """A widget that owns the timer in place of the window."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def collecting():
    """Leave the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_a_cycle_that_outlived_collections_is_freed_once_it_is_dropped(
    bare_window, qtbot, monkeypatch, collecting
) -> None:
    monkeypatch.setattr(app, "COLLECT_MS", 20)
    app.collect_here(bare_window)
    qtbot.wait(100)  # the first collection has been
    cycle = Cycle()
    gone = weakref.ref(cycle)
    qtbot.wait(200)  # it is old now
    assert gone() is cycle
    del cycle
    qtbot.waitUntil(lambda: gone() is None)
