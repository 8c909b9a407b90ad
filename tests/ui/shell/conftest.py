"""The window on a small run, as tests of the shell open it, and what a screen reader asks of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.errors import DataError
from mnist_viz.session.session import Session
from mnist_viz.session.snapshot import State
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.panels.curves import CurvesPanel
from mnist_viz.ui.panels.filters import FiltersPanel
from mnist_viz.ui.panels.recipe import RecipePanel
from mnist_viz.ui.shell.window import Window

RECIPE = Recipe(data="small", hidden=(12,), epochs=3, batch=20, rate=0.3, seed=4)
PANELS = (RecipePanel, CurvesPanel, FiltersPanel)


@pytest.fixture
def open_window(
    dressed: QApplication,
    qtbot: QtBot,
    settings: QSettings,
    small_digits: Callable[[str], Dataset],
) -> Iterator[Callable[..., Window]]:
    """Open windows on small runs; they are closed, and everything joined, after the test."""
    opened: list[Window] = []
    themes = ThemeSource(dressed, "dark")

    def load(name: str) -> Dataset:
        if name != "small":
            raise DataError(f"There is no data set called “{name}”.")
        return small_digits(name)

    def open_one(
        *, play: bool = False, panels: tuple[type[Panel], ...] = PANELS, **changes: object
    ) -> Window:
        """Open one on the small run with these fields of its recipe changed."""
        session = Session(load)
        session.start(replace(RECIPE, **changes), play=play)
        window = Window(session, themes, settings)
        qtbot.addWidget(window)
        window.resize(1200, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_panels(panels)
        opened.append(window)
        qtbot.waitUntil(lambda: session.tick().state is not State.LOADING)
        return window

    yield open_one
    for window in opened:
        window.close()
    themes.deleteLater()


class Reader:
    """What a screen reader asks, and where the keys go."""

    @staticmethod
    def name_of(widget: QWidget) -> str:
        """Return how a widget is called."""
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface.text(QAccessible.Text.Name) if interface else ""

    @staticmethod
    def description_of(widget: QWidget) -> str:
        """Return what a widget says of itself."""
        return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)

    @staticmethod
    def hears(widget: QWidget, top: QWidget) -> bool:
        """Whether the Tab key reaches it; a spin box's inner field answers with the box's name."""
        own = not widget.objectName().startswith("qt_") and widget.focusProxy() is None
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return own and tabbed and widget.isVisibleTo(top) and not isinstance(widget, QTabBar)

    @staticmethod
    def panels(window: Window) -> Iterator[Panel]:
        """Bring one panel after the other to the front."""
        for dock in window.area.docks:
            dock.show()
            dock.raise_()
            QApplication.processEvents()
            yield dock.panel

    @staticmethod
    def panels_together(window: Window) -> Iterator[list[Panel]]:
        """Bring panels to the front, as many as can be seen at once, until each one was there."""
        unseen = list(window.area.docks)
        while unseen:
            for dock in unseen:  # of those that share tabs, the last one stays in front
                dock.show()
                dock.raise_()
            QApplication.processEvents()
            yield [dock.panel for dock in window.area.docks if dock.on_top]
            unseen = [dock for dock in unseen if not dock.on_top]

    @staticmethod
    def panel(window: Window, name: str) -> Panel:
        """Return the panel of that name."""
        return next(dock.panel for dock in window.area.docks if dock.kind.name == name)


@pytest.fixture
def reader() -> type[Reader]:
    return Reader
