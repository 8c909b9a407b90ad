"""The menu of a chart: at the right mouse button, at the menu key, and in *Controls*."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QStatusTipEvent
from PySide6.QtWidgets import QMenu, QMessageBox

from mnist_viz.runs.atomic import replace_file
from mnist_viz.ui.controls.file_dialogs import ask_where_to_save
from mnist_viz.ui.look.stills import picture_of, save_still
from mnist_viz.ui.words.labels import announce
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.charts.view import ChartView

TOLD_MS = 5000
"""How long the status bar says what was copied or saved."""


class ChartMenu(QMenu):
    """What every chart can do; `add_act` and `add_switch` put entries of one kind above it.

    The keys work while the chart has the focus.
    """

    def __init__(self, view: "ChartView") -> None:
        super().__init__(view.accessibleName(), view)
        self._view = view
        self.setToolTipsVisible(True)
        self._told = QTimer(self, singleShot=True)
        self._told.timeout.connect(lambda: self._status(""))
        self._own_end = self.addSeparator()
        self._zooms = (
            self._act(tr("Show everything"), view.fit, "Ctrl+0"),
            self._act(tr("Zoom in"), lambda: view.zoom(1.25), "Ctrl++", also="Ctrl+="),
            self._act(tr("Zoom out"), lambda: view.zoom(0.8), "Ctrl+-"),
            self.addSeparator(),
        )
        self._act(tr("Copy as picture"), self.copy_picture, "Ctrl+C")
        self._act(tr("Copy values"), self.copy_values, "Ctrl+Shift+C")
        self._act(tr("Save as PNG …"), lambda: self._ask_picture(".png", tr("Picture (*.png)")))
        self._act(tr("Save as SVG …"), lambda: self._ask_picture(".svg", tr("Drawing (*.svg)")))
        self._act(tr("Save values as CSV …"), self._ask_csv)
        self.aboutToShow.connect(self.refresh)

    def chart(self) -> "ChartView":
        """Return the chart that it belongs to."""
        return self._view

    def add_act(self, text: str, act: Callable[[], object], keys: str = "") -> QAction:
        """Add an entry of the chart's own that does something."""
        action = self._act(text, act, keys)
        self.insertAction(self._own_end, action)
        return action

    def add_switch(
        self, text: str, switch: Callable[[bool], object], *, on: bool = False, tip: str = ""
    ) -> QAction:
        """Add an entry of the chart's own that can be on or off."""
        action = QAction(text, self._view, checkable=True, checked=on)
        action.setToolTip(tip or text)
        action.toggled.connect(switch)
        self.insertAction(self._own_end, action)
        return action

    def copy_picture(self) -> None:
        """Put a picture of the chart on the clipboard."""
        QGuiApplication.clipboard().setPixmap(picture_of(self._view))
        self._tell(tr("The chart is copied as a picture."))

    def copy_values(self) -> None:
        """Put the chart's values on the clipboard, as a spreadsheet pastes them."""
        QGuiApplication.clipboard().setText(self._view.table().tab_separated())
        self._tell(tr("The values are copied."))

    def save_picture(self, path: Path) -> None:
        """Write a picture of the chart: as SVG where the name ends so, else as PNG."""
        self._save(path, lambda: save_still(self._view, path))

    def save_csv(self, path: Path) -> None:
        """Write the chart's values as comma-separated text."""
        content = self._view.table().csv().encode()
        self._save(path, lambda: replace_file(path, content))

    def _act(
        self, text: str, act: Callable[[], object], keys: str = "", *, also: str = ""
    ) -> QAction:
        action = QAction(text, self._view)
        action.setShortcuts([QKeySequence(key) for key in (keys, also) if key])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: act())
        self._view.addAction(action)
        self.addAction(action)
        return action

    def refresh(self) -> None:
        """Show the entries that mean something for this chart."""
        self.setTitle(self._view.accessibleName())
        can_zoom = any(any(box.mouseEnabled()) for box in self._view.boxes)
        for action in self._zooms:
            action.setVisible(can_zoom)

    def _ask_picture(self, ending: str, kind: str) -> None:
        self._ask(tr("Save a picture"), ending, kind, self.save_picture)

    def _ask_csv(self) -> None:
        self._ask(tr("Save values"), ".csv", tr("Table (*.csv)"), self.save_csv)

    def _ask(self, title: str, ending: str, kind: str, then: Callable[[Path], None]) -> None:
        name = "".join(c if c.isalnum() else "_" for c in self._view.accessibleName())
        ask_where_to_save(self._view, title, name.lower() + ending, kind, then)

    def _save(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            box = QMessageBox(self._view)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.setIcon(QMessageBox.Icon.Warning)
            box.setText(
                tr("{written} could not be written: {reason}.").format(
                    written=path, reason=error.strerror
                )
            )
            box.show()
        else:
            self._tell(tr("{written} is written.").format(written=path))

    def _tell(self, sentence: str) -> None:
        """Announce the result in the status bar and to a screen reader."""
        announce(self._view, sentence)
        self._status(sentence)
        self._told.start(TOLD_MS)

    def _status(self, sentence: str) -> None:
        # Qt hands it from parent to parent, up to the window.
        QCoreApplication.sendEvent(self._view, QStatusTipEvent(sentence))
