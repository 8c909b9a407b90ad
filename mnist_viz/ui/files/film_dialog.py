"""What to film, from where to where; then how far the film is, and a way to give it up."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QProgressBar,
    QWidget,
)

from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.files.filming import Filming, subject_of
from mnist_viz.ui.words.translation import tr

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window


class FilmDialog(QDialog):
    """Filming of one window.

    Parameters
    ----------
    window
        What is filmed, whole or a panel of it.
    path
        The film that is written, .gif or .mp4.
    """

    def __init__(self, window: "Window", path: Path) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Make a film"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._path = window, path
        self._filming: Filming | None = None
        frame = window.session.frame()
        self._steps = frame.recorded.steps
        last = frame.live.step if frame.live else 0
        self.subject, self.progress = QComboBox(), QProgressBar()
        self.subject.addItem(tr("The whole window"), "")
        for dock in window.area.docks:
            self.subject.addItem(tr(dock.panel.title), dock.panel.name)
        self.start = _number(0, last, 0, tr("The first step that is filmed."))
        self.end = _number(0, last, last, tr("The last step that is filmed."))
        self.pictures = _number(2, 2000, 100, tr("Pictures in the film, twenty a second."))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        begin = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        begin.setText(tr("Film"))
        begin.setProperty("primary", True)
        self._lay_out()
        self.buttons.accepted.connect(self.film)
        self.buttons.rejected.connect(self.reject)

    def film(self) -> None:
        """Begin."""
        steps = stretch(self._steps, self.start.value(), self.end.value(), self.pictures.value())
        subject: QWidget = subject_of(self._window, self.subject.currentData())
        self._filming = Filming(self._path, self._window, subject, steps)
        self.progress.setRange(0, len(steps))
        self._filming.progressed.connect(self.progress.setValue)
        self._filming.ended.connect(self._end)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self._filming.start()

    def reject(self) -> None:
        """Give the film up, or the wish for one."""
        if self._filming is None:
            super().reject()
        else:
            self._filming.cancel()

    def _end(self, sentence: str) -> None:
        self._filming = None
        complete = self.progress.value() == self.progress.maximum()
        if sentence or complete:
            self._window.session.show_notice(
                sentence or tr("The film is in {path}.").format(path=self._path)
            )
        self.close()

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        layout.addRow(tr("Film"), self.subject)
        layout.addRow(tr("From step"), self.start)
        layout.addRow(tr("To step"), self.end)
        layout.addRow(tr("Pictures"), self.pictures)
        layout.addRow(self.progress)
        layout.addRow(self.buttons)


def stretch(steps: tuple[int, ...], start: int, end: int, pictures: int) -> list[int]:
    """Return at most so many of the keyframes' steps from `start` to `end`, evenly chosen."""
    inside = [step for step in steps if start <= step <= end] or [start]
    if len(inside) <= pictures:
        return inside
    return [inside[round(i * (len(inside) - 1) / (pictures - 1))] for i in range(pictures)]


def _number(least: int, most: int, value: int, tip: str) -> CountBox:
    box = CountBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setGroupSeparatorShown(True)
    box.setToolTip(tip)
    return box
