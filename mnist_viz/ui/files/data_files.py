"""Opening data sets in the window: a dialog with progress and cancel, next to the run."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressDialog

from mnist_viz.data.sources.folder import is_usual_folder
from mnist_viz.session.loading import ImportProgress, ImportThread
from mnist_viz.ui.controls.file_dialogs import ask_for_file, ask_for_folder
from mnist_viz.ui.words.translation import mark, tr, translate

if TYPE_CHECKING:
    from mnist_viz.ui.shell.window import Window

DATA = mark("Data sets (*.zip *.npz *.npy *.csv *.csv.gz *.tsv *ubyte *ubyte.gz)")
SUFFIXES = (".zip", ".npz", ".npy", ".csv", ".csv.gz", ".tsv")
LOOK_MS = 50
SHOWN_AFTER_MS = 400
"""An import that takes less time shows no dialog."""


class DataFiles:
    """Opens data sets of any form for one window; one at a time is imported."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._thread: ImportThread | None = None
        self._begin: Callable[[str], object] = window.open_data
        self._dialog: QProgressDialog | None = None
        self._timer = QTimer(window)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        window.closing.connect(self.cancel)

    @property
    def importing(self) -> bool:
        """Whether a data set is being imported."""
        return self._thread is not None

    def open(self, path: Path, begin: Callable[[str], object] | None = None) -> None:
        """Open the data set at `path`: at once in MNIST's own form, else once it is imported.

        Parameters
        ----------
        begin
            Called with what opens it; begins the present recipe on it where left out.
        """
        begin = begin or self._window.open_data
        if "ubyte" in path.name.lower() and path.is_file():
            path = path.parent  # one of the four files of a folder
        if path.is_dir() and is_usual_folder(path):
            begin(str(path))
            return
        self.cancel()
        self._begin = begin
        self._thread = ImportThread(path)
        self._dialog = self._progress_dialog(path)
        self._thread.start()
        self._timer.start()

    def ask_file(self) -> None:
        """Ask for a file with a data set, and open it."""
        ask_for_file(self._window, tr("Open a data set"), tr(DATA), self._window.files.take)

    def ask_folder(self) -> None:
        """Ask for the folder of a data set, and open it."""
        title = tr("Open the folder of a data set")
        ask_for_folder(self._window, title, self._window.files.take)

    def choose_folder(self, begin: Callable[[str], object]) -> None:
        """Ask for the folder of a data set, and begin with what is in it."""
        title = tr("Open the folder of a data set")
        ask_for_folder(self._window, title, lambda path: self.open(path, begin))

    def ask_for(self, name: str, begin: Callable[[str], object], why: str) -> None:
        """Say that a data set is not known here, and begin with the one that the user chooses."""
        title = tr("Choose the data set “{name}”").format(name=name)

        def chosen(path: Path) -> None:
            self.open(path, begin)

        folder = partial(ask_for_folder, self._window, title, chosen)
        file = partial(ask_for_file, self._window, title, tr(DATA), chosen)
        remedies = {tr("Choose a folder …"): folder, tr("Choose a file …"): file}
        self._window.banner.offer(translate(why), remedies)

    def cancel(self) -> None:
        """Stop the import, if there is one, and discard its files."""
        self._timer.stop()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if self._thread is not None:
            self._thread.stop()
            self._thread.join()
            self._thread = None

    def _progress_dialog(self, path: Path) -> QProgressDialog:
        name = path.name if len(path.name) <= 60 else f"{path.name[:60]}…"
        dialog = QProgressDialog(self._window)
        dialog.setWindowTitle(tr("Opening data"))
        dialog.setLabelText(tr("Reading “{name}” …").format(name=name))
        dialog.setCancelButtonText(tr("Cancel"))
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setMinimumDuration(SHOWN_AFTER_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setRange(0, 0)
        dialog.setValue(0)
        dialog.canceled.connect(self._cancelled)
        return dialog

    def _cancelled(self) -> None:
        self.cancel()
        self._window.banner.show_notice(tr("The import was cancelled; nothing of it was kept."))

    def _look(self) -> None:
        progress = self._thread.progress.peek() if self._thread else None
        if progress is None:
            return
        if progress.ended:
            begin = self._begin
            self.cancel()
            self._end(progress, begin)
        elif self._dialog is not None and progress.total:
            self._dialog.setRange(0, 1000)
            self._dialog.setValue(min(999, 1000 * progress.done // progress.total))

    def _end(self, progress: ImportProgress, begin: Callable[[str], object]) -> None:
        banner = self._window.banner
        if progress.error is not None:
            banner.show_error(translate(progress.error))
        elif progress.data is not None:
            begin(progress.data)
            self._window.update_now()
            if progress.notes:
                banner.show_notice(" ".join(map(translate, progress.notes)))
