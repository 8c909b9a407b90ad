"""Export an animation of the window or one panel."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import Full, Queue
from threading import Thread
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QProgressBar,
    QWidget,
)

from mnist_viz.core.message import message_of
from mnist_viz.runs.atomic import RunsError
from mnist_viz.runs.exports.film import export_film
from mnist_viz.ui.controls.number_box import CountBox
from mnist_viz.ui.look.stills import picture_of
from mnist_viz.ui.words.translation import tr, translate

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
            self.subject.addItem(tr(dock.kind.title), dock.kind.name)
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
    """Return at most this many of the keyframes' steps from `start` to `end`, evenly chosen."""
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


WIDEST = 1280
FPS = 20.0
AHEAD = 4
"""Pictures that may wait to be encoded: what is filmed waits for the encoder, not memory."""
ENDING_MS = 20
WAIT = 0.05
"""Seconds after which the window looks whether an encoder that takes no picture still lives."""

Picture = NDArray[np.uint8]


class Filming(QObject):
    """Shows one step after the other, and hands each picture to a thread that encodes them.

    Parameters
    ----------
    path
        The film, .gif or .mp4.
    window
        Its session is sought through the steps, and goes back at the end to where the user looked.
    subject
        What is filmed: the window or a panel of it.
    steps
        The moments, in order.
    """

    progressed = Signal(int)
    """This many pictures were taken."""
    ended = Signal(str)
    """The film is complete, given up, or failed: a sentence where something went wrong."""

    def __init__(
        self, path: Path, window: "Window", subject: QWidget, steps: Sequence[int]
    ) -> None:
        super().__init__(window)
        self._window, self._subject = window, subject
        self._steps = list(steps)
        self._taken = 0
        self._error = ""
        self._left = False
        self._cancelled = self._complete = False
        frame = window.session.frame()
        self._run, self._looked_at = frame.run.number, frame.sought
        self._pictures: Queue[Picture | None] = Queue(AHEAD)
        self._encoder = Thread(target=self._encode, args=(path,), name="film")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        window.closing.connect(self.cancel)

    def start(self) -> None:
        """Begin; the window may be used meanwhile, but shows what is filmed."""
        self._encoder.start()
        self._timer.start(1)

    def cancel(self) -> None:
        """Give up: nothing is written, unless every picture is taken and the film nearly there."""
        if self._timer.isActive():
            self._cancelled = not self._complete
            self._finish()

    def _advance(self) -> None:
        if not self._encoder.is_alive():
            self._finish()
            return
        if self._complete or self._pictures.full():
            return
        if self._taken == len(self._steps):
            self._pictures.put(None)  # the window continues while the last ones are encoded
            self._complete = True
            self._timer.setInterval(ENDING_MS)
            return
        step = self._steps[self._taken]
        session = self._window.session
        if session.frame().sought != step:  # to seek a step again is to try it again
            session.seek(step)
        self._window.refresh()
        frame = session.frame()
        moment = frame.snapshot
        if frame.run.number != self._run:  # its steps will never be shown again
            self._left = True
            self._finish()
        elif moment is not None and moment.step == step:
            self._window.area.redraw()
            self._window.refresh()
            self._pictures.put(taken(self._subject))
            self._taken += 1
            self.progressed.emit(self._taken)

    def _finish(self) -> None:
        self._timer.stop()
        self._end_pictures()
        self._encoder.join()
        self._window.session.seek(None if self._left else self._looked_at)
        if self._left and not self._error:
            self._error = tr("The run was left while it was filmed: the film ends there.")
        self.ended.emit("" if self._cancelled else self._error)
        self.deleteLater()

    def _end_pictures(self) -> None:
        """Tell the encoder that no more will come, unless it ends before there is room to."""
        while self._encoder.is_alive():
            try:
                self._pictures.put(None, timeout=WAIT)
            except Full:
                continue
            return

    def _encode(self, path: Path) -> None:
        try:
            export_film(path, self._queued(), FPS)
        except InterruptedError:
            return
        except (RunsError, OSError) as error:
            self._error = tr("The film could not be made: {error}").format(
                error=translate(message_of(error))
            )
        except Exception as error:  # noqa: BLE001 - the window shows it
            self._error = tr("A fault of the program ended the film: {kind}: {error}.").format(
                kind=type(error).__name__, error=error
            )

    def _queued(self) -> Iterator[Picture]:
        while (picture := self._pictures.get()) is not None and not self._cancelled:
            yield picture
        if self._cancelled:
            raise InterruptedError


def taken(subject: QWidget) -> Picture:
    """Return what a widget shows, (height, width, 3), at most `WIDEST` pixels wide."""
    image = picture_of(subject).toImage()
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def moments(last: int, pictures: int) -> list[int]:
    """Return this many steps from 0 to `last`, dense at the beginning, where most happens."""
    steps = {round(math.expm1(math.log1p(last) * i / (pictures - 1))) for i in range(pictures)}
    return sorted(steps)


def subject_of(window: "Window", panel: str) -> QWidget:
    """Return the panel of that name, brought to the front, or the window for the empty name.

    Raises
    ------
    RunsError
        If there is no such panel.
    """
    found = {dock.kind.name: dock for dock in window.area.docks}
    if not panel:
        return window
    if panel not in found:
        raise RunsError(f"There is no panel {panel}; there are {', '.join(sorted(found))}.")
    window.area.reveal(panel)
    return found[panel].panel
