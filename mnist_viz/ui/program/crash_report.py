"""Record a crash, and show the report at the next start."""

import faulthandler
import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_viz import __version__
from mnist_viz.runs.atomic import take
from mnist_viz.runs.log_file import current_log
from mnist_viz.ui.controls.file_dialogs import ask_where_to_save
from mnist_viz.ui.controls.helpers import close_with_keys
from mnist_viz.ui.look.theme import SPACING
from mnist_viz.ui.words.translation import tr

KEPT = 5
"""Reports that are kept; older ones go."""


class CrashWatch:
    """Lets a crash write what every thread was doing to a file of this program's own.

    A crash is an end that no exception tells of: a fault in a library, or its abort.

    Parameters
    ----------
    folder
        Where programs keep such files.

    Raises
    ------
    OSError
        If the file cannot be made or written to.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{uuid4().hex}.trace"
        lock = take(_lock_of(self._path))
        if lock is None:
            raise OSError(f"{_lock_of(self._path)} is locked by another program")
        self._lock = lock
        self._file = self._path.open("x", encoding="utf-8")
        self._file.write(_heading())
        self._file.flush()
        self._before = faulthandler.is_enabled()
        faulthandler.enable(self._file)

    def stop(self) -> None:
        """Watch no longer: the program has ended well."""
        faulthandler.disable()
        if self._before:
            faulthandler.enable()
        self._file.close()
        self._path.unlink(missing_ok=True)
        self._lock.release()


def found_report(folder: Path) -> Path | None:
    """Return the newest report of a crash that was not found before; None where there is none.

    It gets another name on the way, so it is found once and kept.
    """
    found = [
        report for trace in folder.glob("*.trace") if (report := _as_report(trace)) is not None
    ]
    for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
        with suppress(OSError):  # as below
            old.unlink(missing_ok=True)
    return max(found, default=None)


def _as_report(trace: Path) -> Path | None:
    """Turn the trace of a program that has ended into a report, or remove it if it says nothing."""
    # A program that starts with this you may be quicker; and what root left here, when it started
    # the program, is not ours to open.
    with suppress(OSError):
        lock = take(_lock_of(trace))
        if lock is None:
            return None  # its program is running
        try:
            return _renamed(trace)
        finally:
            lock.release()
    return None


def _renamed(trace: Path) -> Path | None:
    report = None
    if trace.read_text(encoding="utf-8", errors="replace").partition("\n\n")[2].strip():
        when = datetime.fromtimestamp(trace.stat().st_mtime, UTC)
        report = trace.with_name(f"crash-{when:%Y%m%d-%H%M%S}-{trace.stem[:8]}.txt")
        trace.replace(report)
    else:
        trace.unlink(missing_ok=True)
    return report


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")


def _heading() -> str:
    now = datetime.now(UTC)
    log = current_log()
    return (
        f"mnist_viz {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.platform()}\n"
        f"started {now:%Y-%m-%d %H:%M:%S} UTC\n" + (f"log: {log}\n" if log else "") + "\n"
    )


class CrashPage(QWidget):
    """Shows the report in `path`; it is next to the window and stops nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("mnist_viz: what the program was doing when it crashed"))
        self._words = QLabel(
            tr(
                "These are the lines of the program that every thread was at, with the versions "
                "and paths of what it runs on. Please report it with what you did last. It is kept "
                "in {path}."
            ).format(path=path)
        )
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(path.read_text(encoding="utf-8", errors="replace"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy, save, close = (QPushButton(text) for text in (tr("Copy"), tr("Save …"), tr("Close")))
        copy.setToolTip(tr("Copy the report, to paste it into a message."))
        save.setToolTip(tr("Save a copy of the report where you like."))
        # A lambda, by which the page stays to the end: it would take its dialog down with it.
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        save.clicked.connect(self._ask)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (copy, save, close):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        layout.setSpacing(SPACING)
        layout.addWidget(self._words)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.resize(820, 560)
        close_with_keys(self)

    def save(self, path: Path) -> None:
        """Write a copy of the report, and say so."""
        try:
            copyfile(self._path, path)
        except OSError as error:
            self._words.setText(
                tr("{path} could not be written: {reason}. Choose another folder.").format(
                    path=path, reason=error.strerror
                )
            )
        else:
            self._words.setText(tr("The report is in {path}.").format(path=path))

    def _ask(self) -> None:
        title, kinds = tr("Save the report"), tr("Text (*.txt)")
        ask_where_to_save(self, title, self._path.name, kinds, self.save)
