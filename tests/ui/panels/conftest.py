"""What the panels' tests stand on: a tiny data set, real frames of it, a way to open a panel."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset, Split
from mnist_viz.session.frame import Frame
from mnist_viz.session.panel_analyses import EXAMPLE_ACTIVATIONS
from mnist_viz.session.session import Session
from mnist_viz.ui.look.theme import DARK, Theme
from mnist_viz.ui.panel import Panel

CLASSES = ("nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def tiny_dataset(name: str) -> Dataset:
    """Noise with a bright band at the height of its class; two dozen of each class for testing."""
    rng = np.random.default_rng(1)
    labels = rng.permutation(np.arange(540, dtype=np.uint8) % 10)
    images = rng.integers(0, 120, (540, 784), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[78 * int(label) : 78 * int(label) + 40] += 90
    return Dataset(
        name, "Tiny", Split(images[:300], labels[:300]), Split(images[300:], labels[300:]), CLASSES
    )


class Stage:
    """One session, its panel, and the frames that pass between them."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.session = session
        self.shown: Frame | None = None
        self._qtbot = qtbot

    def start(self, recipe: Recipe, *, tested: bool = True) -> Frame:
        """Rest at the first weights, with the test set tried out."""
        self.session.start(recipe, play=False)

        def ready() -> bool:
            frame = self.session.tick()
            return frame.examples_trace is not None and (frame.test is not None or not tested)

        self._qtbot.waitUntil(ready, timeout=20_000)
        return self.session.tick()

    def open(self, kind: type[Panel], size: tuple[int, int], theme: Theme = DARK) -> Panel:
        """Show a panel that is handed frames as the window hands them."""
        panel = kind(self.session, theme)
        self._qtbot.addWidget(panel)
        panel.resize(*size)
        panel.refresh_requested.connect(lambda: self.draw(panel))
        panel.pen_moved.connect(lambda: self.draw(panel))
        panel.show()
        self.answer(panel)
        self.draw(panel)
        return panel

    def answer(self, panel: Panel) -> None:
        """Wait for the examples to be tried, if the panel asks for that and there is a network."""
        if EXAMPLE_ACTIVATIONS in panel.needs and self.session.tick().network is not None:
            self.session.want(panel.needs)
            self._qtbot.waitUntil(
                lambda: self.session.tick().insight(EXAMPLE_ACTIVATIONS) is not None,
                timeout=20_000,
            )

    def draw(self, panel: Panel) -> Frame:
        self.shown = self.session.tick()
        panel.draw(self.shown)
        return self.shown


@pytest.fixture
def stage(dressed: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    session = Session(tiny_dataset)
    yield Stage(qtbot, session)
    session.close()


@pytest.fixture
def recipe() -> Callable[..., Recipe]:
    """Recipes of the tiny data set with other layers."""

    def make(*hidden: int, **others: object) -> Recipe:
        return Recipe(data="tiny", hidden=hidden, batch=20, **others)  # type: ignore[arg-type]

    return make
