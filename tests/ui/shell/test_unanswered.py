"""What could not be worked out for a panel is reported in its place, and can be tried again."""

import numpy as np
import pytest

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.data.errors import DataError
from mnist_viz.session.analysis import Analysis
from mnist_viz.session.session import Session
from mnist_viz.ui.look.theme import DARK
from mnist_viz.ui.panel import Panel, Place
from mnist_viz.ui.shell.dock_area import DockArea


def tiny(name):
    split = [
        Split(np.zeros((20, 784), np.uint8), np.arange(20, dtype=np.uint8) % 10) for _ in range(2)
    ]
    return Dataset(name, "Tiny", *split)


@pytest.fixture
def opened(dressed, qtbot):
    """A dock with a panel whose question fails until it is fixed."""
    broken = [True]

    def work_out(frame):
        if broken:
            raise DataError("The file of answers is torn: fetch it again.")
        return 42

    question = Analysis("the answer", work_out)

    class Asking(Panel):
        name, title, help, place = "asking", "Asking", "It asks.", Place("left", 0)
        needs = (question,)

        def draw(self, frame):
            insight = frame.insight(question)
            self.setAccessibleName(str(insight.value) if insight else "nothing yet")

    session = Session(tiny)
    session.start(Recipe(data="tiny", hidden=(4,), batch=5), play=False)
    area = DockArea()
    qtbot.addWidget(area)
    area.add([Asking], session, DARK)
    area.arrange()
    area.show()

    def frames_until(holds):
        def drawn():
            session.want(area.needs)
            area.draw(session.tick(), fresh=True)
            return holds()

        qtbot.waitUntil(drawn, timeout=20_000)

    yield area.docks[0], frames_until, broken
    session.close()


def test_the_sentence_stands_in_the_panels_place_until_it_is_tried_again(opened):
    dock, frames_until, broken = opened
    frames_until(lambda: dock.faulty)
    assert "The file of answers is torn" in dock.fault.words.text()
    broken.clear()
    dock.fault.again.click()
    frames_until(lambda: dock.panel.accessibleName() == "42")
    assert not dock.faulty


def test_the_panel_comes_back_by_itself_where_another_moment_has_an_answer(opened):
    dock, frames_until, broken = opened
    frames_until(lambda: dock.faulty)
    broken.clear()
    dock.panel.session.training.step()
    frames_until(lambda: dock.panel.accessibleName() == "42")
    assert not dock.faulty
    assert dock.panel.isVisible()


def test_a_hidden_panel_asks_nothing(opened):
    dock, frames_until, _ = opened
    frames_until(lambda: dock.faulty)
    assert dock.needs == dock.panel.needs
    dock.hide()
    assert dock.needs == ()
