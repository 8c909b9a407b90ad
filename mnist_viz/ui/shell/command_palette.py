"""The command palette: type a few letters to find any command, panel, lesson or setting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.shell.dock import Dock
from mnist_viz.ui.words.translation import plain, tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

SETTINGS = (QComboBox, QAbstractSpinBox, QLineEdit, QSlider)
SIZE = QSize(560, 420)
MAX_SHOWN = 200


@dataclass(frozen=True)
class PaletteEntry:
    """One thing that can be found.

    Attributes
    ----------
    words
        What it is called, behind the menus or the panel in which it is.
    keys
        Its shortcut, or "".
    act
        What it does.
    """

    words: str
    keys: str
    act: Callable[[], object]


class CommandPalette(QFrame):
    """A field and a list below it, over the top of the window; Escape closes it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        self._entries: list[PaletteEntry] = []
        self._shown: list[PaletteEntry] = []
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Find a command"))
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(tr("Type a command, panel, lesson or setting"))
        self.field.setAccessibleName(tr("Find a command"))
        self.list.setAccessibleName(tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._take)
        self.list.itemClicked.connect(lambda _: self._take())
        self.hide()

    def open(self) -> None:
        """Show it, with everything that can be done now."""
        self._entries = list(entries_of(self._window))
        self.resize(SIZE.boundedTo(self._window.size() * 0.9))
        top = QPoint((self._window.width() - self.width()) // 2, 4 * SPACING)
        self.move(self._window.mapToGlobal(top))
        self.field.clear()
        self._find("")
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list by arrow keys while the user types."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}
        moves[Qt.Key.Key_PageDown] = 8
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = moves.get(Qt.Key(event.key()))
            if by is not None and self.list.count():
                row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        ranked = ((rank(entry.words, text), entry) for entry in self._entries)
        found = [(place, entry) for place, entry in ranked if place is not None]
        found.sort(key=lambda pair: pair[0])
        self._shown = [entry for _, entry in found[:MAX_SHOWN]]
        self.list.clear()
        for entry in self._shown:
            words = f"{entry.words}    {entry.keys}" if entry.keys else entry.words
            self.list.addItem(QListWidgetItem(words))
        if not self._shown:
            nothing = QListWidgetItem(tr("Nothing is called so."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.hide()
            self._shown[row].act()


def rank(words: str, typed: str) -> tuple[int, int, str] | None:
    """Return how well `words` answer what was typed, the best first; None where they do not.

    Every typed word must begin a word, or at least be part of one.
    """
    folded = words.casefold()
    name = folded.rsplit(" › ", 1)[-1]
    missed = 0
    for part in typed.casefold().split():
        if part not in folded:
            return None
        begins = any(word.startswith(part) for word in folded.replace("›", " ").split())
        missed += (not begins) + (part not in name)
    return missed, len(words), folded


def entries_of(window: Window) -> Iterator[PaletteEntry]:
    """Yield everything that can be done now: menus, panels, lessons, settings."""
    seen = set()
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            for entry in _of_menu(menu, plain(action.text())):
                if entry.words not in seen:
                    seen.add(entry.words)
                    yield entry
    for dock in window.area.docks:
        title, panel = tr(dock.kind.title), tr("Panel")
        yield PaletteEntry(f"{panel} › {title}", "", partial(window.go_to, dock.kind.name))
        for name, act in dock.panel.contents_list():
            yield PaletteEntry(f"{title} › {name}", "", partial(_open, window, dock, act))
        for name, widget in _settings(dock):
            yield PaletteEntry(f"{title} › {name}", "", partial(_focus, window, dock, widget))


def _of_menu(menu: QMenu, path: str) -> Iterator[PaletteEntry]:
    menu.aboutToShow.emit()  # some menus are filled only then
    for action in menu.actions():
        words, below = plain(action.text()).rstrip(" …"), action.menu()
        if isinstance(below, QMenu) and action.isEnabled():
            yield from _of_menu(below, f"{path} › {words}")
        elif words and action.isEnabled() and not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield PaletteEntry(f"{path} › {words}", keys, action.trigger)


def _settings(dock: Dock) -> Iterator[tuple[str, QWidget]]:
    """Yield the fields of a panel, each once by its name."""
    found: dict[str, QWidget] = {}
    for widget in dock.panel.findChildren(QWidget):
        own = not widget.objectName().startswith("qt_")
        if isinstance(widget, SETTINGS) and own and widget.accessibleName():
            found[widget.accessibleName()] = widget
    yield from found.items()


def _focus(window: Window, dock: Dock, widget: QWidget) -> None:
    window.go_to(dock.kind.name)
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _open(window: Window, dock: Dock, act: Callable[[], object]) -> None:
    window.go_to(dock.kind.name)
    act()
