"""The menu of everything that the panels' buttons do, made from those buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from mnist_viz.ui.charts.menu import ChartMenu
from mnist_viz.ui.controls.entries import keep_in_place
from mnist_viz.ui.controls.keys import KEYS
from mnist_viz.ui.panel import Panel
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.words.translation import tr


class ControlsMenu(QMenu):
    """A menu for each panel: a way to it, and its buttons as they are when the menu opens.

    Made from what is there, so that no button can be forgotten.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Controls"), parent)

    def add(self, dock: Dock, ways: Sequence[QAction]) -> None:
        """Add a menu for the panel of `dock`, with the actions that lead to it before its own."""
        menu = self.addMenu(tr(dock.panel.title))
        menu.setToolTipsVisible(True)
        for moment in (menu.aboutToShow, dock.built):
            moment.connect(lambda: offer(menu, dock.panel, ways))
        offer(menu, dock.panel, ways)


def offer(menu: QMenu, panel: Panel, ways: Sequence[QAction]) -> None:
    """Fill the menu of a panel anew."""
    menu.clear()
    menu.addActions(list(ways))
    menu.addSeparator()
    own = panel.findChildren(QAction)
    for button in panel.findChildren(QAbstractButton):
        if isinstance(button, QToolButton) and button.defaultAction() in own:
            menu.addAction(button.defaultAction())
        elif isinstance(button, QPushButton) and button.menu() is not None:
            below = menu.addMenu(button.menu())
            below.setText(button.text())
            below.setEnabled(button.isEnabled())
        elif name_of(button) and button.isVisibleTo(panel):
            _add(menu, button)
    for chart in panel.findChildren(ChartMenu):
        if chart.chart().isVisibleTo(panel):
            menu.addMenu(chart)
    keep_in_place(menu)


def name_of(button: QAbstractButton) -> str:
    """Return what a button is called: its words, or where it is a picture what is read out."""
    return button.text() if len(button.text()) > 1 else button.accessibleName()


def _add(menu: QMenu, button: QAbstractButton) -> None:
    action = menu.addAction(name_of(button))
    action.setToolTip(button.toolTip())
    keys = button.property(KEYS)
    if isinstance(keys, QKeySequence):
        action.setShortcut(keys)
        # It is shown here, and heard where the button is.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setEnabled(button.isEnabled())
    action.setCheckable(button.isCheckable())
    action.setChecked(button.isChecked())
    action.triggered.connect(button.click)
