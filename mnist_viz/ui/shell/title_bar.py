"""The title of a panel: its name, a "?" that says what it shows, and the ways to float or close."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QStyle,
    QToolButton,
    QToolTip,
)

from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.labels import ElidedLabel
from mnist_viz.ui.words.translation import tr

HELP_MS = 60_000
"""How long the help stays after a click, unless the pointer leaves."""

ASIDE = 24
"""Pixels to the right and down by which a panel leaves its dock when it floats."""


class TitleBar(QFrame):
    """The title on top of a dock; the dock can be dragged by it.

    The help belongs to the title: a tooltip of the whole panel would cover what is pointed at.
    """

    def __init__(self, dock: QDockWidget, help_text: str) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setProperty("role", "title")
        self.setToolTip(help_text)
        self.title = ElidedLabel(dock.windowTitle())
        self.title.setToolTip("")  # the help of the bar, where the words are whole
        self.title.setMinimumWidth(SPACING)  # the name is elided before it widens the dock
        self._help = self._button("?", tr("What this panel shows"))
        self._help.clicked.connect(self._show_help)
        pixmap = QStyle.StandardPixmap
        floats = self._button("", tr("Float, or dock again"), pixmap.SP_TitleBarNormalButton)
        floats.clicked.connect(self._float_or_dock)
        close = self._button("", tr("Close"), pixmap.SP_TitleBarCloseButton)
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self.title)
        row.addStretch(1)
        for button in (self._help, floats, close):
            row.addWidget(button)

    def set_floating(self, floating: bool) -> None:
        """Look like the title of a window of its own, or like that of a dock."""
        self.setProperty("floating", floating)
        self.style().polish(self)

    def set_tabbed(self, tabbed: bool) -> None:
        """Leave the name to the tab, where there is one: it would show twice."""
        self.title.setVisible(not tabbed)

    def _button(
        self, text: str, name: str, picture: QStyle.StandardPixmap | None = None
    ) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("title", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if picture is not None:
            button.setIcon(self.style().standardIcon(picture))
            button.setIconSize(QSize(12, 12))
        return button

    def _float_or_dock(self) -> None:
        """Dock again, or float a little aside: in its old place it would look docked still."""
        dock = self._dock
        place = QRect(dock.mapToGlobal(QPoint(0, 0)), dock.size()).translated(ASIDE, ASIDE)
        dock.setFloating(not dock.isFloating())
        if dock.isFloating():
            room = dock.screen().availableGeometry()
            place.moveRight(min(place.right(), room.right()))
            place.moveBottom(min(place.bottom(), room.bottom()))
            dock.setGeometry(place)

    def _show_help(self) -> None:
        below = self.mapToGlobal(QPoint(0, self.height()))
        QToolTip.showText(below, self.toolTip(), self._help, self._help.rect(), HELP_MS)


def is_tabbed(dock: QDockWidget, tabbed_with: list[QDockWidget]) -> bool:
    """Return whether a dock has a tab, which it has next to another one that is not closed."""
    beside = [other for other in tabbed_with if not other.isHidden()]
    return bool(beside) and not dock.isFloating()
