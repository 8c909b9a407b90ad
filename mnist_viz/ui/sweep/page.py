"""*Run > Sweep…*: choose what to vary, watch the map fill, and open a cell as a run."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz.core.message import message_of
from mnist_viz.core.recipe import Recipe
from mnist_viz.data.dataset import Dataset
from mnist_viz.data.sources import load
from mnist_viz.sweep.axis import SweepError, written
from mnist_viz.sweep.background import BackgroundSweep, SweepState
from mnist_viz.sweep.design import Design
from mnist_viz.sweep.folder import SweepFolder
from mnist_viz.sweep.local import open_workers, worker_count
from mnist_viz.sweep.summary import Combination
from mnist_viz.ui.controls.file_dialogs import ask_for_folder
from mnist_viz.ui.controls.helpers import close_with_keys
from mnist_viz.ui.look.appearance import ThemeSource
from mnist_viz.ui.look.theme import SPACING, Theme
from mnist_viz.ui.sweep.form import SweepForm
from mnist_viz.ui.sweep.view import SweepView
from mnist_viz.ui.words.translation import tr, translate

POLL_MS = 100
LAST = "sweep/folder"
"""The setting in which the folder of the last sweep is remembered."""


class SweepPage(QWidget):
    """A separate page; the window continues to train meanwhile.

    Parameters
    ----------
    themes
        The theme of the application.
    settings
        Where the last sweep is remembered.
    sweeps
        The folder in which a new sweep makes its folder.
    recipe
        Returns what the cells have in common: the recipe of the window's run.
    open_run
        Starts a cell's recipe as a run of the window.
    open_data
        Opens the data set of a recipe by the name of its source.
    """

    def __init__(
        self,
        themes: ThemeSource,
        settings: QSettings,
        sweeps: Path,
        *,
        recipe: Callable[[], Recipe],
        open_run: Callable[[Recipe], object],
        open_data: Callable[[str], Dataset] = load,
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Sweep"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._settings, self._sweeps = settings, sweeps
        self._recipe, self._open_run = recipe, open_run
        self._open_data = open_data
        self._sweep: BackgroundSweep | None = None
        self._folder: SweepFolder | None = None
        self._design: Design | None = None
        self._shown: tuple[object, ...] = ()
        self.form = SweepForm()
        self.view = SweepView(themes.theme)
        self.note, self.progress = QLabel(), QProgressBar()
        self.start = QPushButton(tr("Start"))
        self.pause = QPushButton(tr("Pause"))
        self.stop = QPushButton(tr("Stop"))
        self.other = QPushButton(tr("Open a sweep …"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self.form.changed.connect(self._tell_size)
        self.start.clicked.connect(self._start)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self._stop)
        self.other.clicked.connect(
            lambda: ask_for_folder(self, tr("Open the folder of a sweep"), self.open_folder)
        )
        self.view.chosen.connect(self._open_cell)
        themes.changed.connect(self.set_theme)
        close_with_keys(self)
        self.resize(980, 640)
        last = settings.value(LAST)
        if isinstance(last, str) and Path(last).is_dir():
            self.open_folder(Path(last))
        self._show_buttons()
        self._tell_size()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme."""
        self.view.set_theme(theme)

    def open_folder(self, path: Path) -> None:
        """Show the sweep in a folder: its design, and the cells that are finished."""
        try:
            folder = SweepFolder(path)
        except SweepError as error:
            self.note.setText(translate(message_of(error)))
            return
        design = folder.load_design()
        if design is None:
            self.note.setText(tr("There is no sweep in {path}.").format(path=path))
            return
        self._folder, self._design = folder, design
        axes = [(axis.field, ",".join(map(written, axis.values))) for axis in design.axes]
        self.form.show_axes(axes, design.seeds, design.recipe.epochs)
        found = [(cell, folder.find(cell)) for cell in design.cells()]
        results = [(cell, result) for cell, result in found if result is not None]
        self._tell_size()
        self.view.show_results(design, results)
        self._show_progress(len(results), design.size)

    def refresh(self) -> None:
        """Show what the sweep has come to since."""
        if self._sweep is None:
            return
        progress = self._sweep.progress()
        key = (progress.state, len(progress.results))
        if key == self._shown:
            return
        self._shown = key
        self.view.show_results(self._sweep.design, progress.results)
        self._show_progress(len(progress.results), self._sweep.design.size)
        if not progress.active:
            self._timer.stop()
            self._sweep.close()
            self._sweep = None
        self._show_buttons()
        self.note.setText(self._said(progress.state) or translate(progress.message))

    def _said(self, state: SweepState) -> str:
        return {
            SweepState.PREPARING: tr("The data are being read …"),
            SweepState.RUNNING: tr("Point at a cell to read it; click it to open it as a run."),
            SweepState.PAUSED: tr("Paused: cells in training are finished."),
            SweepState.FINISHED: tr("Finished. Click a cell to open it as a run."),
            SweepState.STOPPED: tr("Stopped. The finished cells are kept; Continue resumes."),
        }.get(state, "")

    def _start(self) -> None:
        """Begin the sweep that is filled in, or resume the one that is shown."""
        try:
            design = self._wanted()
            if self._folder is None or design != self._design:
                name = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
                self._folder = SweepFolder(self._sweeps / name)
            self._folder.save_design(design)
        except SweepError as error:
            self.note.setText(translate(message_of(error)))
            return
        self._design = design
        self._settings.setValue(LAST, str(self._folder.path))
        address = self.form.scheduler.text().strip() or None
        count = worker_count(window=True)
        source = design.recipe.source
        self._sweep = BackgroundSweep(
            design,
            self._folder,
            partial(self._open_data, source),
            partial(open_workers, address=address, count=count),
        )
        self._shown = ()
        self._sweep.start()
        self._timer.start(POLL_MS)
        self.refresh()

    def _wanted(self) -> Design:
        """Return the design that is shown, or the one that is filled in where they differ."""
        if self._design is not None and self._continues():
            return self._design
        return self.form.design(self._recipe())

    def _continues(self) -> bool:
        """Whether the form says what the sweep that is shown has."""
        design = self._design
        try:
            return design is not None and self.form.design(design.recipe) == design
        except SweepError:
            return False

    def _pause(self) -> None:
        if self._sweep is not None:
            self._sweep.pause(self._sweep.progress().state is not SweepState.PAUSED)
            self.refresh()

    def _stop(self) -> None:
        if self._sweep is not None:
            self._sweep.stop()

    def _open_cell(self, one: Combination) -> None:
        """Open the first run of a cell in the window."""
        self._open_run(one.results[0].recipe)
        axes = self._design.axes if self._design else ()
        values = [f"{a.field} {written(v)}" for a, v in zip(axes, one.values, strict=False)]
        self.note.setText(
            tr(
                "{cell} is open as a run: it trains in the window and ends with the very network "
                "of this cell."
            ).format(cell=", ".join(values))
        )

    def end(self) -> None:
        """Stop the sweep and wait for its workers, as the window closes."""
        self._timer.stop()
        if self._sweep is not None:
            self._sweep.close()
            self._sweep = None

    def _tell_size(self) -> None:
        """Say how many runs the form makes, or what is wrong with it."""
        if self._sweep is not None:
            return
        try:
            design = self._wanted()
        except SweepError as error:
            self.note.setText(translate(message_of(error)))
            self.start.setEnabled(False)
            return
        workers = worker_count(window=True)
        seconds = sum(_seconds(cell.recipe) for cell in design.cells()) / workers
        self.note.setText(
            tr("%n run(s)", "", design.size)
            + tr(", about {time} on %n worker(s).", "", workers).format(time=_duration(seconds))
        )
        self.start.setEnabled(True)
        self.start.setText(tr("Continue") if self._continues() else tr("Start"))
        if not self._continues():
            self.view.show_results(design, ())

    def _show_progress(self, done: int, size: int) -> None:
        self.progress.setRange(0, size)
        self.progress.setValue(done)

    def _show_buttons(self) -> None:
        active = self._sweep is not None
        paused = self._sweep is not None and self._sweep.progress().state is SweepState.PAUSED
        self.form.setEnabled(not active)
        self.start.setEnabled(not active)
        self.pause.setEnabled(active)
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.stop.setEnabled(active)
        self.other.setEnabled(not active)

    def _lay_out(self) -> None:
        self.start.setProperty("primary", True)
        self.note.setWordWrap(True)
        self.progress.setAccessibleName(tr("Finished runs"))
        self.progress.setFormat(tr("%v of %m runs"))
        buttons = QHBoxLayout()
        for button in (self.start, self.pause, self.stop):
            buttons.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(SPACING)
        left.addWidget(self.form)
        left.addLayout(buttons)
        left.addWidget(self.progress)
        left.addWidget(self.note)
        left.addStretch(1)
        left.addWidget(self.other)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(340)
        row = QHBoxLayout(self)
        row.addWidget(side)
        row.addWidget(self.view, 1)


def sweeps_folder() -> Path:
    """Return the user's folder for sweeps, or one that goes with the session without a home."""
    try:
        return user_data_path("mnist_viz", appauthor=False) / "sweeps"
    except RuntimeError:  # as some versions of platformdirs say that there is no home
        return Path(tempfile.gettempdir()) / "mnist_viz sweeps"


def _seconds(recipe: Recipe) -> float:
    """Return about how long a run takes: 10 us an example at 128 units, less at fewer."""
    weights = sum(a * b for a, b in zip(recipe.sizes, recipe.sizes[1:], strict=False))
    batch = recipe.batch or 1000
    return 60_000 * recipe.epochs * (3e-6 + weights * 7e-11 + 60e-6 / batch)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return tr("{seconds:.0f} s").format(seconds=max(1, seconds))
    return tr("{minutes:.0f} min").format(minutes=seconds / 60)
